"""What is known to be read wrongly. Each row is a strict xfail: a fix forces its promotion to a test that passes."""

import tomllib
from typing import Any

import pytest

from checker.compare_texts import compare_texts
from claims.document import Document
from tests.figures import misread
from tests.quality.gold import ROOT

LIST = tomllib.loads((ROOT / "fixtures" / "known_failures.toml").read_text(encoding="utf-8"))


def _rows(sort: str) -> list[Any]:
    rows = LIST.get(sort, [])
    return [pytest.param(row, marks=pytest.mark.xfail(strict=True, reason=row["reason"])) for row in rows]


def test_the_list_holds_nothing_else() -> None:
    """A misspelt table would be a failure that nobody looks at."""
    assert set(LIST) <= {"expression", "pair"}


@pytest.mark.parametrize("row", _rows("expression"))
def test_expression(row: dict[str, Any]) -> None:
    """One text, one figure."""
    assert misread(row, row["language"]) is None


@pytest.mark.parametrize("row", _rows("pair"))
def test_pair(row: dict[str, Any]) -> None:
    """Two texts, and the most serious relation between them ("unrelated" where nothing is about the same thing)."""
    left, right = (
        Document(id=side, text=row[side], language=row.get(f"{side}_language", row.get("language")))
        for side in ("left", "right")
    )
    relation = compare_texts(left, right).relation
    assert str(relation or "unrelated") == row["relation"]
