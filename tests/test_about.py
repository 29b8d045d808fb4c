"""What a thread is headed with: the thing, what of it, and whose; else the words around the figure."""

import pytest

from checker.check import read_all
from checker.judging.about import _table, _titles, describe
from claims.document import Document
from claims.packs import pack as packs
from claims.packs.notions import rows


def headed(text: str, quote: str, language: str = "en", reader: str = "en") -> str:
    """The title of a thread of one claim."""
    claims, topics = read_all([Document("a", text, language=language)])
    number = next(place for place, claim in enumerate(claims) if claim.quote == quote)
    return describe([topics[number]], reader)


@pytest.mark.parametrize(
    ("text", "quote", "language", "french", "english"),
    [
        # what is counted is named in the reader's language, and needs no "number"
        (
            "On Sunday the quake in Karpathos killed 12 people.",
            "12 people",
            "en",
            "morts · Karpathos",
            "deaths · Karpathos",
        ),
        # the notion nearest to the figure, with what the figure says of it
        ("Turnout in Carinthia was 69%.", "69%", "en", "participation, pourcentage · Carinthia", None),
        (
            "Le contrat entre Meta et Google vaut 10 milliards de dollars.",
            "10 milliards de dollars",
            "fr",
            "contrat, montant · Google, Meta",
            None,
        ),
        (
            "La grève de Lyon a commencé le 5 juin 2025.",
            "5 juin 2025",
            "fr",
            "grève, date · Lyon",
            "strike, date · Lyon",
        ),
        # no notion: the words around the figure, cut where it makes sense
        (
            "Trois hommes portaient 14 parapluies rouges.",
            "14 parapluies",
            "fr",
            "Trois hommes portaient … parapluies rouges",
            None,
        ),
    ],
)
def test_a_title_says_what_is_measured(text: str, quote: str, language: str, french: str, english: str | None) -> None:
    """In both languages of the interface, whatever the language of the article."""
    assert headed(text, quote, language, "fr") == french
    if english is not None:
        assert headed(text, quote, language, "en") == english


def test_a_date_is_of_no_people() -> None:
    """Visitors stand near the day of the theft; they are not what happened."""
    told = headed("Des visiteurs étaient au musée dimanche 19 octobre 2025.", "dimanche 19 octobre 2025", "fr", "fr")
    assert not told.startswith("visiteurs")


def test_a_length_is_called_what_it_is_of() -> None:
    """No notion near it says whose age it is."""
    text = "A landslide in Dax killed Ruth Kowalczyk, 56, on Monday."
    assert headed(text, "56").startswith("age · ")
    assert headed("Le tribunal a infligé à Ruth Kowalczyk neuf ans de prison.", "neuf ans", "fr", "fr").startswith(
        "peine de prison"
    )


def test_a_name_is_no_medium_no_month_and_no_small_word() -> None:
    """Who reports is not whose it is."""
    told = headed("In May the Kyma Airlines revenue, Reuters says, was 40 million euros.", "40 million euros")
    assert "Reuters" not in told
    assert "May" not in told


def test_titles_are_of_notions_that_packs_know() -> None:
    """A slip of the pen in the table would head nothing; both languages have words for all."""
    known = {notion for notion, _ in rows(packs.load("en").notions)}
    families = _table()["families"]
    named = {*_titles("notions", "fr"), *_table()["counted"]["ids"].split(), *families}
    assert named | {notion for others in families.values() for notion in others} <= known
    for part in ("notions", "aspects"):
        assert all(_titles(part, "fr").values())
        assert all(_titles(part, "en").values())
