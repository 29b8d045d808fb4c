"""Lines that sum up a sentence: whether their figures are those of the sentence (`fixtures/summaries.toml`)."""

import tomllib
from typing import Any

import pytest

from checker.compare_texts import compare_texts
from checker.report import Relation
from claims.document import Document
from tests.quality.gold import ROOT

PAIRS: list[dict[str, Any]] = tomllib.loads((ROOT / "fixtures" / "summaries.toml").read_text("utf-8"))["pair"]
ANSWERS = {Relation.AGREE: "yes", Relation.COMPATIBLE: "yes", Relation.BOUND_DIFFERS: "hedged"}


def _rows() -> list[Any]:
    """The rows, those known to be answered otherwise as failures that must fail."""
    known = {True: [pytest.mark.xfail(strict=True, reason="answered otherwise")], False: []}
    return [pytest.param(row, id=row["id"], marks=known[row.get("known", False)]) for row in PAIRS]


@pytest.mark.parametrize("row", _rows())
def test_whether_a_line_follows(row: dict[str, Any]) -> None:
    """By the most serious relation between the two; silence and doubt are no."""
    sides = [Document(id=side, text=row[side], language=row["language"]) for side in ("left", "right")]
    relation = compare_texts(*sides).relation
    said = ANSWERS.get(relation, "no") if relation is not None else "no"
    assert said == row["follows"], row["probe"]
