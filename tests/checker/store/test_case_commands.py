"""`recoupe check --case` and the commands of a case file, as people type them."""

import hashlib
import json
import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import cli
from checker.review.judgement import Verdict
from checker.store.case import Case
from checker.store.database import CaseError, copy
from checker.store.judgements import Judgements
from checker.store.search import search
from checker.store.snapshots import snapshots
from checker.store.verify import verify
from tests.cases import FIRST, SECOND

ROOT = Path(__file__).resolve().parents[3]


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
    told = json.loads(kept.stdout)
    assert [finding.pop("review") for finding in told["findings"]] == [{"state": "open", "judgements": []}]
    assert told == json.loads(pure.stdout)
    assert (kept.exit_code, pure.exit_code) == (1, 1)


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


def test_an_empty_file_is_no_case_until_there_is_an_article(tmp_path: Path, story: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    for command in (["case", "info", path], ["check", "--case", path], ["review", path]):
        done = run(*command)
        assert (done.exit_code, "an empty file" in done.stderr, path.stat().st_size) == (1, True, 0)
    assert run("check", "--case", path, story).exit_code == 1
    run("case", "drop", path, *(story / name for name in ("first.txt", "second.txt")))
    assert "has no articles yet" in run("check", "--case", path).stderr


def test_what_was_dismissed_does_not_set_the_exit_code(path: Path) -> None:
    with Case.open(path) as case:
        ledger = Judgements(case)
        ledger.add(case.findings()[0], Verdict.ERROR, reviewer="Anna", letters="A")
        assert run("check", "--case", path).exit_code == 1
        ledger.add(case.findings()[0], Verdict.ACCEPTABLE, reviewer="Anna")
        done = run("check", "--case", path)
        assert (done.exit_code, "Judged by Anna" in " ".join(done.stdout.split())) == (0, True)
        ledger.add(case.findings()[0], Verdict.ERROR, reviewer="Ben", letters="A")
        assert run("check", "--case", path).exit_code == 1  # readers disagree: nothing is settled


def test_a_file_name_that_is_not_utf8_is_no_obstacle(tmp_path: Path) -> None:
    name = os.path.join(os.fsencode(tmp_path), b"caf\xe9.txt")
    with open(name, "wb") as file:
        file.write(FIRST.encode())
    assert run("check", "--case", tmp_path / "story.db", os.fsdecode(name), "--format", "json").exit_code == 0
    with Case.open(tmp_path / "story.db") as case:
        assert [document.file[-8:] for document in case.documents()] == ["caf\ufffd.txt"]
        assert len(list(snapshots(case.database))) == 1


def test_two_checks_at_once_lose_no_article(tmp_path: Path) -> None:
    """Each is made again where the other was saved first."""
    case = str(tmp_path / "story.db")
    running = []
    for number in range(4):
        article = tmp_path / f"article{number}.txt"
        article.write_text(FIRST.replace("10", str(10 + number)), encoding="utf-8")
        command = [sys.executable, "-m", "checker", "check", "--case", case, str(article), "-q", "--fail-on", "never"]
        running.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT))
    said = [(process.communicate(timeout=120)[1].decode(), process.returncode) for process in running]
    assert said == [("", 0)] * 4
    with Case.open(case) as opened:
        assert len(opened.documents()) == 4
        assert max(len(thread.claims) for thread in opened.threads()) >= 4
        assert verify(opened) == []


def test_a_case_that_may_only_be_read_says_so_at_the_first_change(path: Path) -> None:
    """SQLite opens it, and complains when something is to be written; it can still be reported on."""
    with Case.open(path) as case:
        case.database.execute("PRAGMA query_only = ON")
        with pytest.raises(CaseError, match="may not be written to"), case.writing() as database:
            database.execute("DELETE FROM findings")
        assert case.findings()


def test_a_file_that_is_no_case_is_left_alone(story: Path) -> None:
    done = run("check", "--case", story / "first.txt", story)
    assert (done.exit_code, "not a case file" in done.stderr) == (1, True)
    assert (story / "first.txt").read_text(encoding="utf-8") == FIRST


# ---------------------------------------------------------------- recoupe case


def judge(path: Path, verdict: Verdict = Verdict.ACCEPTABLE, reviewer: str = "Anna", **more: str) -> None:
    """One judgement of the first finding."""
    with Case.open(path) as case:
        Judgements(case).add(case.findings()[0], verdict, reviewer=reviewer, **more)


