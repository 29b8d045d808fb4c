"""Judgements: what they say of a finding, how long they hold, and that nobody can change them afterwards."""

import sqlite3
from pathlib import Path

import pytest

from checker.report import Finding, Relation, Severity
from checker.review.judgement import Judgement, Verdict, apart, letter, sides, standing
from checker.review.queue import Change, State
from checker.store.case import Case
from checker.store.database import CaseError
from checker.store.judgements import Judgements
from checker.store.ledger import Ledger
from checker.store.verify import verify
from tests.cases import FIRST, SECOND, THIRD, checked, new_case


def finding(*groups: str, relation: Relation = Relation.DISCREPANT) -> Finding:
    """A finding whose groups are words of one-letter claim ids."""
    claims = tuple("".join(groups))
    return Finding(
        "f", "D1", relation, "t", claims, Severity.ERROR, "They differ.", tuple(tuple(group) for group in groups)
    )


def judged(*groups: str, number: int = 1, verdict: Verdict = Verdict.NOT_SAME, concerned: str = "") -> Judgement:
    """A judgement of such a finding."""
    made = finding(*groups)
    return Judgement(
        number,
        "",
        "me",
        verdict,
        "",
        "f",
        "D1",
        made.relation,
        "",
        sides(made),
        tuple(concerned),
        dict.fromkeys("".join(groups)),
    )  # type: ignore[arg-type]


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """A case with one discrepancy, 10 against 14 milliards."""
    return new_case(tmp_path / "story.db")


def only(case: Case) -> Finding:
    """The discrepancy of the small case."""
    [found] = [item for item in case.findings() if item.relation is Relation.DISCREPANT]
    return found


# ---------------------------------------------------------------- what a judgement covers


@pytest.mark.parametrize(
    ("before", "after", "covered"),
    [
        (("ab", "c"), ("ab", "c"), True),
        (("ab", "c"), ("c", "ba"), True),  # in another order
        (("ab", "c"), ("a", "c"), True),  # fewer passages
        (("ab", "c"), ("ab", "cd"), False),  # a passage nobody saw
        (("ab", "c"), ("a", "b"), False),  # set against each other only now
        (("ab", "c"), ("a", "bc"), False),  # one that changed sides
        (("a", "b", "c"), ("a", "bc"), True),  # two that were seen against each other, and now agree
        (("a", "b", "c"), ("a", "c"), True),
        (("abc",), ("ab",), True),  # one reading only: each claim is a side
        (("abc",), ("a", "b"), True),
    ],
)
def test_a_judgement_covers_what_was_seen(before: tuple[str, ...], after: tuple[str, ...], covered: bool) -> None:
    assert judged(*before).covers(finding(*after)) is covered


def test_a_judgement_does_not_cover_another_relation() -> None:
    assert not judged("a", "b").covers(finding("a", "b", relation=Relation.UPDATE))


def test_sides_have_letters() -> None:
    assert sides(finding("ab", "c")) == (("a", "b"), ("c",))
    assert sides(finding("abc")) == (("a",), ("b",), ("c",))
    assert [letter(place) for place in (0, 25, 26)] == ["A", "Z", "A1"]


@pytest.mark.parametrize(
    ("judgements", "pairs"),
    [
        ([judged("a", "b")], {"ab"}),
        ([judged("a", "bc")], {"ab", "ac"}),
        ([judged("a", "b", "c", concerned="c")], {"ac", "bc"}),  # only C is another thing
        ([judged("a", "b"), judged("a", "b", number=2, verdict=Verdict.ACCEPTABLE)], set()),  # taken back
        ([judged("a", "b"), judged("a", "b", number=2, verdict=Verdict.PENDING)], {"ab"}),  # nothing new is said
        ([judged("a", "b", verdict=Verdict.ERROR, concerned="a")], set()),
    ],
)
def test_what_is_not_the_same_thing_is_kept_apart(judgements: list[Judgement], pairs: set[str]) -> None:
    assert apart(judgements) == {frozenset(pair) for pair in pairs}


