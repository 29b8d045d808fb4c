"""Days and months: "4 septembre 2025", "September 4", "22/08/2025", "mi-septembre", "en juillet"."""

from collections.abc import Callable
from datetime import date

from claims.dates import calendar
from claims.dates.decades import decade
from claims.dates.month_days import of_a_month
from claims.dates.when import LOOSE, NUMBER_WORDS, Reader, When, unknown
from claims.figures.numerals import read_numeral
from claims.text.fold import fold
from claims.value import Grain, Period

_LEAP = 2024  # a year that has every day there is
_DASHES = ("-", "–", " - ", " – ", ".-", ".–", ". - ", ". – ")  # "am 7.-9. Dezember"
_ABBREVIATION = 3  # letters: "mar", "set", "out" may be other words
_SMALL_WORDS = 2  # between a part and its decade: "a mediados | de los | años 90"
_QUARTER = 3  # months
_LONGEST_LIST = 5  # days before the last two of "le 12, 13 et 14 mars"


def numeric(reader: Reader, index: int) -> When | None:
    """22/08/2025 · 05.06.2025 · 2025-09-04 · 5-6-2025."""
    tokens, word, end = reader.tokens, reader.tokens.words[index], index + 1
    parts = word.split(".")
    if len(parts) == 1:
        while len(parts) < 3 and end < tokens.size:
            if tokens.words[end] == "/" and tokens.gaps[end] == "" and tokens.gap_before(end + 1) == "":
                end += 1
            elif tokens.gaps[end] != "-":
                return None
            if end not in tokens.numbers:
                return None
            parts.append(tokens.words[end])
            end += 1
    if len(parts) != 3 or not all(part.isdigit() and len(part) <= 4 for part in parts):
        return None
    first, second, third = map(int, parts)
    if len(parts[0]) == 4:
        period = calendar.day(first, second, third)
    elif len(parts[2]) in (2, 4):
        year = third + (2000 if len(parts[2]) == 2 else 0)
        month_first = (reader.pack.dates.order == "mdy" and first <= 12) or second > 12
        period = calendar.day(year, first, second) if month_first else calendar.day(year, second, first)
    else:
        return None
    return When(index, end, period) if period else None


def day_month(reader: Reader, index: int) -> When | None:
    """ "4 septembre 2025", "1er mai", "21. Oktober", "le 5 de junio de 2025", "4th of July"."""
    tokens, dates = reader.tokens, reader.pack.dates
    if index in tokens.numbers:
        number, at = reader.number(index, 1, 31), index + 1
        if at < tokens.size and tokens.words[at] in dates.day_marks and tokens.gaps[at] in ("", " ", "."):
            at += 1
    else:
        number, at = _day_in_words(reader, index)
    if number is None:
        return None
    behind, at = at, reader.connected(at)
    month = dates.months.match(tokens, at) if reader.follows(at) else None
    if month is None:
        return of_a_month(reader, index, at, number) if at > behind else None  # "dix-sept | mois"
    end, which = month
    return _with_year(reader, index, end, lambda year: calendar.day(year, which, number), which, Grain.DAY)


def days_of_month(reader: Reader, index: int, rest: int = _LONGEST_LIST) -> When | None:
    """ "du 12 | au 23 mai 2026": one period; "le 14 | et le 15 juin", "le 12, | 13 et 14 mars": a day."""
    tokens, pack = reader.tokens, reader.pack
    number, at = reader.number(index, 1, 31), index + 1
    if number is None:
        return None
    if at < tokens.size and tokens.words[at] in pack.dates.day_marks and tokens.gaps[at] in ("", " ", "."):
        at += 1
    if rest and at in tokens.numbers and tokens.gaps[at] == ", ":
        following = days_of_month(reader, at, rest - 1)
        listed = following is not None and following.period.low == following.period.high
        return _day_of(reader, index, at, number, following) if following is not None and listed else None
    dashed = at in tokens.numbers and tokens.gaps[at] in _DASHES
    middle = "-" if dashed else tokens.words[at] if reader.follows(at) else ""
    opened = reader.opens_range(index, middle)
    spans = dashed or opened or middle in pack.ranges.middles or middle in pack.dates.into
    if not spans and middle not in pack.ranges.joins:
        return None
    place, small = at if dashed else at + 1, pack.dates.connect | pack.bounds.fillers | pack.ranges.tails
    if not dashed and reader.follows(index) and tokens.words[place : place + 1] == tokens.words[index - 1 : index]:
        place += tokens.words[index - 1] in pack.stop  # "|am| 1. und |am| 15. Dezember"
    while reader.follows(place) and tokens.words[place] in small:
        place += 1
    last = day_month(reader, place) if place in tokens.numbers and (dashed or reader.follows(place)) else None
    if last is None:
        return None

    return _day_of(reader, index, last.end if spans else at, number, last, spans)


