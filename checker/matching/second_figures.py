"""Second figures: what an article that contradicts itself says once more of a thing.

Competition takes it that an article gives one figure of one thing: "sei anni" leaves no room for the "contratto
ventennale" of the same article. So a figure that nobody else gives, where its article also gives what the others have,
is compared again as if its article had said nothing else: without rivals, and without holding against it that the
figure of the others stands there too.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from checker.matching.compare import taken
from checker.matching.gather import Pair
from checker.matching.views import View
from checker.settings import Matching
from claims.value import Kind

_AGREED = 3  # articles of a thread, the one that contradicts itself included

Threads = Sequence[tuple[int, ...]]


def with_second_figures(
    threads: Threads, seen: Sequence[View], scores: Mapping[Pair, float], settings: Matching, separate: Set[Pair]
) -> tuple[tuple[int, ...], ...]:
    """The threads, each with the second figures that belong to it; `separate` pairs stay in two threads."""
    thread_of = {index: number for number, members in enumerate(threads) for index in members}
    articles = [frozenset(seen[index].document for index in members) for members in threads]
    kept_apart = {(thread_of[one], thread_of[other]) for one, other in separate if {one, other} <= thread_of.keys()}
    best: dict[int, tuple[float, int]] = {}  # a thread of one article -> the best score with another thread, and which
    for pair, value in scores.items():
        for one, other in (pair, pair[::-1]):
            own, common = thread_of[one], thread_of[other]
            agreed = len(articles[own]) == 1 and len(articles[common]) >= _AGREED and articles[own] < articles[common]
            if not agreed or not kept_apart.isdisjoint(((own, common), (common, own))):
                continue
            if not _may_contradict(seen[one], seen[other]):
                continue
            alone = value - settings.weights["taken"] * taken(seen[one], seen[other])
            if alone >= settings.second and alone > best.get(own, (settings.second, -1))[0]:
                best[own] = alone, common
    joined: dict[int, list[int]] = defaultdict(list)
    for number, members in enumerate(threads):
        joined[best[number][1] if number in best else number] += members
    return tuple(tuple(sorted(members)) for _, members in sorted(joined.items()))


def _may_contradict(second: View, common: View) -> bool:
    """Whether a figure that no other article has may be another one for what several say. Dates of one make are too
    many in any article: each event has its own."""
    return (
        second.document != common.document
        and not second.carried
        and second.make == common.make
        and second.topic.claim.kind is not Kind.DATE
        and second.figure != common.figure
    )
