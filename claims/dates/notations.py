"""Dates: days, periods and times of day, absolute or relative to publication.

`read_date` tries the notations that the token at hand can open, one after the other; each is a small function
that returns a `When` or declines (`days`, `periods`, `clock`). Words and orders are in the packs, arithmetic
is in `calendar`.
"""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any

from claims.dates.days.days import day_month, days_of_month, edge_day, month_day, numeric
from claims.dates.days.feasts import feast
from claims.dates.days.month_days import bare_day, day_number
from claims.dates.days.weekdays import weekday_first
from claims.dates.hedges import bounded
from claims.dates.hours.clock import clock
from claims.dates.hours.hours import ZONES
from claims.dates.hours.spoken_clock import minutes_before, named_hour
from claims.dates.hours.spoken_hours import midnight, spoken_hour
from claims.dates.periods.decades import decade
from claims.dates.periods.eras import era
from claims.dates.periods.months import month, part_of
from claims.dates.periods.periods import century, numbered_month, relative, same_month, season, shifted_grain, words_of
from claims.dates.periods.quarters import first_months, quarter
from claims.dates.periods.years import year
from claims.dates.when import NUMBER_WORDS, Notation, Openings, Reader, When
from claims.packs.pack import Pack
from claims.packs.section import starts
from claims.text.fold import fold
from claims.text.phrases import Phrases
from claims.text.tokens import Tokens
from claims.text.words import DIGITS

_FROM_DAY: tuple[Notation, ...] = (numeric, days_of_month, day_month, quarter, century, decade, clock)
_FROM_YEAR: tuple[Notation, ...] = (numeric, clock, decade, year)
_FROM_HOUR: tuple[Notation, ...] = (clock,)
_FROM_DOTTED: tuple[Notation, ...] = (numeric, clock)
_NONE: tuple[tuple[Notation, ...], tuple[Notation, ...]] = ((), ())
_NOTHING = frozenset[str]()
_LEADING = 3  # words that may stand before the one a date is recognised by: "à la fin de | 2027"
_YEAR_DIGITS = 4


def date_reader(tokens: Tokens, pack: Pack, published: date | None) -> Reader:
    """What the notations read with, once for a text."""
    return Reader(tokens, pack, published, _openings(pack))


def read_date(reader: Reader, index: int, free: int = 0, told: int = 0) -> When | None:
    """The date at token `index`, with the words before it that belong to it, or `None`.

    Looks back as far as token `free`: "fin 2027", "last summer", "mi-septembre", "d'ici 2030". `told`: the end of the
    date before, whose words are no hedge of this one.
    """
    words, leads, joined = reader.tokens.words, reader.pack.dates.leads, reader.tokens.joined
    first, low = index, max(free, index - _LEADING)
    if leads.isdisjoint(words[low:index]):
        return _read(reader, index, told)
    while first > low and first in joined:
        first -= 1
    for start in range(first, index):
        behind = reader.openings.leads.get(words[start], _NOTHING)
        if behind is None or words[start + 1] in behind:
            when = _read(reader, start, told)
            if when is not None and when.end > index:
                return when
    return _read(reader, index, told)


def _read(reader: Reader, index: int, told: int) -> When | None:
    words, openings = reader.tokens.words, reader.openings
    if index in reader.tokens.numbers:
        notations = _from_digits(reader, index)
    else:
        notations, numbering = openings.words.get(words[index], _NONE)
        if numbering and not openings.nouns.isdisjoint(words[index + 1 : index + 1 + NUMBER_WORDS]):
            notations = numbering
    for notation in notations:
        when = notation(reader, index)
        if when is not None and not _told_of(reader, when):
            hedged = bounded(reader, when)
            return hedged if hedged.start >= told else when  # "il giorno dopo | alle 9"
    return None


def _told_of(reader: Reader, when: When) -> bool:
    """ "Cette semaine|-là|", "cet été|-là|": a time that was told of, which only words for "the same" can say."""
    tokens, end = reader.tokens, when.end
    behind = end < tokens.size and tokens.gaps[end] == "-" and tokens.words[end] in reader.pack.dates.told_of
    return behind and not when.same


