"""Dates: days, months, quarters, years, seasons and times of day, absolute or relative to publication.

`read_date` tries the notations one after the other at a token; each is a small function that returns a `When`
or declines. Words and orders are in the packs, arithmetic is in `claims.calendar`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from claims import calendar
from claims import pack as packs
from claims.numerals import read_numeral
from claims.pack import Pack
from claims.tokens import TIGHT, Tokens
from claims.value import Bound, Grain, Period

_YEARS = range(1000, 2200)
_COMMA = TIGHT | {", ", ",", " , "}


@dataclass(frozen=True, slots=True)
class When:
    """A date over tokens `start` to `end`: what it covers, or `None` ends where it stays relative."""

    start: int
    end: int
    period: Period
    weekday: int | None = None


@dataclass(slots=True)
class Reader:
    """What the notations share: the tokens, the words, and the day everything relative is relative to."""

    tokens: Tokens
    pack: Pack
    published: date | None

    def gap_ok(self, index: int, gaps: frozenset[str] = TIGHT) -> bool:
        """Whether token `index` follows the one before it closely enough to belong to it."""
        return 0 < index < len(self.tokens) and self.tokens.gap_before(index) in gaps

    def number(self, index: int, low: int, high: int) -> int | None:
        """A plain digit string between two limits."""
        if not self.tokens.is_number(index):
            return None
        word = self.tokens.words[index]
        return int(word) if word.isdigit() and len(word) <= 4 and low <= int(word) <= high else None

    def year(self, index: int) -> int | None:
        """A year in four digits."""
        return self.number(index, _YEARS.start, _YEARS.stop) if len(self._word(index)) == 4 else None

    def connected(self, index: int, gaps: frozenset[str] = _COMMA) -> int:
        """The token after connecting words ("de", "of", "dem", "del año")."""
        at = index
        while at < len(self.tokens) and self.tokens.words[at] in self.pack.dates.connect and self.gap_ok(at, gaps) and at - index < 3:
            at += 1
        return at

    def unknown(self, grain: Grain) -> Period:
        """A relative date without a day of publication."""
        return Period(None, None, Bound.EXACT, grain)

    def _word(self, index: int) -> str:
        return self.tokens.words[index] if 0 <= index < len(self.tokens) else ""


def read_date(tokens: Tokens, index: int, pack: Pack, published: date | None) -> When | None:
    """The date that starts at token `index`, hedge ("d'ici", "before") included, or `None`."""
    notations = _FROM_DIGITS if tokens.is_number(index) else _openings(pack).get(tokens.words[index], ())
    if not notations:
        return None
    reader = Reader(tokens, pack, published)
    for notation in notations:
        when = notation(reader, index)
        if when is not None:
            return _bounded(reader, when)
    return None


# ---------------------------------------------------------------- notations


def _relative(reader: Reader, index: int) -> When | None:
    """ "hier", "le mois dernier", "earlier this month"."""
    found = reader.pack.dates.relative.match(reader.tokens, index)
    if found is None:
        return None
    end, (grain, shift) = found
    period = calendar.shifted(grain, shift, reader.published) if reader.published else None
    if period is not None and grain == "month" and shift == 0 and _earlier(reader, index, end) and reader.published:
        period = replace(period, high=reader.published.isoformat())
    return When(index, end, period or reader.unknown(Grain(grain)))


def _earlier(reader: Reader, index: int, end: int) -> bool:
    return end - index > 2 and reader.tokens.words[index] in ("plus", "earlier", "anfang", "mas", "begin", "prima", "mais")


def _numeric(reader: Reader, index: int) -> When | None:
    """22/08/2025 · 05.06.2025 · 2025-09-04 · 5-6-2025."""
    tokens = reader.tokens
    if not tokens.is_number(index):
        return None
    word = tokens.words[index]
    parts, end = word.split("."), index + 1
    if len(parts) != 3:
        if "." in word or "," in word or not word.isdigit():
            return None
        parts = [word]
        while len(parts) < 3 and end < len(tokens):
            slash = tokens.words[end] == "/" and tokens.gap(end - 1) == "" and end + 1 < len(tokens) and tokens.gap(end) == ""
            if slash:
                end += 1
            elif tokens.gap(end - 1) != "-":
                return None
            if not tokens.is_number(end) or not tokens.words[end].isdigit():
                return None
            parts.append(tokens.words[end])
            end += 1
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4:
        period = calendar.day(numbers[0], numbers[1], numbers[2])
    else:
        if len(parts[2]) not in (2, 4):
            return None
        year = numbers[2] + (2000 if len(parts[2]) == 2 else 0)
        first, second = numbers[0], numbers[1]
        swap = (reader.pack.dates.order == "mdy" and first <= 12) or second > 12
        period = calendar.day(year, first, second) if swap else calendar.day(year, second, first)
    return When(index, end, period) if period else None


def _weekday_first(reader: Reader, index: int) -> When | None:
    """ "Dienstag, der 21. Oktober 2025", "jeudi 4 septembre", "Sunday", "mercredi prochain"."""
    found = reader.pack.dates.weekdays.match(reader.tokens, index)
    if found is None:
        return None
    end, number = found
    at = reader.connected(end)
    for notation in (_day_month, _month_day):
        if at < len(reader.tokens) and reader.gap_ok(at, _COMMA) and (when := notation(reader, at)) is not None:
            return replace(when, start=index, weekday=number)
    shift = _shift_around(reader, index, end)
    start, end, direction = shift if shift else (index, end, None)
    period = calendar.weekday(number, direction, reader.published) if reader.published else None
    return When(start, end, period or reader.unknown(Grain.DAY), weekday=number)


def _shift_around(reader: Reader, start: int, end: int) -> tuple[int, int, int] | None:
    """A "last", "this" or "next" before or after -> (start, end, direction)."""
    shifts = reader.pack.dates.shifts
    if reader.gap_ok(end) and (found := shifts.match(reader.tokens, end)) and found[1] != 0:
        return start, found[0], found[1]
    if start and reader.gap_ok(start) and (back := shifts.match_back(reader.tokens, start)) is not None:
        return back[0], end, back[1]
    return None


def _day_month(reader: Reader, index: int) -> When | None:
    """ "4 septembre 2025", "1er mai", "21. Oktober", "le 5 de junio de 2025", "4th of July"."""
    tokens = reader.tokens
    number = reader.number(index, 1, 31)
    at = index + 1
    if number is None:
        ordinal = read_numeral(tokens, index, reader.pack) if index < len(tokens) and not tokens.is_number(index) else None
        if ordinal is None or not 1 <= ordinal.value <= 31 or ordinal.value != int(ordinal.value) or ordinal.article or ordinal.vague:
            return None
        number, at = int(ordinal.value), ordinal.end
    elif at < len(tokens) and tokens.words[at] in reader.pack.dates.day_marks and tokens.gap(at - 1) in ("", " ", "."):
        at += 1
    at = reader.connected(at)
    month = reader.pack.dates.months.match(tokens, at) if reader.gap_ok(at) else None
    if month is None:
        return None
    end, which = month
    return _with_year(reader, index, end, lambda year: calendar.day(year, which, number), which, Grain.DAY)


def _month_day(reader: Reader, index: int) -> When | None:
    """ "September 4, 2025", "septembre 4, 2025"."""
    month = reader.pack.dates.months.match(reader.tokens, index)
    if month is None:
        return None
    at, which = month
    number = reader.number(at, 1, 31) if reader.gap_ok(at) else None
    if number is None:
        return None
    end = at + 1
    if end < len(reader.tokens) and reader.tokens.gap(at) == "" and reader.tokens.words[end] in reader.pack.numbers.ordinal_marks:
        end += 1
    return _with_year(reader, index, end, lambda year: calendar.day(year, which, number), which, Grain.DAY)


def _part_of(reader: Reader, index: int) -> When | None:
    """ "fin 2027", "mi-septembre", "early June 2024", "Mitte 2024"."""
    found = reader.pack.dates.parts.match(reader.tokens, index)
    if found is None:
        return None
    end, part = found
    at = reader.connected(end)
    if not reader.gap_ok(at):
        return None
    if (year := reader.year(at)) is not None:
        return When(index, at + 1, calendar.year(year, part))
    shifted = reader.pack.dates.relative.match(reader.tokens, at)
    if shifted is not None and shifted[1][0] == "year":
        return When(index, shifted[0], calendar.year(reader.published.year + shifted[1][1], part) if reader.published else reader.unknown(Grain.YEAR))
    month = reader.pack.dates.months.match(reader.tokens, at)
    if month is None:
        return None
    which = month[1]
    return _with_year(reader, index, month[0], lambda number: calendar.month(number, which, part), which, Grain.MONTH)


def _month(reader: Reader, index: int) -> When | None:
    """ "septembre 2025", "En juillet", "juni vorig jaar". A month written like a common word needs its capital."""
    month = reader.pack.dates.months.match(reader.tokens, index)
    if month is None:
        return None
    end, which = month
    when = _with_year(reader, index, end, lambda year: calendar.month(year, which), which, Grain.MONTH)
    if when is not None and when.end == end and not _month_stands_alone(reader, index):
        return None
    return when


def _month_stands_alone(reader: Reader, index: int) -> bool:
    tokens = reader.tokens
    if tokens.words[index] in reader.pack.numbers.lexemes:
        return False  # "sept minutes"
    if len(tokens.words[index]) <= 3 and tokens.words[index] not in ("mai", "may", "mei"):
        return False  # "mar", "set", "out": an abbreviation needs a day or a year beside it
    lower_months = not reader.pack.dates.order.startswith("mdy") and not reader.pack.nouns_capitalised
    if tokens.words[index] in reader.pack.numbers.doubtful:
        before = tokens.words[index - 1] if index else ""
        return tokens.capitalised(index) != lower_months and before in reader.pack.stop
    return True


def _with_year(
    reader: Reader, start: int, end: int, build: Callable[[int], Period | None], month: int, grain: Grain
) -> When | None:
    """Completes a date with the year after it, or with the one nearest to publication."""
    at = reader.connected(end)
    if reader.gap_ok(at, _COMMA) and (year := reader.year(at)) is not None:
        period = build(year)
        return When(start, at + 1, period) if period else None
    if reader.gap_ok(at) and (relative := reader.pack.dates.relative.match(reader.tokens, at)) and relative[1][0] == "year":
        period = build(reader.published.year + relative[1][1]) if reader.published else reader.unknown(grain)
        return When(start, relative[0], period) if period else None
    if build(2024) is None:
        return None
    if reader.published is None:
        return When(start, end, reader.unknown(grain))
    shift = _shift_around(reader, start, end)
    year = calendar.nearest_year(month, reader.published)
    if shift is not None and shift[2] == -1 and (year, month) > (reader.published.year, reader.published.month):
        year -= 1
    period = build(year)
    return When(shift[0] if shift else start, shift[1] if shift else end, period) if period else None


def _quarter(reader: Reader, index: int) -> When | None:
    """ "T2 2025", "deuxième trimestre 2025", "second quarter of 2025", "H1"."""
    tokens, dates = reader.tokens, reader.pack.dates
    if (length := dates.quarter_marks.get(tokens.words[index])) and tokens.raw(index).isupper():
        ordinal = reader.number(index + 1, 1, 12 // length)
        if ordinal is None or tokens.gap(index) != "":
            return None
        end = index + 2
    elif (number := reader.number(index, 1, 4)) and index + 1 < len(tokens) and (length := dates.quarter_marks.get(tokens.words[index + 1])):
        if tokens.gap(index) != "" or not tokens.raw(index + 1).isupper():
            return None
        ordinal, end = number, index + 2
    else:
        numeral = read_numeral(tokens, index, reader.pack)
        if numeral is None or numeral.form != "ordinal" or not reader.gap_ok(numeral.end):
            return None
        found = dates.quarters.match(tokens, numeral.end)
        if found is None:
            return None
        (end, length), ordinal = found, int(numeral.value)
    at = reader.connected(end)
    if reader.gap_ok(at, _COMMA) and (year := reader.year(at)) is not None:
        period, end = calendar.slice_of_year(year, ordinal, length), at + 1
    elif reader.published is not None:
        year = reader.published.year
        if reader.gap_ok(at) and (relative := dates.relative.match(tokens, at)) and relative[1][0] == "year":
            year, end = year + relative[1][1], relative[0]
        elif (ordinal - 1) * length + 1 > reader.published.month:
            year -= 1
        period = calendar.slice_of_year(year, ordinal, length)
    else:
        period = reader.unknown(Grain.QUARTER) if 1 <= ordinal <= 12 // length else None
    return When(index, end, period) if period else None


def _season(reader: Reader, index: int) -> When | None:
    """ "l'été 2024", "l'été dernier", "last summer"; a season alone says too little."""
    found = reader.pack.dates.seasons.match(reader.tokens, index)
    if found is None:
        return None
    end, which = found
    at = reader.connected(end)
    if reader.gap_ok(at) and (year := reader.year(at)) is not None:
        return When(index, at + 1, calendar.season(year, which))
    shift = _shift_around(reader, index, end)
    if shift is None:
        return None
    if reader.published is None:
        return When(shift[0], shift[1], reader.unknown(Grain.SEASON))
    year = reader.published.year
    if shift[2] == -1 and calendar.season(year, which).low > reader.published.isoformat()[:7]:  # type: ignore[operator]
        year -= 1
    elif shift[2] == 1 and (calendar.season(year, which).low or "") < reader.published.isoformat():
        year += 1
    elif shift[2] == -1 and (calendar.season(year, which).high or "") >= reader.published.isoformat():
        year -= 1
    return When(shift[0], shift[1], calendar.season(year, which))


def _shifted_grain(reader: Reader, index: int) -> When | None:
    """ "last week", "la semaine prochaine": any unit of time with last, this or next."""
    grain = reader.pack.dates.grains.match(reader.tokens, index)
    if grain is None:
        return None
    shift = _shift_around(reader, index, grain[0])
    if shift is None or (shift[2] == 0 and grain[1] not in ("week", "month", "year", "quarter")):
        return None
    period = calendar.shifted(grain[1], shift[2], reader.published) if reader.published else None
    return When(shift[0], shift[1], period or reader.unknown(Grain(grain[1])))


def _decade(reader: Reader, index: int) -> When | None:
    """ "les années 1990", "the 1990s", "années 90"."""
    tokens = reader.tokens
    found = reader.pack.dates.decades.match(tokens, index)
    at = found[0] if found and reader.gap_ok(found[0]) else index
    number = reader.number(at, 0, 2190)
    if number is None or number % 10:
        return None
    end = at + 1
    marked = end < len(tokens) and tokens.gap(at) in ("", "'") and tokens.words[end] in ("s", "er", "ern", "ernjahre")
    if at == index and not (marked and number >= 1000):
        return None
    if number < 100:
        number += 1900 if number > 20 else 2000
    return When(index, end + marked, calendar.decade(number)) if number >= 1000 else None


def _clock(reader: Reader, index: int) -> When | None:
    """ "9h34", "à 15 h", "9:34 a.m.", "9.30 Uhr": a time of day; its day is filled in by `claims.extract`."""
    tokens, dates = reader.tokens, reader.pack.dates
    hour = reader.number(index, 0, 24)
    minute, end, colon = 0, index + 1, False
    if hour is None:
        word = tokens.words[index]
        head, _, tail = word.partition(".")
        if not (tokens.is_number(index) and head.isdigit() and tail.isdigit() and len(tail) == 2 and int(head) <= 24 and int(tail) < 60):
            return None
        hour, minute = int(head), int(tail)
    elif tokens.gap(index) == ":" and (found := reader.number(index + 1, 0, 59)) is not None and len(tokens.words[index + 1]) == 2:
        minute, end, colon = found, index + 2, True
    elif end < len(tokens) and tokens.gap(index) in ("", " ") and tokens.words[end] in dates.clock_separators:
        end += 1
        if end < len(tokens) and tokens.gap(end - 1) in ("", " ") and (found := reader.number(end, 0, 59)) is not None and len(tokens.words[end]) == 2:
            minute, end = found, end + 1
        colon = True
    before = dates.clock_before.match_back(tokens, index) is not None and reader.gap_ok(index)
    word_after = dates.clock_words.match(tokens, end) if reader.gap_ok(end) else None
    noon = dates.noon.match(tokens, word_after[0] if word_after else end) if reader.gap_ok(end) else None
    written = tokens.text[tokens.starts[index] : tokens.ends[end - 1]]
    sure = before and colon or ":" in written or word_after is not None or noon is not None
    if not sure or (":" not in written and not (before or word_after or noon)):
        return None
    if noon is not None:
        hour, end = hour + 12 * (noon[1] == "pm" and hour < 12) - 12 * (noon[1] == "am" and hour == 12), noon[0]
    elif word_after is not None:
        end = word_after[0]
    if hour > 24 or minute > 59:
        return None
    time = f"T{hour % 24:02d}:{minute:02d}"
    return When(index, end, Period(time, time, Bound.EXACT, Grain.MINUTE))


def _year(reader: Reader, index: int) -> When | None:
    """A year alone: four digits that nothing counts. "2000 Menschen" and "plus de 2000" are counts."""
    tokens = reader.tokens
    year = reader.year(index)
    if year is None:
        return None
    gap = tokens.gap(index)
    if gap in ("-", "–", "/") and (second := reader.number(index + 1, 0, 2199)) is not None:
        last = second if second >= 1000 else year - year % 100 + second if len(tokens.words[index + 1]) == 2 else 0
        if year < last <= year + 200:
            return When(index, index + 2, replace(calendar.year(year), high=f"{last}-12-31"))
    if reader.pack.bounds_before.match_back(tokens, index) is not None and tokens.gap_before(index) in TIGHT:
        return None
    if index + 2 < len(tokens) and tokens.words[index + 1] in reader.pack.range_middles and tokens.is_number(index + 2) and reader.year(index + 2) is None:
        return None  # "2000 à 5000 euros"
    led = reader.pack.dates.year_before.match_back(tokens, index) is not None and tokens.gap_before(index) in TIGHT
    if not led and not 1900 <= year < 2100:
        return None
    if gap in TIGHT and index + 1 < len(tokens) and gap != "-":
        after = tokens.words[index + 1]
        counts = reader.pack.counted.match(tokens, index + 1) or reader.pack.units.match(tokens, index + 1)
        if (counts and not led) or after in "%€$£°" or (counts and led and after in reader.pack.modifiers):
            return None
        if gap == "" and after not in ("s",):
            return None
    if index and tokens.gap_before(index) == "" and tokens.words[index - 1] not in ("/",) and tokens.words[index - 1][-1:] != "'":
        return None
    return When(index, index + 1, calendar.year(year))


Notation = Callable[[Reader, int], When | None]
_FROM_DIGITS: tuple[Notation, ...] = (_numeric, _day_month, _quarter, _decade, _clock, _year)


@cache
def _openings_of(code: str) -> dict[str, tuple[Notation, ...]]:
    """Which notations a word can open, in the order they are tried: nearly every word opens none."""
    pack = packs.load(code)
    dates, numbers = pack.dates, pack.numbers
    openings: dict[str, list[Notation]] = {}
    for notation, tables in (
        (_relative, (dates.relative,)),
        (_weekday_first, (dates.weekdays,)),
        (_day_month, (numbers.cardinals, numbers.ordinals)),
        (_month_day, (dates.months,)),
        (_part_of, (dates.parts,)),
        (_month, (dates.months,)),
        (_quarter, (numbers.cardinals, numbers.ordinals)),
        (_season, (dates.seasons,)),
        (_shifted_grain, (dates.grains,)),
        (_decade, (dates.decades,)),
    ):
        words = {word for table in tables for word in table.starts()} - numbers.articles
        if notation is _quarter:
            words |= set(dates.quarter_marks)
        for word in words:
            openings.setdefault(word, []).append(notation)
    return {word: tuple(notations) for word, notations in openings.items()}


def _openings(pack: Pack) -> dict[str, tuple[Notation, ...]]:
    return _openings_of(pack.code)


def _bounded(reader: Reader, when: When) -> When:
    """ "d'ici 2030" is open on one side."""
    at = when.start
    tokens = reader.tokens
    while at > 0 and tokens.words[at - 1] in reader.pack.dates.connect and tokens.gap_before(at) in TIGHT:
        at -= 1
    for place in (when.start, at):
        found = reader.pack.dates.bounds.match_back(tokens, place) if tokens.gap_before(place) in TIGHT else None
        if found is None or when.period.high is None:
            continue
        start, name = found
        if name == "by":
            return replace(when, start=start, period=replace(when.period, low=None, bound=Bound.AT_MOST))
    return when
