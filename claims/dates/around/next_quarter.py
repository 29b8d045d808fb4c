"""Quarters that leave out their noun: "a charge in the third quarter, savings in |the fourth|", "… au |quatrième|"."""

from collections.abc import Sequence
from datetime import date

from claims.dates import calendar
from claims.dates.tense.verbs import to_come
from claims.dates.when import When
from claims.figures.figure import REACH, Figure
from claims.kinds import EXACT, QUARTER, RANK
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Period

_LENGTHS = {3: 4, 6: 2}  # months -> how many of them are a year


def quarters_left_out(
    tokens: Tokens, dates: Sequence[When], figures: Sequence[Figure], pack: Pack, published: date | None
) -> tuple[list[When], list[Figure]]:
    """The dates with such quarters, in reading order, and the figures without them."""
    told = [when for when in dates if when.period.grain is QUARTER and when.period.low]
    if not told:
        return list(dates), list(figures)
    named, left = list(dates), list[Figure]()
    for figure in figures:
        period = _quarter(tokens, told, figure, pack, published) if figure.kind is RANK else None
        if period is None:
            left.append(figure)
        else:
            named.append(When(figure.start, figure.end, period))
    return sorted(named, key=lambda when: when.start), left


def _quarter(tokens: Tokens, told: Sequence[When], figure: Figure, pack: Pack, published: date | None) -> Period | None:
    if figure.rule != "ordinal" or figure.bound is not EXACT or not figure.start or figure.low is None:
        return None
    closes = figure.end not in tokens.joined or tokens.words[figure.end] in pack.stop
    source = next((when for when in reversed(told) if when.end <= figure.start), None)
    if not closes or source is None or figure.start - source.end > REACH or not source.start:
        return None
    apart = sum(at in tokens.stops for at in range(source.end, figure.start + 1))
    alike = tokens.words[source.start - 1] == tokens.words[figure.start - 1] in pack.stop
    if apart > 1 or not alike or figure.start not in tokens.joined:
        return None
    begun = published is not None and (source.period.low or "") <= published.isoformat()
    over = published if begun and not _ahead(tokens, figure, source, pack) else None
    return _beside(source.period, int(figure.low), over)


def _ahead(tokens: Tokens, figure: Figure, source: When, pack: Pack) -> bool:
    """Whether a verb of what is to come stands between two quarters: "fell in the third quarter, and |will| fall in the
    first"."""
    return any(to_come(tokens, at, pack) for at in range(source.end, figure.start))


def _beside(period: Period, ordinal: int, over: date | None) -> Period | None:
    """The quarter or half-year of this number, of the same year or, where it comes before, of the next; but of the same
    one where the next would end behind the day `over`: "nach minus 5,2 Prozent im |zweiten|"."""
    if not period.low or not period.high:
        return None
    year, first, last = int(period.low[:4]), int(period.low[5:7]), int(period.high[5:7])
    length = last - first + 1
    if length not in _LENGTHS or not 1 <= ordinal <= _LENGTHS[length] or first + length > calendar.MONTHS + 1:
        return None
    own = (first - 1) // length + 1
    if ordinal == own:
        return None
    following = calendar.slice_of_year(year + (ordinal < own), ordinal, length)
    late = over is not None and following is not None and (following.high or "") > over.isoformat()
    return calendar.slice_of_year(year, ordinal, length) if late else following
