"""Times of day: "9h34", "à 15 h", "9:34 a.m.", "9.30 Uhr"; and the day each of them is on."""

from collections.abc import Sequence
from typing import NamedTuple

from claims.dates.when import Reader, When
from claims.text.tokens import CLOSE, Tokens, nearest
from claims.value import Bound, Grain, Kind, Period

_HALF_A_DAY, _EVENING = 12, 18
_MORNING = 6  # "entre 9 h 30 et …" is a time of day, "entre 1 h 30 et …" a length of time
_SMALL_WORDS = 2  # between a time of day and its day
_ZONES = frozenset(("GMT", "UTC"))
_FULL = (Grain.DAY, Grain.MONTH)


class _Written(NamedTuple):
    hour: int
    minute: int
    end: int
    marked: bool  # a separator says that it is a time: "9h", "9:30"
    colon: bool


def clock(reader: Reader, index: int) -> When | None:
    """A time of day; `with_days` fills in its day."""
    written = _written(reader, index)
    if written is None:
        return None
    hour, minute, end, marked, colon = written
    tokens, dates = reader.tokens, reader.pack.dates
    opens = _opens_hours(reader, index, hour, end)
    before, marked = opens or _led(reader, index, written), opens or marked
    word = dates.clock_words.match(tokens, end) if reader.follows(end) else None
    half = dates.noon.match(tokens, word[0] if word else end) if reader.follows(end) else None
    if not (colon or word or half or (before and marked)) or tokens.words[end : end + 1] == ["/"]:
        return None  # "24h/24"
    if not (minute or colon or word or half) and _goes_on_as_a_length(reader, end):
        return None
    if half is not None:
        end = half[0]
        hour += 12 * (half[1] == "pm" and hour < 12) - 12 * (half[1] == "am" and hour == 12)
    elif word is not None:
        end = word[0]
    time = f"T{hour % 24:02d}:{minute:02d}"
    zone = tokens.raw(end - 1) if tokens.raw(end - 1) in _ZONES else None
    return When(index, end, Period(time, time, Bound.EXACT, Grain.MINUTE, zone))


