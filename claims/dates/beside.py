"""Dates that one beside them settles: "Thursday | next week", "tomorrow, | Wednesday", "this year and |the next|"."""

from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates import calendar
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Grain

_CLAUSE = 16  # tokens from "this year" to "the next"
_ENDS = frozenset("\n?!")
_SMALL_WORDS = 2  # "jeudi | de la | semaine prochaine"
_APART = (" ", ", ")  # "demain mardi", "tomorrow, Wednesday"


def settle_weekdays(tokens: Tokens, dates: Sequence[When], pack: Pack) -> list[When]:
    """Gives weekdays the week or the day said beside them; a weekday and its week are one date."""
    if not any(when.weekday is not None for when in dates):
        return list(dates)  # mostly
    settled: list[When] = []
    for when in dates:
        before = settled[-1] if settled else None
        if before is not None and (one := _in_a_week(tokens, before, when, pack)) is not None:
            settled[-1] = one
            continue
        if before is not None and _same_day(tokens, before, when):
            when = when._replace(period=before.period._replace(bound=when.period.bound), floating=False)
        settled.append(when)
    return settled


def next_years(tokens: Tokens, dates: Sequence[When], pack: Pack, published: date | None) -> list[When]:
    """ "3% this year and 2% |the next|": a year that leaves out its noun behind the year that is on."""
    named: list[When] = []
    for place, when in enumerate(dates):
        named.append(when)
        this = (
            published is not None and when.period.low == f"{published.year}-01-01" and when.period.grain is Grain.YEAR
        )
        if not this or when.start in tokens.numbers or when.partial is not None:
            continue
        following = dates[place + 1].start if place + 1 < len(dates) else tokens.size
        if (found := _next_alone(tokens, when.end, min(following, when.end + _CLAUSE), pack)) is not None:
            assert published is not None
            named.append(When(*found, calendar.year(published.year + 1)))
    return named


def _next_alone(tokens: Tokens, start: int, end: int, pack: Pack) -> tuple[int, int] | None:
    for at in range(start, end):
        if at in tokens.stops or not _ENDS.isdisjoint(tokens.gaps[at]):
            return None
        found = pack.dates.next_alone.match(tokens, at) if tokens.words[at] in pack.dates.next_alone.starts else None
        if found is None:
            continue
        word = tokens.words[found[0]] if found[0] in tokens.joined else ""
        if not word or found[0] in tokens.numbers or word in pack.numbers.join or word in pack.change.to:
            return at, found[0]
    return None


def _in_a_week(tokens: Tokens, first: When, second: When, pack: Pack) -> When | None:
    """ "Thursday of next week" as one date."""
    week, weekday = (first, second) if first.period.grain is Grain.WEEK else (second, first)
    if week.period.grain is not Grain.WEEK or week.period.low is None or weekday.weekday is None:
        return None
    between = range(first.end, second.start)
    small = len(between) <= _SMALL_WORDS if week is second else not between
    if not small or second.start not in tokens.joined or not weekday.floating:
        return None
    connecting = pack.dates.connect | pack.bounds.fillers | pack.numbers.of
    if not all(at in tokens.joined and tokens.words[at] in connecting for at in between):
        return None
    moved = date.fromisoformat(week.period.low) + timedelta(days=weekday.weekday)
    period = calendar.day(moved.year, moved.month, moved.day)
    return When(first.start, second.end, period, weekday.weekday) if period is not None else None


def _same_day(tokens: Tokens, day: When, weekday: When) -> bool:
    """ "Tomorrow, | Wednesday", where tomorrow is one."""
    if weekday.weekday is None or day.weekday is not None or day.period.grain is not Grain.DAY or not day.period.low:
        return False
    beside = weekday.start == day.end and tokens.gaps[weekday.start] in _APART and weekday.floating
    return beside and date.fromisoformat(day.period.low).weekday() == weekday.weekday
