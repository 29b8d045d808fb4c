"""What is earlier than a date of the text: "431,000 in 2024, half the 860,000 of |a year earlier|", "in the third
quarter, up from 7.3% in |the previous quarter|".

"Nine days earlier" stays a length of time: other articles tell it as one ("nine days after the village was cleared").
"""

from collections.abc import Sequence, Set
from datetime import date

from claims.dates import calendar
from claims.dates.when import When
from claims.figures.figure import Figure
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens
from claims.value import Bound, Grain, Period

MONTHS = {"a": 12, "mo": 1}
"""How many months a unit of time has, where it is counted in months."""
_BASES = {"a": frozenset((Grain.MONTH, Grain.QUARTER, Grain.YEAR)), "mo": frozenset((Grain.MONTH,))}
"""From what a unit goes back: a month before a year says nothing."""

RESULTS = 4
"""The month up to which firms and offices tell how the last year went."""

_QUARTER = 3  # months


def words_behind(tokens: Tokens, figure: Figure, pack: Pack) -> int | None:
    """The token behind "a year | earlier", "two years | earlier"; none in "two years earlier | than planned"."""
    found = pack.dates.earlier.match(tokens, figure.end) if figure.end in tokens.joined else None
    if found is None or figure.unit is None or figure.unit.code not in MONTHS:
        return None
    behind = tokens.word_behind(found[0])
    of = behind in pack.of or behind in pack.bounds.than
    return None if of else found[0]  # "un año antes | de morir"


def than_the_last(tokens: Tokens, dates: Sequence[When], figure: Figure, end: int) -> When | None:
    """ "A year earlier" than the date that the sentence names."""
    assert figure.unit is not None
    months = int(figure.low or 0) * MONTHS[figure.unit.code]
    period = _before_the_last(tokens, dates, figure.start, months, _BASES[figure.unit.code])
    return When(figure.start, end, period) if period is not None else None


def three_months_before(tokens: Tokens, dates: Sequence[When], figure: Figure, pack: Pack) -> When | None:
    """ "35 mila in più rispetto ai | tre mesi precedenti|", "a quarter | earlier", behind a quarter."""
    if figure.unit is None or figure.bound is not Bound.EXACT:
        return None
    if figure.unit.code != "mo" or figure.low != _QUARTER:
        return None
    start, end, preceding = figure.start, figure.end, pack.dates.preceding
    if figure.unit != units().by_id["mo"] and (behind := words_behind(tokens, figure, pack)) is not None:
        end = behind
    elif end in tokens.joined and (after := preceding.match(tokens, end)) is not None:
        end = after[0]
    elif start in tokens.joined and (before := preceding.match_back(tokens, start)) is not None:
        start = before[0]
    elif not any(preceding.match(tokens, at) for at in range(start, end)):  # "τους τρεις |προηγούμενους| μήνες"
        return None
    period = _quarter_before(dates, start)
    return When(start, end, period) if period is not None else None


def one_before(tokens: Tokens, dates: Sequence[When], when: When, published: date | None) -> When:
    """ "In May, against 3 % | the month before": the one before the month that the sentence names, or before the last
    quarter that the text does; in news of how last year went, the one before that."""
    grain = when.period.grain
    if grain is Grain.QUARTER:
        period = _quarter_before(dates, when.start)
    else:
        code = "a" if grain is Grain.YEAR else "mo"
        period = _before_the_last(tokens, dates, when.start, MONTHS[code], _BASES[code])
        if period is None and grain is Grain.YEAR and published is not None:
            period = _before_last_year(dates, when, published)
    return when._replace(period=period) if period is not None else when


def _before_last_year(dates: Sequence[When], when: When, published: date) -> Period | None:
    """ "It earned €11bn |last year|. … It made 361 TWh, after 320 |the year before|": where results are told, the year
    before the last one, which the text has named."""
    last = calendar.year(published.year - 1)
    named = any(base.period == last and not base.before and base.end <= when.start for base in dates)
    return calendar.year(published.year - 2) if named and published.month <= RESULTS and when.period == last else None


def _quarter_before(dates: Sequence[When], at: int) -> Period | None:
    for base in reversed([when for when in dates if when.end <= at and not when.before]):
        if base.period.grain is Grain.QUARTER and base.period.bound is Bound.EXACT and base.period.low is not None:
            earlier = calendar.earlier(base.period, _QUARTER)
            whole = earlier is not None and (earlier.high or "") < base.period.low
            return earlier if whole else None  # not of the first half of a year
    return None


def _before_the_last(tokens: Tokens, dates: Sequence[When], at: int, months: int, grains: Set[Grain]) -> Period | None:
    """The last period before token `at` in its sentence, moved so many months back."""
    for base in reversed([when for when in dates if when.end <= at]):
        if not tokens.stops.isdisjoint(range(base.end, at + 1)) or "\n" in "".join(tokens.gaps[base.end : at + 1]):
            return None
        if base.period.grain in grains and base.period.bound is Bound.EXACT and not base.before:
            return calendar.earlier(base.period, months)
    return None
