"""Articles of a sentence or two, for the rules: what they say, when, in which language."""

from claims.claim import Claim
from claims.document import Document, Span
from claims.extract import extract_claims
from claims.value import Kind, Value


def article(
    name: str, text: str, published: str | None = None, language: str = "fr", title: str | None = None, outlet: str = ""
) -> Document:
    """An article; with a title, the text starts with it."""
    whole = f"{title}\n\n{text}" if title else text
    return Document(
        id=name,
        text=whole,
        file=f"{name}.txt",
        title=title,
        outlet=outlet or name.title(),
        language=language,
        published=published,
        headline=Span(0, len(title)) if title else None,
    )


def figures(document: Document) -> list[Claim]:
    """The claims of an article that are figures."""
    return [claim for claim in extract_claims(document) if isinstance(claim.value, Value)]


def of_kind(document: Document, kind: Kind) -> list[Claim]:
    """The claims of an article of one kind."""
    return [claim for claim in extract_claims(document) if claim.kind is kind]
