"""Ranks of the police and of armies beside a name are roles, in every language."""

import pytest

from claims.value import Kind
from tests.sayings import read

ROWS = (
    ("fr", "La superintendante de police Anne Roy a parlé.", "superintendante de police"),
    ("fr", "Le sergent-chef Jean Dupont est mort.", "sergent-chef"),
    ("en", "Brigadier Ann Lee said so.", "Brigadier"),
    ("en", "Fire marshal Ann Lee said so.", "Fire marshal"),
    ("de", "Der Ermittler Jan Weber sagte das.", "Ermittler"),
    ("de", "Superintendentin Eva Klein sagte das.", "Superintendentin"),
    ("es", "La superintendente de policía Ana Ruiz habló.", "superintendente de policía"),
    ("it", "La ispettrice Anna Rossi ha parlato.", "ispettrice"),
    ("pt", "A superintendente da polícia Ana Silva falou.", "superintendente da polícia"),
    ("nl", "Commandant Jan Bakker zei het.", "Commandant"),
    ("el", "Ο αστυνόμος Νίκος Παππάς το είπε.", "αστυνόμος"),
)


@pytest.mark.parametrize(("language", "text", "role"), ROWS)
def test_ranks(language: str, text: str, role: str) -> None:
    assert [claim.quote for claim in read(language, text, Kind.ROLE)] == [role]


def test_no_officers() -> None:
    """A rank with no name beside it, and the same word for a thing."""
    for language, text in (("en", "A marshal waved."), ("nl", "De rechercheur zweeg."), ("fr", "Un sergent passe.")):
        assert read(language, text, Kind.ROLE) == []
