"""The report for a terminal: one table per measured thing, most serious first."""

from collections.abc import Iterable, Iterator, Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from checker.render.console import SEVERITY_STYLE, Words, fit, quotation
from checker.render.corrected import corrected
from checker.render.lineage import counts, lineage, unanimous
from checker.render.outline import outline
from checker.render.sections import Outline, Row, Section
from checker.report import Relation, Report
from checker.words.credits import credited
from checker.words.passages import outlet, shortened
from checker.words.reasons import reason
from checker.words.typography import NO_BREAK
from checker.words.wording import count, day, listing, message, name
from claims.value import TEXTUAL, Kind

# Beyond this many articles that read the same, the rest are counted, not listed.
_ROWS_OF_GROUP = 6
_NARROW = 72
_BESIDE = 9  # columns of a line of its own that hold no words: its mark, the space between, the marks of the quote
_A_WORD = 12  # fewer characters on each side of a quote tell nothing
_SHORT = 16  # characters of a quote that tells nothing alone
# Claims that carry words: the quote says it all, a reading would say it twice.
# A rule under the titles and between readings; nothing else.
_TABLE = box.Box("    \n    \n────\n    \n────\n────\n    \n    \n")


def render(report: Report, language: str = "en", width: int = 80, colour: bool = False) -> str:
    """The report as text of `width` columns, with terminal colours where `colour` is set."""
    return fit(Group(*_Terminal(report, language, width, colour).parts()), width, colour)


def _hanging(lines: Iterable[tuple[Text, Text]]) -> Table:
    """A mark and a sentence a line, whose further lines stand under the first."""
    table = Table.grid(padding=(0, 1))
    for line in lines:
        table.add_row(*line)
    return table


