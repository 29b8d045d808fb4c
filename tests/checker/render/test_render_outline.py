"""The order in which a report is read."""

from checker.check import check_documents
from checker.judging.gate import selected
from checker.render.markdown import render as markdown
from checker.render.outline import outline
from checker.render.text import render as text
from checker.report import Relation
from tests.render_sample import BOURSE, DEAL, EMPTY, REPORT
from tests.stories_of_a_line import article


def test_most_serious_first() -> None:
    found = [section.relation for section in outline(REPORT, "fr").flagged]
    assert found[0] is Relation.DISCREPANT
    assert found.index(Relation.BOUND_DIFFERS) < found.index(Relation.UPDATE) < found.index(Relation.UNDECIDED)


def test_only_one_discrepancy_is_sure() -> None:
    assert outline(REPORT, "fr").tally() == {"discrepancies": 1, "unsure": 3, "others": 3}


def test_every_claim_is_somewhere_once() -> None:
    shape = outline(REPORT, "en")
    threads = [section.thread for section in (*shape.flagged, *shape.agreed) if section.thread]
    grouped = [claim for thread in threads for claim in thread.claims]
    alone = [row.claim.id for _, rows in shape.single for row in rows]
    assert sorted(grouped + alone) == sorted(claim.id for claim in REPORT.claims)


def test_rows_that_read_the_same_stand_together_and_repeats_are_counted() -> None:
    deal = next(section for section in outline(REPORT, "en").flagged if section.thread and section.thread.id == "deal")
    assert [len(group) for group in deal.groups] == [4, 4, 1]
    assert next(row.repeats for row in deal.rows if row.document is BOURSE) == 2
    assert sum(row.repeats for row in deal.rows) == len(DEAL)


def test_a_finding_across_threads_has_a_section() -> None:
    assert [s.findings[0].rule for s in outline(REPORT, "en").flagged if s.thread is None] == ["I3"]


def test_nothing_at_all() -> None:
    shape = outline(EMPTY, "en")
    assert (shape.flagged, shape.agreed, shape.single) == ((), (), ())


def test_a_figure_that_moved_has_its_history_in_the_order_of_time() -> None:
    toll = "La crue a fait {} dans la vallée de Bagnes."
    days = (("c", "19 morts", "2026-06-22"), ("a", "au moins 7 morts", "2026-06-20"), ("b", "12 morts", "2026-06-21"))
    report = check_documents([article(name, toll.format(dead), day) for name, dead, day in days])
    (section,) = outline(report, "fr").flagged
    told = [(step.when, step.reading.replace("\u00a0", " ")) for step in section.history]
    assert told == [("2026-06-20", "≥ 7 morts"), ("2026-06-21", "12 morts"), ("2026-06-22", "19 morts")]
    assert [group[0].document.id for group in section.groups] == ["a", "b", "c"]


def test_a_figure_that_nobody_dates_is_no_step_of_a_history() -> None:
    toll = "La crue a fait {} dans la vallée de Bagnes."
    days = (("a", "12 morts", "2026-06-20"), ("b", "19 morts", "2026-06-22"), ("c", "12 morts", None))
    report = check_documents([article(name, toll.format(dead), day) for name, dead, day in days])
    (section,) = outline(report, "fr").flagged
    assert [(step.when, len(step.documents)) for step in section.history] == [("2026-06-20", 1), ("2026-06-22", 1)]


def test_a_nuance_stands_with_what_agrees() -> None:
    march = "80 000 personnes ont défilé à Bruxelles contre la réforme."
    report = check_documents([article("a", f"Selon la police, {march}"), article("b", march)])
    shape = outline(report, "fr")
    assert shape.flagged == ()
    assert [rule for section in shape.agreed for rule, _ in section.notes] == ["N7"]


def test_a_difference_whose_rule_is_ignored_asks_for_nothing() -> None:
    """And is no agreement either."""
    report = selected(REPORT, ignore=["D", "N", "U", "I", "A"])
    shape = outline(report, "fr")
    assert shape.flagged == ()
    assert {section.relation for section in shape.agreed} <= {Relation.AGREE, Relation.COMPATIBLE}
    assert Relation.DISCREPANT in {section.relation for section in shape.undecided}
    for told, title in ((text(report, "en"), "Left open ─"), (markdown(report, "en"), "## Left open")):
        assert told.index("What agrees") < told.index(title) < told.index("Only one article says")
