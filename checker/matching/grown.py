"""Grown counts: one thing counted at several times by articles that tell its history.

"15 Toten … auf 17 gestiegen": an article that gives two counts of one thing speaks against a link by competition, as
if they were of two things, and so three evening editions with fifteen dead stay apart from three morning editions with
sixteen. Articles that give only the one count, or only the other, have no such doubt: two threads that they hold to be
one thing are one.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from checker.matching.gather import Pair
from checker.matching.views import View
from claims.value import Kind

_FEWEST = 4  # pairs of articles that give one count each: of two or three, some are always one thing by accident

Threads = Sequence[tuple[int, ...]]


def with_grown_counts(
    threads: Threads, seen: Sequence[View], likely: Mapping[Pair, float], threshold: float, separate: Set[Pair]
) -> tuple[tuple[int, ...], ...]:
    """The threads, those together that the articles with one of the two counts hold to be one thing; a thread joins
    one other at most. `separate` pairs stay in two threads."""
    thread_of = {index: number for number, members in enumerate(threads) for index in members}
    articles = [frozenset(seen[index].document for index in members) for members in threads]
    agreed: dict[Pair, dict[tuple[str, str], float]] = defaultdict(dict)
    for (left, right), value in likely.items():
        one, other = thread_of[left], thread_of[right]
        if one == other or not _one_make(seen[left], seen[right]):
            continue
        if one > other:
            left, right, one, other = right, left, other, one
        here, there = seen[left].document, seen[right].document
        if here not in articles[other] and there not in articles[one]:
            found = agreed[one, other]
            found[here, there] = max(value, found.get((here, there), 0.0))
    apart = {
        frozenset((thread_of[one], thread_of[other])) for one, other in separate if {one, other} <= thread_of.keys()
    }
    means = []
    for (one, other), found in agreed.items():
        pairs = len(articles[one] - articles[other]) * len(articles[other] - articles[one])
        mean = sum(found.values()) / pairs
        if pairs >= _FEWEST and mean >= threshold and frozenset((one, other)) not in apart:
            means.append((-mean, one, other))
    joined: dict[int, int] = {}
    for _, one, other in sorted(means):
        if not {one, other} & joined.keys():
            joined[one] = joined[other] = one
    together: dict[int, list[int]] = defaultdict(list)
    for number, members in enumerate(threads):
        together[joined.get(number, number)] += members
    return tuple(tuple(sorted(members)) for _, members in sorted(together.items()))


def _one_make(left: View, right: View) -> bool:
    """Whether both count, and the same."""
    return left.topic.claim.kind is Kind.COUNT and left.make == right.make and left.topic.claim.concept is not None
