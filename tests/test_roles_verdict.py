"""Two roles of one person: one post in other words, or two posts."""

import pytest

from checker.rules.roles import verdict

# (probe, left, its language, right, its language, rule)
ROWS = [
    ("the same words", "maire de Dax", "fr", "maire de Dax", "fr", "A1"),
    ("another language", "procureure de la République de Paris", "fr", "Paris prosecutor", "en", "A6"),
    ("the same office under its own name", "garde des Sceaux", "fr", "justice minister", "en", "A6"),
    ("a compound", "présidente de la BCE", "fr", "Notenbankchefin", "de", "A6"),
    ("whoever leads", "patronne du transporteur", "fr", "chief executive", "en", "A6"),
    ("another script", "διευθύνουσα σύμβουλος", "el", "presidente executiva", "pt", "A6"),
    ("spokespersons", "woordvoerster van de bond", "nl", "portavoz del sindicato", "es", "A6"),
    ("a coach", "sélectionneur", "fr", "bondscoach", "nl", "A6"),
    ("less is said", "ministre", "fr", "ministre de la Santé", "fr", "A4"),
    ("another field", "ministre de la Santé", "fr", "interior minister", "en", "D11"),
    ("another post", "directeur commercial", "fr", "chief executive", "en", "D11"),
    ("a deputy is not the chief", "director", "en", "deputy director", "en", "D11"),
    ("a former one is not the present one", "maire de Dax", "fr", "ancien maire de Dax", "fr", "D11"),
    ("former, as a prefix", "Altbürgermeisterin von Villach", "de", "mayor of Villach", "en", "D11"),
    ("a mayor by the law of the place", "présidente de la commune", "fr", "sindaca", "it", "A6"),
    ("another town", "former mayor of Villach", "en", "former mayor of Klagenfurt", "en", "D11"),
    ("one town in two spellings", "mayor of London", "en", "maire de Londres", "fr", "A6"),
    ("a town may have two names", "maire d'Aix-la-Chapelle", "fr", "Bürgermeister von Aachen", "de", "N5"),
    ("the court's roles differ", "juge d'instruction", "fr", "procureur", "fr", "D11"),
    ("no pack knows the words", "cycliste", "fr", "goalkeeper", "en", "N5"),
    ("a language without a pack", "maire", "xx", "maire de Dax", "xx", "A4"),
]


@pytest.mark.parametrize(("probe", "left", "spoken", "right", "written", "rule"), ROWS, ids=[row[0] for row in ROWS])
def test_two_roles(probe: str, left: str, spoken: str, right: str, written: str, rule: str) -> None:
    assert verdict(left, right, (spoken, written)) == rule
    assert verdict(right, left, (written, spoken)) == rule
