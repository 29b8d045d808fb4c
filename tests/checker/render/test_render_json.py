"""The machine-readable contract."""

import json
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

import pytest

from checker.render.json import document_from_contract, plain, render, to_contract
from checker.report import Relation
from tests.render_sample import DOCUMENTS, REPORT
from tests.render_snapshots import assert_snapshot


def test_snapshot() -> None:
    assert_snapshot(render(REPORT), "report.json")


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("1E10", "10000000000"),
        ("13.60", "13.6"),
        ("0E+3", "0"),
        ("-0.0", "0"),
        ("100", "100"),
        ("1E-3", "0.001"),
        (None, None),
    ],
)
def test_amounts_are_plain_decimal_strings(number: str | None, expected: str | None) -> None:
    assert plain(Decimal(number) if number is not None else None) == expected


def test_the_order_of_the_input_does_not_matter() -> None:
    turned = replace(
        REPORT,
        documents=REPORT.documents[::-1],
        skipped=REPORT.skipped[::-1],
        claims=REPORT.claims[::-1],
        threads=REPORT.threads[::-1],
        relations=REPORT.relations[::-1],
        findings=REPORT.findings[::-1],
    )
    assert render(turned) == render(REPORT)


def test_offsets_point_at_the_quote() -> None:
    report = to_contract(REPORT)
    texts = {row["id"]: row["text"] for row in report["documents"]}
    for claim in report["claims"]:
        assert texts[claim["document"]][claim["start"] : claim["end"]] == claim["quote"]


def test_relations_come_most_serious_first() -> None:
    seriousness = [Relation(row["relation"]).seriousness for row in to_contract(REPORT)["relations"]]
    assert seriousness == sorted(seriousness, reverse=True)


def test_no_float_anywhere() -> None:
    def refuse(text: str) -> float:
        raise AssertionError(f"a float: {text}")

    json.loads(render(REPORT), parse_float=refuse)


def test_settings_may_be_decimals_and_tables() -> None:
    report = replace(REPORT, settings={"b": Decimal("1.250"), "a": MappingProxyType({"x": Decimal(1)})})
    assert json.loads(render(report))["settings"] == {"a": {"x": "1"}, "b": "1.25"}


def test_documents_come_back_from_a_report() -> None:
    rows = json.loads(render(REPORT))["documents"]
    assert {document_from_contract(row) for row in rows} == set(DOCUMENTS)
