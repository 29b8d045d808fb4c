"""Intervals: the truths that a figure admits.

An exact figure admits what rounds to it, "about" a band, an open one a plausible reach; the widths are settings that
every report prints.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from claims.packs.units import dimension
from claims.value import Bound, Value


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
            # 3 416 milliards are "près de 3 400": what is near is a round figure itself.
            return Interval(high * (1 - widths.about), high + min(step(value) / 2, high * widths.conversion))
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
        case Bound.VAGUE:
            # "Plusieurs milliards" over a text that says "plus de 10 milliards": the far end is not sharp.
            return Interval(low, high * (1 + widths.open))
        case _:
            return Interval(low, high)


def step(value: Value) -> Fraction:
    """How finely a figure is written, in the base unit of its dimension."""
    known = dimension(value.unit)
    return Fraction(value.step) * (Fraction(known[1]) if known else 1)


def ends(value: Value) -> tuple[Fraction, Fraction]:
    """Both ends in the base unit of the dimension; an open end is taken to be the other one."""
    known = dimension(value.unit)
    factor = Fraction(known[1]) if known else Fraction(1)
    low = value.low if value.low is not None else value.high
    high = value.high if value.high is not None else value.low
    assert low is not None
    assert high is not None
    return Fraction(low) * factor, Fraction(high) * factor
