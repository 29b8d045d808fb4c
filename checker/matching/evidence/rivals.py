"""Rivals: how far a pair of claims is ahead of every other pair that would use one of the two.

An article gives one figure of one thing, so that the rivals of a pair are each of its claims with every other figure of
the other article. That a sentence names the Louvre says little where all its neighbours do; that no other figure of the
article stands beside the Louvre says much.
"""

from array import array
from collections.abc import Hashable, Iterable, Sequence

from checker.matching.evidence.views import View
from checker.matching.gather import Pair


class Rivals:
    """Who rivals whom among pairs of claims (positions), worked out once and asked for one measure after the other."""

    def __init__(self, pairs: Sequence[Pair], seen: Sequence[View]) -> None:
        involved = sorted({index for pair in pairs for index in pair})
        figures = _numbered(involved, (seen[index].figure for index in involved))
        places = _numbered(involved, ((seen[index].document, seen[index].topic.headline) for index in involved))
        slots: dict[tuple[int, int], int] = {}  # one for each claim beside each place

        def side(one: int, other: int) -> tuple[int, int]:
            return slots.setdefault((one, places[other]), len(slots)), figures[other]

        self._sides = [
            None if seen[left].document == seen[right].document else (*side(left, right), *side(right, left))
            for left, right in pairs
        ]
        self._slots = len(slots)

    def leads(self, values: Sequence[float], nobody: float, widest: float) -> list[float]:
        """For each pair its value less the best one of its rivals, between -`widest` and `widest`; 0 for two claims of
        one article. `nobody` is the value of a rival that is not there."""
        best, second = array("d", [nobody]) * self._slots, array("d", [nobody]) * self._slots
        whose = array("l", [-1]) * self._slots
        for sides, value in zip(self._sides, values, strict=True):
            if sides is None or value <= nobody:
                continue
            here, one, there, other = sides
            for slot, figure in ((here, one), (there, other)):
                if figure == whose[slot]:
                    best[slot] = max(value, best[slot])
                elif value > best[slot]:
                    second[slot], best[slot], whose[slot] = best[slot], value, figure
                elif value > second[slot]:
                    second[slot] = value
        found = []
        for sides, value in zip(self._sides, values, strict=True):
            if sides is None:
                found.append(0.0)
                continue
            here, one, there, other = sides
            rival = max(
                second[here] if whose[here] == one else best[here],
                second[there] if whose[there] == other else best[there],
            )
            found.append(max(-widest, min(widest, value - rival)))
        return found


def _numbered(claims: Iterable[int], keys: Iterable[Hashable]) -> dict[int, int]:
    """For each claim the number of its key: the same for the same."""
    numbers: dict[Hashable, int] = {}
    return {claim: numbers.setdefault(key, len(numbers)) for claim, key in zip(claims, keys, strict=True)}
