"""Tense: whether a weekday lies ahead. "Said on Tuesday" is the last one, "will vote on Tuesday" the next.

A weekday alone is read as the last one up to the day of publication (`claims.calendar`); here those are moved whose
clause says that something is still to come.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from claims import calendar
from claims.pack import Pack
from claims.tokens import Tokens
from claims.when import When

_REACH = 12  # tokens back from the weekday to the verb: "will meet the prime minister in Berlin on |Tuesday"
_REACH_AHEAD = 6  # from a weekday that opens its clause to the verb behind: "On |Tuesday|, the parliament will"
_OPENING = 2  # tokens before a weekday that opens its clause: "on", "am", "already on"


def with_weekdays(tokens: Tokens, dates: Sequence[When], pack: Pack, published: date | None) -> list[When]:
    """Moves the weekdays that lie ahead to the next such day, the day of publication included."""
    moved = []
    for when in dates:
        if when.floating and when.weekday is not None and published is not None and _ahead(tokens, when, pack):
            period = calendar.weekday_ahead(when.weekday, published)
            when = replace(when, period=period or when.period)
        moved.append(when)
    return moved


def _ahead(tokens: Tokens, when: When, pack: Pack) -> bool:
    low = max(0, when.start - _REACH)
    for at in range(when.start - 1, low - 1, -1):
        if not _same_clause(tokens, at + 1):
            low = at + 1
            break
        if tokens.spelled(at) in pack.speech.spelled:
            return False
        if _to_come(tokens, at, pack):
            return True
    if when.start - low > _OPENING:
        return False
    for at in range(when.end, min(len(tokens), when.end + _REACH_AHEAD)):
        if not _same_clause(tokens, at) and tokens.gaps[at] != ", ":
            return False
        if tokens.spelled(at) in pack.speech.spelled:
            return False
        if _to_come(tokens, at, pack):
            return True
    return False


def _to_come(tokens: Tokens, at: int, pack: Pack) -> bool:
    """A verb of the pack ("will"), or a form that cannot be mistaken ("seront")."""
    if pack.dates.ahead.match(tokens, at) is not None:
        return True
    raw = tokens.raw(at)
    return bool(pack.modality.future) and raw.endswith(pack.modality.future) and raw not in pack.modality.not_verbs


def _same_clause(tokens: Tokens, at: int) -> bool:
    """Whether a token goes on with the clause of the one before it."""
    return tokens.follows(at) or tokens.gaps[at] in (" “", " „", ' "', " «", '" ', "” ", "’ ")
