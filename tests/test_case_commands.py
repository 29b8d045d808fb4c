"""`recoupe check --case` and the commands of a case file, as people type them."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import cli
from checker.judgement import Verdict
from checker.store.case import Case
from checker.store.judgements import Judgements
from checker.store.snapshots import snapshots
from checker.store.verify import verify
from tests.cases import FIRST, SECOND


def run(*arguments: object, text: str | None = None) -> Result:
    """The command line in this process."""
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], input=text)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A folder with two articles that are sure to differ."""
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "first.txt").write_text(FIRST, encoding="utf-8")
    (folder / "second.txt").write_text(SECOND, encoding="utf-8")
    return folder


@pytest.fixture
def path(tmp_path: Path, story: Path) -> Path:
    """The case of that story."""
    path = tmp_path / "story.db"
    assert run("check", "--case", path, story).exit_code == 1
    return path


# ---------------------------------------------------------------- check --case


def test_a_case_gives_the_report_that_its_articles_give(path: Path, story: Path) -> None:
    pure = run("check", story, "--format", "json", "--lang", "fr")
    kept = run("check", "--case", path, "--format", "json", "--lang", "fr")
    assert (kept.exit_code, kept.stdout) == (pure.exit_code, pure.stdout) == (1, pure.stdout)


def test_an_article_joins_the_case_and_its_bytes_are_kept(path: Path, story: Path, tmp_path: Path) -> None:
    late = tmp_path / "late.txt"
    late.write_text(SECOND.replace("14", "15"), encoding="utf-8")
    assert "3 articles" in run("check", "--case", path, late).stdout.replace("\u00a0", " ")
    with Case.open(path) as case:
        assert {taken.body for taken in snapshots(case.database)} == {
            file.read_bytes() for file in (*story.iterdir(), late)
        }
        assert verify(case) == []


def test_an_article_that_cannot_be_read_costs_nothing(path: Path, tmp_path: Path) -> None:
    """What is in the case stays, and the report says what is missing until the next articles are given."""
    (tmp_path / "late.txt").write_text(FIRST.replace("jeudi", "mardi"), encoding="utf-8")
    done = run("check", "--case", path, tmp_path / "late.txt", tmp_path / "gone.txt", "--format", "json")
    assert "no such file" in done.stdout
    assert "no such file" in run("check", "--case", path, "--format", "json").stdout
    nothing = run("check", "--case", path, tmp_path / "gone.txt")
    assert (nothing.exit_code, "no such file" in nothing.stderr) == (1, True)
    with Case.open(path) as case:
        assert len(case.documents()) == 3


def test_nothing_is_made_where_nothing_could_be_read(tmp_path: Path) -> None:
    run("check", "--case", tmp_path / "new.db", tmp_path / "gone.txt")
    run("check", "--case", tmp_path / "new.db")
    assert not (tmp_path / "new.db").exists()


def test_what_was_dismissed_does_not_set_the_exit_code(path: Path) -> None:
    with Case.open(path) as case:
        ledger = Judgements(case)
        ledger.add(case.findings()[0], Verdict.ERROR, reviewer="Anna", letters="A")
        assert run("check", "--case", path).exit_code == 1
        ledger.add(case.findings()[0], Verdict.ACCEPTABLE, reviewer="Anna")
        assert run("check", "--case", path).exit_code == 0


def test_a_file_that_is_no_case_is_left_alone(story: Path) -> None:
    done = run("check", "--case", story / "first.txt", story)
    assert (done.exit_code, "not a case file" in done.stderr) == (1, True)
    assert (story / "first.txt").read_text(encoding="utf-8") == FIRST
