"""Times of day: "9h34", "à 15 h", "9:34 a.m.", "9.30 Uhr", "alle 23", "les six heures du soir".

Digits before an hour sign are as often a length of time. What tells: the word before ("à", "vers"), the half of the day
behind, a day beside it ("mardi, 16 h 15"), or the other end of a span of the day ("de 9 h à 18 h").
"""

from decimal import Decimal
from typing import NamedTuple

from claims.dates.when import Reader, When
from claims.figures.counted import counted_noun
from claims.figures.numeral import Numeral
from claims.figures.numerals import read_numeral
from claims.figures.races import of_a_race
from claims.text.tokens import CLOSE
from claims.value import Bound, Grain, Kind, Period

_HALF_A_DAY, _EVENING = 12, 18
_ANOTHER = 15  # tokens back to the hour before
_SPAN = 6  # tokens back from the second hour of a span to the article of the first
_HOURS = 24
_MATCH = 5  # tokens from a score to a word of the match
_MIDNIGHT = "T00:00"
_MORNING = 6  # "entre 9 h 30 et …" is a time of day, "entre 1 h 30 et …" a length of time
_PAIR = 2  # "a las dos", "alle due" may be both of them
_SMALL_WORDS = 2  # between a time and its day ("9h | de | este jueves"), or in a span ("a | las | 11")
_TIME_TOKENS = 4  # "9 h 30 Uhr"
_PAST = {Decimal("0.5"): 30, Decimal("0.25"): 15}  # "las nueve y media", "seis y cuarto"
_QUARTER = 15  # minutes
ZONES = frozenset(
    (
        *("GMT", "UTC", "WET", "WEST", "BST", "CET", "CEST", "MEZ", "MESZ", "HNE", "HAE", "EET", "EEST", "MSK"),
        *("EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "IST", "JST", "AEST", "AEDT"),
    )
)
"""Clocks as they are written behind an hour in any language: in capitals, as "est" and "cet" are words."""
_WORLD = frozenset(("GMT", "UTC"))
_DAY_GAPS = frozenset((" ", ", "))


class _Written(NamedTuple):
    hour: int
    minute: int
    end: int
    marked: bool  # a separator says that it is a time: "9h", "9:30"
    colon: bool


def clock(reader: Reader, index: int) -> When | None:
    """A time of day in digits; `claims.dates.context` fills in its day."""
    written = _written(reader, index)
    if written is None:
        return None
    hour, minute, end, marked, colon = written
    tokens, dates = reader.tokens, reader.pack.dates
    behind = dates.minutes_behind.match(tokens, end) if reader.follows(end) and not (minute or colon) else None
    if behind is not None and (marked or dates.clock_before.match_back(tokens, index) is not None):
        return _at(reader, index, hour, behind[1], behind[0])  # "a las 3 menos cuarto", "στις 3 παρά τέταρτο"
    word = _clock_word(reader, end)
    half = dates.noon.match(tokens, word if word else end) if reader.follows(end) else None
    opens = _opens_hours(reader, index, written) or _heads_a_line(reader, index, written)
    shown = colon or word or half or opens or (marked and _led(reader, index, written))
    shown = shown or (marked and _beside_a_day(reader, index, end)) or (not marked and _bare(reader, index, written))
    if not shown or tokens.words[end : end + 1] == ["/"]:
        return None  # "24h/24"
    if colon and not (word or half or opens) and _is_score(reader, index, end):
        return None
    if not (minute or colon or word or half) and _goes_on_as_a_length(reader, end):
        return None
    return _at(reader, index, hour, minute, word or end)


def spoken_hour(reader: Reader, index: int) -> When | None:
    """A time of day in words: "à six heures du soir", "a las ocho de la tarde", "um acht Uhr"."""
    tokens, dates = reader.tokens, reader.pack.dates
    led = dates.clock_before.match_back(tokens, index) if reader.follows(index) else None
    if led is None:
        return None
    numeral = read_numeral(tokens, index, reader.pack)
    if numeral is None or numeral.vague or not 1 <= numeral.value <= 24 or numeral.value % 1 not in (0, *_PAST):
        return None
    end = numeral.end
    marked = reader.follows(end) and tokens.words[end] in dates.clock_separators
    end += marked
    behind = dates.minutes_behind.match(tokens, end) if reader.follows(end) else None
    minutes = behind[1] if behind is not None else _PAST.get(numeral.value % 1, 0)
    late, end = minutes != 0, behind[0] if behind is not None else end
    word = _clock_word(reader, end)
    half = dates.noon.match(tokens, word if word else end) if reader.follows(end) else None
    bare = dates.bare_before.match_back(tokens, index) is not None  # "alle nove e mezza", "y a las siete, |el 99 %"
    bare = bare and (late or (numeral.value > _PAIR and _nothing_counted(reader, end)))
    bare = bare or abs(minutes) == _QUARTER
    bare = bare or (not marked and (_after_another(reader, led[0], end) or _in_a_span(reader, index, end)))
    bare = bare or (not marked and numeral.value > _PAIR and _about_an_hour(reader, index, led[0], numeral))
    if not (late or half) and reader.follows(led[0]) and tokens.words[led[0] - 1] in reader.pack.numbers.lexemes:
        return None  # "six | à | dix heures", so long
    if not (marked or word or half or bare) or (not (late or word or half) and _goes_on_as_a_length(reader, end)):
        return None
    return _at(reader, index, int(numeral.value), minutes, word or end)


def _is_score(reader: Reader, index: int, end: int) -> bool:
    """ "führte Kiel 17:10": beside a word of a match, with no word that leads to an hour and no day."""
    tokens, pack = reader.tokens, reader.pack
    if pack.traps.scores.isdisjoint(tokens.words[max(0, index - _MATCH) : end + _MATCH]):
        return False
    led = reader.follows(index) and pack.dates.clock_before.match_back(tokens, index) is not None
    return not led and not _beside_a_day(reader, index, end)


def midnight(reader: Reader, index: int) -> When | None:
    """ "at midnight", "vendredi minuit": the end of a day."""
    tokens, dates = reader.tokens, reader.pack.dates
    found = dates.midnight.match(tokens, index)
    if found is None or not reader.follows(index):
        return None
    tables = (dates.midnight_before, dates.hours, dates.bounds, dates.weekdays)
    if all(table.match_back(tokens, index) is None for table in tables):
        return None
    return When(index, found[0], Period(_MIDNIGHT, _MIDNIGHT, Bound.EXACT, Grain.MINUTE), midnight=True)


def _after_another(reader: Reader, start: int, end: int) -> bool:
    """ "a las cinco de la madrugada, el 87 %, y |a las siete|, el 99 %": an hour alone behind one told in full."""
    tokens, pack = reader.tokens, reader.pack
    if not _nothing_counted(reader, end) and end not in tokens.numbers:
        return False
    for at in range(start - 1, max(1, start - _ANOTHER), -1):
        if at in tokens.stops or "\n" in tokens.gaps[at]:
            return False
        counted = at - 1 in tokens.numbers or tokens.words[at - 1] in pack.numbers.starts
        if counted and (pack.dates.noon.match(tokens, at) or tokens.words[at] in pack.dates.clock_separators):
            return pack.dates.clock_before.match_back(tokens, at - 1) is not None
    return False


def _about_an_hour(reader: Reader, index: int, start: int, numeral: Numeral) -> bool:
    """ "dinsdag | rond vijf | hervat", "at around five | on Monday": behind a hedge of hours
    and beside a day, with nothing that is counted."""
    tokens, pack = reader.tokens, reader.pack
    hedge = pack.dates.hours.match_back(tokens, index) or pack.bounds.before.match_back(tokens, index)
    if hedge is None or counted_noun(tokens, numeral, pack) is not None:
        return False
    if reader.follows(numeral.end) and pack.units.after.match(tokens, numeral.end) is not None:
        return False
    days = (pack.dates.weekdays, pack.dates.relative)
    beside = start > 0 and tokens.gaps[start] in _DAY_GAPS and start not in tokens.stops
    return _before_a_day(reader, numeral.end) or (
        beside and any(table.match_back(tokens, start) is not None for table in days)
    )


def _at(reader: Reader, index: int, hour: int, minute: int, end: int) -> When:
    """A time of day with the half of the day and the zone behind it; the minutes may be those before the hour."""
    tokens = reader.tokens
    half = reader.pack.dates.noon.match(tokens, end) if reader.follows(end) else None
    if half is not None:
        end = half[0]
        hour += 12 * (half[1] == "pm" and hour < _HALF_A_DAY) - 12 * (half[1] == "am" and hour == _HALF_A_DAY)
        end += reader.follows(end) and tokens.raw(end) in ZONES  # "12.33 p.m. | CEST"
    hour, minute = hour - (minute < 0), minute % 60
    time = f"T{hour % 24:02d}:{minute:02d}"
    zone = tokens.raw(end - 1) if tokens.raw(end - 1) in _WORLD else None
    return When(index, end, Period(time, time, Bound.EXACT, Grain.MINUTE, zone))


def _clock_word(reader: Reader, at: int) -> int | None:
    """ "21 |Uhr", "18h05, |heure locale", "16.05 |GMT": the token after what says whose clock it is."""
    if not reader.follows(at):
        return None
    found = reader.pack.dates.clock_words.match(reader.tokens, at)
    end = found[0] if found is not None else at
    zone = reader.follows(end) and reader.tokens.raw(end) in ZONES  # "14.30 Uhr |MEZ"
    return end + 1 if zone else end if found is not None else None


def _beside_a_day(reader: Reader, index: int, end: int) -> bool:
    """ "mardi, | 16 h 15", "vendredi | 18 heures", "11 h | dimanche", "9h | desta quinta-feira"."""
    tokens, dates = reader.tokens, reader.pack.dates
    days = (dates.weekdays, dates.relative)
    if index and tokens.gaps[index] in _DAY_GAPS and index not in tokens.stops:
        if any(table.match_back(tokens, index) is not None for table in (*days, dates.months)):
            return True
        if reader.year(index - 1) is not None and dates.months.match_back(tokens, index - 1) is not None:
            return True
    hour = reader.number(index, _MORNING, 24)  # "il a fallu 2 h 30 mardi" is how long it took
    return (hour is not None or "." in tokens.words[index]) and _before_a_day(reader, end)


def _before_a_day(reader: Reader, at: int) -> bool:
    tokens, dates = reader.tokens, reader.pack.dates
    for place in range(at, at + _SMALL_WORDS + 1):
        if place >= tokens.size or tokens.gaps[place] not in _DAY_GAPS or place in tokens.stops:
            return False
        found = dates.relative.match(tokens, place)
        if dates.weekdays.match(tokens, place) is not None or (found is not None and found[1].grain is Grain.DAY):
            return True
        if tokens.words[place] not in reader.pack.stop and tokens.words[place] not in dates.shifts.starts:
            return False
    return False


def _goes_on_as_a_length(reader: Reader, at: int) -> bool:
    """ "à 3 heures | de Paris", "15 heures | par semaine"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(at) or tokens.gaps[at] not in CLOSE:
        return False
    dates = (pack.dates.relative, pack.dates.weekdays)
    of = tokens.words[at] in pack.numbers.of and not any(table.match(tokens, at + 1) for table in dates)
    return of or pack.small.per.match(tokens, at) is not None


def _heads_a_line(reader: Reader, index: int, written: _Written) -> bool:
    """ "Juiz de Fora, |9h30|: …": an hour with its minutes between a place and what happened then."""
    tokens, end = reader.tokens, written.end
    opens = index == 0 or tokens.gaps[index] in (", ", " - ", " – ") or "\n" in tokens.gaps[index]
    return written.marked and written.minute > 0 and opens and end < tokens.size and tokens.gaps[end].startswith(":")


def _opens_hours(reader: Reader, index: int, first: _Written) -> bool:
    """Whether a span of the day starts here: "de 9 h | à 18 h", "von 9 | bis 11 Uhr", "entre las 9 | y las 11.30"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(index) or not reader.follows(first.end):
        return False
    if not reader.opens_range(index, tokens.words[first.end]):
        return False
    at = first.end + 1
    while reader.follows(at) and at - first.end <= _SMALL_WORDS and at not in tokens.numbers:
        at += 1
    last = _written(reader, at) if reader.follows(at) and at in tokens.numbers else None
    if last is None:
        return False
    dates = pack.dates
    word = _clock_word(reader, last.end)
    half = dates.noon.match(tokens, last.end) if reader.follows(last.end) else None
    if last.colon or word or half or _dotted_hour(reader, at, last):
        return True
    overnight = last.hour <= _HALF_A_DAY and first.hour >= _EVENING  # "de 22 heures à 6 heures"
    late = overnight or last.hour > max(first.hour, _HALF_A_DAY)
    led = dates.bare_before.match_back(tokens, at) is not None  # "dalle 9 | alle 11.30"
    led = led and _nothing_counted(reader, last.end)
    if not (last.marked or (led and late)) or (not last.minute and _goes_on_as_a_length(reader, last.end)):
        return False
    return late or (led and last.hour > first.hour) or _beside_a_day(reader, index, last.end)


def _led(reader: Reader, index: int, written: _Written) -> bool:
    """Whether the words before make it a time of day: "à 9 h", "entre 9 h 30 | et 9 h 40", not "de 2 à 3 heures"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(index):
        return False
    if (first := _span_before(reader, index)) is not None:
        # Two hours alone are a length of time, "de 14 à 16 heures" and "9 h 30 à 9 h 40" are not.
        late = max(first.hour, written.hour) > _HALF_A_DAY
        return late or (first.minute > 0 and written.hour >= _MORNING) or _dotted_hour(reader, index, written)
    if pack.dates.clock_before.match_back(tokens, index) is not None:
        return True
    opened = any(openers.match_back(tokens, index) is not None for openers, _ in pack.ranges.pairs)
    return opened and written.minute > 0 and written.hour >= _MORNING


def _span_before(reader: Reader, index: int) -> _Written | None:
    """The time or number that a span begins with whose last end is at token `index`: "|9 h 30| et", "|14| à"."""
    tokens, pack = reader.tokens, reader.pack
    middle = tokens.words[index - 1]
    if not any(middle in middles for _, middles in pack.ranges.pairs):
        return None
    for start in range(index - 2, max(-1, index - 2 - _TIME_TOKENS), -1):
        if start in tokens.numbers and (first := _written(reader, start)) is not None and first.end == index - 1:
            return first
    return None


def _dotted_hour(reader: Reader, index: int, written: _Written) -> bool:
    """ "11.30 (uur)", where the point is no decimal mark."""
    return written.marked and "." in reader.tokens.words[index]


def _bare(reader: Reader, index: int, written: _Written) -> bool:
    """An hour with nothing behind it to count: "alle 23", "poco dopo le 9"; and the end of a span: "alle | 11"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(index):
        return False
    if pack.dates.bare_before.match_back(tokens, index) is None:
        of = written.end in tokens.joined and tokens.words[written.end] in pack.names.of
        article = tokens.words[index - 1] in pack.bounds.fillers and len(pack.dates.bare_before.ends) > 0
        if article and _in_a_span(reader, index, written.end):
            return True
        return article and of and _before_a_day(reader, written.end)  # "tra |le 18 di venerdì| e |le 8 di sabato|"
    return _nothing_counted(reader, written.end)


def _in_a_span(reader: Reader, index: int, end: int) -> bool:
    """ "Tra |le 6| e |le 11|", "entre |las seis| y |las once|": between two hours with the article of the hour."""
    tokens, pack = reader.tokens, reader.pack
    article, first, last = tokens.words[index - 1], index, end
    if article not in pack.dates.hour_articles:
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
    if other is None or not 0 <= other.value <= _HOURS or other.scaled or not _nothing_counted(reader, last):
        return False
    return any(
        middle in middles and openers.match_back(tokens, first - 1) is not None
        for openers, middles in pack.ranges.pairs
    )


def _nothing_counted(reader: Reader, at: int) -> bool:
    """Whether no noun stands at token `at`: a pause, a day, or a small word."""
    return not reader.follows(at) or _before_a_day(reader, at) or reader.tokens.words[at] in reader.pack.stop


def _written(reader: Reader, index: int) -> _Written | None:
    tokens, end = reader.tokens, index + 1
    hour = reader.number(index, 0, 24)
    if hour is None and (zoned := _before_a_zone(reader, index)) is not None:
        return zoned
    if hour is None:
        head, _, tail = tokens.words[index].partition(".")
        if not (head.isdigit() and tail.isdigit() and len(tail) == 2 and int(head) <= 24 and int(tail) < 60):
            return None
        return _dotted(reader, int(head), int(tail), end)
    if tokens.gap(index) == ":" and (minute := _minute(reader, end)) is not None:
        if _is_a_length(reader, index, end + 1) or of_a_race(reader.tokens, index, end + 1, reader.pack):
            return None
        return _Written(hour, minute, end + 1, marked=True, colon=True)
    if end == tokens.size or tokens.gaps[end] not in CLOSE:
        return _Written(hour, 0, end, marked=False, colon=False)
    if tokens.words[end] not in reader.pack.dates.clock_separators:
        return _Written(hour, 0, end, marked=False, colon=False)
    end += 1
    if tokens.gap_before(end) in CLOSE and (minute := _minute(reader, end)) is not None:
        return _Written(hour, minute, end + 1, marked=True, colon=False)
    return _Written(hour, 0, end, marked=True, colon=False)


def _before_a_zone(reader: Reader, index: int) -> _Written | None:
    """ "1605 GMT", as the agencies write it."""
    word, number = reader.tokens.words[index], reader.number(index, 0, 2359)
    if number is None or len(word) != 4 or number % 100 > 59 or not reader.follows(index + 1):
        return None
    if reader.tokens.raw(index + 1) not in ZONES:
        return None
    return _Written(number // 100, number % 100, index + 2, marked=True, colon=True)


def _dotted(reader: Reader, hour: int, minute: int, end: int) -> _Written:
    """ "(alle) 9.30", "(om) 14.30 uur": marked where the point is no decimal mark and nothing else is counted."""
    tokens, pack = reader.tokens, reader.pack
    unit = pack.units.after.match(tokens, end) if reader.follows(end) else None
    if pack.decimal == "," and unit is not None and unit[1].code == "h":
        told = tokens.words[end] in pack.dates.clock_separators  # "4.00 uur": so late, as so long has a comma
        return _Written(hour, minute, unit[0], marked=True, colon=told)
    counted = reader.follows(end) and (unit is not None or tokens.words[end] in "%€$£°")
    return _Written(hour, minute, end, marked=pack.decimal == "," and not counted, colon=False)


def _is_a_length(reader: Reader, index: int, end: int) -> bool:
    """ "2:41 Stunden", "2:04:35": so long, not so late."""
    tokens = reader.tokens
    unit = reader.pack.units.after.match(tokens, end) if reader.follows(end) else None
    of_the_day = unit is not None and tokens.words[end] in reader.pack.dates.clock_separators  # "9:34 uur"
    if unit is not None and unit[1].kind is Kind.DURATION and not of_the_day:
        return True
    return len(tokens.words[index]) == 1 and tokens.gap_before(end) == ":" and end in tokens.numbers


def _minute(reader: Reader, index: int) -> int | None:
    minute = reader.number(index, 0, 59)
    return minute if minute is not None and len(reader.tokens.words[index]) == 2 else None
