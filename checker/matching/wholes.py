"""Whole threads: what no pair of claims decides alone is asked once more of two threads.

Gathering asks pair by pair and takes the average. What an article says in its own words ("Quatre minutes séparent leur
arrivée de leur départ") has no pair that is likely enough, or one among many that are not, though nothing speaks
against it either. So threads are asked as wholes once they stand: how likely their pairs are, on average and at best,
by their log odds; how much any two of their claims share in notions; whether an article then has two figures of one
thing.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum, inf

from checker.matching.compare import notions
from checker.matching.gather import Pair
from checker.matching.odds import WIDEST, log_odds, odds
from checker.matching.views import View
from checker.settings import Matching
from claims.value import TEXTUAL

MEASURES = ("mean", "best", "notions", "second", "several")
_LEAST = 0.02  # below this best pair nothing is asked
_SEVERAL = 2  # articles from which on a thread takes others in


@dataclass(frozen=True, slots=True)
class Join:
    """Two threads that were joined as wholes, by the ids of their claims: `start` plus `parts` (a measure's name and
    its points) make `logit`, the log odds that they are one thing."""

    small: frozenset[str]
    large: frozenset[str]
    start: float
    parts: tuple[tuple[str, float], ...]

    @property
    def logit(self) -> float:
        return self.start + fsum(amount for _, amount in self.parts)

    def between(self, one: str, other: str) -> bool:
        """Whether it is this that put two claims together."""
        return (one in self.small and other in self.large) or (other in self.small and one in self.large)


def joins(
    threads: Sequence[tuple[int, ...]], seen: Sequence[View], probability: Mapping[Pair, float], settings: Matching
) -> list[tuple[Pair, Join]]:
    """The threads (positions of claims) that are as surely one thing as `settings.sure`, by their numbers.

    The smaller goes to the larger, the surest first; what has gone somewhere takes nothing in, and of one article's
    figures at most one joins a thread.
    """
    articles = _articles(threads, seen)
    ids = [frozenset(seen[index].topic.claim.id for index in thread) for thread in threads]
    start, weights = settings.wholes["start"], [settings.wholes[name] for name in MEASURES]
    found = []
    for (small, large), row in wholes(threads, seen, probability).items():
        parts = zip(MEASURES, (weight * value for weight, value in zip(weights, row, strict=True)), strict=True)
        join = Join(ids[small], ids[large], start, tuple(parts))
        if odds(join.logit) >= settings.sure:
            found.append(((small, large), join))
    apart = _kept_apart(threads, probability)
    gone: set[int] = set()
    taken: dict[int, list[int]] = defaultdict(list)
    kept = []
    for (small, large), join in sorted(found, key=lambda item: (-item[1].logit, item[0])):
        others = taken[large]
        free = all(articles[small].isdisjoint(articles[other]) and (small, other) not in apart for other in others)
        if free and small not in gone and not taken[small] and large not in gone:
            gone.add(small)
            others.append(small)
            kept.append(((small, large), join))
    return kept


def joined(threads: Sequence[tuple[int, ...]], pairs: Sequence[Pair]) -> tuple[tuple[int, ...], ...]:
    """The threads, with the first of each pair of them put into the second."""
    into = dict(pairs)
    together: dict[int, list[int]] = defaultdict(list)
    for number, thread in enumerate(threads):
        together[into.get(number, number)] += thread
    return tuple(sorted(tuple(sorted(members)) for members in together.values()))


def wholes(
    threads: Sequence[tuple[int, ...]], seen: Sequence[View], probability: Mapping[Pair, float]
) -> dict[Pair, tuple[float, ...]]:
    """What is measured (`MEASURES`) of every two threads that may be one thing, the smaller first: the log odds of the
    pairs of their articles, on average and at best; the most that two of their claims share in notions; how many of the
    smaller's articles have a figure in the larger already; and how many articles it has besides its first, both below
    zero."""
    articles = _articles(threads, seen)
    pairs, apart = _between(threads, seen, articles, probability), _kept_apart(threads, probability)
    told = [{(seen[index].document, seen[index].figure) for index in thread} for thread in threads]
    found: dict[Pair, tuple[float, ...]] = {}
    for (small, large), members in sorted(pairs.items()):
        best: dict[tuple[str, str], float] = defaultdict(float)
        for one, other in members:
            where = seen[one].document, seen[other].document
            best[where] = max(best[where], probability[_ordered(one, other)])
        if (small, large) in apart or max(best.values()) < _LEAST:
            continue
        if not told[small].isdisjoint(told[large]):
            continue  # an article that gives the figure for both has it twice: assets for 2 billion, and 2 billion more
        both = articles[small] & articles[large]
        known = [log_odds(value) for value in best.values()]
        never = len(articles[small]) * len(articles[large]) - len(both) - len(known)
        found[small, large] = (
            (fsum(known) - WIDEST * never) / (len(known) + never),
            max(known),
            max(notions(seen[one], seen[other]) for one, other in members),
            -len(both) / len(articles[small]),
            1.0 - len(articles[small]),
        )
    return found


def _kept_apart(threads: Sequence[tuple[int, ...]], probability: Mapping[Pair, float]) -> set[Pair]:
    """The threads that hold claims at minus infinity from one another, either way round: people keep them apart."""
    of = {index: number for number, thread in enumerate(threads) for index in thread}
    pairs = (pair for pair, value in probability.items() if value == -inf)
    return {(of[one], of[other]) for pair in pairs for one, other in (pair, pair[::-1])}


def _articles(threads: Sequence[tuple[int, ...]], seen: Sequence[View]) -> list[frozenset[str]]:
    return [frozenset(seen[index].document for index in thread) for thread in threads]


def _between(
    threads: Sequence[tuple[int, ...]],
    seen: Sequence[View],
    articles: Sequence[frozenset[str]],
    probability: Mapping[Pair, float],
) -> dict[Pair, list[Pair]]:
    """The pairs of claims compared between two threads of figures in two articles, by the threads; the claim of the
    smaller thread first."""
    of = {index: number for number, thread in enumerate(threads) for index in thread}
    found: dict[Pair, list[Pair]] = defaultdict(list)
    for left, right in probability:
        small, large = of[left], of[right]
        if small == large or seen[left].document == seen[right].document or seen[left].topic.claim.kind in TEXTUAL:
            continue
        if (len(articles[small]), small) > (len(articles[large]), large):
            small, large, left, right = large, small, right, left
        if len(articles[large]) >= _SEVERAL:
            found[small, large].append((left, right))
    return found


def _ordered(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)
