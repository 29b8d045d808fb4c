"""What the tests of quotations, names, attribution and modality ask of one text."""

from claims.claim import Claim
from claims.document import Document
from claims.extract import extract_claims
from claims.value import Kind

WORDS = frozenset({Kind.QUOTE, Kind.NAME, Kind.ROLE})


def read(language: str, text: str, kind: Kind | None = None) -> list[Claim]:
    """The claims of a text, of one kind or of all, in the order of the text."""
    claims = extract_claims(Document(id="x", text=text, language=language))
    return [claim for claim in claims if kind is None or claim.kind is kind]


def figure(language: str, text: str, words: str) -> Claim:
    """The figure claimed at the given words of a text."""
    start = text.index(words)
    touching = [
        claim
        for claim in read(language, text)
        if claim.kind not in WORDS and claim.kind is not Kind.DATE
        if claim.span.start < start + len(words) and claim.span.end > start
    ]
    assert touching, f"no figure at {words!r} in {text!r}"
    return touching[0]
