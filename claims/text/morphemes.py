"""Glued numerals: "einundzwanzig", "millecinquecento", "tweeënhalf", "zesjarig" taken apart.

Splitting the word is all: the pieces become tokens of their own, and the numeral reader sees "ein und zwanzig".
"""

from collections.abc import Iterable

LONGEST = 120  # letters; no language writes a longer numeral in one word


class Morphemes:
    """The pieces numerals are glued from: number words, joining words between them, and endings ("-jährig")."""

    def __init__(
        self, pieces: Iterable[str], joins: Iterable[str], tails: Iterable[str], whole: Iterable[str] = ()
    ) -> None:
        self._pieces = frozenset(pieces)
        self._joins = frozenset(joins)
        self._tails = frozenset(tails)
        self._whole = self._pieces | self._tails | frozenset(whole)  # "einfache" is no "ein" with an ending
        self._longest = max(map(len, self._pieces | self._tails), default=0)
        self._heads = frozenset(piece[:2] for piece in self._pieces)

    def split(self, word: str) -> tuple[str, ...] | None:
        """The pieces of a glued numeral; `None` for any other word, and for a number word that is one piece."""
        if word in self._whole or len(word) > LONGEST or len(word) < 4 or word[:2] not in self._heads:
            return None
        # best[i]: fewest pieces for word[:i], so that "siebzehn" is not "sieben" + "zehn". Only ends that a piece
        # reaches are gone on from, which for nearly every word is none.
        best: list[tuple[str, ...] | None] = [None] * (len(word) + 1)
        best[0] = ()
        for start in range(len(word)):
            before = best[start]
            if before is None:
                continue
            for end in range(start + 1, min(len(word), start + self._longest) + 1):
                known = best[end]
                if known is not None and len(before) + 1 >= len(known):
                    continue
                if self._fits(word[start:end], before, end == len(word)):
                    best[end] = (*before, word[start:end])
        pieces = best[-1]
        return pieces if pieces is not None and len(pieces) > 1 else None

    def _fits(self, piece: str, before: tuple[str, ...], last: bool) -> bool:
        if piece in self._pieces:
            return True
        if piece in self._joins:
            return bool(before) and not last and before[-1] not in self._joins
        return last and bool(before) and piece in self._tails