class _Terminal:
    def __init__(self, report: Report, language: str, width: int, colour: bool) -> None:
        self.report = report
        self.language = language
        self.width = width
        self.colour = colour
        self.outline: Outline = outline(report, language)
        self.names = {document.id: outlet(document) for document in self.outline.documents}

    def parts(self) -> Iterator[RenderableType]:
        yield self._header()
        for section in self.outline.flagged:
            yield from self._section(section)
        if not self.outline.flagged:
            yield Words("\n" + unanimous(self.outline.documents, self.language))
        yield from self._shared("agreements", self.outline.agreed)
        yield from self._shared("undecided", self.outline.undecided)
        yield from self._singles()
        yield from self._corrected()
        yield from self._lineage()
        yield from self._skipped()

    def _header(self) -> Table:
        language, tally = self.language, self.outline.tally()
        read = counts(self.report, self.outline.documents, self.outline.origins, language)
        found = [count(key, number, language) for key, number in tally.items() if number or key == "discrepancies"]
        head = Table.grid(padding=(0, 2, 0, 0))
        head.add_row(Words("recoupe", style="bold"), Words(" · ".join(read)))
        head.add_row("", Words(" · ".join(found), style="bold" if tally["discrepancies"] else ""))
        return head

    def _section(self, section: Section) -> Iterator[RenderableType]:
        style = SEVERITY_STYLE[section.severity]
        known = name(section.standing, section.relation.value, self.language)
        head = Table.grid(padding=(0, 2, 0, 0))
        head.add_column(no_wrap=True)
        head.add_row(
            Words.assemble(("▌", style), (known.upper(), f"bold {style}")), Words(self._about(section), style="bold")
        )
        yield Padding(head, (1, 0, 0, 0))
        told = (*section.explanations, *section.notes)
        yield _hanging((Words(f" {rule}", style="dim"), Words(sentence)) for rule, sentence in told)
        if len(section.history) > 1:
            yield Padding(self._history(section), (1, 0, 0, 1))
        yield Padding(self._table(section), (1, 0, 0, 1))

    def _history(self, section: Section) -> Words:
        """The steps of a figure that moved, on one line as far as it goes: "21 juin ≥ 3 morts → 22 juin 4 morts"."""
        line, known = Words(), ""
        for step in section.history:
            told = day(step.when[:10], self.language) if step.when[:10] != known else ""
            known = step.when[:10]
            line.append(f"  →{NO_BREAK}" if len(line) else f"●{NO_BREAK}", style="dim")
            line.append(f"{told} ".lstrip().replace(" ", NO_BREAK), style="dim")
            line.append(step.reading.replace(" ", NO_BREAK), style="bold")
        return line

    def _about(self, section: Section) -> str:
        return section.thread.about if section.thread else message(section.several, self.language)

    def _table(self, section: Section) -> Table:
        narrow = self.width < _NARROW
        table = Table(
            box=_TABLE,
            pad_edge=False,
            expand=True,
            header_style="dim",
            border_style="dim",
            show_edge=False,
            padding=(0, 1, 0, 0),
        )
        article, date, words, told = (message(key, self.language) for key in ("article", "date", "passage", "reading"))
        if narrow:
            table.add_column(article, ratio=2)
            table.add_column(f"{words} · {told}", ratio=5)
        else:
            table.add_column(article, width=max(14, self.width // 5))
            table.add_column(date, width=len("2025-01-01"))
            table.add_column(words, ratio=3)
            table.add_column(told, width=max(20, self.width // 5), overflow="fold")
        for number, group in enumerate(section.groups):
            shown = group[:_ROWS_OF_GROUP]
            for row in shown:
                last = row is shown[-1] and number + 1 < len(section.groups) and len(shown) == len(group)
                table.add_row(*self._cells(row, narrow), end_section=last)
            if len(group) > len(shown):
                rest = Words(message("more", self.language, n=len(group) - len(shown)), style="dim")
                table.add_row(rest, end_section=number + 1 < len(section.groups))
        return table

    def _cells(self, row: Row, narrow: bool) -> list[RenderableType]:
        words = quotation(row.claim, self._around(), self.colour)
        if row.repeats > 1:
            words.append(f"  ×{row.repeats}", style="dim")
        told = self._told(row)
        who = Words(self.names[row.document.id])
        when = Words(self._date(row), style="dim")
        if narrow:
            return [Group(who, when), Group(words, *([Words("→ ").append_text(told)] if told else []))]
        return [who, when, words, told]

    def _told(self, row: Row) -> Words:
        """The reading, and who is said to have said it; words in quotation marks are not told twice."""
        who = credited(row.claim, row.document.language, self.language)
        notes = [message("said_by", self.language, name=who)] if who else []
        if row.claim.modality == "denied":
            notes.append(name("modality", "denied", self.language))
        if row.claim.as_of:
            notes.append(message("as_of", self.language, x=day(row.claim.as_of, self.language)))
        told = Words("" if row.claim.kind in TEXTUAL else row.reading, style="bold")
        for note in notes:
            told.append(("\n" if told else "") + note, style="not bold dim")
        return told

    def _date(self, row: Row) -> str:
        published = row.document.told
        return published[:10] if published else "–"

    def _around(self) -> int:
        return max(16, min(60, self.width // 4 - 2))

    def _shared(self, title: str, sections: Sequence[Section]) -> Iterator[RenderableType]:
        if not sections:
            return
        yield self._title(title)
        table = Table.grid(padding=(0, 1, 0, 0))
        for section in sections:
            line = Words(listing([group[0].reading for group in section.groups], self.language), style="bold")
            support = count("agree" if section.relation.agrees else "articles", section.articles, self.language)
            line.append(f"  {support}", style="not bold")
            if section.relation is not Relation.AGREE:
                line.append(f" ({name('relation', section.relation.value, self.language)})", style="not bold dim")
            lines = [line, Words(self._beside(section), style="dim")]
            lines += [Words(f"{rule} {sentence}", style="cyan") for rule, sentence in section.notes]
            sign = Words(" ✓", style="green") if section.relation.agrees else Words(" ?", style="dim")
            table.add_row(sign, Group(*(line for line in lines if line)))
        yield table

    def _beside(self, section: Section) -> str:
        """What an agreement is about; nothing for a name, which says it itself."""
        return "" if section.rows[0].claim.kind is Kind.NAME else self._about(section)

    def _singles(self) -> Iterator[RenderableType]:
        if not self.outline.single:
            return
        yield self._title("single")
        reading = max(16, self.width // 4)
        for document, rows in self.outline.single:
            yield Words.assemble(" ", (self.names[document.id], "bold"), ("  " + self._published(document.told), "dim"))
            table = Table.grid(padding=(0, 2, 0, 0), expand=True)
            table.add_column(width=3)
            table.add_column(ratio=1)
            table.add_column(width=reading)
            for row in rows:
                told = "" if row.claim.kind in TEXTUAL or row.reading == row.claim.quote else row.reading
                words = self._alone(row, self.width - reading - _BESIDE)
                table.add_row(Words("  ·", style="dim"), words, Words(told, style="dim"))
            yield table

    def _alone(self, row: Row, columns: int) -> Words:
        """The words of a claim with as much around them as one line holds: "2026" alone tells nothing."""
        quote = row.claim.quote
        room = (columns - len(quote)) // 2
        if len(quote) < _SHORT:
            room = max(room, _A_WORD)
        if room < _A_WORD or row.claim.kind is Kind.QUOTE:
            return Words(shortened(quote))
        return quotation(row.claim, room, self.colour)

    def _published(self, published: str | None) -> str:
        return day(published, self.language) or message("undated", self.language)

    def _corrected(self) -> Iterator[RenderableType]:
        told = list(corrected(self.report, self.names, self.language))
        if told:
            yield self._title("corrections")
            yield from (Padding(Words(sentence), (0, 0, 0, 1)) for sentence in told)

    def _lineage(self) -> Iterator[RenderableType]:
        told = list(lineage(self.report, self.names, self.language))
        if told:
            yield self._title("lineage")
            yield _hanging((Words(f" {rule}", style="dim"), Words(sentence)) for rule, sentence in told)

    def _skipped(self) -> Iterator[RenderableType]:
        if not self.report.skipped:
            return
        yield self._title("skipped")
        yield _hanging(
            (Words(" ✗"), Words.assemble((skipped.file, "bold"), f" — {reason(skipped.reason, self.language)}"))
            for skipped in self.report.skipped
        )

    def _title(self, key: str) -> RenderableType:
        return Group(Words(""), Rule(Words(message(key, self.language), style="bold"), align="left", style="dim"))
