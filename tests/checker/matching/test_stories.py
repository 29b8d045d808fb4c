"""Stories: a day at a desk is told apart into its events, and each is checked as if nothing else lay there."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from benchmarks.day import compared, written
from benchmarks.made_up_day import OUTLETS, day
from checker.articles.article import read_inputs
from checker.check import check_documents, read_all
from checker.matching.match_story import match_story
from checker.matching.stories import FEW, stories
from checker.report import Report
from checker.settings import default_settings
from claims.document import Document

ANNOTATED = Path(__file__).parents[3] / "fixtures" / "stories"
FOLDERS = sorted(ANNOTATED.iterdir())
# In a heap, two stories: a fine, and four months later a shop that opens; a fire, and eight months later the trial.
MONTHS_APART = {"shein-fine": "2025-07", "kocani-nightclub-fire": "2025-03"}
# The same where the desk is full: a new rate, and ten weeks later a column on it; a chief who leaves, and three months
# later the results of his year; a tariff, and three months later the deal that lowered it.
APART = MONTHS_APART.keys() | {"livret-a-rate", "stellantis-tavares", "swiss-us-tariffs"}

# Known to fall out of their stories without their figures: a letter to investors and a column that name hardly anybody
# whom others name.
HELD_BY_FIGURES = ("lufthansa-job-cuts/06-correo-financiero.html", "nvidia-results/02-valeurs-et-cycles.html")


def laid_together(folders: Sequence[Path]) -> list[Document]:
    """The articles of several stories in one heap."""
    pages = [str(path) for folder in folders for path in folder.iterdir() if path.suffix in (".txt", ".html")]
    return read_inputs(pages)[0]


@pytest.fixture(scope="module")
def heap() -> list[Document]:
    """The annotated stories in one heap."""
    return laid_together([folder for folder in FOLDERS if folder.name not in APART])


@pytest.mark.parametrize(
    ("near", "probes"),
    [
        (("ecb-rate-cut", "unicredit-commerzbank"), "two banks, one central bank, Frankfurt, nine months between"),
        (("google-fine-cnil", "notre-dame-reopening"), "one country"),
        (("insee-unemployment", "french-census"), "one office of statistics"),
        (("bayrou-vote", "le-pen-verdict"), "one parliament"),
    ],
)
def test_two_stories_of_one_trade_are_told_apart(near: tuple[str, ...], probes: str) -> None:
    names = (*near, "louvre-theft", "aude-wildfire", "psg-final")
    assert len(told_apart(laid_together([ANNOTATED / name for name in names]))) == len(names), probes


@pytest.mark.parametrize(("name", "month"), MONTHS_APART.items())
def test_what_months_lie_between_is_another_story(name: str, month: str) -> None:
    names = (name, "google-fine-cnil", "louvre-theft", "aude-wildfire", "psg-final", "us-steel")
    heap = laid_together([ANNOTATED / name for name in names])
    day = {document.file: document.published for document in heap}
    told = [files for files in told_apart(heap) if any(name in file for file in files)]
    assert sorted({str(day[file])[:7] for file in files} == {month} for files in told) == [False, True]


def told_apart(documents: list[Document]) -> set[frozenset[str]]:
    """The stories as sets of files."""
    file = {document.id: document.file for document in documents}
    _, topics = read_all(documents)
    return {frozenset(file[name] for name in story) for story in stories(documents, topics)}


def a_line(number: int, line: str) -> Document:
    """An article of one line."""
    return Document(id=f"{number:03}", text=line, file=f"{number:03}.txt", language="en")


def goes_on_for_weeks(document: Document, heap: Sequence[Document]) -> bool:
    """Whether the story goes on for more than a month from an article."""
    day, story = date.fromisoformat(str(document.published)[:10]), Path(document.file).parent
    others = (other for other in heap if Path(other.file).parent == story and other is not document)
    return max(abs((date.fromisoformat(str(other.published)[:10]) - day).days) for other in others) > 31


def test_the_annotated_stories_in_one_heap_come_out_as_they_are(heap: list[Document]) -> None:
    assert len(heap) > FEW
    annotated = {
        frozenset(document.file for document in heap if Path(document.file).parent == folder)
        for folder in FOLDERS
        if folder.name not in APART
    }
    assert told_apart(heap) == annotated


def test_the_order_of_the_articles_changes_no_story(heap: list[Document]) -> None:
    shuffled = random.Random(1).sample(heap, len(heap))
    assert told_apart(shuffled) == told_apart(heap)


def test_other_stories_on_the_desk_change_no_thread(heap: list[Document]) -> None:
    """The threads and relations of a story in the heap are those it has alone; every third story is asked."""

    def said(report: Report, documents: Iterable[Document]) -> tuple[set[tuple[str, ...]], set[tuple[str, str, str]]]:
        ids = {document.id for document in documents}
        own = {claim.id for claim in report.claims if claim.document in ids}
        threads = {thread.claims for thread in report.threads if own.intersection(thread.claims)}
        relations = {(item.left, item.right, item.rule) for item in report.relations}
        return threads, {relation for relation in relations if own & {*relation[:2]}}

    together = check_documents(heap)
    for folder in [folder for folder in FOLDERS if folder.name not in APART][::3]:
        story = [document for document in heap if Path(document.file).parent == folder]
        assert said(together, story) == said(check_documents(story), story), folder.name


def test_other_figures_leave_an_article_in_its_story(heap: list[Document]) -> None:
    """A figure that differs never speaks against anything, a story least of all. Only a story of many weeks is held
    together by the figures it repeats."""
    _, topics = read_all(heap)
    before = set(map(frozenset, stories(heap, topics)))
    asked = {place for place, document in enumerate(heap) if place % 13 == 0 or document.file.endswith(HELD_BY_FIGURES)}
    for place in sorted(asked):
        if goes_on_for_weeks(heap[place], heap):
            continue
        text = heap[place].text.translate(str.maketrans("123456789", "912345678"))
        changed = [*heap[:place], replace(heap[place], text=text), *heap[place + 1 :]]
        others = [topic for topic in topics if topic.claim.document != heap[place].id]
        _, told = read_all([changed[place]])
        stays = set(map(frozenset, stories(changed, [*others, *told]))) == before
        assert stays is not heap[place].file.endswith(HELD_BY_FIGURES), heap[place].file


def test_a_handful_of_articles_is_one_story_whatever_they_say(heap: list[Document]) -> None:
    few = heap[:: len(heap) // FEW + 1]
    assert len(told_apart(few)) == 1


@pytest.mark.parametrize("count", [FEW + 1, 100])
def test_articles_that_nothing_tells_apart_stay_together(count: int) -> None:
    same = [a_line(number, f"The contract is worth {10 + number % 2} billion dollars.") for number in range(count)]
    assert len(told_apart(same)) == 1


def test_articles_of_a_line_are_told_apart_by_one_name() -> None:
    flood = [a_line(number, f"A flood in Bagnes killed {number % 3 + 3} people.") for number in range(20)]
    strike = [a_line(number + 20, f"A strike in Charleroi shut {number % 3 + 3} plants.") for number in range(20)]
    files = [{document.file for document in story} for story in (flood, strike)]
    assert told_apart(flood + strike) == set(map(frozenset, files))


# ---------------------------------------------------------------- a generated day


def a_day(folder: Path, count: int, outlets: Sequence[int] = OUTLETS) -> list[Document]:
    """A day's articles, in the order in which they were made."""
    written(count, folder, outlets)
    found, skipped = read_inputs([str(folder)])
    assert not skipped
    return found


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> list[Document]:
    """A day of 240 articles."""
    return a_day(tmp_path_factory.mktemp("day"), 240)


