"""The injured of whom the clause says more: in danger of death, or dead since."""

import pytest

from tests.reading import claims_in

SAID_OF_THEM = (
    ("en", "Nine of the injured remain in critical condition.", "seriously_injured"),
    ("en", "Two of the wounded have since died in hospital.", "deaths"),
    ("fr", "Neuf blessés sont dans un état critique.", "seriously_injured"),
    ("fr", "Deux des blessés sont morts.", "deaths"),
    ("de", "Neun Verletzte schweben noch in Lebensgefahr.", "seriously_injured"),
    ("de", "Zwei der Verletzten starben später.", "deaths"),
    ("es", "Nueve heridos permanecen en estado crítico en la UCI.", "seriously_injured"),
    ("es", "Dos de los heridos murieron en el hospital.", "deaths"),
    ("it", "Nove dei feriti sono in gravi condizioni.", "seriously_injured"),
    ("it", "Due dei feriti sono morti.", "deaths"),
    ("pt", "Oito feridos encontram-se em estado muito grave nos cuidados intensivos.", "seriously_injured"),
    ("pt", "Dois dos feridos morreram no hospital.", "deaths"),
    ("nl", "Negen gewonden verkeren in levensgevaar.", "seriously_injured"),
    ("nl", "Twee van de gewonden zijn overleden.", "deaths"),
    ("el", "Εννέα τραυματίες βρίσκονται σε κρίσιμη κατάσταση.", "seriously_injured"),
    ("el", "Δύο από τους τραυματίες πέθαναν.", "deaths"),
)


@pytest.mark.parametrize(("language", "text", "concept"), SAID_OF_THEM)
def test_what_is_said_of_the_injured(language: str, text: str, concept: str) -> None:
    assert claims_in(text, language)[0].concept == concept


SAID_OF_OTHERS = (
    ("en", "Several of the 23 injured are in critical condition."),
    ("en", "The 23 injured, some of them critically, were taken away."),
    ("en", "There were 23 injured and several dead."),
    ("fr", "Les 23 blessés, dont certains grièvement, sont hospitalisés."),
    ("fr", "Plusieurs des 23 blessés sont dans un état grave."),
    ("de", "Einige der 23 Verletzten schweben in Lebensgefahr."),
    ("es", "Hubo 23 heridos y varios muertos."),
    ("es", "Algunos de los 23 heridos están en estado crítico."),
    ("pt", "Alguns dos 23 feridos estão em estado grave."),
    ("nl", "Enkele van de 23 gewonden verkeren in levensgevaar."),
    ("el", "Πολλοί από τους 23 τραυματίες βρίσκονται σε κρίσιμη κατάσταση."),
)


@pytest.mark.parametrize(("language", "text"), SAID_OF_OTHERS)
def test_what_is_said_of_some_is_not_said_of_all(language: str, text: str) -> None:
    assert claims_in(text, language)[0].concept == "injured"
