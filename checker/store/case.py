"""The case: what was read and found, in one file. A report goes in, the same report comes out.

What a check makes (documents, claims, threads, relations, findings) is replaced by the next one; snapshots,
judgements and the list of checks only grow. Ids are made from what the texts say, so a judgement finds its finding
again after any number of checks.
"""

from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from checker.report import Finding, Report, Thread
from checker.review.judgement import Seen
from checker.store.database import CaseError, Database, connect, writing
from checker.store.loading import IDS, document_rows, findings, report, threads
from checker.store.rows import claim_of, document_of, packed
from checker.store.saving import prepare, write
from checker.store.snapshots import Snapshot, keep
from checker.words.passages import named
from claims.claim import Claim
from claims.document import Document
from claims.identity import short_id


class OvertakenError(CaseError):
    """Another check was saved since the one at hand began: read the documents again and repeat it."""


class Case:
    """An open case file; a context manager. One connection: not for two threads at the same moment."""

    def __init__(self, database: Database, path: Path) -> None:
        self.database = database
        self.path = path

    @classmethod
    def open(cls, path: str | Path, *, create: bool = False, check: bool = True) -> Self:
        """Opens a case file, brings its schema up to date. Raises `CaseError`; see `connect` for the options."""
        return cls(connect(path, create=create, check=check), Path(path))

    def close(self) -> None:
        """Closes the file; what was not committed is undone."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def writing(self) -> AbstractContextManager[Database]:
        """A transaction: all of it or nothing. Keep it short, others wait for it."""
        return writing(self.database)

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction of this connection is under way."""
        return bool(self.database.conn.in_transaction)

    # ------------------------------------------------------------ writing

    def save(
        self,
        reports: Mapping[str, Report],
        snapshots: Iterable[Snapshot] = (),
        *,
        at: str | None = None,
        base: int | None = None,
    ) -> int:
        """Keeps one check, told in one or more interface languages (the first is the main one); its number.

        The report is one over all articles of the case; those it leaves out stay in the file with their snapshots
        but out of later reports. `base` is the check it builds on: `OvertakenError` where that is no longer the last.
        """
        tables = prepare(reports)
        with self.writing():
            if base is not None and base != self.last_check:
                raise OvertakenError("overtaken", path=self.path)
            number = self.last_check + 1
            write(self.database, tables, number, at or now())
            keep(self.database, snapshots)
        return number

    # ------------------------------------------------------------ reading

    @property
    def last_check(self) -> int:
        """The number of the last check; 0 in a new case."""
        return int(self.database.execute("SELECT coalesce(max(number), 0) FROM checks").fetchone()[0])

    def load(self, language: str | None = None) -> Report:
        """The report of the last check, in an interface language (the one it was made in, unless given)."""
        return report(self.database, language, None)

    def load_threads(self, ids: Collection[str], language: str | None = None) -> Report:
        """The part of the report about some threads: their claims, articles, relations and findings."""
        return report(self.database, language, ids)

    def load_article(self, document: str, language: str | None = None) -> Report:
        """The part of the report that touches one article: every thread it speaks in, with the relations it is one
        side of. Raises `CaseError`."""
        if self.document(document) is None:
            raise CaseError("no_article_of_id", path=self.path, document=document)
        found = self.database.execute(
            "SELECT DISTINCT thread FROM claims WHERE document = ? AND thread IS NOT NULL", [document]
        )
        return report(self.database, language, [row[0] for row in found], document)

    def documents(self) -> tuple[Document, ...]:
        """The articles of the last check, in the order of the report."""
        return tuple(document_of(row) for row in document_rows(self.database))

    def document(self, id: str) -> Document | None:
        """One article, whether or not the last check had it."""
        return next((document_of(r) for r in self.database.query("SELECT * FROM documents WHERE id = ?", [id])), None)

    def passages(self, ids: Collection[str]) -> dict[str, Seen]:
        """The words of claims with their outlets; those that the last check does not have are left out."""
        found = self.database.execute(
            "SELECT claims.id, documents.id, coalesce(json_extract(documents.data, '$.label'), documents.outlet), "
            "documents.file, claims.quote, claims.sentence "
            f"FROM claims JOIN documents ON documents.id = claims.document WHERE claims.id IN {IDS}",
            [packed(list(ids))],
        )
        return {
            id: Seen(document, named(outlet, file, document), quote, sentence)
            for id, document, outlet, file, quote, sentence in found
        }

    def claims(self, ids: Collection[str]) -> dict[str, Claim]:
        """Claims of the last check by id; those it does not have are left out."""
        rows = self.database.query(f"SELECT id, data FROM claims WHERE id IN {IDS}", [packed(list(ids))])
        return {row["id"]: claim_of(row) for row in rows}

    def threads(self, ids: Collection[str] | None = None, language: str | None = None) -> tuple[Thread, ...]:
        """All threads, or some, in the order of the report."""
        return tuple(threads(self.database, language or self.language, ids))

    def findings(self, ids: Collection[str] | None = None, language: str | None = None) -> tuple[Finding, ...]:
        """All findings, or some, most serious first."""
        return tuple(findings(self.database, language or self.language, "id", ids))

    @property
    def language(self) -> str:
        """The interface language of the last check."""
        found = self.database.execute("SELECT language FROM checks ORDER BY number DESC LIMIT 1").fetchone()
        return found[0] if found else "en"


def now() -> str:
    """This moment in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def merged(known: Iterable[Document], read: Iterable[Document]) -> list[Document]:
    """The articles of a case with those just read: an article read again takes the place of its earlier self.

    Files of one name in two folders are two articles, unless their text is the same.
    """
    found = {document.id: document for document in known}
    for document in read:
        there = found.get(document.id)
        if there and not document.url and document.file != there.file and document.text != there.text:
            document = replace(document, id=short_id(document.id, document.file))
        found[document.id] = document
    return list(found.values())
