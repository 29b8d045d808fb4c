"""Threads once gathered, and how some of them are joined afterwards."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set

from checker.matching.gather import Pair
from checker.matching.views import View


class Threads:
    """Threads of claims (positions) by number: which thread a claim is in (`of`), the articles of each (`articles`),
    and which two must stay two because people keep claims of theirs apart."""

    def __init__(self, members: Iterable[tuple[int, ...]], seen: Sequence[View], separate: Set[Pair]) -> None:
        self.members = tuple(members)
        self.of = {index: number for number, thread in enumerate(self.members) for index in thread}
        self.articles = [frozenset(seen[index].document for index in thread) for thread in self.members]
        self._apart = {
            frozenset((self.of[one], self.of[other])) for one, other in separate if {one, other} <= self.of.keys()
        }

    def apart(self, one: int, other: int) -> bool:
        """Whether two threads must not be joined."""
        return frozenset((one, other)) in self._apart

    def joined(self, into: Mapping[int, int]) -> tuple[tuple[int, ...], ...]:
        """The threads with some of them put `into` others, which stay where they are."""
        together: dict[int, list[int]] = defaultdict(list)
        for number, thread in enumerate(self.members):
            together[into.get(number, number)] += thread
        return tuple(tuple(sorted(members)) for _, members in sorted(together.items()))
