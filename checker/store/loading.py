"""A case file into a report, or a part of it."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from checker.report import Finding, Judged, Relation, Report, Skipped, Thread
from checker.store.database import CaseError, Database
from checker.store.plain import restored
from checker.store.rows import Row, claim_of, document_of, frame_of, packed

IDS = "(SELECT value FROM json_each(?))"
Ids = Collection[str] | None


def report(database: Database, language: str | None, among: Ids, document: str | None = None) -> Report:
    """The report of the last check, or its part about some threads; with `document`, about one article.

    `language` is that of the interface, the main one unless given. Raises `CaseError` where there is no check yet.
    """
    check = next(database.query("SELECT * FROM checks ORDER BY number DESC LIMIT 1"), None)
    if check is None:
        raise CaseError("case_unchecked")
    told = language or check["language"]
    found = tuple(findings(database, told, "thread", among))
    claims = tuple(claim_of(row) for row in _claim_rows(database, among, found, document))
    wanted = None if among is None else {claim.document for claim in claims} | ({document} if document else set())
    return replace(
        frame_of(check),
        documents=tuple(document_of(row) for row in document_rows(database) if wanted is None or row["id"] in wanted),
        skipped=tuple(Skipped(row["file"], row["reason"]) for row in database.query("SELECT * FROM skipped")),
        claims=claims,
        threads=tuple(threads(database, told, among)),
        relations=tuple(_relations(database, told, among, document)),
        findings=found,
    )


def document_rows(database: Database) -> Iterator[Row]:
    """The articles of the last check, in the order of the report."""
    yield from database.query(
        "SELECT * FROM documents WHERE last_check = (SELECT max(number) FROM checks) ORDER BY file, id"
    )


def threads(database: Database, language: str, ids: Ids) -> Iterator[Thread]:
    """All threads or some, in the order of the report."""
    where, values = _where("id", ids)
    for row in database.query(f"SELECT about, data FROM threads {where} ORDER BY position", values):
        yield restored(Thread, {**json.loads(row["data"]), "about": _told(row["about"], language)})


def findings(database: Database, language: str, column: str, ids: Ids) -> Iterator[Finding]:
    """All findings, or those whose `column` ("id" or "thread") is among `ids`, in the order of the report."""
    where, values = _where(column, ids)
    for row in database.query(f"SELECT explanation, data FROM findings {where} ORDER BY position", values):
        yield restored(Finding, {**json.loads(row["data"]), "explanation": _told(row["explanation"], language)})


def _claim_rows(database: Database, among: Ids, found: Iterable[Finding], document: str | None) -> Iterator[Row]:
    if among is None:
        return database.query("SELECT data FROM claims ORDER BY position")
    named = [claim for finding in found for claim in finding.claims]
    return database.query(
        f"SELECT data FROM claims WHERE thread IN {IDS} OR id IN {IDS} OR document = ? ORDER BY position",
        [packed(list(among)), packed(named), document],
    )


def _relations(database: Database, language: str, among: Ids, document: str | None) -> Iterator[Judged]:
    where, values = _where("thread", among)
    if document is not None:
        mine = "(SELECT id FROM claims WHERE document = ?)"
        where, values = f"{where} AND (left IN {mine} OR right IN {mine})", [*values, document, document]
    sentences = _Sentences(database, language)
    for left, right, relation, rule, explanation in database.execute(
        f"SELECT left, right, relation, rule, explanation FROM relations {where} ORDER BY position", values
    ):
        yield Judged(left, right, Relation(relation), rule, sentences[explanation])


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


def _where(column: str, ids: Ids) -> tuple[str, list[object]]:
    return ("", []) if ids is None else (f"WHERE {column} IN {IDS}", [packed(list(ids))])


def _told(words: str, language: str) -> str:
    """Words kept in several interface languages, in the one asked for or else the first there is."""
    found: dict[str, str] = json.loads(words)
    return found.get(language) or next(iter(found.values()), "")
