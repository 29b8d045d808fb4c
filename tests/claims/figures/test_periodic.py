"""Rates whose base is one word, in eight languages: "26.500 dólares anuales", "jährlich 300 Milliarden Dollar"."""

import pytest

from tests.reading import Row, expect

BEHIND: list[tuple[str, Row]] = [
    ("fr", ("La taxe rapporte 18 millions d'euros annuels.", ["money 18000000..18000000 EUR per a"])),
    ("en", ("The tax raises $18m annually.", ["money 18000000..18000000 XXX per a"])),
    ("de", ("Die Abgabe bringt 18 Millionen Euro jährlich.", ["money 18000000..18000000 EUR per a"])),
    ("es", ("La tasa aporta 18 millones de euros anuales.", ["money 18000000..18000000 EUR per a"])),
    ("it", ("La tassa porta 18 milioni di euro annui.", ["money 18000000..18000000 EUR per a"])),
    ("pt", ("A taxa rende 18 milhões de euros anuais.", ["money 18000000..18000000 EUR per a"])),
    ("nl", ("De heffing levert 18 miljoen euro jaarlijks op.", ["money 18000000..18000000 EUR per a"])),
    ("el", ("Ο φόρος αποδίδει 18 εκατομμύρια ευρώ ετησίως.", ["money 18000000..18000000 EUR per a"])),
    ("fr", ("Le loyer est de 850 euros mensuels.", ["money 850..850 EUR per mo"])),
    ("es", ("Hay 40 muertes diarias.", ["count 40..40 deaths per d"])),
]
BEFORE: list[tuple[str, Row]] = [
    ("fr", ("Elle coûte chaque année 18 millions d'euros.", ["money 18000000..18000000 EUR per a"])),
    ("en", ("It costs an annual $18m.", ["money 18000000..18000000 XXX per a"])),
    ("de", ("Sie kostet jährlich rund 18 Millionen Euro.", ["money 18000000..18000000 EUR per a about"])),
    ("es", ("Cuesta cada año 18 millones de euros.", ["money 18000000..18000000 EUR per a"])),
    ("it", ("Costa ogni anno 18 milioni di euro.", ["money 18000000..18000000 EUR per a"])),
    ("pt", ("Custa todos os anos 18 milhões de euros.", ["money 18000000..18000000 EUR per a"])),
    ("nl", ("Het kost jaarlijks zo'n 18 miljoen euro.", ["money 18000000..18000000 EUR per a about"])),
    ("el", ("Κοστίζει κάθε χρόνο 18 εκατομμύρια ευρώ.", ["money 18000000..18000000 EUR per a"])),
]
GROSS: list[tuple[str, Row]] = [
    ("fr", ("Il touche 18 millions d'euros brut par an.", ["money 18000000..18000000 EUR per a"])),
    ("de", ("Er bekommt 18 Millionen Euro brutto im Jahr.", ["money 18000000..18000000 EUR per a"])),
    ("es", ("Cobra 18 millones de euros brutos por temporada.", ["money 18000000..18000000 EUR per a"])),
    ("it", ("Prende 18 milioni di euro lordi a stagione.", ["money 18000000..18000000 EUR per a"])),
    ("pt", ("Recebe 18 milhões de euros brutos por ano.", ["money 18000000..18000000 EUR per a"])),
    ("nl", ("Hij krijgt 18 miljoen euro bruto per jaar.", ["money 18000000..18000000 EUR per a"])),
]
NONE: list[tuple[str, Row]] = [
    ("es", ("La economía creció un 3 % anual.", ["percentage 3..3 % increase"])),
    (
        "de",
        (
            "Die Firma verdiente 3 Millionen Euro netto im Jahr 2021.",
            ["money 3000000..3000000 EUR", "date 2021-01-01..2021-12-31 year"],
        ),
    ),
]


@pytest.mark.parametrize(("language", "row"), [*BEHIND, *BEFORE, *GROSS, *NONE])
def test_a_word_is_the_base_of_a_rate(language: str, row: Row) -> None:
    expect(language, [row])
