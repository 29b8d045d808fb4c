"""What articles tell their figures apart by, and what is doubted before threads gather."""

from math import inf

import pytest

from checker.check import read_all
from checker.matching.evidence.contrasts import opposed
from checker.matching.evidence.surroundings import contrasted
from checker.matching.evidence.views import View, views
from checker.matching.match import match
from checker.matching.threads.doubts import doubted, needed, undoubted
from checker.settings import default_settings
from claims.document import Document

SEVERAL = "The flood left 31 dead in Haiti and 28 dead in Cuba."


def seen(*texts: str) -> tuple[View, ...]:
    documents = [Document(id=str(n), text=text, language="en", published="2025-11-03") for n, text in enumerate(texts)]
    return views(read_all(documents)[1])


def figure(views_: tuple[View, ...], document: int, amount: str) -> View:
    return next(v for v in views_ if v.document == str(document) and amount in v.topic.claim.quote)


@pytest.mark.parametrize(
    ("one", "other", "apart", "probes"),
    [
        (
            "Some 30 people died in Haiti.",
            "At least 27 people died in Cuba.",
            True,
            "the two places of a third article",
        ),
        ("Some 30 people died in Haiti.", "At least 27 people died in Haiti.", False, "one place"),
        (
            "Some 30 people died in Haiti.",
            "At least 27 people died in Spain.",
            False,
            "a place that nobody tells apart",
        ),
        ("Some 30 people died in Haiti.", "At least 27 people died.", False, "no place on one side"),
        ("Some 30 boats sank in Haiti.", "At least 27 boats sank in Cuba.", False, "figures of another sort"),
    ],
)
def test_places_that_an_article_tells_apart(one: str, other: str, apart: bool, probes: str) -> None:
    found = seen(SEVERAL, one, other)
    left, right = figure(found, 1, "30"), figure(found, 2, "27")
    assert contrasted(left, right) == contrasted(right, left) == (-1.0 if apart else 0.0)


def test_the_place_at_the_head_of_a_list_is_that_of_all_its_figures() -> None:
    found = seen(SEVERAL, "In Haiti, officials counted 12 dead, 30 injured.", "In Cuba, 27 were injured, 3 gravely.")
    assert "name:place:haiti" in figure(found, 1, "30").own
    assert "name:place:cuba" in figure(found, 2, "27").own


def test_years_contrast_within_a_sentence_only() -> None:
    together = seen("Growth is seen at 1.4% in 2025 and 1.6% in 2027.")
    assert figure(together, 0, "1.4").opposed >= {"year:2027"}
    alone = seen("Growth is seen at 1.4% in 2025. It is seen at 1.6% in 2027.")
    assert not figure(alone, 0, "1.4").opposed


def test_nothing_contrasts_in_no_text() -> None:
    assert list(opposed((), (), (), ())) == []


def test_two_days_that_differ_are_doubted_and_a_day_in_its_month_is_not() -> None:
    settings = default_settings().matching
    found = seen("The ship sank on 3 May 2025.", "The ship sank on 4 May 2025.", "The ship sank in May 2025.")
    ties = doubted({(0, 1): 0.7, (0, 2): 0.7, (1, 2): 0.9}, found, settings)
    assert ties == {(0, 1): 0.0, (0, 2): 0.7, (1, 2): 0.9}
    assert needed(found[0], found[1], settings) == settings.dates
    assert needed(found[0], found[2], settings) == settings.threshold


def test_whole_threads_are_asked_by_how_likely_their_pairs_were() -> None:
    probability, apart = {(0, 1): 0.7, (0, 2): 0.01, (1, 2): 0.9}, (0, 3)
    ties = {(0, 1): 0.0, (0, 2): -0.6, (1, 2): -inf, apart: -inf}
    assert undoubted(probability, ties) == {(0, 1): 0.7, (0, 2): 0.01, (1, 2): -inf, apart: -inf}


def test_a_pair_that_is_hardly_likely_weighs_against_a_thread() -> None:
    found = seen("Some 30 people died in Haiti.", "At least 27 people died in Haiti.")
    assert doubted({(0, 1): 0.01}, found, default_settings().matching)[0, 1] < 0


def test_a_name_that_people_keep_apart_is_no_likely_match() -> None:
    documents = [Document(id=str(n), text="Anna Keller said so.", language="en") for n in range(2)]
    topics = read_all(documents)[1]
    apart = frozenset((frozenset(topic.claim.id for topic in topics),))
    settings = default_settings().matching
    assert match(topics, settings).of(0, 1) == 1.0
    assert match(topics, settings, apart).of(0, 1) == 0.0
