"""Cited sources: what an article says it rests on — its credit, its "Sources" list, and "selon Reuters"."""

import re
from urllib.parse import urlsplit

from claims import pack as packs
from claims.cited import cited_names
from claims.document import Document
from claims.fold import fold, prepare
from claims.gazetteer import gazetteer
from claims.tokens import tokenise
from claims.voices import Voices


def cited_sources(document: Document) -> tuple[str, ...]:
    """The names of the cited sources, each once: the credit, those of the text in its order, those of the list."""
    names: dict[str, str] = {}
    for name in (document.credit, *_cited(document), *map(_listed, document.listed_sources)):
        if name:
            names.setdefault(fold(name), name)
    return tuple(names.values())


def _listed(entry: str) -> str:
    if "//" in entry:
        return urlsplit(entry).netloc.removeprefix("www.")
    folded = prepare(entry)
    tokens, media = tokenise(folded.composed, folded.folded), gazetteer().media
    for index in range(len(tokens)):  # "Meta Signs Google Cloud Deal, |Bloomberg|": whose article, not its title
        if tokens.capitalised(index) and (found := media.match(tokens, index)) is not None:
            return found[1]
    return re.split(r"[,:«“(|]", entry)[0].strip()


def _cited(document: Document) -> list[str]:
    pack = packs.load(document.language or "en")
    folded = prepare(document.text)
    voices = Voices(folded, tokenise(folded.composed, folded.folded, pack.split), pack)
    return cited_names(voices.attribution, voices.layout, pack, voices.people)
