"""Weekdays that take their week from others: the two ends of a span, the days of a night, "that Friday"."""

from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates import calendar
from claims.dates.days.nightfall import of_a_night
from claims.dates.tense.ahead import REACH, is_ahead
from claims.dates.tense.past import has_happened
from claims.dates.tense.told_as_past import is_told_of
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Grain, Period

_WEEK = 7


def that_day(tokens: Tokens, moved: Sequence[When], when: When, pack: Pack) -> Period | None:
    """ "On July 19 … |on that Friday|", "an |jenem Freitag|": the last day named before that is such a weekday."""
    if when.weekday is None or not moved or tokens.words[when.start - 1] not in pack.dates.that_day.ends:
        return None
    if pack.dates.that_day.match_back(tokens, when.start) is None or when.start not in tokens.joined:
        return None
    days = (each.period for each in reversed(moved) if each.period.grain is Grain.DAY and each.period.low)
    return next((day for day in days if date.fromisoformat(day.low or "").weekday() == when.weekday), None)


def is_over(tokens: Tokens, first: When, last: When, pack: Pack, published: date) -> bool:
    """ "Viel |van donderdag tot zondag| 473 mm", told on a Saturday: a span that is told of as past has ended."""
    if not (last.floating and first.floating) or is_ahead(tokens, first, pack, published):
        return False
    low, high = tokens.back(first.start, REACH), min(tokens.size, last.end + REACH)
    high = next((at for at in range(last.end, high) if at not in tokens.joined), high)
    told = is_told_of(tokens, first, pack, published, of_speech=False)
    return told or has_happened(tokens, low, first.start, last.end, high, pack)


def week_before(when: When) -> Period:
    low, high = (day and (date.fromisoformat(day) - timedelta(days=_WEEK)).isoformat() for day in when.period[:2])
    return when.period._replace(low=low, high=high)


def ends_span(tokens: Tokens, first: When, last: When, pack: Pack) -> bool:
    """ "From Tuesday |to Thursday|", told on a Thursday: the second day of a span is none before the first."""
    start, end = first.period.low, last.period.low
    if first.weekday is None or last.weekday is None or start is None or end is None or end >= start:
        return False
    middle = tokens.words[first.end] if first.end < tokens.size else ""
    middles = pack.ranges.middles.union(pack.dates.into, pack.change.to, *(each for _, each in pack.ranges.pairs))
    small = range(first.end + 1, last.start)
    return middle in middles and len(small) <= 1 and tokens.joined.issuperset(range(first.end, last.start + 1))


def ends_night(tokens: Tokens, first: When, last: When, pack: Pack) -> bool:
    """ "Repoussé dans la nuit de vendredi |à samedi|", told on that Saturday: the day behind the first."""
    days = first.weekday is not None and last.weekday is not None and first.period.low is not None
    return days and last.floating and of_a_night(tokens, first, last, pack)


def behind(first: When, last: When) -> Period:
    """The weekday of the second date in the week behind the first."""
    assert first.period.low is not None
    assert last.weekday is not None
    day = calendar.weekday_ahead(last.weekday, date.fromisoformat(first.period.low[:10]))
    return day or last.period
