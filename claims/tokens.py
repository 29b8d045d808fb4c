"""Tokens: the words, digit strings and signs of a text, with what stands between them.

Blanks, hyphens and punctuation are not tokens; they are the gap between two tokens, which readers ask for
when it matters ("10-12 %" and "10 12 %" have the same tokens). Words are folded; `raw` gives the original.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

# A word keeps its apostrophe (d', l', jusqu'); digits keep their grouping marks; other signs stand alone.
# Groups of three after a space or apostrophe belong to one number whatever the language: 1 234 567,5 · 12'000.
TOKEN = re.compile(
    r"\d{1,3}(?:[ ']\d{3}(?!\d))+(?:[.,]\d+)?"
    r"|\d+(?:[.,]\d+)*"
    r"|[^\W\d_]+(?:'(?=[^\W\d_]))?"
    r"|[%‰€$¢£¥₽₹₺₴₩₪₿₾₡₫₦₱₭៛฿₼₸₮₲₵°<>≤≥=±~≈∼+×/^§#&*]"
)
TIGHT = frozenset(("", " ", "-", "'", "' ", ".", ". ", "- ", " - "))
"""Gaps inside a phrase: what may stand between its words."""

LONGEST_NUMBER = 40  # characters of one digit string; anything longer is a serial number, not a figure


@dataclass(slots=True)
class Tokens:
    """The tokens of one text: parallel lists, one entry a token."""

    text: str
    folded: str
    words: list[str]
    starts: list[int]
    ends: list[int]

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
        return self.gap_before(index + 1) if index + 1 < len(self.words) else ""

    def gap_before(self, index: int) -> str:
        """What stands between token `index` and the one before it; blanks within a line count as one."""
        if index <= 0:
            return ""
        gap = self.folded[self.ends[index - 1] : self.starts[index]]
        return " " if len(gap) > 1 and gap.isspace() and "\n" not in gap else gap

    def is_number(self, index: int) -> bool:
        """Whether the token is a digit string."""
        return 0 <= index < len(self.words) and self.words[index][0] in "0123456789"

    def capitalised(self, index: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.text[self.starts[index]].isupper()


Splitter = Callable[[str], tuple[str, ...] | None]


def tokenise(text: str, folded: str, split: Splitter | None = None, start: int = 0, end: int | None = None) -> Tokens:
    """Cuts a folded text (or a stretch of it) into tokens.

    `split` takes a glued word apart ("einundzwanzig" -> "ein", "und", "zwanzig") or returns `None`.
    """
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in TOKEN.finditer(folded, start, len(folded) if end is None else end):
        word = match[0]
        at = match.start()
        pieces = split(word) if split is not None else None
        if pieces is None:
            words.append(word)
            starts.append(at)
            ends.append(at + len(word))
            continue
        for piece in pieces:
            words.append(piece)
            starts.append(at)
            at += len(piece)
            ends.append(at)
    return Tokens(text, folded, words, starts, ends)
