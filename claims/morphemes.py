"""Glued numerals: "einundzwanzig", "millecinquecento", "tweeënhalf", "zesjarig" taken apart.

Splitting the word is all: the pieces become tokens of their own, and the numeral reader sees "ein und zwanzig".
"""

from collections.abc import Iterable

LONGEST = 120  # letters; no language writes a longer numeral in one word
_REMEMBERED = 50_000  # words; enough for any article, bounded for adversarial input


class Morphemes:
    """The pieces numerals are glued from: number words, joining words between them, and endings ("-jährig")."""

    def __init__(self, pieces: Iterable[str], joins: Iterable[str], tails: Iterable[str]) -> None:
        self._pieces = frozenset(pieces)
        self._joins = frozenset(joins)
        self._tails = frozenset(tails)
        self._longest = max(map(len, self._pieces | self._tails), default=0)
        self._heads = tuple(sorted({piece[:2] for piece in self._pieces}))
        self._known: dict[str, tuple[str, ...] | None] = {}

    def split(self, word: str) -> tuple[str, ...] | None:
        """The pieces of a glued numeral; `None` for any other word, and for a number word that is one piece."""
        try:
            return self._known[word]
        except KeyError:
            pass
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        self._known[word] = pieces = self._split(word)
        return pieces

    def _split(self, word: str) -> tuple[str, ...] | None:
        if word in self._pieces or len(word) > LONGEST or len(word) < 4 or word[:2] not in self._heads:
            return None
        # best[i]: fewest pieces for word[:i]; longest pieces first, so "siebzehn" is not "sieben"+"zehn".
        best: list[tuple[str, ...] | None] = [None] * (len(word) + 1)
        best[0] = ()
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - self._longest), end):
                before = best[start]
                if before is None or not self._fits(word[start:end], before, end == len(word)):
                    continue
                if best[end] is None or len(before) + 1 < len(best[end] or ()):
                    best[end] = (*before, word[start:end])
        pieces = best[-1]
        return pieces if pieces is not None and len(pieces) > 1 else None

    def _fits(self, piece: str, before: tuple[str, ...], last: bool) -> bool:
        if piece in self._pieces:
            return True
        if piece in self._joins:
            return bool(before) and not last and before[-1] not in self._joins
        return last and bool(before) and piece in self._tails
