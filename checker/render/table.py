"""The report as CSV for spreadsheets: one row for every claim that another article speaks of too."""

import csv
import re
from collections.abc import Iterable
from io import StringIO

from checker.render.json import claim_to_contract
from checker.render.judged import decision
from checker.render.outline import outline
from checker.render.sections import Section
from checker.report import Report
from checker.review.queue import Item
from checker.words.wording import stated

COLUMNS = (
    "thread",
    "about",
    "relation",
    "rule",
    "article",
    "outlet",
    "published",
    "quote",
    "low",
    "high",
    "bound",
    "unit",
    "sentence",
    "start",
    "end",
    "corrected_by",
    "stated",
)

JUDGED = ("verdict", "reviewer", "judged_on", "note")

# A spreadsheet takes a cell that begins so for a formula and would run it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_BYTE_ORDER_MARK = "\ufeff"


def render(report: Report, language: str = "en", items: Iterable[Item] = ()) -> str:
    """CSV with a byte order mark (spreadsheets need it for UTF-8); relation and rule are the worst of the thread.

    With `items` of the review queue, what was decided of it has columns of its own.
    """
    by_finding = {item.finding.id: item for item in items}
    columns = (*COLUMNS, *JUDGED) if by_finding else COLUMNS
    text = StringIO()
    text.write(_BYTE_ORDER_MARK)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    shape = outline(report, language)
    for section in shape.shared:
        decided = decision(by_finding.get(section.findings[0].id) if section.findings else None, language)
        for row in _rows(section, report, language):
            writer.writerow([safe((row | decided)[column]) for column in columns])
    return text.getvalue()


def safe(value: object) -> object:
    """A cell no spreadsheet will run: words that look like a formula get a leading apostrophe."""
    if isinstance(value, str) and value.startswith(_FORMULA) and not _NUMBER.fullmatch(value):
        return f"'{value}"
    return "" if value is None else value


def _rows(section: Section, report: Report, language: str) -> list[dict[str, object]]:
    claims = {claim.id: claim for claim in report.claims}
    documents = {document.id: document for document in report.documents}
    ids = section.thread.claims if section.thread else section.findings[0].claims
    order = {document.id: place for place, document in enumerate(report.documents)}
    found = sorted(
        (claims[i] for i in ids if i in claims), key=lambda c: (documents[c.document].file, order[c.document], c.span)
    )
    rows = []
    for claim in found:
        document = documents[claim.document]
        rows.append(
            {
                **dict.fromkeys(("corrected_by", "stated")),
                **claim_to_contract(claim),
                **({"stated": stated(claim, language)} if claim.corrected_by else {}),
                "thread": section.thread.id if section.thread else "",
                "about": section.thread.about if section.thread else "",
                "relation": section.relation.value,
                "rule": section.explanations[0][0] if section.explanations else "",
                "article": document.file,
                "outlet": document.outlet,
                "published": document.published,
            }
        )
    return rows
