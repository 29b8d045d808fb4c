"""The pairs of passages are well formed, and the reader finds the figures they are about."""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import claims
from checker.report import Relation
from claims.document import Document
from claims.extract import extract_claims
from tests.quality.gold import ROOT

PAIRS: list[dict[str, Any]] = tomllib.loads((ROOT / "fixtures" / "pairs.toml").read_text(encoding="utf-8"))["pair"]
LANGUAGES = frozenset(path.stem for path in (Path(claims.__file__).parent / "languages").glob("*.toml"))
SIDES = ("left", "right")
TEXTS = frozenset(("id", "probe", *SIDES, *(f"{side}_{part}" for side in SIDES for part in ("language", "figure"))))
RELATIONS = frozenset(map(str, Relation)) - {str(Relation.UNDECIDED)}


def _unread(row: dict[str, Any]) -> list[str]:
    """The figures of a row that no claim overlaps, each with what was read instead."""
    missed = []
    for side in SIDES:
        text, figure = row[side], row[f"{side}_figure"]
        start = text.index(figure)
        found = extract_claims(Document(id=side, text=text, language=row[f"{side}_language"]))
        if not any(claim.span.start < start + len(figure) and start < claim.span.end for claim in found):
            missed.append(f"{row['id']} {side} {figure!r}: read {[claim.quote for claim in found]}")
    return missed


def test_ids_and_texts_stand_once() -> None:
    """A row is named by its id; a passage that stands twice would count twice."""
    for named in (Counter(row["id"] for row in PAIRS), Counter(row[side] for row in PAIRS for side in SIDES)):
        assert [name for name, times in named.items() if times > 1] == []


@pytest.mark.parametrize("row", PAIRS, ids=lambda row: row["id"])
def test_shape(row: dict[str, Any]) -> None:
    """The keys and their values; a figure stands once in its passage, so that its place is known."""
    assert {key for key, value in row.items() if isinstance(value, str) and value.strip()} - {"relation"} == TEXTS
    assert set(row) <= TEXTS | {"one_thing", "relation", "unread"}
    assert isinstance(row["one_thing"], bool)
    assert row.get("unread", True) is True, "unread is true or not there"
    assert ("relation" in row) is row["one_thing"]
    assert row.get("relation", "agree") in RELATIONS
    for side in SIDES:
        assert row[f"{side}_language"] in LANGUAGES
        assert row[side].count(row[f"{side}_figure"]) == 1
    assert row["left"] != row["right"]


def test_balance() -> None:
    """Neither answer, nor one language, may carry the measure alone."""
    true = sum(row["one_thing"] for row in PAIRS) / len(PAIRS)
    assert 0.45 <= true <= 0.55
    assert sum(row.get("relation") == "discrepant" for row in PAIRS) > len(PAIRS) / 4
    assert sum(row["left_language"] != row["right_language"] for row in PAIRS) > len(PAIRS) / 5


def test_every_figure_is_read() -> None:
    """A claim overlaps every figure, except in the rows said to be beyond the reader. All the others are listed."""
    missed = [line for row in PAIRS if "unread" not in row for line in _unread(row)]
    if missed:
        pytest.fail("\n".join((f"{len(missed)} figures of pairs.toml are not read", *missed)), pytrace=False)


def test_unread_rows_are_unread() -> None:
    """A better reader must take the mark away."""
    assert [row["id"] for row in PAIRS if "unread" in row and not _unread(row)] == []
