"""Nights that hours are told of: "samedi |soir| … à 2 heures du matin", "from 22:00 |to 04:00|", "in the night from
Sunday to Monday"."""

from datetime import date, timedelta

from claims.dates.hours.hours import SMALL_WORDS
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_DAY = len("2025-01-01")
_NIGHT_BEFORE, _NIGHT_BEHIND = 3, 3  # tokens: "the |night| of Saturday", "samedi |soir|"


def ends_night(tokens: Tokens, evening: When, when: When, pack: Pack) -> bool:
    """Whether an hour ends a span that another one opens: "van 21.00 uur |tot 4.00 uur|"."""
    near = 0 < when.start - evening.end <= SMALL_WORDS and tokens.joined.issuperset(range(evening.end, when.start + 1))
    middle, ranges = tokens.words[evening.end], pack.ranges
    return near and (middle in ranges.middles or middle in ranges.openers or middle in pack.change.to)


def after_dark(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "samedi soir", "Saturday night", "am Samstagabend", "the night of June 20"."""
    nights = pack.dates.nights
    if not nights:
        return False
    low, high = max(0, when.start - _NIGHT_BEFORE), min(tokens.size, when.end + _NIGHT_BEHIND)
    for at in range(low, high):
        if tokens.words[at].endswith(nights) and all(
            between in tokens.joined for between in range(min(at, when.start) + 1, max(at + 1, when.end))
        ):
            return True
    return False


def by_night(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "Na |madrugada| de quinta-feira", "in der |Nacht| zum Montag"."""
    return not pack.dates.night_words.isdisjoint(tokens.words[max(0, when.start - _NIGHT_BEFORE) : when.end])


def new_years_eve(tokens: Tokens, when: When) -> bool:
    """ "La nuit de |la Saint-Sylvestre| … à 1 h 30": told by its name, it lasts until the morning of the new year."""
    named = tokens.numbers.isdisjoint(range(when.start, when.end)) and when.weekday is None and not when.same
    eve = when.period.low == when.period.high and (when.period.low or "").endswith("-12-31")
    return named and eve and when.partial is not None


def overnight(when: When) -> bool:
    """ "In the night from Sunday to Monday": a date of two days."""
    low, high = when.period.low, when.period.high
    if low is None or high is None or low == high or len(low) != len(high):
        return False  # nearly always: it is one day
    return next_day(low, None) == high


def next_day(day: str | None, published: str | None) -> str | None:
    """The day after, for the small hours told of behind an evening: "samedi soir … à 2 heures du matin"; no later than
    the article."""
    if day is None or len(day) < _DAY:
        return day
    following = (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    return day if published is not None and following > published[:10] else following
