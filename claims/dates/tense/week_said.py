"""Weekdays of an article whose day of publication nobody knows: those that a full date of the text tells.

"Lundi 1er septembre 2025, la digue a cédé. |Lundi| matin, …"
"""

from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates import calendar
from claims.dates.when import When
from claims.text.tokens import nearest
from claims.value import Grain

_WEEK = timedelta(days=7)


def with_the_week_said(dates: Sequence[When]) -> list[When]:
    """Gives a weekday the nearest day of the text that is one, where that day, or another of its week, is told with its
    weekday: a day of long ago mostly is not."""
    days = [(when.start, day, when.weekday) for when in dates if (day := _full_day(when)) is not None]
    told = [day for _, day, weekday in days if weekday == day.weekday()]
    known = [(start, day) for start, day, _ in days if any(abs(day - other) < _WEEK for other in told)]
    if not known:
        return list(dates)
    return [_of_the_week(when, known) for when in dates]


def _of_the_week(when: When, known: Sequence[tuple[int, date]]) -> When:
    if not when.floating or when.period.low is not None or when.period.high is not None:
        return when
    same = [(start, day) for start, day in known if day.weekday() == when.weekday]
    if not same:
        return when
    day = same[nearest([start for start, _ in same], when.start)][1]
    return when._replace(period=calendar.day(day.year, day.month, day.day) or when.period)


def _full_day(when: When) -> date | None:
    period = when.period
    if period.grain is not Grain.DAY or period.low is None or period.low != period.high:
        return None
    return date.fromisoformat(period.low)
