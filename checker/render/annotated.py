"""An article's text with its claims marked where they stand, as HTML paragraphs."""

import re
from collections.abc import Callable, Iterable, Iterator

from markupsafe import Markup, escape

from claims.claim import Claim
from claims.document import Document, Span

_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
_NO_ANCHOR = re.compile(r"[^A-Za-z0-9_-]")

Attributes = Callable[[Claim], tuple[Markup, Markup]]


def anchor(kind: str, name: str) -> str:
    """An id that can stand in an address: "c-3f9a", "t-deal"."""
    return f"{kind}-{_NO_ANCHOR.sub('-', name)}"


def paragraphs(document: Document, claims: Iterable[Claim], around: Attributes) -> list[Markup]:
    """The paragraphs of the article; `around` gives what to write before and after each claim.

    A claim inside another (a figure inside a quotation) is marked inside it; of two that cross, the first is.
    """
    return [text for text, _ in marked_paragraphs(document, claims, around)]


def marked_paragraphs(document: Document, claims: Iterable[Claim], around: Attributes) -> list[tuple[Markup, Span]]:
    """The same, each with the place of the paragraph in the article."""
    ordered = sorted(claims, key=lambda claim: (claim.span.start, -claim.span.end, claim.id))
    return [(_marked(document.text, span, ordered, around), span) for span in _paragraph_spans(document.text)]


def _paragraph_spans(text: str) -> Iterator[Span]:
    start = 0
    for gap in _PARAGRAPH.finditer(text):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, len(text))


def _marked(text: str, paragraph: Span, claims: list[Claim], around: Attributes) -> Markup:
    written = Markup()
    open_ends: list[tuple[int, Markup]] = []
    place = paragraph.start
    for claim in claims:
        start, end = claim.span
        if start < paragraph.start or end > paragraph.end:
            continue
        while open_ends and open_ends[-1][0] <= start:
            stop, closing = open_ends.pop()
            written += escape(text[place:stop]) + closing
            place = stop
        if open_ends and end > open_ends[-1][0]:
            continue
        opening, closing = around(claim)
        written += escape(text[place:start]) + opening
        place = start
        open_ends.append((end, closing))
    for stop, closing in reversed(open_ends):
        written += escape(text[place:stop]) + closing
        place = stop
    return written + escape(text[place : paragraph.end])
