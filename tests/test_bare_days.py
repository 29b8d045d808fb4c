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


OTHERS = (
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
