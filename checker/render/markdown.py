"""The report as Markdown, for a wiki, an issue or a message: the same sections as the terminal's."""

import re
from collections.abc import Iterator

from checker.render.corrected import corrected
from checker.render.lineage import counts, lineage, unanimous
from checker.render.outline import outline
from checker.render.sections import Outline, Row, Section
from checker.report import Relation, Report
from checker.words.passages import outlet, passage, shortened
from checker.words.reasons import reason
from checker.words.typography import capitalised
from checker.words.wording import count, day, listing, message, name, reading
from claims.value import TEXTUAL

_AROUND = 60
_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")


def render(report: Report, language: str = "en") -> str:
    """The report as Markdown with tables; whatever the articles say is shown as text, never as markup."""
    return "\n".join(_Page(report, language).lines()).rstrip("\n") + "\n"


def escaped(words: str) -> str:
    """Words of an article as Markdown shows them literally, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(words.split(" ")).replace("\n", " "))


class _Page:
    def __init__(self, report: Report, language: str) -> None:
        self.report = report
        self.language = language
        self.outline: Outline = outline(report, language)

    def lines(self) -> Iterator[str]:
        yield f"# {self._text('title')}"
        yield ""
        yield " · ".join(self._figures())
        yield from self._heading("differences")
        if not self.outline.flagged:
            yield unanimous(self.outline.documents, self.language)
        for section in self.outline.flagged:
            yield from self._section(section)
        if self.outline.agreed:
            yield from self._heading("agreements")
            for section in self.outline.agreed:
                yield self._agreement(section)
        if self.outline.undecided:
            yield from self._heading("undecided")
            for section in self.outline.undecided:
                yield self._agreement(section)
        if self.outline.single:
            yield from self._heading("single")
            for document, rows in self.outline.single:
                published = day(document.told, self.language) or self._text("undated")
                yield f"- **{escaped(outlet(document))}**, {published}"
                for row in rows:
                    read = "" if row.claim.kind in TEXTUAL else f" → {escaped(row.reading)}"
                    yield f"  - {self._words(row)}{read}"
        names = {document.id: outlet(document) for document in self.report.documents}
        if put_right := list(corrected(self.report, names, self.language)):
            yield from self._heading("corrections")
            yield from (f"- {escaped(sentence)}" for sentence in put_right)
        told = list(lineage(self.report, names, self.language))
        if told:
            yield from self._heading("lineage")
            yield from (f"- {escaped(sentence)} ({rule})" for rule, sentence in told)
        if self.report.skipped:
            yield from self._heading("skipped")
            for skipped in self.report.skipped:
                yield f"- {escaped(skipped.file)} — {escaped(reason(skipped.reason, self.language))}"

    def _figures(self) -> Iterator[str]:
        yield from map(escaped, counts(self.report, self.outline.documents, self.outline.origins, self.language))
        for key, number in self.outline.tally().items():
            if number or key == "discrepancies":
                yield f"**{count(key, number, self.language)}**"

    def _section(self, section: Section) -> Iterator[str]:
        known = name(section.standing, section.relation.value, self.language)
        about = section.thread.about if section.thread else self._text(section.several)
        yield f"### {capitalised(known)} · {escaped(about)}"
        yield ""
        for rule, sentence in (*section.explanations, *section.notes):
            yield f"{escaped(sentence)} (`{rule}`)"
            yield ""
        for step in section.history if len(section.history) > 1 else ():
            who = listing([escaped(outlet(document)) for document in step.documents], self.language)
            yield f"- {day(step.when[:10], self.language)}: **{escaped(step.reading)}** ({who})"
        if len(section.history) > 1:
            yield ""
        yield "| " + " | ".join(self._text(key) for key in ("article", "date", "passage", "reading")) + " |"
        yield "| --- | --- | --- | --- |"
        for row in section.rows:
            yield self._row(row)
        yield ""

    def _row(self, row: Row) -> str:
        repeats = f" (×{row.repeats})" if row.repeats > 1 else ""
        words = self._words(row) + repeats
        published = (row.document.told or "–")[:10]
        told = escaped(shortened(reading(row.claim, self.language)))
        return f"| {escaped(outlet(row.document))} | {published} | {words} | {told} |"

    def _words(self, row: Row) -> str:
        before, quote, after = passage(row.claim, _AROUND)
        return f"{escaped(before)}**{escaped(shortened(quote))}**{escaped(after)}"

    def _agreement(self, section: Section) -> str:
        readings = listing([escaped(group[0].reading) for group in section.groups], self.language)
        about = escaped(section.thread.about) if section.thread else ""
        loose = (
            ""
            if section.relation is Relation.AGREE
            else f" ({name('relation', section.relation.value, self.language)})"
        )
        support = count("agree" if section.relation.agrees else "articles", section.articles, self.language)
        notes = "".join(f"\n  - {escaped(sentence)} (`{rule}`)" for rule, sentence in section.notes)
        return f"- **{readings}** — {support}{loose}, {about}{notes}"

    def _heading(self, key: str) -> Iterator[str]:
        yield ""
        yield f"## {self._text(key)}"
        yield ""

    def _text(self, key: str) -> str:
        return message(key, self.language)
