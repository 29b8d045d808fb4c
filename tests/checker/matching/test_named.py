"""What a text calls by name: places by one name in every language, Greek names as a story has them in Latin letters."""

from collections import Counter

import pytest

from checker.matching.alike.scripts import in_latin_letters
from checker.matching.evidence.views import views
from claims.claim import Claim
from claims.document import Document
from claims.extract import extract_claims
from claims.meaning.figure_keys import figure_key, told
from claims.meaning.topics import Topic, topics
from claims.value import Kind, Period


def topic_of(language: str, text: str, quote: str) -> Topic:
    document = Document(id=language, text=text, language=language, published="2025-11-12")
    found = topics(document, extract_claims(document))
    return next(topic for topic in found if quote in topic.claim.quote)


@pytest.mark.parametrize(
    ("language", "text", "quote", "place", "near"),
    [
        ("fr", "Parmi eux, on compte 71 Suisses.", "71", "place:switzerland", True),  # inside the claim's own words
        ("pt", "Há 68 suíços e dez italianos.", "68", "place:switzerland", True),  # no capital
        ("de", "Unter den Toten sind 71 Schweizer.", "71", "place:switzerland", True),
        ("el", "Ανάμεσά τους είναι 71 Ελβετοί.", "71", "place:switzerland", True),
        ("en", "In Germany, 40 sites were searched.", "40", "place:germany", True),
        ("nl", "In Duitsland zijn 40 panden doorzocht.", "40", "place:germany", True),
        (
            "it",
            "Gli agenti hanno perquisito 40 sedi, anche a Londra.",
            "40",
            "place:london",
            True,
        ),  # a town of all tables
        ("en", "A nice round of 40 meetings was held.", "40", "place:nice", False),  # the town has a capital
        ("fr", "Il a gagné 40 000 francs suisses en un an.", "40", "place:switzerland", False),  # a currency
        ("en", "It cost 40 million Canadian dollars.", "40", "place:canada", False),
    ],
)
def test_places(language: str, text: str, quote: str, place: str, near: bool) -> None:
    assert (place in dict(topic_of(language, text, quote).named)) is near


def test_a_place_hides_the_words_it_is_written_with() -> None:
    """Neither name of it counts twice."""
    named = dict(topic_of("fr", "En Allemagne, toute l'Allemagne le sait, 40 sites sont fouillés.", "40").named)
    assert "place:germany" in named
    assert "allemagne" not in named


@pytest.mark.parametrize(
    ("times", "read"),
    [
        ({"μερτσ": 2, "merz": 3}, {"μερτσ": "merz"}),
        ({"ζελενσκι": 1, "zelensky": 2}, {"ζελενσκι": "zelensky"}),
        ({"μερτσ": 2, "scholz": 3}, {}),  # another person
        ({"μερτσ": 2}, {}),  # nobody writes it otherwise
        ({"merz": 2, "scholz": 3}, {}),  # no Greek text
    ],
)
def test_names_in_greek_letters(times: dict[str, int], read: dict[str, str]) -> None:
    assert in_latin_letters(times) == read


def test_a_name_beside_every_figure_of_many_counts_half() -> None:
    texts = [f"Arvex hat {number} Stellen gestrichen, davon {number + 40} bei Belor." for number in range(11, 22)]
    texts.append("Auch bei Arvex sind es 77 und bei Corvin 78 Stellen.")
    text = " ".join(texts)
    document = Document(id="a", text=text, language="de", published="2025-11-12")
    worth: Counter[str] = Counter()
    for view in views(topics(document, extract_claims(document))):
        near = dict(view.topic.named)
        for name, value in view.named.items():
            worth[name] = max(worth[name], round(value / near[name], 2))
    assert worth["arvex"] == 0.5
    assert worth["corvin"] == 1.0


def date(low: str | None, high: str | None, grain: str) -> Period:
    return Period(low, high, "exact", grain)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("period", "days"),
    [
        (date(None, "2028-12-31", "year"), ("2028-01-01", "2028-12-31")),  # "by 2028"
        (date("2028-01-01", None, "year"), ("2028-01-01", "2028-12-31")),  # "since 2028"
        (date(None, "2028-12-31", "quarter"), ("2028-10-01", "2028-12-31")),  # "before the end of 2028"
        (date(None, "2028-02-29", "month"), ("2028-02-01", "2028-02-29")),
        (date(None, "2028-02-29", "day"), ("2028-02-29", "2028-02-29")),
        (date("2028-02-01", "2028-03-05", "day"), ("2028-02-01", "2028-03-05")),  # no hedge: as it is
        (date(None, None, "day"), ("", "")),
    ],
)
def test_the_time_that_a_date_names(period: Period, days: tuple[str, str]) -> None:
    assert told(period) == days


def test_a_hedge_makes_no_other_figure() -> None:
    """Of amounts it never did: "plus de 10" and "10" have one key, and so have "by 2028" and "2028"."""

    def key(text: str) -> tuple[str, ...]:
        document = Document(id="a", text=text, language="en", published="2025-11-12")
        [claim] = [claim for claim in extract_claims(document) if claim.kind is Kind.DATE]
        assert isinstance(claim, Claim)
        return figure_key(claim)

    assert key("It will close by 2028.") == key("It will close in 2028.")
    assert key("It will close by 2028.") != key("It will close by 2029.")
