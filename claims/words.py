"""What a language says of a word by itself: looked up once for each word of a text, for all readers together."""

from collections.abc import Callable, Iterable, Mapping, Set
from enum import StrEnum, auto
from functools import lru_cache
from typing import NamedTuple

from claims.digits import is_list

DIGITS = frozenset("0123456789")
_REMEMBERED = 1 << 15  # words: the running vocabulary of a language, and a day's figures
_SHORTEST = 4  # letters of a word that an ending tells something of

Splitter = Callable[[str], tuple[str, ...] | None]
"""Takes a glued word apart ("einundzwanzig" -> "ein", "und", "zwanzig") or returns `None`."""


class Cue(StrEnum):
    """What may begin at a word."""

    NUMBER = auto()  # a digit string
    MENTION = auto()  # a date or a figure
    ROLE = auto()
    CONNECTOR = auto()  # of a person and a role
    TITLE = auto()
    DEAL = auto()
    MOOD = auto()  # words and verb forms that tell how sure a writer is
    NEGATION = auto()
    SPEECH = auto()


class Word(NamedTuple):
    """`pieces`: the words that it is glued from, with what stands between them; `cues`: what may begin at it."""

    pieces: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()


LookUp = Callable[[str], Word | None]
"""What there is to say of a folded word; `None` for most."""


def look_up_in(
    tables: Mapping[Cue, Set[str]], endings: Mapping[Cue, tuple[str, ...]], split: Splitter | None = None
) -> LookUp:
    """The look-up of a language: the words that are a cue, the endings of words that are one, how words are glued."""
    called: dict[str, tuple[Cue, ...]] = {}
    for cue, words in tables.items():
        for word in words:
            called[word] = (*called.get(word, ()), cue)

    @lru_cache(_REMEMBERED)
    def look_up(word: str) -> Word | None:
        if word[0] in DIGITS:
            glued = "," in word and is_list(word)
            return Word(_apart(word.split(","), ",") if glued else (), (Cue.NUMBER, Cue.MENTION))
        cues = called.get(word, ())
        if len(word) >= _SHORTEST:
            ended = (cue for cue, tails in endings.items() if cue not in cues and word.endswith(tails))
            cues = (*cues, *ended)
        parts = split(word) if split is not None else None
        return Word(_apart(parts, "") if parts else (), cues) if parts or cues else None

    return look_up


def _apart(parts: Iterable[str], gap: str) -> tuple[str, ...]:
    """Words with what stands between them."""
    return tuple(piece for part in parts for piece in (part, gap))[:-1]


plain = look_up_in({}, {})
"""The look-up where the language does not matter: it knows digits."""
