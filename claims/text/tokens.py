"""Tokens: the words, digit strings and signs of a text, with what stands between them.

Blanks, hyphens and punctuation are not tokens; they are the gap between two tokens, which readers ask for
when it matters ("10-12 %" and "10 12 %" have the same tokens). Words are folded; `raw` gives the original.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, compress

from claims.text.words import Cue, Words, plain

# A word keeps its apostrophe (d', l', jusqu'); digits keep their grouping marks; other signs stand alone.
# Groups of three after a space or apostrophe belong to one number whatever the language: 1 234 567,5 · 12'000.
TOKEN = re.compile(
    r"([a-zα-ω]+(?=[ .,\n])"  # nearly every word
    r"|[^\W\d_]+(?:'(?=[^\W\d_]))?"
    r"|\d(?:\d{,2}(?:[ ']\d{3}(?!\d))+(?:[.,]\d+)?|\d*(?:[.,]\d+)*)"
    r"|[%‰€$¢£¥₽₹₺₴₩₪₿₾₡₫₦₱₭៛฿₼₸₮₲₵°<>≤≥=±~≈∼+×/^§#&*])"
)
TIGHT = frozenset(("", " ", "-", "'", "' ", ".", ". ", "- ", " - "))
"""Gaps inside a phrase: what may stand between its words."""

CLOSE = ("", " ")
"""Gaps between a figure and what is written onto it."""


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
    folded: str
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

    def gap(self, index: int) -> str:
        """What stands between token `index` and the next one (empty after the last)."""
        return self.gaps[index + 1] if -1 <= index < self.size else ""

    def gap_before(self, index: int) -> str:
        """What stands between token `index` and the one before it; blanks within a line count as one."""
        return self.gaps[index] if 0 <= index < len(self.gaps) else ""

    def places(self, table: Set[str]) -> list[int]:
        """The tokens that are a word of a table, in order."""
        return [index for index, word in enumerate(self.words) if word in table]

    def capitalised(self, index: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.text[self.starts[index]].isupper()


def nearest(places: Sequence[int], place: int) -> int:
    """Which of some places, in ascending order, is nearest to another; the first of two as near."""
    at = bisect_left(places, place)
    before = at == len(places) or (at > 0 and place - places[at - 1] <= places[at] - place)
    return at - before


def tokenise(text: str, folded: str, language: Words = plain, dotted: Callable[[str], bool] | None = None) -> Tokens:
    """Cuts a folded text into tokens.

    `language` tells which words are glued and which are cues. `dotted` tells whether a point belongs to the word before
    it ("Mio."); without it no point is a full stop.
    """
    pieces = TOKEN.split(folded)  # gap, word, gap, … word, gap
    cues = _cues(pieces[1::2], language)
    if Cue.GLUED in cues:
        pieces = _taken_apart(pieces, cues[Cue.GLUED], language)
        cues = _cues(pieces[1::2], language)
    ends = list(accumulate(map(len, pieces)))
    words, gaps, starts, ends = pieces[1::2], ["", *pieces[2:-1:2], ""], ends[0:-1:2], ends[1::2]
    stops, apart = set[int](), set[int]()
    for index in [index for index, gap in enumerate(gaps) if gap != " "]:
        gap = gaps[index]
        if gap == ". ":
            if dotted is not None and len(words[index - 1]) > 1 and not dotted(words[index - 1]):
                stops.add(index)
        elif gap not in TIGHT:
            if gap.isspace() and "\n" not in gap:
                gaps[index] = " "
            else:
                apart.add(index)
    joined = set(range(1, len(words)))
    joined -= stops
    joined -= apart
    numbers = frozenset(cues[Cue.NUMBER])
    return Tokens(text, folded, len(words), words, starts, ends, gaps, stops, joined, numbers, cues)


def _cues(words: list[str], language: Words) -> defaultdict[Cue, list[int]]:
    """Where each cue stands."""
    found: defaultdict[Cue, list[int]] = defaultdict(list)
    cues = list(map(language.__getitem__, words))
    for index in compress(range(len(words)), cues):
        for cue in cues[index]:
            found[cue].append(index)
    return found


def _taken_apart(pieces: list[str], glued: list[int], language: Words) -> list[str]:
    """Gaps and words, with the parts of each glued word in its place."""
    cut: list[str] = []
    done = 0
    for place in (2 * index + 1 for index in glued):
        cut += pieces[done:place]
        cut += language.pieces(pieces[place])
        done = place + 1
    return cut + pieces[done:]
