"""What a language says of a word by itself: looked up once for each word of a text, for all readers together."""

from collections.abc import Callable, Iterable, Mapping, Set
from enum import StrEnum, auto

from claims.text.digits import is_list

DIGITS = frozenset("0123456789")
_REMEMBERED = 1 << 15  # words: the running vocabulary of a language, and a day's figures
_LONGEST = 40  # letters; no text in letters has many longer words
_SHORTEST = 4  # letters of a word that an ending tells something of

Splitter = Callable[[str], tuple[str, ...] | None]
"""Takes a glued word apart ("einundzwanzig" -> "ein", "und", "zwanzig") or returns `None`."""


class Cue(StrEnum):
    """What may begin at a word."""

    GLUED = auto()  # nothing: what begins there are several words written as one
    NUMBER = auto()  # a digit string
    MENTION = auto()  # a date or a figure
    ROLE = auto()
    CONNECTOR = auto()  # of a person and a role
    TITLE = auto()
    DEAL = auto()
    MOOD = auto()  # words and verb forms that tell how sure a writer is
    NEGATION = auto()
    SPEECH = auto()


class Words(dict[str, tuple[Cue, ...]]):
    """The cues that the words of a language are, by their folded form: for most, none.

    A word is judged when it is first asked for.
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

    def __missing__(self, word: str) -> tuple[Cue, ...]:
        cues = (*self._cues(word), *((Cue.GLUED,) if self.pieces(word) else ()))
        if len(word) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[word] = cues
        return cues

    def _cues(self, word: str) -> tuple[Cue, ...]:
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
