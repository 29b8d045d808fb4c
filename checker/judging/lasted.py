"""How long something lasted, worked out of two dates: "began in April 1992 and ended in November 1995" makes "more than
three years", "born on 2 January 1931, died on 3 May 2001" an age of 70."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations

from checker.judging.added import Sum
from claims.claim import Claim
from claims.figures.ages.years_of_age import AGE
from claims.packs.units import dimension
from claims.value import Bound, Grain, Kind, Period, Value

LASTED = "A9"
_UNITS = ("a", "mo", "wk", "d")
_FINEST = {Grain.DAY: _UNITS, Grain.MONTH: ("a", "mo"), Grain.YEAR: ("a",)}  # what two dates are told finely enough for
_LEAP = "2000"  # the year of two days that name none
_DAY = 86400  # seconds
_ABOUT = Decimal("0.1")  # of a length that is told as about so long
_ONE, _HALF = Decimal(1), Decimal("0.5")


def lasted(dates: Sequence[Claim], lengths: Sequence[Claim]) -> Iterator[Sum]:
    """Every length of one text, but terms and bans, that lies between two dates of one sentence of another."""
    told = [claim for claim in lengths if claim.kind is Kind.DURATION and claim.concept in (None, AGE)]
    if not told:
        return
    for one, other in combinations([claim for claim in dates if claim.kind is Kind.DATE], 2):
        if one.sentence_span == other.sentence_span and (days := _between(one.value, other.value)) is not None:
            for length in told:
                fine = isinstance(length.value, Value) and all(_fine(length.value, date) for date in (one, other))
                if isinstance(length.value, Value) and fine and _so_long(length.value, *days):
                    yield Sum((one, other), length, LASTED)


def _fine(length: Value, date: Claim) -> bool:
    """Whether a date is told finely enough for a length: no months between two years."""
    return isinstance(date.value, Period) and length.unit in _FINEST.get(date.value.grain, ())


def _between(one: object, other: object) -> tuple[int, int] | None:
    """The fewest and the most days from one of two dates to the other; both with a year, or neither."""
    if not isinstance(one, Period) or not isinstance(other, Period):
        return None
    ends = _ends(one), _ends(other)
    if ends[0] is None or ends[1] is None or (one.low is None) != (other.low is None):
        return None
    first, last = sorted((ends[0], ends[1]))
    if first[1] >= last[0]:
        return None
    return (last[0] - first[1]).days, (last[1] - first[0]).days


def _ends(period: Period) -> tuple[date, date] | None:
    """The first and the last day, of a day or month without a year those of one year."""
    if period.bound is not Bound.EXACT or period.grain not in _FINEST:
        return None
    if period.low and period.high:
        return date.fromisoformat(period.low), date.fromisoformat(period.high)
    if period.grain is Grain.DAY and (period.partial or "").startswith("--"):
        day = date.fromisoformat(_LEAP + (period.partial or "")[1:])
        return day, day
    return None


def _so_long(length: Value, fewest: int, most: int) -> bool:
    """Whether a length may be that between two dates. Years may be counted in full ("aged 70"), and all are rounded:
    three and a half years may be told as three or as four."""
    known = dimension(length.unit)
    if known is None or length.per is not None:
        return False
    unit = known[1] / _DAY
    least, greatest = fewest / unit, most / unit
    low, high = length.low, length.high
    match length.bound:
        case Bound.MORE_THAN | Bound.AT_LEAST:
            return low is not None and least - 1 < low <= greatest
        case Bound.LESS_THAN | Bound.AT_MOST:
            return high is not None and least <= high < greatest + 1
        case Bound.EXACT | Bound.ABOUT | Bound.BETWEEN if low is not None and high is not None:
            slack = low * _ABOUT if length.bound is Bound.ABOUT else Decimal(0)
            return least - max(_ONE, slack) < low and high < greatest + max(_HALF, slack)
    return False
