"""The verdict on two dates of one thread: the same period, one inside the other, or apart."""

from claims.claim import Claim
from claims.value import Period


def verdict(left: Claim, right: Claim) -> str:
    """The code of the rule that says how two dates of one thread relate."""
    a, b = left.value, right.value
    assert isinstance(a, Period)
    assert isinstance(b, Period)
    if None is a.low is a.high or None is b.low is b.high:
        return "A1" if left.quote.casefold() == right.quote.casefold() else "N4"
    if (a.low, a.high) == (b.low, b.high):
        return "A1" if a.bound is b.bound else "N1"
    overlap = _starts(a) <= _ends(b) and _starts(b) <= _ends(a)
    return "A4" if overlap else "D6"


def _starts(period: Period) -> str:
    return period.low or ""


def _ends(period: Period) -> str:
    """The last moment covered, comparable as text: a day ends after every minute in it."""
    if period.high is None:
        return "9999"
    return period.high + ("" if "T" in period.high else "T24")
