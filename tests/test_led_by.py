"""Offices told of a body: "the inquiry, chaired by Ada Lang", "l'association que préside Max Schrems"."""

import pytest

from claims.value import Kind
from tests.sayings import read

# (language, text, [(role, person)])
ROWS: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("en", "The commission, chaired by Judge Helen Marsh, will report.", [("chaired", "Helen Marsh")]),
    ("en", "The campaign group, led by the Austrian lawyer Max Roy, sued.", [("led", "Max Roy")]),
    ("en", "Labour, led since 2020 by Keir Starmer, lost.", [("led", "Keir Starmer")]),
    ("en", "The match was tight and Paul Reed led 2-1.", []),
    ("en", "The band led the parade, watched by Paul Reed.", []),
    ("fr", "L'ONG, dirigée par le juriste Max Roy, a porté plainte.", [("dirigée", "Max Roy")]),
    ("fr", "L'entreprise présidée depuis 2020 par Claire Aubin souffre.", [("présidée", "Claire Aubin")]),
    ("fr", "L'association que préside Max Roy a porté plainte.", [("que préside", "Max Roy")]),
    ("fr", "Une colère dirigée par la foule contre Paul Roy a éclaté.", []),
    ("es", "La asociación, presidida por el jurista Max Roy, denunció.", [("presidida", "Max Roy")]),
    ("es", "El grupo que lidera Ana Botín ganó dinero.", [("que lidera", "Ana Botín")]),
    ("es", "La carta dirigida a Pedro Sánchez llegó tarde.", []),
    ("it", "L'associazione, presieduta da Max Roy, si oppone.", [("presieduta", "Max Roy")]),
    ("it", "Il partito guidato da Giorgia Meloni ha perso.", [("guidato", "Giorgia Meloni")]),
    ("it", "La lettera diretta a Sergio Mattarella è arrivata.", []),
    ("pt", "A associação, presidida por Max Roy, apresentou queixa.", [("presidida", "Max Roy")]),
    ("pt", "O partido que lidera André Ventura perdeu.", [("que lidera", "André Ventura")]),
    ("pt", "A carta dirigida a Ana Nunes chegou tarde.", []),
    ("de", "Der Verein unter Vorsitz des Juristen Max Roy klagt.", [("unter Vorsitz", "Max Roy")]),
    ("de", "Die Kommission unter der Leitung von Eva Klein klagt.", [("unter der Leitung", "Eva Klein")]),
    ("de", "Die Leitung sprach mit Eva Klein.", []),
    ("nl", "De groep, onder leiding van de jurist Max Roy, klaagt.", [("onder leiding", "Max Roy")]),
    ("nl", "De commissie, voorgezeten door Helena Mars, komt.", [("voorgezeten", "Helena Mars")]),
    ("nl", "De leiding sprak met Helena Mars.", []),
    ("el", "Η επιτροπή υπό την προεδρία της Ελένης Παππά συνεδρίασε.", [("υπό την προεδρία", "Ελένης Παππά")]),
    ("el", "Το κόμμα με επικεφαλής την Άννα Παππά έχασε.", [("με επικεφαλής", "Άννα Παππά")]),
    ("el", "Η προεδρία μίλησε με την Άννα Παππά.", []),
]


@pytest.mark.parametrize(("language", "text", "roles"), ROWS)
def test_who_leads_a_body_has_an_office(language: str, text: str, roles: list[tuple[str, str]]) -> None:
    named = [(claim.value, claim.concept) for claim in read(language, text, Kind.ROLE)]
    assert [pair for pair in named if pair in roles] == roles
    if not roles:
        assert named == []
