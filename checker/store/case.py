"""The case: what was read and found, in one file. A report goes in, the same report comes out.

What a check makes (documents, claims, threads, relations, findings) is replaced by the next one; snapshots,
judgements and the list of checks only grow. Ids are made from what the texts say, so a judgement finds its finding
again after any number of checks.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from checker.judgement import Seen
from checker.render.passages import named
from checker.report import Coverage, Finding, Judged, Relation, Report, Severity, Skipped, Thread
from checker.store.database import CaseError, Database, connect, writing
from checker.store.rows import claim_of, claim_row, document_of, document_row, frame_of, frame_row, packed
from checker.store.snapshots import Snapshot, keep
from claims.claim import Claim
from claims.document import Document
from claims.identity import short_id

Row = dict[str, Any]
_REMADE = (
    "relations",
    "explanations",
    "finding_claims",
    "findings",
    "claims",
    "threads",
    "skipped",
    "search_articles",
    "search_claims",
)
_IDS = "(SELECT value FROM json_each(?))"


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
        language, report = next(iter(reports.items()))
        with self.writing():
            if base is not None and base != self.last_check:
                raise OvertakenError(f"{self.path}: another check was saved meanwhile. Run this one again.")
            for table in _REMADE:
                self.database.execute(f"DELETE FROM {table}")
            number = self.last_check + 1
            self._insert("checks", [_check_row(number, at or now(), language, report)])
            self._save_documents(report, number)
            self._insert("threads", _thread_rows(reports))
            self._insert("claims", _claim_rows(report))
            self._save_relations(reports)
            self._insert("findings", _finding_rows(reports))
            self._insert("finding_claims", _finding_claim_rows(report))
            self._insert("skipped", ({"file": skip.file, "reason": skip.reason} for skip in report.skipped))
            self._insert(
                "search_articles",
                ({"id": told.id, "title": told.title or "", "text": told.text} for told in report.documents),
            )
            self._insert("search_claims", ({"id": told.id, "sentence": told.sentence} for told in report.claims))
            keep(self.database, snapshots)
        return number

    def _save_documents(self, report: Report, number: int) -> None:
        for document in report.documents:
            row = document_row(document) | {
                "origin": report.origins.get(document.id, document.id),
                "last_check": number,
            }
            changed = ", ".join(f"{name} = excluded.{name}" for name in row)
            names, places = ", ".join((*row, "first_check")), ", ".join("?" * (len(row) + 1))
            self.database.execute(
                f"INSERT INTO documents ({names}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {changed}",
                [*row.values(), number],
            )

    def _save_relations(self, reports: Mapping[str, Report]) -> None:
        """Every pair, and every sentence once."""
        report = next(iter(reports.values()))
        words = _words(reports, lambda told: (((j.left, j.right), j.explanation) for j in told.relations))
        home = {claim: thread.id for thread in report.threads for claim in thread.claims}
        numbers: dict[str, int] = {}
        rows = [
            {
                "thread": home.get(judged.left, ""),
                "position": position,
                "left": judged.left,
                "right": judged.right,
                "relation": judged.relation.value,
                "rule": judged.rule,
                "explanation": numbers.setdefault(packed(words[judged.left, judged.right]), len(numbers)),
            }
            for position, judged in enumerate(report.relations)
        ]
        self._insert("explanations", ({"id": number, "words": told} for told, number in numbers.items()))
        self._insert("relations", rows)

    def _insert(self, table: str, rows: Iterable[Row]) -> None:
        found = list(rows)
        if found:
            names, places = ", ".join(f'"{name}"' for name in found[0]), ", ".join("?" * len(found[0]))
            statement = f"INSERT INTO {table} ({names}) VALUES ({places})"
            self.database.conn.executemany(statement, (tuple(row.values()) for row in found))

    # ------------------------------------------------------------ reading

    @property
    def last_check(self) -> int:
        """The number of the last check; 0 in a new case."""
        return int(self.database.execute("SELECT coalesce(max(number), 0) FROM checks").fetchone()[0])

    def load(self, language: str | None = None) -> Report:
        """The report of the last check, in an interface language (the one it was made in, unless given)."""
        return self._report(language, None)

    def load_threads(self, ids: Collection[str], language: str | None = None) -> Report:
        """The part of the report about some threads: their claims, articles, relations and findings."""
        return self._report(language, ids)

    def load_article(self, document: str, language: str | None = None) -> Report:
        """The part of the report that touches one article: every thread it speaks in, with the relations it is one
        side of. Raises `CaseError`."""
        if self.document(document) is None:
            raise CaseError(f"{self.path}: no article {document}.")
        found = self.database.execute(
            "SELECT DISTINCT thread FROM claims WHERE document = ? AND thread IS NOT NULL", [document]
        )
        return self._report(language, [row[0] for row in found], document)

    def documents(self) -> tuple[Document, ...]:
        """The articles of the last check, in the order of the report."""
        return tuple(document_of(row) for row in self._document_rows())

    def document(self, id: str) -> Document | None:
        """One article, whether or not the last check had it."""
        return next((document_of(row) for row in self._all("SELECT * FROM documents WHERE id = ?", [id])), None)

    def passages(self, ids: Collection[str]) -> dict[str, Seen]:
        """The words of claims with their outlets; those that the last check does not have are left out."""
        found = self.database.execute(
            "SELECT claims.id, documents.id, documents.outlet, documents.file, claims.quote, claims.sentence "
            f"FROM claims JOIN documents ON documents.id = claims.document WHERE claims.id IN {_IDS}",
            [packed(list(ids))],
        )
        return {
            id: Seen(document, named(outlet, file, document), quote, sentence)
            for id, document, outlet, file, quote, sentence in found
        }

    def claims(self, ids: Collection[str]) -> dict[str, Claim]:
        """Claims of the last check by id; those it does not have are left out."""
        rows = self._all(f"SELECT * FROM claims WHERE id IN {_IDS}", [packed(list(ids))])
        return {row["id"]: claim_of(row) for row in rows}

    def threads(self, ids: Collection[str] | None = None, language: str | None = None) -> tuple[Thread, ...]:
        """All threads, or some, in the order of the report."""
        return tuple(self._threads(language or self.language, ids))

    def findings(self, ids: Collection[str] | None = None, language: str | None = None) -> tuple[Finding, ...]:
        """All findings, or some, most serious first."""
        return tuple(self._findings(language or self.language, "id", ids))

    @property
    def language(self) -> str:
        """The interface language of the last check."""
        found = self.database.execute("SELECT language FROM checks ORDER BY number DESC LIMIT 1").fetchone()
        return found[0] if found else "en"

    def _report(self, language: str | None, threads: Collection[str] | None, document: str | None = None) -> Report:
        check = next(self._all("SELECT * FROM checks ORDER BY number DESC LIMIT 1"), None)
        if check is None:
            raise CaseError(f"{self.path}: nothing was checked yet. `recoupe check --case {self.path} ARTICLE...`")
        told = language or check["language"]
        findings = tuple(self._findings(told, "thread", threads))
        claims = tuple(claim_of(row) for row in self._claim_rows(threads, findings, document))
        wanted = None if threads is None else {claim.document for claim in claims} | ({document} if document else set())
        rows = [row for row in self._document_rows() if wanted is None or row["id"] in wanted]
        return replace(
            frame_of(check),
            documents=tuple(document_of(row) for row in rows),
            skipped=tuple(Skipped(row["file"], row["reason"]) for row in self._all("SELECT * FROM skipped")),
            claims=claims,
            threads=tuple(self._threads(told, threads)),
            relations=tuple(self._relations(told, threads, document)),
            findings=findings,
        )

    def _document_rows(self) -> Iterator[Row]:
        return self._all(
            "SELECT * FROM documents WHERE last_check = (SELECT max(number) FROM checks) ORDER BY file, id"
        )

    def _claim_rows(
        self, threads: Collection[str] | None, findings: Iterable[Finding], document: str | None
    ) -> Iterator[Row]:
        if threads is None:
            return self._all("SELECT * FROM claims ORDER BY position")
        named = [claim for finding in findings for claim in finding.claims]
        return self._all(
            f"SELECT * FROM claims WHERE thread IN {_IDS} OR id IN {_IDS} OR document = ? ORDER BY position",
            [packed(list(threads)), packed(named), document],
        )

    def _threads(self, language: str, ids: Collection[str] | None) -> Iterator[Thread]:
        where, values = _where("id", ids)
        members = defaultdict(list)
        at = "WHERE thread IS NOT NULL" if ids is None else f"WHERE thread IN {_IDS}"
        for claim, thread in self.database.execute(f"SELECT id, thread FROM claims {at} ORDER BY position", values):
            members[thread].append(claim)
        for row in self._all(f"SELECT * FROM threads {where} ORDER BY position", values):
            yield Thread(
                row["id"],
                _told(row["about"], language),
                row["kind"],
                tuple(members[row["id"]]),
                row["origins"],
                Coverage(row["coverage"]),
            )

    def _relations(self, language: str, threads: Collection[str] | None, document: str | None) -> Iterator[Judged]:
        where, values = _where("thread", threads)
        if document is not None:
            mine = "(SELECT id FROM claims WHERE document = ?)"
            where, values = f"{where} AND (left IN {mine} OR right IN {mine})", [*values, document, document]
        sentences = _Sentences(self.database, language)
        for row in self.database.execute(
            f"SELECT left, right, relation, rule, explanation FROM relations {where} ORDER BY position", values
        ):
            yield Judged(row[0], row[1], Relation(row[2]), row[3], sentences[row[4]])

    def _findings(self, language: str, column: str, ids: Collection[str] | None) -> Iterator[Finding]:
        where, values = _where(column, ids)
        rows = list(self._all(f"SELECT * FROM findings {where} ORDER BY position", values))
        wanted = packed([row["id"] for row in rows])
        places = f"SELECT * FROM finding_claims WHERE finding IN {_IDS} ORDER BY finding, position"
        members = defaultdict(list)
        for place in self._all(places, [wanted]):
            members[place["finding"]].append(place)
        for row in rows:
            yield _finding(row, members[row["id"]], language)

    def _all(self, sql: str, values: Iterable[object] = ()) -> Iterator[Row]:
        return self.database.query(sql, list(values))


class _Sentences(dict[int, str]):
    """Explanations by number, in one language, each looked up once."""

    def __init__(self, database: Database, language: str) -> None:
        super().__init__()
        self._database = database
        self._language = language

    def __missing__(self, number: int) -> str:
        found = self._database.execute("SELECT words FROM explanations WHERE id = ?", [number]).fetchone()
        self[number] = told = _told(found[0], self._language)
        return told


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


def _where(column: str, ids: Collection[str] | None) -> tuple[str, list[object]]:
    return ("", []) if ids is None else (f"WHERE {column} IN {_IDS}", [packed(list(ids))])


def _told(words: str, language: str) -> str:
    """Words kept in several interface languages, in the one asked for or else the first there is."""
    found: dict[str, str] = json.loads(words)
    return found.get(language) or next(iter(found.values()), "")


def _check_row(number: int, at: str, language: str, report: Report) -> Row:
    return {
        "number": number,
        "at": at,
        "language": language,
        "documents": len(report.documents),
        "claims": len(report.claims),
        "findings": len(report.findings),
        **frame_row(report),
    }


def _thread_rows(reports: Mapping[str, Report]) -> Iterator[Row]:
    words = _words(reports, lambda report: ((thread.id, thread.about) for thread in report.threads))
    for position, thread in enumerate(next(iter(reports.values())).threads):
        yield {
            "id": thread.id,
            "title": thread.about,
            "about": packed(words[thread.id]),
            "kind": thread.kind,
            "origins": thread.origins,
            "coverage": thread.coverage.value,
            "position": position,
        }


def _claim_rows(report: Report) -> Iterator[Row]:
    home = {claim: thread.id for thread in report.threads for claim in thread.claims}
    for position, claim in enumerate(report.claims):
        yield claim_row(claim) | {"thread": home.get(claim.id), "position": position}


def _finding_rows(reports: Mapping[str, Report]) -> Iterator[Row]:
    words = _words(reports, lambda report: ((finding.id, finding.explanation) for finding in report.findings))
    report = next(iter(reports.values()))
    threads = {thread.id for thread in report.threads}
    for position, finding in enumerate(report.findings):
        yield {
            "id": finding.id,
            "title": finding.explanation,
            "rule": finding.rule,
            "relation": finding.relation.value,
            "severity": finding.severity.value,
            "thread": finding.thread if finding.thread in threads else None,
            "subject": finding.thread,
            "explanation": packed(words[finding.id]),
            "position": position,
        }


def _finding_claim_rows(report: Report) -> Iterator[Row]:
    for finding in report.findings:
        at = {claim: (side, place) for side, group in enumerate(finding.groups) for place, claim in enumerate(group)}
        for position, claim in enumerate(finding.claims):
            side, place = at.get(claim, (None, None))
            yield {"finding": finding.id, "claim": claim, "position": position, "side": side, "place": place}


def _finding(row: Row, members: list[Row], language: str) -> Finding:
    groups: dict[int, list[Row]] = defaultdict(list)
    for member in members:
        if member["side"] is not None:
            groups[member["side"]].append(member)
    return Finding(
        row["id"],
        row["rule"],
        Relation(row["relation"]),
        row["subject"],
        tuple(member["claim"] for member in members),
        Severity(row["severity"]),
        _told(row["explanation"], language),
        tuple(tuple(m["claim"] for m in sorted(groups[side], key=lambda m: m["place"])) for side in sorted(groups)),
    )


def _words(reports: Mapping[str, Report], of: Any) -> dict[Any, dict[str, str]]:
    """What each thing is called in each language."""
    words: dict[Any, dict[str, str]] = defaultdict(dict)
    for language, report in reports.items():
        for key, told in of(report):
            words[key][language] = told
    return words
