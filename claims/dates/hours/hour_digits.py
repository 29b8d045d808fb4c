"""An hour in digits as it is written: "9h34", "9:34", "9.30", "1605 GMT"."""

from typing import NamedTuple

from claims.dates.hours.hours import ZONES
from claims.dates.when import Reader
from claims.figures.amounts.races import of_a_race
from claims.figures.counts.counted import is_plural
from claims.text.tokens import CLOSE
from claims.value import Kind


class Written(NamedTuple):
    """An hour as its digits say it, and the token behind them."""

    hour: int
    minute: int
    end: int
    marked: bool  # a separator says that it is a time: "9h", "9:30"
    colon: bool


def written_at(reader: Reader, index: int) -> Written | None:
    """The hour that digits at a token write, whatever they mean."""
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
        if _with_seconds(reader, index, end + 1):
            return Written(hour, minute, end + 2, marked=True, colon=True)
        if _is_a_length(reader, index, end + 1) or of_a_race(reader.tokens, index, end + 1, reader.pack):
            return None
        return Written(hour, minute, end + 1, marked=True, colon=True)
    if end == tokens.size or tokens.gaps[end] not in CLOSE:
        return Written(hour, 0, end, marked=False, colon=False)
    if tokens.words[end] not in reader.pack.dates.hours.separators:
        return Written(hour, 0, end, marked=False, colon=False)
    end += 1
    if tokens.gap_before(end) in CLOSE and (minute := _minute(reader, end)) is not None:
        return Written(hour, minute, end + 1, marked=True, colon=False)
    return Written(hour, 0, end, marked=True, colon=False)


def _before_a_zone(reader: Reader, index: int) -> Written | None:
    """ "1605 GMT", as the agencies write it."""
    word, number = reader.tokens.words[index], reader.number(index, 0, 2359)
    if number is None or len(word) != 4 or number % 100 > 59 or not reader.follows(index + 1):
        return None
    if reader.tokens.raw(index + 1) not in ZONES:
        return None
    return Written(number // 100, number % 100, index + 2, marked=True, colon=True)


def _dotted(reader: Reader, hour: int, minute: int, end: int) -> Written:
    """ "(alle) 9.30", "(om) 14.30 uur": marked where the point is no decimal mark and nothing else is counted."""
    tokens, pack = reader.tokens, reader.pack
    unit = pack.units.after.match(tokens, end) if reader.follows(end) else None
    if pack.decimal == "," and unit is not None and unit[1].code == "h":
        told = tokens.words[end] in pack.dates.hours.separators  # "4.00 uur": so late, as so long has a comma
        told = told or (hour > 1 and not is_plural(tokens.words[end], pack))  # "(14.50 |ora| italiana)", but "2.30 ore"
        return Written(hour, minute, unit[0], marked=True, colon=told)
    counted = reader.follows(end) and (unit is not None or tokens.words[end] in "%€$£°")
    return Written(hour, minute, end, marked=pack.decimal == "," and not counted, colon=False)


def _with_seconds(reader: Reader, index: int, end: int) -> bool:
    """ "A la |1:24:59|", "at |01:24:59|": behind a word that leads to an hour, the seconds that no clock here tells."""
    tokens, before = reader.tokens, reader.pack.dates.hours.before
    if tokens.gap_before(end) != ":" or _minute(reader, end) is None or tokens.gap_before(end + 1)[:1] in (":", "/"):
        return False
    led = reader.follows(index) and before.match_back(tokens, index) is not None
    return led and not of_a_race(tokens, index, end + 1, reader.pack)


def _is_a_length(reader: Reader, index: int, end: int) -> bool:
    """ "2:41 Stunden", "2:04:35": so long, not so late."""
    tokens = reader.tokens
    unit = reader.pack.units.after.match(tokens, end) if reader.follows(end) else None
    hours = reader.pack.dates.hours
    of_the_day = unit is not None and tokens.words[end] in hours.separators  # "9:34 uur"
    of_the_day = of_the_day or (unit is not None and hours.words.match(tokens, end) is not None)  # "9:34 ora locale"
    if unit is not None and unit[1].kind is Kind.DURATION and not of_the_day:
        return True
    return len(tokens.words[index]) == 1 and tokens.gap_before(end) == ":" and end in tokens.numbers


def _minute(reader: Reader, index: int) -> int | None:
    minute = reader.number(index, 0, 59)
    return minute if minute is not None and len(reader.tokens.words[index]) == 2 else None