def unzipped(pack: Path) -> dict[str, bytes]:
    """What is in a zip."""
    with zipfile.ZipFile(pack) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(pack: Path, files: dict[str, bytes]) -> Path:
    """A zip of files."""
    with zipfile.ZipFile(pack, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return pack


def test_info_says_what_is_there(path: Path) -> None:
    judge(path)
    judge(path, Verdict.ERROR, "Ben", letters="A")
    facts = json.loads(run("case", "info", path, "--format", "json").stdout)
    assert (facts["articles"], facts["snapshots"], facts["queue"]) == (2, 2, {"decided": 1})
    assert facts["reviewers"] == {"Anna": 1, "Ben": 1}
    assert facts["agreement"] == [{"readers": ["Anna", "Ben"], "findings": 1, "alike": 0, "kappa": 0.0}]
    assert "Anna et Ben\u00a0: 0 sur 1" in run("case", "info", path, "--lang", "fr").stdout


def test_verify_tells_what_is_wrong_with_1(path: Path) -> None:
    judge(path)
    assert "whole" in run("case", "verify", path).stdout
    with Case.open(path) as case:
        case.database.execute("DROP TRIGGER judgements_stay")
        case.database.execute("UPDATE judgements SET note = 'slipped in'")
        case.database.execute("UPDATE snapshots SET deflated = x'00' WHERE number = 1")
        case.database.execute("UPDATE claims SET quote = 'other words' WHERE position = 0")
    done = run("case", "verify", path)
    assert done.exit_code == 1
    for fault in ("row 1 was changed", "bytes of snapshot 1", "do not stand in its article"):
        assert fault in done.stdout


def test_a_pack_is_checked_and_becomes_a_case_again(path: Path, tmp_path: Path, story: Path) -> None:
    judge(path, note="rang the firm")
    pack, copy = tmp_path / "pack.zip", tmp_path / "copy.db"
    assert run("case", "export", path, "-o", pack, "--lang", "fr").exit_code == 0
    run("case", "export", path, "-o", tmp_path / "again.zip", "--lang", "fr")
    assert (tmp_path / "again.zip").read_bytes() == pack.read_bytes()
    inside = unzipped(pack)
    assert {file.read_bytes() for file in story.iterdir()} <= set(inside.values())
    assert "rang the firm" in inside["report.html"].decode()
    assert "rang the firm" in inside["judgements.jsonl"].decode()
    for line in inside["SHA256SUMS"].decode().splitlines():  # as sha256sum reads them
        told, name = line.split("  ")
        assert hashlib.sha256(inside[name]).hexdigest() == told
    assert run("case", "verify", pack).exit_code == 0
    assert run("case", "import", pack, copy).exit_code == 0
    with Case.open(path) as here, Case.open(copy) as there:
        assert (here.load(), Judgements(here).all()) == (there.load(), Judgements(there).all())


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("report.html", b"<p>Nothing to see</p>", "report.html: was changed"),
        ("judgements.jsonl", None, "judgements.jsonl: is missing"),
        ("extra.txt", b"", "extra.txt: is not in the manifest"),
    ],
)
def test_a_pack_that_was_touched_is_refused(
    path: Path, tmp_path: Path, name: str, content: bytes | None, told: str
) -> None:
    run("case", "export", path, "-o", tmp_path / "pack.zip")
    files = unzipped(tmp_path / "pack.zip") | ({} if content is None else {name: content})
    if content is None:
        del files[name]
    touched = zipped(tmp_path / "touched.zip", files)
    done = run("case", "verify", touched)
    assert (done.exit_code, told in done.stdout) == (1, True)
    assert run("case", "import", touched, tmp_path / "copy.db").exit_code == 1
    assert not (tmp_path / "copy.db").exists()


def test_a_pack_whose_ledger_was_cut_off_shows(path: Path, tmp_path: Path) -> None:
    """The chain of what is left is whole; the manifest knows where it ended."""
    judge(path)
    judge(path, Verdict.ERROR, letters="B")
    run("case", "export", path, "-o", tmp_path / "pack.zip")
    files = unzipped(tmp_path / "pack.zip")
    with Case.open(path) as case:
        case.database.execute("DROP TRIGGER judgements_remain")
        case.database.execute("DELETE FROM judgements WHERE number = 2")
        copy(case.database, tmp_path / "cut.db")
    cut = (tmp_path / "cut.db").read_bytes()
    manifest = json.loads(files["manifest.json"])
    manifest["files"]["case.db"] = hashlib.sha256(cut).hexdigest()
    files |= {"case.db": cut, "manifest.json": json.dumps(manifest).encode()}
    done = run("case", "verify", zipped(tmp_path / "cut.zip", files))
    assert "judgements does not end where the manifest says" in done.stdout


