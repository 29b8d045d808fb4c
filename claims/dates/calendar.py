"""Calendar arithmetic: the days that a month, a quarter, "late 2027" or "last week" cover.

Conventions (the annotated stories' and the newsroom's): "late", "fin" is the last quarter of a year, or the
last ten days of a month; "early" the first quarter or ten days; "mid" the two middle months or ten days; the turn of
the year ("Jahresende", "year-end") is December. A
month or weekday without a year or date is the one nearest to the day of publication, the past first.
"""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from claims.value import Bound, Grain, Period

_REMEMBERED = 4096  # the days that a newsroom writes about are few
MONTHS = 12  # of a year
_SEASONS = ((3, 5), (6, 8), (9, 11), (12, 14))  # spring, summer, autumn, winter (which ends next year)
_FEBRUARY, _MAY, _DECEMBER = 2, 5, 12
# A part of a season is a third of it as the sun has it (summer is 21 June to 22 September), told in whole months.
_DECADE_PARTS = {
    "early": (0, 3),
    "mid": (4, 6),
    "late": (7, 9),
    "turn": (9, 9),
    "first_half": (0, 4),
    "second_half": (5, 9),
}
_SEASON_PARTS = {
    "early": (0, 1),
    "mid": (1, 2),
    "late": (2, 3),
    "turn": (2, 3),
    "first_half": (0, 1),
    "second_half": (1, 3),
}
_YEAR_PARTS = {
    "early": (1, 3),
    "mid": (6, 7),
    "late": (10, 12),
    "turn": (12, 12),
    "first_half": (1, 6),
    "second_half": (7, 12),
}
_MONTH_PARTS = {
    "early": (1, 10),
    "mid": (11, 20),
    "late": (21, 31),
    "turn": (21, 31),
    "first_half": (1, 15),
    "second_half": (16, 31),
}


@lru_cache(_REMEMBERED)
def day(year: int, month: int, number: int) -> Period | None:
    """One day; `None` where there is no such day."""
    try:
        when = date(year, month, number).isoformat()
    except ValueError:
        return None
    return Period(when, when, Bound.EXACT, Grain.DAY)


@lru_cache(_REMEMBERED)
def months(year: int, first: int, last: int, grain: Grain) -> Period:
    """From the first day of one month to the last of another, which may lie in the next year (13 is January)."""
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return Period(
        date(year, first, 1).isoformat(),
        date(end_year, end_month, monthrange(end_year, end_month)[1]).isoformat(),
        Bound.EXACT,
        grain,
    )


def month(year: int, number: int, part: str | None = None) -> Period:
    """A month, or its early, mid or late third."""
    if part is None:
        return months(year, number, number, Grain.MONTH)
    first, last = _MONTH_PARTS[part]
    last = min(last, monthrange(year, number)[1])
    return Period(date(year, number, first).isoformat(), date(year, number, last).isoformat(), Bound.EXACT, Grain.MONTH)


def year(number: int, part: str | None = None) -> Period:
    """A year, or its early, mid or late part."""
    first, last = _YEAR_PARTS[part] if part else (1, 12)
    return months(number, first, last, Grain.YEAR if part is None else Grain.QUARTER)


def slice_of_year(number: int, ordinal: int, length: int) -> Period | None:
    """The `ordinal`-th stretch of `length` months: quarters (3) and half-years (6)."""
    if not 1 <= ordinal <= 12 // length:
        return None
    return months(number, (ordinal - 1) * length + 1, ordinal * length, Grain.QUARTER)


def season(number: int, which: int, part: str | None = None) -> Period:
    """A meteorological season (0 spring … 3 winter), or its early, mid or late third: late summer is August and
    September."""
    first, last = _SEASONS[which]
    if part is None:
        return months(number, first, last, Grain.SEASON)
    start, end = (first + shift for shift in _SEASON_PARTS[part])
    next_year = (start - 1) // 12
    return months(number + next_year, start - 12 * next_year, end - 12 * next_year, Grain.SEASON)


def decade(first: int, part: str | None = None) -> Period:
    """Ten years from `first`, or the early, mid or late ones: the mid-1990s are 1994 to 1996."""
    low, high = _DECADE_PARTS[part] if part else (0, 9)
    return Period(f"{first + low:04d}-01-01", f"{first + high:04d}-12-31", Bound.EXACT, Grain.DECADE)


def century(number: int) -> Period:
    """The 21st century is 2001 to 2100."""
    return Period(f"{number * 100 - 99:04d}-01-01", f"{number * 100:04d}-12-31", Bound.EXACT, Grain.CENTURY)


def month_beside(reference: date, shift: int) -> tuple[int, int]:
    """The year and the month so many months after that of a day, or before it where `shift` is negative."""
    index = reference.year * MONTHS + reference.month - 1 + shift
    return index // MONTHS, index % MONTHS + 1


def nearest_year(month_number: int, reference: date) -> int:
    """The year that brings a month closest to the reference; the past where both are as far."""
    distance = month_number - reference.month
    return reference.year + (1 if distance < -6 else -1 if distance >= 6 else 0)