def _day_of(reader: Reader, start: int, end: int, number: int, last: When, spans: bool = False) -> When | None:
    """A day in the month of a later date; where both span a period, the days from it to the later one."""

    def first_or_all(period: Period | None) -> Period | None:
        if period is None or period.low is None:
            return period
        first = calendar.day(int(period.low[:4]), int(period.low[5:7]), number)
        if first is None or not spans:
            return first
        return first._replace(high=period.high) if (first.low or "") < period.low else None

    whole, partial = first_or_all(last.period), last.partial
    if whole is None:
        return None
    later = None if partial is None else lambda year: first_or_all(partial(year))
    return When(start, end, whole, partial=later)


def month_day(reader: Reader, index: int) -> When | None:
    """ "September 4, 2025", "septembre 4, 2025"; "May 3-5", "July 7 and 8": all days from the first to the last."""
    tokens = reader.tokens
    month = reader.pack.dates.months.match(tokens, index)
    if month is None or not reader.follows(month[0]):
        return None
    end, which = month
    number = reader.number(end, 1, 31)
    if number is None:
        return None
    end = _past_ordinal_mark(reader, end + 1)
    last, end = _last_day(reader, end, number)

    def days(year: int) -> Period | None:
        first, other = calendar.day(year, which, number), calendar.day(year, which, last)
        return first._replace(high=other.high) if first and other else None

    return _with_year(reader, index, end, days, which, Grain.DAY)


def _past_ordinal_mark(reader: Reader, at: int) -> int:
    tokens = reader.tokens
    marked = at < tokens.size and tokens.gaps[at] == "" and tokens.words[at] in reader.pack.numbers.ordinal_marks
    return at + 1 if marked else at


def _last_day(reader: Reader, at: int, first: int) -> tuple[int, int]:
    """The later day that ends "May 3|-5", "July 7| and 8", and the token behind it; else the first one."""
    tokens, pack = reader.tokens, reader.pack
    dashed = at in tokens.numbers and tokens.gaps[at] in _DASHES
    joined = reader.follows(at) and tokens.words[at] in (*pack.ranges.middles, *pack.ranges.joins)
    place = at if dashed else at + 1
    last = reader.number(place, 1, 31) if dashed or (joined and reader.follows(place)) else None
    if last is None or last <= first:
        return first, at
    end = _past_ordinal_mark(reader, place + 1)
    after = tokens.words[end] if reader.follows(end) else ""
    return (first, at) if after.isalpha() and after not in pack.stop else (last, end)  # "July 7 and 8 people died"


def _decade(reader: Reader, at: int) -> When | None:
    """The decade behind a part of it: "au milieu | des années 1990", "mid|-1990s"."""
    for place in range(at, at + _SMALL_WORDS + 1):
        if not reader.follows(place, LOOSE):
            return None
        if (when := decade(reader, place)) is not None:
            return when if when.period.low else None
        if reader.tokens.words[place] not in reader.pack.stop:
            return None
    return None


