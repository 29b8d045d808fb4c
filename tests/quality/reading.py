"""Whether a claim says what the annotation says: kind, amount and unit; then the hedge.

Units of counts, ranks and dates are not compared. Amounts are compared to nine digits, after conversion between units
of one dimension: 72 months are six years, so many days, hours and minutes their sum in seconds, and 118 millimetres
are 0.118 metres. An open end is left out of the comparison; the hedge is what tells "more than 10" from "less than 10".
"""

from calendar import monthrange
from decimal import Context, Decimal

from claims.claim import Claim
from claims.value import Period, Value
from tests.quality.gold import Mention

# Kinds that may answer another kind if the figure is right: "half" is as much a ratio as a percentage.
_ALSO_ANSWERED_BY = {
    "percentage": {"ratio"},
    "ratio": {"percentage", "count"},
    "count": {"ratio", "measure"},
    "rank": {"count"},
}
# Annotated bounds that a claim words differently.
_BOUNDS = {"nearly": {"about", "less_than", "at_most"}, "dozens": {"vague"}}
_NINE = Context(prec=9)  # digits
_THIRDS = 3  # decimals at least to which a share is compared
_UNITS = {
    **{unit: ("s", Decimal(n)) for unit, n in {"s": 1, "min": 60, "h": 3600, "d": 86400, "wk": 604800}.items()},
    "mo": ("mo", Decimal(1)),
    "a": ("mo", Decimal(12)),
    **{unit: ("m", Decimal(n)) for unit, n in {"m": "1", "cm": "0.01", "mm": "0.001"}.items()},
    "%": ("%", Decimal(1)),
    "1": ("%", Decimal(100)),
}


def value_right(mention: Mention, claim: Claim) -> bool:
    """Kind, amount and unit are those of the annotation."""
    if claim.kind != mention.kind and claim.kind not in _ALSO_ANSWERED_BY.get(mention.kind, ()):
        return False
    if isinstance(claim.value, Period):
        return mention.kind == "date" and _days(mention, claim.value)
    return isinstance(claim.value, Value) and _amounts(mention, claim.value)


def bound_right(mention: Mention, claim: Claim) -> bool:
    """The value is right and so is the hedge. A period may be said to be exact or between its first and last day."""
    accepted = set(_BOUNDS.get(mention.bound, {mention.bound}))
    if mention.kind == "date" and mention.low != mention.high:
        accepted |= {"exact", "between"}
    hedge = getattr(claim.value, "bound", None)
    return value_right(mention, claim) and hedge in accepted


def _amounts(mention: Mention, value: Value) -> bool:
    ends = {end for end in (value.low, value.high) if end is not None}
    wanted = {end for end in (mention.low, mention.high) if isinstance(end, Decimal)}
    if mention.kind == "money":
        return ends == wanted and (mention.unit == value.unit or mention.unit in value.unit_candidates)
    if mention.kind in ("count", "rank"):
        return ends == wanted
    if mention.unit == "1" and value.unit in ("1", "%"):
        return _as_written(wanted, {end / (100 if value.unit == "%" else 1) for end in ends})
    return _base(wanted, mention.unit) == _base(ends, value.unit)


def _as_written(wanted: set[Decimal], ends: set[Decimal]) -> bool:
    """A third is annotated as 0.3333."""
    places = max((-int(end.as_tuple().exponent) for end in wanted), default=0)
    digits = Decimal(1).scaleb(-max(places, _THIRDS))
    return {end.quantize(digits) for end in wanted} == {end.quantize(digits) for end in ends}


def _base(ends: set[Decimal], unit: str | None) -> tuple[str | None, set[Decimal]]:
    base, factor = _UNITS.get(unit or "", (unit, Decimal(1)))
    return base, {_NINE.plus(end * factor).normalize() for end in ends}


def _days(mention: Mention, period: Period) -> bool:
    return all(
        _same_moment(wanted, said, last)
        for wanted, said, last in ((mention.low, period.low, False), (mention.high, period.high, True))
    )


def _same_moment(wanted: object, said: str | None, last: bool) -> bool:
    """Compares days, and minutes where the annotation has them."""
    if not isinstance(wanted, str) or said is None:
        return wanted is said
    return _day(said, last) == _day(wanted, last) and ("T" not in wanted or said[:16] == wanted[:16])


def _day(iso: str, last: bool) -> str:
    """The first or last day that an ISO year, month, day or moment covers."""
    year, month, day = (*iso[:10].split("-"), "", "")[:3]
    month = month or ("12" if last else "01")
    return f"{year}-{month}-{day or (monthrange(int(year), int(month))[1] if last else '01')}"
