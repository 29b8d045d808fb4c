"""Grown counts: one thing counted at several times by articles that tell its history.

"15 Toten … auf 17 gestiegen": an article that gives two counts of one thing speaks against a link by competition, as
if they were of two things, and so three evening editions with fifteen dead stay apart from three morning editions with
sixteen. Articles that give only the one count, or only the other, have no such doubt: two threads that they hold to be
one thing are one.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from checker.matching.gather import Pair
from checker.matching.threads import Threads
from checker.matching.views import View
from claims.value import Kind

_FEWEST = 4  # pairs of articles that give one count each: of two or three, some are always one thing by accident


def with_grown_counts(
    threads: Threads, seen: Sequence[View], likely: Mapping[Pair, float], threshold: float
) -> tuple[tuple[int, ...], ...]:
    """The threads, those together that the articles with one of the two counts hold to be one thing; a thread joins
    one other at most."""
    articles = threads.articles
    agreed: dict[Pair, dict[tuple[str, str], float]] = defaultdict(dict)
    for (left, right), value in likely.items():
        one, other = threads.of[left], threads.of[right]
        if one == other or not _one_make(seen[left], seen[right]):
            continue
        if one > other:
            left, right, one, other = right, left, other, one
        here, there = seen[left].document, seen[right].document
        if here not in articles[other] and there not in articles[one]:
            found = agreed[one, other]
            found[here, there] = max(value, found.get((here, there), 0.0))
    means = []
    for (one, other), found in agreed.items():
        pairs = len(articles[one] - articles[other]) * len(articles[other] - articles[one])
        mean = sum(found.values()) / pairs
        if pairs >= _FEWEST and mean >= threshold and not threads.apart(one, other):
            means.append((-mean, one, other))
    into: dict[int, int] = {}
    for _, one, other in sorted(means):
        if not {one, other} & into.keys():
            into[one] = into[other] = one
    return threads.joined(into)


def _one_make(left: View, right: View) -> bool:
    """Whether both count, and the same."""
    return left.topic.claim.kind is Kind.COUNT and left.make == right.make and left.topic.claim.concept is not None
