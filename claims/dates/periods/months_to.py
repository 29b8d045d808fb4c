"""Months told by their end: "in |the three months to October|", "|le trimestre clos fin juin|", "no |trimestre
encerrado em maio|", "in |den drei Monaten bis Ende Juni|".

Firms and statistical offices tell the stretch they report on so. What it ends with is no date of its own, and its
length no length of time: it is the months themselves, from the day behind the one that many months before its end.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from claims.dates import calendar
from claims.dates.when import When
from claims.figures.figure import Figure
from claims.kinds import AT_MOST, DAY, DURATION, EXACT, MONTH, QUARTER
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Period

_SMALL = 2  # words between what leads to the end and the end: "terminati | al | 30 giugno", "encerrado | em | maio"
_MOST = 12  # months: longer stretches are told from their first year to their last
_ENDS = (EXACT, AT_MOST)  # "bis Ende Juni" is a limit until its months are known


def months_to(
    tokens: Tokens, dates: Sequence[When], figures: Sequence[Figure], pack: Pack
) -> tuple[list[When], list[Figure]]:
    """The dates with such stretches, in reading order, and the figures without their lengths."""
    if not pack.dates.ended:
        return list(dates), list(figures)
    lengths = {figure.end: figure for figure in figures if figure.kind is DURATION and _counts_months(figure)}
    told: list[When] = []
    taken: set[int] = set()
    for when in dates:
        last = _end(when)
        found = _length(tokens, when, lengths, pack) if last is not None else None
        period = _months(last, found[1]) if last is not None and found is not None else None
        if found is None or period is None:
            told.append(when)
            continue
        told.append(When(found[0], when.end, period))
        taken.update(range(found[0], when.end))
    return told, [figure for figure in figures if figure.start not in taken]


def _counts_months(figure: Figure) -> bool:
    whole = figure.bound is EXACT and figure.low is not None
    months = whole and figure.unit is not None and figure.unit.code == "mo"
    return months and figure.low == int(figure.low or 0) and 1 < (figure.low or 0) <= _MOST


def _end(when: When) -> date | None:
    """The last day of a date that months may end with: a day, a month, the end of a month."""
    period = when.period
    if period.high is None or period.bound not in _ENDS or period.grain not in (DAY, MONTH):
        return None
    last = date.fromisoformat(period.high[:10])
    return last if period.grain is DAY or (last + timedelta(days=1)).day == 1 else None


def _length(tokens: Tokens, when: When, lengths: dict[int, Figure], pack: Pack) -> tuple[int, int] | None:
    """Where what ends so begins, and how many months it has: "three months", "trimestre", "half-year"."""
    if tokens.words[when.end - 1] == "s" and tokens.gaps[when.end - 1] == "":
        return None  # "the three months to October|'s| vote"
    for end in _before_the_end(tokens, when, pack):
        if (figure := lengths.get(end)) is not None:
            return (figure.start, int(figure.low or 0)) if _led(tokens, figure.start, pack) else None
        named = pack.dates.quarters.match_back(tokens, end)
        if named is not None:
            told = when.period.grain is DAY  # "le trimestre clos | le 27 juillet": the day says it all
            return named if _led(tokens, named[0], pack) and not told else None
    return None


def _before_the_end(tokens: Tokens, when: When, pack: Pack) -> Iterator[int]:
    """Where the words that lead to the end may begin; the first may be part of it: "bis Ende Juni"."""
    ended, at = pack.dates.ended, when.start
    within = ended.match(tokens, at)
    led = within is not None and within[0] < when.end
    if led:
        yield at
    for _ in range(_SMALL + 1):
        if at not in tokens.joined:
            return
        if (found := ended.match_back(tokens, at)) is not None:
            at, led = found[0], True
        elif tokens.words[at - 1] in pack.stop:
            at -= 1
        else:
            return
        if led:
            yield at


def _led(tokens: Tokens, start: int, pack: Pack) -> bool:
    """Whether an article stands before: "|the| three months to October", but "it will take three months to October"."""
    if start not in tokens.joined:
        return False
    word = tokens.words[start - 1]
    definite = pack.dates.in_the | pack.names.articles | pack.speech.contractions
    return word in definite and word not in pack.numbers.articles


def _months(last: date, count: int) -> Period | None:
    """So many months up to a day: three to 27 July begin on 28 April, three to 30 June on 1 April."""
    behind = last + timedelta(days=1)
    first = calendar.day(*calendar.month_beside(behind, -count), behind.day)
    return Period(first.low, last.isoformat(), EXACT, QUARTER) if first is not None else None
