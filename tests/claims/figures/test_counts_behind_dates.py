"""What is counted right behind a day and a month: no year of the Middle Ages."""

import pytest

from tests.reading import claims_in, reading

BEHIND = (
    ("de", "Vom 3. bis 5. November 1012 Wahlberechtigte befragt.", "count 1012..1012 voters"),
    ("nl", "Ondervraagd zijn op 3 november 1012 kiezers.", "count 1012..1012 voters"),
)


@pytest.mark.parametrize(("language", "text", "counted"), BEHIND)
def test_a_count_behind_a_date(language: str, text: str, counted: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)][1:] == [counted]


YEARS = (
    ("de", "Am 5. November 1918 streikten sie.", "date 1918-11-05..1918-11-05 day"),
    ("de", "Im Jahr 1618 Soldat zu sein war gefährlich.", "date 1618-01-01..1618-12-31 year"),
    ("en", "The charter of June 1215 was lost.", "date 1215-06-01..1215-06-30 month"),
)


@pytest.mark.parametrize(("language", "text", "year"), YEARS)
def test_a_year_behind_a_date(language: str, text: str, year: str) -> None:
    assert reading(claims_in(text, language)[0]) == year


def test_march_is_a_month() -> None:
    assert claims_in("Net migration peaked at 944,000 in the year to March 2023.", "en")[0].concept is None
    assert claims_in("The march drew 944,000.", "en")[0].concept == "participants"
