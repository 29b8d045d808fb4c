"""A report into a case file: every table that a check makes again, in one go."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any

from checker.judgement import letter, sides
from checker.report import Report
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


def save_report(database: Database, reports: Mapping[str, Report], number: int, at: str) -> None:
    """Check `number` in place of the one before. `reports` tell it in one or more interface languages, the main one
    first. To be called inside a transaction."""
    language, report = next(iter(reports.items()))
    for table in _REMADE:
        database.execute(f"DELETE FROM {table}")
    _insert(database, "checks", [_check_row(number, at, language, report)])
    _save_documents(database, report, number)
    _insert(database, "threads", _thread_rows(reports))
    _insert(database, "claims", _claim_rows(report))
    _save_relations(database, reports)
    _insert(database, "findings", _finding_rows(reports))
    _insert(database, "finding_claims", _finding_claim_rows(report))
    _insert(database, "skipped", ({"file": skip.file, "reason": skip.reason} for skip in report.skipped))
    _insert(
        database, "search_articles", ({"id": d.id, "title": d.title or "", "text": d.text} for d in report.documents)
    )
    _insert(database, "search_claims", ({"id": claim.id, "sentence": claim.sentence} for claim in report.claims))


def _save_documents(database: Database, report: Report, number: int) -> None:
    for document in report.documents:
        row = document_row(document) | {
            "origin": report.origins.get(document.id, document.id),
            "last_check": number,
        }
        changed = ", ".join(f"{name} = excluded.{name}" for name in row)
        names, places = ", ".join((*row, "first_check")), ", ".join("?" * (len(row) + 1))
        database.execute(
            f"INSERT INTO documents ({names}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {changed}",
            [*row.values(), number],
        )


def _save_relations(database: Database, reports: Mapping[str, Report]) -> None:
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
    _insert(database, "explanations", ({"id": number, "words": told} for told, number in numbers.items()))
    _insert(database, "relations", rows)


def _insert(database: Database, table: str, rows: Iterable[Row]) -> None:
    found = list(rows)
    if found:
        names, places = ", ".join(f'"{name}"' for name in found[0]), ", ".join("?" * len(found[0]))
        statement = f"INSERT INTO {table} ({names}) VALUES ({places})"
        database.conn.executemany(statement, (tuple(row.values()) for row in found))


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
