"""The day before which something does not happen: an open end, or where a verb is denied, the day it begins."""

import pytest

from tests.reading import expect

LATE, FROM_LATE = "date 2027-10-01..2027-12-31 quarter", "date 2027-10-01..None quarter at_least"
HALF = "date 2027-07-01..2027-12-31 quarter"
DAY, FROM_DAY, MONDAY = "date 2025-07-10..2025-07-10 day", "date 2025-07-10..None day at_least", "date 2025-06-09"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "La piste rouvrira en partie, mais pas avant fin 2027.", FROM_LATE),
        ("fr", "Réouverture : pas avant le 10 juillet.", FROM_DAY),
        ("fr", "La piste ne rouvrira pas avant fin 2027.", LATE),
        ("fr", "Réouverture de la piste : pas avant lundi.", f"{MONDAY}..None day at_least"),
        ("fr", "Elle n'est plus attendue avant le second semestre 2027.", HALF),
        ("fr", "Il faut en faire plus avant la fin 2027.", "date None..2027-12-31 quarter at_most"),
        ("en", "It is no longer expected before the second half of 2027.", HALF),
        ("it", "Non è attesa prima del secondo semestre 2027.", HALF),
        ("it", "Non si ferma e chiude prima del secondo semestre 2027.", "date None..2027-12-31 quarter at_most"),
        ("pt", "Não é esperada antes do segundo semestre de 2027.", HALF),
        ("es", "Ya no se espera antes del segundo semestre de 2027.", HALF),
        ("nl", "Het wordt niet verwacht voor de tweede helft van 2027.", HALF),
        ("nl", "Hij zei niet dat het opengaat voor eind 2027.", "date None..2027-12-31 quarter at_most"),
        ("el", "Δεν αναμένεται πλέον πριν από το δεύτερο εξάμηνο του 2027.", HALF),
        ("en", "The tram will return, but not before late 2027.", FROM_LATE),
        ("en", "The tram will not return before 10 July.", DAY),
        ("en", "The firm did not say whether it would open before 10 July.", "date None..2025-07-10 day less_than"),
        ("de", "Die Halle wird saniert, aber nicht vor Ende 2027.", FROM_LATE),
        ("de", "Die Halle wird nicht vor dem 10. Juli saniert.", DAY),
        ("es", "El túnel abrirá, pero no antes del 10 de julio.", FROM_DAY),
        ("es", "El túnel no abrirá antes del 10 de julio.", DAY),
        ("it", "Il tunnel aprirà non prima di fine 2027.", FROM_LATE),
        ("it", "Il tunnel non aprirà prima del 10 luglio.", DAY),
        ("it", "Il tunnel chiude prima di giugno 2027.", "date None..2027-06-30 month less_than"),
        ("it", "Il tunnel chiude il primo giugno 2027.", "date 2027-06-01..2027-06-01 day"),
        ("pt", "O túnel abre, mas não antes de 10 de julho.", FROM_DAY),
        ("pt", "O túnel não abre antes de 10 de julho.", DAY),
        ("nl", "De tunnel gaat open, maar niet voor eind 2027.", FROM_LATE),
        ("nl", "De tunnel gaat niet voor eind 2027 open.", LATE),
        ("nl", "Er is geen geld voor eind 2027.", "date None..2027-12-31 quarter at_most"),
        ("el", "Η σήραγγα θα ανοίξει, αλλά όχι πριν από τις 10 Ιουλίου.", FROM_DAY),
        ("el", "Η σήραγγα δεν θα ανοίξει πριν από τις 10 Ιουλίου.", DAY),
    ],
)
def test_not_before(language: str, text: str, wanted: str) -> None:
    """ "Not before" alone says what "at the earliest" says; "will not open before" says when it opens."""
    expect(language, [(text, [wanted])])
