"""The day before and the day after the one that was just named are dates of their own."""

import pytest

from tests.reading import expect

FOURTH, THIRD, FIFTH = (f"date 2025-02-0{day}..2025-02-0{day} day" for day in (4, 3, 5))

BESIDE = (
    ("fr", "Le procès s'est ouvert le 4 février. La veille, il avait été arrêté. Le lendemain, il a été libéré."),
    ("en", "The trial opened on 4 February. The day before, he had been arrested. The next day, he was freed."),
    ("de", "Der Prozess begann am 4. Februar. Am Vortag war er verhaftet worden. Am Tag darauf kam er frei."),
    ("es", "El juicio empezó el 4 de febrero. El día anterior fue detenido. Al día siguiente quedó libre."),
    ("it", "Il processo è iniziato il 4 febbraio. Il giorno prima era stato arrestato. Il giorno dopo è libero."),
    ("pt", "O julgamento começou a 4 de fevereiro. Na véspera fora detido. No dia seguinte foi libertado."),
    ("nl", "Het proces begon op 4 februari. De dag ervoor werd hij opgepakt. De volgende dag kwam hij vrij."),
    ("el", "Η δίκη άρχισε στις 4 Φεβρουαρίου. Την προηγουμένη συνελήφθη. Την επομένη αφέθηκε ελεύθερος."),
)


@pytest.mark.parametrize(("language", "text"), BESIDE)
def test_days_beside_the_one_named(language: str, text: str) -> None:
    expect(language, [(text, [FOURTH, THIRD, FIFTH])])


ROWS = (
    ("fr", "La veille, il avait été arrêté.", ["date 2025-06-04..2025-06-04 day"]),
    ("fr", "La veille du procès, il a parlé. Le lendemain du vote, il a fui.", []),
    ("en", "The day before the vote, he fled. He was hurt the day before he left.", []),
    ("en", "He fell the day before yesterday.", ["date 2025-06-03..2025-06-03 day"]),
    ("en", "He was freed the next day.", []),
    ("de", "Am Vortag der Wahl sprach er.", []),
    ("es", "La víspera del juicio huyó.", []),
    ("en", "It opened on 4 February. It rained. It snowed. He had fallen the day before.", [FOURTH]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_counted_from_what_is_known(language: str, text: str, wanted: list[str]) -> None:
    """From publication where the story is of this week, and from nothing that is only said."""
    expect(language, [(text, wanted)])


def test_the_day_after_behind_a_number() -> None:
    """ "6500 |tags darauf|": the day is no unit of the figure before it."""
    day, later = "date 2025-06-02..2025-06-02 day", "date 2025-06-03..2025-06-03 day"
    expect(
        "de",
        [
            (
                "Am 2. Juni saßen 3000 Menschen fest, mindestens 6500 tags darauf.",
                [day, "count 3000..3000 people", "count 6500..inf people at_least", later],
            ),
            ("Sie reisten 12 Tage.", ["duration 12..12 d"]),
            ("Nach zwei Tagen darauf angesprochen, schwieg er.", ["duration 2..2 d"]),
        ],
    )
    expect(
        "nl",
        [
            (
                "Op 2 juni zaten 3000 mensen vast, 6500 daags daarna.",
                [day, "count 3000..3000 people", "count 6500..6500 people", later],
            ),
            ("Het was een driedaags bezoek.", ["duration 3..3 d"]),
        ],
    )
