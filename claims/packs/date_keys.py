"""What keys of `[dates]` mean that are data themselves: distances ("month:-1"), days of the year ("easter+1", "08-15"),
spans of years ("1914-1918").
"""

import re
from dataclasses import dataclass

from claims.packs.section import PackError, Section, forms
from claims.text.phrases import Phrases
from claims.value import Grain

PARTS = ("early", "mid", "late", "turn", "first_half", "second_half", "weekend")
_FEAST = re.compile(r"(?P<from>easter|orthodox|thanksgiving)(?P<days>[+-]\d+)|(?P<month>\d\d)-(?P<day>\d\d)")
_SO_FAR, _SAME, _NEXT, _PREVIOUS, _BEFORE, _HOUR = "so_far", "same", "next", "previous", "before", "hour"


@dataclass(frozen=True, slots=True)
class Relative:
    """ "last month": so many grains from the day of publication; `so_far`: only up to that day; `same`: the day, month
    or year named before ("the same day"); `before`: the one before that, where one is named ("the month before");
    `of_an_hour`: what is one behind an hour only ("9 heures |du lendemain|"); `part`: the early, mid or late part of it
    ("the end of the year", "last weekend"). Decades and centuries are told by their end ("the end of the decade")."""

    grain: Grain
    shift: int
    so_far: bool = False
    same: bool = False
    part: str | None = None
    before: bool = False
    of_an_hour: bool = False


@dataclass(frozen=True, slots=True)
class Feast:
    """A day with a name: so many `days` from Easter or Thanksgiving (`counted_from`), or that day of a `month`."""

    counted_from: str
    days: int
    month: int = 0


def relatives(section: Section, name: str) -> Phrases[Relative]:
    """The words of a table whose keys are distances."""
    return Phrases((word, _relative(section, key)) for key, _, word in forms(section.section(name).items()))


def _relative(section: Section, key: str) -> Relative:
    """ "month:-1", "month:0:so_far", "year:0:late", "day:same", "day:next", "day:next:hour", "day:previous"."""
    grain, _, shift = key.partition(":")
    shift, _, more = shift.partition(":")
    try:
        if shift == _SAME:
            return Relative(Grain(grain), 0, same=True)
        if shift == _NEXT:
            return Relative(Grain(grain), 1, same=True, of_an_hour=more == _HOUR)
        if shift == _PREVIOUS:
            return Relative(Grain(grain), -1, same=True)
        part = more if more in PARTS else None
        return Relative(Grain(grain), int(shift), more == _SO_FAR, part=part, before=more == _BEFORE)
    except ValueError:
        raise PackError(f"{section.path}.relative: '{key}' is no distance such as 'month:-1'") from None


def feasts(section: Section, name: str) -> Phrases[Feast]:
    """The words of a table whose keys are days of the year."""
    return Phrases((word, _feast(section, key)) for key, _, word in forms(section.section(name).items()))


def _feast(section: Section, key: str) -> Feast:
    """ "easter+1", "orthodox-2", "thanksgiving+1", "08-15"."""
    found = _FEAST.fullmatch(key)
    if found is None:
        raise PackError(f"{section.path}.feasts: '{key}' is no day such as 'easter+1' or '08-15'")
    if found["from"]:
        return Feast(found["from"], int(found["days"]))
    return Feast("", int(found["day"]), int(found["month"]))


def eras(section: Section, name: str) -> Phrases[tuple[int, int]]:
    """The words of a table whose keys are spans of years."""
    return Phrases((word, _years(section, key)) for key, _, word in forms(section.section(name).items()))


def _years(section: Section, key: str) -> tuple[int, int]:
    """ "1914-1918"."""
    first, _, last = key.partition("-")
    if not (first.isdecimal() and last.isdecimal() and len(first) == len(last) == len("1914") and first <= last):
        raise PackError(f"{section.path}.eras: '{key}' is no span of years such as '1914-1918'")
    return int(first), int(last)
