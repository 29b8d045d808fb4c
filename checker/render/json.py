"""The machine-readable contract: a report, a claim or a relation as plain JSON values, and back.

Amounts are decimal strings without exponent, dates ISO 8601, open ends null; keys keep their order and lists
are sorted by what they say, so that the same input gives the same bytes in whatever order files were given.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from io import StringIO
from typing import Any

from checker.citation import CitedSource
from checker.origins.citing import circles
from checker.render.json_order import by_claims, by_pair, by_seriousness, in_order, places
from checker.report import Finding, Judged, Report, Thread
from checker.words.passages import Quoted
from claims.claim import Claim
from claims.document import Document, Link, Span
from claims.value import Period, Value

Row = dict[str, Any]


def render(report: Report, language: str = "en") -> str:
    """The whole report as JSON text. The language is that of the report's explanations, chosen when it was made."""
    whole = json.dumps(to_contract(replace(report, relations=())), ensure_ascii=False, indent=1, default=_setting)
    if not report.relations:
        return whole + "\n"
    before, empty, after = whole.rpartition('\n "relations": []')
    assert empty
    page = StringIO()
    page.write(f'{before}\n "relations": [')
    for number, relation in enumerate(_relations(report)):
        page.write(f",{relation}" if number else relation)
    page.write(f"\n ]{after}\n")
    return page.getvalue()


def _relations(report: Report) -> Iterator[str]:
    """The relations, one after another: five hundred articles have hundreds of thousands, with few sentences."""
    told: dict[str, str] = {}
    order = places(report)
    for judged in sorted(report.relations, key=lambda judged: by_pair(judged, order)):
        if (explanation := told.get(judged.explanation)) is None:
            explanation = told[judged.explanation] = json.dumps(judged.explanation, ensure_ascii=False)
        left, right = json.dumps(judged.left), json.dumps(judged.right)
        yield (
            f'\n  {{\n   "left": {left},\n   "right": {right},\n   "relation": "{judged.relation}",'
            f'\n   "rule": "{judged.rule}",\n   "explanation": {explanation}\n  }}'
        )


def to_contract(report: Report) -> Row:
    """The report in the shape of the contract's `recoupe check`."""
    documents = sorted(report.documents, key=lambda document: (document.file, document.id))
    order = places(report)
    claims = sorted(report.claims, key=lambda claim: order[claim.id])
    return {
        "recoupe": report.version,
        "settings": dict(sorted(report.settings.items())),
        "documents": [document_to_contract(document, report) for document in documents],
        "skipped": [
            {"file": skipped.file, "reason": skipped.reason}
            for skipped in sorted(report.skipped, key=lambda skipped: (skipped.file, skipped.reason))
        ],
        "claims": [claim_to_contract(claim) for claim in claims],
        "descents": [
            {"child": item.child, "parent": item.parent, "kind": item.kind.value, "share": item.share}
            for item in sorted(report.descents, key=lambda item: (item.child, item.parent, item.kind))
        ],
        "circles": [list(group) for group in circles(report.descents)],
        "threads": [_thread(thread, order) for thread in sorted(report.threads, key=lambda t: by_claims(t, order))],
        "relations": [
            judged_to_contract(judged) for judged in sorted(report.relations, key=lambda j: by_pair(j, order))
        ],
        "findings": [
            _finding(finding, order) for finding in sorted(report.findings, key=lambda f: by_seriousness(f, order))
        ],
    }


def document_to_contract(document: Document, report: Report) -> Row:
    """One article with its text, so that offsets can be checked and the report be read again without the files."""
    return {
        "id": document.id,
        "file": document.file,
        "title": document.title,
        "outlet": document.outlet,
        "language": document.language,
        "published": document.published,
        "url": document.url,
        "country": document.country,
        "credit": document.credit,
        "headline": list(document.headline) if document.headline else None,
        "text": document.text,
        "cited_sources": list(report.cited_sources.get(document.id, ())),
        "sources": [_source(source) for source in report.sources.get(document.id, ())],
        "listed_sources": list(document.listed_sources),
        "listed_urls": list(document.listed_urls),
        "credits": list(document.credits),
        "links": [{"start": link.span.start, "end": link.span.end, "url": link.url} for link in document.links],
        "origin": report.origins.get(document.id, document.id),
    }


def _source(source: CitedSource) -> Row:
    return {
        "name": source.name,
        "kind": source.kind.value,
        "via": [via.value for via in source.via],
        "url": source.url,
        "home_page": source.home_page,
    }


