"""One article with the status of each claim in the margin, as line-by-line checkers print it: one HTML page."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jinja2 import Template
from markupsafe import Markup

from checker.render.annotated import anchor, marked_paragraphs
from checker.render.html import templates
from checker.render.judged import standing_of
from checker.report import Finding, Relation, Report, Severity
from checker.review.queue import Item
from checker.words.passages import outlet
from checker.words.typography import capitalised
from checker.words.wording import count, day, listing, message, name, reading
from claims.claim import Claim
from claims.document import Document
from claims.value import TEXTUAL

_OUTLETS_NAMED = 4
_WEIGHTS = {severity: severity.value for severity in Severity}


@dataclass(frozen=True, slots=True)
class Note:
    """What stands in the margin beside one claim. `weight` is the class that gives it its accent."""

    number: int
    anchor: str
    reading: str
    weight: str
    label: str
    lines: tuple[str, ...]


def render(report: Report, document: str, language: str = "en", items: Iterable[Item] = ()) -> str:
    """The page of the article `document`; `report` is one that has every thread it speaks in, `items` what was
    decided of its findings. Raises `KeyError` for an article the report does not have."""
    known = {article.id: article for article in report.documents}
    page = _Page(report, known[document], language, {item.finding.id: item for item in items})
    return _template().render(page=page, language=language)


def _template() -> Template:
    return templates().get_template("annotated.html.j2")


class _Page:
    def __init__(self, report: Report, document: Document, language: str, items: Mapping[str, Item]) -> None:
        self.report = report
        self.document = document
        self.language = language
        self.items = items
        self.claims = [claim for claim in report.claims if claim.document == document.id]
        self.number = {claim.id: number for number, claim in enumerate(self._in_order(), 1)}
        self.by_id = {claim.id: claim for claim in report.claims}
        self.outlets = {article.id: outlet(article) for article in report.documents}
        self.thread = {claim: thread for thread in report.threads for claim in thread.claims}
        self.findings: dict[str, list[Finding]] = {}
        for finding in report.findings:
            for claim in finding.claims:
                self.findings.setdefault(claim, []).append(finding)

    def text(self, key: str, **values: object) -> str:
        return message(key, self.language, **values)

    def title(self) -> str:
        return self.document.title or self.outlets[self.document.id]

    def deck(self) -> str:
        """Outlet, day, language, credit: where the article comes from."""
        document = self.document
        known = [self.outlets[document.id], day(document.published, self.language) or self.text("undated")]
        if document.language:
            known.append(name("language", document.language, self.language))
        if document.credit:
            known.append(document.credit)
        return " · ".join(known)

    def tally(self) -> list[tuple[str, int, str]]:
        """How many claims of each weight: class, number, words."""
        weights = [self._note(claim).weight for claim in self.claims]
        return [
            (weight, weights.count(weight), message(f"margin_{weight}", self.language))
            for weight in ("error", "warning", "note", "agree", "quiet")
            if weight in weights
        ]

    def claim_count(self) -> str:
        return count("claims", len(self.claims), self.language)

    def paragraphs(self) -> Iterator[tuple[Markup, list[Note]]]:
        """Each paragraph with its claims marked and numbered, and the notes beside it."""
        for text, span in marked_paragraphs(self.document, self.claims, self._around):
            here = [claim for claim in self._in_order() if span.start <= claim.span.start < span.end]
            yield text, [self._note(claim) for claim in here]

    def _in_order(self) -> list[Claim]:
        return sorted(self.claims, key=lambda claim: (claim.span.start, -claim.span.end, claim.id))

    def _around(self, claim: Claim) -> tuple[Markup, Markup]:
        note = self._note(claim)
        opening = Markup('<mark id="{}" class="{}">').format(anchor("c", claim.id), note.weight)
        back = Markup('</mark><a class="number" href="#{}">{}</a>')
        return opening, back.format(note.anchor, note.number)

    def _note(self, claim: Claim) -> Note:
        findings = [finding for finding in self.findings.get(claim.id, ()) if finding.relation is not Relation.AGREE]
        weight, label, lines = self._flagged(findings) if findings else self._quiet(claim)
        told = "" if claim.kind in TEXTUAL else reading(claim, self.language)
        return Note(self.number[claim.id], anchor("n", claim.id), told, weight, label, lines)

    def _flagged(self, findings: list[Finding]) -> tuple[str, str, tuple[str, ...]]:
        lines = []
        for finding in findings:
            lines.append(f"{finding.rule} {finding.explanation}")
            item = self.items.get(finding.id)
            if item and (judged := standing_of(item, self.language)):
                lines.append(judged)
        worst = findings[0]
        sure = worst.relation is not Relation.DISCREPANT or worst.severity is Severity.ERROR
        label = name("relation" if sure else "unsure", worst.relation.value, self.language)
        return _WEIGHTS[worst.severity], capitalised(label), tuple(lines)

    def _quiet(self, claim: Claim) -> tuple[str, str, tuple[str, ...]]:
        """An agreement with whom; else that no other article has it, which is not the same as wrong."""
        thread = self.thread.get(claim.id)
        others = [self.by_id[other].document for other in thread.claims if other in self.by_id] if thread else []
        names = list(dict.fromkeys(self.outlets[other] for other in others if other != self.document.id))
        if thread is None or not names:
            return "quiet", capitalised(name("coverage", "uncorroborated", self.language)), ()
        label = capitalised(name("coverage", thread.coverage.value, self.language))
        if len(names) > _OUTLETS_NAMED:
            names = [*names[: _OUTLETS_NAMED - 1], self.text("others", n=len(names) - _OUTLETS_NAMED + 1)]
        return "agree", label, (listing(names, self.language),)
