"""Words for a time beside which no day is meant: weekdays that come again and again, "cette semaine-là"; and "since
this Thursday", which is today (published Thursday, 5 June 2025)."""

import pytest

from tests.reading import claims_in, reading

TODAY, LAST = "date 2025-06-05..2025-06-05 day", "date 2025-05-29..2025-05-29 day"
WEEK = "date 2025-06-02..2025-06-08 week"

ROWS = (
    ("en", "The letter comes out every Tuesday.", []),
    ("en", "They meet every other Tuesday.", []),
    ("en", "They met on Tuesday.", ["date 2025-06-03..2025-06-03 day"]),
    ("fr", "La lettre paraît chaque mardi.", []),
    ("de", "Der Brief erscheint jeden Dienstag.", []),
    ("es", "La carta sale cada martes y todos los jueves.", []),
    ("it", "La lettera esce ogni martedì.", []),
    ("pt", "A carta sai toda terça-feira.", []),
    ("nl", "De brief verschijnt elke dinsdag.", []),
    ("el", "Η επιστολή κυκλοφορεί κάθε Τρίτη.", []),
    ("fr", "Le camp était plein cette semaine-là.", []),
    ("fr", "Cet été-là, tout avait brûlé.", []),
    ("fr", "Le camp est plein cette semaine, là où il pleut.", [WEEK]),
    ("fr", "Le pont est fermé depuis ce jeudi.", [TODAY]),
    ("fr", "Le pont est fermé depuis jeudi.", [LAST]),
    ("en", "The bridge has been shut since this Thursday.", [TODAY]),
    ("en", "The bridge has been shut since Thursday.", [LAST]),
    ("de", "Die Brücke ist seit diesem Donnerstag gesperrt.", [TODAY]),
    ("nl", "De brug is sinds deze donderdag dicht.", [TODAY]),
    ("es", "El puente está cerrado desde este jueves.", [TODAY]),
    ("it", "Il ponte è chiuso da questo giovedì.", [TODAY]),
    ("pt", "A ponte está fechada desde esta quinta-feira.", [TODAY]),
    ("el", "Η γέφυρα είναι κλειστή από αυτή την Πέμπτη.", [TODAY]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_no_day_is_meant(language: str, text: str, wanted: list[str]) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == wanted


NEXT, GONE = "date 2026-01-01..2026-03-31 quarter", "date 2025-01-01..2025-03-31 quarter"
AIMED_AT = (  # published in November
    ("en", "Both sides aim to finish it in the first quarter.", NEXT),
    ("en", "Both sides finished it in the first quarter.", GONE),
    ("fr", "Les parties espèrent conclure au premier trimestre.", NEXT),
    ("fr", "Les parties ont conclu au premier trimestre.", GONE),
    ("de", "Die Parteien hoffen auf einen Vertrag im ersten Quartal.", NEXT),
    ("es", "Las partes pretenden cerrarlo en el primer trimestre.", NEXT),
    ("it", "Le parti puntano a chiudere nel primo trimestre.", NEXT),
    ("pt", "As partes esperam concluir no primeiro trimestre.", NEXT),
    ("nl", "De partijen hopen het in het eerste kwartaal af te ronden.", NEXT),
    ("el", "Οι πλευρές ελπίζουν να ολοκληρώσουν στο πρώτο τρίμηνο.", NEXT),
)


@pytest.mark.parametrize(("language", "text", "wanted"), AIMED_AT)
def test_what_is_aimed_at_is_to_come(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language, "2025-11-17")]
