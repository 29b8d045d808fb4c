"""The SQLite file itself: opening, transactions, schema. The one door for `sqlite3` and `sqlite_utils`.

A case is opened with foreign keys on, in write-ahead mode (readers never wait for the writer), with full
synchronisation (what a commit acknowledged survives a power cut) and after SQLite's own check of its pages.
Several processes may use one file: each waits up to `PATIENCE` seconds for the others.
"""

import sqlite3
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlite_utils
from sqlite_utils import Migrations

from checker.words.errors import Said, ToldError

__all__ = [
    "APPLICATION_ID",
    "PATIENCE",
    "CaseError",
    "Database",
    "compact",
    "connect",
    "copy",
    "forget_private",
    "is_database",
    "schema_sets",
    "writing",
]

APPLICATION_ID = 0x52434F50  # "RCOP", in the header of the file: `file` and SQLite tools can tell what it is
PATIENCE = 30.0  # seconds that a process waits for another one's transaction
_SMALLEST = 512  # bytes: the smallest page of an SQLite file
_STEPS = Path(__file__).parent / "migrations"


class CaseError(ToldError):
    """Something is wrong with a case file, or with what is asked of it: one line that says what to do."""


class Database(sqlite_utils.Database):
    """An open SQLite file."""

    def query(
        self, sql: str, params: "Sequence[Any] | dict[str, Any] | None" = None
    ) -> Generator[dict[str, Any], None, None]:
        """The rows of a SELECT by their columns: one statement, where the library's is three (a savepoint around it
        that protects from what does not select)."""
        cursor = self.execute(sql, params)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)


def connect(path: str | Path, *, create: bool = False, check: bool = True) -> Database:
    """An open case file with its schema up to date. Raises `CaseError`.

    `create` makes the file where there is none. `check` reads every page before anything relies on it; a second
    connection of one process may leave that out.
    """
    path = Path(path)
    if not path.exists() and not create:
        raise CaseError("no_case", path=path)
    try:
        _look_at_size(path)
        database = _opened(path)
        try:
            _prepare(database, path, create, check)
        except BaseException:
            database.close()
            raise
    except OSError as problem:
        raise CaseError("case_unreadable", path=path, reason=problem.strerror) from problem
    except sqlite3.OperationalError as problem:
        raise CaseError("case_refused", path=path, why=_reason(problem)) from problem
    except sqlite3.DatabaseError as problem:
        raise CaseError("not_a_case_or_damaged", path=path, reason=problem) from problem
    return database


def is_database(path: Path) -> bool:
    """Whether SQLite takes a file for one of its own, damaged or not; nothing is written."""
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=PATIENCE)
        try:
            connection.execute("PRAGMA schema_version").fetchone()
        finally:
            connection.close()
    except sqlite3.OperationalError:
        return True  # it cannot be read now: opening it will say why
    except sqlite3.DatabaseError:
        return False
    return True


def _look_at_size(path: Path) -> None:
    """SQLite takes a file of a few bytes for an empty database and would write over somebody's notes.

    The file is never opened here: whatever closes a file gives up this process's locks on it, those of its open
    connections too. Another process then took itself for the last one and cleared the log away under them.
    """
    if path.exists() and 0 < path.stat().st_size < _SMALLEST:
        raise CaseError("not_a_case", path=path)


def _opened(path: Path) -> Database:
    # Foreign threads may use the connection one after the other, as the workers of a web server do.
    connection = sqlite3.connect(path, timeout=PATIENCE, check_same_thread=False)
    database = Database(connection, execute_plugins=False)
    for setting in ("foreign_keys = ON", "synchronous = FULL", "temp_store = MEMORY", "cache_size = -32000"):
        database.execute(f"PRAGMA {setting}").close()
    return database


