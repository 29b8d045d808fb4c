"""Weekdays: "Dienstag, der 21. Oktober 2025", "jeudi 4 septembre", "vendredi 13", "Sunday", "mercredi prochain"."""

from datetime import date

from claims.dates import calendar
from claims.dates.days.day_or_rank import is_day
from claims.dates.days.days import day_month, day_of, month_day
from claims.dates.days.month_days import stroked_day
from claims.dates.when import LOOSE, Reader, When, unknown
from claims.figures.counts.counted import is_plural
from claims.value import Grain, Period

_NOUN = 3  # tokens in which what a number counts stands behind it: "29 |armed men|"
_NEAR = 45  # days: a number behind a weekday that is its day in another season is a coincidence


def weekday_first(reader: Reader, index: int) -> When | None:
    """ "Dienstag, der 21. Oktober 2025", "jeudi 4 septembre", "Sunday", "mercredi prochain"."""
    found = reader.pack.dates.weekdays.match(reader.tokens, index)
    if found is None or not is_day(reader, index, found[0]):
        return None
    if reader.follows(index) and reader.pack.dates.each.match_back(reader.tokens, index) is not None:
        return None  # "|every| Tuesday" is no day
    end, number = found
    if end in reader.tokens.numbers and reader.tokens.gaps[end] == "":
        return None  # "|MI|450" is a chip
    at = reader.connected(end)
    if reader.follows(at, LOOSE) and (when := day_month(reader, at) or month_day(reader, at)) is not None:
        return when._replace(start=index, weekday=number)
    if (when := _day_and_month_in_brackets(reader, index, end)) is not None:
        return when._replace(weekday=number)
    if (told := _day_in_brackets(reader, end, number)) is not None:
        return When(index, end + 1, told, weekday=number)
    if (when := _day_before_the_month(reader, index, end)) is not None:
        return when._replace(weekday=number)
    if (told := _day_set_off(reader, end, number)) is not None:
        return When(index, end + 1, told, weekday=number)
    possessive = reader.tokens.words[end - 1] == "s"  # "before Thursday|'s| vote", "Sunday|'s| 2-0 defeat"
    if not possessive and (period := _numbered_weekday(reader, end, number)) is not None:
        return When(index, end + 1, period, weekday=number)
    start, end, direction = _shift(reader, index, end) or (index, end, _own_shift(reader, index, end))
    floating = not direction
    if direction is None and not possessive and reader.due(index):
        direction = 1
    period = _weekday(number, direction, reader.published) if reader.published else None
    period = period or unknown(Grain.DAY, f"-W-{number + 1}")
    return When(start, end, period, weekday=number, floating=floating)


def _shift(reader: Reader, start: int, end: int) -> tuple[int, int, int] | None:
    """ "mercredi | prochain", but "Thursday | next week"."""
    found = reader.shift(start, end)
    week = found is not None and found[1] > end and reader.follows(found[1])
    return None if week and found and reader.pack.dates.grains.match(reader.tokens, found[1]) else found


def _own_shift(reader: Reader, start: int, end: int) -> int | None:
    """The "this" or "last" that the words for a weekday begin or end with: "|nesta| quinta", "quinta |passada|"."""
    shifts = reader.pack.dates.shifts
    first, last = shifts.match(reader.tokens, start), shifts.match_back(reader.tokens, end)
    return first[1] if first is not None and first[0] < end else last[1] if last is not None else None


def _weekday(number: int, direction: int | None, published: date) -> Period | None:
    return (
        calendar.weekday_nearest(number, published)
        if direction == 0
        else calendar.weekday(number, direction, published)
    )


def _day_and_month_in_brackets(reader: Reader, start: int, at: int) -> When | None:
    """ "na terça-feira |(4/11)|": the day and the month, in brackets behind a weekday."""
    when = stroked_day(reader, start, at) if reader.tokens.gap_before(at) == " (" else None
    return when if when and reader.tokens.text.startswith(")", reader.tokens.ends[when.end - 1]) else None


