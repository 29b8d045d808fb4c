"""Figure keys: what makes two figures identical, whatever their hedges."""

from decimal import Context, Decimal

from claims.claim import Claim
from claims.dates import calendar
from claims.packs.units import dimension
from claims.value import Grain, Kind, Period, Value

Figure = tuple[str, ...]
"""What stands for a figure where only its value counts."""
_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.YEAR: 12}
"""How many months a date of a grain covers."""


def figure_key(claim: Claim) -> Figure:
    """What makes two figures identical: the kind and the ends, in base units where there are any.

    The hedge is left out ("by 2028" is told of 2028), and so is everything asked elsewhere that may be open: the
    currency, per cent or points, the noun counted (another word in every language), the time in which ice advances or
    water rises ("80 cm an hour", "80 centimetri al giorno").
    """
    value = claim.value
    if isinstance(value, Period):
        return ("date", *told(value))
    if isinstance(value, Value):
        high = value.high if value.high is not None else value.low
        share = claim.kind in (Kind.RATIO, Kind.PERCENTAGE)
        known = None if share else dimension(value.unit)
        if known is not None and known[0] == "advance":
            known = dimension((value.unit or "").partition("/")[0])
        factor = known[1] if known else Decimal(1)
        kind = "share" if share else known[0] if known else claim.kind.value
        return (kind, _plain(value.amount, factor), _plain(high, factor))
    return (claim.kind.value, value)


def told(period: Period) -> tuple[str, str]:
    """The first and last day (or minute) of the time that a date names, without its hedge: all 2028 for "by 2028" and
    for "since 2028". Empty where nobody knows."""
    if (period.low is None) == (period.high is None):
        return period.low or "", period.high or ""
    end = period.low or period.high or ""
    months = _MONTHS.get(period.grain)
    if months is None:
        return end, end
    first = (int(end[5:7]) - 1) // months * months + 1
    whole = calendar.months(int(end[:4]), first, first + months - 1, period.grain)
    return whole.low or "", whole.high or ""


def _plain(number: Decimal | None, factor: Decimal) -> str:
    """An amount in the base unit, without an exponent or idle zeros, to nine digits."""
    if number is None:
        return ""
    text = f"{Context(prec=9).plus(number * factor):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
