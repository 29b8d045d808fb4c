"""Ages of groups and of several people, ranges told by their least and most, beside what only looks like them."""

import pytest

from tests.reading import claims_in, reading

ROWS = (
    ("en", "Four children under the age of five drowned.", "duration -inf..5 a less_than"),
    ("en", "Tickets are free for people over 65.", "duration 65..inf a more_than"),
    ("en", "Two brothers aged 19 and 23 were held.", "duration 23..23 a"),
    ("es", "Los mayores de 65 pagan menos.", "duration 65..inf a more_than"),
    ("es", "El escritor murió a los 82.", "duration 82..82 a"),
    ("es", "La cifra de muertos llegó a los 82.", "count 82..82 -"),
    ("it", "Gli over 65 sono molti.", "duration 65..inf a more_than"),
    ("pt", "A atriz morreu aos 82.", "duration 82..82 a"),
    ("nl", "65-plussers reizen gratis.", "duration 65..inf a at_least"),
    ("nl", "Twee broers van 19 en 23 jaar zitten vast.", "duration 19..19 a"),
    ("nl", "Hij kreeg boetes van 250 en 500 euro.", "money 250..250 EUR"),
    ("de", "Zwei Brüder von 19 und 23 Jahren sitzen in Haft.", "count 2..2 brud"),
    ("de", "Für Menschen über 65 ist sie kostenlos.", "duration 65..inf a more_than"),
    ("el", "Στα 82 του έφυγε ο σκηνοθέτης.", "duration 82..82 a"),
    ("el", "Οι δράστες είναι από 10 έως και 14 ετών.", "duration 10..14 a between"),
    ("el", "Το μερίδιο είναι από 30% έως και 35%.", "percentage 30..35 % between"),
    ("fr", "L'amende va d'un minimum de 250 à un maximum de 1 000 euros.", "money 250..1000 EUR between"),
    ("de", "Es kostet mindestens 250 bis höchstens 1.000 Euro.", "money 250..1000 EUR between"),
    ("en", "It costs a minimum of 250 to a maximum of 1,000 euros.", "money 250..1000 EUR between"),
    ("es", "Cuesta de un mínimo de 250 a un máximo de 1.000 euros.", "money 250..1000 EUR between"),
    ("it", "Da un minimo di 250 a un massimo di 1.000 euro.", "money 250..1000 EUR between"),
    ("pt", "De um mínimo de 250 a um máximo de 1.000 euros.", "money 250..1000 EUR between"),
    ("nl", "Van minimaal 250 tot maximaal 1.000 euro.", "money 250..1000 EUR between"),
    ("nl", "Het kost tussen 250 en 500 euro.", "money 250..500 EUR between"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_ages_and_ranges(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]


RETIRING = {
    "en": ["People would have to work until 65.", "He will retire at 65."],
    "fr": ["Ils travailleront jusqu'à 65.", "La retraite à 65, personne n'en veut."],
    "de": ["Die Rente mit 65 bleibt.", "Sie gehen mit 65 in Rente."],
    "es": ["Se jubilan a los 65.", "Trabajar hasta los 65 es duro."],
    "it": ["In pensione a 65.", "Si lavora fino a 65."],
    "pt": ["A reforma aos 65.", "Trabalhar até aos 65 é duro."],
    "nl": ["De AOW op 65.", "Ze gaan op 65 met pensioen."],
    "el": ["Σύνταξη στα 65.", "Θα δουλεύουν έως τα 65."],
}


@pytest.mark.parametrize("language", RETIRING)
def test_the_age_somebody_retires_at(language: str) -> None:
    """A bare number behind what leads to the end of work is an age."""
    for text in RETIRING[language]:
        assert [reading(claim) for claim in claims_in(text, language)] == ["duration 65..65 a"], text