def part_of(reader: Reader, index: int) -> When | None:
    """ "fin 2027", "mi-septembre", "early June 2024", "Mitte 2024", "late last year"."""
    found = reader.pack.dates.parts.match(reader.tokens, index)
    if found is None:
        return None
    end, part = found
    at = reader.connected(end)
    if not reader.follows(at):
        return None
    if (whole := _decade(reader, end)) is not None:
        first = int((whole.period.low or "")[:4])
        return When(index, whole.end, calendar.decade(first, part))
    if (named := reader.named_year(end)) is not None:
        past, year = named
        glued = reader.tokens.words[past : past + 1] if reader.tokens.gap(past - 1) == "" else []
        if not reader.pack.dates.decade_marks.isdisjoint(glued):
            return None  # "Anfang der | 1990er-Jahre"
        return When(index, past, calendar.year(year, part))
    if (relative := reader.relative_year(at)) is not None:
        end, number = relative
        return When(index, end, calendar.year(number, part) if number is not None else unknown(Grain.YEAR))
    if (moved := reader.pack.dates.relative.match(reader.tokens, at)) is not None and moved[1].grain is Grain.MONTH:
        period = calendar.shifted(Grain.MONTH, moved[1].shift, reader.published, part) if reader.published else None
        return When(index, moved[0], period or unknown(Grain.MONTH))
    month = reader.pack.dates.months.match(reader.tokens, at)
    if month is None:
        return None
    end, which = month
    numbers = reader.tokens.words[end - 1] in reader.pack.numbers.lexemes and reader.follows(end)
    if numbers and reader.named_year(end) is None:
        return None  # "ao fim de dez | horas", "à la fin de sept | mois"
    return _with_year(reader, index, end, lambda year: calendar.month(year, which, part), which, Grain.MONTH)


def month(reader: Reader, index: int) -> When | None:
    """ "septembre 2025", "En juillet", "juni vorig jaar", "jan-ago"."""
    found = reader.pack.dates.months.match(reader.tokens, index)
    if found is None:
        return None
    end, which = found
    dashed = end < reader.tokens.size and reader.tokens.gaps[end] in _DASHES
    last = reader.pack.dates.months.match(reader.tokens, end) if dashed else None
    if (last := last or _opened_month(reader, index, which, end)) is not None:
        return _months(reader, index, which, *last)
    when = _with_year(reader, index, end, lambda year: calendar.month(year, which), which, Grain.MONTH)
    return when if when is None or when.end > end or _stands_alone(reader, index) else None


def _opened_month(reader: Reader, start: int, first: int, end: int) -> tuple[int, int] | None:
    """The other end of "between | July | and September", and of "from | July | to September", which is a quarter; what
    went on "from March to September" began in one month and ended in the other: two dates."""
    tokens, pack = reader.tokens, reader.pack
    if tokens.gap_before(end) == "-" == tokens.gap(end) and tokens.words[end] in pack.ranges.middles:
        return pack.dates.months.match(tokens, end + 1)  # "the April-to-June quarter"
    if not reader.follows(end) or not reader.opens_range(start, tokens.words[end]):
        return None
    at, small = end + 1, pack.bounds.fillers | pack.ranges.tails
    while reader.follows(at) and tokens.words[at] in small and at - end <= _SMALL_WORDS:
        at += 1
    last = pack.dates.months.match(tokens, at) if reader.follows(at) else None
    if last is None:
        return None
    whole = (first - 1) % _QUARTER == 0 and last[1] % _QUARTER == 0 and last[1] > first
    return last if whole or tokens.words[end] in pack.ranges.joins else None


def _months(reader: Reader, start: int, first: int, end: int, last: int) -> When | None:
    """ "jan-ago", "January-August 2024": from the first month to the last."""
    length = (last - first) % 12

    def months(year: int) -> Period:
        return calendar.months(year - (first > last), first, first + length, Grain.QUARTER)

    return _with_year(reader, start, end, months, last, Grain.MONTH) if length else None


