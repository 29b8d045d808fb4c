"""Contrasts: what the articles of a story tell their figures apart by.

"At least 28 dead in Jamaica, 31 in Haiti": whoever writes that tells his readers that the place is what matters, and
that a toll of the one is none of the other. Elsewhere in the story a place may be no more than a setting ("Athens will
spend 46 million"), and says nothing against a match. So two places contrast where one article gives two figures of one
thing, each with one of them in its own part of the sentence; years and notions contrast where it does so within one
sentence ("1.4% in 2025 and 1.5% in 2027", "the headline rate at 3%, the core rate at 3.1%").
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from claims.meaning.figure_keys import Figure
from claims.meaning.topics import NOTION, PLACED, YEAR, Topic
from claims.value import TEXTUAL, Kind

_FAR = 12  # figures of a sort from one to another that it is still told apart from


def opposed(
    topics: Sequence[Topic], own: Sequence[Set[str]], figures: Sequence[Figure], sorts: Sequence[str]
) -> Iterator[frozenset[str]]:
    """For each topic the labels that contrast with one of its own, in figures of its sort. `own` are the labels of the
    figures' own parts, `sorts` what each figure is one of: what it counts, or its make."""
    pairs = _contrasts(topics, own, figures, sorts)
    for labels, sort in zip(own, sorts, strict=True):
        against = pairs.get(sort, {})
        yield frozenset(other for label in labels for other in against.get(label, ()) if other not in labels)


def _contrasts(
    topics: Sequence[Topic], own: Sequence[Set[str]], figures: Sequence[Figure], sorts: Sequence[str]
) -> Mapping[str, Mapping[str, Set[str]]]:
    """By sort of figure, the labels that each label contrasts with."""
    told: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, (topic, sort) in enumerate(zip(topics, sorts, strict=True)):
        if topic.claim.kind not in TEXTUAL and topic.claim.kind is not Kind.DATE:
            told[topic.claim.document, sort].append(index)
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for (_, sort), members in told.items():
        for one, other in _near(members):
            if figures[one] == figures[other]:
                continue
            together = topics[one].claim.sentence_span == topics[other].claim.sentence_span
            for left, right in _apart_by(own[one], own[other], together):
                found[sort][left].add(right)
                found[sort][right].add(left)
    return found


def _near(members: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Every two figures of a sort with few of that sort between them."""
    for at, one in enumerate(members):
        yield from ((one, other) for other in members[at + 1 : at + _FAR])


def _apart_by(one: Set[str], other: Set[str], together: bool) -> Iterable[tuple[str, str]]:
    """The labels of one sort by which two figures of one article differ, the first figure's label first."""
    for sort in (PLACED, YEAR, NOTION) if together else (PLACED,):
        left = [label for label in one - other if label.startswith(sort)]
        right = [label for label in other - one if label.startswith(sort)]
        if sort != NOTION or len(left) == len(right) == 1:
            yield from ((label, against) for label in left for against in right)
