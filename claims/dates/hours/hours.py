"""What stands around an hour: the half of the day and the zone behind it, a day beside it, or what is counted."""

from claims.dates.when import Reader, When
from claims.figures.counts.counted import is_plural
from claims.figures.numerals.numerals import read_numeral
from claims.text.tokens import CLOSE, Tokens
from claims.value import Bound, Grain, Period

HALF_A_DAY = 12
MORNING = 6  # "entre 9 h 30 et …" is a time of day, "entre 1 h 30 et …" a length of time
SMALL_WORDS = 2  # between a time and its day ("9h | de | este jueves"), or in a span ("a | las | 11")
_SPAN = 6  # tokens back from the second hour of a span to the article of the first
_HOURS = 24
_WORLD = frozenset(("GMT", "UTC"))
_DASHES = (" - ", " – ", " — ", " | ")
DAY_GAPS = frozenset((" ", ", "))
ZONES = frozenset(
    (
        *("GMT", "UTC", "WET", "WEST", "BST", "CET", "CEST", "MEZ", "MESZ", "HNE", "HAE", "EET", "EEST", "MSK"),
        *("EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "IST", "JST", "AEST", "AEDT"),
    )
)
"""Clocks as they are written behind an hour in any language: in capitals, as "est" and "cet" are words."""


def hour_at(reader: Reader, index: int, hour: int, minute: int, end: int) -> When:
    """A time of day with the half of the day and the zone behind it; the minutes may be those before the hour."""
    tokens = reader.tokens
    half = reader.pack.dates.hours.noon.match(tokens, end) if reader.follows(end) else None
    if half is not None:
        end = half[0]
        hour += 12 * (half[1] == "pm" and hour < HALF_A_DAY) - 12 * (half[1] == "am" and hour == HALF_A_DAY)
        end += reader.follows(end) and tokens.raw(end) in ZONES  # "12.33 p.m. | CEST"
    hour, minute = hour - (minute < 0), minute % 60
    time = f"T{hour % 24:02d}:{minute:02d}"
    zone = tokens.raw(end - 1) if tokens.raw(end - 1) in _WORLD else None
    return When(index, end, Period(time, time, Bound.EXACT, Grain.MINUTE, zone))


def clock_word(reader: Reader, at: int) -> int | None:
    """ "21 |Uhr", "18h05, |heure locale", "16.05 |GMT": the token after what says whose clock it is."""
    if not reader.follows(at):
        return None
    found = reader.pack.dates.hours.words.match(reader.tokens, at)
    end = found[0] if found is not None else at
    zone = reader.follows(end) and reader.tokens.raw(end) in ZONES  # "14.30 Uhr |MEZ"
    return end + 1 if zone else end if found is not None else None


def beside_a_day(reader: Reader, index: int, end: int) -> bool:
    """ "mardi, | 16 h 15", "vendredi | 18 heures", "11 h | dimanche", "9h | desta quinta-feira"."""
    tokens, dates = reader.tokens, reader.pack.dates
    days = (dates.weekdays, dates.relative)
    if index and tokens.gaps[index] in DAY_GAPS and index not in tokens.stops:
        if any(table.match_back(tokens, index) is not None for table in (*days, dates.months)):
            return True
        if reader.year(index - 1) is not None and dates.months.match_back(tokens, index - 1) is not None:
            return True
    hour = reader.number(index, MORNING, 24)  # "il a fallu 2 h 30 mardi" is how long it took
    return (hour is not None or "." in tokens.words[index]) and before_a_day(reader, end)


def before_a_day(reader: Reader, at: int) -> bool:
    """Whether a day follows at a token: "à 9 h | mardi", "9h | desta quinta-feira"."""
    tokens, dates = reader.tokens, reader.pack.dates
    for place in range(at, at + SMALL_WORDS + 1):
        if place >= tokens.size or tokens.gaps[place] not in DAY_GAPS or place in tokens.stops:
            return False
        found = dates.relative.match(tokens, place)
        if dates.weekdays.match(tokens, place) is not None or (found is not None and found[1].grain is Grain.DAY):
            return True
        if tokens.words[place] not in reader.pack.stop and tokens.words[place] not in dates.shifts.starts:
            return False
    return False


def goes_on_as_a_length(reader: Reader, at: int) -> bool:
    """ "à 3 heures | de Paris", "15 heures | par semaine"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(at) or tokens.gaps[at] not in CLOSE:
        return False
    dates = (pack.dates.relative, pack.dates.weekdays)
    of = tokens.words[at] in pack.numbers.of and not any(table.match(tokens, at + 1) for table in dates)
    return of or pack.small.per.match(tokens, at) is not None


def in_a_span(reader: Reader, index: int, end: int) -> bool:
    """ "Tra |le 6| e |le 11|", "entre |las seis| y |las once|": between two hours with the article of the hour."""
    tokens, pack = reader.tokens, reader.pack
    article, first, last = tokens.words[index - 1], index, end
    if article not in pack.dates.hours.articles:
        return False
    if end + 1 in tokens.joined and end + 1 < tokens.size and tokens.words[end + 1] == article:
        other = read_numeral(tokens, end + 2, pack) if end + 2 in tokens.joined else None
        middle, last = tokens.words[end], other.end if other is not None else 0
    else:
        middle, first = tokens.words[index - 2], index - 3
        while first > 0 and first in tokens.joined and tokens.words[first] != article and index - first < _SPAN:
            first -= 1
        other, first = read_numeral(tokens, first + 1, pack), first + 1
        other = other if other is not None and other.end == index - 2 else None
    if other is None or not 0 <= other.value <= _HOURS or other.scaled or not nothing_counted(reader, last):
        return False
    return pack.ranges.opened(tokens, first - 1, middle) is not None


def behind_a_day(reader: Reader, start: int, end: int) -> bool:
    """ "El viernes | a las nueve | llegó": an hour alone right behind its day, and before a word that nothing counts;
    but "a las nueve | mujeres". `start`: the token of what leads to the hour."""
    tokens, dates = reader.tokens, reader.pack.dates
    if not start or tokens.gaps[start] not in DAY_GAPS or start in tokens.stops:
        return False
    if not any(table.match_back(tokens, start) is not None for table in (dates.weekdays, dates.relative)):
        return False
    word = tokens.words[end]
    return word.isalpha() and not is_plural(word, reader.pack) and reader.pack.units.after.match(tokens, end) is None


def heads_an_entry(tokens: Tokens, start: int, end: int) -> bool:
    """ "|20.12| - Il bilancio", "[|20h05|] Il bilancio", "|20h05|. Le bilan": an hour at tokens `start` to `end` opens
    a line, and a dash or a stop before a capital or a bracket sets it off; "|20 h 05| - presque un jour" goes on, and
    "|20.05|. Il bilancio" may be numbered so."""
    if end >= tokens.size or not (start == 0 or "\n" in tokens.gaps[start]):
        return False
    gap = tokens.gaps[end]
    stopped = gap.startswith(". ") and end - start > 1
    return ((gap.startswith(_DASHES) or stopped) and tokens.capitalised(end)) or gap.startswith("]")


def nothing_counted(reader: Reader, at: int) -> bool:
    """Whether no noun stands at token `at`: a pause, a day, or a small word."""
    return not reader.follows(at) or before_a_day(reader, at) or reader.tokens.words[at] in reader.pack.stop
