"""A day at a desk: hundreds of articles on dozens of made-up stories, and how long it takes to check them.

    python -m benchmarks.day                          50, 100, 200 and 500 articles, and the exponent between
    python -m benchmarks.day --articles 500           one size
    python -m benchmarks.day --jobs 2                 in two processes
    python -m benchmarks.day --outlets 55             each story told by 55 outlets: nine stories, or one with 500
    python -m benchmarks.day --keep day/              writes the 500 pages, for `recoupe check day/`
    python -m benchmarks.day --profile                where the time of the check goes

The articles are those of `fixtures/stories`, varied so that no two are alike and each story has its own names,
figures and outlets: what is measured is the cost of matching and judging. Same seed, same day.
"""

import argparse
import cProfile
import os
import pstats
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from math import log
from multiprocessing import get_context
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from time import perf_counter, process_time

from benchmarks.made_up_day import OUTLETS, day
from checker.articles.article import read_inputs
from checker.check import check_read, read_all
from checker.matching.match_story import match_story
from checker.matching.stories import by_story, stories
from checker.settings import default_settings
from claims.document import Document
from claims.meaning.topics import Topic

SIZES = (50, 100, 200, 500)


@dataclass(frozen=True, slots=True)
class Cost:
    """What a day of `articles` costs: CPU and wall seconds, megabytes at the peak of the largest process, pairs of
    claims compared."""

    articles: int
    claims: int
    pages: float
    read: float
    check: float
    wall: float
    peak: float
    pairs: int


def measured(count: int, outlets: Sequence[int] = OUTLETS, profile: bool = False, jobs: int = 1) -> Cost:
    """Reads and checks a day of `count` articles, in this process or in several."""
    with tempfile.TemporaryDirectory() as folder:
        written(count, Path(folder), outlets)
        start = process_time()
        documents, skipped = read_inputs([folder])
        assert not skipped
        pages = process_time() - start
    start = process_time()
    claims, topics = read_all(documents)
    read = process_time() - start
    start, clock = _used(), perf_counter()
    profiler = cProfile.Profile()
    if profile:
        profiler.enable()
    check_read(documents, claims, topics, ("en",), jobs=jobs)
    if profile:
        profiler.disable()
        pstats.Stats(profiler).sort_stats("tottime").print_stats(40)
    check, wall = _used() - start, perf_counter() - clock
    peak = max(getrusage(who).ru_maxrss for who in (RUSAGE_SELF, RUSAGE_CHILDREN)) / 1024
    pairs = compared(documents, topics)
    return Cost(count, len(claims), pages, read, check, wall, peak, pairs)


def _used() -> float:
    """Seconds of CPU used so far, by the processes this one had as well."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def compared(documents: Sequence[Document], topics: Sequence[Topic]) -> int:
    """How many pairs of claims are compared."""
    told = by_story(topics, stories(documents, topics))
    settings = default_settings().matching
    return sum(match_story([topics[index] for index in indices], settings).compared for indices in told)


def written(count: int, folder: Path, outlets: Sequence[int] = OUTLETS) -> None:
    """Writes the pages of a day."""
    folder.mkdir(parents=True, exist_ok=True)
    for page in day(count, outlets=outlets):
        (folder / page.file).write_text(page.html, "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, action="append", metavar="N", help="sizes (default: 50 100 200 500)")
    parser.add_argument("--outlets", type=int, metavar="N", help="that tell each story (default: 3 to 20)")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="only write the pages there")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes that check stories (default: 1)")
    parser.add_argument("--profile", action="store_true", help="where the time of the check goes")
    chosen = parser.parse_args()
    sizes = chosen.articles or list(SIZES)
    outlets = (chosen.outlets,) if chosen.outlets else OUTLETS
    if chosen.keep:
        written(max(sizes), chosen.keep, outlets)
        return
    if chosen.profile:
        measured(max(sizes), outlets, profile=True)
        return
    print(f"load before: {os.getloadavg()[0]:.1f}")
    print("articles  claims  pages s  claims s  check CPU s  wall s  peak MB    pairs")
    costs = []
    for size in sizes:
        with ProcessPoolExecutor(1, get_context("spawn")) as process:  # whose peak of memory is its own
            costs.append(process.submit(measured, size, outlets, False, chosen.jobs).result())
        tell(costs[-1])
    for less, more in pairwise(costs):
        print(f"{less.articles:8} to {more.articles}: {_growth(less, more)}")
    if len(costs) > 2:
        print(f"{costs[0].articles:8} to {costs[-1].articles}: {_growth(costs[0], costs[-1])}")


def tell(cost: Cost) -> None:
    """Prints a row."""
    print(
        f"{cost.articles:8}{cost.claims:8}{cost.pages:9.1f}{cost.read:10.1f}{cost.check:13.2f}{cost.wall:8.2f}"
        f"{cost.peak:9.0f}{cost.pairs:9}",
        flush=True,
    )


def _growth(less: Cost, more: Cost) -> str:
    """The exponents k of articles^k."""
    times = log(more.articles / less.articles)
    return f"CPU n^{log(more.check / less.check) / times:.2f}, pairs n^{log(more.pairs / less.pairs) / times:.2f}"


if __name__ == "__main__":
    main()