def _prepare(database: Database, path: Path, create: bool, check: bool) -> None:
    marked = database.execute("PRAGMA application_id").fetchone()[0]
    empty = not database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if marked != APPLICATION_ID and not empty:
        raise CaseError("another_database", path=path)
    if empty and not create:
        raise CaseError("empty_case_file", path=path)
    if check and not empty:
        verdict = database.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise CaseError("case_damaged", path=path, reason=" ".join(verdict.split()))
    database.enable_wal()
    _migrate(database, path)


def schema_sets() -> tuple[Migrations, ...]:
    """The steps of the schema: one set for each folder of `migrations`, "case" first, steps in order of name.

    A step that has shipped never changes; what comes later is a new file.
    """
    folders = sorted((folder for folder in _STEPS.iterdir() if folder.is_dir()), key=_case_first)
    return tuple(_steps(folder) for folder in folders if any(folder.glob("*.sql")))


def _case_first(folder: Path) -> tuple[bool, str]:
    return folder.name != "case", folder.name


def _steps(folder: Path) -> Migrations:
    steps = Migrations(folder.name)
    for file in sorted(folder.glob("*.sql")):

        def step(database: sqlite_utils.Database, /, file: Path = file) -> None:
            for statement in statements(file.read_text(encoding="utf-8")):
                database.execute(statement)

        steps(name=file.stem)(step)
    return steps


def statements(script: str) -> Iterator[str]:
    """The statements of a script one by one, triggers whole: `executescript` would commit on the way."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def _migrate(database: Database, path: Path) -> None:
    sets = schema_sets()
    for steps in sets:
        known = {step.name for step in steps._migrations}
        newer = [step.name for step in steps.applied(database) if step.name not in known]
        if newer:
            raise CaseError("case_of_later", path=path, step=newer[-1])
    if any(steps.pending(database) for steps in sets):
        with writing(database):  # another process may have been faster: what is pending is asked again inside
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            for steps in sets:
                steps.apply(database)


@contextmanager
def writing(database: Database) -> Iterator[Database]:
    """A transaction that takes the right to write at once, so that what it reads stays true until it commits.

    Inside another one it is a part of it. Raises `CaseError` where the file cannot be written.
    """
    if database.conn.in_transaction:
        with database.atomic():
            yield database
        return
    try:
        database.conn.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as problem:
        raise CaseError("case_unwritten", why=_reason(problem)) from problem
    try:
        yield database
        database.conn.execute("COMMIT")
    except BaseException as problem:
        database.rollback()
        if isinstance(problem, sqlite3.OperationalError) and (told := _of_the_disk(problem)):
            raise CaseError("case_unwritten", why=told) from problem
        raise


def copy(database: Database, target: Path) -> None:
    """The whole case as one new, compact file; safe while others write."""
    if target.exists():
        raise CaseError("exists_already", file=target)
    with database.ensure_autocommit_on():
        database.conn.execute("VACUUM INTO ?", (str(target),))


def forget_private(path: Path) -> None:
    """Empties the tables whose names begin with `private_` in a copy of a case, leaving no trace on its pages."""
    with Database(sqlite3.connect(path), execute_plugins=False) as database:
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("PRAGMA secure_delete = ON")
        for table in database.table_names():
            if table.startswith("private_"):
                database.execute(f'DELETE FROM "{table}"')
        database.conn.commit()
        database.vacuum()


def compact(database: Database) -> None:
    """Gives the space of what was replaced back to the disk and renews what the query planner knows."""
    with writing(database):
        for table in ("search_articles", "search_claims"):
            database.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
    database.analyze()
    database.vacuum()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _reason(problem: sqlite3.Error) -> Said:
    text = str(problem)
    if "locked" in text or "busy" in text:
        return Said("case_busy")
    if "unable to open" in text:
        return Said("case_unopened")
    return _of_the_disk(problem) or Said("case_other", reason=text)


def _of_the_disk(problem: sqlite3.Error) -> Said | None:
    """What the place of the file has against being written to; `None` where that is not what went wrong. SQLite opens a
    file that may only be read, and says so at the first change."""
    text = str(problem)
    if "readonly" in text or "read-only" in text:
        return Said("case_read_only")
    return Said("disk_full") if "full" in text else None
