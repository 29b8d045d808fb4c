"""Cohen's kappa, against values worked out by hand."""

from pathlib import Path

import pytest

from checker.review.agreement import agreements, kappa
from checker.review.judgement import Verdict
from checker.store.judgements import Judgements
from tests.cases import new_case


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        # The textbook's two by two: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no; (0.7 - 0.5) / (1 - 0.5).
        ({("y", "y"): 20, ("y", "n"): 5, ("n", "y"): 10, ("n", "n"): 15}, 0.4),
        ({("y", "y"): 3, ("n", "n"): 3}, 1.0),
        ({("y", "n"): 3, ("n", "y"): 3}, -1.0),
        ({("y", "y"): 1, ("y", "n"): 1}, 0.0),
        ({("y", "y"): 4}, None),  # one verdict only: nothing to tell from chance
        ({}, None),
    ],
)
def test_kappa(table: dict[tuple[str, str], int], expected: float | None) -> None:
    pairs = [pair for pair, times in table.items() for _ in range(times)]
    assert kappa(pairs) == (None if expected is None else pytest.approx(expected))


def test_two_readers_of_one_case(tmp_path: Path) -> None:
    """An error in A is not an error in B; what waits is no verdict; a third reader who only waits has no agreement."""
    with new_case(tmp_path / "story.db") as case:
        [finding], ledger = case.findings(), Judgements(case)
        ledger.add(finding, Verdict.ERROR, reviewer="Anna", letters="A")
        ledger.add(finding, Verdict.ERROR, reviewer="Ben", letters="B")
        ledger.add(finding, Verdict.PENDING, reviewer="Carla")
        [found] = agreements(ledger.queue())
        assert (found.first, found.second, found.findings, found.alike, found.kappa) == ("Anna", "Ben", 1, 0, 0.0)
        ledger.add(finding, Verdict.ERROR, reviewer="Ben", letters="A")
        [found] = agreements(ledger.queue())
        assert (found.alike, found.kappa) == (1, None)
