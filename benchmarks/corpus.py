"""The texts that are read: the annotated articles, repeated to a size, and texts made to be awkward."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

from checker.articles.article import read_inputs
from claims.document import Document
from claims.packs.pack import available

STORIES = Path(__file__).resolve().parents[1] / "fixtures" / "stories"
PAIR = [STORIES / "meta-google-cloud" / name for name in ("01-boursorama.txt", "02-moneyradar.html")]


def articles() -> list[Document]:
    """Every annotated article in a language that has a pack, in the order of its path."""
    paths = sorted(path for path in STORIES.glob("*/*") if path.suffix in (".txt", ".html"))
    documents, skipped = read_inputs([str(path) for path in paths])
    assert not skipped
    readable = [document for document in documents if document.language in available()]
    if len(readable) < len(documents):
        print(f"{len(documents) - len(readable)} articles are in languages without a pack: left out", file=sys.stderr)
    return readable


def by_language(documents: list[Document]) -> dict[str, list[Document]]:
    """Articles of one language together, languages in alphabetical order."""
    languages = sorted({document.language or "" for document in documents})
    return {code: [document for document in documents if (document.language or "") == code] for code in languages}


def stream(documents: list[Document], size: int) -> Iterator[Document]:
    """Articles one after another, again and again, until at least `size` bytes have gone by.

    Each round has other digits, so that nothing is gained by remembering a sentence.
    """
    done = 0
    for turn in count():
        other = str.maketrans("123456789", "123456789"[turn % 9 :] + "123456789"[: turn % 9])
        for document in documents:
            if done >= size:
                return
            done += size_of(document)
            yield replace(document, text=document.text.translate(other))


def long_text(documents: list[Document], size: int) -> Document:
    """One document of `size` bytes: the texts one after another, in the language of the first."""
    text = "\n\n".join(document.text for document in stream(documents, size))
    cut = text.encode()[:size].decode("utf-8", "ignore")
    return replace(documents[0], id="long", text=cut, headline=None, links=())


def pieces(document: Document, size: int) -> Iterator[Document]:
    """The text in documents of about `size` bytes, cut between paragraphs: as much to read in each size."""
    taken: list[str] = []
    bytes_taken = 0
    for paragraph in document.text.split("\n\n"):
        taken.append(paragraph)
        bytes_taken += len(paragraph.encode()) + len("\n\n")
        if bytes_taken >= size:
            yield replace(document, text="\n\n".join(taken))
            taken, bytes_taken = [], 0
    if taken:
        yield replace(document, text="\n\n".join(taken))


def size_of(document: Document) -> int:
    """Bytes of text."""
    return len(document.text.encode())


AWKWARD = {
    "digits": "1234567890",
    "digits and dots": "1.",
    "digits and spaces": "1 000 ",
    "hyphenated number words": "vingt-et-un-",
    "number words": "cent mille millions ",
    "hedges": "plus de moins de ",
    "brackets": "([{«",
    "closing brackets": ")]}»",
    "quotation marks": "« “ ",
    "combining marks": "e\u0301\u0302\u0303",
    "capitals": "A. B. C. ",
    "one letter": "a",
    "no-break spaces": "\u00a0",
    "line ends": "\n",
}


def awkward(unit: str, size: int) -> Document:
    """One document of `size` bytes that says the same thing over and over."""
    piece = unit.encode()
    text = (piece * (size // len(piece) + 1))[:size].decode("utf-8", "ignore")
    return Document(id="awkward", text=text, language="fr")
