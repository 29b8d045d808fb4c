"""Longer periods: quarters, seasons, years, decades, and what is relative to publication ("le mois dernier")."""

from dataclasses import replace
from functools import lru_cache

from claims import calendar
from claims.numerals import read_numeral
from claims.pack import Pack
from claims.units import units
from claims.value import Grain, Period
from claims.when import LOOSE, Reader, When, unknown

_DASHES, _APART = ("-", "–", "/"), (" - ", " – ")  # "2024-27"; "1869 - 1913"
_DECADES = LOOSE | {" '", "'"}  # "gli anni '90"
_MODERN = range(1900, 2100)  # years that need no word beside them
_THIS = (Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR)  # "ce jour" and "cette saison" say too little
_OLDEST = 1500  # years before the modern ones that need no word beside them where they are not round
_LONGEST_SPAN = 200  # years: "1789-1815"
_LAST_CENTURY = 22
_QUARTER_WORDS = 3  # tokens of "vingt et unième"; "trimestre" must follow within them


def relative(reader: Reader, index: int) -> When | None:
    """ "hier", "le mois dernier", "earlier this month"."""
    found = reader.pack.dates.relative.match(reader.tokens, index)
    if found is None:
        return None
    end, distance = found
    published = reader.published
    period = calendar.shifted(distance.grain, distance.shift, published) if published else None
    if period is not None and published is not None and distance.so_far:
        period = replace(period, high=published.isoformat())
    return When(index, end, period or unknown(distance.grain))


def shifted_grain(reader: Reader, index: int) -> When | None:
    """ "last week", "la semaine prochaine": any unit of time with last, this or next."""
    found = reader.pack.dates.grains.match(reader.tokens, index)
    shift = reader.shift(index, found[0]) if found is not None else None
    if found is None or shift is None or (shift[2] == 0 and found[1] not in _THIS):
        return None
    start, end, direction = shift
    period = calendar.shifted(found[1], direction, reader.published) if reader.published else None
    return When(start, end, period or unknown(found[1]))


def quarter(reader: Reader, index: int) -> When | None:
    """ "T2 2025", "2Q25", "deuxième trimestre 2025", "second quarter of 2025", "H1"."""
    found = _marked_quarter(reader, index) or _named_quarter(reader, index)
    if found is None:
        return None
    end, ordinal, length = found
    at, published = reader.connected(end), reader.published
    period: Period | None
    if reader.follows(at, LOOSE) and (year := reader.year(at)) is not None:
        period, end = calendar.slice_of_year(year, ordinal, length), at + 1
    elif published is None:
        period = unknown(Grain.QUARTER) if 1 <= ordinal <= 12 // length else None
    else:
        year = published.year
        if (named := reader.relative_year(at)) is not None:
            end, year = named[0], named[1] or year
        elif (ordinal - 1) * length + 1 > published.month:
            year -= 1
        period = calendar.slice_of_year(year, ordinal, length)
    return When(index, end, period) if period else None


