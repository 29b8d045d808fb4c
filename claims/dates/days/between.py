"""Spans told by their two ends: "entre el sábado y el lunes", "between May 2022 and June 2023". They are one date; what
goes on "from Monday to Wednesday" begins on one day and ends on the other, which are two."""

from collections.abc import Sequence

from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Bound, Grain

_BETWEEN = 4  # tokens between the ends: "between Sunday | night and early | Monday"
_GRAINS = (Grain.DAY, Grain.MONTH, Grain.QUARTER)  # two years are told as such by others: "de 2004 à 2016"


def as_one_span(tokens: Tokens, dates: Sequence[When], pack: Pack) -> list[When]:
    """The dates, with the two ends of a span as one."""
    whole: list[When] = []
    for when in dates:
        if whole and _ends(tokens, whole[-1], when, pack):
            first = whole.pop()
            when = When(first.start, when.end, first.period._replace(high=when.period.high))
        whole.append(when)
    return whole


def _ends(tokens: Tokens, first: When, last: When, pack: Pack) -> bool:
    """Whether the second date is the end of a span that opens with the first."""
    places = range(first.end, last.start)
    if not 1 <= len(places) <= _BETWEEN or not tokens.joined.issuperset(range(first.end, last.start + 1)):
        return False  # nearly always
    if not _two_days(first, last):
        return False
    small = pack.dates.day_parts | pack.bounds.fillers | pack.dates.connect | pack.dates.parts.starts | pack.stop
    middle = next((at for at in places if tokens.words[at] in pack.ranges.joins), None)
    if middle is None or any(tokens.words[at] not in small for at in places if at != middle):
        return False
    articles = pack.bounds.fillers | pack.names.articles
    back = first.start - 1 if tokens.word_before(first.start) in articles else first.start
    joined = first.start in tokens.joined and back in tokens.joined
    opened = any(pack.ranges.opened(tokens, at, tokens.words[middle]) is not None for at in (first.start, back))
    return joined and opened


def _two_days(first: When, last: When) -> bool:
    one, other = first.period, last.period
    if one.grain not in _GRAINS or one.grain is not other.grain or {one.bound, other.bound} != {Bound.EXACT}:
        return False
    return one.low is not None and one.high is not None and other.high is not None and one.high < (other.low or "")
