"""The day named beside a time of day: "ce dimanche à 17 heures", "at 5.47am on Tuesday", "at 1.14am the next day"."""

from collections.abc import Sequence

from claims.dates.around.reports import of_a_report
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import CLOSE, Tokens
from claims.value import Grain

_CLAUSE = 14  # tokens from a time to a day of its clause
_IN_CLAUSES = frozenset((*CLOSE, ", ", ":", "."))
_TO_ITS_DAY = 3  # between a time of day and its day: "9.30 | Uhr am | Mittwoch", "a las 9 | de este | jueves"
_SPAN = 3  # tokens from a time to the one that ends its span: "between 9am | and | 11.30am"


def day_beside(tokens: Tokens, dates: Sequence[When], place: int, last: When | None, pack: Pack) -> When | None:
    """The day that a time of day stands beside: the last one named, where it is right before, else one behind."""
    before = _day_before(tokens, last, dates[place])
    if before is not None and before.end == dates[place].start:
        return before  # "vendredi | 22 heures, mardi …"
    beside = _day_behind(tokens, dates, place) or before
    return beside or _day_of_the_clause(tokens, dates, place, last, pack)


def counted_behind(tokens: Tokens, dates: Sequence[When], place: int) -> When | None:
    """ "At 01:14 |the next morning|", "a las 13:18 |de la víspera|": a day right behind a time, counted from the one
    before."""
    when, behind = dates[place], dates[place + 1] if place + 1 < len(dates) else None
    if behind is None or when.period.grain is not Grain.MINUTE or not (behind.same and behind.later):
        return None
    if behind.start - when.end > _TO_ITS_DAY or not tokens.numbers.isdisjoint(range(behind.start, behind.end)):
        return None
    return behind if tokens.joined.issuperset(range(when.end, behind.start + 1)) else None


def beside_an_hour(tokens: Tokens, dates: Sequence[When], place: int) -> bool:
    """ "Le lendemain | à 7 heures", "à 7 heures | le lendemain": the hour holds the day."""
    if place and counted_behind(tokens, dates, place - 1) is not None:
        return True
    following = dates[place + 1] if place + 1 < len(dates) else None
    if following is None or following.period.grain is not Grain.MINUTE:
        return False
    return following.start - dates[place].end <= _TO_ITS_DAY


def _day_before(tokens: Tokens, day: When | None, when: When) -> When | None:
    """The day right before a time: "ce dimanche | à 17 heures", "Mittwoch, | gegen 18 Uhr"."""
    if day is None or not 0 <= when.start - day.end <= _TO_ITS_DAY or (day.period.low or day.period.high) is None:
        return None
    places = range(day.end, when.start + 1)
    return day if all(tokens.gaps[at] in (" ", ", ") and at not in tokens.stops for at in places) else None


def _day_behind(tokens: Tokens, dates: Sequence[When], place: int) -> When | None:
    """The day named right behind a time ("at 5.47am | on Tuesday"), behind the span that it opens ("9 to 11am | on
    Tuesday") or behind the time of another clock ("at 14:51 (06:51 GMT) | on Tuesday")."""
    when = dates[place]
    for behind in dates[place + 1 : place + 3]:
        closed = _other_clock(tokens, when, behind)
        if closed is not None:
            when = when._replace(end=closed)
            continue
        apart = behind.start - when.end > _SPAN or not tokens.stops.isdisjoint(range(when.end, behind.start + 1))
        if behind.period.grain is Grain.MINUTE and not apart:
            when = behind
            continue
        return behind if _right_behind(tokens, when, behind) else None
    return None


def _right_behind(tokens: Tokens, when: When, day: When) -> bool:
    near = 0 <= day.start - when.end <= _TO_ITS_DAY and day.period.grain is Grain.DAY and day.period.low is not None
    gaps = (" ", ", ", ". ", ") ", "), ")  # "at 11:47 p.m. Saturday", "(06:51 GMT) on Saturday"
    places = range(when.end, day.start + 1)
    return (
        near
        and all(tokens.gaps[at] in gaps[: None if at == when.end else 2] for at in places)
        and (tokens.gaps[when.end] != ". " or len(tokens.words[when.end - 1]) == 1)
    )


def _other_clock(tokens: Tokens, when: When, behind: When) -> int | None:
    """The token after a time in brackets behind another: "14:51 local time (|7h51 à Paris|) mercredi"."""
    apart = behind.start - when.end > 1 or behind.period.grain is not Grain.MINUTE
    if apart or tokens.gaps[behind.start] != " (":
        return None
    ends = range(behind.end, min(tokens.size, behind.end + _TO_ITS_DAY + 1))
    return next((at for at in ends if tokens.gaps[at].startswith(")")), None)


def _day_of_the_clause(
    tokens: Tokens, dates: Sequence[When], place: int, before: When | None, pack: Pack
) -> When | None:
    """The day named last in the clause of a time, where none is named before it: "broke out |at 3.20am| in a shop in
    Hull |on Sunday|", "a curfew, |from 22:00 to 04:00,| came into force |on Tuesday|"."""
    when = dates[place]
    if before is not None and tokens.in_one_sentence(before.end, when.start):
        return None
    for other in dates[place + 1 :]:
        if other.start - when.end > _CLAUSE or not tokens.in_one_sentence(when.end, other.start):
            return None
        if other.period.grain is Grain.MINUTE and other.start - when.end <= _SPAN:
            continue
        gaps = tokens.gaps[when.end : other.start + 1]
        one = gaps.count(", ") <= 1 and _IN_CLAUSES.issuperset(gaps) and not _joined_by_and(tokens, when, other, pack)
        named = other.period.grain is Grain.DAY and other.period.low is not None and not other.same
        return other if named and one and not of_a_report(tokens, other, pack) else None
    return None


def _joined_by_and(tokens: Tokens, when: When, other: When, pack: Pack) -> bool:
    """ "It lasted from 9am to 11am|, and| people could go out on Saturday": another clause, and another day."""
    joins = pack.numbers.join | pack.ranges.joins
    return any(tokens.gaps[at] == ", " and tokens.words[at] in joins for at in range(when.end, other.start))
