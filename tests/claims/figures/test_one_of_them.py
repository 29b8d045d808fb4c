"""One of so many is no share of them, and what befell one befell not all; what is told besides a sum is no hedge."""

import pytest

from tests.reading import expect

THIRD = "percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"

ONE_OF = (
    ("fr", "L'un des trois enfants est blessé.", "count 3..3 children"),
    ("en", "One of the three children was hurt.", "count 3..3 children"),
    ("de", "Eines der drei Kinder wurde verletzt.", "count 3..3 children"),
    ("es", "Uno de los tres niños resultó herido.", "count 3..3 children"),
    ("it", "Uno dei tre bambini è rimasto ferito.", "count 3..3 children"),
    ("pt", "Uma das três crianças ficou ferida.", "count 3..3 children"),
    ("nl", "Een van de drie kinderen raakte gewond.", "count 3..3 children"),
    ("el", "Ένα από τα τρία παιδιά τραυματίστηκε.", "count 3..3 children"),
    ("en", "The three children were hurt.", "count 3..3 injured"),
    ("fr", "Les trois enfants ont été blessés.", "count 3..3 injured"),
    ("nl", "Een op de drie kinderen eet geen ontbijt.", THIRD),
    ("nl", "Een van de tien jongeren rookt.", "percentage 10..10 %"),
    ("el", "Ένα στα τρία παιδιά δεν τρώει πρωινό.", THIRD),
    ("es", "Uno de cada tres niños no desayuna.", THIRD),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ONE_OF)
def test_one_of_so_many(language: str, text: str, wanted: str) -> None:
    expect(language, [(text, [wanted])])


BESIDES = (
    ("it", "Oltre a 90 mila euro di multa, deve pagare le spese.", "money 90000..90000 EUR"),
    ("it", "Deve pagare oltre 90 mila euro.", "money 90000..inf EUR more_than"),
    ("el", "Πέρα από 90.000 ευρώ πρόστιμο πληρώνει τα έξοδα.", "money 90000..90000 EUR"),
    ("el", "Πλήρωσε πάνω από 90.000 ευρώ.", "money 90000..inf EUR more_than"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), BESIDES)
def test_besides_is_no_hedge(language: str, text: str, wanted: str) -> None:
    expect(language, [(text, [wanted])])
