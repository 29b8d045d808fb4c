"""First names of other languages as Greek papers write them, and Greek words that look like one of them."""

import pytest

from claims.document import Document
from claims.extract import extract_claims
from claims.value import Kind

NAMES = (
    ("Ο Ουίλιαμ Ρούτο αναχώρησε.", ["Ουίλιαμ Ρούτο"]),
    ("Το κόμμα του Πέντρο Σάντσεθ έπεσε.", ["Πέντρο Σάντσεθ"]),
    ("Η σύζυγός του, Τζέσικα Άλμπα, αφέθηκε ελεύθερη.", ["Τζέσικα Άλμπα"]),
    ("Ο Μπεν Μπερνάνκι και η Μελάνια Τραμπ μίλησαν.", ["Μπεν Μπερνάνκι", "Μελάνια Τραμπ"]),
    ("Ο υπουργός Τζιμ Τσάλμερς επέμεινε.", ["Τζιμ Τσάλμερς"]),
    ("Εντός Ελλάδας μένουν πολλοί.", []),
    ("Κρίση Χρέους στην Ευρώπη.", []),
    ("Κενό Ασφαλείας στη γέφυρα.", []),
    ("Η Σάμος Αιγαίου κάηκε.", []),
    ("Άντρες Πυροσβέστες έφτασαν.", []),
    ("Κάθε Πέμπτη Βράδυ γιορτάζουν.", []),
    ("Ούτε Κύπρος ούτε Ελλάδα.", []),
)


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_first_names_in_greek(text: str, names: list[str]) -> None:
    claims = extract_claims(Document(id="x", text=text, language="el", published="2025-06-05"))
    assert [claim.quote for claim in claims if claim.kind is Kind.NAME] == names
