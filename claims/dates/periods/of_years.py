"""The year of a day or month: the one named behind it, the one a second date says for both, or the nearest."""

from collections.abc import Callable, Sequence
from datetime import date

from claims.dates import calendar
from claims.dates.when import NUMBER_WORDS, Reader, When, unknown
from claims.text.tokens import nearest
from claims.value import Grain, Period

_FULL = (Grain.DAY, Grain.MONTH)
_LEAP = 2024  # a year that has every day there is


def with_year(
    reader: Reader, start: int, end: int, build: Callable[[int], Period | None], month: int, grain: Grain
) -> When | None:
    """Completes a date with the year after it, or with the one nearest to publication."""
    at = reader.connected(end)
    if (named := reader.named_year(end)) is not None:
        period = build(named[1])
        return When(start, named[0], period) if period else None
    if (relative := reader.relative_year(at)) is not None:
        period = build(relative[1]) if relative[1] is not None else unknown(grain)
        return When(start, relative[0], period) if period else None
    if (same := reader.same_year(end) or reader.same_year(at)) is not None:
        return When(start, same, unknown(grain, _without_year(build(_LEAP), grain)), partial=build, same=True)
    if build(_LEAP) is None:
        return None
    if (shared := _year_of_the_next(reader, start, end, month)) is not None:
        period = build(shared)
        return When(start, end, period) if period else None
    if reader.published is None:
        return When(start, end, unknown(grain, _without_year(build(_LEAP), grain)), partial=build)
    year = calendar.nearest_year(month, reader.published)
    if _of_then(reader, start):
        return When(start, end, build(year) or unknown(grain), partial=build, same=True)
    start, end, direction = reader.shift(start, end) or (start, end, 0)
    if direction:
        year += _years_away(build(year), direction, reader.published)
    period = build(year)
    return When(start, end, period, partial=None if direction else build) if period else None


def _of_then(reader: Reader, start: int) -> bool:
    """ "It was struck down in January 2024; investors backed it |that| June": the year said before. But "he said that
    June was hot"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(start) or tokens.words[start - 1] not in pack.dates.that_before:
        return False
    return not reader.follows(start - 1) or pack.speech.verbs.match_back(tokens, start - 1) is None


def _year_of_the_next(reader: Reader, start: int, end: int, month: int) -> int | None:
    """ "Du 28 mai | au 3 juin 2020", "le 28 mai | et le 3 juin 2020": the year that a second date says for both."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(end):
        return None
    middle, at = tokens.words[end], end + 1
    if not (reader.opens_range(start, middle) or middle in pack.ranges.middles or middle in pack.ranges.joins):
        return None
    while reader.follows(at) and tokens.words[at] in pack.bounds.fillers and at - end < NUMBER_WORDS:
        at += 1
    if reader.number(at, 1, 31) is not None:
        at = reader.connected(at + 1)
    following = pack.dates.months.match(tokens, at) if reader.follows(at) else None
    named = reader.named_year(following[0]) if following is not None else None
    if following is None or named is None:
        return None
    return named[1] - (month > following[1])  # "du 28 décembre au 3 janvier 2020"


def _without_year(period: Period | None, grain: Grain) -> str | None:
    """ "--10-21", "--10"."""
    if period is None or period.low is None:
        return None
    return f"-{period.low[4:]}" if grain is Grain.DAY else f"-{period.low[4:7]}"


def _years_away(period: Period | None, direction: int, published: date) -> int:
    """How many years "next November" lies behind the nearest one, and "last July" before it: neither is the month that
    is on, nor is "last Monday" today."""
    today = published.isoformat()
    if period is None or period.low is None or period.high is None:
        return 0
    if direction < 0:
        return -(period.high >= today)
    return int(period.low <= today)


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
