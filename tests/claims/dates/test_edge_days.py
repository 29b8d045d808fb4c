"""The first and the last day of a month are days; "the last day" of anything else is no date, and not yesterday."""

import pytest

from tests.reading import claims_in, expect

LAST, FIRST = "date 2025-02-28..2025-02-28 day", "date 2025-03-01..2025-03-01 day"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Le dernier jour de février, il a neigé. Le premier jour de mars aussi.", [LAST, FIRST]),
        ("fr", "Il a plu le dernier jour d'août 2024.", ["date 2024-08-31..2024-08-31 day"]),
        ("en", "On the last day of February it snowed. On the first day of March too.", [LAST, FIRST]),
        ("en", "It closed on the final day of February 2024.", ["date 2024-02-29..2024-02-29 day"]),
        ("de", "Am letzten Tag des Februar fiel Schnee. Am ersten Tag des März auch.", [LAST, FIRST]),
        ("es", "El último día de febrero nevó. El primer día de marzo también.", [LAST, FIRST]),
        ("it", "L'ultimo giorno di febbraio ha nevicato. Il primo giorno di marzo pure.", [LAST, FIRST]),
        ("pt", "No último dia de fevereiro nevou. No primeiro dia de março também.", [LAST, FIRST]),
        ("nl", "Op de laatste dag van februari sneeuwde het. Op de eerste dag van maart ook.", [LAST, FIRST]),
        ("el", "Την τελευταία ημέρα του Φεβρουαρίου χιόνισε. Την πρώτη ημέρα του Μαρτίου επίσης.", [LAST, FIRST]),
    ],
)
def test_the_days_at_the_ends_of_a_month(language: str, text: str, wanted: list[str]) -> None:
    expect(language, [(text, wanted)])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le dernier jour du procès, il a parlé. Le dernier jour, il est parti."),
        ("en", "On the last day of the trial he spoke. The last day was hard."),
        ("de", "Am letzten Tag des Prozesses sprach er."),
        ("es", "El último día del juicio habló."),
        ("it", "Nell'ultimo giorno del processo parlò."),
        ("pt", "No último dia do julgamento falou."),
        ("nl", "Op de laatste dag van het proces sprak hij."),
        ("el", "Την τελευταία ημέρα της δίκης μίλησε."),
    ],
)
def test_the_last_day_is_not_yesterday(language: str, text: str) -> None:
    assert not claims_in(text, language)
