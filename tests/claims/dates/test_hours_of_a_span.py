"""Two hours, each with its sign, are from when to when; how long something takes shares one sign."""

import pytest

from tests.reading import claims_in, reading

NINE, ELEVEN = (f"date 2025-06-05T{hour}..2025-06-05T{hour} minute" for hour in ("09:00", "11:00"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'alerte n'avait duré qu'un moment, de 9 heures à 11 heures."),
        ("fr", "La mairie est ouverte de 9h à 11h."),
        ("nl", "De winkel is open van 9 uur tot 11 uur."),
        ("pt", "O alerta vigorou das 9h às 11h."),
        ("pt", "O alerta vigorou das 9 horas às 11 horas."),
        ("es", "Abierto de 9 h a 11 h."),
        ("it", "Aperto dalle 9 alle 11."),
        ("de", "Geöffnet von 9 Uhr bis 11 Uhr."),
        ("en", "Open from 9am to 11am."),
    ],
)
def test_from_when_to_when(language: str, text: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == [NINE, ELEVEN]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'opération dure de 9 à 11 heures."),
        ("fr", "L'opération dure de 9 heures à 11 heures."),
        ("fr", "Il dort de 7 heures à 9 heures par nuit."),
        ("fr", "L'attente est passée de 6 heures à 8 heures."),
        ("fr", "L'attente, de 6 heures à 8 heures, a lassé les passagers."),
        ("fr", "Il y a de 6 heures à 8 heures de route."),
        ("fr", "Comptez de 2 heures à 3 heures."),
        ("nl", "De wachttijd liep op van 6 uur tot 8 uur."),
        ("es", "El viaje dura de 6 horas a 8 horas."),
        ("pt", "A viagem dura de 6 horas a 8 horas."),
    ],
)
def test_how_long(language: str, text: str) -> None:
    assert {claim.kind for claim in claims_in(text, language)} == {"duration"}
