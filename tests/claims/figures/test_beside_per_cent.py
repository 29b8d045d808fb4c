"""What a bare number is of, behind a percentage: of the same, or by its article of what is counted."""

import pytest

from tests.reading import claims_in, reading

ROWS = (
    ("es", "Con el 23 % de los votos, baja respecto a los 78 de entonces.", "count 78..78 -"),
    ("es", "El paro sube al 23 %, frente al 21 de entonces.", "percentage 21..21 %"),
    ("es", "El paro sube al 23 %, respecto al 21 de entonces.", "percentage 21..21 %"),
    ("it", "Con il 23% dei voti, cala rispetto ai 78 di allora.", "count 78..78 -"),
    ("it", "La quota sale al 23%, contro il 21 di allora.", "percentage 21..21 %"),
    ("el", "Με το 23% των ψήφων, πέφτει σε σύγκριση με τους 78 τότε.", "count 78..78 -"),
    ("el", "Το ποσοστό φτάνει στο 23%, έναντι 21 τότε.", "percentage 21..21 %"),
    ("pt", "A taxa sobe para 23%, face aos 21 de então.", "percentage 21..21 %"),
    ("fr", "Le taux monte à 23 %, contre 21 alors.", "percentage 21..21 %"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_beside_per_cent(language: str, text: str, wanted: str) -> None:
    assert reading(claims_in(text, language)[1]) == wanted
