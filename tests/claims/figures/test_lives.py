"""Lives: deaths where something says that they were taken, and nothing else where not."""

import pytest

from tests.reading import expect


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("en", "The quake claimed at least 40 lives.", "deaths at_least"),
        ("en", "In the quake 40 lives were lost.", "deaths"),
        ("en", "The vaccine saved 40 lives.", "lives"),
        ("fr", "Le séisme a emporté 40 vies.", "deaths"),
        ("fr", "C'est 40 vies bousculées.", "vies"),
        ("de", "Das Beben forderte 40 Menschenleben.", "deaths"),
        ("es", "El terremoto se cobró 40 vidas.", "deaths"),
        ("es", "La vacuna salvó 40 vidas.", "vidas"),
        ("it", "Il sisma è costato 40 vite.", "deaths"),
        ("it", "Il vaccino ha salvato 40 vite.", "vite"),
        ("pt", "O sismo ceifou 40 vidas.", "deaths"),
        ("pt", "A vacina salvou 40 vidas.", "vidas"),
        ("nl", "De aanslag eiste 40 levens.", "deaths"),
        ("nl", "Het vaccin redde 40 levens.", "levens"),
        ("el", "Ο σεισμός στοίχισε 40 ζωές.", "deaths"),
    ],
)
def test_lives(language: str, text: str, unit: str) -> None:
    """Taken, or not."""
    high = "inf" if "at_least" in unit else "40"
    expect(language, [(text, [f"count 40..{high} {unit}"])])
