"""Tokens: the words, digit strings and signs of a text, with what stands between them.

Blanks, hyphens and punctuation are not tokens; they are the gap between two tokens, which readers ask for
when it matters ("10-12 %" and "10 12 %" have the same tokens). Words are folded; `raw` gives the original.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, chain, compress
from operator import add
from typing import Any

from claims.text.fold import fold
from claims.text.words import Cue, Words, plain

_GROUPED = re.compile(r" (?<=\d )(?=\d{3}(?!\d))")
"""A blank inside a number: "1 234 567"."""

ECHO = " ("
"""Before a number that says in digits what stands in words before it: "trois| (03) morts"."""
TIGHT = frozenset(("", " ", "-", "'", "' ", ".", ". ", "- ", " - "))
"""Gaps inside a phrase: what may stand between its words."""

CLOSE = ("", " ")
"""Gaps between a figure and what is written onto it."""
_ENDS = frozenset("\n?!")  # of a sentence, besides the stops
_SIGNS = frozenset("%‰€$£¥")  # no initials: "à 91 %|.| Le 26 juillet" is two sentences


def bare(word: str) -> str:
    """A word without the apostrophe it keeps: "china" of "China's"."""
    return word.rstrip("'")


@dataclass(slots=True)
class Tokens:
    """The tokens of one text: parallel lists of `size` entries, one a token.

    `gaps[i]` is what stands before token i, blanks within a line counting as one; it is empty before the
    first token, and there is one more, empty, after the last. `stops`: the tokens that a full stop stands
    before, where a pack tells it from the point of an abbreviation. `joined`: those that stand close enough to the
    one before to be of one phrase. `numbers`: those that are digit strings. `cues`: where a pack's readers have
    something to look at, in order.
    """

    text: str
    size: int
    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]
    stops: Set[int]
    joined: set[int]
    numbers: frozenset[int]
    cues: Mapping[Cue, Sequence[int]]

    def raw(self, index: int) -> str:
        """The token as written."""
        return self.text[self.starts[index] : self.ends[index]]

    def spelled(self, index: int) -> str:
        """The token in lower case with its accents, for words that accents tell apart ("a", "à")."""
        raw, word = self.text[self.starts[index] : self.ends[index]], self.words[index]
        return word if raw == word else raw.lower().replace("’", "'")

    def spanned(self, start: int, end: int) -> tuple[int, int]:
        """The tokens that begin between two places of the text: the first, and the one after the last."""
        return bisect_left(self.starts, start), bisect_right(self.starts, end - 1)

    def gap(self, index: int) -> str:
        """What stands between token `index` and the next one (empty after the last)."""
        return self.gaps[index + 1] if -1 <= index < self.size else ""

    def gap_before(self, index: int) -> str:
        """What stands between token `index` and the one before it; blanks within a line count as one."""
        return self.gaps[index] if 0 <= index < len(self.gaps) else ""

    def before(self, index: int, length: int) -> str:
        """The folded characters right before a token, as many as there are."""
        start = self.starts[index]
        return fold(self.text[max(0, start - length) : start])

    def word_before(self, start: int) -> str:
        """The word that leads to the phrase at token `start`, joined to it; where none is, "", which is in no table."""
        return self.words[start - 1] if start in self.joined else ""

    def word_behind(self, end: int) -> str:
        """The word that goes on from a phrase that ends before token `end`; where none is joined to it, ""."""
        return self.words[end] if end in self.joined else ""

    def back(self, start: int, most: int) -> int:
        """The first of at most so many tokens before `start` from which everything up to it is joined."""
        low, least = start, max(0, start - most)
        while low > least and low in self.joined:
            low -= 1
        return low

    def clause(self, start: int, most: int) -> range:
        """At most so many tokens before `start` that no full stop parts from it, the nearest first."""
        low, least = start, max(0, start - most)
        while low > least and low not in self.stops:
            low -= 1
        return range(start - 1, low - 1, -1)

    def ends_before(self, index: int) -> bool:
        """Whether a sentence or a line ends right before a token."""
        return index in self.stops or not _ENDS.isdisjoint(self.gaps[index])

    def in_one_sentence(self, end: int, start: int) -> bool:
        """Whether no sentence and no line ends from the `end` of one mention to the `start` of the next."""
        between = range(end, start + 1)
        return self.stops.isdisjoint(between) and _ENDS.isdisjoint("".join(self.gaps[end : start + 1]))

    def places(self, table: Set[str]) -> list[int]:
        """The tokens that are a word of a table, in order."""
        return [index for index, word in enumerate(self.words) if word in table]

    def topics(self, table: Set[str]) -> list[int]:
        """The same for a table of words that are cues of a topic, which are looked for among those few only."""
        words = self.words
        return [index for index in self.cues[Cue.TOPIC] if words[index] in table]

    def capitalised(self, index: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.text[self.starts[index]].isupper()


def nearest(places: Sequence[int], place: int) -> int:
    """Which of some places, in ascending order, is nearest to another; the first of two as near."""
    at = bisect_left(places, place)
    before = at == len(places) or (at > 0 and place - places[at - 1] <= places[at] - place)
    return at - before


def tokenise(text: str, language: Words = plain, dotted: Callable[[str], bool] | None = None) -> Tokens:
    """Cuts a text into tokens.

    `language` tells which words are glued and which are cues. `dotted` tells whether a point belongs to the word before
    it ("Mio."); without it no point is a full stop.
    """
    pieces = _GROUPED.sub("\u00a0", text).split(" ")
    told = list(chain.from_iterable(map(language.__getitem__, pieces)))
    first, told = _closed_up(told)
    words, cues, gaps = told[0::4], told[1::4], told[2::4]
    starts = list(accumulate(told[3::4], initial=first))[:-1]
    ends = list(map(add, starts, map(len, words)))
    gaps = ["", *gaps[:-1], ""]
    stops, apart = set[int](), set[int]()
    for index in [index for index, gap in enumerate(gaps) if gap != " "]:
        gap = gaps[index]
        if gap == ". ":
            before = words[index - 1]
            if dotted is not None and (len(before) > 1 or before in _SIGNS) and not dotted(before):
                stops.add(index)
        elif gap not in TIGHT:
            if (gap.isspace() and "\n" not in gap) or (gap == ") " and _echoes(index - 1, gaps, cues)):
                gaps[index] = " "
            else:
                apart.add(index)
    joined = set(range(1, len(words)))
    joined -= stops
    joined -= apart
    places: defaultdict[Cue, list[int]] = defaultdict(list)
    for index in compress(range(len(cues)), cues):
        for cue in cues[index]:
            places[cue].append(index)
    return Tokens(text, len(words), words, starts, ends, gaps, stops, joined, frozenset(places[Cue.NUMBER]), places)


def _echoes(index: int, gaps: Sequence[str], cues: Sequence[Collection[Cue]]) -> bool:
    """Whether a token is a number in brackets behind one in words: "cinq |(5)| personnes". What follows goes on from
    both."""
    return index > 0 and gaps[index] == ECHO and Cue.NUMBER in cues[index] and Cue.MENTION in cues[index - 1]


def _closed_up(told: list[Any]) -> tuple[int, list[Any]]:
    """Where the first word begins, and the pieces without empty words, whose gaps then stand behind the word before."""
    first, kept, done = 0, list[Any](), 0
    for index in [4 * index for index, word in enumerate(told[0::4]) if not word]:
        kept += told[done:index]
        done = index + 4
        if kept:
            kept[-2] += told[index + 2]
            kept[-1] += told[index + 3]
        else:
            first += told[index + 3]
    return first, kept + told[done:] if done else told
