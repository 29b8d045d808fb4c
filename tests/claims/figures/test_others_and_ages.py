"""Others of what was counted before; ages told as a range; what goes up and moves nothing."""

import pytest

from tests.reading import expect


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "en",
            "Some 40 ships were trapped, and 30 others were waiting.",
            ["count 40..40 ships about", "count 30..30 ships"],
        ),
        ("en", "It closed 40 shops; 30 others will follow.", ["count 40..40 stores", "count 30..30 stores"]),
        ("en", "Three people died and 30 others were hurt.", ["count 3..3 deaths", "count 30..30 injured"]),
        ("en", "Some 40 houses burned and 30 others were hurt.", ["count 40..40 houses about", "count 30..30 injured"]),
        ("en", "The victims ranged in age from 24 to 49.", ["duration 24..49 a between"]),
        ("en", "Their ages ranged from 24 to 49.", ["duration 24..49 a between"]),
        ("en", "The temperature ranged from 24 to 49.", ["count 24..49 - between"]),
        ("en", "Every player picked up a bonus of £37,000.", ["money 37000..37000 GBP"]),
        ("en", "Every player is up a bonus of £37,000.", ["money 37000..37000 GBP increase"]),
        ("pt", "O grupo encolhe no país e fecha ciclo de 25 anos.", ["duration 25..25 a"]),
        ("pt", "A espera encolhe de 25 anos.", ["duration 25..25 a decrease"]),
    ],
)
def test_read(language: str, text: str, wanted: list[str]) -> None:
    """Each as what stands before says."""
    expect(language, [(text, wanted)])
