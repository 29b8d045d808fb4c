"""Which counted things may be the same ones, whatever the words."""

import pytest

from claims.document import Document
from claims.extract import extract_claims
from claims.figures.counts.concepts import may_be_one


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("deaths", "victims", True),  # "douze victimes" are the twelve dead of another
        ("people", "adults", True),
        ("adults", "children", False),  # "56 adults and 28 children": no 28 adults of another article
        ("men", "women", False),
        ("men", "adults", True),
        ("students", "nurses", False),
        (None, "children", True),  # what is counted is not known
    ],
)
def test_what_may_be_counts_of_the_same(left: str | None, right: str | None, expected: bool) -> None:
    assert may_be_one(left, right) is may_be_one(right, left) is expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "On compte 28 adultes et 40 enfants."),
        ("en", "There were 28 adults and 40 children."),
        ("de", "Es waren 28 Erwachsene und 40 Kinder."),
        ("es", "Hubo 28 adultos y 40 menores."),
        ("it", "Sono 28 adulti e 40 bambini."),
        ("pt", "São 28 adultos e 40 crianças."),
        ("nl", "Het zijn 28 volwassenen en 40 kinderen."),
        ("el", "Ήταν 28 ενήλικες και 40 παιδιά."),
    ],
)
def test_adults_are_counted_in_every_language(language: str, text: str) -> None:
    claims = extract_claims(Document(id="d", text=text, file="d", language=language))
    assert [claim.concept for claim in claims] == ["adults", "children"]
