"""Gathering: average-link agglomeration, for claims into threads and for articles into stories."""

from collections import defaultdict
from collections.abc import Mapping
from heapq import heapify, heappop, heappush

Pair = tuple[int, int]


def agglomerate(count: int, likely: Mapping[Pair, float], threshold: float) -> list[list[int]]:
    """Average-link agglomeration: joins the two likeliest groups while they are likelier one thing than two."""
    groups: dict[int, list[int]] = {index: [index] for index in range(count)}
    linked: dict[int, dict[int, float]] = defaultdict(dict)
    for (left, right), value in likely.items():
        linked[left][right] = linked[right][left] = value
    heap = [(-value, left, right, 1, 1) for (left, right), value in likely.items() if value >= threshold]
    heapify(heap)
    while heap:
        _, one, other, size_one, size_other = heappop(heap)
        if one not in groups or other not in groups or (len(groups[one]), len(groups[other])) != (size_one, size_other):
            continue  # one of the two has grown since
        _join(one, other, groups, linked)
        for third, total in linked[one].items():
            average = total / (len(groups[one]) * len(groups[third]))
            if average >= threshold:
                first, second = sorted((one, third))
                heappush(heap, (-average, first, second, len(groups[first]), len(groups[second])))
    return [sorted(members) for members in groups.values()]


def _join(one: int, other: int, groups: dict[int, list[int]], linked: dict[int, dict[int, float]]) -> None:
    groups[one] += groups.pop(other)
    moved = linked.pop(other)
    for third, total in moved.items():
        del linked[third][other]
        if third != one:
            linked[one][third] = linked[third][one] = linked[one].get(third, 0.0) + total
