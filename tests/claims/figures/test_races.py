"""Times and gaps of races are lengths of time, and times of day stay what they are."""

import pytest

from claims.value import Kind
from tests.reading import claims_in, reading

GAP, MILE = "duration 130..130 s", "duration 229..229 s"

RACES = (
    ("en", "He finished 2:10 behind the winner.", GAP),
    ("en", "The Dane is 2:10 adrift of the leader.", GAP),
    ("en", "He ran the mile in 3:49.", MILE),
    ("fr", "Il termine à 2'10 du vainqueur.", GAP),
    ("fr", "Il compte 2'10 d'avance sur lui.", GAP),
    ("fr", "Il a couru en 3:49.", MILE),
    ("de", "Er liegt 2:10 hinter dem Sieger.", GAP),
    ("de", "Er hat 2:10 Minuten Rückstand.", GAP),
    ("de", "Er lief die Strecke in 3:49.", MILE),
    ("es", "Terminó a 2:10 del ganador.", GAP),
    ("es", "Corrió la milla en 3:49.", MILE),
    ("it", "Ha chiuso a 2:10 dal vincitore.", GAP),
    ("it", "È arrivato con 2'10 di ritardo.", GAP),
    ("it", "Ha corso il miglio in 3:49.", MILE),
    ("pt", "Terminou a 2:10 do vencedor.", GAP),
    ("pt", "Correu a milha em 3:49.", MILE),
    ("nl", "Hij volgt op 2:10 van de leider.", GAP),
    ("nl", "Hij liep de mijl in 3:49.", MILE),
    ("el", "Τερμάτισε 2:10 πίσω από τον νικητή.", GAP),
    ("el", "Έτρεξε σε 3:49.", MILE),
)


@pytest.mark.parametrize(("language", "text", "wanted"), RACES)
def test_times_and_gaps(language: str, text: str, wanted: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == [wanted]


WHOLE = (
    ("en", "He won in 4h 12' 36\"."),
    ("en", "She won in 4h 12m 36s."),
    ("fr", "Il a gagné en 4 h 12' 36''."),
    ("es", "Ganó la etapa en 4h 12' 36\"."),
    ("it", "Ha vinto la tappa in 4h12'36\"."),
    ("pt", "Venceu a etapa em 4h12m36s."),
)


@pytest.mark.parametrize(("language", "text"), WHOLE)
def test_hours_minutes_and_seconds(language: str, text: str) -> None:
    (claim,) = claims_in(text, language)
    assert reading(claim).startswith("duration 4.21")


HOURS = (
    ("en", "The train left at 2:10 behind schedule."),
    ("en", "He crossed the line at 2:10."),
    ("fr", "Le train est parti à 14:10 de Lyon."),
    ("de", "Der Zug fuhr um 14:10 zurück."),
    ("es", "Empezó a las 14:10 del lunes."),
    ("it", "È iniziata alle 14:10."),
)


@pytest.mark.parametrize(("language", "text"), HOURS)
def test_times_of_day(language: str, text: str) -> None:
    assert claims_in(text, language)[0].kind is Kind.DATE
