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

from claims.words import Cue, LookUp, Word, plain

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
    """The tokens of one text: parallel lists, one entry a token.

    `gaps[i]` is what stands before token i, blanks within a line counting as one; it is empty before the
    first token, and there is one more, empty, after the last. `stops`: the tokens that a full stop stands
    before, where a pack tells it from the point of an abbreviation. `joined`: those that stand close enough to the
    one before to be of one phrase. `numbers`: those that are digit strings. `cues`: where a pack's readers have
    something to look at, in order.
    """

    text: str
    folded: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]
    stops: frozenset[int]
    joined: frozenset[int]
    numbers: frozenset[int]
    cues: Mapping[Cue, Sequence[int]]

    def __len__(self) -> int:
        return len(self.words)

    def raw(self, index: int) -> str:
        """The token as written."""
        return self.text[self.starts[index] : self.ends[index]]

    def spelled(self, index: int) -> str:
        """The token in lower case with its accents, for words that accents tell apart ("a", "à")."""
        return self.raw(index).lower().replace("’", "'")

    def gap(self, index: int) -> str:
        """What stands between token `index` and the next one (empty after the last)."""
        return self.gap_before(index + 1)

    def gap_before(self, index: int) -> str:
        """What stands between token `index` and the one before it; blanks within a line count as one."""
        return self.gaps[index] if 0 <= index < len(self.gaps) else ""

    def follows(self, index: int) -> bool:
        """Whether there is a token `index` and it stands close enough to the one before it to be of one phrase."""
        return index in self.joined

    def is_number(self, index: int) -> bool:
        """Whether there is a token `index` and it is a digit string."""
        return index in self.numbers

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


def tokenise(text: str, folded: str, look_up: LookUp = plain, dotted: Callable[[str], bool] | None = None) -> Tokens:
    """Cuts a folded text into tokens.

    `look_up` tells which words are glued and which are cues. `dotted` tells whether a point belongs to the word before
    it ("Mio."); without it no point is a full stop.
    """
    pieces = TOKEN.split(folded)  # gap, word, gap, … word, gap
    known = {word: entry for word in set(pieces[1::2]) if (entry := look_up(word)) is not None}
    if glued := {word: entry.pieces for word, entry in known.items() if entry.pieces}:
        pieces = _taken_apart(pieces, glued)
        known |= {part: entry for parts in glued.values() for part in parts if part and (entry := look_up(part))}
    ends = list(accumulate(map(len, pieces)))
    words, gaps, starts, ends = pieces[1::2], pieces[2:-1:2], ends[0:-1:2], ends[1::2]
    blanks = {gap: _one_blank(gap) for gap in set(gaps)}
    gaps = ["", *map(blanks.__getitem__, gaps), ""]
    stops: frozenset[int] = frozenset()
    if dotted is not None:
        points = compress(range(len(words)), map(". ".__eq__, gaps))
        stops = frozenset(index for index in points if len(words[index - 1]) > 1 and not dotted(words[index - 1]))
    joined = frozenset(compress(range(1, len(words)), map(TIGHT.__contains__, gaps[1:]))) - stops
    cues = _cues(words, known)
    return Tokens(text, folded, words, starts, ends, gaps, stops, joined, frozenset(cues[Cue.NUMBER]), cues)


def _cues(words: list[str], known: Mapping[str, Word]) -> Mapping[Cue, list[int]]:
    """Where each cue stands."""
    cues: defaultdict[Cue, list[int]] = defaultdict(list)
    for index in compress(range(len(words)), map(known.__contains__, words)):
        for cue in known[words[index]].cues:
            cues[cue].append(index)
    return cues


def _taken_apart(pieces: list[str], glued: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Gaps and words, with the parts of each glued word in its place."""
    cut: list[str] = []
    done = 0
    for index in compress(range(len(pieces)), map(glued.__contains__, pieces)):
        cut += pieces[done:index]
        cut += glued[pieces[index]]
        done = index + 1
    return cut + pieces[done:]


def _one_blank(gap: str) -> str:
    return " " if gap.isspace() and "\n" not in gap else gap
