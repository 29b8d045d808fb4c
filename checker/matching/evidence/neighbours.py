"""Neighbours: what the figures beside two figures say of them, once all pairs have been weighed.

Two articles that follow one report tell the same things one after the other: where "3 morts" and "four dead" are one
thing, the "67 blessés" and the "90 injured" right behind them hardly are two. And where another figure of the sentence
is the likelier partner ("31 dead, 20 hurt and 21 missing" beside "21 personas desaparecidas"), this one is not.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checker.matching.evidence.views import View
from checker.matching.gather import Pair
from claims.value import TEXTUAL

_LEAST = 0.05  # pairs less likely than this speak for and against nothing

NEIGHBOURS = {
    "beside": "the figures right before or right behind both are one thing",
    "instead": "another figure of one sentence is likelier the partner",
}
"""What is measured of them, and the sentence that says it."""
Measured = tuple[float, float]
NOTHING: Measured = (0.0, 0.0)


def neighbours(probability: Mapping[Pair, float], seen: Sequence[View]) -> dict[Pair, Measured]:
    """What is seen of each pair of two articles in the order of `NEIGHBOURS`, from how likely all pairs are; pairs of
    which nothing is seen are left out.

    The first adds up how likely the figures right before both and those right behind both are one thing (0 to 2); the
    second is how likely one figure is one thing with another figure of the other's sentence (-1 to 0).
    """
    behind, before, mates = _around(seen)
    beside: dict[Pair, float] = defaultdict(float)
    instead: dict[Pair, float] = defaultdict(float)
    for (left, right), value in probability.items():
        if value < _LEAST or seen[left].document == seen[right].document:
            continue
        for follows in (behind, before):
            if left in follows and right in follows:
                beside[_pair(follows[left], follows[right])] += value
        for one, other in ((left, right), (right, left)):
            for mate in mates.get(one, ()):
                pair = _pair(mate, other)
                instead[pair] = max(value, instead[pair])
    return {pair: (beside[pair], -instead[pair]) for pair in beside.keys() | instead.keys()}


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def _around(seen: Sequence[View]) -> tuple[dict[int, int], dict[int, int], dict[int, tuple[int, ...]]]:
    """For each figure the one right behind it and the one right before it in its article, and those of its sentence
    that differ from it."""
    behind: dict[int, int] = {}
    mates: dict[int, tuple[int, ...]] = {}
    for told in _by_article(seen):
        behind.update(pairwise(told))
        sentences: dict[tuple[int, int], list[int]] = defaultdict(list)
        for index in told:
            sentences[seen[index].topic.claim.sentence_span].append(index)
        for members in sentences.values():
            for index in members:
                mates[index] = tuple(other for other in members if seen[other].figure != seen[index].figure)
    return behind, {there: here for here, there in behind.items()}, mates


def _by_article(seen: Sequence[View]) -> Iterator[list[int]]:
    """The figures of each article in the order of its text."""
    told: dict[str, list[int]] = defaultdict(list)
    for index, view in enumerate(seen):
        if view.topic.claim.kind not in TEXTUAL:
            told[view.document].append(index)
    for members in told.values():
        yield sorted(members, key=lambda index: seen[index].topic.claim.span.start)