def document_from_contract(row: Mapping[str, Any]) -> Document:
    """The article of a report's `documents` row, as it was when the report was made."""
    headline = row.get("headline")
    return Document(
        id=row["id"],
        text=row["text"],
        file=row.get("file") or "",
        title=row.get("title"),
        outlet=row.get("outlet"),
        language=row.get("language"),
        published=row.get("published"),
        url=row.get("url"),
        country=row.get("country"),
        headline=Span(*headline) if headline else None,
        credit=row.get("credit"),
        links=tuple(Link(Span(link["start"], link["end"]), link["url"]) for link in row.get("links") or ()),
        listed_sources=tuple(row.get("listed_sources") or ()),
        listed_urls=tuple(row.get("listed_urls") or ()),
        credits=tuple(row.get("credits") or ()),
    )


def claim_to_contract(claim: Claim) -> Row:
    """One claim in the shape of the contract's `recoupe claims`."""
    return {
        "id": claim.id,
        "document": claim.document,
        "kind": claim.kind.value,
        "quote": claim.quote,
        "start": claim.span.start,
        "end": claim.span.end,
        **value_to_contract(claim.value),
        "change": claim.change.value if claim.change else None,
        "sentence": claim.sentence,
        "modality": claim.modality,
        "speaker": claim.speaker,
        "as_of": claim.as_of,
        "concept": claim.concept,
        "rule": claim.rule,
        **_correction(claim),
    }


def _correction(claim: Claim) -> Row:
    """What people corrected: by which decision, and what the text itself says."""
    if claim.corrected_by is None or claim.stated is None:
        return {}
    return {"corrected_by": claim.corrected_by, "stated": value_to_contract(claim.stated)}


def judged_to_contract(judged: Judged) -> Row:
    """One relation between two claims in the shape of the contract's `recoupe compare`."""
    return {
        "left": judged.left,
        "right": judged.right,
        "relation": judged.relation.value,
        "rule": judged.rule,
        "explanation": judged.explanation,
    }


def compared_to_contract(judged: Judged, passages: Mapping[str, Quoted]) -> Row:
    """One relation between two texts: the contract's shape, with the words of both sides and where they stand."""
    row = judged_to_contract(judged)
    for side, named in (("left", judged.left), ("right", judged.right)):
        words = passages[named]
        row |= {f"{side}_quote": words.quote, f"{side}_start": words.span.start, f"{side}_end": words.span.end}
    return row


def finding_to_contract(finding: Finding) -> Row:
    """One finding in the shape of the contract's `recoupe check`, its claims in their own order."""
    return {
        "id": finding.id,
        "rule": finding.rule,
        "relation": finding.relation.value,
        "thread": finding.thread,
        "claims": list(finding.claims),
        "severity": finding.severity.value,
        "explanation": finding.explanation,
        "groups": [list(group) for group in finding.groups],
    }


def plain(number: Decimal | None) -> str | None:
    """A decimal string without exponent or trailing zeros: "10000000000", "13.6"; `None` stays `None`."""
    if number is None:
        return None
    digits = f"{number:f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits in ("-0", "") else digits


def _setting(value: object) -> object:
    """Settings hold whatever their owners like; everything else in a report is plain already."""
    if isinstance(value, Mapping):
        return dict(value)
    return plain(value) if isinstance(value, Decimal) else str(value)


def value_to_contract(value: Value | Period | str) -> Row:
    """A value in the shape it has inside a claim: `low`, `high`, `bound`, `unit` and what else it has."""
    match value:
        case Value():
            row: Row = {
                "low": plain(value.low),
                "high": plain(value.high),
                "bound": value.bound.value,
                "unit": value.unit,
            }
            if value.unit_candidates:
                row |= {"unit_candidates": list(value.unit_candidates)}
            return row | {"step": plain(value.step), "per": value.per, "from_below": value.from_below}
        case Period():
            row = {"low": value.low, "high": value.high, "bound": value.bound.value, "unit": None}
            return row | {"grain": value.grain.value}
        case str():
            return {"low": None, "high": None, "bound": "exact", "unit": None, "words": value}


def _thread(thread: Thread, order: Mapping[str, int]) -> Row:
    return {
        "id": thread.id,
        "about": thread.about,
        "kind": thread.kind,
        "claims": in_order(thread.claims, order),
        "origins": thread.origins,
        "coverage": thread.coverage.value,
    }


def _finding(finding: Finding, order: Mapping[str, int]) -> Row:
    ordered = replace(
        finding,
        claims=tuple(in_order(finding.claims, order)),
        groups=tuple(tuple(in_order(group, order)) for group in finding.groups),
    )
    return finding_to_contract(ordered)
