"""Parts of years: quarters, half-years and their first months ("T2 2025", "second quarter of 2025", "the first nine
months")."""

from functools import partial

from claims.dates import calendar
from claims.dates.when import LOOSE, Reader, When, unknown
from claims.figures.counts.counted import is_plural
from claims.figures.numeral import Numeral
from claims.figures.numerals.numerals import read_numeral
from claims.packs.units import units
from claims.value import Grain, Period

_HALF = 6  # months
_QUARTER_WORDS = 3  # tokens of "vingt et unième"; "trimestre" must follow within them


def quarter(reader: Reader, index: int) -> When | None:
    """ "T2 2025", "2Q25", "deuxième trimestre 2025", "second quarter of 2025", "H1"."""
    found = _marked_quarter(reader, index) or _named_quarter(reader, index)
    if found is None:
        return None
    end, ordinal, length = found
    at, published = reader.connected(end), reader.published
    period: Period | None
    open_year = False
    if (glued := _glued_year(reader, end)) is not None:
        end = glued[0]
        period = calendar.slice_of_year(glued[1], ordinal, length)
    elif reader.follows(at, LOOSE) and (year := reader.year(at)) is not None:
        period, end = calendar.slice_of_year(year, ordinal, length), at + 1
    elif (length == _HALF and _half_of_anything(reader, end)) or _of_a_flat(reader, index):
        return None
    elif published is None:
        period = unknown(Grain.QUARTER) if 1 <= ordinal <= 12 // length else None
    else:
        year = published.year
        if (named := reader.relative_year(at)) is not None:
            end, year = named[0], named[1] or year
        else:
            open_year = True
            year -= (ordinal - 1) * length + 1 > published.month
        period = calendar.slice_of_year(year, ordinal, length)
    if period is None:
        return None
    return When(index, end, period, partial=partial(_slice, ordinal, length) if open_year else None)


def _glued_year(reader: Reader, at: int) -> tuple[int, int] | None:
    """ "2Q|25", "Q3|/2025", "T3|/25" -> (token after it, the year)."""
    tokens = reader.tokens
    stroke = at < tokens.size and tokens.words[at] == "/" and tokens.gaps[at] == ""
    place = at + stroke
    if place >= tokens.size or tokens.gaps[place] != "":
        return None
    if (year := reader.year(place)) is not None:
        return place + 1, year
    short = reader.number(place, 0, 99) if len(tokens.words[place]) == 2 else None
    return (place + 1, 2000 + short) if short is not None else None


def _slice(ordinal: int, length: int, number: int) -> Period | None:
    """A quarter or half-year whose year is told last, for what lies ahead: "plans to file in the third quarter"."""
    return calendar.slice_of_year(number, ordinal, length)


def first_months(reader: Reader, index: int) -> When | None:
    """ "the first nine months (of 2024)", "les neuf premiers mois": of a year, and not of a war or a term."""
    tokens, pack = reader.tokens, reader.pack
    found = _first_months(reader, index)
    if found is None:
        return None
    end, count = found
    if (named := reader.named_year(end)) is not None:
        return When(index, named[0], calendar.months(named[1], 1, count, Grain.QUARTER))
    if (relative := reader.relative_year(reader.connected(end))) is not None:
        past, year = relative
        return When(index, past, calendar.months(year, 1, count, Grain.QUARTER) if year else unknown(Grain.QUARTER))
    if reader.published is not None and _of_the_year(reader, end):
        year = reader.published.year - (count >= reader.published.month)
        return When(index, end, calendar.months(year, 1, count, Grain.QUARTER))
    behind = tokens.words[end] if reader.follows(end) else ""
    before = tokens.words[index - 1] if reader.follows(index) else ""
    goes_on = behind in pack.stop and behind not in pack.names.articles and behind not in pack.modality.cues.starts
    led = before in pack.dates.connect | pack.dates.in_the  # "in |her| first three months" is no part of a year
    glued = tokens.gaps[end - 1] == ""  # "κέρδη εννεαμήνου" may be of any nine months
    if glued or goes_on or not led or before in pack.numbers.articles or reader.published is None:
        return None
    year = reader.published.year - (count >= reader.published.month)
    return When(index, end, calendar.months(year, 1, count, Grain.QUARTER))


