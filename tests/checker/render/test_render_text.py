"""The terminal report."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from checker.render.listing import list_claims, list_rules, tell_rule
from checker.render.text import render
from checker.report import Relation
from tests.render_sample import BOURSE, EMPTY, REPORT, YEARS
from tests.render_snapshots import assert_snapshot


@pytest.mark.parametrize(("language", "width"), [("fr", 80), ("en", 120), ("en", 50)])
def test_snapshot(language: str, width: int) -> None:
    assert_snapshot(render(REPORT, language, width), f"report-{language}-{width}.txt")


@pytest.mark.parametrize("width", [40, 60, 80, 100, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(len(line) for line in render(REPORT, "fr", width).splitlines()) <= width


def test_no_colour_means_no_escape_sequence() -> None:
    assert "\x1b" not in render(REPORT, "fr", 80)
    assert "\x1b[" in render(REPORT, "fr", 80, colour=True)


def test_exact_words_are_marked_without_colour() -> None:
    assert "‹$64–72 billion›" in render(REPORT, "en", 160)


def test_a_report_with_nothing_to_say() -> None:
    """One article agrees with nothing, and nothing was compared."""
    assert "Only one article was read: there is nothing to compare it with." in render(EMPTY, "en", 80)
    two = replace(EMPTY, documents=(*EMPTY.documents, replace(BOURSE, text="")))
    assert "No difference found" in render(two, "en", 80)


def test_claims_are_listed() -> None:
    claims = [claim for claim in REPORT.claims if claim.document == BOURSE.id]
    assert_snapshot(list_claims([(BOURSE, claims)], "fr", 100), "claims-fr-100.txt")


RULE = SimpleNamespace(
    code="N1",
    relation=Relation.BOUND_DIFFERS,
    name={"fr": "Nuance de borne", "en": "Bound differs"},
    what={"fr": "Compare.", "en": "Compares\nbounds."},
    why="Because.",
    example="« plus de 10 » / « 10 »",
)


def test_rules_are_listed_and_told() -> None:
    assert list_rules([RULE], "fr") == "N1  nuance  Nuance de borne\n"
    told = tell_rule(RULE, "en")
    assert told.startswith("N1 · Bound differs (nuance)\n\nWhat it does\n  Compares\n  bounds.\n")
    assert "Why it matters\n  Because." in told


def test_many_articles_that_read_the_same_are_counted() -> None:
    claims = tuple(YEARS[0]._replace(id=f"y{n}", document=f"d{n}") for n in range(40))
    documents = tuple(replace(BOURSE, id=f"d{n}", outlet=f"Outlet {n}") for n in range(40))
    thread = replace(REPORT.threads[1], claims=tuple(claim.id for claim in claims))
    finding = replace(REPORT.findings[0], thread=thread.id, claims=thread.claims)
    report = replace(REPORT, documents=documents, claims=claims, threads=(thread,), findings=(finding,), relations=())
    text = render(report, "en", 80)
    assert "and 34 more" in text
    assert len(text.splitlines()) < 40
