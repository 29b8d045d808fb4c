"""What a language says of a piece of text, looked up once for each piece that a text has between its blanks."""

import re
from collections.abc import Callable, Iterable, Mapping, Set
from enum import StrEnum, auto
from typing import Any

from claims.text.digits import is_list
from claims.text.fold import fold

# A word keeps its apostrophe (d', l', jusqu'); digits keep their grouping marks; other signs stand alone.
# Groups of three after a space or apostrophe belong to one number whatever the language: 1 234 567,5 · 12'000.
TOKEN = re.compile(
    r"([a-zα-ω]+(?=[ .,\n])"  # nearly every word
    r"|[^\W\d_]+(?:'(?=[^\W\d_]))?"
    r"|\d(?:\d{,2}(?:[ ']\d{3}(?!\d))+(?:[.,]\d+)?|\d*(?:[.,]\d+)*)"
    r"|[%‰€$¢£¥₽₹₺₴₩₪₿₾₡₫₦₱₭៛฿₼₸₮₲₵°<>≤≥=±~≈∼+×/^§#&*])"
)
DIGITS = frozenset("0123456789")
_REMEMBERED = 1 << 15  # pieces: the running vocabulary of a language, and a day's figures
_LONGEST = 40  # characters; no text in letters has many longer pieces
_SHORTEST = 4  # letters of a word that an ending tells something of

Splitter = Callable[[str], tuple[str, ...] | None]
"""Takes a glued word apart ("einundzwanzig" -> "ein", "und", "zwanzig") or returns `None`."""


class Cue(StrEnum):
    """What may begin at a word."""

    CAPITAL = auto()  # a name: the word is written with one
    NUMBER = auto()  # a digit string
    MENTION = auto()  # a date or a figure
    ROLE = auto()
    CONNECTOR = auto()  # of a person and a role
    TITLE = auto()
    PERSON = auto()  # "who"
    DEAL = auto()
    MOOD = auto()  # words and verb forms that tell how sure a writer is
    NEGATION = auto()
    SPEECH = auto()
    TOPIC = auto()  # words that say what the figures near them are of: tolls, earthquakes, prison terms


class Words(dict[str, tuple[Any, ...]]):
    """The words in a piece of text, by how the piece is written; it is read when it is first asked for.

    A flat tuple: a folded word, its cues (for most words, none), the gap behind it with the blank after the piece, how
    long both are together; and so on. What stands before the first word is the gap behind an empty one.
    """

    def __init__(
        self,
        tables: Mapping[Cue, Set[str]] | None = None,
        endings: Mapping[Cue, tuple[str, ...]] | None = None,
        split: Splitter | None = None,
    ) -> None:
        """`tables`: the words that are a cue; `endings`: those of words that are one; `split`: how words are glued."""
        super().__init__()
        self._listed: dict[str, tuple[Cue, ...]] = {}
        for cue, words in (tables or {}).items():
            for word in words:
                self._listed[word] = (*self._listed.get(word, ()), cue)
        self._endings, self._split = endings or {}, split

    def __missing__(self, written: str) -> tuple[Any, ...]:
        found = tuple(self._read(written))
        if len(written) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[written] = found
        return found

    def _read(self, written: str) -> list[Any]:
        before, *rest = TOKEN.split(fold(written))  # gap, word, gap, … word, gap
        at, found = len(before), list[Any]()
        if before or not rest:
            found += "", (), before, at
        for whole, behind in zip(rest[::2], rest[1::2], strict=True):
            parts = [*(self.pieces(whole) or [whole]), behind]
            for word, gap in zip(parts[::2], parts[1::2], strict=True):
                cues = (*self.cues(word), Cue.CAPITAL) if written[at].isupper() else self.cues(word)
                found += word, cues, gap, len(word) + len(gap)
                at += len(word) + len(gap)
        found[-2] += " "
        found[-1] += 1
        return found

    def cues(self, word: str) -> tuple[Cue, ...]:
        """What a folded word is a cue of, whatever its capitals."""
        if word[0] in DIGITS:
            return Cue.NUMBER, Cue.MENTION
        listed = self._listed.get(word, ())
        if len(word) < _SHORTEST:
            return listed
        return *listed, *(cue for cue, tails in self._endings.items() if cue not in listed and word.endswith(tails))

    def pieces(self, word: str) -> list[str]:
        """The words that a word is glued from, with what stands between them; empty for any other."""
        if word[0] in DIGITS:
            return _apart(word.split(","), ",") if "," in word and is_list(word) else []
        parts = self._split(word) if self._split is not None else None
        return _apart(parts, "") if parts else []


def _apart(parts: Iterable[str], gap: str) -> list[str]:
    return [piece for part in parts for piece in (part, gap)][:-1]


plain = Words()
"""Where the language does not matter: digits are known."""
