"""Years told by a war, and wars that tell no year."""

import pytest

from tests.reading import Row, expect

FIRST, SECOND = "date 1914-01-01..1918-12-31 decade", "date 1939-01-01..1945-12-31 decade"
END_OF_FIRST, END_OF_SECOND = "date 1918-01-01..1918-12-31 year", "date 1945-01-01..1945-12-31 year"

ROWS: dict[str, list[Row]] = {
    "en": [
        ("Output is at its lowest since World War II.", [SECOND]),
        ("Output has not been so low since the end of the First World War.", [END_OF_FIRST]),
        ("The border was drawn at the end of World War One.", [END_OF_FIRST]),
        ("Divers found a Second World War bomb.", []),
        ("Since then WWII films have sold well.", []),
    ],
    "fr": [
        ("La récolte est au plus bas depuis la Seconde Guerre mondiale.", [SECOND]),
        ("La frontière date de la fin de la Première Guerre mondiale.", [END_OF_FIRST]),
        ("Une bombe de la Seconde Guerre mondiale a été désamorcée.", []),
    ],
    "de": [
        ("Die Ernte ist so klein wie seit dem Ersten Weltkrieg nicht.", [FIRST]),
        ("So trocken war es seit Ende des Zweiten Weltkriegs nie.", [END_OF_SECOND]),
        ("Eine Bombe aus dem Zweiten Weltkrieg wurde entschärft.", []),
    ],
    "es": [
        ("Es la peor cosecha desde la Segunda Guerra Mundial.", [SECOND]),
        ("Hallan una bomba de la Segunda Guerra Mundial.", []),
    ],
    "it": [
        ("È il raccolto peggiore dalla fine della Grande Guerra.", [END_OF_FIRST]),
        ("È il raccolto peggiore dalla Seconda guerra mondiale.", [SECOND]),
        ("Trovata una bomba della Seconda guerra mondiale.", []),
    ],
    "pt": [
        ("É a pior colheita desde o fim da Segunda Guerra Mundial.", [END_OF_SECOND]),
        ("Encontraram uma bomba da Segunda Guerra Mundial.", []),
    ],
    "nl": [
        ("Het is de slechtste oogst sinds de Tweede Wereldoorlog.", [SECOND]),
        ("Een bom uit de Tweede Wereldoorlog is onschadelijk gemaakt.", []),
    ],
    "el": [
        ("Η χειρότερη σοδειά από τον Β' Παγκόσμιο Πόλεμο.", [SECOND]),
        ("Βρέθηκε βόμβα του Β' Παγκοσμίου Πολέμου.", []),
    ],
}


@pytest.mark.parametrize("language", list(ROWS))
def test_years_told_by_a_war(language: str) -> None:
    """One language's rows; near misses stand beside what is read."""
    expect(language, ROWS[language])
