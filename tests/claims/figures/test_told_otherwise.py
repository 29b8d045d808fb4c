"""Growth told in two ways, which is no range ("up 2.5% or 3.6% at constant currencies"), and parts of a point ("0,3 di
punto")."""

import pytest

from tests.reading import Row, expect

TWO_WAYS: list[tuple[str, list[Row]]] = [
    (
        "en",
        [
            (
                "Revenue was up 2.5% or 3.6% at constant currencies.",
                ["percentage 2.5..2.5 % increase", "percentage 3.6..3.6 %"],
            ),
            ("Sales rose 5% or 7%, excluding fuel.", ["percentage 5..5 % increase", "percentage 7..7 %"]),
            ("He could win 5% or 6% of the vote.", ["percentage 5..6 % between"]),
            ("Prices rose 2 or 3 percent excluding fuel.", ["percentage 2..3 % between increase"]),
            ("Sales rose between 2% and 3% excluding fuel.", ["percentage 2..3 % between increase"]),
        ],
    ),
    (
        "fr",
        [
            (
                "En hausse de 2,5 % ou 3,6 % à changes constants.",
                ["percentage 2.5..2.5 % increase", "percentage 3.6..3.6 %"],
            ),
            ("Les ventes reculent de 2 ou 3 % hors carburant.", ["percentage 2..3 % between decrease"]),
            ("Les prix ont augmenté de 2 % ou 3 %.", ["percentage 2..3 % between increase"]),
        ],
    ),
    (
        "it",
        [
            (
                "I ricavi salgono del 2,5% o 3,6% a cambi costanti.",
                ["percentage 2.5..2.5 % increase", "percentage 3.6..3.6 %"],
            ),
            ("I prezzi salgono del 2% o 3%.", ["percentage 2..3 % between increase"]),
        ],
    ),
    (
        "el",
        [
            (
                "Τα έσοδα αυξήθηκαν κατά 2,5% ή 3,6% σε σταθερές ισοτιμίες.",
                ["percentage 2.5..2.5 % increase", "percentage 3.6..3.6 %"],
            ),
            ("Τα έσοδα αυξήθηκαν κατά 2% ή 3%.", ["percentage 2..3 % between increase"]),
        ],
    ),
]

POINTS: list[tuple[str, list[Row]]] = [
    ("en", [("The rate rose 0.3 of a point.", ["percentage 0.3..0.3 [ppt] increase"])]),
    ("it", [("Il tasso è salito di 0,3 di punto.", ["percentage 0.3..0.3 [ppt] increase"])]),
    ("es", [("La tasa subió 0,3 de punto.", ["percentage 0.3..0.3 [ppt] increase"])]),
    ("pt", [("A taxa subiu 0,3 de ponto percentual.", ["percentage 0.3..0.3 [ppt] increase"])]),
    (
        "el",
        [
            ("Το ποσοστό αυξήθηκε κατά 0,3 της μονάδας.", ["percentage 0.3..0.3 [ppt] increase"]),
            ("Οι 120 της μονάδας απεργούν.", ["count 120..120 -"]),
            ("Οι 20 εργάτες της μονάδας απεργούν.", ["count 20..20 employees"]),
        ],
    ),
]


@pytest.mark.parametrize(("language", "rows"), TWO_WAYS)
def test_growth_told_in_two_ways_is_no_range(language: str, rows: list[Row]) -> None:
    expect(language, rows)


@pytest.mark.parametrize(("language", "rows"), POINTS)
def test_a_part_of_a_point_is_one_of_a_percentage(language: str, rows: list[Row]) -> None:
    expect(language, rows)
