"""Minutes of a match and rounds of a cup, which are no figures."""

import pytest

from tests.reading import expect


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "de",
            "Wirtz (10.), Adler (19., 23.), Roth (45.+1) und Can (90.+3) trafen in 8 Spielen.",
            ["count 8..8 matches"],
        ),
        ("de", "Er kam zu früh (10. Mai).", ["date 2025-05-10..2025-05-10 day"]),
        ("fr", "La Géorgie est tombée en huitièmes, puis vint la huitième édition.", ["rank 8..8 -"]),
        ("es", "Marcaron 19 goles en octavos y 8 goles en cuartos.", ["count 19..19 goals", "count 8..8 goals"]),
        ("pt", "Marcou 3 golos nos oitavos.", ["count 3..3 goals"]),
    ],
)
def test_read(language: str, text: str, wanted: list[str]) -> None:
    """And what stands beside them is."""
    expect(language, [(text, wanted)])
