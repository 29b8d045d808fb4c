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
from operator import mul

from checker.matching.evidence.surroundings import notions
from checker.matching.evidence.views import View
from checker.matching.gather import Pair
from checker.matching.odds import WIDEST, log_odds, odds
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


class Wholes:
    """The threads of a story (positions of claims), each asked of each other as a whole."""

    def __init__(
        self, threads: Sequence[tuple[int, ...]], seen: Sequence[View], probability: Mapping[Pair, float]
    ) -> None:
        self._threads, self._seen, self._probability = threads, seen, probability
        self._articles = [frozenset(seen[index].document for index in thread) for thread in threads]
        self._of = {index: number for number, thread in enumerate(threads) for index in thread}
        kept = (pair for pair, value in probability.items() if value == -inf)  # people keep them apart
        self._apart = {(self._of[one], self._of[other]) for pair in kept for one, other in (pair, pair[::-1])}

    def joins(self, settings: Matching) -> list[tuple[Pair, Join]]:
        """The threads that are as surely one thing as `settings.sure`, by their numbers.

        The smaller goes to the larger, the surest first; what has gone somewhere takes nothing in, and of one article's
        figures at most one joins a thread.
        """
        ids = [frozenset(self._seen[index].topic.claim.id for index in thread) for thread in self._threads]
        start, weights = settings.wholes["start"], [settings.wholes[name] for name in MEASURES]
        found = []
        for (small, large), row in self.measured().items():
            join = Join(ids[small], ids[large], start, tuple(zip(MEASURES, map(mul, weights, row), strict=True)))
            if odds(join.logit) >= settings.sure:
                found.append(((small, large), join))
        gone: set[int] = set()
        taken: dict[int, list[int]] = defaultdict(list)
        kept = []
        for (small, large), join in sorted(found, key=lambda item: (-item[1].logit, item[0])):
            free = all(self._may_meet(small, other) for other in taken[large])
            if free and small not in gone and not taken[small] and large not in gone:
                gone.add(small)
                taken[large].append(small)
                kept.append(((small, large), join))
        return kept

    def measured(self) -> dict[Pair, tuple[float, ...]]:
        """What is measured (`MEASURES`) of every two threads that may be one thing, the smaller first: the log odds of
        the pairs of their articles, on average and at best; the most that two of their claims share in notions; how
        many of the smaller's articles have a figure in the larger already; and how many articles it has besides its
        first, both below zero."""
        told = [
            {(self._seen[index].document, self._seen[index].figure) for index in thread} for thread in self._threads
        ]
        found: dict[Pair, tuple[float, ...]] = {}
        for (small, large), members in sorted(self._between().items()):
            best: dict[tuple[str, str], float] = defaultdict(float)
            for one, other, value in members:
                where = one.document, other.document
                best[where] = max(best[where], value)
            if (small, large) in self._apart or max(best.values()) < _LEAST:
                continue
            if not told[small].isdisjoint(told[large]):
                continue  # an article that gives the figure for both has it twice: assets for 2 billion, 2 billion more
            mine, theirs = self._articles[small], self._articles[large]
            known = [log_odds(value) for value in best.values()]
            never = len(mine) * len(theirs) - len(mine & theirs) - len(known)
            found[small, large] = (
                (fsum(known) - WIDEST * never) / (len(known) + never),
                max(known),
                max(notions(one, other) for one, other, _ in members),
                -len(mine & theirs) / len(mine),
                1.0 - len(mine),
            )
        return found

    def _may_meet(self, one: int, other: int) -> bool:
        """Whether two threads may join the same third: they share no article, and nobody keeps them apart."""
        return self._articles[one].isdisjoint(self._articles[other]) and (one, other) not in self._apart

    def _between(self) -> dict[Pair, list[tuple[View, View, float]]]:
        """The claims compared between two threads of figures in two articles and how likely they are one thing, by the
        threads; the claim of the smaller thread first."""
        found: dict[Pair, list[tuple[View, View, float]]] = defaultdict(list)
        for (left, right), value in self._probability.items():
            small, large, one, other = self._of[left], self._of[right], self._seen[left], self._seen[right]
            if small == large or one.document == other.document or one.topic.claim.kind in TEXTUAL:
                continue
            if (len(self._articles[small]), small) > (len(self._articles[large]), large):
                small, large, one, other = large, small, other, one
            if len(self._articles[large]) >= _SEVERAL:
                found[small, large].append((one, other, value))
        return found


def joined(threads: Sequence[tuple[int, ...]], into: Mapping[int, int]) -> tuple[tuple[int, ...], ...]:
    """The threads, with each of those named `into` another put into that, by their numbers."""
    together: dict[int, list[int]] = defaultdict(list)
    for number, thread in enumerate(threads):
        together[into.get(number, number)] += thread
    return tuple(sorted(tuple(sorted(members)) for members in together.values()))
