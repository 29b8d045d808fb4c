"""From one figure to another is a movement where what lies between them is told right before, whatever the verb."""

import pytest

from tests.reading import claims_in, reading

MOVED = (
    ("en", "He saw support jump ten points, from 43 to 53 percent.", ["percentage 43..43 %", "percentage 53..53 %"]),
    ("en", "The board gains two members, from 10 to 12.", ["count 10..10 members", "count 12..12 -"]),
    ("fr", "Il a vu le taux bondir de dix points, de 43 à 53 %.", ["percentage 43..43 %", "percentage 53..53 %"]),
    ("es", "Ha visto saltar su cuota diez puntos, del 43 al 53 %.", ["percentage 43..43 %", "percentage 53..53 %"]),
    ("it", "Fa balzare la quota di dieci punti, dal 43 al 53%.", ["percentage 43..43 %", "percentage 53..53 %"]),
    ("pt", "Viu a quota saltar dez pontos, de 43 a 53%.", ["percentage 43..43 %", "percentage 53..53 %"]),
)

RANGES = (
    ("en", "A gap of ten points, between 43 and 53 percent.", "percentage 43..53 % between"),
    ("en", "He waited two hours, from 8 to 10 hours.", "duration 8..10 h between"),
    ("en", "It costs 2 euros for 3 to 5 euros of goods.", "money 3..5 EUR between"),
    ("es", "Una rebaja del 43 al 53 %.", "percentage 43..53 % between"),
    ("it", "La quota varia dal 43 al 53%.", "percentage 43..53 % between"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), MOVED)
def test_movements(language: str, text: str, wanted: list[str]) -> None:
    assert [reading(claim) for claim in claims_in(text, language)][1:] == wanted


@pytest.mark.parametrize(("language", "text", "wanted"), RANGES)
def test_ranges(language: str, text: str, wanted: str) -> None:
    assert reading(claims_in(text, language)[-1]) == wanted