def nearest_season(which: int, shift: int, reference: date, part: str | None = None) -> Period:
    """The last, this or the next season of a name, or a part of it, seen from the reference."""
    # A winter that began last year is this one until it ends, and "this winter" is the one just over in the spring.
    since = _SEASONS[which][1] > _DECEMBER and reference.month <= (_FEBRUARY if shift else _MAY)
    this = season(reference.year - since, which)
    today = reference.isoformat()
    ended, begun = (this.high or "") < today, (this.low or "") < today
    moved = -1 if shift == -1 and not ended else 1 if shift == 1 and begun else 0
    return season(reference.year - since + moved, which, part)


def shifted(grain: Grain, shift: int, reference: date, part: str | None = None) -> Period | None:
    """The day, week, month, quarter or year that lies `shift` of them from the reference; or a part of the month or
    year."""
    match grain:
        case Grain.DAY:
            moved = reference + timedelta(days=shift)
            return day(moved.year, moved.month, moved.day)
        case Grain.WEEK:
            monday = reference - timedelta(days=reference.weekday()) + timedelta(weeks=shift)
            first, sunday = monday + timedelta(days=5 if part else 0), monday + timedelta(days=6)
            grain = Grain.DAY if part else Grain.WEEK  # a weekend is two days
            return Period(first.isoformat(), sunday.isoformat(), Bound.EXACT, grain)
        case Grain.MONTH:
            return month(*month_beside(reference, shift), part)
        case Grain.QUARTER:
            index = reference.year * 4 + (reference.month - 1) // 3 + shift
            return slice_of_year(index // 4, index % 4 + 1, 3)
        case Grain.YEAR:
            return year(reference.year + shift, part)
        case Grain.DECADE:  # its end, as "the end of the decade": newsrooms end the twenties in 2030
            return year((reference.year // 10 + 1 + shift) * 10)
        case Grain.CENTURY:
            return year((reference.year // 100 + 1 + shift) * 100)
    return None


def earlier(period: Period, months_back: int) -> Period | None:
    """The same stretch of whole months, so many months before; `None` where it has an open end."""
    if period.low is None or period.high is None:
        return None
    first, last = date.fromisoformat(period.low[:10]), date.fromisoformat(period.high[:10])
    ends = []
    for end in (first, last):
        year_then, month_then = month_beside(end, -months_back)
        longest = monthrange(year_then, month_then)[1]
        whole = end is last and last.day == monthrange(last.year, last.month)[1]
        ends.append(date(year_then, month_then, longest if whole else min(end.day, longest)).isoformat())
    return period._replace(low=ends[0], high=ends[1])


def day_nearest(number: int, reference: date) -> Period | None:
    """The day of that number, in this month or one beside it, nearest to the reference; the past where two are."""
    days = [day(*month_beside(reference, shift), number) for shift in (-1, 0, 1)]
    named = [period for period in days if period is not None]
    return min(named, key=lambda period: abs(date.fromisoformat(period.low or "") - reference), default=None)


def day_towards(number: int, direction: int, reference: date) -> Period | None:
    """The day of that number that comes next (`direction` 1) or came last (-1), the reference itself included."""
    for shift in (0, direction, 2 * direction):
        period = day(*month_beside(reference, shift), number)
        if period is not None and (date.fromisoformat(period.low or "") - reference).days * direction >= 0:
            return period
    return None


@lru_cache(_REMEMBERED)
def weekday_nearest(number: int, reference: date) -> Period | None:
    """The weekday of a number nearest to the reference: "this Thursday"."""
    moved = reference + timedelta(days=(number - reference.weekday() + 3) % 7 - 3)
    return day(moved.year, moved.month, moved.day)


@lru_cache(_REMEMBERED)
def weekday_ahead(number: int, reference: date) -> Period | None:
    """The next weekday of a number from the reference on, the reference itself included."""
    moved = reference + timedelta(days=(number - reference.weekday()) % 7)
    return day(moved.year, moved.month, moved.day)


@lru_cache(_REMEMBERED)
def weekday(number: int, shift: int | None, reference: date) -> Period | None:
    """A weekday (0 is Monday): the last one up to the reference; the next one where `shift` is 1."""
    back = (reference.weekday() - number) % 7
    if shift == 1:
        moved = reference + timedelta(days=(number - reference.weekday() - 1) % 7 + 1)
    elif shift == -1 and back == 0:
        moved = reference - timedelta(days=7)
    else:
        moved = reference - timedelta(days=back)
    return day(moved.year, moved.month, moved.day)


def weekday_on(weekday: int, number: int, reference: date) -> Period | None:
    """The day of this number that is this weekday (0 is Monday) in the month nearest to the reference."""
    for shift in sorted(range(-6, 7), key=lambda away: (abs(away), away)):
        period = day(*month_beside(reference, shift), number)
        if period is not None and date.fromisoformat(period.low or "").weekday() == weekday:
            return period
    return None
