"""Weekdays to come, and those that a date beside them settles (published Thursday, 5 June 2025)."""

import pytest

from tests.reading import claims_in, reading

TO_COME = "date 2025-06-10..2025-06-10 day"  # the Tuesday after
GONE = "date 2025-06-03..2025-06-03 day"

WEEKDAYS = (
    # "For", "from", "until an hour of": a day that lies ahead, without a verb that says so.
    ("fr", "Le syndicat lance un appel à la grève pour mardi.", TO_COME),
    ("fr", "Les vols sont suspendus à partir de mardi.", TO_COME),
    ("fr", "La vigilance court jusqu'à 18 heures mardi.", TO_COME),
    ("fr", "La vigilance court jusqu'au soir de mardi.", TO_COME),
    ("fr", "Le pont était fermé depuis mardi.", GONE),
    ("de", "Die Gewerkschaft ruft für Dienstag zum Streik auf.", TO_COME),
    ("de", "Die Warnung gilt bis 15 Uhr am Dienstag.", TO_COME),
    ("de", "Am Dienstag fiel der Strom bis 15 Uhr aus.", GONE),
    ("en", "The union called a strike for Tuesday.", TO_COME),
    ("en", "The warning runs until 3pm on Tuesday.", TO_COME),
    ("en", "He apologised for Tuesday's remarks.", GONE),
    ("es", "El sindicato convoca paros para el martes.", TO_COME),
    ("es", "El aviso está vigente hasta las 15.00 horas del martes.", TO_COME),
    ("es", "Los vuelos quedan suspendidos a partir del martes.", TO_COME),
    ("it", "Il sindacato proclama lo sciopero per martedì.", TO_COME),
    ("it", "Allerta rossa fino alle 15 di martedì.", TO_COME),
    ("it", "Allerta rossa fino alla sera di martedì.", TO_COME),
    ("pt", "O sindicato convoca greve para terça-feira.", TO_COME),
    ("pt", "Aviso laranja a partir das 06h00 de terça-feira.", TO_COME),
    ("pt", "O aviso vigora até às 15h de terça-feira.", TO_COME),
    ("nl", "De bond roept op tot een staking voor dinsdag.", TO_COME),
    ("nl", "De waarschuwing geldt tot 15.00 uur dinsdag.", TO_COME),
    ("el", "Το σωματείο κηρύσσει απεργία για την Τρίτη.", TO_COME),
    ("el", "Πυκνή βροχή έως το βράδυ της Τρίτης.", TO_COME),
    # A week named beside a weekday, in either order.
    ("fr", "La cour tranche mardi de la semaine prochaine.", TO_COME),
    ("de", "Das Urteil folgt nächste Woche Dienstag.", TO_COME),
    ("de", "Das Urteil folgt am Dienstag kommender Woche.", TO_COME),
    ("en", "The court sits on Tuesday next week.", TO_COME),
    ("en", "The court sat on Tuesday this week.", GONE),
    ("es", "El tribunal falla el martes de la semana que viene.", TO_COME),
    ("it", "Il tribunale si esprime martedì della prossima settimana.", TO_COME),
    ("pt", "O tribunal pronuncia-se terça-feira da próxima semana.", TO_COME),
    ("nl", "De rechtbank doet volgende week dinsdag uitspraak.", TO_COME),
    ("el", "Η απόφαση βγαίνει την Τρίτη της επόμενης εβδομάδας.", TO_COME),
)


@pytest.mark.parametrize(("language", "text", "wanted"), WEEKDAYS)
def test_weekdays(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]


TOMORROW = (
    ("fr", "Demain vendredi, le Sénat vote."),
    ("de", "Am morgigen Freitag tagt der Rat."),
    ("en", "Tomorrow, Friday, the court rules."),
    ("es", "Mañana viernes se vota."),
    ("it", "Domani, venerdì, si vota."),
    ("pt", "Amanhã, sexta-feira, há greve."),
    ("nl", "Morgen, vrijdag, staken de treinen."),
    ("el", "Αύριο Παρασκευή συνεδριάζει η Βουλή."),
)


@pytest.mark.parametrize(("language", "text"), TOMORROW)
def test_tomorrow_and_its_weekday(language: str, text: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == ["date 2025-06-06..2025-06-06 day"] * 2


def test_manana_is_tomorrow_only_without_a_determiner() -> None:
    """ "La mañana" is the morning."""
    for text in ("Cada mañana sale a correr.", "Toda la mañana hubo cortes.", "Lo vieron esa mañana."):
        assert claims_in(text, "es") == []
    assert [reading(claim) for claim in claims_in("La luz se encarece mañana.", "es")] == [
        "date 2025-06-06..2025-06-06 day"
    ]
