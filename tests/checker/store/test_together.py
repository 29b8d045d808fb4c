"""Group commit: writers of one process share transactions, and each is told the truth about its own rows."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from checker.store.case import Case
from checker.store.database import CaseError
from checker.store.together import Together, together


def writing(name: str) -> Callable[[Case], str]:
    """Adds one row."""

    def write(case: Case) -> str:
        case.database.execute("INSERT INTO kept (name) VALUES (?)", [name])
        return name

    return write


def failing(case: Case) -> str:
    """Adds a row and then fails."""
    case.database.execute("INSERT INTO kept (name) VALUES ('half')")
    raise CaseError("disk_full")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case with a table of its own."""
    with Case.open(tmp_path / "c.db", create=True) as case:
        case.database.execute("CREATE TABLE kept (name TEXT UNIQUE)")
    return tmp_path / "c.db"


def names(path: Path) -> list[str]:
    """What is in the file, as another process sees it."""
    with sqlite3.connect(path) as other:
        return [row[0] for row in other.execute("SELECT name FROM kept ORDER BY name")]


def test_what_many_write_at_once_is_there_and_took_fewer_commits(path: Path) -> None:
    """Each thread has its own connection and finds its row in the file the moment it is answered."""
    group, commits, start = Together(), [], Barrier(16)

    def reader(number: int) -> None:
        with Case.open(path, check=False) as case:
            case.database.conn.set_trace_callback(lambda said: commits.append(said) if said == "COMMIT" else None)
            start.wait()
            for turn in range(10):
                assert group.write(case, writing(f"{number}.{turn}")) in names(path)

    with ThreadPoolExecutor(16) as readers:
        list(readers.map(reader, range(16)))
    assert len(names(path)) == 160
    assert len(commits) < 160


def test_what_fails_for_one_is_undone_for_that_one_alone(path: Path) -> None:
    """Also where it fails inside the transaction that others share."""
    group = Together()
    with Case.open(path, check=False) as case:
        assert group.write(case, writing("before")) == "before"
        with pytest.raises(CaseError, match="full"):
            group.write(case, failing)
        with pytest.raises(sqlite3.IntegrityError):
            group.write(case, writing("before"))
        assert group.write(case, writing("after")) == "after"
    assert names(path) == ["after", "before"]


def test_what_cannot_be_committed_is_acknowledged_to_nobody(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk, a file that another program holds: every writer of the group is told."""
    group = Together()
    monkeypatch.setattr("checker.store.database.PATIENCE", 0.2)
    with Case.open(path, check=False) as case, sqlite3.connect(path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CaseError, match="writing to it"):
            group.write(case, writing("late"))
        other.execute("ROLLBACK")
        assert group.write(case, writing("then")) == "then"
    assert names(path) == ["then"]


def undone(case: Case) -> None:
    """A transaction that writes through the group and fails afterwards."""
    with case.writing():
        together(case).write(case, writing("gone"))
        raise CaseError("disk_full")


def test_inside_a_transaction_it_is_a_part_of_it(path: Path) -> None:
    """An import that is undone takes its tips along."""
    with Case.open(path, check=False) as case, pytest.raises(CaseError, match="full"):
        undone(case)
    assert names(path) == []
