"""A figure over time, as a small drawing: what was said when, with the reach of each hedge."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from checker.render.sections import Row
from checker.words.wording import reading
from claims.value import Kind, Value

WIDTH, HEIGHT = 720, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 24, 696, 44, 190
_SHORTEST_LABEL = 90  # points closer than this write their amounts one above the other


@dataclass(frozen=True, slots=True)
class Point:
    """One reading on one day: where it stands in the drawing and what is written there."""

    x: float
    y: float
    low: float
    high: float
    day: str
    words: str
    above: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """The points in the order of their days, and the path through them."""

    points: tuple[Point, ...]
    path: str
    first: Point
    last: Point


def timeline(rows: tuple[Row, ...], language: str) -> Timeline | None:
    """The history of a figure; `None` where it has none: one day, one value, or nothing to measure by."""
    told: dict[tuple[date, str], tuple[Row, Decimal, Decimal]] = {}
    units = {row.claim.value.unit for row in rows if isinstance(row.claim.value, Value)}
    for row in rows:
        when, ends = _day(row), _ends(row)
        if when is not None and ends is not None:
            told.setdefault((when, reading(row.claim, language)), (row, *ends))
    days = sorted({when for when, _ in told})
    readings = {words for _, words in told}
    if len(days) < 2 or len(readings) < 2 or len(units) != 1:
        return None
    low = min(ends[1] for ends in told.values())
    high = max(ends[2] for ends in told.values())
    span = (days[-1] - days[0]).days or 1
    points: list[Point] = []
    for (when, words), (_, bottom, top) in sorted(told.items(), key=lambda entry: (entry[0][0], entry[1][1])):
        x = _LEFT + 30 + (when - days[0]).days / span * (_RIGHT - _LEFT - 90)
        middle = (_height(bottom, low, high) + _height(top, low, high)) / 2
        close = bool(points) and x - points[-1].x < _SHORTEST_LABEL
        above = not points[-1].above if close else True
        low_at, high_at = _height(bottom, low, high), _height(top, low, high)
        points.append(Point(round(x, 1), round(middle, 1), low_at, high_at, when.isoformat(), words, above))
    path = "M" + " L".join(f"{point.x} {point.y}" for point in points)
    return Timeline(tuple(points), path, points[0], points[-1])


def _day(row: Row) -> date | None:
    """When the figure held, as far as the text says so; else the day it was published."""
    try:
        return date.fromisoformat((row.claim.as_of or row.document.published or "")[:10])
    except ValueError:
        return None


def _ends(row: Row) -> tuple[Decimal, Decimal] | None:
    value = row.claim.value
    if not isinstance(value, Value) or row.claim.kind is Kind.RANK:
        return None
    low, high = value.low, value.high
    if low is None and high is None:
        return None
    only = low if low is not None else high
    assert only is not None
    return (low if low is not None else only), (high if high is not None else only)


def _height(amount: Decimal, low: Decimal, high: Decimal) -> float:
    share = float((amount - low) / (high - low)) if high > low else 0.5
    return round(_BOTTOM - share * (_BOTTOM - _TOP - 20), 1)
