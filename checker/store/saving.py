"""A report into a case file: every table that a check makes again, in one go."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any

from checker.report import Report
from checker.review.judgement import letter, sides
from checker.store.database import Database
from checker.store.plain import plain
from checker.store.rows import Row, claim_row, document_row, frame_row, packed

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
Words = dict[Any, dict[str, str]]
Tables = dict[str, list[Row]]


def prepare(reports: Mapping[str, Report]) -> Tables:
    """The rows of every table, in the order in which they can be written.

    `reports` tell one check in one or more interface languages, the main one first. Made before the transaction, so
    that others do not wait for it.
    """
    report = next(iter(reports.values()))
    articles = ({"id": told.id, "title": told.title or "", "text": told.text} for told in report.documents)
    return {
        "checks": [_check_row(*next(iter(reports.items())))],
        "documents": list(_document_rows(report)),
        "threads": list(_thread_rows(reports)),
        "claims": list(_claim_rows(report)),
        **_relation_tables(reports),
        "findings": list(_finding_rows(reports)),
        "finding_claims": list(_finding_claim_rows(report)),
        "skipped": [{"file": skip.file, "reason": skip.reason} for skip in report.skipped],
        "search_articles": list(articles),
        "search_claims": [{"id": claim.id, "sentence": claim.sentence} for claim in report.claims],
    }


def write(database: Database, tables: Tables, number: int, at: str) -> None:
    """Check `number`, made at a moment, in place of the one before. To be called inside a transaction."""
    for table in _REMADE:
        database.execute(f"DELETE FROM {table}")
    for table, rows in tables.items():
        if table == "checks":
            _insert(database, table, [row | {"number": number, "at": at} for row in rows])
        elif table == "documents":
            later = [row | {"last_check": number, "first_check": number} for row in rows]
            kept = [name for name in later[0] if name not in ("id", "first_check")] if later else []
            changed = ", ".join(f"{name} = excluded.{name}" for name in kept)
            _insert(database, table, later, f"ON CONFLICT (id) DO UPDATE SET {changed}")
        else:
            _insert(database, table, rows)


def _insert(database: Database, table: str, rows: list[Row], otherwise: str = "") -> None:
    if rows:
        names, places = ", ".join(f'"{name}"' for name in rows[0]), ", ".join("?" * len(rows[0]))
        statement = f"INSERT INTO {table} ({names}) VALUES ({places}) {otherwise}"
        database.conn.executemany(statement, (tuple(row.values()) for row in rows))


def _check_row(language: str, report: Report) -> Row:
    return {
        "language": language,
        "documents": len(report.documents),
        "claims": len(report.claims),
        "findings": len(report.findings),
        **frame_row(report),
    }


def _document_rows(report: Report) -> Iterator[Row]:
    for document in report.documents:
        yield document_row(document) | {"origin": report.origins.get(document.id, document.id)}


def _relation_tables(reports: Mapping[str, Report]) -> Tables:
    """Every pair, and every sentence once."""
    report = next(iter(reports.values()))
    words = _words(reports, lambda told: (((j.left, j.right), j.explanation) for j in told.relations))
    home = {claim: thread.id for thread in report.threads for claim in thread.claims}
    numbers: dict[tuple[tuple[str, str], ...], int] = {}
    rows = [
        {
            "thread": home.get(judged.left, ""),
            "position": position,
            "left": judged.left,
            "right": judged.right,
            "relation": judged.relation.value,
            "rule": judged.rule,
            "explanation": numbers.setdefault(tuple(words[judged.left, judged.right].items()), len(numbers)),
        }
        for position, judged in enumerate(report.relations)
    ]
    return {"explanations": [{"id": n, "words": packed(dict(told))} for told, n in numbers.items()], "relations": rows}


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
            "data": packed(plain(thread, without=("about",))),
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
            "explanation": packed(words[finding.id]),
            "position": position,
            "data": packed(plain(finding, without=("explanation",))),
        }


def _finding_claim_rows(report: Report) -> Iterator[Row]:
    for finding in report.findings:
        shown = {claim: place for place, side in enumerate(sides(finding)) for claim in side}
        for position, claim in enumerate(finding.claims):
            yield {"finding": finding.id, "claim": claim, "side": letter(shown[claim]), "position": position}


def _words(reports: Mapping[str, Report], of: Callable[[Report], Iterable[tuple[Hashable, str]]]) -> Words:
    """What each thing is called in each language."""
    words: Words = defaultdict(dict)
    for language, report in reports.items():
        for key, told in of(report):
            words[key][language] = told
    return words
