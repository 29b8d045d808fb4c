"""Tolls: what befell persons is counted again and again, and an article tells more than one count of it.

Competition takes it that an article gives one figure of one thing. Of a toll it gives several: "le bilan grimpe à
17 morts", and further down "15 morts" of the evening before. Each then has its partner in the other articles, threads
gather around figures, and the 17 of some beside the 16 of others, which an editor asks for first, is never seen. So two
threads that count one fate are one toll where a pair of their claims surely is, however many others lost to a rival: of
such threads in the annotated stories 19 in 20 were one. Another accident, another place or a part of the toll leaves no
such pair.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import inf

from checker.matching.evidence.surroundings import of_two_years
from checker.matching.evidence.views import View
from checker.matching.gather import Pair
from checker.matching.threads.wholes import joined
from claims.figures.counts.concepts import FATES


def with_tolls(
    threads: Sequence[tuple[int, ...]], seen: Sequence[View], probability: Mapping[Pair, float], sure: float
) -> tuple[tuple[int, ...], ...]:
    """The threads (positions of claims), those of one toll together: where a pair of them, of two articles, is one
    thing by `sure` or more. Pairs at minus infinity keep theirs apart."""
    of = {index: number for number, thread in enumerate(threads) for index in thread}
    fate = [_fate(thread, seen) for thread in threads]
    drawn: dict[Pair, float] = {}
    apart: set[frozenset[int]] = set()
    for (left, right), value in probability.items():
        one, other = sorted((of[left], of[right]))
        if value == -inf:
            apart.add(frozenset((one, other)))
        elif value >= sure and one != other and _count_one_fate(seen[left], seen[right], fate[one], fate[other]):
            drawn[one, other] = max(value, drawn.get((one, other), 0.0))
    toll = {number: {number} for number in range(len(threads))}
    for one, other in sorted(drawn, key=lambda pair: (-drawn[pair], pair)):
        here, there = toll[one], toll[other]
        if here is not there and not any(frozenset((a, b)) in apart for a in here for b in there):
            here |= there
            toll.update(dict.fromkeys(there, here))
    return joined(threads, {number: min(numbers) for number, numbers in toll.items()})


def _count_one_fate(left: View, right: View, one: str | None, other: str | None) -> bool:
    """Whether two claims of two articles count what most claims of both their threads do, and of no two years."""
    counted = {one, other, left.topic.claim.concept, right.topic.claim.concept}
    return one is not None and len(counted) == 1 and left.document != right.document and not of_two_years(left, right)


def _fate(thread: Sequence[int], seen: Sequence[View]) -> str | None:
    """What befell the persons that most claims of a thread count: five victims among the dead are no toll."""
    [(concept, times)] = Counter(seen[index].topic.claim.concept for index in thread).most_common(1)
    return concept if concept in FATES and 2 * times > len(thread) else None
