"""Second figures of a thing: what a headline says and its body does not, and two lengths of time in one article.

Competition takes it that an article gives one figure of one thing, and the body has taken the place: "120 voli
cancellati" over an article that says 1,300 further down. So a headline's figure that nobody else gives, where its
article goes on to give what all the others have, is weighed again: without rivals, and without holding against it that
the figure of the others stands in its own article. So is a length of time, of which an article has few: "sei anni", and
further down "contratto ventennale". Of other figures in the body the same is not done: of forty that another thread
drew as much, one was of that thread.
"""

from collections.abc import Iterable, Sequence, Set

from checker.matching.evidence.in_common import taken
from checker.matching.evidence.views import View
from checker.matching.gather import Pair
from checker.matching.threads.wholes import joined
from checker.settings import Matching
from claims.figures.ages.years_of_age import AGE
from claims.value import Kind

_AGREED = 3  # articles of a thread, the one that contradicts itself included


def with_second_figures(
    threads: Sequence[tuple[int, ...]],
    seen: Sequence[View],
    scored: Iterable[tuple[Pair, float]],
    separate: Set[Pair],
    settings: Matching,
) -> tuple[tuple[int, ...], ...]:
    """The threads, each with the second figure that belongs to it; `scored` are all pairs with their scores,
    `separate` those that people keep apart."""
    of = {index: number for number, thread in enumerate(threads) for index in thread}
    articles = [frozenset(seen[index].document for index in thread) for thread in threads]
    apart = {frozenset((of[one], of[other])) for one, other in separate if {one, other} <= of.keys()}
    best: dict[int, tuple[float, int]] = {}  # a thread of one article -> the score and thread of its likeliest partner
    for pair, value in scored:
        for one, other in (pair, pair[::-1]):
            own, common = of[one], of[other]
            said_too = len(articles[common]) >= _AGREED and articles[own] < articles[common]
            if not said_too or frozenset((own, common)) in apart or not _may_contradict(seen[one], seen[other]):
                continue
            score = value - settings.weights["taken"] * taken(seen[one], seen[other])
            if score >= settings.second and (own not in best or (score, -common) > best[own]):
                best[own] = score, -common
    return joined(threads, {number: -common for number, (_, common) in best.items()})


def _may_contradict(second: View, common: View) -> bool:
    """Whether a figure that no other article has may be another one for what several say: the same is named near both,
    or the same other figure stands in both sentences."""
    claim = second.topic.claim
    length = claim.kind is Kind.DURATION and claim.concept != AGE
    return (
        (second.topic.headline or length)
        and second.document != common.document
        and not second.carried
        and second.make == common.make
        and claim.kind is not Kind.DATE
        and second.figure != common.figure
        and not (second.near.keys().isdisjoint(common.near) and second.topic.others.isdisjoint(common.topic.others))
    )
