"""Years counted back from the day of publication: "five years ago", "il y a cinq ans", "vor fünf Jahren".

A few years name the year of what happened then. Many say how long it has been ("opened 140 years ago"), and so do
hedged ones ("more than ten years ago") and those that something has gone on for ("vive aquí desde hace cinco años").
"""

from collections.abc import Sequence
from datetime import date

from claims.dates import calendar
from claims.dates.when import When
from claims.figures.figure import Figure
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens
from claims.value import Bound, Kind

_FEWEST, _MOST = 2, 25  # years


def years_ago(
    tokens: Tokens, dates: Sequence[When], figures: Sequence[Figure], pack: Pack, published: date | None
) -> tuple[list[When], list[Figure]]:
    """The dates with the years that are counted back, in reading order, and the figures without them."""
    if published is None:
        return list(dates), list(figures)
    named, left = list(dates), []
    for figure in figures:
        span = _span(tokens, figure, pack) if _counts_years(figure) else None
        if span is None:
            left.append(figure)
        else:
            assert figure.low is not None
            named.append(When(*span, calendar.year(published.year - int(figure.low))))
    return sorted(named, key=lambda when: when.start), left


def _counts_years(figure: Figure) -> bool:
    plain = figure.kind is Kind.DURATION and figure.bound is Bound.EXACT and figure.unit == units().by_id["a"]
    return plain and figure.low is not None and figure.low % 1 == 0 and _FEWEST <= figure.low <= _MOST


def _span(tokens: Tokens, figure: Figure, pack: Pack) -> tuple[int, int] | None:
    words = pack.dates
    at = figure.end
    behind = tokens.words[at] if at in tokens.joined else ""
    if behind in pack.numbers.of or words.going_on.match(tokens, at) is not None:
        return None  # "il y a dix ans de travail", "hace cinco años que"
    if at in tokens.joined and (after := words.ago_after.match(tokens, at)) is not None:
        return figure.start, after[0]
    before = words.ago_before.match_back(tokens, figure.start) if figure.start in tokens.joined else None
    if before is None or words.going_on.match_back(tokens, before[0]) is not None:
        return None
    return before[0], at
