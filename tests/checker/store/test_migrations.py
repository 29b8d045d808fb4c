"""Case files of every released version open with this one, and keep what people decided."""

import shutil
from pathlib import Path

import pytest

from checker.review.judgement import Verdict
from checker.store import database
from checker.store.case import Case
from checker.store.database import CaseError, schema_sets, statements
from checker.store.judgements import Judgements
from checker.store.pack import unpack, verify_pack
from checker.store.verify import verify
from claims import __version__
from tests.cases import SECOND, checked, new_case

PACKS = sorted((Path(__file__).resolve().parents[3] / "fixtures" / "cases").glob("*.zip"))


def test_there_is_a_pack_of_this_version_already() -> None:
    """`python -m tests.release_case` makes it when a version is released."""
    assert __version__ in [pack.stem for pack in PACKS]


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.stem)
def test_a_case_of_a_released_version_opens_and_goes_on(pack: Path, tmp_path: Path) -> None:
    """Its two judgements stand, a check can be saved, the judged finding comes back when a passage changes."""
    assert verify_pack(pack) == []
    unpack(pack, tmp_path / "old.db")
    with Case.open(tmp_path / "old.db") as case:
        ledger = Judgements(case)
        assert [(row.reviewer, row.verdict) for row in ledger.all()] == [
            ("Anna", Verdict.ACCEPTABLE),
            ("Ben", Verdict.ERROR),
        ]
        assert [item.state.value for item in ledger.queue()] == ["decided"]
        assert all(not list(steps.pending(case.database)) for steps in schema_sets())
        checked(case, {"second": SECOND.replace("14", "16")})
        assert [item.state.value for item in ledger.queue()] == ["returned"]
        assert verify(case) == []


def test_the_pack_of_this_version_has_its_schema(tmp_path: Path) -> None:
    """A step that changed after the pack was made would leave older cases without what the program relies on."""
    unpack(next(pack for pack in PACKS if pack.stem == __version__), tmp_path / "old.db")
    with Case.open(tmp_path / "old.db") as old, new_case(tmp_path / "new.db") as new:
        assert schema(old) == schema(new)


def schema(case: Case) -> set[str]:
    """Every table, index, view and trigger as it was made."""
    return {row[0] for row in case.database.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()}


def test_a_later_step_keeps_the_chain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A column that comes later is empty in older rows, and what is empty is not sealed."""
    path = tmp_path / "story.db"
    with new_case(path) as case:
        Judgements(case).add(case.findings()[0], Verdict.ACCEPTABLE, reviewer="Anna")
    steps = tmp_path / "migrations"
    shutil.copytree(database._STEPS, steps)
    (steps / "case" / "0099_later.sql").write_text(
        "ALTER TABLE judgements ADD COLUMN weight INTEGER;\n-- a remark\nCREATE TABLE later (name TEXT);\n"
    )
    monkeypatch.setattr(database, "_STEPS", steps)
    with Case.open(path) as case:
        assert verify(case) == []
        assert case.database["later"].exists()
        assert [row.reviewer for row in Judgements(case).all()] == ["Anna"]
        Judgements(case).add(case.findings()[0], Verdict.PENDING, reviewer="Ben")
        assert verify(case) == []
    monkeypatch.undo()
    with pytest.raises(CaseError, match=r"later version of recoupe \(0099_later\)"):
        Case.open(path)


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "story.db"
    new_case(path).close()
    steps = tmp_path / "migrations"
    shutil.copytree(database._STEPS, steps)
    (steps / "case" / "0099_broken.sql").write_text("CREATE TABLE half (name TEXT);\nCREATE TABLE checks (x);\n")
    monkeypatch.setattr(database, "_STEPS", steps)
    with pytest.raises(CaseError, match="already exists"):
        Case.open(path)
    monkeypatch.undo()
    with Case.open(path) as case:
        assert not case.database["half"].exists()
        assert verify(case) == []


def test_scripts_are_split_into_statements_with_triggers_whole() -> None:
    script = (
        "CREATE TABLE a (x); -- one; two\nCREATE TRIGGER t BEFORE UPDATE ON a\nBEGIN\n  SELECT 1;\n  SELECT 2;\nEND;\n"
    )
    assert [statement.count(";") for statement in statements(script)] == [2, 3]
