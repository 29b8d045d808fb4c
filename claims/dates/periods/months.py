"""Months and parts of months and years: "septembre 2025", "En juillet", "fin 2027", "mi-septembre", "jan-ago"."""

from claims.dates import calendar
from claims.dates.periods.decades import decade
from claims.dates.periods.of_years import with_year
from claims.dates.when import DASHES, LOOSE, Reader, When, unknown
from claims.packs.pack import Pack
from claims.text.fold import fold
from claims.value import Grain, Period

_ABBREVIATION = 3  # letters: "mar", "set", "out" may be other words
_SMALL_WORDS = 2  # between a part and its decade: "a mediados | de los | años 90"
_SPANNING = {"early": ("mid", "late"), "mid": ("late",)}
_QUARTER = 3  # months
_MOVED = 8  # tokens back to what puts off


def part_of(reader: Reader, index: int) -> When | None:
    """ "fin 2027", "mi-septembre", "early June 2024", "Mitte 2024", "late last year"."""
    found = reader.pack.dates.parts.match(reader.tokens, index)
    if found is None:
        return None
    end, part = found
    if reader.follows(index) and reader.pack.dates.no_parts.match(reader.tokens, index - 1) is not None:
        return None  # "desde |la| final de 2012": a match
    if (span := _to_a_later_part(reader, index, end, part)) is not None:
        return span
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
    return with_year(reader, index, end, lambda year: calendar.month(year, which, part), which, Grain.MONTH)


def _to_a_later_part(reader: Reader, index: int, at: int, part: str) -> When | None:
    """ "|mid-to-late| 2026", "|Mitte bis Ende| 2026", "|mediados o finales| de marzo de 2026": from where one part of a
    year or a month begins to where a later one ends."""
    tokens, pack = reader.tokens, reader.pack
    if part not in _SPANNING or not reader.follows(at, LOOSE) or tokens.words[at] not in pack.ranges.middles:
        return None
    later = pack.dates.parts.match(tokens, at + 1) if reader.follows(at + 1, LOOSE) else None
    if later is None or later[1] not in _SPANNING[part]:
        return None
    when = part_of(reader, at + 1)
    if when is None or when.period.low is None or when.period.high is None:
        return None
    year, month = int(when.period.low[:4]), int(when.period.low[5:7])
    whole_year = when.period.low[:7] != when.period.high[:7]
    first = calendar.year(year, part) if whole_year else calendar.month(year, month, part)
    return When(index, when.end, Period(first.low, when.period.high, when.period.bound, when.period.grain))


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


def month(reader: Reader, index: int) -> When | None:
    """ "septembre 2025", "En juillet", "juni vorig jaar", "jan-ago"."""
    found = reader.pack.dates.months.match(reader.tokens, index)
    if found is None:
        return None
    end, which = found
    if of_a_place(reader, end):
        return None
    dashed = end < reader.tokens.size and reader.tokens.gaps[end] in DASHES
    last = reader.pack.dates.months.match(reader.tokens, end) if dashed else None
    if (last := last or _opened_month(reader, index, which, end)) is not None:
        return _months(reader, index, which, *last)
    when = with_year(reader, index, end, lambda year: calendar.month(year, which), which, Grain.MONTH)
    return when if when is None or when.end > end or _stands_alone(reader, index) else None


def of_a_place(reader: Reader, end: int) -> bool:
    """Whether the month that ends before a token is the last word of a name: "Rio de |Janeiro|"."""
    tokens = reader.tokens
    return tokens.capitalised(end - 1) and reader.pack.dates.no_months.match_back(tokens, end) is not None


def _opened_month(reader: Reader, start: int, first: int, end: int) -> tuple[int, int] | None:
    """The other end of "between | July | and September", and of "from | July | to September", which is a quarter; what
    went on "from March to September" began in one month and ended in the other: two dates. A quarter needs nothing
    before it: "in den Monaten | Juli | bis September"."""
    tokens, pack = reader.tokens, reader.pack
    if tokens.gap_before(end) == "-" == tokens.gap(end) and tokens.words[end] in pack.ranges.middles:
        return pack.dates.months.match(tokens, end + 1)  # "the April-to-June quarter"
    if not reader.follows(end):
        return None
    opened = reader.opens_range(start, tokens.words[end])
    if not opened and (not _leads_on(tokens.words[end], pack) or _moved(reader, start)):
        return None
    at, small = end + 1, pack.bounds.fillers | pack.ranges.tails
    while reader.follows(at) and tokens.words[at] in small and at - end <= _SMALL_WORDS:
        at += 1
    last = pack.dates.months.match(tokens, at) if reader.follows(at) else None
    if last is None:
        return None
    whole = (first - 1) % _QUARTER == 0 and last[1] % _QUARTER == 0 and last[1] > first
    if not opened and (not whole or "s" in tokens.words[last[0] - 1 : last[0] + 1]):
        return None  # "from 3.1% in July to September|'s| 2.8%"
    return last if whole or (opened and tokens.words[end] in pack.ranges.joins) else None


def _leads_on(word: str, pack: Pack) -> bool:
    """Whether a word leads from one end of a range to the other, opened or not; "or" does not: "July | or | August"."""
    return word in pack.ranges.middles and word in pack.ranges.openers


def _moved(reader: Reader, start: int) -> bool:
    """Whether something is put off from the one month to the other: "|postponed| a vote due in July to September"."""
    tokens, words = reader.tokens, reader.pack.dates.tenses.put_off
    for at in range(start, max(0, start - _MOVED), -1):
        if at not in tokens.joined:
            return False
        if tokens.words[at - 1] in words:
            return True
    return False


def _months(reader: Reader, start: int, first: int, end: int, last: int) -> When | None:
    """ "jan-ago", "January-August 2024": from the first month to the last."""
    length = (last - first) % 12

    def months(year: int) -> Period:
        return calendar.months(year - (first > last), first, first + length, Grain.QUARTER)

    return with_year(reader, start, end, months, last, Grain.MONTH) if length else None


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
