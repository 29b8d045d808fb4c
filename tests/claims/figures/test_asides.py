"""Persons counted apart from the verb that says what befell them: behind an aside, before where and when."""

import pytest

from tests.reading import expect

Row = tuple[str, list[str]]

ASIDES: dict[str, list[Row]] = {
    "en": [
        ("Nine people, three of them teenagers, were killed.", ["count 9..9 deaths", "count 3..3 children"]),
        ("Nine people (including two children) were injured.", ["count 9..9 injured", "count 2..2 children"]),
        (
            "Nine people, including three children, a nurse and two teachers, were hurt.",
            ["count 9..9 injured", "count 3..3 children", "count 2..2 teachers"],
        ),
        ("Nine people, including three children, were on board.", ["count 9..9 people", "count 3..3 children"]),
        ("The shooting involved three men.", ["count 3..3 men"]),
        ("He was killed in a shooting involving three men.", ["count 3..3 men"]),  # they were not
    ],
    "fr": [
        ("Neuf personnes, dont trois adolescents, ont été tuées.", ["count 9..9 deaths", "count 3..3 children"]),
        ("Neuf personnes, pour la plupart des touristes, ont été tuées.", ["count 9..9 deaths"]),
        ("Neuf personnes, surtout des Belges, étaient à bord.", ["count 9..9 people"]),
        ("Ont perdu la vie sur les routes 3 190 personnes.", ["count 3190..3190 deaths"]),
        (  # the dead have a number of their own
            "L'orage avait fait quatre morts dans ce canton de quelque 9 000 habitants.",
            ["count 4..4 deaths", "count 9000..9000 inhabitants about"],
        ),
    ],
    "de": [
        (
            "Neun Menschen, darunter drei Jugendliche, kamen bei dem Unfall ums Leben.",
            ["count 9..9 deaths", "count 3..3 children"],
        ),
        ("Neun Menschen, überwiegend Touristen, wurden festgenommen.", ["count 9..9 arrests"]),
        ("In Köln starben bei einem Brand in einem Hotel drei Menschen.", ["count 3..3 deaths"]),
        ("Im Verkehr verloren 3190 Menschen auf den Straßen ihr Leben.", ["count 3190..3190 deaths"]),
    ],
    "es": [
        ("Nueve personas, tres de ellas menores, murieron.", ["count 9..9 deaths", "count 3..3 children"]),
        ("Nueve personas, en su mayoría turistas, fueron detenidas.", ["count 9..9 arrests"]),
        ("Murieron en un incendio en Lima tres personas.", ["count 3..3 deaths"]),
        ("Murió en un tiroteo entre tres hombres.", ["count 3..3 men"]),
        ("Tras la muerte en la cárcel de Juan declararon tres personas.", ["count 3..3 people"]),
        (
            "Hubo cuatro muertos en este valle de 9.000 habitantes.",
            ["count 4..4 deaths", "count 9000..9000 inhabitants"],
        ),
        ("Ordenaron la evacuación de 3.200 vecinos.", ["count 3200..3200 evacuated"]),
    ],
    "it": [
        ("Nove persone, tra cui tre adolescenti, sono morte.", ["count 9..9 deaths", "count 3..3 children"]),
        ("Sono rimaste ferite nello scontro in autostrada sei persone.", ["count 6..6 injured"]),
        ("All'appello mancano ancora quindici persone.", ["count 15..15 missing"]),
    ],
    "pt": [
        ("Nove pessoas, três delas adolescentes, morreram.", ["count 9..9 deaths", "count 3..3 children"]),
        ("Perderam a vida nas estradas 3190 pessoas.", ["count 3190..3190 deaths"]),
        ("Houve a retirada de 5000 soldados.", ["count 5000..5000 soldiers"]),
    ],
    "nl": [
        ("Negen mensen, onder wie drie tieners, kwamen om het leven.", ["count 9..9 deaths", "count 3..3 children"]),
        ("Op de weg verloren 3190 mensen in het verkeer het leven.", ["count 3190..3190 deaths"]),
    ],
    "el": [
        ("Εννέα άνθρωποι, ανάμεσά τους τρεις έφηβοι, σκοτώθηκαν.", ["count 9..9 deaths", "count 3..3 children"]),
        ("Έχασαν τη ζωή τους σε τροχαία 3.190 άνθρωποι.", ["count 3190..3190 deaths"]),
        ("Δεκατέσσερις ένοικοι σκοτώθηκαν από την έκρηξη.", ["count 14..14 deaths"]),
        ("Χωρίς ρεύμα παρέμεναν στον νομό 62.000 νοικοκυριά.", ["count 62000..62000 without_power"]),
    ],
}


@pytest.mark.parametrize("language", ASIDES)
def test_what_befell_them(language: str) -> None:
    """Behind an aside that tells parts of them, and where the verb opens the clause."""
    expect(language, ASIDES[language])


def test_whoever_was_arrested_and_what_the_whole_counts() -> None:
    """Verbs of arrest before those counted, parts of what somebody has, and a tally told behind its day."""
    expect("it", [("I carabinieri hanno fermato tre uomini.", ["count 3..3 arrests"])])
    expect("el", [("Η αστυνομία συνέλαβε τρεις άνδρες.", ["count 3..3 arrests"])])
    expect("fr", [("Les 179 occupants de l'appareil ont tous péri.", ["count 179..179 deaths"])])
    expect(
        "en", [("Eleven of the region's 26 hospitals closed.", ["count 11..11 hospitals", "count 26..26 hospitals"])]
    )
    expect(
        "pt", [("Choveu.\n\nDos 26 hospitais, doze fecharam.", ["count 26..26 hospitals", "count 12..12 hospitals"])]
    )
    expect(
        "el",
        [
            (
                "Στους 293 ανήλθε την Τετάρτη ο αριθμός των νεκρών.",
                ["count 293..293 deaths", "date 2025-06-04..2025-06-04 day"],
            )
        ],
    )


def test_a_month_before_what_is_counted_numbers_no_day() -> None:
    """ "mar" is the sea before minutes, and a month before a number with what it counts is a month."""
    expect("es", [("El avión cayó al mar 23 minutos después.", ["duration 23..23 min"])])
    expect("pt", [("O avião caiu ao mar 23 minutos depois.", ["duration 23..23 min"])])
    expect("de", [("Im Mai 23 Menschen gerettet.", ["date 2025-05-01..2025-05-31 month", "count 23..23 rescued"])])


def test_skiers_and_pedestrians_are_counted_in_every_language() -> None:
    """Persons whose sport or way of travel is named."""
    rows = {
        "en": "Five skiers and two pedestrians came.",
        "fr": "Cinq skieurs et deux piétons sont venus.",
        "de": "Fünf Skifahrer und zwei Fußgänger kamen.",
        "es": "Cinco esquiadores y dos peatones llegaron.",
        "it": "Cinque sciatori e due pedoni sono arrivati.",
        "pt": "Cinco esquiadores e dois peões chegaram.",
        "nl": "Vijf skiërs en twee voetgangers kwamen.",
        "el": "Πέντε ορειβάτες και δύο πεζοί ήρθαν.",
    }
    for language, text in rows.items():
        expect(language, [(text, ["count 5..5 mountaineers", "count 2..2 road_users"])])
