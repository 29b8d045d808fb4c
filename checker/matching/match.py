"""Matching: which claims are about the same measured thing.

The comparisons of a pair add up to a score, to which the figures beside the two add what they say; what counts is not
the score alone but its margin over the best rival in the same two documents. Pairs are then doubted once more, and
claims gather into threads, always the two groups whose pairs are the likeliest on average, settle where their own pairs
are, and are asked as whole threads. A different figure never speaks against a match.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import combinations
from math import inf
from operator import mul

from checker.matching.alike.meaning import meanings
from checker.matching.block import candidate_pairs, compared, restated_pairs
from checker.matching.evidence.compare import COMPARISONS, LEADS, base, evidence
from checker.matching.evidence.neighbours import NEIGHBOURS, Measured, neighbours
from checker.matching.evidence.rivals import Rivals
from checker.matching.evidence.views import View, views
from checker.matching.gather import Pair, agglomerate
from checker.matching.odds import odds
from checker.matching.threads.doubts import doubted, undoubted
from checker.matching.threads.exchanged import with_exchanges
from checker.matching.threads.second_figures import with_second_figures
from checker.matching.threads.settle import settled
from checker.matching.threads.tolls import with_tolls
from checker.matching.threads.wholes import Join, Wholes, joined
from checker.matching.wordings.persons import of_two_persons
from checker.matching.wordings.wordings import same_wording
from checker.settings import Matching
from claims.meaning.topics import Topic
from claims.value import TEXTUAL

_SETTLED = 0.9
_NO_RIVAL = -3.0  # the score of a rival that is not there: far from any real match
_WIDEST = 4.0  # margins beyond this say no more
_SHORT = 0.99  # just short of the threshold


@dataclass(frozen=True, slots=True)
class Matches:
    """The probability of every candidate pair that it is one thing (positions into the claims), the threads, how
    each claim was seen, how many pairs were compared, which threads were joined as wholes, and what the figures beside
    those of a pair say."""

    probability: Mapping[Pair, float]
    threads: tuple[tuple[int, ...], ...]
    seen: tuple[View, ...] = ()
    compared: int = 0
    joins: tuple[Join, ...] = ()
    neighbours: Mapping[Pair, Measured] = field(default_factory=dict)

    def of(self, left: int, right: int) -> float:
        """The probability of a pair, 0 where it never was a candidate."""
        return self.probability.get((left, right) if left < right else (right, left), 0.0)


def match(topics: Sequence[Topic], settings: Matching, apart: Set[frozenset[str]] = frozenset()) -> Matches:
    """Groups the claims of a story into threads; every claim is in exactly one, alone if need be.

    `apart` are pairs of claim ids that must not be linked: people have said that they are not the same thing.
    """
    seen = views(topics, meanings(topics) if settings.semantic else None)
    candidates = [
        *candidate_pairs([topic.claim for topic in topics]),
        *restated_pairs(topics, [view.figure for view in seen]),
    ]
    separate = _positions(topics, apart) | of_two_persons(topics)
    pairs = [pair for pair in candidates if pair not in separate]
    rivals = Rivals(pairs, seen)
    scores = weigh(pairs, seen, evidence(pairs, seen, rivals), settings)
    kept = neighbours(competing(pairs, scores, rivals, settings), seen)
    probability = competing(pairs, with_neighbours(pairs, scores, kept, settings), rivals, settings)
    probability.update(dict.fromkeys(set(same_wording(topics, settings.semantic)) - separate, 1.0))
    ties = doubted(probability, seen, settings)
    ties.update(dict.fromkeys(separate, -inf))
    threads = settled(tuple(_threads(topics, seen, ties, settings)), seen, ties, settings.threshold)
    threads = with_tolls(threads, seen, ties, settings.sure)
    whole = Wholes(threads, seen, undoubted(probability, ties)).joins(settings)
    threads = joined(threads, dict(pair for pair, _ in whole))
    threads = with_second_figures(threads, seen, zip(pairs, scores, strict=True), separate, settings)
    threads = with_exchanges(threads, seen, separate)
    return Matches(probability, threads, seen, len(pairs), tuple(join for _, join in whole), kept)


def _positions(topics: Sequence[Topic], apart: Set[frozenset[str]]) -> set[Pair]:
    """Pairs of claim ids as positions, lower first; those that are not among the claims are left out."""
    place = {topic.claim.id: index for index, topic in enumerate(topics)}
    found = ([place[name] for name in pair if name in place] for pair in apart)
    return {(min(pair), max(pair)) for pair in found if len(pair) == 2}


def weigh(
    pairs: Sequence[Pair], seen: Sequence[View], rows: Sequence[Sequence[float]], settings: Matching
) -> list[float]:
    """The score of every pair from its evidence: the log odds that two claims are about one thing, before the scores
    compete."""
    weights, start = [settings.weights[comparison.name] for comparison in (*COMPARISONS, *LEADS)], settings.start
    return [
        start[base(seen[left], seen[right])] + sum(map(mul, weights, row))
        for (left, right), row in zip(pairs, rows, strict=True)
    ]


def with_neighbours(
    pairs: Sequence[Pair], scores: Sequence[float], kept: Mapping[Pair, Measured], settings: Matching
) -> list[float]:
    """The scores with what the neighbours of each pair add."""
    first, second = (settings.neighbours[name] for name in NEIGHBOURS)
    found = list(scores)
    for index, pair in enumerate(pairs):
        if (measured := kept.get(pair)) is not None:
            found[index] += first * measured[0] + second * measured[1]
    return found


def margins(scores: Sequence[float], rivals: Rivals) -> list[float]:
    """How far the score of each pair is ahead of the best of its rivals."""
    return rivals.leads(scores, nobody=_NO_RIVAL, widest=_WIDEST)


def competing(pairs: Sequence[Pair], scores: Sequence[float], rivals: Rivals, settings: Matching) -> dict[Pair, float]:
    """The probability of every pair, from its score and its margin over the best rival in the same documents."""
    return {
        pair: odds(after_competition(value, lead, settings))
        for pair, value, lead in zip(pairs, scores, margins(scores, rivals), strict=True)
    }


def after_competition(value: float, ahead: float, settings: Matching) -> float:
    """The log odds that two claims are about one thing, from their score and their margin over the best rival."""
    compete = settings.compete
    return compete["start"] + compete["score"] * value + compete["margin"] * ahead


# ---------------------------------------------------------------- threads


def _threads(
    topics: Sequence[Topic], seen: Sequence[View], probability: Mapping[Pair, float], settings: Matching
) -> Iterator[tuple[int, ...]]:
    """First what one article restates, then what several say; two groups of restatements are as likely one
    thing as their likeliest pair of claims. A pair at minus infinity keeps apart any two groups it stands between."""
    likely = dict(probability)
    home = [view.document for view in seen]
    sure = (pair for pair, value in probability.items() if value >= _SETTLED)
    settled = {index for pair in sure if _settled(pair, topics, seen) for index in pair}
    for (left, right), value in probability.items():
        if home[left] != home[right]:
            continue
        if topics[left].claim.kind in TEXTUAL or value == -inf:
            continue
        if _told_apart(topics[left], topics[right]):
            likely[left, right] = 0.0
        elif seen[left].figure != seen[right].figure:
            # The headline's figure and another one of the body may be one thing, but are not joined by themselves: of
            # 150 such pairs in the stories that looked sure, one was one thing.
            likely[left, right] = min(value, settings.threshold * _SHORT)
    likely.update(dict.fromkeys(_kept_apart(settled, topics), -inf))
    inside = {pair: value for pair, value in likely.items() if home[pair[0]] == home[pair[1]]}
    restated = agglomerate(len(topics), inside, settings.sure)
    group = {index: number for number, members in enumerate(restated) for index in members}
    between: dict[Pair, float] = {}
    for (left, right), value in likely.items():
        first, second = group[left], group[right]
        if first != second:
            if first > second:
                first, second = second, first
            best = between.get((first, second), 0.0)
            between[first, second] = -inf if -inf in (best, value) else max(best, value)
    for groups in agglomerate(len(restated), between, settings.threshold):
        yield tuple(sorted(index for number in groups for index in restated[number]))


def _told_apart(left: Topic, right: Topic) -> bool:
    """Whether an article tells two of its figures apart. No sentence restates itself, nor do two years one another:
    "2 % en 2025 et de nouveau 2 % en 2027"."""
    one_sentence = left.claim.sentence_span == right.claim.sentence_span
    return one_sentence or bool(left.times and right.times and left.times != right.times)


def _kept_apart(settled: Set[int], topics: Sequence[Topic]) -> Iterator[Pair]:
    """Figures that their article tells apart and another article gives as well: they stay apart whatever links them,
    for copies of one text have each link twice."""
    articles: dict[str, list[int]] = defaultdict(list)
    for index in sorted(settled):
        articles[topics[index].claim.document].append(index)
    for members in articles.values():
        for left, right in combinations(members, 2):
            if _told_apart(topics[left], topics[right]) and compared(topics[left].claim, topics[right].claim):
                yield left, right


def _settled(pair: Pair, topics: Sequence[Topic], seen: Sequence[View]) -> bool:
    """Whether two articles that surely speak of one thing give one figure: "12 morts" and "12 morts", not "12
    blessés"."""
    one, other = (topics[index].claim for index in pair)
    units = [getattr(claim.value, "unit", None) for claim in (one, other)]
    same = seen[pair[0]].figure == seen[pair[1]].figure and units[0] == units[1]
    return same and one.document != other.document
