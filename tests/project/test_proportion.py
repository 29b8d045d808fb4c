"""Eight times the text is eight times the work, counted in lines of Python and not timed.

Counted are the lines that run, each turn of a loop once: a search through the whole text for each of its names shows,
on however fast or busy a computer.
"""

import gc
import sys
from collections.abc import Callable
from dataclasses import replace
from types import FrameType
from typing import Any

import pytest

from benchmarks.corpus import AWKWARD, articles, awkward, by_language, long_text
from checker.corrections.story import Story
from checker.report import Report
from claims.document import Document
from claims.extract import extract_claims
from claims.meaning.topics import topics

TIMES = 8
MARGIN = 1.1
TEXTS = by_language(articles())


def lines_run(work: Callable[..., object], *arguments: object) -> int:
    """How many lines of Python a piece of work runs."""
    count = 0

    def seen(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += 1
        return seen

    before = sys.gettrace()
    sys.settrace(seen)
    try:
        work(*arguments)
    finally:
        sys.settrace(before)
    return count


def turned(document: Document, times: int) -> list[str]:
    """The text several times, each with other digits."""
    turns = ["123456789"[turn:] + "123456789"[:turn] for turn in range(times)]
    return [document.text.translate(str.maketrans("123456789", other)) for other in turns]


def repeated(document: Document, times: int) -> Document:
    """The text again and again, each time with other digits."""
    return replace(document, text="\n\n".join(turned(document, times)))


@pytest.mark.parametrize("dated", [True, False], ids=["dated", "undated"])
@pytest.mark.parametrize("language", TEXTS)
def test_eight_times_an_article_is_eight_times_the_work(language: str, dated: bool) -> None:
    """Names, parties, quotations, amounts without a currency and days without a year look near, not everywhere."""
    document = long_text(TEXTS[language], 8_000)
    document = document if dated else replace(document, published=None)
    whole = repeated(document, TIMES)
    extract_claims(whole)  # what is remembered of a language is not the work of a text
    # Other digits are read otherwise ("12 maggio", "98 maggio"): each turn is measured for itself.
    apart = sum(lines_run(extract_claims, replace(document, text=text)) for text in turned(document, TIMES))
    assert lines_run(extract_claims, whole) <= MARGIN * apart


def test_reading_makes_no_reference_cycles() -> None:
    """Which is why the search for them pauses meanwhile, and goes on afterwards."""
    documents = [texts[0] for texts in TEXTS.values()]
    for document in documents:  # what is remembered of a language
        extract_claims(document)
    gc.collect()
    for document in documents:
        extract_claims(document)
    assert gc.collect() == 0
    assert gc.isenabled()


@pytest.mark.parametrize("language", TEXTS)
def test_eight_times_the_claims_are_eight_times_the_work_on_their_topics(language: str) -> None:
    """What stands around a claim is looked for around it."""
    documents = [repeated(long_text(TEXTS[language], 2_000), times) for times in (1, TIMES)]
    read = [(document, extract_claims(document)) for document in documents]
    topics(*read[0])
    once, often = (lines_run(topics, *each) for each in read)
    assert often <= MARGIN * TIMES * once


@pytest.mark.parametrize("unit", AWKWARD.values(), ids=AWKWARD.keys())
def test_eight_times_an_awkward_text_is_eight_times_the_work(unit: str) -> None:
    """Nothing that a text can say makes a reader go through it again and again."""
    extract_claims(awkward(unit, 100))
    once, often = (lines_run(extract_claims, awkward(unit, 2_000 * times)) for times in (1, TIMES))
    assert often <= MARGIN * TIMES * once


def test_eight_times_the_articles_are_eight_times_the_work_on_a_case_for_tips() -> None:
    """A reader's tip is understood among 10,000 articles as among ten: each claim is put to its article once."""

    def story(size: int) -> Story:
        documents = [Document(id=str(n), text=f"Le bilan est de {n} morts.", language="fr") for n in range(1, size + 1)]
        claims = tuple(claim for document in documents for claim in extract_claims(document))
        return Story(Report("", {}, tuple(documents), (), claims, (), (), ()))

    once, often = (lines_run(lambda told: told.claims_of, story(10 * times)) for times in (1, TIMES))
    assert often <= MARGIN * TIMES * once
