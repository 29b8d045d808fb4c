"""Folding: a parallel text in which case, accents and typographic variants no longer count.

Folding is one character to one character, so an offset into the folded text is an offset into the original.
Decomposed text (a letter followed by a combining mark) is composed first, and digits lose their frames; `Folded.place`
then leads back.
"""

import sys
import unicodedata
from dataclasses import dataclass

from claims.document import Span

_SPACES = "\u00a0\u202f\u2009\u2007\u2008\u200a\u2002\u2003"
_APOSTROPHES = "\u2019\u02bc\u2018\u201b\u0384\u1fbd"
_STROKED = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h"}  # what no accent can be taken from: "Yılmaz", "Łódź"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"


def _folded_letter(char: str) -> str:
    """Lower case without accents, if that is still one character; the final sigma becomes a plain one."""
    base = unicodedata.normalize("NFD", char.lower())[:1]
    folded = _STROKED.get(base, base.lower())
    return ("σ" if folded == "ς" else folded) if len(folded) == 1 else char


def _table() -> list[int]:
    """What each character up to the last that changes is folded to: a list, as `str.translate` misses keys slowly."""
    table: dict[int, str] = {}
    for code in (*range(0x41, 0x250), *range(0x370, 0x590), *range(0x1E00, 0x2000)):
        char = chr(code)
        if char.isalpha() and (folded := _folded_letter(char)) != char:
            table[code] = folded
    table.update(dict.fromkeys(map(ord, _SPACES), " "))
    table.update(dict.fromkeys(map(ord, _APOSTROPHES), "'"))
    table.update(dict.fromkeys(map(ord, _DASHES), "–"))
    table[0x2010] = table[0x2011] = "-"
    return [ord(table.get(code, chr(code))) for code in range(max(table) + 1)]


_TABLE = _table()


def fold(text: str) -> str:
    """The folded text, as long as `text`.

    >>> fold("Près de 1\u202f200 ÉLÈVES")
    'pres de 1 200 eleves'
    """
    return text.translate(_TABLE)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made ready for reading: `composed` (NFC), and the way back."""

    composed: str
    places: tuple[int, ...] | None

    @property
    def folded(self) -> str:
        """The folded text, as long as the composed one."""
        return fold(self.composed)

    def place(self, offset: int) -> int:
        """The offset in the original text of an offset in the composed one."""
        return self.places[offset] if self.places is not None else offset

    def span(self, start: int, end: int) -> Span:
        """The span in the original text of one in the composed text."""
        return Span(start, end) if self.places is None else Span(self.places[start], self.places[end])


def prepare(text: str) -> Folded:
    """Composes a text, and takes the frame from digits that have one ("1️⃣3️⃣" is 13). Linear in its length."""
    framed = _KEYCAP in text
    if not framed and unicodedata.is_normalized("NFC", text):
        return Folded(text, None)
    pieces, places, start = [], [], 0
    for end in range(1, len(text) + 1):
        marks = end < len(text) and (unicodedata.combining(text[end]) or (framed and text[end] in _FRAME))
        if marks and end - start < _LONGEST_CLUSTER:
            continue
        piece = unicodedata.normalize("NFC", text[start:end])
        if framed:
            piece = piece.rstrip(_FRAME) or piece
        pieces.append(piece)
        places.extend([start] * len(piece))
        start = end
    places.append(len(text))
    return Folded("".join(pieces), tuple(places))


_KEYCAP = "\u20e3"
_FRAME = "\ufe0f" + _KEYCAP  # behind a digit: shown as a picture, in the frame of a key
_LONGEST_CLUSTER = 32  # marks on one letter; a "letter" with more is not text, and is cut so that cost stays linear
assert sys.maxunicode == 0x10FFFF
