"""Forms of verbs behind a large amount, which it does not count, and nouns that are money."""

import pytest

from tests.reading import expect


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "nl",
            "Van 7 miljard euro is 5 miljard kwijtgescholden.",
            ["money 7000000000..7000000000 EUR", "money 5000000000..5000000000 EUR"],
        ),
        ("nl", "Er zijn 5 miljoen uitgevers.", ["count 5000000..5000000 uitgever"]),
        (
            "el",
            "Από 331 εκατ. ευρώ, 240 εκατ. προορίζονται για άλλους.",
            ["money 331000000..331000000 EUR", "money 240000000..240000000 EUR"],
        ),
        ("de", "Das sind 650 Millionen Steuergeld.", ["money 650000000..650000000 EUR"]),
        ("fr", "On parle de 100 millions de retombées.", ["money 100000000..100000000 EUR"]),
    ],
)
def test_read(language: str, text: str, wanted: list[str]) -> None:
    """In texts that speak of money, or by themselves."""
    expect(language, [(text, wanted)])
