"""What newsrooms say shortly: which whole "four of them" are of, where a movement starts, minutes with their letter."""

import pytest

from tests.reading import Row, claims_in, expect

_SCORED = ["money 22000000..22000000 EUR", "count 11..11 goals", "count 13..13 matches", "count 4..4 matches"]
_RISE = ["percentage 12..12 % increase", "count 181..181 victims", "count 203..203 -"]
_GAP = ["duration 76..76 s"]

ROWS: dict[str, list[Row]] = {
    "en": [
        ("The striker cost 22 million euros and has 11 goals in 13 matches, four of them in Europe.", _SCORED),
        ("He got nine years, four of them suspended.", ["duration 9..9 a", "duration 4..4 a"]),
        ("He finished 1m16s behind.", _GAP),
        ("The wall is 1m 16 cm high.", ["measure 1.16..1.16 m"]),
    ],
    "it": [
        ("È costato 22 milioni di euro, ha segnato 11 gol in 13 partite, quattro dei quali in Europa.", _SCORED),
        ("Le vittime crescono del 12%, da 181 a 203.", _RISE),
        (
            "Il carrello segna un più 3,2%, gli energetici un meno 2,4%.",
            ["percentage 3.2..3.2 % increase", "percentage 2.4..2.4 % decrease"],
        ),
        ("È cresciuto di più: 3,2%.", ["percentage 3.2..3.2 %"]),
        ("Il prezzo va da 3 a 5 euro.", ["money 3..5 EUR between"]),
    ],
    "pt": [
        ("Custou 22 milhões de euros e soma 11 golos em 13 jogos, quatro dos quais na Europa.", _SCORED),
        ("Chegou 1m16s depois do vencedor.", _GAP),
    ],
    "es": [
        ("Llegó a 1m16s del líder.", _GAP),
        ("Los precios van de 3 a 5 euros.", ["money 3..5 EUR between"]),
    ],
    "fr": [
        ("Il a terminé à 1m16s du leader.", _GAP),
        ("Les loyers augmentent de 3 à 5 %.", ["percentage 3..5 % between increase"]),
    ],
    "nl": [("Hij eindigde op 1m16s van de winnaar.", _GAP)],
    "de": [("Der Preis steigt von den 12 auf die 15 Euro.", ["money 12..12 EUR", "money 15..15 EUR"])],
    "el": [
        ("Ο χρόνος μειώθηκε από τους εννέα στους πέντε μήνες.", ["duration 9..9 mo", "duration 5..5 mo"]),
        ("Ο μισθός θα ανέβει από τα 880 στα 930 ευρώ.", ["money 880..880 EUR", "money 930..930 EUR"]),
        ("Σε 43 εκατομμύρια υπολογίζονται οι τουρίστες.", ["count 43000000..43000000 tourists"]),
    ],
}


_FELL = ["money 12..12 EUR decrease", "money 74..74 EUR"]

LEVELS: dict[str, list[Row]] = {  # what a sum moves by, and the bare level that it reaches
    "en": [
        ("The fee falls by 12 euros to 74.", _FELL),
        ("The fee falls by 12 euros to 74 in May.", [*_FELL, "date 2025-05-01..2025-05-31 month"]),
        ("It cut 12 euros from the fee of 74 drivers.", ["money 12..12 EUR decrease", "count 74..74 drivers"]),
    ],
    "de": [("Die Gebühr sinkt um 12 Euro auf 74.", _FELL)],
    "es": [
        ("La cuota baja 12 euros, hasta los 74.", _FELL),
        ("Subió 50 euros a 920 empleados.", ["money 50..50 EUR increase", "count 920..920 employees"]),
        ("Es la cifra más baja en 17 años.", ["duration 17..17 a"]),
        ("La rebaja de dos años es firme.", ["duration 2..2 a decrease"]),
        ("La pena baja en dos años.", ["duration 2..2 a decrease"]),
    ],
    "it": [("La quota cala di 12 euro a 74.", _FELL)],
    "nl": [("De premie daalt met 12 euro naar 74.", _FELL)],
    "pt": [
        ("A quota baixa 12 euros, para 74.", _FELL),
        ("É a taxa mais baixa em 17 anos.", ["duration 17..17 a"]),
    ],
    "el": [("Η τιμή μειώθηκε κατά 12 ευρώ στα 74.", _FELL)],
    "fr": [("La cotisation perd 12 euros, à 74.", _FELL)],
}


@pytest.mark.parametrize("language", LEVELS)
def test_the_level_that_a_sum_reaches(language: str) -> None:
    expect(language, LEVELS[language])


@pytest.mark.parametrize("language", ROWS)
def test_what_is_said_shortly(language: str) -> None:
    expect(language, ROWS[language])


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("el", "Έλαβε ποσοστό 55,96%.", "ποσοστό 55,96%"),
        ("el", "Έλαβε ποσοστό 55,96 στις εκλογές.", "ποσοστό 55,96"),
        ("pt", "Morreu no domingo (1).", "domingo (1)"),
    ],
)
def test_the_quote_has_its_sign(language: str, text: str, quote: str) -> None:
    assert [claim.quote for claim in claims_in(text, language)] == [quote]
