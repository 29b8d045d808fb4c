"""Digits grouped as another country groups them, serial numbers, and set phrases with a number in them."""

import pytest

from tests.reading import claims_in, reading

ROWS = (
    ("es", "El sismo dañó 8,400 casas.", ["count 8400..8400 houses"]),
    ("es", "Pasó de 8,400 a 9,100 alumnos.", ["count 8400..8400 students", "count 9100..9100 students"]),
    (
        "es",
        "El sismo dañó 8,400 casas; el pago es de 1,500 euros, un 3,125 % más.",
        ["count 8400..8400 houses", "money 1500..1500 EUR", "percentage 3.125..3.125 % increase"],
    ),
    ("es", "Cada depósito guarda 38,500 litros.", ["measure 38500..38500 L"]),
    ("es", "Hay 1,234 niños por mujer.", ["count 1.234..1.234 children"]),
    ("es", "Corrió 42,195 km.", ["measure 42.195..42.195 km"]),
    ("es", "El tipo sube al 2,250 %.", ["percentage 2.25..2.25 %"]),
    ("es", "El litro cuesta 1,459 euros.", ["money 1.459..1.459 EUR"]),
    ("pt", "Morreram 1,250 pessoas.", ["count 1250..1250 deaths"]),
    ("it", "Sono morte 1,250 persone.", ["count 1250..1250 deaths"]),
    ("en", "The quake damaged 8.400 houses.", ["count 8400..8400 houses"]),
    ("en", "It costs 1.459 dollars.", ["money 1.459..1.459 XXX"]),
    ("en", "20240613 harbour crane", []),
    ("en", "It has 20240613 users.", ["count 20240613..20240613 users"]),
    ("en", "The 999 call came in the evening.", []),
    ("en", "The line took 999 calls.", ["count 999..999 calls"]),
    ("fr", "Les plus petits passeront en premier.", []),
    ("fr", "Les prix ont monté de 2 % sur un mois.", ["percentage 2..2 % increase"]),
    ("it", "È un ciclo undecennale.", []),
    ("it", "È un piano decennale.", ["duration 10..10 a"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_regrouped(language: str, text: str, wanted: list[str]) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == wanted
