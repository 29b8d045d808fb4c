"""Tense: whether a day lies ahead. "Said on Tuesday" is the last one, "will vote on Tuesday" the next.

A weekday alone is read as the last one up to the day of publication, a day without its year as the nearest
(`claims.dates.calendar`); here those are moved whose clause says that something is still to come.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import takewhile

from claims.dates import calendar
from claims.dates.tense.ahead import REACH, is_ahead, is_put_to
from claims.dates.tense.month_said import in_the_month_said
from claims.dates.tense.months_meant import ends_what_has_been, with_the_month_before
from claims.dates.tense.past import by_a_participle, has_happened
from claims.dates.tense.spans import behind, ends_night, ends_span, is_over, that_day, week_before
from claims.dates.tense.told_as_past import has_been, is_told_of
from claims.dates.tense.verbs import to_come
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Bound, Grain, Period

_WEEK = 7
_MONTH = timedelta(days=31)
_SEASON = timedelta(days=75)
_BY_ITS_VERB = 2  # tokens from a verb of what is to come to its day: "|ends| on | 31 December"
_OR = 3  # tokens from one of two weekdays to the other: "Sunday | or early on | Monday"
_NEAR = 2  # tokens from a small word to its day: "since |the| Tuesday"


def with_weekdays(tokens: Tokens, dates: Sequence[When], pack: Pack, published: date | None) -> list[When]:
    """Moves the weekdays, and the days without a year, that lie ahead to the next such day; and months that are told
    of as past, but taken for ones to come, to the last one."""
    moved: list[When] = []
    for when in dates:
        if when.floating and when.weekday is not None and published is not None:
            due = bool(moved) and (
                _day_of_a_limit(tokens, moved[-1], when, pack) or _beside_one_ahead(tokens, moved[-1], when, published)
            )
            when = _weekday(tokens, when, pack, published, due)
        elif when.of_month and published is not None:
            when = _moved(when, _day_of_a_month(tokens, moved, when, pack, published))
        elif (
            published is not None
            and _long_past(when, published)
            and not (_lately(when, published) and not _by_its_verb(tokens, when, pack))
            and (
                (
                    is_ahead(tokens, when, pack, published)
                    and not by_a_participle(tokens, when, pack)
                    and not _since(tokens, when, pack)
                )
                or is_put_to(tokens, when, pack)
                or _goes_on(tokens, moved, when, pack, published)
            )
        ):
            when = _moved(when, _next_time(when, published))
        elif (
            published is not None
            and _to_be(when, published)
            and (has_been(tokens, when, pack, published) or with_the_month_before(tokens, moved, when, pack))
        ):
            when = _moved(when, _last_time(when))
        elif (
            published is not None
            and when.period.grain is Grain.MINUTE
            and _by(tokens, when, pack)
            and is_told_of(tokens, when, pack, published)
        ):
            when = when._replace(period=when.period._replace(low=when.period.high, bound=Bound.EXACT))
        first, last = (moved[-1], dates[len(moved)]) if moved else (None, when)
        if published is not None and first is not None and first.partial is not None and _to_be(first, published):
            back = _last_time(first)
            if ends_what_has_been(tokens, first, last, back, pack, published):
                when, moved[-1] = last, _moved(first, back)
        if (named := that_day(tokens, moved, when, pack)) is not None:
            when = when._replace(period=named)
        elif moved and ends_span(tokens, moved[-1], when, pack):
            if published is not None and is_over(tokens, moved[-1], when, pack, published):
                moved[-1] = moved[-1]._replace(period=week_before(moved[-1]))
            else:
                when = when._replace(period=behind(moved[-1], when))
        elif moved and ends_night(tokens, moved[-1], when, pack):
            when = when._replace(period=behind(moved[-1], when))
        moved.append(when)
    return moved


def _goes_on(tokens: Tokens, moved: Sequence[When], when: When, pack: Pack, published: date) -> bool:
    """ "In June; in the United States, |in the third quarter|": behind a day to come, and told of as nothing past."""
    if (
        not moved
        or moved[-1].period.grain is Grain.MINUTE
        or (moved[-1].period.low or "") <= published.isoformat()
        or is_told_of(tokens, when, pack, published)
    ):
        return False
    places = range(moved[-1].end, when.start + 1)
    return not any(at in tokens.stops or "." in tokens.gaps[at] or "\n" in tokens.gaps[at] for at in places)


def _by(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "294 people had been held |by 2:00 am|" says when that was counted; "polls close by 6pm" sets a limit."""
    found = pack.dates.bounds.match(tokens, when.start) if when.period.bound is Bound.AT_MOST else None
    return found is not None and found[1] == "by"


