"""So many of so many things, which is a share only of wholes that shares are told of."""

import pytest

from tests.reading import expect

ROWS = {
    "en": [
        ("Five carriages out of nine overturned.", ["count 5..5 carriages", "count 9..9 carriages"]),
        ("Five out of nine carriages overturned.", ["count 5..5 carriages", "count 9..9 carriages"]),
        ("Three Germans out of four agree.", ["percentage 75..75 %"]),
    ],
    "fr": [("Six wagons sur neuf ont basculé.", ["count 6..6 carriages", "count 9..9 carriages"])],
    "de": [("Fünf von neun Waggons kippten um.", ["count 5..5 carriages", "count 9..9 carriages"])],
    "it": [
        ("Sei carrozze su nove si sono ribaltate.", ["count 6..6 carriages", "count 9..9 carriages"]),
        ("Due imprese su dieci assumono.", ["percentage 20..20 %"]),
    ],
    "nl": [("Vijf van de negen rijtuigen kantelden.", ["count 5..5 carriages", "count 9..9 carriages"])],
}


@pytest.mark.parametrize("language", ROWS)
def test_carriages_of_a_train(language: str) -> None:
    """Parts and wholes of known things."""
    expect(language, ROWS[language])