# ---------------------------------------------------------------- writing and undoing


def test_a_judgement_remembers_what_was_seen(case: Case) -> None:
    made = Judgements(case).add(only(case), Verdict.ERROR, reviewer=" Anna ", letters="B", note="rang the firm")
    assert (made.number, made.reviewer, made.verdict, made.letters) == (1, "Anna", Verdict.ERROR, "B")
    assert made.concerned == sides(only(case))[1]
    assert {seen.quote for seen in made.passages.values()} == {"10 milliards de dollars", "14 milliards de dollars"}
    assert {seen.outlet for seen in made.passages.values()} == {"First", "Second"}
    assert Judgements(case).all() == (made,)


@pytest.mark.parametrize(
    ("verdict", "letters", "reviewer", "message"),
    [
        (Verdict.ERROR, "", "Anna", "which side"),
        (Verdict.ERROR, "C", "Anna", "no side C"),
        (Verdict.ACCEPTABLE, "A", "Anna", "as a whole"),
        (Verdict.WITHDRAWN, "", "Anna", "not a verdict"),
        (Verdict.ACCEPTABLE, "", " ", "name of its reviewer"),
    ],
)
def test_a_judgement_that_makes_no_sense_is_refused(
    case: Case, verdict: Verdict, letters: str, reviewer: str, message: str
) -> None:
    with pytest.raises(CaseError, match=message):
        Judgements(case).add(only(case), verdict, reviewer=reviewer, letters=letters)
    assert Judgements(case).all() == ()


def test_undoing_is_a_new_row(case: Case) -> None:
    ledger = Judgements(case)
    ledger.add(only(case), Verdict.ACCEPTABLE, reviewer="Anna")
    undone = ledger.undo(1, reviewer="Anna", note="slip")
    assert (undone.number, undone.undoes, undone.verdict, undone.note) == (2, 1, Verdict.WITHDRAWN, "slip")
    assert (len(ledger.all()), standing(ledger.all())) == (2, ())
    for number in (1, 2):  # neither twice, nor the undoing itself
        with pytest.raises(CaseError, match="does not stand"):
            ledger.undo(number, reviewer="Anna")
    with pytest.raises(CaseError, match="no judgement 7"):
        ledger.undo(7, reviewer="Anna")


# ---------------------------------------------------------------- the chain


@pytest.mark.parametrize("statement", ["UPDATE judgements SET note = 'x'", "DELETE FROM judgements"])
def test_rows_cannot_be_changed_or_deleted(case: Case, statement: str) -> None:
    Judgements(case).add(only(case), Verdict.ACCEPTABLE, reviewer="Anna")
    with pytest.raises(sqlite3.IntegrityError, match="never"):
        case.database.execute(statement)


@pytest.mark.parametrize(
    ("tampering", "told"),
    [
        ("UPDATE judgements SET verdict = 'not_same' WHERE number = 2", ["row 2 was changed"]),
        ("DELETE FROM judgements WHERE number = 2", ["row 2 is missing"]),
        ("UPDATE judgements SET number = 9 WHERE number = 3", ["row 3 is missing", "row 9 was changed"]),
    ],
)
def test_whoever_goes_round_the_triggers_breaks_the_chain(case: Case, tampering: str, told: list[str]) -> None:
    for _ in range(3):
        Judgements(case).add(only(case), Verdict.ACCEPTABLE, reviewer="Anna")
    assert verify(case) == []
    for trigger in ("judgements_stay", "judgements_remain"):
        case.database.execute(f"DROP TRIGGER {trigger}")
    case.database.execute(tampering)
    wrong = Ledger(case.database, "judgements").verify()
    assert [any(words in line for line in wrong) for words in told] == [True] * len(told)
    assert set(wrong) <= set(verify(case))


# ---------------------------------------------------------------- how long a judgement holds


