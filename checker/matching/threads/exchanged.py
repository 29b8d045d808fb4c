"""Exchanged figures: "a loss of 398 million, against a profit of 485 million" in one article, "a profit of 398 million,
a loss of 485 million" in the others.

An identical figure draws two claims together, and here it draws each to the wrong one: everybody seems to agree. So
where two articles give the same two figures, it is asked what stands beside each of them and beside the other one not
(`View.own`), but for what the story says of everything. If that agrees crosswise, for both figures and never straight,
one article has them the other way round, and its two claims change threads. The exchanges found in seventy-four made-up
stories are annotated as such; crosswise for one of the two figures alone, it was chance in half of the cases.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain, combinations

from checker.matching.evidence.views import View
from checker.matching.gather import Pair
from claims.figures.counts.concepts import may_be_one
from claims.meaning.figure_keys import Figure
from claims.meaning.topics import COUNTED, WORD
from claims.value import TEXTUAL, Kind

_EVERYWHERE = 0.1  # of the figures of a story; what stands beside as many tells none of them apart: "fire" in a fire
_A_COUPLE = 2  # the least it takes, an article: two figures of each may share what a third has not
_Stated = Mapping[str, Mapping[Figure, Sequence[int]]]


@dataclass(frozen=True, slots=True)
class _Exchange:
    """The claims of one article that stand in each other's thread, and how much stands crosswise beside them."""

    one: tuple[int, ...]
    two: tuple[int, ...]
    crosswise: int


def with_exchanges(
    threads: Sequence[tuple[int, ...]], seen: Sequence[View], separate: Set[Pair]
) -> tuple[tuple[int, ...], ...]:
    """The threads (positions of claims), each figure that changed places with another in the thread of what its own
    words are about. `separate` are pairs that people keep apart: they are left as they are."""
    asked = _Asked(seen)
    stated = [_stated(thread, seen) for thread in threads]
    moved: dict[int, int] = {}
    for one, two in _alike(threads, seen):
        best = max(
            asked.exchanges(stated[one], stated[two]),
            key=lambda change: (change.crosswise, change.one),
            default=None,
        )
        if best is not None and not _kept_apart(best, threads[one], threads[two], separate):
            moved.update(dict.fromkeys(best.one, two) | dict.fromkeys(best.two, one))
    together: dict[int, list[int]] = defaultdict(list)
    for number, thread in enumerate(threads):
        for index in thread:
            together[moved.get(index, number)].append(index)
    return tuple(tuple(sorted(members)) for _, members in sorted(together.items()))


class _Asked:
    """Tells of one story which articles have two figures the other way round than others. `_own` is what stands beside
    each figure, without what stands beside figures everywhere in the story."""

    def __init__(self, seen: Sequence[View]) -> None:
        often = Counter(chain.from_iterable(view.own for view in seen))
        most = max(_EVERYWHERE * len(seen), _A_COUPLE * len({view.document for view in seen}))
        everywhere = {label for label, count in often.items() if count > most}
        self._seen, self._own = seen, [view.own.keys() - everywhere for view in seen]

    def exchanges(self, one: _Stated, two: _Stated) -> Iterator[_Exchange]:
        """The exchanges between two threads, by what each article states in them."""
        articles = sorted(one.keys() & two.keys())
        for article in articles:
            for left, first in one[article].items():
                for right, second in two[article].items():
                    if left == right or not _of_one_make(self._seen[first[0]], self._seen[second[0]]):
                        continue
                    there = [
                        self._nearest(one[other][left], two[other][right])
                        for other in articles
                        if other != article and left in one[other] and right in two[other]
                    ]
                    crosswise = self._crosswise(self._nearest(first, second), there)
                    if crosswise:
                        yield _Exchange(tuple(first), tuple(second), crosswise)

    def _crosswise(self, here: Pair, others: Sequence[Pair]) -> int:
        """How much stands crosswise beside two figures of an article and of others, 0 where that is not so for both, or
        any stands straight."""
        if not any(map(self._in_one_sentence, (here, *others))):
            return 0
        ways = [self._ways(here, there) for there in others]
        straight, forth, back = (sum(way[place] for way in ways) for place in range(3))
        return forth + back if forth and back and not straight else 0

    def _nearest(self, first: Sequence[int], second: Sequence[int]) -> Pair:
        """Of the places where an article states two figures the two that stand closest, best in one sentence."""

        def apart(pair: Pair) -> tuple[bool, int]:
            one, other = (self._seen[index].topic.claim.span.start for index in pair)
            return not self._in_one_sentence(pair), abs(one - other)

        return min(((one, other) for one in first for other in second), key=apart)

    def _in_one_sentence(self, pair: Pair) -> bool:
        one, other = (self._seen[index].topic.claim for index in pair)
        return one.sentence_span == other.sentence_span

    def _ways(self, here: Pair, there: Pair) -> tuple[int, int, int]:
        """How many of two figures stand by the same words in two articles: straight, and crosswise each way."""
        first, second = self._by_itself(here)
        third, fourth = self._by_itself(there)
        words = self._seen[here[0]].topic.language == self._seen[there[0]].topic.language
        straight = _shared(first, third, words) + _shared(second, fourth, words)
        return straight, _shared(first, fourth, words), _shared(second, third, words)

    def _by_itself(self, pair: Pair) -> tuple[Set[str], Set[str]]:
        """What stands beside each of two figures and not beside the other; that one counts deputies and the other seats
        tells nothing."""
        mine, theirs = (self._own[index] for index in pair)
        a: Set[str] = mine - theirs
        b: Set[str] = theirs - mine
        one, other = (self._seen[index].topic.claim.concept for index in pair)
        if one is None or other is None or may_be_one(one, other):
            a, b = (frozenset(label for label in side if not label.startswith(COUNTED)) for side in (a, b))
        return a, b


def _stated(thread: Sequence[int], seen: Sequence[View]) -> _Stated:
    """Which claims of each article state each of its figures."""
    found: dict[str, dict[Figure, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index in thread:
        found[seen[index].document][seen[index].figure].append(index)
    return found


def _alike(threads: Sequence[tuple[int, ...]], seen: Sequence[View]) -> Iterator[Pair]:
    """Pairs of threads of several articles with figures of one kind."""
    kinds: dict[Kind, list[int]] = defaultdict(list)
    for number, thread in enumerate(threads):
        kind = seen[thread[0]].topic.claim.kind
        if kind not in TEXTUAL and kind is not Kind.DATE and len({seen[index].document for index in thread}) > 1:
            kinds[kind].append(number)
    for group in kinds.values():
        yield from combinations(group, 2)


def _of_one_make(one: View, other: View) -> bool:
    return one.make == other.make or one.topic.claim.kind is other.topic.claim.kind is Kind.COUNT


def _shared(one: Set[str], other: Set[str], words: bool) -> bool:
    return any(words or not label.startswith(WORD) for label in one & other)


def _kept_apart(change: _Exchange, one: Sequence[int], two: Sequence[int], separate: Set[Pair]) -> bool:
    """Whether people have said that what would come together is not one thing."""
    joined = [
        (index, other) for own, thread in ((change.one, two), (change.two, one)) for index in own for other in thread
    ]
    return any((min(pair), max(pair)) in separate for pair in joined)
