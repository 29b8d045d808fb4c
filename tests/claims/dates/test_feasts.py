"""Days with a name of their own, in every language (published 17 October 2025)."""

from datetime import date

import pytest

from claims.dates.days.feasts import _easter, _orthodox_easter
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


LIMITS = (  # Easter and Christmas alone are a day behind a limit only
    ("en", "He wants a cabinet by Easter.", "None..2026-04-05 day at_most"),
    ("en", "Shops stay open until Christmas.", "None..2025-12-25 day at_most"),
    ("en", "It was ready by Christmas 2023.", "None..2023-12-25 day at_most"),
    ("fr", "Il veut former un gouvernement d'ici à Pâques.", "None..2026-04-05 day at_most"),
    ("fr", "La loi sera votée avant Noël.", "None..2025-12-25 day less_than"),
    ("de", "Spätestens bis Ostern solle die Regierung stehen.", "None..2026-04-05 day at_most"),
    ("de", "Es wird noch vor Weihnachten unterzeichnet.", "None..2025-12-25 day less_than"),
    ("es", "La ley se aprobará antes de Navidad.", "None..2025-12-25 day less_than"),
    ("it", "Il governo va formato entro Pasqua.", "None..2026-04-05 day at_most"),
    ("it", "La legge sarà approvata prima di Natale.", "None..2025-12-25 day less_than"),
    ("nl", "Uiterlijk met Kerst moet het kabinet er zijn.", "None..2025-12-25 day at_most"),
    ("nl", "De wet komt nog voor Kerst.", "None..2025-12-25 day less_than"),
    ("pt", "Está aberto até ao Natal.", "None..2025-12-25 day at_most"),
    ("pt", "A lei será aprovada antes do Natal.", "None..2025-12-25 day less_than"),
    ("el", "Θέλει κυβέρνηση έως το Πάσχα.", "None..2026-04-12 day at_most"),
    ("el", "Ο νόμος θα ψηφιστεί πριν από τα Χριστούγεννα.", "None..2025-12-25 day less_than"),
)


@pytest.mark.parametrize(("language", "text", "day"), LIMITS)
def test_seasons_as_limits(language: str, text: str, day: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language, PUBLISHED)] == [f"date {day}"]


NO_LIMITS = (
    ("en", "Sales at Christmas fell."),
    ("en", "It fell before Christmas trading."),
    ("en", "They met before Easter's match."),
    ("fr", "Il est parti avant Noël Martin."),
    ("de", "Es brannte auf dem Weihnachtsmarkt vor dem Ostern-Spiel."),
    ("es", "Vive en Navidad."),
    ("it", "Natale Rossi vive a Roma."),
    ("pt", "Mora em Natal."),
)


@pytest.mark.parametrize(("language", "text"), NO_LIMITS)
def test_seasons_that_are_no_day(language: str, text: str) -> None:
    assert claims_in(text, language, PUBLISHED) == []
