"""Documents and claims as rows of the case file, and back. Amounts stay decimal strings, lists are JSON."""

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from checker.citation import CitedSource, Via
from checker.render.json import plain
from claims.claim import Claim
from claims.document import Document, Link, SourceKind, Span
from claims.value import Bound, Change, Grain, Kind, Period, Value

Row = dict[str, Any]


def packed(value: object) -> str:
    """A list or an object as JSON, always the same bytes for the same content."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)


def document_row(document: Document) -> Row:
    """What one article says of itself; origin, sources and checks are added by who knows them."""
    return {
        "id": document.id,
        "title": document.title,
        "outlet": document.outlet,
        "file": document.file,
        "url": document.url,
        "language": document.language,
        "published": document.published,
        "country": document.country,
        "credit": document.credit,
        "headline_start": document.headline.start if document.headline else None,
        "headline_end": document.headline.end if document.headline else None,
        "text": document.text,
        "links": packed([[*link.span, link.url] for link in document.links]),
        "listed_sources": packed(document.listed_sources),
        "listed_urls": packed(document.listed_urls),
        "credits": packed(document.credits),
    }


def document_of(row: Mapping[str, Any]) -> Document:
    """The article of a row."""
    return Document(
        id=row["id"],
        text=row["text"],
        file=row["file"],
        title=row["title"],
        outlet=row["outlet"],
        language=row["language"],
        published=row["published"],
        url=row["url"],
        country=row["country"],
        headline=Span(row["headline_start"], row["headline_end"]) if row["headline_end"] is not None else None,
        credit=row["credit"],
        links=tuple(Link(Span(start, end), url) for start, end, url in json.loads(row["links"])),
        listed_sources=tuple(json.loads(row["listed_sources"])),
        listed_urls=tuple(json.loads(row["listed_urls"])),
        credits=tuple(json.loads(row["credits"])),
    )


def sources_cell(sources: Iterable[CitedSource]) -> str:
    """What is known of the sources an article cites."""
    return packed(
        [
            {"name": item.name, "kind": item.kind, "via": item.via, "url": item.url, "home_page": item.home_page}
            for item in sources
        ]
    )


def sources_of(cell: str) -> tuple[CitedSource, ...]:
    """The sources of a cell."""
    return tuple(
        CitedSource(
            row["name"], SourceKind(row["kind"]), tuple(map(Via, row["via"])), row["url"], bool(row["home_page"])
        )
        for row in json.loads(cell)
    )


def claim_row(claim: Claim) -> Row:
    """A claim with its value spread over columns; thread and position are added by who knows them."""
    value = dict.fromkeys(("low", "high", "bound", "unit", "step", "per", "from_below", "grain", "words"))
    value |= {"unit_candidates": packed([])}
    match claim.value:
        case Value() as figure:
            value |= {
                "low": plain(figure.low),
                "high": plain(figure.high),
                "bound": figure.bound.value,
                "unit": figure.unit,
                "unit_candidates": packed(figure.unit_candidates),
                "step": plain(figure.step),
                "per": figure.per,
                "from_below": int(figure.from_below),
            }
        case Period() as period:
            value |= {
                "low": period.low,
                "high": period.high,
                "bound": period.bound.value,
                "grain": period.grain.value,
            }
        case str() as words:
            value["words"] = words
    return {
        "id": claim.id,
        "document": claim.document,
        "kind": claim.kind.value,
        "quote": claim.quote,
        "start": claim.span.start,
        "end": claim.span.end,
        **value,
        "change": claim.change.value if claim.change else None,
        "sentence": claim.sentence,
        "sentence_start": claim.sentence_span.start,
        "sentence_end": claim.sentence_span.end,
        "modality": claim.modality,
        "speaker": claim.speaker,
        "as_of": claim.as_of,
        "concept": claim.concept,
        "rule": claim.rule,
    }


def claim_of(row: Mapping[str, Any]) -> Claim:
    """The claim of a row."""
    return Claim(
        id=row["id"],
        document=row["document"],
        kind=Kind(row["kind"]),
        quote=row["quote"],
        span=Span(row["start"], row["end"]),
        value=_value(row),
        sentence=row["sentence"],
        sentence_span=Span(row["sentence_start"], row["sentence_end"]),
        rule=row["rule"],
        change=Change(row["change"]) if row["change"] else None,
        modality=row["modality"],
        speaker=row["speaker"],
        as_of=row["as_of"],
        concept=row["concept"],
    )


def _value(row: Mapping[str, Any]) -> Value | Period | str:
    if row["words"] is not None:
        return str(row["words"])
    if row["grain"] is not None:
        return Period(row["low"], row["high"], Bound(row["bound"]), Grain(row["grain"]))
    return Value(
        low=_decimal(row["low"]),
        high=_decimal(row["high"]),
        bound=Bound(row["bound"]),
        unit=row["unit"],
        step=_decimal(row["step"]) or Decimal(1),
        unit_candidates=tuple(json.loads(row["unit_candidates"])),
        per=row["per"],
        from_below=bool(row["from_below"]),
    )


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
