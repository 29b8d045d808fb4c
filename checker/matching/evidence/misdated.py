"""Dates as a slip leaves them: the day before, the right day of the wrong week, month or year, the year before.

"Dimanche" becomes "lundi" where the day of the news is taken for the day of the event, the 16th of March the 16th of
May, 2024 the year that has just begun. Of pairs of two different days in the annotated stories one in thirty is of one
event, of those a day apart one in seven. Such a pair is a discrepancy all the same, and any other difference says
nothing, neither for a match nor against it; nor does this year beside the last, named alone, which every article has of
many things. A moment is told by its clock: the 14:51 of another day is the same moment, 18:20 of that day is another.
"""

from datetime import date

from claims.claim import Claim
from claims.value import Grain, Period

_OFF = (1, 7)  # days
_DAY, _YEAR = len("2026-11-26"), 12  # characters, months
_HOUR, _WHOLE_DAY = 60, 24 * 60  # minutes
_ABOUT, _ROUNDED = 10, 30  # minutes that two articles differ by where they tell of one moment, on any day or on one
_NEAR, _ROUGH = 0.8, 0.5  # of the worth of the same minute


def misdated(left: Claim, right: Claim, published: int | None = None) -> bool:
    """Whether one date is the other one as a slip leaves it; never for identical ones. `published` is the year of the
    news: the one before it is of many other things, and no slip."""
    one, other = left.value, right.value
    if not isinstance(one, Period) or not isinstance(other, Period) or one.low is None or other.low is None:
        return False
    first, second = date.fromisoformat(one.low[:_DAY]), date.fromisoformat(other.low[:_DAY])
    months = abs((first.year - second.year) * _YEAR + first.month - second.month)
    grains = {one.grain, other.grain}
    if grains == {Grain.MINUTE} and not one_clock(left, right):
        return False
    if grains <= {Grain.DAY, Grain.MINUTE}:
        return abs((first - second).days) in _OFF or (first.day == second.day and months > 0)
    if grains == {Grain.MONTH}:
        return months in (1, _YEAR)
    return grains == {Grain.YEAR} and _other_year(first.year, second.year, published)


def _other_year(one: int, other: int, published: int | None) -> bool:
    """Whether two bygone years are next to each other, or two digits of the one changed places: "1949", "1994"."""
    if abs(one - other) == 1:
        return published is not None and min(abs(published - year) for year in (one, other)) > 1
    (century, year), (same, turned) = divmod(one, 100), divmod(other, 100)
    return century == same and one != other and f"{year:02}" == f"{turned:02}"[::-1]


def one_clock(left: Claim, right: Claim) -> float:
    """1 for the same minute of the day, whatever the day, less for about the same, else 0. An hour is told again as the
    clock showed it there, while its day is often left unsaid: of such pairs of two days in the annotated stories nine
    in ten were of one moment."""
    one, other = left.value, right.value
    if not isinstance(one, Period) or not isinstance(other, Period) or not one.grain is other.grain is Grain.MINUTE:
        return 0.0
    first, second = (period.low or period.high or "" for period in (one, other))
    if len(first) <= _DAY or len(second) <= _DAY:
        return 0.0
    apart = abs(_minutes(first) - _minutes(second))
    apart = min(apart, _WHOLE_DAY - apart)
    if apart <= _ABOUT:
        return _NEAR if apart else 1.0
    return _ROUGH if apart <= _ROUNDED and first[:_DAY] == second[:_DAY] else 0.0


def _minutes(moment: str) -> int:
    return int(moment[11:13]) * _HOUR + int(moment[14:16])
