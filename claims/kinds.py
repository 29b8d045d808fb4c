"""Nouns: what kind of thing a claim states, how a value is hedged, which way it moved, how finely a date is given.

Members asked of every figure have a name of their own besides: `COUNT` is `Kind.COUNT`. Python 3.11 finds a name
fifteen times as fast as a member of an enumeration; compiled, both are as fast.
"""

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """The dimension of a claim. The last three carry words, not figures."""

    MONEY = "money"
    PERCENTAGE = "percentage"
    DURATION = "duration"
    DATE = "date"
    COUNT = "count"
    RANK = "rank"
    RATIO = "ratio"
    MEASURE = "measure"
    QUOTE = "quote"
    NAME = "name"
    ROLE = "role"


TEXTUAL = (Kind.NAME, Kind.ROLE, Kind.QUOTE)  # claims of words


class Bound(StrEnum):
    """The voice of a value: how much of the interval the writer vouches for."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    BETWEEN = "between"
    VAGUE = "vague"


OPEN_ABOVE = (Bound.AT_LEAST, Bound.MORE_THAN)  # bounds of the lower end, which leave the upper one open
OPEN_BELOW = (Bound.AT_MOST, Bound.LESS_THAN)


class Change(StrEnum):
    """Set where the value is the amount of a change, not a level: "hausse de 3 %" is not "à 3 %"."""

    INCREASE = "increase"
    DECREASE = "decrease"


BOTH_WAYS: Final = frozenset((Change.INCREASE, Change.DECREASE))
"""The changes of two figures of which one rises and the other falls."""


class Grain(StrEnum):
    """How finely a date is given."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


MONEY: Final = Kind.MONEY
PERCENTAGE: Final = Kind.PERCENTAGE
DURATION: Final = Kind.DURATION
DATE: Final = Kind.DATE
COUNT: Final = Kind.COUNT
RANK: Final = Kind.RANK
RATIO: Final = Kind.RATIO
MEASURE: Final = Kind.MEASURE

EXACT: Final = Bound.EXACT
ABOUT: Final = Bound.ABOUT
AT_LEAST: Final = Bound.AT_LEAST
MORE_THAN: Final = Bound.MORE_THAN
AT_MOST: Final = Bound.AT_MOST
LESS_THAN: Final = Bound.LESS_THAN
BETWEEN: Final = Bound.BETWEEN
VAGUE: Final = Bound.VAGUE

INCREASE: Final = Change.INCREASE
DECREASE: Final = Change.DECREASE

MINUTE: Final = Grain.MINUTE
DAY: Final = Grain.DAY
WEEK: Final = Grain.WEEK
MONTH: Final = Grain.MONTH
QUARTER: Final = Grain.QUARTER
YEAR: Final = Grain.YEAR
