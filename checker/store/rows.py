"""Documents, claims and the frame of a report as rows of the case file, and back.

Columns are for people and queries; `data` holds the noun itself, whole, and is what is read back.
"""

import json
from collections.abc import Mapping
from typing import Any

from checker.render.json import plain as amount
from checker.report import Report
from checker.store.plain import plain, restored
from claims.claim import Claim
from claims.document import Document
from claims.value import Period, Value

Row = dict[str, Any]
_IN_TABLES = ("documents", "skipped", "claims", "threads", "relations", "findings")


def packed(value: object) -> str:
    """Plain values as JSON, always the same bytes for the same content."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def frame_row(report: Report) -> Row:
    """What a report holds besides its tables: settings, origins, cited sources."""
    return {"version": report.version, "data": packed(plain(report, without=_IN_TABLES))}


def frame_of(row: Mapping[str, Any]) -> Report:
    """A report with everything but the tables."""
    return restored(Report, {**json.loads(row["data"]), **dict.fromkeys(_IN_TABLES, ())})


def document_row(document: Document) -> Row:
    """What one article says of itself; `data` leaves out the text, which has a column."""
    return {
        "id": document.id,
        "title": document.title,
        "outlet": document.outlet,
        "file": document.file,
        "url": document.url,
        "language": document.language,
        "published": document.published,
        "text": document.text,
        "data": packed(plain(document, without=("text",))),
    }


def document_of(row: Mapping[str, Any]) -> Document:
    """The article of a row."""
    return restored(Document, {**json.loads(row["data"]), "text": row["text"]})


def claim_row(claim: Claim) -> Row:
    """A claim with its value spread over columns; thread and position are added by who knows them."""
    value = claim.value
    low = high = bound = unit = words = None
    match value:
        case Value():
            low, high, bound, unit = amount(value.low), amount(value.high), value.bound.value, value.unit
        case Period():
            low, high, bound = value.low, value.high, value.bound.value
        case str():
            words = value
    return {
        "id": claim.id,
        "document": claim.document,
        "kind": claim.kind.value,
        "quote": claim.quote,
        "start": claim.span.start,
        "end": claim.span.end,
        "low": low,
        "high": high,
        "bound": bound,
        "unit": unit,
        "words": words,
        "change": claim.change.value if claim.change else None,
        "sentence": claim.sentence,
        "modality": claim.modality,
        "speaker": claim.speaker,
        "data": packed(plain(claim)),
    }


def claim_of(row: Mapping[str, Any]) -> Claim:
    """The claim of a row."""
    return restored(Claim, json.loads(row["data"]))
