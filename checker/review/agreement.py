"""Agreement between readers: how often two reviewers decided alike, beyond what chance would give.

Cohen's kappa, (observed - expected) / (1 - expected): Jacob Cohen, "A coefficient of agreement for nominal scales",
Educational and Psychological Measurement 20 (1960).
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.review.judgement import Judgement
from checker.review.queue import Item


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two readers, how many findings both judged, how many of them alike, and kappa: 1 for the same every time, 0 for
    what chance gives; `None` where both only ever gave one and the same verdict, which chance would give too."""

    first: str
    second: str
    findings: int
    alike: int
    kappa: float | None


def agreements(items: Iterable[Item]) -> tuple[Agreement, ...]:
    """The agreement of every two readers who judged findings in common, by name. What awaits a decision is none."""
    said: dict[str, dict[str, Hashable]] = {}
    for item in items:
        for opinion in item.opinions:
            if opinion.verdict.closes:
                said.setdefault(opinion.reviewer, {})[item.finding.id] = _category(opinion)
    found = []
    for first, second in combinations(sorted(said), 2):
        both = [(said[first][name], said[second][name]) for name in sorted(said[first].keys() & said[second].keys())]
        if both:
            found.append(Agreement(first, second, len(both), sum(a == b for a, b in both), kappa(both)))
    return tuple(found)


def kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Cohen's kappa of pairs of verdicts; `None` where it is not defined."""
    count = len(pairs)
    observed = sum(a == b for a, b in pairs)
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    expected = sum(left[category] * right[category] for category in left)  # out of count², in whole numbers
    if expected == count * count or not count:
        return None
    return (observed * count - expected) / (count * count - expected)


def _category(judgement: Judgement) -> Hashable:
    """An error in A and an error in B are two verdicts."""
    return judgement.verdict, frozenset(judgement.concerned)