def _day_in_words(reader: Reader, index: int) -> tuple[int | None, int]:
    """ "premier mai", "the fourth of July" -> (day, token after it)."""
    tokens, months = reader.tokens, reader.pack.dates.months.starts
    if months.isdisjoint(tokens.words[index + 1 : index + 1 + NUMBER_WORDS]):
        return None, index
    numeral = read_numeral(tokens, index, reader.pack)
    if numeral is None or numeral.article or numeral.vague or not numeral.whole or not 1 <= numeral.value <= 31:
        return None, index
    if numeral.form == "ordinal" and numeral.value > 1 and not reader.pack.dates.ordinal_days:
        return None, index  # "il secondo settembre più caldo"
    return int(numeral.value), numeral.end


def _stands_alone(reader: Reader, index: int) -> bool:
    """Whether a month with nothing beside it is one. A month written like a common word needs its capital."""
    tokens, pack = reader.tokens, reader.pack
    word = tokens.words[index]
    if word in pack.numbers.lexemes:
        return False  # "sept minutes"
    if pack.dates.months_accented and any(word == fold(name) for name in pack.dates.months_accented):
        return tokens.raw(index).lower() in pack.dates.months_accented  # "em março", but "Marco Pires", "um marco"
    if len(word) <= _ABBREVIATION and word not in pack.dates.month_names:
        return False
    if word in pack.numbers.doubtful:
        months_in_capitals = pack.dates.order == "mdy" or pack.nouns.capitalised
        before = tokens.words[index - 1] if index else ""
        return tokens.capitalised(index) == months_in_capitals and before in pack.stop
    return True


def _year_of_the_next(reader: Reader, start: int, end: int, month: int) -> int | None:
    """ "Du 28 mai | au 3 juin 2020", "le 28 mai | et le 3 juin 2020": the year that a second date says for both."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(end):
        return None
    middle, at = tokens.words[end], end + 1
    if not (reader.opens_range(start, middle) or middle in pack.ranges.middles or middle in pack.ranges.joins):
        return None
    while reader.follows(at) and tokens.words[at] in pack.bounds.fillers and at - end < NUMBER_WORDS:
        at += 1
    if reader.number(at, 1, 31) is not None:
        at = reader.connected(at + 1)
    following = pack.dates.months.match(tokens, at) if reader.follows(at) else None
    named = reader.named_year(following[0]) if following is not None else None
    if following is None or named is None:
        return None
    return named[1] - (month > following[1])  # "du 28 décembre au 3 janvier 2020"


def _without_year(period: Period | None, grain: Grain) -> str | None:
    """ "--10-21", "--10"."""
    if period is None or period.low is None:
        return None
    return f"-{period.low[4:]}" if grain is Grain.DAY else f"-{period.low[4:7]}"


def _with_year(
    reader: Reader, start: int, end: int, build: Callable[[int], Period | None], month: int, grain: Grain
) -> When | None:
    """Completes a date with the year after it, or with the one nearest to publication."""
    at = reader.connected(end)
    if (named := reader.named_year(end)) is not None:
        period = build(named[1])
        return When(start, named[0], period) if period else None
    if (relative := reader.relative_year(at)) is not None:
        period = build(relative[1]) if relative[1] is not None else unknown(grain)
        return When(start, relative[0], period) if period else None
    if (same := reader.same_year(at)) is not None:
        return When(start, same, unknown(grain, _without_year(build(_LEAP), grain)), partial=build, same=True)
    if build(_LEAP) is None:
        return None
    if (shared := _year_of_the_next(reader, start, end, month)) is not None:
        period = build(shared)
        return When(start, end, period) if period else None
    if reader.published is None:
        return When(start, end, unknown(grain, _without_year(build(_LEAP), grain)), partial=build)
    year = calendar.nearest_year(month, reader.published)
    start, end, direction = reader.shift(start, end) or (start, end, 0)
    if direction:
        year += _years_away(build(year), direction, reader.published)
    period = build(year)
    return When(start, end, period, partial=None if direction else build) if period else None


def _years_away(period: Period | None, direction: int, published: date) -> int:
    """How many years "next November" lies behind the nearest one, and "last July" before it: neither is the month that
    is on, nor is "last Monday" today."""
    today = published.isoformat()
    if period is None or period.low is None or period.high is None:
        return 0
    if direction < 0:
        return -(period.high >= today)
    return int(period.low <= today)
