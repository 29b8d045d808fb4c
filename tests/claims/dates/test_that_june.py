"""A month of the year said before: "struck down in January 2024, backed that June" (published 5 June 2025)."""

import pytest

from tests.reading import claims_in, reading

ROWS = (
    ("en", "It was struck down in January 2024. Investors backed it that August.", "2024-08-01..2024-08-31"),
    ("en", "He won in 2019 and resigned that May.", "2019-05-01..2019-05-31"),
    ("en", "He won in 2019. He resigned in May.", "2025-05-01..2025-05-31"),
    ("en", "He won in 2019. He said that May was hot.", "2025-05-01..2025-05-31"),
    ("en", "He resigned that May.", "2025-05-01..2025-05-31"),
    ("es", "Ganó en 2019 y dimitió en aquel mayo.", "2019-05-01..2019-05-31"),
    ("it", "Vinse nel 2019 e in quel maggio si dimise.", "2019-05-01..2019-05-31"),
    ("pt", "Venceu em 2019 e naquele maio demitiu-se.", "2019-05-01..2019-05-31"),
    ("de", "Er gewann 2019 und trat in jenem Mai zurück.", "2019-05-01..2019-05-31"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS, ids=[row[1] for row in ROWS])
def test_that_june(language: str, text: str, wanted: str) -> None:
    assert reading(claims_in(text, language)[-1]) == f"date {wanted} month"
