"""How a language writes times of day: the words of `[dates]` that are of hours."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.packs.section import Section
from claims.text.phrases import Phrases
from claims.value import Bound

_HEDGES = {"near_hour": Bound.ABOUT, "before_hour": Bound.LESS_THAN, "after_hour": Bound.MORE_THAN}
_PARTS_OF_AN_HOUR = {"half": 30, "quarter": 15, "quarter_to": -15}
_NAMED = {
    "noon": 12,
    "one": 13,
    "two": 14,
    "three": 15,
    "four": 16,
    "five": 17,
    "six": 18,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
}
"""Hours with a name of their own, in the half of the day in which most of what newsrooms tell of happens."""


@dataclass(frozen=True, slots=True)
class HourWords:
    """What writes an hour and its minutes, leads to it, hedges it, and says which half of the day it is in."""

    separators: frozenset[str]
    words: Phrases[None]
    before: Phrases[None]
    articles: frozenset[str]  # "tra |le| 6 e |le| 11"
    bare_before: Phrases[None]  # words that lead to an hour with nothing behind it: "|alle| 23"
    hedges: Phrases[Bound]  # hedges of a time of day, with the word that leads to it: "|poco dopo le| 9"
    shortly: frozenset[str]  # of those hedges: "|peu| après 20 heures", but "après 20 heures"
    midnight: Phrases[None]
    midnight_before: Phrases[None]  # what must lead to it: "|at| midnight", but "a midnight curfew"
    minutes_behind: Phrases[int]  # "seis |y cuarto|", "neuf heures |moins le quart|"
    minutes_before: Phrases[int]  # "|half past| three", "|halb| drei"
    past: frozenset[str]  # the words among those after which an hour must follow: "half |past|"
    named: Phrases[int]  # noon; "tegen |vijven|"
    noon: Phrases[str]


def hour_words(section: Section) -> HourWords:
    """The keys of `[dates]` that are of hours."""
    hedges = [(word, bound) for key, bound in _HEDGES.items() for word in section.words(key)]
    return HourWords(
        separators=section.folded("clock_separators"),
        words=section.phrases("clock_words"),
        before=Phrases((word, None) for word in [*section.words("clock_before"), *_idioms(hedges)]),
        articles=section.folded("hour_articles"),
        bare_before=section.phrases("bare_before"),
        hedges=Phrases(hedges),
        shortly=section.folded("shortly"),
        midnight=section.phrases("midnight"),
        midnight_before=section.phrases("midnight_before"),
        minutes_behind=_minutes(section, "minutes_behind", _PARTS_OF_AN_HOUR),
        minutes_before=_minutes(section, "minutes_before", {**_PARTS_OF_AN_HOUR, "half_to": -30, "of_next": -45}),
        past=section.folded("clock_past"),
        named=_minutes(section, "named_hours", _NAMED),
        noon=section.named("am", "pm"),
    )


def _minutes(section: Section, key: str, names: Mapping[str, int]) -> Phrases[int]:
    """`minutes_behind.quarter = ["y cuarto"]` -> "y cuarto": 15."""
    named = section.section(key)
    phrases = Phrases((word, number) for name, number in names.items() for word in named.words(name))
    named.close()
    return phrases


def _idioms(hedges: Iterable[tuple[str, Bound]]) -> list[str]:
    """The hedges that only a time of day has: "peu après", but not "après", which may come before a length of time."""
    return [word for word, _ in hedges if " " in word]
