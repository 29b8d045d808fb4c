"""Entries of a live report, the latest first, each headed by when it was written: "6 novembre, 22.45 – Vietnam".

The hour that heads an entry is no claim; it says when the figures of the entry held, and it is of the day of the entry
above it unless its line names one. A programme and the course of an event go forward in time, and tell when things
happen.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from claims.dates.when import When
from claims.kinds import DAY, MINUTE
from claims.text.tokens import Tokens

_FEWEST = 3
_HOUR_WORDS = 1  # tokens behind the digits of an hour: "17.10 |Uhr|", "17:10 |GMT|"
_SET_OFF = (" -", " –", " —", "]", ":", " |", "\n")
_DAY, _TIME = len("2025-01-01"), len("T00:00")


def without_headings(tokens: Tokens, dates: list[When]) -> tuple[list[When], list[tuple[int, str]]]:
    """The dates but for those that head entries, and where in the text each entry begins, with its moment."""
    heads = _entries(tokens, dates)
    if not heads:
        return dates, []  # nearly always
    days = {place - 1 for place in heads if _named(tokens, dates, place) is not None}
    left = [when for place, when in enumerate(dates) if place not in days and place not in heads]
    return left, [(tokens.starts[dates[place].start], dates[place].period.low or "") for place in heads]


def days_of_entries(tokens: Tokens, dates: Sequence[When], published: str | None) -> dict[int, str]:
    """The day of every entry by its place among `dates`, whose hours have none yet: the one its line names, or that of
    the entry above, and the day before where the hours begin anew. Where no line names one, the oldest is of the day of
    publication."""
    heads = _entries(tokens, dates)
    if not heads:
        return {}
    back, last, found = 0, "", dict[int, int]()
    for place in heads:
        back, last = back + (_time(dates[place]) > last > ""), _time(dates[place])
        found[place] = back
    named = {place: day for place in heads if (day := _named(tokens, dates, place)) is not None}
    if not named and published:
        named = {heads[-1]: published[:_DAY]}
    days, nearest = dict[int, str](), next(iter(named), None)
    for place in heads:
        nearest = place if place in named else nearest
        if nearest is not None:
            days[place] = _earlier(named[nearest], found[place] - found[nearest])
    return days


def _entries(tokens: Tokens, dates: Sequence[When]) -> list[int]:
    """The places among `dates` of the hours that head entries; none where they are few, or do not go back in time."""
    found = [place for place, when in enumerate(dates) if when.period.grain is MINUTE and _heads(tokens, dates, place)]
    if len(found) < _FEWEST:
        return []
    pairs = [pair for pair in pairwise(found) if _named(tokens, dates, pair[1]) is None]
    back = sum(_time(dates[one]) > _time(dates[other]) for one, other in pairs)
    return found if back * 2 > len(pairs) else []


def _heads(tokens: Tokens, dates: Sequence[When], place: int) -> bool:
    """Whether an hour, or the day named before it, opens a line, and what follows is set off from it."""
    when = dates[place]
    if when.period.low is None or not (_opens(tokens, when.start) or _named(tokens, dates, place) is not None):
        return False
    return any(tokens.gap_before(at).startswith(_SET_OFF) for at in range(when.end, when.end + _HOUR_WORDS + 1))


def _opens(tokens: Tokens, start: int) -> bool:
    return start == 0 or "\n" in tokens.gaps[start]


def _named(tokens: Tokens, dates: Sequence[When], place: int) -> str | None:
    """The day that a line names before its hour."""
    before = dates[place - 1] if place else None
    if before is None or before.period.grain is not DAY or before.end != dates[place].start:
        return None
    return before.period.low if _opens(tokens, before.start) else None


def _time(when: When) -> str:
    return (when.period.low or "")[-_TIME:]


def _earlier(day: str, days: int) -> str:
    return (date.fromisoformat(day) - timedelta(days=days)).isoformat()
