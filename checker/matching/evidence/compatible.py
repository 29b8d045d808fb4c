"""Figures that are not identical and yet say the same: "plus de 40 heures" and "43 hours", "en mars" and "11 de março".

A hedge is part of the value, and a date has a grain; so two figures may differ on the page and one truth satisfy both.
Such a pair speaks for a match as an identical figure does, if less: of the pairs of different figures in the annotated
stories one in 35 is of one thing, of those that one truth satisfies two in five; of two different dates one in 50, of
those within one another one in seven. Two figures that no truth satisfies say nothing, however far apart they are.
"""

from collections.abc import Sequence
from fractions import Fraction

from checker.intervals import admits
from checker.matching.evidence.coincidence import WIDTHS
from claims.claim import Claim
from claims.meaning.figure_keys import told
from claims.value import Grain, Kind, Period, Value

Reach = tuple[float, float]
"""The least and the most that a figure admits, in its base unit."""
_LARGEST = Fraction(10) ** 300
_DAY = len("2026-11-26")
_GRAINS = {Grain.YEAR: 0.3, Grain.QUARTER: 0.8}  # a year holds many dates of many things; a month few


def reach(claim: Claim) -> Reach | None:
    """What a figure admits, for comparison with another of its dimension; `None` for dates and ranks."""
    value = claim.value
    if not isinstance(value, Value) or claim.kind is Kind.RANK or value.amount is None:
        return None
    found = admits(value, WIDTHS)
    one, other = (float(max(-_LARGEST, min(end, _LARGEST))) for end in (found.low, found.high))
    return min(one, other), max(one, other)  # about -8 reaches from -7.2 down to -8.8


def overlap(left: Reach | None, right: Reach | None) -> bool:
    """Whether one truth satisfies both."""
    return left is not None and right is not None and left[0] <= right[1] and right[0] <= left[1]


def part_of(left: Value | Period | str, right: Value | Period | str) -> bool:
    """Whether one of two times lies within the other, or both are the same, whatever their hedges."""
    if not isinstance(left, Period) or not isinstance(right, Period):
        return False
    one, other = told(left), told(right)
    return (covers(one, other) or covers(other, one)) and all((*one, *other))


def covers(wide: Sequence[str], narrow: Sequence[str]) -> bool:
    """Whether one time lies within another, or is the same: both by their first and last day or minute."""
    return wide[0] <= narrow[0] and narrow[1][:_DAY] <= wide[1]


def coarsest(left: Value | Period | str, right: Value | Period | str) -> float:
    """What it is worth that one of two times lies within the other: 1 for a day of a month, less for one of a year."""
    return min(_GRAINS.get(value.grain, 1.0) for value in (left, right) if isinstance(value, Period))
