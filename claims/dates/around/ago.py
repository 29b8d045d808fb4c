"""What is counted back from the day of publication ("five years ago", "il y a dix jours", "vor drei Monaten"); what is
counted back from a date of the text is in `claims.dates.periods.earlier`.

A few years name the year of what happened then, months the month, days the day; "a week ago" is the same weekday, and
several weeks are told by the week. Many of them say how long it has been ("opened 140 years ago"), and so do hedged
ones ("more than ten years ago") and those that something has gone on for ("vive aquí desde hace cinco años").
"""

from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates import calendar
from claims.dates.around.later import days_later
from claims.dates.periods.earlier import MONTHS, one_before, than_the_last, three_months_before, words_behind
from claims.dates.when import When
from claims.figures.figure import Figure
from claims.kinds import DAY, DURATION, EXACT, MONTH, WEEK, YEAR
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens
from claims.value import Period

_MOST = {"a": (25, YEAR), "mo": (24, MONTH), "wk": (8, WEEK), "d": (60, DAY)}
"""How many of a unit still name a date, and how finely."""

_IN_DAYS = {"wk": 7}
_THAN = 4  # tokens from what is compared to then: "menos |20 do que | há quatro anos"
_CLAUSE = 10  # tokens on either side of "há três dias" in which a verb of the past stands


def counted_back(
    tokens: Tokens, dates: Sequence[When], figures: Sequence[Figure], pack: Pack, published: date | None
) -> tuple[list[When], list[Figure]]:
    """The dates with those that are counted back, in reading order, and the figures without them."""
    named = [one_before(tokens, dates, when, published) if when.before else when for when in dates]
    left = []
    for figure in figures:
        if figure.kind is not DURATION:
            left.append(figure)
            continue
        when = earlier = None
        if _counts_time(figure):
            when, earlier = _ago(tokens, figure, pack, published), words_behind(tokens, figure, pack)
            if when is None and earlier is not None:
                when = than_the_last(tokens, dates, figure, earlier)
        when = when or three_months_before(tokens, dates, figure, pack)
        if when is not None and published is not None:
            today = _today_beside(tokens, dates, when, published)
            named = [other for other in named if other is not today]
            if today is not None:
                start, end = min(when.start, today.start), max(when.end, today.end)
                when = When(start, end, _to_the_day(figure, published) or when.period)
            named.append(when)
        elif when is not None:
            named.append(when)
        elif earlier is None or not figure.numeral.article:
            left.append(figure)  # "un an plus tôt", and nothing that it is earlier than: no length of time
    taken = frozenset(at for when in named for at in range(when.start, when.end))
    left = [figure for figure in left if figure.start not in taken]
    return sorted([*named, *days_later(tokens, left, pack)], key=lambda when: when.start), left


def _ago(tokens: Tokens, figure: Figure, pack: Pack, published: date | None) -> When | None:
    span = _span(tokens, figure, pack) if published is not None else None
    period = _period(figure, published) if span is not None and published is not None else None
    if span is None or period is None or published is None:
        return None
    exactly = pack.dates.to_the_day.match(tokens, span[1]) if span[1] in tokens.joined else None
    if exactly is not None and period.grain in (YEAR, MONTH):
        return When(span[0], exactly[0], _to_the_day(figure, published) or period)
    return When(*span, period)


def _to_the_day(figure: Figure, published: date) -> Period | None:
    """The same day so many days, weeks, months or years before: "il y a deux ans | jour pour jour"."""
    assert figure.unit is not None
    count = int(figure.low or 0)
    months = count * MONTHS.get(figure.unit.code, 0)
    if not months:
        return calendar.shifted(DAY, -count * _IN_DAYS.get(figure.unit.code, 1), published)
    return calendar.day(*calendar.month_beside(published, -months), published.day)


def _today_beside(tokens: Tokens, dates: Sequence[When], when: When, published: date) -> When | None:
    """The word for the day of publication right beside a date that is counted back: "a month ago |today|", "|hoy| hace
    un año"."""
    for other in dates:
        touching = (other.start == when.end and other.start in tokens.joined) or (
            other.end == when.start and when.start in tokens.joined
        )
        if touching and other.period.low == other.period.high == published.isoformat():
            return other
    return None


def _counts_time(figure: Figure) -> bool:
    if figure.bound is not EXACT or figure.unit is None:
        return False
    most, _ = _MOST.get(figure.unit.code, (0, None))
    plain = figure.unit == units().by_id.get(figure.unit.code)  # and no decade
    return plain and figure.low is not None and figure.low % 1 == 0 and 1 <= figure.low <= most


def _period(figure: Figure, published: date) -> Period | None:
    assert figure.unit is not None
    assert figure.low is not None
    _, grain = _MOST[figure.unit.code]
    count = int(figure.low)
    if grain is WEEK and count == 1:
        return calendar.shifted(DAY, -timedelta(weeks=1).days, published)
    return calendar.shifted(grain, -count, published)


def _span(tokens: Tokens, figure: Figure, pack: Pack) -> tuple[int, int] | None:
    words = pack.dates
    at = figure.end
    behind = tokens.word_behind(at)
    if behind in pack.numbers.of or words.going_on.match(tokens, at) is not None:
        return None  # "il y a dix ans de travail", "hace cinco años que"
    if at in tokens.joined and (after := words.ago_after.match(tokens, at)) is not None:
        led = tokens.word_before(figure.start) in words.no_ago_behind
        return None if led else (figure.start, after[0])
    if figure.start not in tokens.joined:
        return None
    before = words.ago_before.match_back(tokens, figure.start)
    if before is None and (either := words.ago_or_for.match_back(tokens, figure.start)) is not None:
        opens = either[0] == 0 or either[0] in tokens.stops or "\n" in tokens.gaps[either[0]]
        then = opens or _compares(tokens, either[0], pack) or _told(tokens, either[0], at, pack)
        before = either if then else None
    if before is None:
        return None
    goes_on = words.going_on.match_back(tokens, before[0]) is not None and not _compares(tokens, before[0], pack)
    return None if goes_on else (before[0], at)


def _compares(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "menos | que | hace cuatro años", "menos do | que | há um ano": than then."""
    if at not in tokens.joined or tokens.words[at - 1] not in pack.bounds.than:
        return False
    return any(pack.change.kinds.match_back(tokens, back) is not None for back in range(max(0, at - _THAN), at))


def _told(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """Whether a verb of the past stands in the clause around tokens `start` to `end`: "fechou | há dez dias"."""
    low, high = tokens.back(start, _CLAUSE), end
    if end < tokens.size and tokens.gaps[end] == ", ":
        high += 1  # "há três semanas, | começou a greve"
    while high < min(tokens.size, end + _CLAUSE) and high in tokens.joined:
        high += 1
    return any(_past(tokens, at, pack) for at in range(low, high) if not start <= at < end)


def _past(tokens: Tokens, at: int, pack: Pack) -> bool:
    raw = tokens.spelled(at)
    return raw in pack.dates.tenses.past or (raw.endswith(pack.dates.tenses.past_endings) and len(raw) > len("estou"))
