"""What a correction in proportion comes to once it is known what it corrects: "twice as many" of nine is eighteen, "a
week earlier" than the 12th is the 5th.
"""

from calendar import monthrange
from datetime import date, datetime, timedelta
from decimal import Decimal

from claims.claim import Claim
from claims.packs.units import UNDECIDED, dimension
from claims.value import Bound, Change, Grain, Kind, Period, Value

_MONTHS = {"mo": 1, "a": 12}
_DAYS = {"d": 1, "wk": 7}
_MINUTES = {"min": 1, "h": 60}


def proportioned(mention: Claim, claim: Claim) -> Claim | None:
    """The article's claim with the reader's factor or difference worked in; `None` where that makes no sense."""
    told, ours = mention.value, claim.value
    assert isinstance(told, Value)
    if mention.kind is not Kind.RATIO and isinstance(ours, Period):
        moved = _moved(ours, told, mention.change)
        return claim._replace(value=moved) if moved is not None else None
    if not isinstance(ours, Value):
        return None
    if mention.kind is Kind.RATIO:
        if claim.kind in (Kind.RANK, Kind.DATE) or ours.bound is Bound.VAGUE:
            return None
        return claim._replace(value=_scaled(ours, told.low or Decimal(1)))
    amount = _in_unit(mention, claim)
    if amount is None:
        return None
    if ours.bound is not Bound.EXACT and ours.step > amount:
        return None  # "about 100" takes no "one more"
    signed = amount if mention.change is Change.INCREASE else -amount
    low, high = (None if number is None else number + signed for number in (ours.low, ours.high))
    return claim._replace(value=ours._replace(low=low, high=high)) if (low or high or 0) > 0 else None


def _scaled(value: Value, factor: Decimal) -> Value:
    low, high = (None if number is None else _plain(number * factor) for number in (value.low, value.high))
    return value._replace(step=_plain(value.step * factor), low=low, high=high)


def _plain(number: Decimal) -> Decimal:
    """Without the idle zeros of a product."""
    whole = number.to_integral_value()
    return whole if whole == number else number.normalize()


def _in_unit(mention: Claim, claim: Claim) -> Decimal | None:
    """The difference in the unit of the claim: a bare "two" of anything counted, "two years" of years or months."""
    told, ours = mention.value, claim.value
    assert isinstance(told, Value)
    assert isinstance(ours, Value)
    amount = told.amount
    if amount is None:
        return None
    if mention.kind is Kind.COUNT:
        counts = claim.kind in (Kind.COUNT, Kind.RANK)
        one_thing = mention.concept is None or claim.concept is None or mention.concept == claim.concept
        of_time = claim.kind is Kind.DURATION and told.unit is None
        return amount if (counts and one_thing) or of_time else None
    if mention.kind is Kind.PERCENTAGE:
        return amount if claim.kind is Kind.PERCENTAGE and told.unit == "[ppt]" else None
    if mention.kind is not claim.kind:
        return None
    if told.unit == ours.unit or UNDECIDED in (told.unit, ours.unit):
        return amount
    one, other = dimension(told.unit), dimension(ours.unit)
    if one is None or other is None or one[0] != other[0]:
        return None
    scaled = amount * one[1] / other[1]
    return scaled if scaled == round(scaled, 1) else None  # no day more than eight years


def _moved(period: Period, by: Value, change: Change | None) -> Period | None:
    """A day, month, year or moment so much earlier or later."""
    if not period.low or not period.high or by.low is None or by.low != int(by.low):
        return None
    count = int(by.low) if change is Change.INCREASE else -int(by.low)
    unit = by.unit or ""
    if period.grain is Grain.MINUTE and unit in _MINUTES:
        by_minutes = timedelta(minutes=count * _MINUTES[unit])
        ends = [(datetime.fromisoformat(end) + by_minutes).isoformat(timespec="minutes") for end in _ends(period)]
    elif period.grain in (Grain.DAY, Grain.WEEK) and unit in _DAYS:
        ends = [
            (date.fromisoformat(end[:10]) + timedelta(days=count * _DAYS[unit])).isoformat() for end in _ends(period)
        ]
    elif unit in _MONTHS and period.grain in (Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.YEAR):
        if unit == "mo" and period.grain is Grain.YEAR:
            return None
        ends = [_months_on(end, count * _MONTHS[unit], period.grain is not Grain.DAY and at) for at, end in
                enumerate(_ends(period))]  # fmt: skip
    else:
        return None
    return period._replace(low=ends[0], high=ends[1])


def _ends(period: Period) -> tuple[str, str]:
    return period.low or "", period.high or ""


def _months_on(day: str, months: int, to_last: int | bool) -> str:
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    return f"{year:04d}-{month + 1:02d}-{last if to_last else min(last, int(day[8:10])):02d}"