def _day_of_a_limit(tokens: Tokens, hour: When, day: When, pack: Pack) -> bool:
    """ "until 3pm on | Wednesday", "a partir das 6h de | quarta-feira": the day of an hour that something lasts
    until or starts from."""
    if hour.period.grain is not Grain.MINUTE or not 0 <= day.start - hour.end <= _NEAR:
        return False
    led = pack.dates.bounds.match_back(tokens, hour.start) if hour.start in tokens.joined else None
    limit = hour.period.bound is Bound.AT_MOST or (led is not None and led[1] in ("due", "from"))
    return limit and tokens.joined.issuperset(range(hour.end, day.start + 1))


def _beside_one_ahead(tokens: Tokens, first: When, second: When, published: date) -> bool:
    """ "Is due late on Sunday or early on |Monday|": joined to a weekday that lies ahead."""
    ahead = first.weekday is not None and first.floating and (first.period.low or "") > published.isoformat()
    places = range(first.end, second.start + 1)
    return ahead and 0 < second.start - first.end <= _OR and tokens.joined.issuperset(places)


def _weekday(tokens: Tokens, when: When, pack: Pack, published: date, due: bool) -> When:
    """A weekday that is still to come, or told of as past; the bound it has is kept. `due`: it ends what lasts now."""
    assert when.weekday is not None
    if _since(tokens, when, pack):
        last = calendar.weekday(when.weekday, -1, published)
        this = pack.dates.shifts.match(tokens, when.start)  # "depuis |ce| jeudi" is today
        today = when.period.low == published.isoformat() and this is None  # told on a Thursday: the one before
        return when._replace(period=last) if today and last is not None else when
    if is_put_to(tokens, when, pack):
        return _moved(when, calendar.weekday(when.weekday, 1, published))
    if (near := _was_due(tokens, when, pack, published)) is not None:
        return _moved(when, near)
    earliest = when.period.bound is Bound.AT_LEAST  # "|pas avant| lundi"
    if (
        earliest
        or is_ahead(tokens, when, pack, published)
        or (due and not is_told_of(tokens, when, pack, published, of_speech=False))
    ):
        period = calendar.weekday_ahead(when.weekday, published)
    elif _to_be(when, published) and is_told_of(tokens, when, pack, published):
        period = calendar.weekday(when.weekday, None, published)
    else:
        return when
    return _moved(when, period)