def _goes_on_as_a_length(reader: Reader, at: int) -> bool:
    """ "à 3 heures | de Paris", "15 heures | par semaine"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(at):
        return False
    dates = (pack.dates.relative, pack.dates.weekdays)
    of = tokens.words[at] in pack.numbers.of and not any(table.match(tokens, at + 1) for table in dates)
    return of or pack.per.match(tokens, at) is not None


def _opens_hours(reader: Reader, index: int, hour: int, end: int) -> bool:
    """Whether a span of the day starts here: "de 9 h | à 18 h", "de 14 | à 16 heures"."""
    tokens, pack = reader.tokens, reader.pack
    middle = tokens.words[end] if reader.follows(end) else ""
    if not any(middle in middles and opens.match_back(tokens, index) for opens, middles in pack.range_pairs):
        return False
    last, sign = reader.number(end + 1, 0, 24), end + 2
    overnight = last is not None and last <= _HALF_A_DAY and hour >= _EVENING  # "de 22 heures à 6 heures"
    if (
        last is None
        or not (overnight or last > max(hour, _HALF_A_DAY))
        or not reader.follows(end + 1)
        or not reader.follows(sign)
    ):
        return False
    return tokens.words[sign] in pack.dates.clock_separators and not _goes_on_as_a_length(reader, sign + 1)


def _led(reader: Reader, index: int, written: "_Written") -> bool:
    """Whether the words before make it a time of day: "à 9 h", "entre 9 h 30 | et 9 h 40", not "de 2 à 3 heures"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(index):
        return False
    middle = tokens.words[index - 1]
    if index - 2 in tokens.numbers and any(middle in middles for _, middles in pack.range_pairs):
        # Two hours alone are a length of time, "de 14 à 16 heures" and "9 h 30 à 9 h 40" are not.
        minutes = index > 3 and tokens.words[index - 3] in pack.dates.clock_separators
        first = reader.number(index - 4 if minutes else index - 2, 0, 24)
        late = first is not None and max(first, written.hour) > _HALF_A_DAY
        return late or (minutes and written.hour >= _MORNING)
    if pack.dates.clock_before.match_back(tokens, index) is not None:
        return True
    opened = any(openers.match_back(tokens, index) is not None for openers, _ in pack.range_pairs)
    return opened and written.minute > 0 and written.hour >= _MORNING


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
        if _is_a_length(reader, index, end + 1):
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
    if reader.tokens.raw(index + 1) not in _ZONES:
        return None
    return _Written(number // 100, number % 100, index + 2, marked=True, colon=True)


def _dotted(reader: Reader, hour: int, minute: int, end: int) -> _Written:
    """ "(alle) 9.30", "(om) 14.30 uur": marked where the point is no decimal mark and nothing else is counted."""
    tokens, pack = reader.tokens, reader.pack
    unit = pack.units.match(tokens, end) if reader.follows(end) else None
    if pack.decimal == "," and unit is not None and unit[1].code == "h":
        return _Written(hour, minute, unit[0], marked=True, colon=False)
    counted = reader.follows(end) and (unit is not None or tokens.words[end] in "%€$£°")
    return _Written(hour, minute, end, marked=pack.decimal == "," and not counted, colon=False)


def _is_a_length(reader: Reader, index: int, end: int) -> bool:
    """ "2:41 Stunden", "2:04:35": so long, not so late."""
    tokens = reader.tokens
    unit = reader.pack.units.match(tokens, end) if reader.follows(end) else None
    of_the_day = unit is not None and tokens.words[end] in reader.pack.dates.clock_separators  # "9:34 uur"
    if unit is not None and unit[1].kind is Kind.DURATION and not of_the_day:
        return True
    return len(tokens.words[index]) == 1 and tokens.gap_before(end) == ":" and end in tokens.numbers


def _minute(reader: Reader, index: int) -> int | None:
    minute = reader.number(index, 0, 59)
    return minute if minute is not None and len(reader.tokens.words[index]) == 2 else None


def _right_behind(tokens: Tokens, when: When, day: When) -> bool:
    """ "at 5.47am | on Tuesday", "à 9 h 30 | dimanche"."""
    near = 0 <= day.start - when.end <= _SMALL_WORDS and day.period.grain is Grain.DAY and day.period.low is not None
    return near and all(tokens.gaps[index] in (" ", ", ") for index in range(when.end, day.start + 1))


def with_years(dates: Sequence[When]) -> list[When]:
    """Gives a day or month without its year that of the nearest full date, where no day of publication is known."""
    full = [when for when in dates if when.partial is None and when.period.grain in _FULL and when.period.low]
    if not full:
        return list(dates)
    whole, places = [], [when.start for when in full]
    for when in dates:
        if when.partial is not None and when.period.low is None and when.period.high is None:
            near = full[nearest(places, when.start)]
            when = when._replace(period=when.partial(int((near.period.low or "")[:4])) or when.period)
        whole.append(when)
    return whole


def with_days(tokens: Tokens, dates: Sequence[When], published: str | None) -> list[When]:
    """Gives every time of day the day named right behind it, the last one before it, or the day of publication."""
    days = [when.period.low for when in dates if when.period.grain is Grain.DAY and when.period.low]
    current = published[:10] if published else next(iter(days), None)
    whole = []
    for place, when in enumerate(dates):
        period = when.period
        if period.grain is Grain.DAY and period.low:
            current = period.low
        behind = dates[place + 1] if place + 1 < len(dates) else None
        if period.grain is Grain.MINUTE and behind is not None and _right_behind(tokens, when, behind):
            current = behind.period.low
        if period.grain is Grain.MINUTE and (time := period.low or period.high) is not None:
            moment = f"{current}{time}" if current else None
            when = when._replace(period=period._replace(low=moment if period.low else None, high=moment))
        whole.append(when)
    return whole