def _from_digits(reader: Reader, index: int) -> tuple[Notation, ...]:
    """The notations that digits of this length can open before what stands behind them: for nearly all, none."""
    tokens = reader.tokens
    word = tokens.words[index]
    if len(word) > 2:
        if len(word) == _YEAR_DIGITS and word.isdigit():
            return _FROM_YEAR
        return _FROM_DOTTED if "." in word else ()
    if index and tokens.words[index - 1] in reader.pack.dates.led_days.ends and index in tokens.joined:
        return (*_behind_digits(reader, index), bare_day)
    return _behind_digits(reader, index)


def _behind_digits(reader: Reader, index: int) -> tuple[Notation, ...]:
    """The notations that digits of a day or an hour can open, by what stands behind them."""
    tokens, at = reader.tokens, index + 1
    if at == tokens.size:
        return _FROM_HOUR
    if tokens.words[at] in reader.openings.behind or tokens.gaps[at] == ":" or tokens.words[at][0] in DIGITS:
        return _FROM_DAY
    return _FROM_HOUR if index and tokens.words[index - 1] in reader.pack.dates.hours.bare_before.ends else ()


@lru_cache(maxsize=64)
def _openings(pack: Pack) -> Openings:
    """The openings of a language: nearly every word opens none."""
    dates, numbers = pack.dates, pack.numbers
    # a number word opens these where the noun stands behind it
    counted = (day_month, first_months, quarter, century, numbered_month)
    openings: dict[str, list[Notation]] = {}
    opened_by: tuple[tuple[Notation, tuple[Phrases[Any], ...]], ...] = (
        (feast, (dates.feasts, dates.feasts_limited)),
        (era, (dates.eras,)),
        (minutes_before, (dates.hours.minutes_before,)),
        (edge_day, (dates.edge_days,)),
        (relative, (dates.relative,)),
        (weekday_first, (dates.weekdays,)),
        (day_month, (numbers.cardinals, numbers.ordinals)),
        (month_day, (dates.months,)),
        (part_of, (dates.parts,)),
        (month, (dates.months,)),
        (first_months, (numbers.cardinals, numbers.ordinals, dates.first_ones)),
        (quarter, (numbers.cardinals, numbers.ordinals)),
        (century, (numbers.cardinals, numbers.ordinals)),
        (numbered_month, (numbers.ordinals,)),
        (same_month, (dates.same_month,)),
        (season, (dates.seasons,)),
        (shifted_grain, (dates.grains,)),
        (decade, (dates.decades,)),
        (spoken_hour, (numbers.cardinals, numbers.fractions)),
        (midnight, (dates.hours.midnight,)),
        (named_hour, (dates.hours.named,)),
        (day_number, (dates.day_words,)),
    )
    for notation, tables in opened_by:
        opening = {word for table in tables for word in table.starts}
        if not (numbers.units_first or notation is minutes_before):  # "eenentwintigste", "a quarter to nine"
            opening -= numbers.articles
        if notation is quarter:
            opening |= set(dates.quarter_marks)
        for word in opening:
            openings.setdefault(word, []).append(notation)
    hours = dates.hours
    behind = starts(dates.months, dates.same_month, dates.quarters, hours.words, hours.noon, hours.minutes_behind)
    behind |= words_of(pack, "century")
    behind |= dates.day_marks | dates.connect | dates.decade_marks | dates.hours.separators | numbers.ordinal_marks
    behind |= frozenset(map(fold, ZONES)) | frozenset(dates.quarter_marks) | pack.ranges.middles | pack.ranges.joins
    behind |= dates.into | {"/"}
    behind |= frozenset(pack.ranges.openers)
    nouns = starts(dates.months, dates.quarters) | words_of(pack, "century") | words_of(pack, "mo")
    words = {}
    for word, notations in openings.items():
        alone = [notation for notation in notations if notation not in counted or word in dates.quarter_marks]
        words[word] = tuple(alone), tuple(notations) if len(alone) < len(notations) else ()
    every = [table for _, each in opened_by for table in each]
    leads = {word: None if word in dates.quarter_marks else _goes_on(word, every) for word in dates.leads}
    return Openings(words, nouns, behind, leads)


def _goes_on(word: str, tables: Iterable[Phrases[Any]]) -> frozenset[str] | None:
    """The words of which one must follow a word where a phrase of a table begins with it; `None` where any may."""
    opened = [table for table in tables if word in table.starts]
    if any(word in table for table in opened):
        return None
    return _NOTHING.union(*(table.continuations(word) for table in opened))
