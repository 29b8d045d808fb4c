"""Markdown and CSV."""

import csv
from io import StringIO

import pytest

from checker.render import FORMATS, renderer
from checker.render.markdown import escaped
from checker.render.markdown import render as markdown
from checker.render.table import COLUMNS, safe
from checker.render.table import render as table
from tests.render_sample import JOBS, REPORT
from tests.render_snapshots import assert_snapshot


@pytest.mark.parametrize("language", ["fr", "en"])
def test_markdown_snapshot(language: str) -> None:
    assert_snapshot(markdown(REPORT, language), f"report-{language}.md")


def test_markdown_shows_what_articles_say_literally() -> None:
    assert escaped("a|b *c* <d>\n# e") == r"a\|b \*c\* \<d\> \# e"


def test_csv_snapshot() -> None:
    assert_snapshot(table(REPORT, "fr"), "report.csv")


def test_csv_has_one_row_a_claim_and_a_byte_order_mark() -> None:
    text = table(REPORT, "en")
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(StringIO(text.removeprefix("\ufeff"))))
    assert tuple(rows[0]) == COLUMNS
    assert {row["quote"] for row in rows} >= {claim.quote for claim in JOBS}
    assert {"discrepant", "agree", "compatible"} <= {row["relation"] for row in rows}


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+33 1", "'+33 1"),
        ("-cmd", "'-cmd"),
        ("-3.5", "-3.5"),
        ("\t=1", "'\t=1"),
        ("six ans", "six ans"),
        (None, ""),
        (12, 12),
    ],
)
def test_no_cell_is_a_formula(cell: object, expected: object) -> None:
    assert safe(cell) == expected


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_report_gives_the_same_bytes(form: str) -> None:
    assert renderer(form)(REPORT, "fr") == renderer(form)(REPORT, "fr")
