"""Units that are half of another word, hedges an article belongs to, ages of another day, and who believes."""

import pytest

from tests.reading import Row, expect

ROWS: dict[str, list[Row]] = {
    "en": [
        ("A night-time curfew was imposed.", []),
        ("The minister has a full in-tray.", []),
        ("Miners called a month-long strike.", ["duration 1..1 mo"]),
        ("A year-old boy slept.", ["duration 1..1 a"]),
        ("It lasted a good two weeks.", ["duration 2..inf wk more_than"]),
        ("Ana Ruiz, then 69, won.", ["duration 69..69 a"]),
        ("By then 69 had left.", ["count 69..69 -"]),
        (
            "The world's 1.4 million Hussites pray. The debt is €83bn.",
            ["count 1400000..1400000 -", "money 83000000000..83000000000 EUR"],
        ),
        ("There are 20 Muslims in 3 Muslim countries.", ["count 20..20 people", "count 3..3 countries"]),
    ],
    "fr": [
        ("Une bonne heure plus tard, il sortit.", ["duration 1..inf h more_than"]),
        ("Le débat a pris une heure.", ["duration 1..1 h"]),
        ("Paul Roux (alors 45) gagna.", ["duration 45..45 a"]),
        ("Les 300 fidèles sortent.", ["count 300..300 people"]),
        ("Trois écoles catholiques ferment.", ["count 3..3 schools"]),
    ],
    "de": [
        ("Das dauerte eine gute Stunde.", ["duration 1..inf h more_than"]),
        ("Anna Roth, damals 45, gewann.", ["duration 45..45 a"]),
        ("Es waren damals 45.", ["count 45..45 -"]),
        ("Sie schuldet das 300 Gläubigern.", ["count 300..300 glaubig"]),
        ("Es kamen 300 Gläubige.", ["count 300..300 people"]),
    ],
    "nl": [
        ("Het duurde een goed uur.", ["duration 1..inf h more_than"]),
        ("Jan Bakker (toen 69) won.", ["duration 69..69 a"]),
        ("Het zijn er nu 45.", ["count 45..45 -"]),
    ],
    "es": [
        ("Ana Ruiz, entonces 69, ganó.", ["duration 69..69 a"]),
        ("Llegaron 300 peregrinos.", ["count 300..300 people"]),
    ],
    "it": [
        ("Una buona metà degli elettori vota.", ["percentage 50..inf % more_than"]),
        (
            "Gli aventi diritto, tutti sotto gli ottant'anni, sono 135.",
            ["duration -inf..80 a less_than", "count 135..135 -"],
        ),
        ("Anna Rossi, allora 45, vinse.", ["duration 45..45 a"]),
    ],
    "pt": [("Ana Ruiz, então 45, ganhou.", ["duration 45..45 a"]), ("Foram 300 católicos.", ["count 300..300 people"])],
    "el": [("Η Άννα Ρήγα, τότε 45, κέρδισε.", ["duration 45..45 a"]), ("Ήρθαν 300 πιστοί.", ["count 300..300 people"])],
}


@pytest.mark.parametrize("language", ROWS)
def test_readings(language: str) -> None:
    expect(language, ROWS[language])
