"""Matching: which claims are about the same measured thing.

The comparisons of a pair add up to a score; what counts is not the score alone but its margin over the best
rival in the same two documents. Claims then gather into threads, always the two groups whose pairs are the
likeliest on average. A different figure never speaks against a match.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp

from checker.block import candidate_pairs
from checker.compare import COMPARISONS, View, measures, views
from checker.settings import Matching
from claims.topics import Topic

Pair = tuple[int, int]
_NO_RIVAL = -3.0  # the score of a rival that is not there: far from any real match
_WIDEST = 4.0  # margins beyond this say no more


@dataclass(frozen=True, slots=True)
class Matches:
    """The probability of every candidate pair that it is one thing (positions into the claims), and the threads."""

    probability: Mapping[Pair, float]
    threads: tuple[tuple[int, ...], ...]

    def of(self, left: int, right: int) -> float:
        """The probability of a pair, 0 where it never was a candidate."""
        return self.probability.get((left, right) if left < right else (right, left), 0.0)


def match(topics: Sequence[Topic], settings: Matching) -> Matches:
    """Groups the claims of a story into threads; every claim is in exactly one, alone if need be."""
    seen = views(topics)
    pairs = list(candidate_pairs([topic.claim for topic in topics]))
    scores = {pair: score(seen[pair[0]], seen[pair[1]], settings) for pair in pairs}
    probability = _competing(topics, scores, settings)
    return Matches(probability, tuple(_threads(topics, seen, probability, settings)))


def score(left: View, right: View, settings: Matching) -> float:
    """Start plus contributions: the log odds that two claims are about one thing, before competition."""
    return settings.start + sum(contributions(left, right, settings))


def contributions(left: View, right: View, settings: Matching) -> tuple[float, ...]:
    """Weight times measure of every comparison."""
    weights = settings.weights
    return tuple(
        weights[comparison.name] * measure
        for comparison, measure in zip(COMPARISONS, measures(left, right), strict=True)
    )


def margins(topics: Sequence[Topic], scores: Mapping[Pair, float]) -> dict[Pair, float]:
    """How far each pair is ahead of the best other pair that would use one of its claims, per two documents."""
    best: dict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
    for (left, right), value in scores.items():
        for one, other in ((left, right), (right, left)):
            best[one, topics[other].claim.document].append((value, other))
    top = {key: sorted(found, key=lambda item: (-item[0], item[1]))[:2] for key, found in best.items()}
    ahead = {}
    for (left, right), value in scores.items():
        rival = _NO_RIVAL
        for one, other in ((left, right), (right, left)):
            rivals = [found for found, who in top[one, topics[other].claim.document] if who != other]
            rival = max([rival, *rivals[:1]])
        ahead[left, right] = max(-_WIDEST, min(_WIDEST, value - rival))
    return ahead


def _competing(topics: Sequence[Topic], scores: Mapping[Pair, float], settings: Matching) -> dict[Pair, float]:
    across = {pair: value for pair, value in scores.items() if topics[pair[0]].claim.document != topics[pair[1]].claim.document}
    ahead = margins(topics, across)
    compete = settings.compete
    return {
        pair: _odds(compete["start"] + compete["score"] * value + compete["margin"] * ahead.get(pair, 0.0))
        for pair, value in scores.items()
    }


def _odds(logit: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))


# ---------------------------------------------------------------- threads


def _threads(
    topics: Sequence[Topic], seen: Sequence[View], probability: Mapping[Pair, float], settings: Matching
) -> Iterator[tuple[int, ...]]:
    """Average-link agglomeration: joins the two likeliest groups while they are likelier one thing than two."""
    likely = {pair: value for pair, value in probability.items()}
    for (left, right), value in probability.items():
        one, other = topics[left].claim, topics[right].claim
        if one.document == other.document and seen[left].figure != seen[right].figure:
            # Two figures of one article need a reason to be one thing: a headline against its body is one.
            apart = topics[left].headline != topics[right].headline
            likely[left, right] = value * settings.restated if apart else 0.0
    groups: dict[int, list[int]] = {index: [index] for index in range(len(topics))}
    linked: dict[int, dict[int, float]] = defaultdict(dict)
    for (left, right), value in likely.items():
        linked[left][right] = linked[right][left] = value
    while True:
        best = max(
            ((total / (len(groups[one]) * len(groups[other])), -one, -other) for one in linked for other, total in linked[one].items() if one < other),
            default=None,
        )
        if best is None or best[0] < settings.threshold:
            break
        _join(-best[1], -best[2], groups, linked)
    for members in groups.values():
        yield tuple(sorted(members))


def _join(one: int, other: int, groups: dict[int, list[int]], linked: dict[int, dict[int, float]]) -> None:
    groups[one] += groups.pop(other)
    moved = linked.pop(other)
    for third, total in moved.items():
        del linked[third][other]
        if third != one:
            linked[one][third] = linked[third][one] = linked[one].get(third, 0.0) + total
