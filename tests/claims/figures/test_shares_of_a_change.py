"""A share of a change is no change, nor is a count inside what falls; words that only look like a change are none."""

import pytest

from claims.value import Change
from tests.reading import claims_in

NO_CHANGES = (
    ("es", "El turismo explica el 30% del aumento de los precios."),
    ("it", "Il 30% della crescita viene dal turismo."),
    ("it", "Il 39 per cento delle sale era coperto da telecamere."),
    ("pt", "O turismo explica 30% da subida dos preços."),
    ("el", "Ο τουρισμός εξηγεί το 30% της αύξησης."),
    ("es", "Cae así una coalición de cuatro partidos."),
    ("pt", "Cai assim uma coligação de quatro partidos."),
)


@pytest.mark.parametrize(("language", "text"), NO_CHANGES)
def test_no_change(language: str, text: str) -> None:
    assert [claim.change for claim in claims_in(text, language)] == [None]


CHANGES = (
    ("es", "Registró un 30% de aumento."),
    ("it", "Le vendite segnano un 30% di aumento."),
    ("pt", "Houve um aumento de 3 mil postos."),
    ("el", "Καταγράφηκε 30% αύξηση."),
)


@pytest.mark.parametrize(("language", "text"), CHANGES)
def test_a_change(language: str, text: str) -> None:
    assert [claim.change for claim in claims_in(text, language)] == [Change.INCREASE]
