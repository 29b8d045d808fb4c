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
    words = pack.dates.weeks_of
    led = words.match_back(tokens, when.start) if when.start in tokens.joined else None
    week = calendar.shifted(WEEK, 0, date.fromisoformat(low)) if led is not None else None
    return when if led is None or week is None else when._replace(start=led[0], period=week, weekday=None)
