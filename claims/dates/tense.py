"""Tense: whether a day lies ahead. "Said on Tuesday" is the last one, "will vote on Tuesday" the next.

A weekday alone is read as the last one up to the day of publication, a day without its year as the nearest
(`claims.dates.calendar`); here those are moved whose clause says that something is still to come.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates import calendar
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Period

_REACH = 12  # tokens back from the weekday to the verb: "will meet the prime minister in Berlin on |Tuesday"
_REACH_AHEAD = 6  # from a weekday that opens its clause to the verb behind: "On |Tuesday|, the parliament will"
_MONTH = timedelta(days=31)
_OPENING = 2  # tokens before a weekday that opens its clause: "on", "am", "already on"


def with_weekdays(tokens: Tokens, dates: Sequence[When], pack: Pack, published: date | None) -> list[When]:
    """Moves the weekdays, and the days without a year, that lie ahead to the next such day; and months that are told
    of as past, but taken for ones to come, to the last one."""
    moved = []
    for when in dates:
        if when.floating and when.weekday is not None and published is not None and _ahead(tokens, when, pack):
            period = calendar.weekday_ahead(when.weekday, published)
            when = when._replace(period=period or when.period)
        elif published is not None and _long_past(when, published) and _ahead(tokens, when, pack):
            when = when._replace(period=_next_time(when, published) or when.period)
        elif published is not None and _to_be(when, published) and _told(tokens, when, pack):
            when = when._replace(period=_last_time(when) or when.period)
        moved.append(when)
    return moved


def _long_past(when: When, published: date) -> bool:
    """Whether a day or month without a year was taken for one more than a month ago."""
    return when.partial is not None and (when.period.high or "9") < (published - _MONTH).isoformat()


def _next_time(when: When, published: date) -> Period | None:
    """ "Le procès s'ouvrira le 4 novembre", read in March."""
    assert when.partial is not None
    periods = map(when.partial, (published.year, published.year + 1))
    return next((period for period in periods if period and (period.high or "") >= published.isoformat()), None)


def _to_be(when: When, published: date) -> bool:
    """Whether a day or month without a year was taken for one that is still to come."""
    return when.partial is not None and (when.period.low or "") > published.isoformat()


def _last_time(when: When) -> Period | None:
    """ "Inflation eased to 3.4% in May", read in March."""
    assert when.partial is not None
    return when.partial(int((when.period.low or "")[:4]) - 1)


def _told(tokens: Tokens, when: When, pack: Pack) -> bool:
    """Whether the clause around a date has a verb in the past, and none of what is to come."""
    low, high = when.start, min(tokens.size, when.end + _REACH_AHEAD)
    while low > max(0, when.start - _REACH) and low in tokens.joined:
        low -= 1
    past = False
    for at in range(low, high):
        if at > when.end and at not in tokens.joined:
            break
        if when.start <= at < when.end:
            continue
        if _to_come(tokens, at, pack):
            return False
        past = past or tokens.spelled(at) in pack.dates.past
    return past


def _ahead(tokens: Tokens, when: When, pack: Pack) -> bool:
    low = max(0, when.start - _REACH)
    for at in range(when.start - 1, low - 1, -1):
        if not _same_clause(tokens, at + 1):
            low = at + 1
            break
        if _says(tokens, at, pack):
            return False
        if _to_come(tokens, at, pack):
            return True
    if when.start - low > _OPENING:
        return False
    for at in range(when.end, min(tokens.size, when.end + _REACH_AHEAD)):
        if not _same_clause(tokens, at) and tokens.gaps[at] != ", ":
            return False
        if _says(tokens, at, pack):
            return False
        if _to_come(tokens, at, pack):
            return True
    return False


def _says(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a token is a verb of saying."""
    return tokens.words[at] in pack.speech.starts and tokens.spelled(at) in pack.speech.spelled


def _to_come(tokens: Tokens, at: int, pack: Pack) -> bool:
    """A verb of the pack ("will"), or a form that cannot be mistaken ("seront")."""
    if tokens.words[at] in pack.dates.ahead.starts and pack.dates.ahead.match(tokens, at) is not None:
        return True
    if not pack.modality.future:
        return False
    raw = tokens.raw(at)
    return raw.endswith(pack.modality.future) and raw not in pack.modality.not_verbs


def _same_clause(tokens: Tokens, at: int) -> bool:
    """Whether a token goes on with the clause of the one before it."""
    return at in tokens.joined or tokens.gaps[at] in (" “", " „", ' "', " «", '" ', "” ", "’ ")
