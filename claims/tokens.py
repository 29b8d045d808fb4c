"""Tokens: the words, digit strings and signs of a text, with what stands between them.

Blanks, hyphens and punctuation are not tokens; they are the gap between two tokens, which readers ask for
when it matters ("10-12 %" and "10 12 %" have the same tokens). Words are folded; `raw` gives the original.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, compress

from claims.digits import is_list

# A word keeps its apostrophe (d', l', jusqu'); digits keep their grouping marks; other signs stand alone.
# Groups of three after a space or apostrophe belong to one number whatever the language: 1 234 567,5 · 12'000.
TOKEN = re.compile(
    r"([^\W\d_]+(?:'(?=[^\W\d_]))?"
    r"|\d{1,3}(?:[ ']\d{3}(?!\d))+(?:[.,]\d+)?"
    r"|\d+(?:[.,]\d+)*"
    r"|[%‰€$¢£¥₽₹₺₴₩₪₿₾₡₫₦₱₭៛฿₼₸₮₲₵°<>≤≥=±~≈∼+×/^§#&*])"
)
TIGHT = frozenset(("", " ", "-", "'", "' ", ".", ". ", "- ", " - "))
"""Gaps inside a phrase: what may stand between its words."""

CLOSE = ("", " ")
"""Gaps between a figure and what is written onto it."""

DIGITS = frozenset("0123456789")


@dataclass(slots=True)
class Tokens:
    """The tokens of one text: parallel lists, one entry a token.

    `gaps[i]` is what stands before token i, blanks within a line counting as one; it is empty before the
    first token, and there is one more, empty, after the last. `stops`: the tokens that a full stop stands
    before, where a pack tells it from the point of an abbreviation. `joined`: those that stand close enough to the
    one before to be of one phrase. `numbers`: those that are digit strings. `vocabulary`: every word once, `digits`
    the digit strings among them.
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
    vocabulary: Set[str]
    digits: Set[str]

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

    def places(self, *tables: Set[str]) -> Iterator[int]:
        """The tokens that are a word of one of the tables, in order: work that only some words call for starts here."""
        likely = set[str]().union(*(table & self.vocabulary for table in tables))
        return compress(range(len(self.words)), map(likely.__contains__, self.words)) if likely else iter(())

    def capitalised(self, index: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.text[self.starts[index]].isupper()


def nearest(places: Sequence[int], place: int) -> int:
    """Which of some places, in ascending order, is nearest to another; the first of two as near."""
    at = bisect_left(places, place)
    before = at == len(places) or (at > 0 and place - places[at - 1] <= places[at] - place)
    return at - before


Splitter = Callable[[str], tuple[str, ...] | None]


def tokenise(
    text: str, folded: str, split: Splitter | None = None, dotted: Callable[[str], bool] | None = None
) -> Tokens:
    """Cuts a folded text into tokens.

    `split` takes a glued word apart ("einundzwanzig" -> "ein", "und", "zwanzig") or returns `None`. `dotted` tells
    whether a point belongs to the word before it ("Mio."); without it no point is a full stop.
    """
    pieces = TOKEN.split(folded)  # gap, word, gap, … word, gap
    vocabulary = set(pieces[1::2])
    digits = {word for word in vocabulary if word[0] in DIGITS}
    glued = {word: _apart(cut, "") for word in vocabulary if (cut := split(word))} if split is not None else {}
    glued |= {word: _apart(word.split(","), ",") for word in digits if "," in word and is_list(word)}
    if glued:
        pieces = _taken_apart(pieces, glued)
        vocabulary = set(pieces[1::2])
        digits = {word for word in vocabulary if word[0] in DIGITS}
    ends = list(accumulate(map(len, pieces)))
    words, gaps, starts, ends = pieces[1::2], pieces[2:-1:2], ends[0:-1:2], ends[1::2]
    blanks = {gap: _one_blank(gap) for gap in set(gaps)}
    gaps = ["", *map(blanks.__getitem__, gaps), ""]
    stops: frozenset[int] = frozenset()
    if dotted is not None:
        points = compress(range(len(words)), map(". ".__eq__, gaps))
        stops = frozenset(index for index in points if len(words[index - 1]) > 1 and not dotted(words[index - 1]))
    joined = frozenset(compress(range(1, len(words)), map(TIGHT.__contains__, gaps[1:]))) - stops
    numbers = frozenset(compress(range(len(words)), map(digits.__contains__, words)))
    return Tokens(text, folded, words, starts, ends, gaps, stops, joined, numbers, vocabulary, digits)


def _apart(parts: Iterable[str], gap: str) -> list[str]:
    """Words with what stands between them."""
    return [piece for part in parts for piece in (part, gap)][:-1]


def _taken_apart(pieces: list[str], glued: dict[str, list[str]]) -> list[str]:
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
