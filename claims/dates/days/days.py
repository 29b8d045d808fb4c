"""Days: "4 septembre 2025", "September 4", "22/08/2025", "du 12 au 23 mai"."""

from claims.dates import calendar
from claims.dates.days.month_days import of_a_month
from claims.dates.periods.months import of_a_place
from claims.dates.periods.of_years import with_year
from claims.dates.when import DASHES, NUMBER_WORDS, Reader, When
from claims.figures.amounts.measures import unit_after
from claims.figures.amounts.stopwatch import dotted_end
from claims.figures.counts.counted import counted_noun
from claims.figures.numerals.numerals import read_numeral
from claims.value import Grain, Period

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
    if len(parts) == 3 and end == index + 1 and dotted_end(tokens, index, reader.pack) is not None:
        return None  # "2.14.58 uur"
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
        of_the = at > behind or (reader.follows(at) and dates.same_month.match(tokens, at) is not None)
        return of_a_month(reader, index, at, number) if of_the else None  # "dix-sept | mois"
    end, which = month
    if _is_a_verb(reader, at, end) or (index not in tokens.numbers and _is_short(reader, at, end)):
        return None
    return with_year(reader, index, end, lambda year: calendar.day(year, which, number), which, Grain.DAY)


def _is_short(reader: Reader, at: int, end: int) -> bool:
    """ "In quattro |set|", "deux |mar.|": the abbreviation of a month, which stands behind digits only."""
    return end - at == 1 and reader.tokens.words[at] not in reader.pack.dates.month_names


def _is_a_verb(reader: Reader, at: int, end: int) -> bool:
    """ "Up to seven |may| have been killed": a month that is a common word too, without the capital of a month; but
    "on 7 may 2024"."""
    tokens, pack = reader.tokens, reader.pack
    capitals = pack.dates.order == "mdy" or pack.nouns.capitalised
    doubtful = capitals and tokens.words[at] in pack.numbers.doubtful and not tokens.capitalised(at)
    return doubtful and reader.named_year(end) is None


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
        return day_of(index, at, number, following) if following is not None and listed else None
    dashed = at in tokens.numbers and tokens.gaps[at] in DASHES
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

    return day_of(index, last.end if spans else at, number, last, spans)


def day_of(start: int, end: int, number: int, last: When, spans: bool = False) -> When | None:
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
    if month is None or not reader.follows(month[0]) or of_a_place(reader, month[0]):
        return None
    end, which = month
    number = reader.number(end, 1, 31)
    if tokens.words[end - 1] == "s" and tokens.gaps[end - 1] != " ":
        return None  # "September's 2% rise", "June's 12 deaths"
    if number is None or _counts(reader, index, end):
        return None
    end = _past_ordinal_mark(reader, end + 1)
    last, end = _last_day(reader, end, number)

    def days(year: int) -> Period | None:
        first, other = calendar.day(year, which, number), calendar.day(year, which, last)
        return first._replace(high=other.high) if first and other else None

    return with_year(reader, index, end, days, which, Grain.DAY)


def edge_day(reader: Reader, index: int) -> When | None:
    """ "The last day of February", "el primer día de marzo de 2026"."""
    found = reader.pack.dates.edge_days.match(reader.tokens, index)
    at = reader.connected(found[0]) if found is not None else index
    month = reader.pack.dates.months.match(reader.tokens, at) if found is not None and reader.follows(at) else None
    if found is None or month is None:
        return None
    which, last = month[1], found[1] == "last_day"

    def day(year: int) -> Period:
        whole = calendar.month(year, which)
        edge = whole.high if last else whole.low
        return whole._replace(low=edge, high=edge, grain=Grain.DAY)

    return with_year(reader, index, month[0], day, which, Grain.DAY)


def _counts(reader: Reader, month: int, at: int) -> bool:
    """ "vanaf februari |12 procent| hoger", "in May |12 people| died": a number with its unit, or of what is counted,
    behind a month; a language that says "on May 12" says "in May" where it means the month."""
    tokens, pack = reader.tokens, reader.pack
    if pack.dates.order == "mdy" and pack.dates.year_before.match_back(tokens, month) is None:
        return False
    numeral = read_numeral(tokens, at, pack)
    if numeral is None or numeral.end not in tokens.joined:
        return False
    if unit_after(tokens, numeral, pack) is not None:
        return True
    noun = counted_noun(tokens, numeral, pack)
    return noun is not None and noun.concept is not None


def _past_ordinal_mark(reader: Reader, at: int) -> int:
    tokens = reader.tokens
    marked = at < tokens.size and tokens.gaps[at] == "" and tokens.words[at] in reader.pack.numbers.ordinal_marks
    return at + 1 if marked else at


def _last_day(reader: Reader, at: int, first: int) -> tuple[int, int]:
    """The later day that ends "May 3|-5", "July 7| and 8", and the token behind it; else the first one."""
    tokens, pack = reader.tokens, reader.pack
    dashed = at in tokens.numbers and tokens.gaps[at] in DASHES
    joined = reader.follows(at) and tokens.words[at] in pack.ranges.middles | pack.ranges.joins
    place = at if dashed else at + 1
    last = reader.number(place, 1, 31) if dashed or (joined and reader.follows(place)) else None
    if last is None or last <= first:
        return first, at
    end = _past_ordinal_mark(reader, place + 1)
    after = tokens.words[end] if reader.follows(end) else ""
    return (first, at) if after.isalpha() and after not in pack.stop else (last, end)  # "July 7 and 8 people died"


def _day_in_words(reader: Reader, index: int) -> tuple[int | None, int]:
    """ "premier mai", "the fourth of July" -> (day, token after it)."""
    tokens, months = reader.tokens, reader.pack.dates.months.starts
    if months.isdisjoint(tokens.words[index + 1 : index + 1 + NUMBER_WORDS]):
        return None, index
    if reader.pack.dates.bounds.match(tokens, index) is not None:
        return None, index  # "|prima di| giugno"
    numeral = read_numeral(tokens, index, reader.pack)
    if numeral is None or numeral.article or numeral.vague or not numeral.whole or not 1 <= numeral.value <= 31:
        return None, index
    if numeral.form == "ordinal" and numeral.value > 1 and not reader.pack.dates.ordinal_days:
        return None, index  # "il secondo settembre più caldo"
    return int(numeral.value), numeral.end
