"""Dates that one beside them settles: "Thursday | next week", "tomorrow, | Wednesday", "last year, in | October",
"today, | 5 June", "this year and |the next|"."""

from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates import calendar
from claims.dates.when import When
from claims.kinds import DAY, EXACT, WEEK, YEAR
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens
from claims.value import Period

_CLAUSE = 16  # tokens from "this year" to "the next"
_SMALL_WORDS = 2  # "jeudi | de la | semaine prochaine"
_NEW_YEAR = "-01-01"
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


def of_the_year_beside(tokens: Tokens, dates: Sequence[When], pack: Pack) -> list[When]:
    """ "Last year, in | October" and "today, | 5 June" are one date each: a month or day without its year is of the
    year before it, and a day of the month the one that was told of in a word."""
    settled: list[When] = []
    for when in dates:
        before = settled[-1] if settled else None
        if before is not None and not when.same:
            if (period := _in_the_year(tokens, before, when, pack)) is not None:
                settled[-1] = When(before.start, when.end, period)
                continue
            if _the_day_in_a_word(tokens, before, when, pack):
                settled[-1] = before._replace(end=when.end)
                continue
        settled.append(when)
    return settled


def _in_the_year(tokens: Tokens, year: When, when: When, pack: Pack) -> Period | None:
    """The period of a month or day behind a whole year and a small word; "compared with last year, | October" and "from
    last year | to October" are two dates."""
    if not 0 < when.start - year.end <= _SMALL_WORDS or not _beside(tokens, year.end, when.start):
        return None  # nearly always
    if not _is_whole_year(year) or when.partial is None or when.period.bound is not EXACT:
        return None
    apart = pack.numbers.join | pack.ranges.middles | pack.ranges.joins | pack.bounds.than | pack.of
    words = tokens.words[year.end : when.start]
    if not all(word in pack.stop and word not in apart for word in words):
        return None
    return when.partial(int((year.period.low or "")[:4]))


def _the_day_in_a_word(tokens: Tokens, day: When, when: When, pack: Pack) -> bool:
    """ "Hoy, | 5 de junio", "heute, am | 5. Juni", "yesterday (| June 4)"."""
    if when.start - day.end > _SMALL_WORDS:
        return False  # nearly always
    in_a_word = tokens.numbers.isdisjoint(range(day.start, day.end)) and day.weekday is None and not day.same
    same = day.period.grain is DAY and day.period == when.period and day.period.low is not None
    same = same and not tokens.numbers.isdisjoint(range(when.start, when.end))
    words = tokens.words[day.end : when.start]
    return (
        in_a_word
        and same
        and all(word in pack.stop and word not in pack.numbers.join for word in words)
        and _beside(tokens, day.end, when.start)
    )


def _beside(tokens: Tokens, end: int, start: int) -> bool:
    """Whether nothing but small gaps, and a comma at the first of them, parts token `start` from what ends at `end`."""
    return tokens.gaps[end] in _APART and all(tokens.gaps[at] == " " for at in range(end + 1, start + 1))


def next_years(tokens: Tokens, dates: Sequence[When], pack: Pack, published: date | None) -> list[When]:
    """ "3% this year and 2% |the next|": a year that leaves out its noun behind the year that is on; with its noun it
    follows any year that is named ("fined in 2020 and |the following year|")."""
    named: list[When] = []
    for place, when in enumerate(dates):
        named.append(when)
        if not _is_whole_year(when):
            continue
        this = published is not None and (when.period.low or "").startswith(f"{published.year}-")
        alone = this and when.start not in tokens.numbers
        following = dates[place + 1].start if place + 1 < len(dates) else tokens.size
        if (found := _next_alone(tokens, when.end, min(following, when.end + _CLAUSE), alone, pack)) is not None:
            named.append(When(*found, calendar.year(int((when.period.low or "")[:4]) + 1)))
    return named


def _is_whole_year(when: When) -> bool:
    low, high = when.period.low or "", when.period.high or ""
    whole = when.period.grain is YEAR and low.endswith(_NEW_YEAR) and low[:4] == high[:4]
    return whole and not when.same and when.partial is None


def _next_alone(tokens: Tokens, start: int, end: int, alone: bool, pack: Pack) -> tuple[int, int] | None:
    """Where the next year is told between two tokens, its noun left out only where it may stand `alone`."""
    for at in range(start, end):
        if tokens.ends_before(at):
            return None
        found = pack.dates.next_alone.match(tokens, at) if tokens.words[at] in pack.dates.next_alone.starts else None
        if found is None:
            continue
        if _names_a_year(tokens, at, found[0], pack):
            return at, found[0]
        word = tokens.word_behind(found[0])
        joins = pack.numbers.join | pack.change.to | pack.change.by  # "um 2 Prozent im nächsten |um| 3 Prozent"
        if alone and (not word or found[0] in tokens.numbers or word in joins):
            return at, found[0]
    return None


def _names_a_year(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """ "The following |year|", "l'|année| suivante"."""
    year, after = units().by_id["a"], pack.units.after
    return any((found := after.match(tokens, at)) is not None and found[1] == year for at in range(start, end))


def _in_a_week(tokens: Tokens, first: When, second: When, pack: Pack) -> When | None:
    """ "Thursday of next week" as one date."""
    week, weekday = (first, second) if first.period.grain is WEEK else (second, first)
    if week.period.grain is not WEEK or week.period.low is None or weekday.weekday is None:
        return None
    between = range(first.end, second.start)
    small = len(between) <= _SMALL_WORDS if week is second else not between
    if not small or second.start not in tokens.joined or not weekday.floating:
        return None
    connecting = pack.dates.connect | pack.bounds.fillers | pack.numbers.of
    if not all(tokens.word_behind(at) in connecting for at in between):
        return None
    moved = date.fromisoformat(week.period.low) + timedelta(days=weekday.weekday)
    period = calendar.day(moved.year, moved.month, moved.day)
    return When(first.start, second.end, period, weekday.weekday) if period is not None else None


def _same_day(tokens: Tokens, day: When, weekday: When) -> bool:
    """ "Tomorrow, | Wednesday", where tomorrow is one."""
    if weekday.weekday is None or day.weekday is not None or day.period.grain is not DAY or not day.period.low:
        return False
    beside = weekday.start == day.end and tokens.gaps[weekday.start] in _APART and weekday.floating
    return beside and date.fromisoformat(day.period.low).weekday() == weekday.weekday