def _day_in_brackets(reader: Reader, at: int, weekday: int) -> Period | None:
    """ "no domingo |(12)|", "nesta quarta-feira |(29)|": the day of the month, in brackets behind its weekday."""
    closed = reader.tokens.gap_before(at) == " (" and reader.tokens.text.startswith(")", reader.tokens.ends[at])
    return _near_day(reader, at, weekday) if closed else None


def _day_set_off(reader: Reader, at: int, weekday: int) -> Period | None:
    """ "No domingo|, 12,| a ministra", "a partir de segunda|, 13|.": the day of the month, between commas behind its
    weekday."""
    tokens = reader.tokens
    if at not in tokens.numbers or tokens.gap_before(at) != ", " or at in tokens.stops:
        return None
    behind = tokens.gap_before(at + 1)
    closed = at + 1 == tokens.size or at + 1 in tokens.stops or "\n" in behind
    closed = closed or (behind == ", " and at + 1 not in tokens.numbers)  # "on Sunday, |12, 13| and 14 people died"
    return _near_day(reader, at, weekday) if closed else None


def _near_day(reader: Reader, at: int, weekday: int) -> Period | None:
    """The day of the number at a token that is this weekday, in this season."""
    number = reader.number(at, 1, 31)
    if number is None or reader.published is None:
        return None
    period = calendar.weekday_on(weekday, number, reader.published)
    far = period is None or abs((date.fromisoformat(period.low or "") - reader.published).days) > _NEAR
    return None if far else period


def _day_before_the_month(reader: Reader, start: int, at: int) -> When | None:
    """ "du samedi |3| au lundi 5 mai", "Samstag, |3.|, und Montag, 5. Mai": in the month of the second day."""
    tokens, pack = reader.tokens, reader.pack
    number, place = reader.number(at, 1, 31), at + 1
    if number is None or not reader.follows(at, LOOSE) or not reader.follows(place, LOOSE):
        return None
    middle = tokens.words[place]
    if middle not in pack.ranges.middles | pack.ranges.joins and not reader.opens_range(start, middle):
        return None
    place += 1
    while place - at < _NOUN and reader.follows(place) and tokens.words[place] in pack.stop:
        place += 1
    found = pack.dates.weekdays.match(tokens, place)
    place = reader.connected(found[0]) if found is not None else at
    last = day_month(reader, place) if found is not None and place in tokens.numbers else None
    return day_of(start, at + 1, number, last) if last is not None and number < int(tokens.words[place]) else None


def _numbered_weekday(reader: Reader, at: int, weekday: int) -> Period | None:
    """ "vendredi |13": the nearest month in which this day is that weekday."""
    tokens, number = reader.tokens, reader.number(at, 1, 31)
    if number is None or reader.published is None or not reader.follows(at):
        return None
    after = tokens.word_behind(at + 1)
    measured = reader.follows(at + 1) and reader.pack.units.after.match(tokens, at + 1) is not None
    if measured or (after and after in "%€$£°/"):
        return None  # "ging het aandeel woensdag |4 procent| onderuit"
    period = calendar.weekday_on(weekday, number, reader.published)
    if not after.isalpha() or after in reader.pack.stop or period is None:
        return period
    near = abs((date.fromisoformat(period.low or "") - reader.published).days) <= _NEAR
    return period if near and not _counts(reader, at) else None


def _counts(reader: Reader, at: int) -> bool:
    """Whether a number counts what stands behind it: "mardi | 29 personnes", but "el martes | 29 cayeron en Turís"."""
    tokens, pack = reader.tokens, reader.pack
    for place in range(at + 1, at + 1 + _NOUN):
        if not reader.follows(place) or tokens.words[place] in pack.stop:
            return False
        known = pack.nouns.counted.match(tokens, place) or pack.units.after.match(tokens, place)
        if known or is_plural(tokens.words[place], pack):
            return True
    return False
