"""Second figures: what an article that contradicts itself says once more of a thing.

Competition takes it that an article gives one figure of one thing: "sei anni" leaves no room for the "contratto
ventennale" of the same article. So a figure that nobody else gives, where its article also gives what the others have,
is compared again as if its article had said nothing else: without rivals, and without holding against it that the
figure of the others stands there too.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from checker.matching.compare import taken
from checker.matching.gather import Pair
from checker.matching.threads import Threads
from checker.matching.views import View
from checker.settings import Matching
from claims.value import Kind

_AGREED = 3  # articles of a thread, the one that contradicts itself included


class Second(NamedTuple):
    """A second figure and the claim of another article that it joined, the lower position first; and their score
    without rivals."""

    pair: Pair
    score: float


def with_second_figures(
    threads: Threads, seen: Sequence[View], scores: Mapping[Pair, float], settings: Matching
) -> tuple[tuple[tuple[int, ...], ...], tuple[Second, ...]]:
    """The threads, each with the second figures that belong to it, and what they joined for."""
    articles = threads.articles
    best: dict[int, tuple[int, Second]] = {}  # a thread of one article -> the thread it joins, and for which pair
    for pair, value in scores.items():
        for one, other in (pair, pair[::-1]):
            own, common = threads.of[one], threads.of[other]
            agreed = len(articles[own]) == 1 and len(articles[common]) >= _AGREED and articles[own] < articles[common]
            if not agreed or threads.apart(own, common) or not may_contradict(seen[one], seen[other]):
                continue
            score = without_rivals(value, seen[one], seen[other], settings)
            if score >= settings.second and (own not in best or score > best[own][1].score):
                best[own] = common, Second(pair, score)
    into = {own: common for own, (common, _) in best.items()}
    return threads.joined(into), tuple(second for _, (_, second) in sorted(best.items()))


def without_rivals(score: float, left: View, right: View, settings: Matching) -> float:
    """The score of a pair if the article of the second figure had said nothing else."""
    return score - settings.weights["taken"] * taken(left, right)


def may_contradict(second: View, common: View) -> bool:
    """Whether a figure that no other article has may be another one for what several say: the same is named right at
    both, or the same other figure stands in both sentences. Dates of one make are too many in any article: each event
    has its own."""
    return (
        second.document != common.document
        and not second.carried
        and second.make == common.make
        and second.topic.claim.kind is not Kind.DATE
        and second.figure != common.figure
        and not (second.at_hand.isdisjoint(common.at_hand) and second.topic.others.isdisjoint(common.topic.others))
    )