def _marked_quarter(reader: Reader, index: int) -> tuple[int, int, int] | None:
    """T2, 2Q -> (token after it, which, its length in months)."""
    tokens, marks = reader.tokens, reader.pack.dates.quarter_marks
    if tokens.gap(index) != "" or index + 1 >= len(tokens):
        return None
    if tokens.is_number(index):
        mark, number = index + 1, index
    else:
        mark, number = index, index + 1
    length = marks.get(tokens.words[mark])
    if length is None or not tokens.raw(mark).isupper():
        return None
    ordinal = reader.number(number, 1, 12 // length)
    return (index + 2, ordinal, length) if ordinal is not None else None


def _named_quarter(reader: Reader, index: int) -> tuple[int, int, int] | None:
    tokens, quarters = reader.tokens, reader.pack.dates.quarters
    if not any(map(quarters.opens, tokens.words[index + 1 : index + 1 + _QUARTER_WORDS])):
        return None
    numeral = read_numeral(tokens, index, reader.pack)
    if numeral is None or numeral.form != "ordinal" or not reader.follows(numeral.end):
        return None
    found = quarters.match(tokens, numeral.end)
    return (found[0], int(numeral.value), found[1]) if found is not None else None


@lru_cache(maxsize=64)
def century_words(pack: Pack) -> frozenset[str]:
    """The words that names of a century begin with."""
    return frozenset(words[0] for words, unit in pack.units if unit == units().by_id["century"])


def century(reader: Reader, index: int) -> When | None:
    """ "the 21st century", "im 20. Jahrhundert"."""
    tokens, words = reader.tokens, reader.pack.units
    if century_words(reader.pack).isdisjoint(tokens.words[index + 1 : index + 1 + _QUARTER_WORDS]):
        return None
    numeral = read_numeral(tokens, index, reader.pack)
    if numeral is None or numeral.form != "ordinal" or not reader.follows(numeral.end):
        return None
    found = words.match(tokens, numeral.end)
    if found is None or found[1] != units().by_id["century"] or not 1 <= numeral.value <= _LAST_CENTURY:
        return None
    return When(index, found[0], calendar.century(int(numeral.value)))


def season(reader: Reader, index: int) -> When | None:
    """ "l'été 2024", "l'été dernier", "last summer"; a season alone says too little."""
    found = reader.pack.dates.seasons.match(reader.tokens, index)
    if found is None:
        return None
    end, which = found
    at = reader.connected(end)
    if reader.follows(at) and (year := reader.year(at)) is not None:
        return When(index, at + 1, calendar.season(year, which))
    shift = reader.shift(index, end)
    if shift is None:
        return None
    start, end, direction = shift
    if reader.published is None:
        return When(start, end, unknown(Grain.SEASON))
    return When(start, end, calendar.nearest_season(which, direction, reader.published))


def decade(reader: Reader, index: int) -> When | None:
    """ "les années 1990", "the 1990s", "années 90"."""
    tokens, dates = reader.tokens, reader.pack.dates
    found = dates.decades.match(tokens, index)
    at = found[0] if found is not None and reader.follows(found[0], _DECADES) else index
    number, end = reader.number(at, 0, 2190), at + 1
    if number is None and at > index and (spoken := read_numeral(tokens, at, reader.pack)) is not None:
        number, end = int(spoken.value) if spoken.form == "words" and spoken.value < 100 else None, spoken.end
    if number is None or number % 10:
        return None
    marked = end < len(tokens) and tokens.gaps[end] in ("", "'") and tokens.words[end] in dates.decade_marks
    if at == index and not (marked and number >= 1000):
        return None
    if end - at > 1 and number < 20:
        return None
    if number < 100:
        number += 1900 if number > 20 else 2000
    return When(index, end + marked, calendar.decade(number)) if number >= 1000 else None


def year(reader: Reader, index: int) -> When | None:
    """A year alone: four digits that nothing counts. "2000 Menschen" and "plus de 2000" are counts."""
    number = reader.year(index)
    if number is None:
        return None
    if (last := _last_year(reader, index, number)) is not None:
        return When(index, index + 2, replace(calendar.year(number), high=f"{last}-12-31"))
    if (last := _opened_span(reader, index, number)) is not None:
        return When(index, index + 3, replace(calendar.year(number), high=f"{last}-12-31"))
    tokens, pack = reader.tokens, reader.pack
    if _hedged_amount(reader, index):
        return None
    if _opens_a_range(reader, index):
        return None  # "2000 à 5000 euros"
    led = pack.dates.year_before.match_back(tokens, index) is not None and tokens.follows(index)
    if not led and number not in _MODERN and not _old_year(reader, index, number):
        return None
    if _counts(reader, index, led) or _glued_left(reader, index):
        return None
    return When(index, index + 1, calendar.year(number))


def _last_year(reader: Reader, index: int, first: int) -> int | None:
    """The other end of "2024-2027", "2024/25"."""
    gap = reader.tokens.gap(index)
    if gap not in _DASHES and gap not in _APART:
        return None
    second = reader.number(index + 1, 0, 2199)
    if second is None or (gap in _APART and second < _OLDEST):
        return None
    short = len(reader.tokens.words[index + 1]) == 2
    last = first - first % 100 + second if short else second
    return last if first < last <= first + _LONGEST_SPAN and last >= 1000 else None


def _opened_span(reader: Reader, index: int, first: int) -> int | None:
    """The other end of "de 1990 à 1995", "between 2020 and 2024"."""
    tokens = reader.tokens
    last = reader.year(index + 2) if reader.follows(index + 1) and reader.follows(index + 2) else None
    if last is None or not first < last <= first + _LONGEST_SPAN:
        return None
    if first not in _MODERN and (first < _OLDEST or _noun_follows(reader, index + 2)):
        return None
    middle = tokens.words[index + 1]
    return last if reader.opens_range(index, middle) and not _counts(reader, index + 2, led=False) else None


def _hedged_amount(reader: Reader, index: int) -> bool:
    """ "plus de 2000" is an amount; "à partir de 2027", "vers 1980" say when, unless the number is round."""
    tokens, pack = reader.tokens, reader.pack
    if pack.bounds_before.match_back(tokens, index) is None or not tokens.follows(index):
        return False
    when = pack.dates.bounds.match_back(tokens, index)
    number = reader.year(index) or 0
    return when is None or number not in _MODERN or (when[1] == "around" and number % 100 == 0)


def _old_year(reader: Reader, index: int, number: int) -> bool:
    """ "la révolution de 1868": four digits between 1500 and 1900 that are not round and count nothing are a year."""
    tokens, pack = reader.tokens, reader.pack
    if number < _OLDEST or number >= _MODERN.start or number % 100 == 0 or _noun_follows(reader, index):
        return False
    if tokens.is_number(index + 2) and tokens.words[index + 1] in pack.range_middles:
        return False  # "de 1811 à 1886 arbres"
    before = tokens.words[index - 1] if tokens.follows(index) and tokens.gaps[index] == " " else ""
    return before in pack.stop and before not in pack.change_to  # "l'or grimpe à 1850"


def _noun_follows(reader: Reader, index: int) -> bool:
    tokens, at = reader.tokens, index + 1
    word = tokens.words[at] if tokens.follows(at) and tokens.gaps[at] in (" ", "-") else ""
    return word.isalpha() and word not in reader.pack.stop


def _opens_a_range(reader: Reader, index: int) -> bool:
    tokens = reader.tokens
    middle = index + 1 < len(tokens) and tokens.words[index + 1] in reader.pack.range_middles
    return middle and tokens.is_number(index + 2) and reader.year(index + 2) is None


def _counts(reader: Reader, index: int, led: bool) -> bool:
    """Whether what stands behind the digits makes them an amount."""
    tokens, pack, gap = reader.tokens, reader.pack, reader.tokens.gap(index)
    at = index + 1
    if gap == "-" or not tokens.follows(at):
        return False
    after = tokens.words[at]
    if after in "%€$£°" or (gap == "" and after not in pack.dates.decade_marks):
        return True
    return not led and (pack.counted.match(tokens, at) or pack.units.match(tokens, at)) is not None


def _glued_left(reader: Reader, index: int) -> bool:
    tokens = reader.tokens
    before = tokens.words[index - 1] if index else ""
    return index > 0 and tokens.gaps[index] == "" and before != "/" and not before.endswith("'")
