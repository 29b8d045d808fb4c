"""A figure over time: which threads have a history, and where its points stand."""

from decimal import Decimal

import pytest

from checker.render.sections import Row
from checker.web.timeline import HEIGHT, WIDTH, timeline
from checker.words.wording import reading
from claims.claim import Claim
from claims.document import Document, Span
from claims.value import Bound, Kind, Value


def row(
    day: str | None, low: str | None, high: str | None = None, unit: str = "deaths", as_of: str | None = None
) -> Row:
    """What one article said on one day."""
    ends = [Decimal(end) for end in (low, high or low)]
    bound = Bound.EXACT if ends[0] == ends[1] else Bound.BETWEEN
    value = Value(low=ends[0], high=ends[1], bound=bound, unit=unit, step=Decimal(1))
    claim = Claim(f"{day}{low}", "d", Kind.COUNT, "q", Span(0, 1), value, "q", Span(0, 1), "r", as_of=as_of)
    return Row(Document("d", "q", published=day), claim, reading(claim, "en"), 1)


@pytest.mark.parametrize(
    ("rows", "points"),
    [
        ([row("2025-09-01", "3"), row("2025-09-03", "5")], 2),
        ([row("2025-09-03", "5"), row("2025-09-01", "3"), row("2025-09-03", "5")], 2),  # said twice that day
        ([row("2025-09-01", "3"), row("2025-09-03", "5", "9"), row("2025-09-09T10:00:00+02:00", "12")], 3),
        ([row("2025-09-01", "3", as_of="2025-08-30"), row("2025-09-01", "5")], 2),  # held on another day
        ([row("2025-09-01", "3"), row("2025-09-01", "5")], 0),  # one day
        ([row("2025-09-01", "3"), row("2025-09-03", "3")], 0),  # one value
        ([row("2025-09-01", "3"), row(None, "5")], 0),  # undated
        ([row("2025-09-01", "3"), row("2025-09-03", "5", unit="injured")], 0),  # not comparable
        ([], 0),
    ],
)
def test_which_figures_have_a_history(rows: list[Row], points: int) -> None:
    drawn = timeline(tuple(rows), "en")
    assert (len(drawn.points) if drawn else 0) == points
    if drawn:
        days = [point.day for point in drawn.points]
        assert days == sorted(days)
        assert all(0 <= point.x <= WIDTH and 0 <= point.y <= HEIGHT for point in drawn.points)


def test_a_larger_figure_stands_higher_and_a_range_has_a_reach() -> None:
    drawn = timeline((row("2025-09-01", "3"), row("2025-09-03", "5", "9")), "en")
    assert drawn is not None
    low, high = drawn.points
    assert high.y < low.y
    assert high.high < high.low
    assert low.high == low.low
