"""A day that leaves out its month, behind one that names it: "arrivé le 4 février, il est reparti |le 19|"."""

from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates import calendar
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Grain, Period

_REACH = 60  # tokens
_SENTENCES = 1  # that may end between the two
_SINCE = timedelta(days=370)  # a day longer ago is that of a law, and its month only that of its own sentence
_SOON = timedelta(days=10)  # "Interpellé le 28 janvier, il est sorti |le 3|"


def in_the_month_said(
    tokens: Tokens, dates: Sequence[When], when: When, pack: Pack, published: date, ahead: bool
) -> Period | None:
    """The day in the month of the last date that names one, or early in the next month where that is soon after, and
    no day to come unless it is `ahead`."""
    base = _with_its_month(tokens, dates, when, pack)
    if base is None or base.period.low is None:
        return None
    said = date.fromisoformat(base.period.low[:10])
    ended = sum(at in tokens.stops or "\n" in tokens.gaps[at] for at in range(base.end, when.start + 1))
    if ended > _SENTENCES or (ended and abs(published - said) > _SINCE):
        return None
    following = calendar.day(*calendar.month_beside(said, 1), when.of_month)
    if when.of_month < said.day and following is not None and following.low is not None:
        day = date.fromisoformat(following.low)
        if day - said <= _SOON and (ahead or day <= published):
            return following
    named = calendar.day(said.year, said.month, when.of_month)
    to_come = named is not None and (named.low or "") > published.isoformat()
    return None if ended and to_come and not ahead else named


def _with_its_month(tokens: Tokens, dates: Sequence[When], when: When, pack: Pack) -> When | None:
    for base in reversed(dates):
        if when.start - base.end > _REACH:
            return None
        named = any(pack.dates.months.match(tokens, at) is not None for at in range(base.start, base.end))
        if base.period.grain is Grain.DAY and base.period.low is not None and (named or base.of_month):
            return base
        if base.period.grain is not Grain.MINUTE:
            return None  # "hier", "en mars": what follows may be counted from there
    return None
