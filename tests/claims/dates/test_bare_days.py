"""Days that name no month: "on the 14th", "le 14", "am 14."; and numbers that are none (published 17 October 2025)."""

import pytest

from claims.value import Kind
from tests.reading import claims_in, reading

PUBLISHED = "2025-10-17"
LAST, NEXT = "date 2025-10-06..2025-10-06 day", "date 2025-11-14..2025-11-14 day"

DAYS = (
    ("en", "The trial, which opened on the 6th, goes on.", LAST),
    ("en", "The verdict is due on the 14th.", NEXT),
    ("fr", "Le procès, ouvert le 6, se poursuit.", LAST),
    ("fr", "Le jugement sera rendu le 14.", NEXT),
    ("de", "Der Prozess, der am 6. begann, dauert noch.", LAST),
    ("de", "Das Urteil wird am 14. verkündet.", "date 2025-11-14..2025-11-14 day"),
    ("es", "El juicio empezó el día 6.", LAST),
    ("es", "La sentencia se conocerá el día 14.", NEXT),
    ("it", "Il processo, iniziato il 6, va avanti.", LAST),
    ("it", "La sentenza è attesa per il 14.", NEXT),
    ("pt", "O julgamento começou no dia 6.", LAST),
    ("pt", "A sentença será conhecida no dia 14.", NEXT),
    ("nl", "Het proces, dat op de 6e begon, duurt voort.", LAST),
    ("nl", "De uitspraak volgt op de 14e.", NEXT),
)


@pytest.mark.parametrize(("language", "text", "wanted"), DAYS)
def test_a_day_without_its_month(language: str, text: str, wanted: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language, PUBLISHED)] == [wanted]


FEBRUARY, MARCH = "date 2025-02-19..2025-02-19 day", "date 2025-03-03..2025-03-03 day"

IN_THE_MONTH_SAID = (
    ("fr", "Arrivé le 4 février à Paris, il est reparti le 19.", FEBRUARY),
    ("fr", "Il a été arrêté le 4 février. Il a été libéré le 19.", FEBRUARY),
    ("fr", "Interpellé le 26 février, il est sorti le 3.", MARCH),
    ("fr", "Libéré le 23 février, il avait été arrêté le 19.", FEBRUARY),
    ("fr", "Arrêté le 4 février, il sera jugé le 14.", "date 2025-06-14..2025-06-14 day"),
    ("fr", "La loi du 4 février 2012 a changé. Le procès a débuté le 3.", "date 2025-06-03..2025-06-03 day"),
    ("en", "He arrived on 4 February and left on the 19th.", FEBRUARY),
    ("de", "Er kam am 4. Februar an und reiste am 19. wieder ab.", FEBRUARY),
    ("es", "Llegó el 4 de febrero y se marchó el 19.", FEBRUARY),
    ("it", "È arrivato il 4 febbraio ed è ripartito il 19.", FEBRUARY),
    ("pt", "Chegou a 4 de fevereiro e partiu no dia 19.", FEBRUARY),
    (
        "pt",
        "O prazo termina em 8 de julho. A Lumo, que no dia 3 anunciou a compra, paga.",
        "date 2025-06-03..2025-06-03 day",
    ),
    ("nl", "Hij kwam op 4 februari aan en vertrok op de 19e.", FEBRUARY),
)


@pytest.mark.parametrize(("language", "text", "wanted"), IN_THE_MONTH_SAID)
def test_a_day_in_the_month_said_before(language: str, text: str, wanted: str) -> None:
    """The month is that of the date before it, or the next where that is soon, where the clause allows."""
    assert reading(claims_in(text, language, "2025-06-05")[-1]) == wanted


OTHERS = (
    ("es", "El PP ganó el 30 % y el PSOE el 10."),
    ("en", "He lives on the 14th floor."),
    ("en", "They stopped on the 3rd of four laps."),
    ("fr", "Il joue avec le 10."),
    ("fr", "Le 10, Messi, a marqué."),
    ("fr", "Il a pris le 14 de la rue."),
    ("de", "Er gewann am 6. Spieltag."),
    ("it", "Gioca con il 10."),
    ("nl", "Hij eindigde op de 6e plaats."),
)


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_what_is_no_day(language: str, text: str) -> None:
    assert not any(claim.kind is Kind.DATE for claim in claims_in(text, language, PUBLISHED))


WAS, WILL_BE = "date 2025-03-16..2025-03-16 day", "date 2026-03-16..2026-03-16 day"

WENT_ON = (
    ("fr", "Le 16 mars, les flammes dévoraient le toit.", WAS),
    ("fr", "Le 16 mars, les députés votèrent contre.", WAS),
    ("fr", "Le musée ouvrirait le 16 mars.", WILL_BE),
    ("fr", "Le retrait du texte, le 16 mars, aura lieu à Lyon.", WILL_BE),
    ("es", "El 16 de marzo, el grupo tocaba su última canción.", WAS),
    ("es", "El grupo tocará el 16 de marzo.", WILL_BE),
    ("it", "Il 16 marzo il gruppo intonava l'ultima canzone.", WAS),
    ("it", "Il 16 marzo l'ottava edizione.", WILL_BE),
    ("pt", "Em 16 de março, o grupo tocava a última canção.", WAS),
    ("pt", "Em 16 de março, a oitava edição.", WILL_BE),
    ("de", "Am 16. März stimmte die Band ihr letztes Lied an.", WAS),
    ("de", "Am 16. März könnte die Band auftreten.", WILL_BE),
    ("de", "Die Band spielt am 16. März eine lange Suite.", WILL_BE),
    ("nl", "Op 16 maart startte het programma.", WAS),
    ("nl", "Op 16 maart start het derde programma.", WILL_BE),
    ("el", "Στις 16 Μαρτίου το κόμμα κυβερνούσε ακόμη.", WAS),
)


@pytest.mark.parametrize(("language", "text", "wanted"), WENT_ON)
def test_a_verb_of_what_went_on_is_past(language: str, text: str, wanted: str) -> None:
    """Told in November of a day as near in the year to come as in the last one."""
    assert reading(claims_in(text, language, "2025-11-20")[0]) == wanted