def test_what_is_no_pack_is_refused(tmp_path: Path) -> None:
    other = zipped(tmp_path / "other.zip", {"a.txt": b"x"})
    done = run("case", "verify", other)
    assert (done.exit_code, "not an evidence pack" in done.stderr) == (1, True)


def test_personal_data_leave_with_no_pack(path: Path, tmp_path: Path) -> None:
    with Case.open(path) as case:
        case.database.execute("CREATE TABLE private_test (name TEXT)")
        case.database.execute("INSERT INTO private_test VALUES ('Zephyrine Quillfeather')")
    assert run("case", "export", path, "-o", tmp_path / "pack.zip").exit_code == 0
    assert all(b"Quillfeather" not in content for content in unzipped(tmp_path / "pack.zip").values())
    with Case.open(path) as case:
        assert case.database.execute("SELECT count(*) FROM private_test").fetchone()[0] == 1


def test_a_second_reader_sends_a_copy_back(path: Path, tmp_path: Path) -> None:
    """Only what is new comes in, once; undone rows find what they undo; the chain is this case's own."""
    judge(path)
    run("case", "export", path, "-o", tmp_path / "pack.zip")
    theirs = tmp_path / "theirs.db"
    run("case", "import", tmp_path / "pack.zip", theirs)
    judge(path, Verdict.PENDING)
    judge(theirs, Verdict.ERROR, "Ben", letters="B")
    judge(theirs, Verdict.QUESTION, "Ben")
    with Case.open(theirs) as case:
        Judgements(case).undo(3, reviewer="Ben")
    lines = run("case", "export", theirs, "--judgements").stdout
    (tmp_path / "ben.jsonl").write_text(lines, encoding="utf-8")
    for source, number in ((tmp_path / "ben.jsonl", 3), (theirs, 0)):
        assert f"{number} judgements" in run("case", "import", source, path).stderr.replace("\u00a0", " ")
    with Case.open(path) as case:
        rows = Judgements(case).all()
        assert [(row.reviewer, row.verdict.value, row.undoes) for row in rows] == [
            ("Anna", "acceptable", None),
            ("Anna", "pending", None),
            ("Ben", "error", None),
            ("Ben", "question", None),
            ("Ben", "withdrawn", 4),
        ]
        assert verify(case) == []


@pytest.mark.parametrize("lines", ["no json", '{"number": 1}', "[1]"])
def test_lines_that_are_no_judgements_are_refused(path: Path, tmp_path: Path, lines: str) -> None:
    (tmp_path / "bad.jsonl").write_text(lines, encoding="utf-8")
    done = run("case", "import", tmp_path / "bad.jsonl", path)
    assert (done.exit_code, "line 1 is not a judgement" in done.stderr) == (1, True)


def test_what_is_not_the_same_thing_becomes_a_row_to_develop_on(path: Path) -> None:
    judge(path, Verdict.NOT_SAME, note='another "deal"')
    [row] = tomllib.loads(run("case", "export", path, "--pairs").stdout)["pair"]
    assert {row["left_figure"], row["right_figure"]} == {"10 milliards de dollars", "14 milliards de dollars"}
    assert (row["one_thing"], row["left_language"], row["probe"]) == (False, "fr", 'another "deal"')
    assert row["left"].count(row["left_figure"]) == row["right"].count(row["right_figure"]) == 1


def test_a_dropped_article_leaves_its_evidence(path: Path, story: Path) -> None:
    judge(path)
    assert run("case", "drop", path, story / "second.txt").exit_code == 0
    with Case.open(path) as case:
        assert [document.file for document in case.documents()] == [str(story / "first.txt")]
        assert (case.findings(), len(list(snapshots(case.database))), len(Judgements(case).all())) == ((), 2, 1)
        assert verify(case) == []
    done = run("case", "drop", path, "nothing.txt")
    assert (done.exit_code, "not in this case" in done.stderr) == (1, True)


def test_vacuum_keeps_everything(path: Path) -> None:
    with Case.open(path) as case:
        before = case.load()
    assert run("case", "vacuum", path).exit_code == 0
    with Case.open(path) as case:
        assert (case.load(), verify(case)) == (before, [])
        assert search(case.database, "milliards")


@pytest.mark.parametrize("command", ["info", "verify", "export", "vacuum"])
def test_a_case_that_is_not_there_is_said_in_one_line(tmp_path: Path, command: str) -> None:
    done = run("case", command, tmp_path / "gone.db", *(["-o", "x.zip"] if command == "export" else []))
    assert (done.exit_code, "no such case file" in done.stderr) == (1, True)
