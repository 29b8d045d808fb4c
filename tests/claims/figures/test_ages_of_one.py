"""How old one person is, behind "of": "a man of 51 died" is one death; a staff of 51 has no age."""

import pytest

from tests.reading import claims_in, reading

AGES = (
    ("en", "A man of 51 died."),
    ("en", "A detective of 51 was killed."),
    ("en", "Among the fallen was a detective of 51."),
    ("es", "Una mujer de 51 murió."),
    ("pt", "Uma mulher de 51 morreu."),
    ("nl", "Een vrouw van 51 overleed."),
    ("it", "Una donna di 51 è morta."),
    ("de", "Eine Frau von 51 starb."),
    ("fr", "Une femme de 51, blessée, a témoigné."),
    ("en", "Kowalczyk was 51 when she died."),
    ("en", "Her father was 51 when he was killed."),
    ("de", "Meier war 51, als er starb."),
    ("nl", "Jansen was 51 toen hij overleed."),
)

COUNTS = (
    ("en", "The score was 51 when he left.", "count 51..51 -"),
    ("en", "A group of 51 died.", "count 51..51 deaths"),
    ("en", "It has a staff of 51.", "count 51..51 employees"),
    ("en", "He is a player of 51 matches.", "count 51..51 matches"),
    ("es", "Un equipo de 51 murió.", "count 51..51 deaths"),
    ("es", "De las 69 órdenes se cumplieron una veintena.", "count 20..20 - about"),
    ("de", "Eine Belegschaft von 51 streikt.", "count 51..51 employees"),
    ("fr", "Un groupe de 51 blessés attend.", "count 51..51 injured"),
)


@pytest.mark.parametrize(("language", "text"), AGES)
def test_ages_of_one_person(language: str, text: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == ["duration 51..51 a"]


@pytest.mark.parametrize(("language", "text", "wanted"), COUNTS)
def test_counts_behind_the_same_word(language: str, text: str, wanted: str) -> None:
    assert reading(claims_in(text, language)[-1]) == wanted
