"""Persons counted by their country: names of peoples count people behind a number, and are adjectives elsewhere."""

import pytest

from tests.reading import Row, expect

ROWS: dict[str, list[Row]] = {
    "fr": [
        ("12 millions d'Allemands ont un prêt à 5 euros.", ["count 12000000..12000000 people", "money 5..5 EUR"]),
        ("Deux Français sont morts.", ["count 2..2 deaths"]),
        ("Neuf Nord-Coréens ont été arrêtés.", ["count 9..9 arrests"]),
        ("Neuf Sud-Coréens vivent ici.", ["count 9..9 people"]),
        ("Neuf ressortissants suisses vivent ici.", ["count 9..9 people"]),
        ("Les prix français sont passés à 600.", ["count 600..600 -"]),
        ("Neuf personnes ont été privées de liberté.", ["count 9..9 arrests"]),
    ],
    "de": [
        ("Zwölf Millionen Deutsche zahlen 5 Euro.", ["count 12000000..12000000 people", "money 5..5 EUR"]),
        ("Drei Franzosen starben.", ["count 3..3 deaths"]),
        ("Neun österreichische Staatsangehörige wurden festgenommen.", ["count 9..9 arrests"]),
        ("Das kostete 100 Deutsche Mark.", ["money 100..100 DEM"]),
    ],
    "nl": [
        ("Twaalf miljoen Fransen betalen 5 euro.", ["count 12000000..12000000 people", "money 5..5 EUR"]),
        ("Zo'n 300.000 Belgen bleven thuis.", ["count 300000..300000 people about"]),
    ],
    "en": [("Some 12 million Poles pay €5.", ["count 12000000..12000000 people about", "money 5..5 EUR"])],
    "es": [
        ("12 millones de alemanes pagan 5 euros.", ["count 12000000..12000000 people", "money 5..5 EUR"]),
        ("Tres bancos franceses cerraron.", ["count 3..3 banks"]),
    ],
    "it": [
        ("12 milioni di tedeschi pagano 5 euro.", ["count 12000000..12000000 people", "money 5..5 EUR"]),
        (
            "Investimenti europei: 600 miliardi, di cui 5 miliardi di euro.",
            ["money 600000000000..600000000000 EUR", "money 5000000000..5000000000 EUR"],
        ),
    ],
    "pt": [
        ("Dois portugueses morreram.", ["count 2..2 deaths"]),
        ("Dois norte-americanos morreram.", ["count 2..2 deaths"]),
    ],
    "el": [("12 εκατ. Γερμανοί πληρώνουν 5 ευρώ.", ["count 12000000..12000000 people", "money 5..5 EUR"])],
}


@pytest.mark.parametrize("language", ROWS)
def test_peoples_counted(language: str) -> None:
    expect(language, ROWS[language])
