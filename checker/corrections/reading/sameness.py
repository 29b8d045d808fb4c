"""Whether a figure in a tip says what the article does: the same amount, the same words for it, a part of it, or a slip
of it.
"""

import re
from decimal import Decimal

from claims.claim import Claim
from claims.meaning.figure_keys import figure_key
from claims.value import Grain, Kind, Period, Value

_DIGITS = 3  # different ones, from which on their order is no chance
_SCALE, _MILLION = Decimal(1000), Decimal(1_000_000)


def same_value(left: Claim, right: Claim) -> bool:
    """The same amount, whatever the hedge."""
    if isinstance(left.value, Period) and isinstance(right.value, Period):
        return (left.value.low, left.value.high) == (right.value.low, right.value.high) or _same_day(left, right)
    return figure_key(left) == figure_key(right)


def _same_day(left: Claim, right: Claim) -> bool:
    """One names the day, the other only the month of it, or the hour without the zone."""
    a, b = left.value, right.value
    assert isinstance(a, Period)
    assert isinstance(b, Period)
    return a.grain is b.grain is Grain.MINUTE and (a.low or "")[11:16] == (b.low or "")[11:16]


def same_wording(left: Claim, right: Claim) -> bool:
    """The same amount with the same hedge and unit: what the article says already."""
    a, b = left.value, right.value
    if not same_value(left, right):
        return False
    if isinstance(a, Value) and isinstance(b, Value):
        return (a.bound, a.from_below) == (b.bound, b.from_below) and (
            left.kind not in (Kind.MONEY, Kind.PERCENTAGE) or a.unit == b.unit
        )
    return True


def within(part: Claim, claim: Claim, proposed: Claim | None) -> bool:
    """Whether a disputed year or month is that of a day in the article: "31 October 2028 and not in 2027"."""
    a, b = part.value, claim.value
    if not isinstance(a, Period) or not isinstance(b, Period) or None in (a.low, a.high, b.low) or a.grain is b.grain:
        return False
    if b.grain is Grain.MINUTE:
        return False
    if proposed is None or not isinstance(proposed.value, Period) or proposed.value.grain not in (a.grain, b.grain):
        return False
    return str(a.low) <= str(b.low)[:10] <= str(a.high)


def slipped(told: Claim, claim: Claim) -> bool:
    """The same digits with another scale: "500 millions, pas milliards"."""
    a, b = told.value, claim.value
    if not isinstance(a, Value) or not isinstance(b, Value) or told.kind is not claim.kind:
        return False
    if _transposed(a, b):
        return True
    if claim.kind is Kind.COUNT and (a.amount or 0) < _MILLION > (b.amount or 0):
        return False  # "2 000 diamonds" are no slip of "two scooters"
    one, other = a.amount, b.amount
    if not one or not other:
        return False
    return max(one, other) / min(one, other) in (_SCALE, _MILLION, _SCALE * _MILLION)


def _transposed(left: Value, right: Value) -> bool:
    """ "31,06" for "31,60": the same digits in another order."""
    one, other = (re.sub(r"\D", "", f"{value.amount:f}") if value.amount is not None else "" for value in (left, right))
    one, other = one.strip("0"), other.strip("0")
    return left.unit == right.unit and len(set(one)) >= _DIGITS and one != other and sorted(one) == sorted(other)
