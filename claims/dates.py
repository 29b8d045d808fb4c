"""Dates: days, periods and times of day, absolute or relative to publication.

`read_date` tries the notations that the token at hand can open, one after the other; each is a small function
that returns a `When` or declines (`days`, `periods`, `clock`). Words and orders are in the packs, arithmetic
is in `calendar`.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import lru_cache

from claims.clock import clock
from claims.days import day_month, days_of_month, month, month_day, numeric, part_of, weekday_first
from claims.pack import Pack
from claims.periods import century, decade, quarter, relative, season, shifted_grain, year
from claims.tokens import Tokens
from claims.value import Bound, Grain
from claims.when import Reader, When

Notation = Callable[[Reader, int], When | None]
_FROM_DIGITS: tuple[Notation, ...] = (numeric, days_of_month, day_month, quarter, century, decade, clock, year)
_LEADING = 3  # words that may stand before the one a date is recognised by: "à la fin de | 2027"


def read_date(tokens: Tokens, index: int, pack: Pack, published: date | None, free: int = 0) -> When | None:
    """The date at token `index`, with the words before it that belong to it, or `None`.

    Looks back as far as token `free`: "fin 2027", "last summer", "mi-septembre", "d'ici 2030".
    """
    reader = Reader(tokens, pack, published)
    for start in range(max(free, index - _LEADING), index):
        if tokens.words[start] in pack.dates.leads and all(map(tokens.follows, range(start + 1, index + 1))):
            when = _read(reader, start)
            if when is not None and when.end > index:
                return when
    return _read(reader, index)


def _read(reader: Reader, index: int) -> When | None:
    tokens = reader.tokens
    notations = _FROM_DIGITS if tokens.is_number(index) else _openings(reader.pack).get(tokens.words[index], ())
    for notation in notations:
        when = notation(reader, index)
        if when is not None:
            return _bounded(reader, when)
    return None


@lru_cache(maxsize=64)
def _openings(pack: Pack) -> dict[str, tuple[Notation, ...]]:
    """Which notations a word can open, in the order they are tried: nearly every word opens none."""
    dates, numbers = pack.dates, pack.numbers
    openings: dict[str, list[Notation]] = {}
    for notation, tables in (
        (relative, (dates.relative,)),
        (weekday_first, (dates.weekdays,)),
        (day_month, (numbers.cardinals, numbers.ordinals)),
        (month_day, (dates.months,)),
        (part_of, (dates.parts,)),
        (month, (dates.months,)),
        (quarter, (numbers.cardinals, numbers.ordinals)),
        (century, (numbers.cardinals, numbers.ordinals)),
        (season, (dates.seasons,)),
        (shifted_grain, (dates.grains,)),
        (decade, (dates.decades,)),
    ):
        words = {word for table in tables for word in table.starts()}
        words -= frozenset() if numbers.units_first else numbers.articles  # "eenentwintigste"
        if notation is quarter:
            words |= set(dates.quarter_marks)
        for word in words:
            openings.setdefault(word, []).append(notation)
    return {word: tuple(notations) for word, notations in openings.items()}


def _bounded(reader: Reader, when: When) -> When:
    """ "d'ici 2030", "by the end of 2027", "à partir de 2027": open to one side; "vers 1980"."""
    tokens, dates = reader.tokens, reader.pack.dates
    at = when.start
    while tokens.follows(at) and tokens.words[at - 1] in dates.connect:
        at -= 1
    for place in dict.fromkeys((when.start, at)):
        found = dates.bounds.match_back(tokens, place) if tokens.follows(place) else None
        if found is None or when.period.high is None:
            continue
        if found[1] == "by":
            period = replace(when.period, low=None, bound=Bound.AT_MOST)
            return replace(when, start=found[0], period=period)
        if when.period.grain is Grain.YEAR and found[1] == "from":
            return replace(when, start=found[0], period=replace(when.period, high=None, bound=Bound.AT_LEAST))
        if when.period.grain is Grain.YEAR and found[1] == "around":
            return replace(when, start=found[0], period=replace(when.period, bound=Bound.ABOUT))
    return when
