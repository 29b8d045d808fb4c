"""What is measured may stand between an amount and the base of its rate."""

import pytest

from tests.reading import Row, expect

ROWS: dict[str, list[Row]] = {
    "en": [
        ("Planes haul 20 tonnes of food and water a day.", ["measure 20..20 t per d"]),
        ("She lost 5 kilos of weight a week before the race.", ["measure 5..5 kg", "duration 1..1 wk"]),
        ("They seized 5 tonnes of waste in a day.", ["measure 5..5 t", "duration 1..1 d"]),
    ],
    "fr": [
        ("On livre 20 tonnes d'eau et de vivres par jour.", ["measure 20..20 t per d"]),
        ("Il a perdu 5 kilos de graisse l'an dernier.", ["measure 5..5 kg", "date 2024-01-01..2024-12-31 year"]),
    ],
    "de": [
        ("Geliefert werden 20 Tonnen Lebensmittel und Wasser pro Tag.", ["measure 20..20 t per d"]),
        ("Sie fanden 20 Tonnen Kokain im Jahr 2024.", ["measure 20..20 t", "date 2024-01-01..2024-12-31 year"]),
    ],
    "es": [("Entregan 20 toneladas de comida y agua al día.", ["measure 20..20 t per d"])],
    "it": [("Portano 20 tonnellate di cibo e acqua al giorno.", ["measure 20..20 t per d"])],
    "pt": [("Levam 20 toneladas de comida e água por dia.", ["measure 20..20 t per d"])],
    "nl": [("Ze brengen 20 ton voedsel en water per dag.", ["measure 20..20 t per d"])],
    "el": [("Μεταφέρουν 20 τόνους τροφίμων την ημέρα.", ["measure 20..20 t per d"])],
}


@pytest.mark.parametrize("language", ROWS)
def test_rates(language: str) -> None:
    expect(language, ROWS[language])
