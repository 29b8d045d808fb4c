"""Values: an interval with a voice.

A value is what a writer commits to: an interval (`low`, `high`), how it is said (`bound`), the unit, and
`step`, the place value of the last digit written. The hedge is part of the value: "plus de 10" is not "10".
"""

from decimal import Decimal
from typing import NamedTuple

from claims.kinds import OPEN_ABOVE, OPEN_BELOW, TEXTUAL, Bound, Change, Grain, Kind

__all__ = [
    "APIECE",
    "OPEN_ABOVE",
    "OPEN_BELOW",
    "TEXTUAL",
    "Bound",
    "Change",
    "Grain",
    "Kind",
    "Period",
    "Value",
]

APIECE = "1"
"""The base of a price that is the price of one of several things: "140 millions pièce"."""


class Value(NamedTuple):
    """A figure as it is said.

    `low` and `high` are amounts in `unit`; `None` is an open end. An exact or approximate figure has both
    ends equal. `step` is the place value of the last digit written, in `unit` ("3,2 millions" -> 100 000,
    "10 milliards" -> 1 000 000 000), so that rounding can be told from contradiction. `from_below` marks
    "près de", "nearly": about x, but not more. `unit` is an ISO 4217 code for money ("XXX" with
    `unit_candidates` where the text leaves it open), a UCUM code for durations and measures, "%", "[ppt]",
    "1" for ratios, a concept or a lemma for counts, `None` for ranks and bare numbers. `per` is the unit of
    time or the base of a rate ("par an" -> "a"), `None` for a plain amount.
    """

    low: Decimal | None
    high: Decimal | None
    bound: Bound
    unit: str | None
    step: Decimal = Decimal(1)
    unit_candidates: tuple[str, ...] = ()
    per: str | None = None
    from_below: bool = False

    @property
    def amount(self) -> Decimal | None:
        """The lower end, and the upper one where that is open: of an exact figure, what is written."""
        return self.low if self.low is not None else self.high


class Period(NamedTuple):
    """A date as it is said: the first and the last day (or minute) it covers, as ISO 8601 strings.

    Both ends are `None` where the date is relative and the day of publication is unknown. `zone`: the clock that a
    time of day is told by, where the text names it. `partial`: the day or month where only the year is missing, as
    ISO 8601 cuts it short ("--10-21", "--10").
    """

    low: str | None
    high: str | None
    bound: Bound
    grain: Grain
    zone: str | None = None
    partial: str | None = None
