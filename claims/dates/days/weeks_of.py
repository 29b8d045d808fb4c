"""Weeks told by one of their days: "la semaine du 17 novembre", "the week of September 8", "Woche vom 3. März"."""

from collections.abc import Iterable
from datetime import date

from claims.dates import calendar
from claims.dates.when import When
from claims.kinds import DAY, EXACT, WEEK
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_DAY = 10  # characters of a day as it is kept, without an hour


def weeks_of(tokens: Tokens, dates: Iterable[When], pack: Pack) -> list[When]:
    """The dates, a day that stands for its week as the whole week, from Monday to Sunday."""
    return [_whole(tokens, when, pack) for when in dates]


def _whole(tokens: Tokens, when: When, pack: Pack) -> When:
    low, high, bound, grain, *_ = when.period
    if grain is not DAY or bound is not EXACT or low is None or low != high or len(low) != _DAY:
        return when
    led = pack.dates.weeks_of.match_back(tokens, when.start) if when.start in tokens.joined else None
    if led is None or (week := calendar.shifted(WEEK, 0, date.fromisoformat(low))) is None:
        return when
    return when._replace(start=led[0], period=week, weekday=None)