def _since(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "Wird |seit| Donnerstag nicht mehr gesucht", "steht |seit| Juni an der Spitze": what lasts has begun."""
    before = map(tokens.spelled, range(tokens.back(when.start, _NEAR), when.start))
    return not pack.dates.tenses.since.isdisjoint(before)


def _was_due(tokens: Tokens, when: When, pack: Pack, published: date) -> Period | None:
    """ "Montego Bay |devait| accueillir ses premiers vols samedi", told on a Friday: what was to be, as it is told, is
    of the nearest such day, the one before as well as the next."""
    assert when.weekday is not None
    for at in range(when.start - 1, max(-1, when.start - REACH), -1):
        if at + 1 not in tokens.joined:
            return None
        if pack.dates.tenses.were_to.match(tokens, at) is not None:
            ahead = (when.weekday - published.weekday()) % _WEEK
            return calendar.weekday_ahead(when.weekday, published) if 0 < 2 * ahead < _WEEK else None
    return None


def _day_of_a_month(tokens: Tokens, moved: Sequence[When], when: When, pack: Pack, published: date) -> Period | None:
    """The day "the 14th" is: the next one where it lies ahead, the last one where it is told of as past, and one in
    the month that was said before where its clause allows."""
    ahead = is_ahead(tokens, when, pack, published) or is_put_to(tokens, when, pack)
    said = in_the_month_said(tokens, moved, when, pack, published, ahead)
    if said is not None and said.low is not None:
        past = said.low < published.isoformat()
        if not (ahead if past else said.low > published.isoformat() and is_told_of(tokens, when, pack, published)):
            return said
    at = when.end
    if at in tokens.joined and (
        tokens.spelled(at) in pack.dates.tenses.past or has_happened(tokens, at, at, at, at + 1, pack)
    ):
        return calendar.day_towards(when.of_month, -1, published)  # "der am 6. |begann|, dauert"
    if ahead:
        return calendar.day_towards(when.of_month, 1, published)
    if is_told_of(tokens, when, pack, published):
        return calendar.day_towards(when.of_month, -1, published)
    return None


def _moved(when: When, period: Period | None) -> When:
    """A date moved to another period; its bound, and the end that it leaves open, are kept: "|entro| giugno" has no
    beginning in any year."""
    if period is None:
        return when
    low, high = when.period.low and period.low, when.period.high and period.high
    return when._replace(period=when.period._replace(low=low, high=high))


def _long_past(when: When, published: date) -> bool:
    """Whether a day or month without a year was taken for one more than a month ago."""
    last = when.period.high or when.period.low or ""  # "frühestens Mitte Mai" is open
    return when.partial is not None and not _fits(when) and last < (published - _MONTH).isoformat()


def _lately(when: When, published: date) -> bool:
    """Whether a day was taken for one of the season: who means the same day a year on mostly says so."""
    day = when.period.grain is Grain.DAY and when.period.bound is Bound.EXACT
    return day and (when.period.low or "") >= (published - _SEASON).isoformat()


def _by_its_verb(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "The deadline |ends| on 31 December", read in February; but "le Sénat |va| examiner le texte présenté |le 14
    octobre|", read in November, is of what was presented."""
    places = range(when.start - 1, max(-1, when.start - 1 - _BY_ITS_VERB), -1)
    before = takewhile(lambda at: at + 1 in tokens.joined, places)
    return any(to_come(tokens, at, pack) for at in (*before, *range(when.end, min(tokens.size, when.end + 1))))


def _next_time(when: When, published: date) -> Period | None:
    """ "Le procès s'ouvrira le 4 novembre", read in March."""
    assert when.partial is not None
    periods = map(when.partial, (published.year, published.year + 1))
    return next((period for period in periods if period and (period.high or "") >= published.isoformat()), None)


def _to_be(when: When, published: date) -> bool:
    """Whether a day or month without a year was taken for one that is still to come; a weekday beside it that fits
    settles its year: "la fête du |mardi 4 novembre| a été annulée"."""
    if when.partial is not None and _fits(when):
        return False
    return (when.partial is not None or when.floating) and (
        when.period.low or when.period.high or ""
    ) > published.isoformat()


def _fits(when: When) -> bool:
    """Whether the weekday beside a day is the one it has in the year it was taken to be of."""
    low = when.period.low
    return when.weekday is not None and low is not None and date.fromisoformat(low[:10]).weekday() == when.weekday


def _last_time(when: When) -> Period | None:
    """ "Inflation eased to 3.4% in May", read in March."""
    assert when.partial is not None
    return when.partial(int((when.period.low or when.period.high or "")[:4]) - 1)
