"""Denials and opposites in pairs of sentences, in every language and across languages: `fixtures/statements.toml`."""

import tomllib
from collections import Counter
from typing import Any

import pytest

from checker.compare_texts import compare_texts
from checker.judging.opposed import Opposition, oppositions
from checker.report import Relation
from claims.document import Document
from claims.packs import pack as packs
from tests.quality.gold import ROOT

PAIRS: list[dict[str, Any]] = tomllib.loads((ROOT / "fixtures" / "statements.toml").read_text("utf-8"))["pair"]


def _sides(row: dict[str, Any]) -> tuple[Document, Document]:
    left, right = (Document(id=side, text=row[side], language=row[f"{side}_language"]) for side in ("left", "right"))
    return left, right


def _found(row: dict[str, Any], *, turned: bool = False) -> tuple[Opposition, ...]:
    left, right = _sides(row)
    return oppositions(right, left) if turned else oppositions(left, right)


@pytest.mark.parametrize("row", PAIRS, ids=lambda row: f"{row['id']} {row['probe']}")
def test_what_is_denied(row: dict[str, Any]) -> None:
    """The rule, whichever text comes first; quotes are exactly the text at their place."""
    for turned in (False, True):
        found = _found(row, turned=turned)
        assert {item.rule for item in found} == ({row["rule"]} if "rule" in row else set())
        for item in found:
            for side in (item.left, item.right):
                text = row[side.document]
                assert side.quote == text[side.span.start : side.span.end]
                assert side.quote in side.sentence


@pytest.mark.parametrize("row", [row for row in PAIRS if "rule" in row], ids=lambda row: row["id"])
def test_compare_says_so(row: dict[str, Any]) -> None:
    """With the passages of both sides, by the ids of the relation."""
    compared = compare_texts(*_sides(row))
    assert compared.relation is Relation.DISCREPANT
    said = next(item for item in compared.relations if item.rule == row["rule"])
    assert compared.passages[said.left].document == "left"
    assert compared.passages[said.right].document == "right"


def test_every_language_has_both() -> None:
    """A rule that no row of a language tries is not known to work in it; traps stand beside what they imitate."""
    for language in packs.available():
        rules = Counter(row.get("rule") for row in PAIRS if row["left_language"] == row["right_language"] == language)
        assert rules["D16"] >= 4
        assert rules["D17"] >= 2
        assert rules[None] >= 6
