"""The report as a spreadsheet: what differs, every claim with its thread, the articles, what could not be read."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from checker.render.judged import decision
from checker.render.outline import outline
from checker.render.sections import Section
from checker.render.table import JUDGED
from checker.render.workbook import Column, Sheet, workbook
from checker.report import Report
from checker.review.judgement import letter, sides
from checker.review.queue import Item
from checker.words.messages import table_text
from checker.words.passages import outlet
from checker.words.reasons import reason
from checker.words.wording import listing, message, name, reading
from claims.claim import Claim
from claims.document import Document
from claims.value import Period, Value

_WIDTHS = {
    "rule": 7,
    "relation": 14,
    "severity": 14,
    "about": 38,
    "explanation": 70,
    "side": 6,
    "outlet": 22,
    "published": 12,
    "quote": 34,
    "reading": 22,
    "low": 18,
    "high": 18,
    "bound": 12,
    "unit": 12,
    "from_day": 12,
    "to_day": 12,
    "kind": 14,
    "coverage": 16,
    "sentence": 70,
    "speaker": 22,
    "modality": 12,
    "article": 40,
    "title": 50,
    "language": 12,
    "origin": 22,
    "sources": 40,
    "claims": 10,
    "address": 40,
    "reason": 60,
    "verdict": 28,
    "reviewer": 16,
    "judged_on": 12,
    "note": 40,
    "finding": 14,
    "thread": 14,
    "claim": 14,
}
Row = Mapping[str, object]


def render(report: Report, language: str = "en", items: Iterable[Item] = ()) -> bytes:
    """The spreadsheet as bytes; with `items` of the review queue, what was decided has columns of its own."""
    book = _Book(report, language, {item.finding.id: item for item in items})
    judged = JUDGED if book.items else ()
    sheets = [
        book.sheet("differences", _DIFFERENCES[:5] + judged + _DIFFERENCES[5:], book.differences()),
        book.sheet("claims", _CLAIMS, book.told()),
        book.sheet("articles", _ARTICLES, book.articles()),
    ]
    if report.skipped:
        skipped = ({"article": skip.file, "reason": reason(skip.reason, language)} for skip in report.skipped)
        sheets.append(book.sheet("skipped", ("article", "reason"), skipped))
    return workbook(sheets, message("title", language))


_DIFFERENCES = (
    "rule", "relation", "severity", "about", "explanation", "side", "outlet", "published", "quote", "reading", "low",
    "high", "bound", "unit", "from_day", "to_day", "sentence", "article", "finding", "thread", "claim",
)  # fmt: skip
_CLAIMS = (
    "about", "kind", "coverage", "relation", "outlet", "published", "quote", "reading", "low", "high", "bound", "unit",
    "from_day", "to_day", "modality", "speaker", "sentence", "article", "thread", "claim",
)  # fmt: skip
_ARTICLES = ("outlet", "title", "published", "language", "origin", "sources", "claims", "article", "address")


class _Book:
    def __init__(self, report: Report, language: str, items: Mapping[str, Item]) -> None:
        self.report = report
        self.language = language
        self.items = items
        self.documents = {document.id: document for document in report.documents}
        self.by_id = {claim.id: claim for claim in report.claims}
        self.outline = outline(report, language)

    def sheet(self, key: str, columns: tuple[str, ...], rows: Iterable[Row]) -> Sheet:
        """A sheet named and headed in the interface language."""
        headings = [Column(table_text("column", column, self.language), _WIDTHS[column]) for column in columns]
        return Sheet(table_text("sheet", key, self.language), headings, ([row[c] for c in columns] for row in rows))

    def differences(self) -> Iterator[Row]:
        """One row for every claim of every finding, in reading order."""
        for section in self.outline.flagged:
            for finding in section.findings:
                decided = decision(self.items.get(finding.id), self.language)
                for place, side in enumerate(sides(finding)):
                    for claim in (self.by_id[known] for known in side if known in self.by_id):
                        yield {
                            **self._claim(claim),
                            **decided,
                            "rule": finding.rule,
                            "relation": name("relation", finding.relation.value, self.language),
                            "severity": name("severity", finding.severity.value, self.language),
                            "about": section.thread.about
                            if section.thread
                            else message(section.several, self.language),
                            "explanation": finding.explanation,
                            "side": letter(place),
                            "finding": finding.id,
                            "thread": section.thread.id if section.thread else "",
                        }

    def told(self) -> Iterator[Row]:
        """One row for every claim, thread by thread: what differs, what agrees, what only one article says."""
        relation: dict[str, Section] = {}
        for section in self.outline.shared:
            if section.thread:
                relation[section.thread.id] = section
        order = {thread: place for place, thread in enumerate(relation)}
        for thread in sorted(self.report.threads, key=lambda thread: order.get(thread.id, len(order))):
            section_of = relation.get(thread.id)
            for claim in (self.by_id[known] for known in thread.claims if known in self.by_id):
                yield {
                    **self._claim(claim),
                    "about": thread.about,
                    "coverage": name("coverage", thread.coverage.value, self.language),
                    "relation": name("relation", section_of.relation.value, self.language) if section_of else "",
                    "thread": thread.id,
                }

    def articles(self) -> Iterator[Row]:
        """One row for every article, by day of publication."""
        for document in self.outline.documents:
            origin = self.documents.get(self.report.origins.get(document.id, document.id), document)
            yield {
                **self._source(document),
                "title": document.title or "",
                "language": name("language", document.language, self.language) if document.language else "",
                "origin": "" if origin is document else outlet(origin),
                "sources": listing(self.report.cited_sources.get(document.id, ()), self.language),
                "claims": sum(claim.document == document.id for claim in self.report.claims),
                "address": document.url or "",
            }

    def _source(self, document: Document) -> Row:
        return {"outlet": outlet(document), "published": _day(document.published), "article": document.file}

    def _claim(self, claim: Claim) -> Row:
        low: Decimal | None = None
        high: Decimal | None = None
        bound, unit, first, last = "", "", None, None
        match claim.value:
            case Value() as value:
                low, high, unit = value.low, value.high, value.unit or ""
                bound = value.bound.value
            case Period() as period:
                first, last, bound = _day(period.low), _day(period.high), period.bound.value
        return {
            **self._source(self.documents[claim.document]),
            "kind": name("kind", claim.kind.value, self.language),
            "quote": claim.quote,
            "reading": reading(claim, self.language),
            "low": low,
            "high": high,
            "bound": table_text("voice", bound, self.language) if bound else "",
            "unit": unit,
            "from_day": first,
            "to_day": last,
            "modality": name("modality", claim.modality, self.language),
            "speaker": claim.speaker or "",
            "sentence": claim.sentence,
            "claim": claim.id,
        }


def _day(moment: str | None) -> date | str | None:
    """The day of a moment; as it stands where it is no day ("2025-08")."""
    try:
        return date.fromisoformat(moment[:10]) if moment else None
    except ValueError:
        return moment
