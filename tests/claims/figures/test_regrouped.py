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
    (
        "es",
        "Ganó 18,300 millones de dólares, no 17,125 millones.",
        ["money 18300000000..18300000000 XXX", "money 17125000000..17125000000 XXX"],
    ),
    ("es", "Ganó 18,125 millones de dólares.", ["money 18125000..18125000 XXX"]),
    ("de", "Der Gewinn lag bei 2,120 Milliarden Euro.", ["money 2120000000..2120000000 EUR"]),
    ("pt", "Morreram 1,250 pessoas.", ["count 1250..1250 deaths"]),
    ("it", "Sono morte 1,250 persone.", ["count 1250..1250 deaths"]),
    ("en", "The quake damaged 8.400 houses.", ["count 8400..8400 houses"]),
    ("en", "It costs 1.459 dollars.", ["money 1.459..1.459 XXX"]),
    ("en", "20240613 harbour crane", []),
    ("en", "It has 20240613 users.", ["count 20240613..20240613 users"]),
    ("en", "The 999 call came in the evening.", []),
    ("fr", "Le Courrier - Annecy - 12 commentaires", []),
    ("en", "Leeds Post | 12 comments", []),
    ("en", "The note drew 12 comments", ["count 12..12 comment"]),
    ("en", "Get the app in three easy steps:", []),
    ("en", "The line took 999 calls.", ["count 999..999 calls"]),
    ("fr", "Les plus petits passeront en premier.", []),
    ("fr", "Les prix ont monté de 2 % sur un mois.", ["percentage 2..2 % increase"]),
    ("it", "È un ciclo undecennale.", []),
    ("it", "È un piano decennale.", ["duration 10..10 a"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_regrouped(language: str, text: str, wanted: list[str]) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == wanted


SHARES = (
    ("es", "La lista sacó el 7,3 de los votos.", ["percentage 7.3..7.3 %"]),
    ("pt", "A lista teve 7,3 dos votos.", ["percentage 7.3..7.3 %"]),
    ("fr", "La liste obtient 7,3 des voix.", ["percentage 7.3..7.3 %"]),
    ("de", "Die Liste kam auf 7,3 der Stimmen.", ["percentage 7.3..7.3 %"]),
    ("en", "The list took 7.3 of the votes.", ["percentage 7.3..7.3 %"]),
    ("en", "It had 7.3 votes per seat.", ["count 7.3..7.3 votes"]),
    ("es", "Hubo 7,3 millones de votos.", ["count 7300000..7300000 votes"]),
    ("nl", "De politie zoekt nog één verdachte.", ["count 1..1 suspects"]),
    ("nl", "De politie zoekt nog een verdachte.", []),
    ("nl", "Eén van de zaken is gesloten.", []),
)


@pytest.mark.parametrize(("language", "text", "wanted"), SHARES)
def test_votes_without_per_cent_and_one_that_counts(language: str, text: str, wanted: list[str]) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == wanted
