"""What looks like a figure and is none."""

import time

import pytest

from tests.reading import claims_in, expect


@pytest.mark.parametrize(
    "text",
    [
        "Le modèle Llama 4 est arrivé.",  # a product
        "Un Airbus A320 a atterri.",
        "Un Boeing 737 a atterri.",
        "La 5G arrive en ville.",
        "La Covid-19 recule.",
        "Appelez le 01 23 45 67 89.",  # telephone numbers
        "Appelez le +33 1 23 45 67 89.",
        "Voir https://example.org/2025/06/05/a%20b?x=12 pour la suite.",  # an address
        "Écrire à service12@example.org pour la suite.",
        "Le serveur 192.168.10.20 répond.",
        "Note : 4,2/5 (17 votes)",  # a rating
        "L'article 49 est invoqué.",  # a reference
        "Le premier ministre est venu.",  # a set phrase
        "Il est à la une.",
    ],
)
def test_nothing_is_read(text: str) -> None:
    """One trap a row."""
    assert [claim.quote for claim in claims_in(text, "fr")] == []


def test_what_stands_beside_a_trap_is_read() -> None:
    """A trap closes itself only."""
    expect(
        "fr",
        [
            ("Appelez le 01 23 45 67 89 : 30 places.", ["count 30..30 places"]),
            ("Voir https://example.org/12 pour 30 places.", ["count 30..30 places"]),
            ("Écrire à a1@example.org pour 30 places.", ["count 30..30 places"]),
        ],
    )


@pytest.mark.parametrize("unit", ["1-", "a@", "1.", "+1 ", "((", "http://", "0 1 ", "1/", "1 1 "])
def test_cost_follows_the_length_of_the_text(unit: str) -> None:
    """Four times the text takes about four times as long, whatever it is made of."""
    seconds = []
    for length in (10_000, 40_000):
        text = unit * (length // len(unit))
        start = time.process_time()
        claims_in(text, "fr")
        seconds.append(time.process_time() - start)
    assert seconds[1] < 10 * max(seconds[0], 0.02)


def test_levels_of_warnings_are_ranks() -> None:
    """Any other level is a name."""
    for language, warning, other in [
        ("fr", "L'avis de niveau 4 reste en vigueur.", "Le niveau 2 du parking est fermé."),
        ("en", "It had issued a level 4 warning.", "Level 2 charging is slow."),
        ("de", "Es galt die Gefahrenstufe 4.", "Die Stufe 2 der Reform folgt."),
        ("es", "Hay alerta de nivel 4.", "El nivel 2 del curso es difícil."),
        ("it", "C'è un'allerta di livello 4.", "Il livello 2 del gioco è difficile."),
        ("pt", "Há um aviso de nível 4.", "O nível 2 do curso é difícil."),
        ("nl", "Het dreigingsniveau 4 blijft.", "Niveau 2 van de garage is dicht."),
        ("el", "Ισχύει συναγερμός επιπέδου 4.", "Το επίπεδο 2 του σχολείου έκλεισε."),
    ]:
        expect(language, [(warning, ["rank 4..4 -"]), (other, [])])
    expect("fr", [("Alerte de niveau 3 sur 5.", ["rank 3..3 -"]), ("Aviso. Le niveau 2. Alerte.", [])])


def test_a_number_beyond_the_hours_of_the_day_is_no_hour() -> None:
    """What leads to an hour may lead to any number."""
    expect(
        "pt",
        [
            ("Chegou às 345 mil.", ["count 345000..345000 -"]),
            ("Abriu às 9.", ["date 2025-06-05T09:00..2025-06-05T09:00 minute"]),
        ],
    )
    expect("es", [("Subió a las 345.", ["count 345..345 -"])])
    expect("it", [("È salito alle 345mila unità.", ["count 345000..345000 unita"])])
    expect("el", [("Μειώθηκαν στις 345.000.", ["count 345000..345000 -"])])


def test_a_half_that_goes_on_into_a_size_is_in_no_set_phrase() -> None:
    """ "in half" and "di mezzo" are set phrases, "in half a million homes" is none."""
    expect("en", [("In half a million homes.", ["count 500000..500000 houses"]), ("It was cut in half.", [])])
    expect(
        "it",
        [
            ("Il conto sarà di mezzo miliardo di euro.", ["money 500000000..500000000 EUR"]),
            ("La Bce taglia i tassi di mezzo punto.", ["percentage 0.5..0.5 [ppt] decrease"]),
            ("Ci va di mezzo la scuola.", []),
        ],
    )
    expect("es", [("Lo vendió por medio millón de euros.", ["money 500000..500000 EUR"])])
    expect("pt", [("Vendeu a casa por meio milhão de euros.", ["money 500000..500000 EUR"])])


def test_a_preposition_is_no_decimal_point_behind_the_name_of_an_aircraft() -> None:
    """ "3 con 50 euros" is a sum, "un Boeing 737 con 120 pasajeros" two numbers."""
    expect(
        "es",
        [
            ("Un Boeing 737 con 120 pasajeros aterrizó.", ["count 120..120 passengers"]),
            ("Un Boeing 737 con 17 años de servicio aterrizó.", ["duration 17..17 a"]),
            ("Cuesta 3 con 50 euros.", ["money 3.5..3.5 EUR"]),
        ],
    )


def test_letters_glued_to_digits_join_no_range() -> None:
    """ "A320" is no "à 320": the count before it is no range, and keeps its hedge."""
    expect("fr", [("Plus de 100 A320 sont cloués au sol.", ["count 100..inf - more_than"])])
    expect("fr", [("La flotte compte près de 200 A350 neufs.", ["count 200..200 - from below about"])])
    expect("fr", [("La flotte passe de 200 à 350 avions.", ["count 200..200 aircraft", "count 350..350 aircraft"])])
    expect("es", [("Más de 6.000 A320 fueron revisados.", ["count 6000..inf - more_than"])])
    expect("it", [("Circa 100 A320 sono fermi.", ["count 100..100 - about"])])
    expect("pt", [("Cerca de 100 A320 estão parados.", ["count 100..100 - about"])])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Buenas tardes.\n\n1. Cuántos. La compañía habló.\n\n2. ¿Por qué? Es malo.\n\n3) Cuánto cuesta."),
        ("en", "Here it is.\n\n1. How many. The firm cut.\n\n2. Why. It is bad."),
        ("fr", "Voici.\n\n1. Combien. Le groupe coupe.\n\n2) Pourquoi ?\n\n3 - Combien ça coûte."),
        ("de", "Das Wichtigste.\n\n1. Wie viele. Die Firma kürzt.\n\n2. Warum. Es ist schlecht."),
        ("it", "Ecco.\n\n1. Quanti. L'azienda taglia.\n\n2. Perché. È male."),
        ("pt", "Eis.\n\n1. Quantos. A empresa corta.\n\n2. Porquê. É mau."),
        ("nl", "Dit is het.\n\n1. Hoeveel. Het bedrijf snijdt.\n\n2. Waarom. Het is slecht."),
        ("el", "Ορίστε.\n\n1. Πόσοι. Η εταιρεία κόβει.\n\n2. Γιατί. Είναι κακό."),
    ],
)
def test_paragraphs_may_be_numbered(language: str, text: str) -> None:
    """What a paragraph begins with, before a point and a capital, counts nothing."""
    expect(language, [(text, [])])


def test_what_begins_a_paragraph_and_is_counted() -> None:
    """A number with its noun, or one that ends a sentence."""
    expect(
        "en",
        [("It is over.\n\n12 people died.", ["count 12..12 deaths"]), ("They won 3. Then it lost.", ["count 3..3 -"])],
    )
