"""Days with a name of their own, in every language (published 17 October 2025)."""

from datetime import date

import pytest

from claims.dates.feasts import _easter, _orthodox_easter
from tests.reading import claims_in, reading

PUBLISHED = "2025-10-17"

ROWS = (
    ("en", "The strike began on Black Friday.", "2024-11-29"),
    ("en", "The tower has been closed since Easter Monday.", "2025-04-21"),
    ("en", "The museum will reopen on Good Friday.", "2026-04-03"),
    ("en", "Nothing was sold on Black Friday 2023.", "2023-11-24"),
    ("en", "It struck on Boxing Day 2004.", "2004-12-26"),
    ("fr", "La grève a débuté le lundi de Pâques.", "2025-04-21"),
    ("fr", "Le musée rouvrira le Vendredi saint.", "2026-04-03"),
    ("fr", "Le lundi de Pentecôte 2024 fut chaud.", "2024-05-20"),
    ("de", "Der Streik begann am Ostermontag.", "2025-04-21"),
    ("de", "Es brannte an Heiligabend 2022.", "2022-12-24"),
    ("de", "Am Pfingstmontag kam es zum Unfall.", "2025-06-09"),
    ("es", "La huelga empezó el Viernes Santo.", "2025-04-18"),
    ("es", "El museo reabrirá el Jueves Santo.", "2026-04-02"),
    ("it", "Lo sciopero è iniziato a Pasquetta.", "2025-04-21"),
    ("it", "A Ferragosto il museo era chiuso.", "2025-08-15"),
    ("pt", "A greve começou na Sexta-feira Santa.", "2025-04-18"),
    ("pt", "O museu fechou na Quarta-feira de Cinzas.", "2025-03-05"),
    ("nl", "De staking begon op tweede paasdag.", "2025-04-21"),
    ("nl", "Op Hemelvaartsdag 2024 was het warm.", "2024-05-09"),
    ("el", "Η απεργία ξεκίνησε τη Μεγάλη Παρασκευή.", "2025-04-18"),
    ("el", "Η δίκη διακόπηκε για τη Δευτέρα του Πάσχα.", "2026-04-13"),
)


@pytest.mark.parametrize(("language", "text", "day"), ROWS)
def test_days_with_names(language: str, text: str, day: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language, PUBLISHED)] == [f"date {day}..{day} day"]


def test_easter() -> None:
    """As the calendars of both churches print it."""
    assert [_easter(year) for year in (2000, 2008, 2011, 2019, 2024, 2025, 2026, 2038)] == [
        *(date(2000, 4, 23), date(2008, 3, 23), date(2011, 4, 24), date(2019, 4, 21)),
        *(date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2038, 4, 25)),
    ]
    assert [_orthodox_easter(year) for year in (2019, 2024, 2025, 2026)] == [
        *(date(2019, 4, 28), date(2024, 5, 5), date(2025, 4, 20), date(2026, 4, 12)),
    ]


EVES = (  # New Year's Eve lasts until the morning
    ("fr", "Le feu a pris la nuit de la Saint-Sylvestre. L'alerte a été donnée à 1 h 30.", "2026-01-01T01:30"),
    ("fr", "Le soir de la Saint-Sylvestre, à 20 h 15, il dînait.", "2025-12-31T20:15"),
    ("en", "The fire broke out on New Year's Eve. The call came at 1.30am.", "2026-01-01T01:30"),
    ("de", "Das Feuer brach in der Silvesternacht um 1.30 Uhr aus.", "2026-01-01T01:30"),
    ("de", "An Silvester um 23.40 Uhr brannte es.", "2025-12-31T23:40"),
    ("es", "El incendio se declaró en Nochevieja, a la 1.30.", "2026-01-01T01:30"),
    ("it", "Il rogo è scoppiato la notte di San Silvestro alle 2.30.", "2026-01-01T02:30"),
    ("pt", "O fogo começou na noite da passagem de ano, às 2h30.", "2026-01-01T02:30"),
    ("nl", "De brand brak uit in de oudejaarsnacht om 1.30 uur.", "2026-01-01T01:30"),
    ("el", "Η φωτιά ξέσπασε την παραμονή της Πρωτοχρονιάς στη 1:30.", "2026-01-01T01:30"),
    ("fr", "Le 31 décembre à 1 h 30, il dormait.", "2025-12-31T01:30"),
)


@pytest.mark.parametrize(("language", "text", "moment"), EVES)
def test_new_years_eve(language: str, text: str, moment: str) -> None:
    assert f"date {moment}..{moment} minute" in map(reading, claims_in(text, language, "2026-01-03"))
