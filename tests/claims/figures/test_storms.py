"""The strength of a storm is a rank; any other category is the name of something."""

import pytest

from tests.reading import claims_in, reading

STORMS = (
    ("en", "The category 4 hurricane hit the coast."),
    ("en", "The hurricane weakened to category four."),
    ("fr", "De catégorie 4 à son passage, le cyclone a tué."),
    ("de", "Der Zyklon, ein Sturm der Kategorie 4, kam."),
    ("es", "El huracán de categoría 4 llegó."),
    ("it", "L'uragano, di categoria 4, è arrivato."),
    ("pt", "O furacão de categoria 4 chegou."),
    ("nl", "De orkaan van categorie 4 kwam."),
    ("el", "Ο τυφώνας κατηγορίας 4 έφτασε."),
)
OTHERS = (
    ("en", "He won in category 4 of the race."),
    ("en", "The hurricane spared the schools of category 9."),
    ("fr", "Un hôtel de catégorie 4 ouvre."),
    ("de", "Das Hotel der Kategorie 4 öffnet."),
)


@pytest.mark.parametrize(("language", "text"), STORMS)
def test_storms(language: str, text: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == ["rank 4..4 -"]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_other_categories(language: str, text: str) -> None:
    assert not claims_in(text, language)
