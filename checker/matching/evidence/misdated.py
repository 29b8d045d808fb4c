"""Dates as a slip leaves them: the day before, the right day of the wrong week, month or year, the year before.

"Dimanche" becomes "lundi" where the day of the news is taken for the day of the event, the 16th of March the 16th of
May, 2024 the year that has just begun. Of pairs of two different days in the annotated stories one in thirty is of one
event, of those a day apart one in seven. Such a pair is a discrepancy all the same, and any other difference says
nothing, neither for a match nor against it.
"""

from datetime import date

from claims.claim import Claim
from claims.value import Grain, Period

_DAYS = (Grain.DAY, Grain.MINUTE)
_OFF = (1, 7)  # days
_DAY, _YEAR = len("2026-11-26"), 12  # characters, months


def misdated(left: Claim, right: Claim) -> bool:
    """Whether one date is the other one as a slip leaves it; never for identical ones."""
    one, other = left.value, right.value
    if not isinstance(one, Period) or not isinstance(other, Period) or one.low is None or other.low is None:
        return False
    first, second = date.fromisoformat(one.low[:_DAY]), date.fromisoformat(other.low[:_DAY])
    months = abs((first.year - second.year) * _YEAR + first.month - second.month)
    if one.grain in _DAYS and other.grain in _DAYS:
        return abs((first - second).days) in _OFF or (first.day == second.day and months > 0)
    if one.grain is other.grain is Grain.MONTH:
        return months in (1, _YEAR)
    return one.grain is other.grain is Grain.YEAR and months == _YEAR