def test_no_two_articles_of_a_day_are_alike_and_it_is_the_same_day_again() -> None:
    pages = list(day(120))
    assert len({page.html.partition("<h1>")[2] for page in pages}) == len(pages)
    assert pages == list(day(120))
    told = Counter(page.story for page in pages)
    assert len(told) > 10
    assert max(told.values()) >= 10


def test_compared_pairs_grow_hardly_faster_than_the_articles(documents: list[Document]) -> None:
    sizes, counts = (50, 240), []
    for size in sizes:
        few = documents[:size]
        _, topics = read_all(few)
        counts.append(compared(few, topics))
    assert counts[1] <= counts[0] * (sizes[1] / sizes[0]) ** 1.2


def test_every_claim_of_a_day_is_in_one_thread_and_no_finding_is_told_twice(documents: list[Document]) -> None:
    report = check_documents(documents[:120])
    told = Counter(name for thread in report.threads for name in thread.claims)
    assert told == Counter(claim.id for claim in report.claims)
    assert set(Counter(finding.id for finding in report.findings).values()) == {1}


# ---------------------------------------------------------------- one event that a crowd tells


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> list[Document]:
    """Ninety articles on one event."""
    return a_day(tmp_path_factory.mktemp("crowd"), 90, (90,))


def test_a_crowd_matched_in_parts_finds_the_threads_it_finds_as_a_whole(
    crowd: list[Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, topics = read_all(crowd)

    def links() -> tuple[set[tuple[int, int]], int]:
        found = match_story(topics, default_settings().matching)
        assert sorted(index for thread in found.threads for index in thread) == list(range(len(topics)))
        return {pair for thread in found.threads for pair in combinations(thread, 2)}, found.compared

    in_parts, fewer = links()
    monkeypatch.setattr("checker.matching.match_story.CROWD", len(crowd))
    whole, more = links()
    # Threads whose links are about as likely as not fall the one way or the other: of ninety articles, one or two.
    assert len(in_parts & whole) > 0.85 * max(len(in_parts), len(whole))
    assert fewer < 0.5 * more


def test_a_pair_that_people_keep_apart_stays_so_in_a_crowd(crowd: list[Document]) -> None:
    _, topics = read_all(crowd)
    found = match_story(topics, default_settings().matching)
    thread = max(found.threads, key=len)
    apart = frozenset(topics[index].claim.id for index in (thread[0], thread[-1]))
    again = match_story(topics, default_settings().matching, {apart})
    assert not any({thread[0], thread[-1]} <= set(told) for told in again.threads)
