"""Cited sources: what an article says it rests on — its "Sources" list, its credit, and "selon Reuters"."""

import re
from urllib.parse import urlsplit

from claims import pack as packs
from claims.document import Document
from claims.fold import prepare
from claims.tokens import TIGHT, tokenise

_LONGEST = 4  # words of a source's name


def cited_sources(document: Document) -> tuple[str, ...]:
    """The names of the cited sources, each once, in the order of the text."""
    names: dict[str, str] = {}
    for name in (document.credit, *_attributed(document), *map(_listed, document.listed_sources)):
        if name and name.casefold() not in names:
            names[name.casefold()] = name
    return tuple(names.values())


def _listed(entry: str) -> str:
    if "//" in entry:
        return urlsplit(entry).netloc.removeprefix("www.")
    return re.split(r"[,:«“(|]", entry)[0].strip()


def _attributed(document: Document) -> list[str]:
    """Capitalised names right after "selon", "according to" and the like."""
    pack = packs.load(document.language or "en")
    folded = prepare(document.text)
    tokens = tokenise(folded.composed, folded.folded, pack.split)
    found = []
    for index, word in enumerate(tokens.words):
        if word not in pack.speech.according_to.starts() or (cue := pack.speech.according_to.match(tokens, index)) is None:
            continue
        start = end = cue[0]
        while start < len(tokens) and tokens.words[start] in pack.fillers and tokens.gap_before(start) in TIGHT:
            start = end = start + 1
        while end < len(tokens) and end - start < _LONGEST and tokens.capitalised(end) and tokens.gap_before(end) in TIGHT:
            end += 1
        if end > start:
            found.append(folded.composed[tokens.starts[start] : tokens.ends[end - 1]])
    return found
