"""Compounds count what their last part does, in one word or in two; and words that only end alike."""

import pytest

from tests.reading import claims_in

COUNTED = (
    ("en", "Some 320 measles cases have been confirmed.", "cases"),
    ("en", "The region had 41 cholera deaths.", "deaths"),
    ("en", "He played in 45 test matches.", "matches"),
    ("en", "He faces 34 felony charges.", "crimes"),
    ("en", "12 people died.", "deaths"),
    ("en", "Some 5,400 police were deployed.", "police"),
    ("de", "Es wurden 320 Masernfälle bestätigt.", "cases"),
    ("de", "Das Land zählte 2.780 Verkehrstote.", "deaths"),
    ("de", "Die Polizei zählte 45 Tötungsdelikte.", "crimes"),
    ("de", "Ihm gelangen 14 Saisontore.", "goals"),
    ("de", "Er bestritt 22 Bundesligaspiele.", "matches"),
    ("de", "Der Film lockte 320 Kinobesucher an.", "visitors"),
    ("de", "Es fehlen 320 Pflegestellen.", "jobs"),
    ("de", "Betroffen sind 320 Internetnutzer.", "users"),
    ("nl", "De film trok 320 bioscoopbezoekers.", "visitors"),
    ("nl", "Er zijn 320 mazelengevallen.", "cases"),
    ("nl", "Het land telde 41 verkeersdoden.", "deaths"),
    ("nl", "De politie telde 45 woninginbraken.", "crimes"),
    ("nl", "Hij speelde 3 oefenwedstrijden.", "matches"),
)


@pytest.mark.parametrize(("language", "text", "concept"), COUNTED)
def test_the_last_part_says_what_is_counted(language: str, text: str, concept: str) -> None:
    assert [claim.concept for claim in claims_in(text, language)] == [concept]


OTHERS = (
    ("en", "He got two death threats."),
    ("en", "There were two fire extinguishers."),
    ("en", "They set up 12 refugee camps."),
    ("en", "It has five car parks."),
    ("de", "Die Polizei zählte zwölf Vorfälle."),
    ("de", "Es gab 20 Zwischenfälle."),
    ("de", "Er kennt 20 Wasserfälle."),
    ("de", "Es gibt dort 20 Haltestellen."),
    ("nl", "Er waren 20 ongevallen."),
    ("nl", "Er zijn 20 methoden."),
)


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_what_only_ends_alike(language: str, text: str) -> None:
    assert claims_in(text, language)[0].concept not in ("cases", "deaths")