def test_a_judgement_outlives_a_check_and_a_moved_paragraph(case: Case) -> None:
    Judgements(case).add(only(case), Verdict.ACCEPTABLE, reviewer="Anna")
    moved = "Meta signe\n\nUn paragraphe nouveau.\n\n" + SECOND.partition("\n\n")[2]
    checked(case, {"second": moved})
    [item] = Judgements(case).queue()
    assert (item.state, item.judgement and item.judgement.number) == (State.DECIDED, 1)


def test_a_changed_passage_brings_it_back_with_both_wordings(case: Case) -> None:
    Judgements(case).add(only(case), Verdict.ACCEPTABLE, reviewer="Anna")
    checked(case, {"second": SECOND.replace("14", "16")})
    [item] = Judgements(case).queue()
    assert item.state is State.RETURNED
    [reason] = item.reasons
    assert (reason.change, "14 milliards" in reason.before, "16 milliards" in reason.after) == (
        Change.PASSAGE,
        True,
        True,
    )


def test_both_passages_changed_bring_it_back_too(case: Case) -> None:
    Judgements(case).add(only(case), Verdict.ACCEPTABLE, reviewer="Anna")
    checked(case, {"first": FIRST.replace("10", "11"), "second": SECOND.replace("14", "16")})
    [item] = Judgements(case).queue()
    assert (item.state, {reason.change for reason in item.reasons}) == (State.RETURNED, {Change.PASSAGE})


def test_another_article_brings_it_back_and_is_named(case: Case) -> None:
    Judgements(case).add(only(case), Verdict.ERROR, reviewer="Anna", letters="A")
    checked(case, {"third": THIRD})
    [item] = Judgements(case).queue()
    assert (item.state, [reason.change for reason in item.reasons]) == (State.RETURNED, [Change.ADDED])
    assert "15 milliards" in item.reasons[0].after


def test_what_is_not_the_same_thing_is_not_linked_any_more(case: Case) -> None:
    """Until the judgement is withdrawn; and a third article does not link the two either."""
    Judgements(case).add(only(case), Verdict.NOT_SAME, reviewer="Anna")
    checked(case, {})
    assert case.findings() == ()
    checked(case, {"third": THIRD})
    pair = next(iter(Judgements(case).apart()))
    assert all(not pair <= set(thread.claims) for thread in case.threads())
    Judgements(case).undo(1, reviewer="Anna")
    checked(case, {})
    assert [len(item.claims) for item in case.findings()] == [3]


@pytest.mark.parametrize(
    ("verdict", "state"),
    [(Verdict.PENDING, State.PENDING), (Verdict.QUESTION, State.QUESTION), (Verdict.ACCEPTABLE, State.DECIDED)],
)
def test_where_a_judged_finding_stands(case: Case, verdict: Verdict, state: State) -> None:
    Judgements(case).add(only(case), verdict, reviewer="Anna")
    assert [item.state for item in Judgements(case).queue()] == [state]


def test_a_blind_reader_does_not_see_what_the_first_decided(case: Case) -> None:
    ledger = Judgements(case)
    ledger.add(only(case), Verdict.ACCEPTABLE, reviewer="Anna")
    [item] = ledger.queue(blind="Ben")
    assert (item.state, item.judgement, item.opinions) == (State.OPEN, None, ())
    ledger.add(only(case), Verdict.ERROR, reviewer="Ben", letters="AB", blind=True)
    [item] = ledger.queue()
    assert [opinion.reviewer for opinion in item.opinions] == ["Anna", "Ben"]
    assert item.disputed


def test_what_one_reader_puts_off_does_not_undo_what_another_decided(case: Case) -> None:
    """One's own decision, though, is put off by oneself."""
    ledger = Judgements(case)
    ledger.add(only(case), Verdict.ACCEPTABLE, reviewer="Anna")
    ledger.add(only(case), Verdict.PENDING, reviewer="Ben")
    [item] = ledger.queue()
    assert (item.state, item.judgement and item.judgement.reviewer, item.disputed) == (State.DECIDED, "Anna", False)
    assert item.dismissed
    ledger.add(only(case), Verdict.PENDING, reviewer="Anna")
    [item] = ledger.queue()
    assert (item.state, item.dismissed) == (State.PENDING, False)
