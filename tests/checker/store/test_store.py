"""The case file: what goes in comes out, whatever is opened is a case file, and nobody waits for nothing."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from checker.articles.article import read_inputs
from checker.check import check_in
from checker.render.json import to_contract
from checker.report import Report
from checker.store.case import Case, OvertakenError, merged
from checker.store.database import CaseError, connect, copy
from checker.store.search import CLOSE, OPEN, search
from checker.store.snapshots import Snapshot, snapshots
from checker.store.verify import verify
from claims.document import Document
from tests.cases import FIRST, SECOND, article, checked, new_case
from tests.render_sample import REPORT

ROOT = Path(__file__).resolve().parents[3]
STORY = "fixtures/stories/louvre-theft"


@pytest.fixture(scope="module")
def story() -> dict[str, Report]:
    documents, skipped = read_inputs([str(ROOT / STORY)])
    return check_in(documents, ("fr", "en"), skipped)


@pytest.mark.parametrize("made", [True, False], ids=["a real story", "every kind of claim, every relation"])
def test_a_report_comes_back_as_it_went_in(tmp_path: Path, story: dict[str, Report], made: bool) -> None:
    """In both languages; and the main one is the first given."""
    reports = story if made else {"fr": REPORT}
    with Case.open(tmp_path / "story.db", create=True) as case:
        case.save(reports)
        for language, report in reports.items():
            assert to_contract(case.load(language)) == to_contract(report)
        assert to_contract(case.load()) == to_contract(reports["fr"])
        assert verify(case) == []


def test_parts_of_a_report_are_parts_of_the_whole(tmp_path: Path, story: dict[str, Report]) -> None:
    """A thread with its claims, articles and findings; an article with every thread it speaks in."""
    report = story["en"]
    finding = report.findings[0]
    with Case.open(tmp_path / "story.db", create=True) as case:
        case.save(story)
        part = case.load_threads([finding.thread], "en")
        assert [thread.id for thread in part.threads] == [finding.thread]
        assert set(finding.claims) <= {claim.id for claim in part.claims}
        assert {document.id for document in part.documents} == {claim.document for claim in part.claims}
        assert finding in part.findings
        article = case.load_article(report.documents[0].id, "en")
        mine = [claim for claim in report.claims if claim.document == report.documents[0].id]
        assert [claim for claim in article.claims if claim.document == report.documents[0].id] == mine
        assert {thread.id for thread in article.threads} == {
            thread.id for thread in report.threads if {claim.id for claim in mine} & set(thread.claims)
        }
        assert case.findings([finding.id], "en") == (finding,)
        assert case.threads([finding.thread], "en") == part.threads
        with pytest.raises(CaseError, match="no article"):
            case.load_article("nothing")


def test_a_second_check_replaces_what_was_found_and_keeps_what_came(tmp_path: Path) -> None:
    with new_case(tmp_path / "story.db") as case:
        checked(case, {"second": SECOND.replace("14", "10"), "third": "Autre chose\n\nIl pleut depuis 3 jours."})
        assert [document.id for document in case.documents()] == ["first", "second", "third"]
        assert case.last_check == 2
        assert "14 milliards" not in case.load().documents[1].text
        assert case.load().findings == ()
        assert verify(case) == []


def test_the_same_check_again_changes_nothing_but_the_list_of_checks(tmp_path: Path) -> None:
    with new_case(tmp_path / "story.db") as case:
        before = case.load()
        checked(case, {"first": FIRST})
        assert (case.load(), case.last_check) == (before, 2)


def test_files_of_one_name_are_two_articles_unless_they_say_the_same() -> None:
    here = article("index", "Il pleut.")
    moved = Document("index", "Il pleut.", "elsewhere/index.txt", language="fr")
    other = Document("index", "Il neige.", "elsewhere/index.txt", language="fr")
    later = Document("index", "Il neige.", here.file, language="fr")
    assert merged([here], [moved]) == [moved]
    assert merged([here], [later]) == [later]
    assert [document.text for document in merged([here], [other])] == ["Il pleut.", "Il neige."]
    again = merged(merged([here], [other]), [other])
    assert len({document.id for document in again}) == len(again) == 2


def test_snapshots_keep_bytes_once_and_for_good(tmp_path: Path) -> None:
    page = Snapshot("first", "2025-09-04T12:00:00.000Z", "https://a.example/1", b"\x00\xffpage", headers={"ETag": "1"})
    later = Snapshot("first", "2025-09-05T12:00:00.000Z", "https://a.example/1", b"changed")
    with new_case(tmp_path / "story.db") as case:
        report = case.load()
        case.save({"en": report}, [page])
        case.save({"en": report}, [page, later])
        assert list(snapshots(case.database, "first")) == [page, later]
        assert list(snapshots(case.database, "second")) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("milliards", 2),
        ("MILLI", 2),  # the beginning of a word, whatever its case
        ("signe jeudi", 2),  # without its accent
        ("14 milliards", 1),
        ("contrat inconnu", 0),  # all the words
        ('"', 0),
        ("signé AND OR NOT (", 0),  # nothing of the query language gets through
        ("", 0),
    ],
)
def test_search_finds_articles_and_claims(tmp_path: Path, words: str, found: int) -> None:
    with new_case(tmp_path / "story.db") as case:
        hits = search(case.database, words)
        assert len({hit.document for hit in hits}) == found
        assert all(OPEN in hit.snippet and CLOSE in hit.snippet for hit in hits)
        assert all(hit.claim is None or hit.thread for hit in hits)


def test_a_check_that_was_overtaken_is_not_saved(tmp_path: Path) -> None:
    with new_case(tmp_path / "story.db") as case:
        report = case.load()
        case.save({"en": report}, base=1)
        with pytest.raises(OvertakenError, match="another check"):
            case.save({"en": report}, base=1)
        assert case.last_check == 2


def test_a_save_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    stray = Snapshot("nobody", "2025-09-04T12:00:00.000Z", "x", b"")
    with new_case(tmp_path / "story.db") as case:
        before = case.load()
        with pytest.raises(sqlite3.IntegrityError):
            case.save({"en": before}, [stray])
        assert (case.load(), case.last_check) == (before, 1)


@pytest.mark.parametrize("content", [b"not a database, but long enough to be looked at" * 50, b"x"])
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "story.db").write_bytes(content)
    with pytest.raises(CaseError, match=r"story\.db: not a case file"):
        connect(tmp_path / "story.db")


def test_another_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    before = (tmp_path / "other.db").read_bytes()
    with pytest.raises(CaseError, match="not a case file"):
        connect(tmp_path / "other.db", create=True)
    assert (tmp_path / "other.db").read_bytes() == before


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="recoupe check --case"):
        connect(tmp_path / "story.db")
    with pytest.raises(CaseError, match="folder exist"):
        connect(tmp_path / "nowhere" / "story.db", create=True)


def test_a_damaged_file_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    new_case(path).close()
    raw = bytearray(path.read_bytes())
    for page in range(4096, len(raw), 4096):
        raw[page : page + 8] = b"\xff" * 8
    path.write_bytes(raw)
    with pytest.raises(CaseError, match="damaged"):
        connect(path)


def test_a_file_of_a_later_version_is_refused(tmp_path: Path) -> None:
    with new_case(tmp_path / "story.db") as case:
        case.database["_sqlite_migrations"].insert(
            {"id": 99, "migration_set": "case", "name": "9999_future", "applied_at": ""}
        )
    with pytest.raises(CaseError, match="later version of recoupe"):
        connect(tmp_path / "story.db")


def test_two_processes_may_make_and_use_one_file(tmp_path: Path) -> None:
    """Both open a file that is not there yet, both save; nobody is turned away."""
    program = (
        "import sys; from pathlib import Path; from tests.cases import *\n"
        "with Case.open(sys.argv[1], create=True) as case:\n"
        "    for _ in range(5): checked(case, {sys.argv[2]: FIRST})\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "story.db")]
    running = [subprocess.Popen([*command, name], cwd=ROOT, stderr=subprocess.PIPE) for name in ("one", "two")]
    assert [process.communicate(timeout=60)[1].decode() for process in running] == ["", ""]
    with Case.open(tmp_path / "story.db") as case:
        assert case.last_check == 10
        assert verify(case) == []


def test_a_copy_is_a_case_file_of_its_own(tmp_path: Path) -> None:
    with new_case(tmp_path / "story.db") as case:
        copy(case.database, tmp_path / "copy.db")
        with pytest.raises(CaseError, match="exists already"):
            copy(case.database, tmp_path / "copy.db")
        with Case.open(tmp_path / "copy.db") as other:
            assert other.load() == case.load()


def test_opening_a_case_twice_keeps_the_first_one_s_locks(tmp_path: Path) -> None:
    """A program that opens and closes the file must not take itself for the last one: it would clear the log away
    under the others. (A thousand tips at fifty at a time, with checks beside them, damaged a file so.)"""
    path = tmp_path / "story.db"
    with new_case(path) as case:
        Case.open(path, check=False).close()
        Case.open(path).close()
        other = "import sys; from checker.store.case import Case; Case.open(sys.argv[1]).close()"
        subprocess.run([sys.executable, "-c", other, str(path)], cwd=ROOT, check=True)
        assert path.with_name("story.db-wal").exists()
        assert verify(case) == []
