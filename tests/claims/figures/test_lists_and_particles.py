"""Ages behind names with small words in them, numbers in brackets that are none, and decades that no number counts."""

import pytest

from tests.reading import claims_in, reading

ROWS = (
    ("en", '"It was late," said resident Ana de la Vega, 41. "We ran."', ["duration 41..41 a"]),
    ("en", "The dead included the driver, Piet van den Berg, 58.", ["duration 58..58 a"]),
    ("en", "The tour went to Lyon and to Nice, 58.", ["count 58..58 -"]),
    (
        "fr",
        "La Bretagne compte 92 cas. Suivent Ille Centrale (31), Haute Rance (12), Basse Rance (4).",
        ["count 92..92 cases", "count 31..31 -", "count 12..12 -", "count 4..4 -"],
    ),
    (
        "es",
        "Hay casos en Castilla Vieja (31), Castilla Nueva (12) y Sierra Alta (2).",
        ["count 31..31 -", "count 12..12 -", "count 2..2 -"],
    ),
    (
        "fr",
        "Jean Martin (31), Luc Blanc (22) et Tom Noir (27), sont libres.",
        ["duration 31..31 a", "duration 22..22 a", "duration 27..27 a"],
    ),
    ("fr", "Il veut y parvenir au cours de la prochaine décennie.", ["duration 10..10 a"]),
    ("en", "It wants to get there over the next decade.", ["duration 10..10 a"]),
    ("en", "It happened in the past decade of the century.", []),
    ("es", "Lo logró en la última década.", ["duration 10..10 a"]),
    ("de", "Das soll im kommenden Jahrzehnt geschehen.", ["duration 10..10 a"]),
    ("it", "Accadrà nel prossimo decennio.", ["duration 10..10 a"]),
    ("pt", "Vai acontecer na próxima década.", ["duration 10..10 a"]),
    ("nl", "Dat gebeurt in het komende decennium.", ["duration 10..10 a"]),
    ("el", "Θα γίνει την επόμενη δεκαετία.", ["duration 10..10 a"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_lists_and_particles(language: str, text: str, wanted: list[str]) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == wanted
