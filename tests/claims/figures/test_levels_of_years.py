"""A movement that says in which year its first level held: two levels and a year, in eight languages."""

import pytest

from tests.reading import claims_in, reading

LEVELS = ["percentage 40.1..40.1 %", "date 2021-01-01..2021-12-31 year", "percentage 28.6..28.6 %"]

MOVED = (
    ("en", "It fell from 40.1% in 2021 to 28.6%."),
    ("fr", "Le taux passe de 40,1 % en 2021 à 28,6 %."),
    ("de", "Der Anteil sank von 40,1 Prozent im Jahr 2021 auf 28,6 Prozent."),
    ("de", "Der Anteil sank von 40,1 Prozent 2021 auf 28,6 Prozent."),
    ("es", "La tasa cayó del 40,1 % en el año 2021 al 28,6 %."),
    ("it", "La quota è scesa dal 40,1 per cento nel 2021 al 28,6 per cento."),
    ("pt", "Caiu de 40,1% em 2021 para 28,6%."),
    ("nl", "Het aandeel daalde van 40,1 procent in 2021 naar 28,6 procent."),
    ("el", "Το ποσοστό έπεσε από 40,1% το 2021 σε 28,6%."),
)


@pytest.mark.parametrize(("language", "text"), MOVED)
def test_two_levels_and_a_year(language: str, text: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == LEVELS


def test_a_count_of_four_digits_is_no_year_where_it_moves() -> None:
    read = [reading(claim) for claim in claims_in("Die Zahl stieg von 1200 im Jahr 2021 auf 1500.", "de")]
    assert read == ["count 1200..1200 -", "date 2021-01-01..2021-12-31 year", "count 1500..1500 -"]


def test_a_range_of_sums_is_none_of_years() -> None:
    read = [reading(claim) for claim in claims_in("Le prix passe de 2000 à 5000 euros.", "fr")]
    assert read == ["money 2000..2000 EUR", "money 5000..5000 EUR"]
