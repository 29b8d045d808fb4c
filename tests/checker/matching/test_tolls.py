"""Tolls: what their articles tell more than once is one thread, and what is no toll of theirs stays out."""

from math import inf
from pathlib import Path

import pytest

from checker.articles.article import read_inputs
from checker.check import check_documents, read_all
from checker.matching.evidence.views import View, views
from checker.matching.threads.doubts import doubted
from checker.matching.threads.tolls import with_tolls
from checker.settings import default_settings
from claims.document import Document

STORIES = Path(__file__).parents[3] / "fixtures" / "stories"
# Three articles: claims 0 to 2 of the first, 3 to 5 of the second, 6 to 8 of the third.
TEXT = "L'accident a fait {} morts. Un premier bilan parlait de {} morts. On compte {} blessés."
COUNTS = ((17, 15, 23), (16, 15, 22), (17, 14, 23))
SURE, LIKELY = 0.9, 0.6


def seen() -> tuple[View, ...]:
    documents = [Document(id=str(n), text=TEXT.format(*told), language="fr") for n, told in enumerate(COUNTS)]
    return views(read_all(documents)[1])


@pytest.mark.parametrize(
    ("threads", "probability", "expected", "probes"),
    [
        (
            [(0, 6), (1, 4), (3,)],
            {(0, 4): SURE, (0, 3): 0.1},
            [(0, 1, 4, 6), (3,)],
            "an article that tells two counts of one toll",
        ),
        ([(0, 6), (1, 4), (3,)], {(0, 4): LIKELY}, [(0, 6), (1, 4), (3,)], "likely is not sure"),
        ([(0, 6), (5, 8)], {(0, 5): SURE}, [(0, 6), (5, 8)], "the dead are not the injured"),
        ([(0, 6), (1, 2, 5)], {(1, 6): SURE}, [(0, 6), (1, 2, 5)], "a death among injured is no toll of deaths"),
        ([(0, 6), (1, 4)], {(0, 1): SURE}, [(0, 6), (1, 4)], "two counts of one article are no reason"),
        ([(0, 6), (1, 4)], {(0, 4): SURE, (1, 6): -inf}, [(0, 6), (1, 4)], "what people keep apart stays apart"),
        (
            [(0,), (4,), (6,)],
            {(0, 4): SURE, (4, 6): SURE, (0, 6): -inf},
            [(0, 4), (6,)],
            "and so it does where a third would bring it together",
        ),
    ],
)
def test_threads_of_one_toll_are_one(
    threads: list[tuple[int, ...]],
    probability: dict[tuple[int, int], float],
    expected: list[tuple[int, ...]],
    probes: str,
) -> None:
    assert with_tolls(threads, seen(), probability, sure=0.7) == tuple(expected), probes


def test_a_toll_that_articles_tell_as_it_moved_is_one_thread() -> None:
    """Fifteen on the evening, 17 the next day, then 16: most articles tell two of them, and an accident elsewhere."""
    report = check_documents(read_inputs([str(STORIES / "lisbon-funicular")])[0])
    dead = {claim.id: claim.value.low for claim in report.claims if claim.concept == "deaths"}
    threads = [{int(dead[name]) for name in thread.claims if name in dead} for thread in report.threads]
    [toll] = [figures for figures in threads if 17 in figures]
    assert toll >= {15, 16, 17}
    assert 155 not in toll  # the dead of another accident


def test_a_toll_of_an_earlier_year_stays_out() -> None:
    """Both count deaths in floods of one region, and the one is of another year."""
    told = (
        "Les crues ont fait 52 morts dans la région. Le bilan est de 52 morts.",
        "Les crues dans la région ont fait 52 morts, selon la préfecture.",
        "En 2021, les crues dans la région avaient fait 190 morts.",
    )
    texts = [Document(id=str(n), text=text, language="fr", published="2025-10-15") for n, text in enumerate(told)]
    views_of = views(read_all(texts)[1])
    dead = [index for index, view in enumerate(views_of) if view.topic.claim.concept == "deaths"]
    of_then, now = dead[-1], dead[2]
    assert views_of[of_then].topic.bygone
    threads = [(now,), (of_then,)]
    assert with_tolls(threads, views_of, {(now, of_then): SURE}, sure=0.7) == tuple(threads)


@pytest.mark.parametrize(
    ("value", "expected", "probes"),
    [
        (0.6, 0.0, "two years: what is but likely holds no thread together"),
        (0.9, 0.9, "and what is as good as sure does"),
        (0.01, -0.6, "and what is hardly likely weighs against it"),
    ],
)
def test_figures_of_two_years_are_one_thing_only_where_that_is_sure(value: float, expected: float, probes: str) -> None:
    told = ("Les crues ont fait 52 morts dans la région.", "En 2021, les crues avaient fait 190 morts.")
    texts = [Document(id=str(n), text=text, language="fr", published="2025-10-15") for n, text in enumerate(told)]
    views_of = views(read_all(texts)[1])
    left, right = (index for index, view in enumerate(views_of) if view.topic.claim.concept == "deaths")
    assert doubted({(left, right): value}, views_of, default_settings().matching) == {(left, right): expected}, probes
