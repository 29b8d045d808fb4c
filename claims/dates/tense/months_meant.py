"""Months taken for ones to come that have been, though no verb says so: "les représailles |d'avril|"."""

from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates.tense.ahead import REACH, is_ahead
from claims.dates.tense.verbs import to_come
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Bound, Grain, Period

_FAR = timedelta(days=92)


def rather_last(tokens: Tokens, when: When, pack: Pack, published: date) -> bool:
    """ "Les représailles |d'avril|", "10 % du volet agricole |de mars|", read in November: a month that tells which one
    is meant has been, where it is not near and nothing around it is to come."""
    start, at = when.period.low or "", when.start
    exact = when.period.grain is Grain.MONTH and when.period.bound is Bound.EXACT and start != ""
    if not exact or (date.fromisoformat(start[:10]) - published) < _FAR:
        return False
    of = at in tokens.joined and at - 1 in tokens.joined and tokens.words[at - 1] in pack.of
    if not of and not (tokens.words[when.end - 1] == "s" and tokens.gaps[when.end - 1] == ""):
        return False
    for at in range(tokens.back(when.start, REACH), min(tokens.size, when.end + REACH)):
        cue = pack.modality.cues.match(tokens, at)
        if to_come(tokens, at, pack) or (cue is not None and cue[1] == "planned"):
            return False
    led = pack.dates.bounds.match_back(tokens, when.start) if when.start in tokens.joined else None
    return led is None and not is_ahead(tokens, when, pack, published)


def with_the_month_before(tokens: Tokens, moved: Sequence[When], when: When, pack: Pack) -> bool:
    """ "Den im Februar |und März| erhöhten Zoll": a month of the same year as the one it is joined to."""
    if not moved or {moved[-1].period.grain, when.period.grain} != {Grain.MONTH} or moved[-1].end + 1 != when.start:
        return False
    joined = {moved[-1].end, when.start} <= tokens.joined and tokens.words[moved[-1].end] in pack.ranges.joins
    first, last = moved[-1].period.low, when.period.low
    return (
        joined
        and first is not None
        and last is not None
        and int(first[:4]) == int(last[:4]) - 1
        and first[5:] < last[5:]
    )


def ends_what_has_been(
    tokens: Tokens, first: When, last: When, back: Period | None, pack: Pack, published: date
) -> bool:
    """ "338,000 from January |through August|", read in October: the months of a span whose end has been, though its
    beginning is nearer in the year to come, and `back` the one before; but "will run from January to August"."""
    grains, end = {first.period.grain, last.period.grain}, last.period.high
    if last.partial is None or grains != {Grain.MONTH} or end is None or end > published.isoformat():
        return False
    if not 0 <= last.start - first.end <= 1 or not tokens.joined.issuperset(range(first.end, last.start + 1)):
        return False
    middle = tokens.words[first.end]
    leads = middle in pack.ranges.middles and middle not in pack.ranges.joins
    fits = back is not None and (back.low or "") < end
    return leads and fits and not is_ahead(tokens, first, pack, published)
