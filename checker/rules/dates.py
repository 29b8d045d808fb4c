"""The verdict on two dates of one thread: the same period, one inside the other, or apart."""

from datetime import datetime, timedelta

from claims.claim import Claim
from claims.value import Grain, Period

_FARTHEST_ZONE = timedelta(hours=14)
_HALF_AN_HOUR = 1800


def verdict(left: Claim, right: Claim) -> str:
    """The code of the rule that says how two dates of one thread relate."""
    a, b = left.value, right.value
    assert isinstance(a, Period)
    assert isinstance(b, Period)
    if None is a.low is a.high or None is b.low is b.high:
        return "A1" if left.quote.casefold() == right.quote.casefold() else "N4"
    if (a.low, a.high) == (b.low, b.high):
        return "A1" if a.bound is b.bound else "N1"
    if a.zone != b.zone and _apart_by_a_zone(a, b):
        return "N4"
    overlap = _starts(a) <= _ends(b) and _starts(b) <= _ends(a)
    return "A4" if overlap else "D6"


def _apart_by_a_zone(a: Period, b: Period) -> bool:
    """ "5 h 47" and "0247 GMT": times told by two clocks, a number of whole half hours apart."""
    if not (a.low and b.low and a.grain is b.grain is Grain.MINUTE):
        return False
    apart = abs(datetime.fromisoformat(a.low) - datetime.fromisoformat(b.low)) if "T" in a.low[1:] else None
    return apart is not None and apart <= _FARTHEST_ZONE and not apart.total_seconds() % _HALF_AN_HOUR


def _starts(period: Period) -> str:
    return period.low or ""


def _ends(period: Period) -> str:
    """The last moment covered, comparable as text: a day ends after every minute in it."""
    if period.high is None:
        return "9999"
    return period.high + ("" if "T" in period.high else "T24")
