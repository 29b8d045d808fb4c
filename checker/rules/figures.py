"""The verdict on two figures of one thread: same, compatible, another hedge, or at odds.

An exact figure admits what rounds to it, "about" a band, an open one a plausible reach; the widths are
settings that every report prints. Rounding is accepted only within 5 %, so that "10 milliards" does not
admit 12 although its last significant digit is the ten.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from claims.claim import Claim
from claims.units import UNDECIDED, dimension
from claims.value import Bound, Change, Kind, Value

_SCALES = (Fraction(10) ** 3, Fraction(10) ** 6, Fraction(10) ** 9)


@dataclass(frozen=True, slots=True)
class Widths:
    """How far inexact figures reach, as shares of the figure. Printed in every report's settings."""

    about: Fraction = Fraction(1, 10)
    open: Fraction = Fraction(1, 4)
    rounding: Fraction = Fraction(1, 20)
    conversion: Fraction = Fraction(1, 100)

    def shown(self) -> Mapping[str, str]:
        """The widths as decimal strings, for the report."""
        return {name: format(float(getattr(self, name)), "g") for name in ("about", "open", "rounding", "conversion")}


@dataclass(frozen=True, slots=True)
class Interval:
    """The truths under which a sentence is not wrong; open ends exclude their point."""

    low: Fraction
    high: Fraction
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: "Interval") -> bool:
        """Whether some truth satisfies both."""
        return _below(self.low, other.high, self.low_open or other.high_open) and _below(
            other.low, self.high, other.low_open or self.high_open
        )


def _below(low: Fraction, high: Fraction, open_end: bool) -> bool:
    return low < high or (low == high and not open_end)


def admits(value: Value, widths: Widths) -> Interval:
    """The truths a figure admits, in its base unit. Open ends end at a plausible distance."""
    low, high = ends(value)
    match value.bound:
        case Bound.ABOUT if value.from_below:
            return Interval(high * (1 - widths.about), high)
        case Bound.ABOUT:
            return Interval(low * (1 - widths.about), high * (1 + widths.about))
        case Bound.MORE_THAN:
            return Interval(low, low * (1 + widths.open), low_open=True)
        case Bound.AT_LEAST:
            return Interval(low, low * (1 + widths.open))
        case Bound.LESS_THAN:
            return Interval(high / (1 + widths.open), high, high_open=True)
        case Bound.AT_MOST:
            return Interval(high / (1 + widths.open), high)
        case _:
            return Interval(low, high)


def ends(value: Value) -> tuple[Fraction, Fraction]:
    """Both ends in the base unit of the dimension; an open end is taken to be the other one."""
    known = dimension(value.unit)
    factor = Fraction(known[1]) if known else Fraction(1)
    low = value.low if value.low is not None else value.high
    high = value.high if value.high is not None else value.low
    assert low is not None
    assert high is not None
    return Fraction(low) * factor, Fraction(high) * factor


def verdict(left: Claim, right: Claim, widths: Widths) -> str:
    """The code of the rule that says how two figures of one thread relate."""
    a, b = left.value, right.value
    assert isinstance(a, Value)
    assert isinstance(b, Value)
    if {left.change, right.change} == {Change.INCREASE, Change.DECREASE}:
        return "D5"
    same = _same_ends(a, b, widths)
    if {a.unit, b.unit} == {"%", "[ppt]"}:
        return "D3" if same or _plain_ends(a) == _plain_ends(b) else "D1"
    if same:
        if _voice(a) != _voice(b):
            return "N1"
        return "A1" if a.unit == b.unit or UNDECIDED in (a.unit, b.unit) else "A2"
    if a.bound is b.bound is Bound.EXACT:
        if left.kind is not Kind.RANK and (_rounds(a, b, widths) or _rounds(b, a, widths)):
            return "A3"
        if _complementary(a, b):
            return "N3"
        return _currency_open(a, b) or ("D2" if _slip(a, b) else "D1")
    if admits(a, widths).meets(admits(b, widths)):
        return "A4"
    if _complementary(a, b):
        return "N3"
    return _currency_open(a, b) or ("D2" if _slip(a, b) else "D4")


def _voice(value: Value) -> tuple[Bound, bool]:
    return value.bound, value.from_below


def _same_ends(a: Value, b: Value, widths: Widths) -> bool:
    tolerance = Fraction(0) if a.unit == b.unit or UNDECIDED in (a.unit, b.unit) else widths.conversion
    return all(abs(x - y) <= tolerance * max(abs(x), abs(y)) for x, y in zip(ends(a), ends(b), strict=True))


def _plain_ends(value: Value) -> tuple[Decimal | None, Decimal | None]:
    return value.low, value.high


def _rounds(fine: Value, rough: Value, widths: Widths) -> bool:
    """Whether the rough figure is the fine one, as rounded as it is written."""
    x, y = ends(fine)[0], ends(rough)[0]
    known = dimension(rough.unit)
    step = Fraction(rough.step) * (Fraction(known[1]) if known else 1)
    return abs(x - y) <= min(step / 2, widths.rounding * max(abs(x), abs(y)))


def _slip(a: Value, b: Value) -> bool:
    x, y = sorted((ends(a)[0], ends(b)[0]))
    return x > 0 and y / x in _SCALES


def _complementary(a: Value, b: Value) -> bool:
    """ "plus de 97 %" and "3 %": two shares that make up the whole are two sides of one figure."""
    return a.unit == b.unit == "%" and ends(a)[0] + ends(b)[1] == 1 and ends(a)[0] != ends(b)[0]


def _currency_open(a: Value, b: Value) -> str | None:
    """N2 where the currency of only one side is known."""
    return "N2" if (a.unit == UNDECIDED) != (b.unit == UNDECIDED) else None
