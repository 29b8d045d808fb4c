"""Tokens: the words, digit strings and signs of a text, with what stands between them.

Blanks, hyphens and punctuation are not tokens; they are the gap between two tokens, which readers ask for
when it matters ("10-12 %" and "10 12 %" have the same tokens). Words are folded; `raw` gives the original.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, compress

from claims.digits import is_list

# A word keeps its apostrophe (d', l', jusqu'); digits keep their grouping marks; other signs stand alone.
# Groups of three after a space or apostrophe belong to one number whatever the language: 1 234 567,5 · 12'000.
TOKEN = re.compile(
    r"(\d{1,3}(?:[ ']\d{3}(?!\d))+(?:[.,]\d+)?"
    r"|\d+(?:[.,]\d+)*"
    r"|[^\W\d_]+(?:'(?=[^\W\d_]))?"
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
    before, where a pack tells it from the point of an abbreviation.
    """

    text: str
    folded: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]
    stops: frozenset[int] = frozenset()

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
        return 0 < index < len(self.words) and self.gaps[index] in TIGHT and index not in self.stops

    def is_number(self, index: int) -> bool:
        """Whether the token is a digit string."""
        words = self.words
        return 0 <= index < len(words) and words[index][0] in DIGITS

    def capitalised(self, index: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.text[self.starts[index]].isupper()


Splitter = Callable[[str], tuple[str, ...] | None]


def tokenise(
    text: str, folded: str, split: Splitter | None = None, dotted: Callable[[str], bool] | None = None
) -> Tokens:
    """Cuts a folded text into tokens.

    `split` takes a glued word apart ("einundzwanzig" -> "ein", "und", "zwanzig") or returns `None`. `dotted` tells
    whether a point belongs to the word before it ("Mio."); without it no point is a full stop.
    """
    pieces = TOKEN.split(folded)  # gap, word, gap, … word, gap
    ends = list(accumulate(map(len, pieces)))
    words, starts, ends = pieces[1::2], ends[0:-1:2], ends[1::2]
    known = set(words)
    glued = {word: cut for word in known if (cut := split(word))} if split is not None else {}
    glued |= {word: tuple(word.split(",")) for word in known if word.count(",") > 1 and is_list(word)}
    if glued:
        starts, ends = _taken_apart(words, starts, ends, glued)
        words = [folded[start:end] for start, end in zip(starts, ends, strict=True)]
        gaps = [folded[end:start] for end, start in zip(ends, starts[1:], strict=False)]
    else:
        gaps = pieces[2:-1:2]
    blanks = {gap: _one_blank(gap) for gap in set(gaps)}
    gaps = ["", *map(blanks.__getitem__, gaps), ""]
    stops: frozenset[int] = frozenset()
    if dotted is not None:
        points = [index for index, gap in enumerate(gaps) if gap == ". "]
        stops = frozenset(index for index in points if len(words[index - 1]) > 1 and not dotted(words[index - 1]))
    return Tokens(text, folded, words, starts, ends, gaps, stops)


def _taken_apart(
    words: list[str], starts: list[int], ends: list[int], glued: dict[str, tuple[str, ...]]
) -> tuple[list[int], list[int]]:
    cut_starts: list[int] = []
    cut_ends: list[int] = []
    done = 0
    for index in compress(range(len(words)), map(glued.__contains__, words)):
        cut_starts += starts[done:index]
        cut_ends += ends[done:index]
        done, start = index + 1, starts[index]
        for piece in glued[words[index]]:
            cut_starts.append(start)
            cut_ends.append(start + len(piece))
            start += len(piece) + (words[index][0] in DIGITS)  # the comma between two numbers
    return cut_starts + starts[done:], cut_ends + ends[done:]


def _one_blank(gap: str) -> str:
    return " " if gap.isspace() and "\n" not in gap else gap
