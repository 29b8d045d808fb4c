"""Times of day: "9h34", "à 15 h", "9:34 a.m.", "9.30 Uhr"; and the day each of them is on."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from claims.tokens import CLOSE
from claims.value import Bound, Grain, Period
from claims.when import Reader, When

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
    before = dates.clock_before.match_back(tokens, index) is not None and reader.follows(index)
    word = dates.clock_words.match(tokens, end) if reader.follows(end) else None
    half = dates.noon.match(tokens, word[0] if word else end) if reader.follows(end) else None
    if not (colon or word or half or (before and marked)):
        return None
    if half is not None:
        end = half[0]
        hour += 12 * (half[1] == "pm" and hour < 12) - 12 * (half[1] == "am" and hour == 12)
    elif word is not None:
        end = word[0]
    time = f"T{hour % 24:02d}:{minute:02d}"
    return When(index, end, Period(time, time, Bound.EXACT, Grain.MINUTE))


def _written(reader: Reader, index: int) -> _Written | None:
    tokens, end = reader.tokens, index + 1
    hour = reader.number(index, 0, 24)
    if hour is None:
        head, _, tail = tokens.words[index].partition(".")
        if not (head.isdigit() and tail.isdigit() and len(tail) == 2 and int(head) <= 24 and int(tail) < 60):
            return None
        return _dotted(reader, int(head), int(tail), end)
    if tokens.gap(index) == ":" and (minute := _minute(reader, end)) is not None:
        return _Written(hour, minute, end + 1, marked=True, colon=True)
    if end == len(tokens) or tokens.gaps[end] not in CLOSE:
        return _Written(hour, 0, end, marked=False, colon=False)
    if tokens.words[end] not in reader.pack.dates.clock_separators:
        return _Written(hour, 0, end, marked=False, colon=False)
    end += 1
    if tokens.gap_before(end) in CLOSE and (minute := _minute(reader, end)) is not None:
        return _Written(hour, minute, end + 1, marked=True, colon=False)
    return _Written(hour, 0, end, marked=True, colon=False)


def _dotted(reader: Reader, hour: int, minute: int, end: int) -> _Written:
    """ "(alle) 9.30", "(om) 14.30 uur": marked where the point is no decimal mark and nothing else is counted."""
    tokens, pack = reader.tokens, reader.pack
    unit = pack.units.match(tokens, end) if reader.follows(end) else None
    if pack.decimal == "," and unit is not None and unit[1].code == "h":
        return _Written(hour, minute, unit[0], marked=True, colon=False)
    counted = reader.follows(end) and tokens.words[end] in pack.unit_openers - pack.numbers.of
    return _Written(hour, minute, end, marked=pack.decimal == "," and not counted, colon=False)


def _minute(reader: Reader, index: int) -> int | None:
    minute = reader.number(index, 0, 59)
    return minute if minute is not None and len(reader.tokens.words[index]) == 2 else None


def with_years(dates: Sequence[When]) -> list[When]:
    """Gives a day or month without its year that of the nearest full date, where no day of publication is known."""
    full = [when for when in dates if when.partial is None and when.period.grain in _FULL and when.period.low]
    if not full:
        return list(dates)
    whole = []
    for when in dates:
        if when.partial is not None and when.period.low is None and when.period.high is None:
            near = min(full, key=lambda other: abs(other.start - when.start))
            when = replace(when, period=when.partial(int((near.period.low or "")[:4])) or when.period)
        whole.append(when)
    return whole


def with_days(dates: Sequence[When], published: str | None) -> list[When]:
    """Gives every time of day the last day named before it, or the day of publication."""
    days = [when.period.low for when in dates if when.period.grain is Grain.DAY and when.period.low]
    current = published[:10] if published else next(iter(days), None)
    whole = []
    for when in dates:
        period = when.period
        if period.grain is Grain.DAY and period.low:
            current = period.low
        if period.grain is Grain.MINUTE and (time := period.low or period.high) is not None:
            moment = f"{current}{time}" if current else None
            when = replace(when, period=replace(period, low=moment if period.low else None, high=moment))
        whole.append(when)
    return whole
