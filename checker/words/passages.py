"""Passages: the exact words of a claim with a little of the sentence around them."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from claims.document import Document, Span

# A quotation longer than this loses its middle where space is short.
_LONG = 180
_SPACES = re.compile(r"\s+")


class Quoted(Protocol):
    """Exact words of a document and the sentence around them: a claim, or a statement."""

    @property
    def id(self) -> str: ...
    @property
    def document(self) -> str: ...
    @property
    def quote(self) -> str: ...
    @property
    def span(self) -> Span: ...
    @property
    def sentence(self) -> str: ...
    @property
    def sentence_span(self) -> Span: ...


class Passage(NamedTuple):
    """Words before, the quote itself, words after: together a piece of the article, spaces made single."""

    before: str
    quote: str
    after: str


def passage(claim: Quoted, around: int | None = None) -> Passage:
    """The claim's sentence split at its quote; with `around`, about that many characters are kept on each side."""
    start = claim.span.start - claim.sentence_span.start
    if claim.sentence[start : start + len(claim.quote)] != claim.quote:
        start = max(claim.sentence.find(claim.quote), 0)
    if claim.quote not in claim.sentence:
        return Passage("", _SPACES.sub(" ", claim.quote), "")
    before = _SPACES.sub(" ", claim.sentence[:start]).lstrip()
    after = _SPACES.sub(" ", claim.sentence[start + len(claim.quote) :]).rstrip()
    if around is not None:
        before, after = _tail(before, around), _head(after, around)
    return Passage(before, _SPACES.sub(" ", claim.quote), after)


def shortened(words: str, length: int = _LONG) -> str:
    """Long words with their middle left out: "We are going to build […] faster than anyone"."""
    words = _SPACES.sub(" ", words)
    if len(words) <= length:
        return words
    half = length // 2 - 2
    return _head(words, half)[:-1] + " […] " + _tail(words, half)[1:]


def outlet(document: Document) -> str:
    """What a newsroom calls the article: its outlet, else the last part of its address or file name; what `labelled`
    calls it where that is the name of several."""
    return document.label or named(document.outlet, document.file, document.id)


def named(outlet: str | None, file: str, id: str) -> str:
    """The same, from the three things it is made of."""
    if outlet:
        return outlet
    name = file.rstrip("/").replace("\\", "/")
    return name.rsplit("/", 1)[-1] or id


def labelled(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents, those that would be called the same told apart: "Le Monde (2025-10-14)" by its day where that is
    enough, else "Le Monde (live.html)" by its file; "flood/index.html" by its folder. Versions of one file keep one
    name."""
    namesakes: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        namesakes[named(document.outlet, document.file, document.id)].append(document)
    labels = {
        document.id: _label(name, document, [other for other in same if other.file != document.file])
        for name, same in namesakes.items()
        for document in same
    }
    return tuple(replace(document, label=labels[document.id]) for document in documents)


def _label(name: str, document: Document, others: Sequence[Document]) -> str | None:
    if not others:
        return None
    if document.outlet is None:
        return _end_of_path(document, others)
    day = (document.told or "")[:10]
    if day and all((other.told or "")[:10] != day for other in others):
        return f"{name} ({day})"
    return f"{name} ({_end_of_path(document, others)})"


def _end_of_path(document: Document, others: Sequence[Document]) -> str:
    """As much of the end of a path as no other has: "x.txt", else "a/x.txt"."""
    mine = _parts(document)
    for length in range(1, len(mine) + 1):
        if all(_parts(other)[-length:] != mine[-length:] for other in others):
            return "/".join(mine[-length:])
    return document.file or document.id


def _parts(document: Document) -> list[str]:
    return [part for part in document.file.replace("\\", "/").split("/") if part]


def _tail(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    kept = text[-length:]
    space = kept.find(" ")
    return "…" + (kept[space + 1 :] if 0 <= space < length - 1 else kept)


def _head(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    kept = text[:length]
    space = kept.rfind(" ")
    return (kept[:space] if space > 0 else kept) + "…"
