"""The year of a day or month that leaves it out beside one that names it: "18.000 en enero de 2023; |en marzo|, 9.000",
"18.000 im Januar und 9.000 |im März 2023|", "delivery starts in January 2031 and service |in May|"."""

from collections.abc import Sequence
from datetime import date

from claims.dates.tense.ahead import is_ahead
from claims.dates.tense.told_as_past import is_told_of
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Bound, Grain, Period

_REACH = 40  # tokens
_CLAUSE = 14  # tokens from what is to come to what follows it
_APART = 6  # tokens between two that "and" puts side by side
_SENTENCES = 1  # that may end between the two
_YEAR = 4  # digits


def with_the_year_said(tokens: Tokens, dates: Sequence[When], pack: Pack, published: date | None) -> list[When]:
    """Gives days and months without a year that of the date beside them which names its own."""
    if published is None or not any(when.partial is not None for when in dates):
        return list(dates)
    named = [_names_its_year(tokens, when) for when in dates]
    if not any(named):
        return list(dates)  # mostly
    told = list(dates)
    for place, when in enumerate(dates):
        if when.partial is None or when.same or when.weekday is not None or when.period.bound is not Bound.EXACT:
            continue
        year = None
        if place and named[place - 1]:
            year = _behind(tokens, dates[place - 1], when, pack, published)
        if year is None and place + 1 < len(dates) and named[place + 1]:
            year = _before(tokens, when, dates[place + 1], pack)
        period = when.partial(year) if year is not None else None
        if period is None or (period.low or "") > published.isoformat():
            to_come = bool(place) and named[place - 1]
            period = _after_one_to_come(tokens, dates[place - 1], when, pack, published) if to_come else None
        if period is not None:
            told[place] = when._replace(period=period, partial=None)
    return told


def _names_its_year(tokens: Tokens, when: When) -> bool:
    if when.period.grain not in (Grain.DAY, Grain.MONTH) or when.period.low is None or when.partial is not None:
        return False
    year = when.period.low[:_YEAR]
    return any(tokens.words[at] == year for at in range(when.start, when.end))


def _after_one_to_come(tokens: Tokens, base: When, when: When, pack: Pack, published: date) -> Period | None:
    """The month of what is to come next, behind a month in years to come and "and": "delivery starts in January 2031
    and service |in May|"; but "it was approved in May", and what is due "by January 2031" waits for nothing."""
    if {base.period.grain, when.period.grain} != {Grain.MONTH} or base.period.bound is not Bound.EXACT:
        return None
    today, places = published.isoformat(), range(base.end, when.start + 1)
    far = _year(base) > published.year + 1  # "in force in January, and the vote will be in December" is before that
    if not far or when.partial is None or len(places) > _CLAUSE or any(at in tokens.stops for at in places):
        return None
    one = all(tokens.gaps[at] in (" ", ", ") for at in places)
    joined = one and any(tokens.words[at] in pack.ranges.joins for at in range(base.end, when.start))
    led = pack.dates.bounds.match_back(tokens, base.start) if base.start in tokens.joined else None
    ahead = (when.period.low or "") > today or is_ahead(tokens, when, pack, published)
    if not joined or led is not None or not ahead or is_told_of(tokens, when, pack, published):
        return None
    return when.partial(_year(base)) if _month(when) > _month(base) else None


def _behind(tokens: Tokens, base: When, when: When, pack: Pack, published: date) -> int | None:
    """The year of what stands behind a date that names one: a semicolon or "and" sets them side by side, or it would
    be to come and no verb says so."""
    places = range(base.end, when.start + 1)
    if len(places) > _REACH or any("\n" in tokens.gaps[at] for at in places):
        return None
    ended = sum(at in tokens.stops for at in places)
    beside = not ended and (
        any(";" in tokens.gaps[at] for at in places) or _side_by_side(tokens, base.end, when.start, pack)
    )
    to_come = (
        (when.period.low or "") > published.isoformat()
        and ended <= _SENTENCES
        and pack.left_out.compared.match_back(tokens, base.start) is None  # "compared with |January 2023|"
    )
    if not beside and not (to_come and not is_ahead(tokens, when, pack, published)):
        return None
    return _year(base) + (_month(when) < _month(base))


def _before(tokens: Tokens, when: When, following: When, pack: Pack) -> int | None:
    """The year that a second date names for both."""
    if not _side_by_side(tokens, when.end, following.start, pack):
        return None
    return _year(following) - (_month(when) > _month(following))


def _side_by_side(tokens: Tokens, first: int, last: int, pack: Pack) -> bool:
    """Whether nothing but a figure and small words stand between two dates, "and" among them: "18.000 im Januar | und
    9.000 im | März 2023"; but "im Januar, nach 4 % im März 2023"."""
    places = range(first, last)
    if not places or len(places) > _APART or not tokens.joined.issuperset(range(first, last + 1)):
        return False
    return not pack.ranges.joins.isdisjoint(tokens.words[first:last]) and any(at in tokens.numbers for at in places)


def _year(when: When) -> int:
    return int((when.period.low or "")[:_YEAR])


def _month(when: When) -> str:
    """ "01" to "12"."""
    return (when.period.low or "")[5:7]
