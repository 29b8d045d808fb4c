"""Which claim lies on which annotated words.

All annotated strings of an article are marked in its text, longer ones first, so that no two marks overlap. A claim
belongs to the mark that it shares most characters with. Words (names, roles, quotations) and figures are kept apart.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from checker.report import Report
from claims.claim import Claim
from claims.document import Document, Span
from claims.value import Kind
from tests.quality.gold import TEXTUAL, Mention, Story
from tests.quality.reading import bound_right, value_right


class Mark(NamedTuple):
    """Annotated words in an article's text; `mention` is `None` for strings that state no fact of the story."""

    span: Span
    mention: Mention | None
    neutral: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """The claims of a report, sorted by what they lie on.

    `found` has one claim per occurrence of a mention; `false` are the claims that should not have been made: of page
    furniture, of words without annotation, or a second claim on the same words. `files` maps a document id to a file.
    """

    found: dict[Mention, tuple[Claim, ...]]
    false: tuple[Claim, ...]
    files: dict[str, str]

    def mention_of(self) -> dict[str, Mention]:
        """The mention that each well-placed claim belongs to, by claim id."""
        return {claim.id: mention for mention, claims in self.found.items() for claim in claims}


def place(story: Story, report: Report) -> Placed:
    """Sort a report's claims by the annotated words they lie on."""
    files = {document.id: Path(document.file).name for document in report.documents}
    marks = {document.id: tuple(marked(story, files[document.id], document)) for document in report.documents}
    here: defaultdict[Mark, list[Claim]] = defaultdict(list)
    false = []
    for claim in report.claims:
        mark = _mark_under(claim, marks[claim.document])
        if mark is not None and mark.mention is not None:
            here[mark].append(claim)
        elif claim.kind not in TEXTUAL and (mark is None or not mark.neutral):
            false.append(claim)
    found: defaultdict[Mention, list[Claim]] = defaultdict(list)
    for mark, claims in here.items():
        if mark.mention is not None:
            best, *others = sorted(claims, key=lambda claim: _closeness(mark, claim), reverse=True)
            found[mark.mention].append(best)
            false += [other for other in others if not _stands_beside(best, other, mark.mention)]
    return Placed({mention: tuple(claims) for mention, claims in found.items()}, tuple(false), files)


def marked(story: Story, file: str, document: Document) -> Iterator[Mark]:
    """Every occurrence of the annotated strings of one article."""
    strings: list[tuple[str, Mention | None, bool]] = [
        *((mention.quote, mention, False) for mention in story.mentions if mention.document == file),
        *((quote, None, False) for quote in story.traps.get(file, ())),
        *((quote, None, True) for quote in story.neutral.get(file, ())),
    ]
    taken: list[Span] = []
    for quote, mention, neutral in sorted(strings, key=lambda row: -len(row[0])):
        free = [span for span in occurrences(quote, document.text) if not any(_shared(span, other) for other in taken)]
        taken += free
        for span in free:
            yield Mark(span, mention, neutral)


def occurrences(quote: str, text: str) -> Iterator[Span]:
    """Where a quote stands as words of their own, whatever the white space between them."""
    words = r"\s+".join(map(re.escape, quote.split()))
    before = (r"(?<!\w)" if quote[0].isalnum() else "") + (r"(?<!\d[.,])" if quote[0].isdigit() else "")
    after = r"(?!\w)" if quote[-1].isalnum() else ""
    return (Span(*match.span()) for match in re.finditer(before + words + after, text))


def _mark_under(claim: Claim, marks: tuple[Mark, ...]) -> Mark | None:
    textual = claim.kind in TEXTUAL
    under = [
        mark
        for mark in marks
        if _shared(mark.span, claim.span) and (mark.mention is None or mark.mention.textual == textual)
    ]
    return max(under, key=lambda mark: (mark.mention is not None, _shared(mark.span, claim.span)), default=None)


def _stands_beside(best: Claim, other: Claim, mention: Mention) -> bool:
    """Whether a second claim on annotated words may stand: names are not counted, and in "2 % en 2025", annotated as a
    percentage, the year is a claim of its own. Two halves of one range are not."""
    year = (other.kind == Kind.DATE) != (mention.kind == Kind.DATE) and not _shared(best.span, other.span)
    return mention.textual or year


def _closeness(mark: Mark, claim: Claim) -> tuple[bool, bool, bool, int]:
    mention = mark.mention
    assert mention is not None
    right = claim.kind == mention.kind
    return bound_right(mention, claim), value_right(mention, claim), right, _shared(mark.span, claim.span)


def _shared(a: Span, b: Span) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))