def _of_the_year(reader: Reader, end: int) -> bool:
    """ "the first nine months | of the year |", but "of the year of the pandemic"."""
    at = reader.connected(end)
    unit = reader.pack.units.after.match(reader.tokens, at) if at > end and reader.follows(at) else None
    if unit is None or unit[1] != units().by_id["a"] or is_plural(reader.tokens.words[at], reader.pack):
        return False
    return not reader.follows(unit[0]) or reader.tokens.words[unit[0]] not in reader.pack.dates.connect


def _first_months(reader: Reader, index: int) -> tuple[int, int] | None:
    """ "first nine months", "neuf premiers mois" -> (the token after it, how many)."""
    tokens, pack = reader.tokens, reader.pack
    at, count, first = index, 0, False
    if (glued := _glued_months(reader, index)) is not None:
        return glued
    for _ in range(2):
        ordinal = pack.numbers.ordinals.match(tokens, at)
        cardinal = pack.numbers.cardinals.match(tokens, at)
        if ordinal is not None and ordinal[1][0] == 1 and not first:
            at, first = ordinal[0], True
        elif tokens.words[at] in pack.dates.first_ones and not first:
            at, first = at + 1, True
        elif (number := reader.number(at, 2, 11)) is not None and not count:
            at, count = at + 1, number
        elif cardinal is not None and not count:
            at, count = cardinal[0], int(cardinal[1])
        else:
            return None
        if not reader.follows(at):
            return None
    unit = pack.units.after.match(tokens, at)
    month = unit is not None and unit[1] == units().by_id["mo"]
    return (unit[0], count) if unit is not None and month and first and 2 <= count <= 11 else None


def _glued_months(reader: Reader, at: int) -> tuple[int, int] | None:
    """ "στο | επτάμηνο": so many months in one word; three of them are any quarter."""
    tokens, pack = reader.tokens, reader.pack
    if at + 1 >= tokens.size or tokens.gaps[at + 1] != "" or tokens.words[at + 1] not in pack.dates.glued_months:
        return None
    cardinal = pack.numbers.cardinals.match(tokens, at)
    return (at + 2, int(cardinal[1])) if cardinal is not None and 4 <= cardinal[1] <= 11 else None


def _half_of_anything(reader: Reader, end: int) -> bool:
    """ "The second half", "die erste Hälfte": of a match or a road as well as of a year, unless a year is named."""
    words, numbers = reader.tokens.words, reader.pack.numbers
    at = end - 2 if words[end - 1] in numbers.of else end - 1
    relative = reader.relative_year(reader.connected(end))
    return words[at] in numbers.fractions.starts and relative is None


def _marked_quarter(reader: Reader, index: int) -> tuple[int, int, int] | None:
    """T2, 2Q -> (token after it, which, its length in months)."""
    tokens, marks = reader.tokens, reader.pack.dates.quarter_marks
    if index + 1 >= tokens.size or tokens.gaps[index + 1] != "":
        return None
    if index in tokens.numbers:
        mark, number = index + 1, index
    else:
        mark, number = index, index + 1
    length = marks.get(tokens.words[mark])
    if length is None or not tokens.raw(mark).isupper():
        return None
    ordinal = reader.number(number, 1, 12 // length)
    return (index + 2, ordinal, length) if ordinal is not None else None


def _of_a_flat(reader: Reader, index: int) -> bool:
    """ "un |T2| en Lisboa", "la |T4| de Barajas": no quarter, where no year stands behind it."""
    after = reader.pack.dates.no_quarter_after
    marked = len(reader.tokens.words[index]) == 1
    return marked and reader.follows(index) and reader.tokens.words[index - 1] in after


def _named_quarter(reader: Reader, index: int) -> tuple[int, int, int] | None:
    """ "the |third quarter|" -> (the token after it, 3, its length in months)."""
    quarters = reader.pack.dates.quarters
    numeral = ordinal_of(reader, index, quarters.starts)
    found = quarters.match(reader.tokens, numeral.end) if numeral is not None else None
    return (found[0], int(numeral.value), found[1]) if numeral is not None and found is not None else None


def ordinal_of(reader: Reader, index: int, nouns: frozenset[str]) -> Numeral | None:
    """The ordinal at a token, where one of some nouns stands close behind: "the |third| quarter"."""
    if nouns.isdisjoint(reader.tokens.words[index + 1 : index + 1 + _QUARTER_WORDS]):
        return None  # nearly always
    numeral = read_numeral(reader.tokens, index, reader.pack)
    ordinal = numeral is not None and numeral.form == "ordinal" and reader.follows(numeral.end)
    return numeral if ordinal else None
