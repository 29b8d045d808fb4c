"""What the figures beside two figures say of them, and which figure an article opens with."""

import pytest

from checker.check import read_all
from checker.matching.evidence.neighbours import NOTHING, neighbours
from checker.matching.evidence.views import View, views
from checker.matching.match import match
from checker.settings import default_settings
from claims.document import Document

HERE = "Fire at the mill: 4 dead, 31 injured. And 18 houses burnt down."
THERE = "The blaze at the mill left 5 dead and 33 injured. In all 20 houses burnt down."


def seen(*texts: str) -> tuple[View, ...]:
    documents = [Document(id=str(n), text=text, language="en", published="2025-11-03") for n, text in enumerate(texts)]
    return views(read_all(documents)[1])


def place(found: tuple[View, ...], document: int, amount: str) -> int:
    return next(
        n for n, v in enumerate(found) if v.document == str(document) and v.topic.claim.quote.startswith(amount)
    )


@pytest.mark.parametrize(
    ("likely", "asked", "expected", "probes"),
    [
        (("4", "5", 0.9), ("31", "33"), (0.9, 0.0), "right behind a pair that is one thing"),
        (("18", "20", 0.8), ("31", "33"), (0.8, 0.0), "right before one, in another sentence"),
        (("4", "33", 0.7), ("31", "33"), (0.0, -0.7), "another figure of the sentence is likelier"),
        (("4", "33", 0.7), ("4", "5"), (0.0, -0.7), "the same from the other side"),
        (("4", "33", 0.7), ("18", "5"), NOTHING, "a figure of another sentence takes no place"),
        (("4", "5", 0.01), ("31", "33"), NOTHING, "a pair that is hardly likely says nothing"),
        (("4", "5", 0.9), ("4", "33"), (0.0, -0.9), "the neighbour's own pair is no neighbour of itself"),
    ],
)
def test_what_the_figures_beside_two_figures_say(
    likely: tuple[str, str, float], asked: tuple[str, str], expected: tuple[float, float], probes: str
) -> None:
    found = seen(HERE, THERE)
    left, right, value = likely
    kept = neighbours({(place(found, 0, left), place(found, 1, right)): value}, found)
    assert kept.get((place(found, 0, asked[0]), place(found, 1, asked[1])), NOTHING) == pytest.approx(expected)


def test_an_article_has_no_neighbours_in_itself() -> None:
    found = seen(HERE)
    assert neighbours({(place(found, 0, "4"), place(found, 0, "31")): 0.9}, found) == {}


def test_the_first_figure_of_a_sort_is_the_first_wherever_it_is_said_again() -> None:
    found = seen("Five dead in a fire. Police say 4 people died in the mill. In 1990 a fire left 9 dead. Of the 5 dead")
    told = [(view.topic.claim.quote, view.first) for view in found if view.topic.claim.concept == "deaths"]
    assert [first for _, first in told] == [quote.lower().startswith(("five", "5")) for quote, _ in told]
    assert {first for _, first in told} == {True, False}


def test_neighbours_decide_where_the_words_do_not() -> None:
    """The same pair is likelier one thing where the figures before it are."""
    documents = [
        Document(id=str(n), text=text, language="en", published="2025-11-03") for n, text in enumerate((HERE, THERE))
    ]
    topics = read_all(documents)[1]
    settings = default_settings().matching
    found = match(topics, settings)
    pair = place(found.seen, 0, "31"), place(found.seen, 1, "33")
    assert found.neighbours[pair][0] > 0
    assert any(set(pair) <= set(thread) for thread in found.threads)
