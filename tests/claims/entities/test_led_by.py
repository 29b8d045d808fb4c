"""Offices told of a body: "the inquiry, chaired by Ada Lang", "l'association que préside Max Schrems"."""

import pytest

from claims.value import Kind
from tests.sayings import read

# (language, text, [(role, person)])
ROWS: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("en", "The commission, chaired by Judge Helen Marsh, will report.", [("chaired", "Helen Marsh")]),
    ("en", "The campaign group, chaired by the Austrian lawyer Max Roy, sued.", [("chaired", "Max Roy")]),
    ("en", "Labour, led since 2020 by Keir Starmer, lost.", []),
    ("en", "The match was tight and Paul Reed led 2-1.", []),
    ("en", "The band led the parade, watched by Paul Reed.", []),
    ("fr", "Le film, dirigé par le cinéaste Max Roy, a plu.", [("cinéaste", "Max Roy")]),
    ("fr", "L'entreprise présidée depuis 2020 par Claire Aubin souffre.", [("présidée", "Claire Aubin")]),
    ("fr", "L'association que préside Max Roy a porté plainte.", [("que préside", "Max Roy")]),
    ("fr", "Une séance présidée par la droite contre Paul Roy a éclaté.", []),
    ("es", "La asociación, presidida por el jurista Max Roy, denunció.", [("presidida", "Max Roy")]),
    ("es", "El grupo que preside Ana Botín ganó dinero.", [("que preside", "Ana Botín")]),
    ("es", "La carta dirigida a Pedro Sánchez llegó tarde.", []),
    ("it", "L'associazione, presieduta da Max Roy, si oppone.", [("presieduta", "Max Roy")]),
    ("it", "Il vertice presieduto ieri da Giorgia Meloni è finito.", [("presieduto", "Giorgia Meloni")]),
    ("it", "La lettera diretta a Sergio Mattarella è arrivata.", []),
    ("pt", "A associação, presidida por Max Roy, apresentou queixa.", [("presidida", "Max Roy")]),
    ("pt", "O clube que preside Rui Costa perdeu.", [("que preside", "Rui Costa")]),
    ("pt", "A carta dirigida a Ana Nunes chegou tarde.", []),
    ("de", "Der Verein unter Vorsitz des Juristen Max Roy klagt.", [("unter Vorsitz", "Max Roy")]),
    ("de", "Die Kommission unter dem Vorsitz von Eva Klein klagt.", [("unter dem Vorsitz", "Eva Klein")]),
    ("de", "Der Vorsitz sprach mit Eva Klein.", []),
    ("nl", "De groep onder voorzitterschap van de jurist Max Roy klaagt.", [("onder voorzitterschap", "Max Roy")]),
    ("nl", "De commissie, voorgezeten door Helena Mars, komt.", [("voorgezeten", "Helena Mars")]),
    ("nl", "Het bestuur sprak met Helena Mars.", []),
    ("el", "Η επιτροπή υπό την προεδρία της Ελένης Παππά συνεδρίασε.", [("υπό την προεδρία", "Ελένης Παππά")]),
    ("el", "Το σωματείο με πρόεδρο την Άννα Παππά έχασε.", [("με πρόεδρο", "Άννα Παππά")]),
    ("el", "Η προεδρία μίλησε με την Άννα Παππά.", []),
]


@pytest.mark.parametrize(("language", "text", "roles"), ROWS)
def test_who_leads_a_body_has_an_office(language: str, text: str, roles: list[tuple[str, str]]) -> None:
    named = [(claim.value, claim.concept) for claim in read(language, text, Kind.ROLE)]
    assert [pair for pair in named if pair in roles] == roles
    if not roles:
        assert named == []
