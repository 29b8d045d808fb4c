"""The order in which a report is read."""

from checker.render.outline import outline
from checker.report import Relation
from tests.render_sample import BOURSE, DEAL, EMPTY, REPORT


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
