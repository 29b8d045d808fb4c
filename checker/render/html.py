"""The report as one HTML page that needs nothing else: no script, no font, no request to anywhere."""

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from checker.render.annotated import anchor, paragraphs
from checker.render.corrected import corrected
from checker.render.lineage import counts, lineage, unanimous
from checker.render.outline import outline
from checker.render.picture import picture
from checker.render.rows import label, notes, told
from checker.render.sections import Outline, Row, Section, Step
from checker.report import Relation, Report, by_article
from checker.words.passages import outlet, passage
from checker.words.reasons import reason
from checker.words.tables import interface
from checker.words.typography import capitalised
from checker.words.wording import count, day, listing, message, name
from claims.claim import Claim
from claims.document import Document
from claims.value import Kind

_WEIGHT_OF_QUIET = "quiet"
_OUTLETS_NAMED = 8
_PASSAGES = 4


def render(report: Report, language: str = "en") -> str:
    """The report as a self-contained page, readable on a telephone, on paper, by day and by night."""
    return _template().render(page=_Page(report, language), language=language)


def _template() -> Template:
    return templates().get_template("report.html.j2")


@lru_cache(maxsize=1)
def templates() -> Environment:
    """The templates of the pages in this folder: everything escaped, nothing undefined."""
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )


class _Page:
    """What the template asks for; every text it returns is escaped by the template unless it is `Markup`."""

    def __init__(self, report: Report, language: str) -> None:
        self.report = report
        self.language = language
        self.outline: Outline = outline(report, language)
        self._names = {document.id: outlet(document) for document in report.documents}
        self._told = by_article(self._names, report.claims)
        self._sections = {
            row_claim: section for section in reversed(self.outline.flagged) for row_claim in self._claims_of(section)
        }

    def text(self, key: str, **values: object) -> str:
        return message(key, self.language, **values)

    def count(self, key: str, number: int) -> str:
        return count(key, number, self.language)

    def figures(self) -> list[tuple[str, str, str]]:
        """The summary: class, number, noun."""
        tally = {**self.outline.tally(), "agreements": len(self.outline.agreed)}
        tally["single"] = sum(len(rows) for _, rows in self.outline.single)
        shown = []
        for key, number in tally.items():
            figure, _, noun = count(key, number, self.language).partition("\u00a0")
            if number or key == "discrepancies":
                shown.append((key, figure, noun))
        return shown

    def deck(self) -> str:
        """Which outlets, and from which day to which."""
        documents = self.outline.documents
        days = sorted(document.told[:10] for document in documents if document.told)
        outlets = list(dict.fromkeys(self._names[document.id] for document in documents))
        names = listing(outlets, self.language)
        if len(outlets) > _OUTLETS_NAMED:
            names = f"{', '.join(outlets[:_OUTLETS_NAMED])} {self.text('more', n=len(outlets) - _OUTLETS_NAMED)}"
        if not days:
            return names
        dates = [day(end, self.language) for end in dict.fromkeys((days[0], days[-1]))]
        return f"{names} · {' – '.join(dates)}"

    def counts(self) -> str:
        """How much was read."""
        return " · ".join(counts(self.report, self.outline.documents, self.outline.origins, self.language))

    def unanimous(self) -> str:
        """What stands where nothing differs."""
        return unanimous(self.outline.documents, self.language)

    def reason(self, why: str) -> str:
        """Why an input was not read, and what to do next."""
        return reason(why, self.language)

    def anchor(self, section: Section) -> str:
        """The address of a section in the page."""
        return anchor("t", section.thread.id) if section.thread else anchor("f", section.findings[0].id)

    def claim_anchor(self, claim: Claim) -> str:
        return anchor("c", claim.id)

    def document_anchor(self, document: Document) -> str:
        return anchor("d", document.id)

    def about(self, section: Section) -> str:
        return capitalised(section.thread.about) if section.thread else self.text(section.several)

    def beside(self, section: Section) -> str:
        """What an agreement is about; nothing for a name, which says it itself."""
        return "" if section.rows[0].claim.kind is Kind.NAME else self.about(section)

    def curve(self, section: Section) -> list[str]:
        """The points of a figure that moved, evenly spaced, in a box of 120 by 40; none where a step has no figure."""
        known = [step.amount for step in section.history if step.amount is not None]
        if len(known) < 2 or len(known) < len(section.history) or min(known) == max(known):
            return []
        low, high = min(known), max(known)
        return [
            f"{4 + 112 * place / (len(known) - 1):.1f},{36 - 32 * float((amount - low) / (high - low)):.1f}"
            for place, amount in enumerate(known)
        ]

    def moment(self, step: Step) -> str:
        """The day of a step."""
        return day(step.when, self.language)

    def outlets(self, step: Step) -> str:
        """The articles of a step."""
        return listing([self._names[document.id] for document in step.documents], self.language)

    def needs_table(self, section: Section) -> bool:
        """Whether a table says more than the passages do: not for words that each article puts in its own way."""
        return any(len(group) > 1 or told(group[0]) for group in section.groups)

    def weight(self, section: Section) -> str:
        """The class that gives a section its accent; the label says the same in words."""
        return section.severity.value if section.severity else "note"

    def label(self, section: Section) -> str:
        return label(section.relation, section.severity, self.language)

    def coverage(self, section: Section) -> str:
        return name("coverage", section.thread.coverage.value, self.language) if section.thread else ""

    def loose(self, section: Section) -> str:
        """For agreements that are not word for word: what they are."""
        return "" if section.relation is Relation.AGREE else name("relation", section.relation.value, self.language)

    def support(self, section: Section) -> str:
        """How many articles speak of the thing, agreeing where that can be told, and how many nuances there are."""
        agreed = "agree" if section.relation.agrees else "articles"
        told = [self.count(agreed, section.articles), self.loose(section)]
        told.append(self.count("nuances", len(section.notes)) if section.notes else "")
        return ", ".join(part for part in told if part)

    def readings(self, section: Section) -> str:
        return listing([group[0].reading for group in section.groups], self.language)

    def outlet(self, document: Document) -> str:
        return self._names[document.id]

    def day(self, document: Document) -> str:
        return day(document.told, self.language) or self.text("undated")

    def machine_day(self, document: Document) -> str:
        return (document.told or "")[:10]

    def language_of(self, document: Document) -> str:
        return name("language", document.language, self.language) if document.language else ""

    def told(self, row: Row) -> str:
        return told(row)

    def notes(self, row: Row) -> str:
        return notes(row, self.language)

    def _speaks_for(self, group: tuple[Row, ...]) -> Row:
        """The row whose passage stands for its group: one in the reader's language where there is one."""
        return next((row for row in group if row.document.language == interface(self.language)), group[0])

    def passages(self, section: Section) -> list[Row]:
        """The rows whose passages stand side by side: one a reading, or one an article where all read the same; of a
        finding inside one article ("Meta contracts with Meta Platforms") that article's own."""
        named = next((finding.claims for finding in section.findings), ())
        inside = [row for row in section.rows if row.claim.id in named]
        if len({row.document.id for row in inside}) == 1:
            return inside[:_PASSAGES]
        if len(section.groups) > 1:
            return [self._speaks_for(group) for group in section.groups]
        return list(section.rows[:_PASSAGES])

    def passage(self, row: Row) -> tuple[str, str, str]:
        return passage(row.claim)

    def link(self, document: Document) -> str:
        """The address of the article, if it is one a browser may follow."""
        address = document.url or document.file
        return address if address.startswith(("https://", "http://")) else ""

    def provenance(self, document: Document) -> list[str]:
        """What is known of where an article comes from."""
        known = [self.language_of(document)] if document.language else []
        origin = self.report.origins.get(document.id, document.id)
        if origin != document.id and origin in self._names:
            known.append(self.text("same_origin", name=self._names[origin]))
        if document.credit:
            known.append(document.credit)
        sources = self.report.cited_sources.get(document.id, ())
        if sources:
            known.append(self.text("sources", names=listing(sources, self.language)))
        return known

    def corrected(self) -> list[str]:
        """What people corrected, one sentence a claim."""
        return list(corrected(self.report, self._names, self.language))

    def lineage(self) -> list[tuple[str, str]]:
        """Sentences on texts that several articles carry, and on articles that cite one another in a circle."""
        return list(lineage(self.report, self._names, self.language))

    def picture(self) -> Markup:
        """The picture of the story's sources; empty where there is nothing to draw."""
        return picture(self.report, self._names, self.language)

    def claims_of_article(self, document: Document) -> str:
        return self.count("claims", len(self._told[document.id]))

    def paragraphs(self, document: Document) -> list[Markup]:
        """The article's text with its claims marked; those that differ lead back to their section."""
        return paragraphs(document, self._told[document.id], self._around)

    def _around(self, claim: Claim) -> tuple[Markup, Markup]:
        section = self._sections.get(claim.id)
        weight = self.weight(section) if section else _WEIGHT_OF_QUIET
        opening = Markup('<mark id="{}" class="{}">').format(self.claim_anchor(claim), weight)
        if section is None:
            return opening, Markup("</mark>")
        back = Markup('</mark><a class="back" href="#{}" aria-label="{}">↑</a>')
        return opening, back.format(self.anchor(section), f"{self.label(section)} : {self.about(section)}")

    def _claims_of(self, section: Section) -> tuple[str, ...]:
        return section.thread.claims if section.thread else section.findings[0].claims
