"""Parties: the organisations that a deal is with, and the capitals that are none."""

import pytest

from claims.value import Kind
from tests.sayings import read

# (language, what the row probes, text, names)
ROWS: list[tuple[str, str, str, list[str]]] = [
    (
        "fr",
        "both sides; the code of a stock is no part of a name",
        "Le loueur Nordis a signé un contrat avec Altavia ALTA.PA pour six ans.",
        ["Nordis", "Altavia"],
    ),
    (
        "fr",
        "a small word inside the name of a body",
        "L'accord a été conclu auprès de la Banque de France.",
        ["Banque de France"],
    ),
    ("fr", "a place is no party", "Nordis fête à Athènes une commande de 40 avions.", []),
    ("fr", "who reports a deal is no party", "L'accord avait été révélé par Les Échos, selon nos sources.", []),
    ("fr", "nothing is dealt", "La ministre a dîné avec Altavia.", []),
    ("fr", "a person is claimed as one", "Le contrat signé avec Marie Dupont expire.", ["Marie Dupont"]),
    (
        "en",
        "after a noun of dealing",
        "A huge cloud package from Altavia was signed with Nordis Cloud on Monday.",
        ["Altavia", "Nordis Cloud"],
    ),
    ("en", "a capital that only tells more of a noun", "The deal gives access to the French crown jewels.", []),
    ("en", "a part of a longer name", "The Alliance for Carinthia won the order.", []),
    ("it", "a pair", "C'è un'intesa tra Nordis e Altavia Cloud.", ["Nordis", "Altavia Cloud"]),
    ("es", "subject and other side", "La empresa Nordis firmó un contrato con Altavia.", ["Nordis", "Altavia"]),
    ("pt", "subject and other side", "A empresa Nordis assinou um contrato com a Altavia.", ["Nordis", "Altavia"]),
    ("de", "a noun with its article is no name", "Der Vertrag mit der Firma läuft aus.", []),
    ("el", "with an article", "Υπέγραψε συμφωνία με την Αλταβία για έξι χρόνια.", ["Αλταβία"]),
]


@pytest.mark.parametrize(("language", "probe", "text", "names"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS])
def test_parties(language: str, probe: str, text: str, names: list[str]) -> None:
    assert [claim.value for claim in read(language, text, Kind.NAME)] == names
