"""Texts cut anywhere: a teaser, a card of a page and a wire's first take end where they end, and begin in a figure."""

import re
from collections.abc import Iterator
from zlib import crc32

import pytest

from claims.document import Document
from claims.extract import extract_claims
from claims.packs import pack as packs

_ENDS = ("", ".", "'", "”", " »", ")", " –")
ROWS = [
    ("pt", ".800 milhões de euros, ou 140 milhões por avião", "800 milhões de euros", "cut within a figure"),
    ("en", "Shares lost 4% in Oslo and 3%'", "3%", "the second change ends the text"),
    ("es", "Habló el jefe de la policía, Xul", None, "an office ends the text with half a name"),
]


@pytest.mark.parametrize(("language", "text", "quote", "probes"), ROWS, ids=[row[3] for row in ROWS])
def test_a_text_cut_short_is_read_to_its_end(language: str, text: str, quote: str | None, probes: str) -> None:
    found = [claim.quote for claim in extract_claims(Document(id="cut", text=text, language=language))]
    assert (quote in found) if quote else not found, probes


def pieces(text: str) -> Iterator[str]:
    """An example cut at a word, and one from within: where, its own letters decide."""
    words, place = re.split(r"(?<= )", text), crc32(text.encode())
    yield "".join(words[: 1 + place % len(words)]).rstrip() + _ENDS[place % len(_ENDS)]
    yield text[place % len(text) :]


@pytest.mark.parametrize("language", sorted(packs.available()))
def test_no_cut_breaks_the_reader(language: str) -> None:
    """Whatever is read, it lies in the text."""
    for example in packs.load(language).examples:
        for piece in pieces(example["text"]):
            for claim in extract_claims(Document(id="cut", text=piece, language=language)):
                assert piece[claim.span.start : claim.span.end] == claim.quote, piece
