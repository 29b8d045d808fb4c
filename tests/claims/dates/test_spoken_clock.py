"""Times of day told aloud: quarters and halves, noon and midnight; and what only looks like them."""

import pytest

from tests.reading import claims_in, reading

DAY = "2025-06-05"
TIMES = (
    ("fr", "Le feu a pris à trois heures moins le quart.", "02:45"),
    ("fr", "Le feu a pris vers six heures et quart du soir.", "18:15"),
    ("fr", "Les bureaux ferment à minuit.", "00:00"),
    ("fr", "La vigilance vaut ce soir à partir de 18 heures.", "18:00"),
    ("de", "Das Feuer brach kurz nach halb drei in der Nacht aus.", "02:30"),
    ("de", "Er kam um Viertel nach acht.", "08:15"),
    ("de", "Er kam gegen Viertel vor neun abends.", "20:45"),
    ("de", "Um Mitternacht endet die Frist.", "00:00"),
    ("en", "It began at half past three.", "03:30"),
    ("en", "It began at a quarter to nine.", "08:45"),
    ("en", "It began shortly before quarter past six in the evening.", "18:15"),
    ("en", "They have until midnight to answer.", "00:00"),
    ("en", "The sirens sounded at midday on Monday.", "12:00"),
    ("es", "Salieron a las nueve menos cuarto.", "08:45"),
    ("es", "Salieron a las seis y cuarto de la tarde.", "18:15"),
    ("es", "Cierran a medianoche.", "00:00"),
    ("it", "Partirono alle nove meno un quarto.", "08:45"),
    ("it", "Partirono alle sei e un quarto del mattino.", "06:15"),
    ("it", "Chiudono lunedì a mezzogiorno.", "12:00"),
    ("pt", "Saíram às nove menos um quarto.", "08:45"),
    ("pt", "Fecham à meia-noite.", "00:00"),
    ("pt", "Juiz de Fora, 9h30: os bombeiros chegam.", "09:30"),
    ("nl", "Iets na halfelf begon de brand.", "10:30"),
    ("nl", "Zaterdagavond iets na halfelf begon de brand.", "22:30"),
    ("nl", "De dieven kwamen rond kwart over drie.", "03:15"),
    ("nl", "De staking duurt van 4.00 uur tot middernacht.", "04:00"),
    ("el", "Ξέσπασε στις 3 παρά τέταρτο το μεσημέρι.", "14:45"),
    ("el", "Ξέσπασε στις εννέα και τέταρτο.", "09:15"),
)


@pytest.mark.parametrize(("language", "text", "time"), TIMES)
def test_times(language: str, text: str, time: str) -> None:
    assert any(f"T{time}" in reading(claim) for claim in claims_in(text, language))


NONE = (
    ("en", "Shares were 5% higher at midday."),
    ("fr", "Il enseigne à partir de 18 heures de cours par semaine."),
    ("fr", "Ils ont joué tout l'après-midi dans le Midi."),
    ("de", "Er trank halb zwei Flaschen Wein."),
    ("en", "The noon deadline passed; he gave a quarter to nine friends."),
    ("es", "Comió un cuarto de pollo de nueve euros."),
    ("it", "Il Mezzogiorno cresce di un quarto."),
    ("nl", "Een half uur later kwamen drie agenten."),
)


@pytest.mark.parametrize(("language", "text"), NONE)
def test_no_time(language: str, text: str) -> None:
    assert not any("minute" in reading(claim) for claim in claims_in(text, language))
