"""Corrections laid over claims: what is said of a thing changes, and not which claims are about it."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from checker.articles.article import read_inputs
from checker.check import check_documents
from checker.report import Report
from checker.review.overlay import Overlay, as_stated
from claims.claim import Claim
from claims.document import Document
from claims.value import Kind, Value
from tests.stories_of_a_line import article

STORY = Path(__file__).resolve().parents[3] / "fixtures" / "stories" / "louvre-theft"
LINES = (
    article("a", "Quatre hommes ont été arrêtés mercredi à Brest après le vol du tableau. Deux hommes sont en fuite."),
    article("b", "Cinq hommes ont été arrêtés mercredi à Brest après le vol du tableau."),
    article("c", "Les cinq hommes arrêtés à Brest après le vol du tableau sont connus de la police."),
)


def _threads(report: Report) -> list[tuple[str, ...]]:
    return [thread.claims for thread in report.threads]


def _corrected(claim: Claim, put_right: Callable[[Value], Value]) -> Overlay:
    assert isinstance(claim.value, Value)
    return Overlay(claim.id, "c1", put_right(claim.value))


def _one_more(value: Value) -> Value:
    return value._replace(low=value.low and value.low + 1, high=value.high and value.high + 1)


@pytest.fixture(scope="module")
def story() -> list[Document]:
    """Articles of a whole story."""
    return read_inputs([str(STORY)])[0]


def _twelve(value: Value) -> Value:
    return value._replace(low=Decimal(12), high=Decimal(12))


@pytest.mark.parametrize("kind", [Kind.MONEY, Kind.DURATION, Kind.COUNT])
@pytest.mark.parametrize("put_right", [_one_more, _twelve])
def test_a_corrected_figure_stays_in_its_thread(
    story: list[Document], kind: Kind, put_right: Callable[[Value], Value]
) -> None:
    """Every figure of a kind put right at once, to the same one even: the threads are those there were."""
    before = check_documents(story)
    overlays = [_corrected(claim, put_right) for claim in before.claims if claim.kind is kind]
    after = check_documents(story, overlays=overlays)
    assert len(overlays) > 2
    assert _threads(after) == _threads(before)
    assert sum(claim.stated is not None for claim in after.claims) == len(overlays)


def test_what_holds_is_what_is_compared() -> None:
    """Three articles, one of which says four: put right, they agree, and the two at large join nobody."""
    before = check_documents(LINES)
    four = next(claim for claim in before.claims if claim.quote.startswith("Quatre"))
    after = check_documents(LINES, overlays=[_corrected(four, _one_more)])
    assert _threads(after) == _threads(before)
    rules = [{finding.rule for finding in report.findings} for report in (before, after)]
    assert rules[0] - rules[1] == {"D1"}


def test_a_figure_of_something_else_is_matched_as_what_it_is() -> None:
    """Read as dollars, put right as euros: it is compared with euros."""
    line = check_documents(LINES).claims[0]
    assert isinstance(line.value, Value)
    stated, euros = line.value._replace(unit="USD"), line.value._replace(unit="EUR")
    laid = line._replace(kind=Kind.MONEY, value=euros, stated=stated)
    assert as_stated(laid) is laid
    assert as_stated(laid._replace(stated=euros._replace(low=None))).value.low is None  # type: ignore[union-attr]
