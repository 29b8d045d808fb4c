"""A party, an age or a place in brackets stands between a name and its office, and a noun says whose an office is."""

import pytest

from claims.value import Kind
from tests.sayings import read

ROWS: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("fr", "Jean Dupont (LR), maire de Thorens, regrette.", [("maire de Thorens", "Jean Dupont")]),
    ("fr", "Le maire (LR) de Thorens, Jean Dupont, regrette.", [("maire (LR) de Thorens", "Jean Dupont")]),
    ("fr", "Le maire de Thorens (Haute-Savoie), Jean Dupont, regrette.", [("maire de Thorens", "Jean Dupont")]),
    ("fr", "Jean Dupont, maire (LR) de Thorens, regrette.", [("maire (LR) de Thorens", "Jean Dupont")]),
    ("fr", "Jean Dupont (52 ans), maire de Thorens, regrette.", [("maire de Thorens", "Jean Dupont")]),
    ("es", "La alcaldesa de Jaca (PP), Laura Gómez, denunció.", [("alcaldesa de Jaca", "Laura Gómez")]),
    ("es", "Laura Gómez (PP), alcaldesa de Jaca, denunció.", [("alcaldesa de Jaca", "Laura Gómez")]),
    ("it", "Il sindaco di Pisa (Lega), Paolo Rossi, accusa.", [("sindaco di Pisa", "Paolo Rossi")]),
    ("it", "Paolo Rossi (Pd), sindaco di Pisa, accusa.", [("sindaco di Pisa", "Paolo Rossi")]),
    ("pt", "O presidente da Câmara de Faro (PSD), Rui Nunes, disse.", [("presidente da Câmara de Faro", "Rui Nunes")]),
    ("pt", "Rui Nunes (PSD), presidente da Câmara de Faro, disse.", [("presidente da Câmara de Faro", "Rui Nunes")]),
    ("de", "Eva Klein (SPD), Bürgermeisterin von Kiel, sagte.", [("Bürgermeisterin von Kiel", "Eva Klein")]),
    (
        "de",
        "Eva Klein (SPD), langjährige sächsische Ministerin, sagte.",
        [("langjährige sächsische Ministerin", "Eva Klein")],
    ),
    ("de", "Eva Klein (SPD), Uwe Roth und bayerische Minister kamen.", []),
    (
        "en",
        "Eve Klein (Labour), newly elected mayor of Leeds, said no.",
        [("newly elected mayor of Leeds", "Eve Klein")],
    ),
    ("nl", "Jan Bakker (VVD), burgemeester van Gouda, zei.", [("burgemeester van Gouda", "Jan Bakker")]),
    ("en", "Ada Lang (Labour), mayor of Leeds, said so.", [("mayor of Leeds", "Ada Lang")]),
    ("el", "Η Άννα Παππά (ΝΔ), δήμαρχος Βόλου, δήλωσε.", [("δήμαρχος Βόλου", "Άννα Παππά")]),
    ("fr", "Jean Dupont (il était là), puis le maire, regrette.", []),
    ("en", "The company’s chief executive, Ruth Lang, left.", [("company’s chief executive", "Ruth Lang")]),
    ("en", "The bank's chief executive Ana Lang left.", [("bank's chief executive", "Ana Lang")]),
    ("en", "The victims’ lawyer, Tom Briggs, said so.", [("victims’ lawyer", "Tom Briggs")]),
    ("en", "The country's then prime minister, Ada Lang, left.", [("country's then prime minister", "Ada Lang")]),
    ("en", "She said it’s minister Paul Reed who lied.", [("minister", "Paul Reed")]),
]


@pytest.mark.parametrize(("language", "text", "roles"), ROWS)
def test_an_office_beside_brackets_and_owners(language: str, text: str, roles: list[tuple[str, str]]) -> None:
    assert [(claim.value, claim.concept) for claim in read(language, text, Kind.ROLE)] == roles
