"""Settling: threads once gathered, each figure is asked again where it belongs.

Gathering never undoes a join. A claim that went along early, on the average of many doubtful pairs, stays where it is,
though another thread holds its one sure partner: "6,4 Prozent" among the shares of other parties. So each figure of
each article in turn goes where its pairs weigh most, or stands alone where none of them weighs enough, until none
moves any more.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf

from checker.matching.evidence.views import View
from checker.matching.gather import Pair
from claims.value import TEXTUAL

_ROUNDS = 8  # two claims could take turns for ever
_SURE = 3  # the power that makes one sure pair outweigh several doubtful ones
_OWN = 0.5  # what another figure of the same article weighs against a thread: half a pair that is sure
_LEAST = 1e-9


def settled(
    threads: Sequence[tuple[int, ...]], seen: Sequence[View], probability: Mapping[Pair, float], needed: float
) -> tuple[tuple[int, ...], ...]:
    """The threads (positions of claims), each figure where its pairs are likeliest.

    `needed` is the probability from which on a pair speaks for a thread; below, it speaks against it. Pairs at minus
    infinity stay apart. Names, roles and quotations keep their threads.
    """
    figures = list(_figures(threads, seen))
    movable = [
        number for number, (_, members) in enumerate(figures) if seen[members[0]].topic.claim.kind not in TEXTUAL
    ]
    places = _Places([thread for thread, _ in figures], [seen[members[0]].document for _, members in figures], needed)
    places.tie(probability, {index: number for number, (_, members) in enumerate(figures) for index in members})
    asked = movable
    for _ in range(_ROUNDS):
        moved = {number for number in asked if places.move(number)}
        near = moved.union(*(places.near(number) for number in moved))
        asked = [number for number in movable if number in near]
        if not moved:
            break
    found: dict[int, list[int]] = defaultdict(list)
    for thread, (_, members) in zip(places.thread, figures, strict=True):
        found[thread] += members
    return tuple(sorted(tuple(sorted(members)) for members in found.values()))


def _figures(threads: Iterable[tuple[int, ...]], seen: Sequence[View]) -> Iterator[tuple[int, list[int]]]:
    """Each figure of each article with its thread and the claims that state it there: they move together."""
    for thread, members in enumerate(threads):
        stated: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
        for index in members:
            stated[seen[index].document, seen[index].figure].append(index)
        yield from ((thread, claims) for claims in stated.values())


class _Places:
    """Which thread each figure stands in, and what draws it elsewhere."""

    def __init__(self, thread: list[int], article: Sequence[str], needed: float) -> None:
        self.thread, self._article, self._needed = thread, article, needed**_SURE
        self._ties: dict[int, dict[int, float]] = defaultdict(dict)
        self._size: dict[int, int] = defaultdict(int)
        self._own: dict[tuple[int, str], int] = defaultdict(int)
        for number, home in enumerate(thread):
            self._count(number, home, 1)
        self._fresh = max(thread, default=-1) + 1

    def tie(self, probability: Mapping[Pair, float], figure: Mapping[int, int]) -> None:
        """Takes the likeliest pair of claims of every two figures; those of one article only where they stay apart.
        Where all their pairs are below zero, what is least against them."""
        for (left, right), value in probability.items():
            one, other = figure[left], figure[right]
            if one != other and (value == -inf or self._article[one] != self._article[other]):
                weight = value**_SURE if value > 0 else value
                before = self._ties[one].get(other, weight)
                self._ties[one][other] = -inf if -inf in (before, value) else max(before, weight)
                self._ties[other][one] = self._ties[one][other]

    def near(self, number: int) -> Iterable[int]:
        """The figures that a figure is tied to."""
        return self._ties[number]

    def move(self, number: int) -> bool:
        """Puts a figure where it is drawn to most; whether that is elsewhere."""
        drawn: dict[int, float] = defaultdict(float)
        for other, value in self._ties[number].items():
            drawn[self.thread[other]] += value
        here = self.thread[number]
        best, most = here, self._draw(number, here, drawn[here])
        if self._size[here] > 1 and most < -_LEAST:
            best, most = self._fresh, 0.0
        for thread in sorted(drawn):
            if thread != here and (draw := self._draw(number, thread, drawn[thread])) > most + _LEAST:
                best, most = thread, draw
        if best == here:
            return False
        self._fresh += best == self._fresh
        self._count(number, here, -1)
        self._count(number, best, 1)
        self.thread[number] = best
        return True

    def _draw(self, number: int, thread: int, ties: float) -> float:
        """What speaks for a thread: the ties to it, less what every figure of another article there has to weigh."""
        own = self._own[thread, self._article[number]]
        others = self._size[thread] - own
        return ties - self._needed * others - _OWN * (own - (thread == self.thread[number]))

    def _count(self, number: int, thread: int, more: int) -> None:
        self._size[thread] += more
        self._own[thread, self._article[number]] += more
