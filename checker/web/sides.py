"""The sides of a finding as a reviewer reads them: each reading with its passage inside its article."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from checker.render.annotated import marked_paragraphs
from checker.render.rows import told
from checker.render.sections import Row
from checker.report import Finding
from checker.review.judgement import Judgement, letter, sides
from checker.web.desk import Story
from checker.words.wording import reading
from claims.claim import Claim
from claims.document import Document


@dataclass(frozen=True, slots=True)
class Side:
    """One reading: its letter, the row that speaks for it, the other rows, and the article around the passage."""

    letter: str
    reading: str
    row: Row
    others: tuple[Row, ...]
    extract: "Extract"


class Extract(NamedTuple):
    """The article around a passage: its title, then paragraphs with the claims of one side marked."""

    title: Markup | None
    before: tuple[Markup, ...]
    passage: Markup
    after: tuple[Markup, ...]


def sides_of(finding: Finding, story: Story, language: str, most: int = 26) -> list[Side]:
    """The first `most` sides, A first. A side is spoken for by an article in the visitor's language, if it has one."""
    return [_side(place, names, story, language) for place, names in enumerate(sides(finding)[:most])]


def letters(finding: Finding) -> list[str]:
    """The letters of all sides."""
    return [letter(place) for place in range(len(sides(finding)))]


def concerned(judgement: Judgement) -> list[str]:
    """The letters of the sides a judgement speaks of."""
    named = set(judgement.concerned)
    return [letter(place) for place, side in enumerate(judgement.sides) if named & set(side)]


def _side(place: int, names: Sequence[str], story: Story, language: str) -> Side:
    claims = [story.claims[name] for name in names]
    rows = _rows(claims, story, language)
    speaker = next((row for row in rows if row.document.language == language), rows[0])
    others = tuple(row for row in rows if row is not speaker)
    return Side(letter(place), told(speaker) or speaker.claim.quote, speaker, others, _around(speaker, claims))


def _rows(claims: Sequence[Claim], story: Story, language: str) -> list[Row]:
    """One row an article, with the first place it says so and how many places there are."""
    by_article: dict[str, list[Claim]] = {}
    for claim in claims:
        by_article.setdefault(claim.document, []).append(claim)
    return [
        Row(story.documents[document], places[0], reading(places[0], language), len(places))
        for document, places in by_article.items()
    ]


def _around(row: Row, claims: Sequence[Claim]) -> Extract:
    document, claim = row.document, row.claim
    mine = [other for other in claims if other.document == document.id]
    marked = marked_paragraphs(document, mine, lambda _: (Markup('<mark class="here">'), Markup("</mark>")))
    written = [text for text, _ in marked]
    here = next((n for n, (_, span) in enumerate(marked) if claim.span.start in span), 0)
    start = 1 if _has_title(document) and here > 0 else 0
    title = written[0] if start else None
    return Extract(title, tuple(written[start:here]), written[here], tuple(written[here + 1 :]))


def _has_title(document: Document) -> bool:
    return document.headline is not None and document.headline.start == 0
