"""Matching a story, in parts where a crowd tells it.

The pairs of a story grow with the square of its articles. Where dozens tell it, they are dealt into parts, each is
matched for itself, and then one claim of each thread speaks for it where the parts are matched with one another, each
part taken for one article.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from itertools import combinations

from checker.matching.evidence.neighbours import Measured
from checker.matching.evidence.views import View
from checker.matching.gather import Pair
from checker.matching.match import Matches, match
from checker.matching.stories import dealt
from checker.matching.threads.wholes import Join
from checker.settings import Matching
from claims.figures.counts.concepts import FATES
from claims.meaning.topics import Topic

CROWD = 40  # articles matched at once


def match_story(topics: Sequence[Topic], settings: Matching, apart: Set[frozenset[str]] = frozenset()) -> Matches:
    """Groups the claims of one story into threads; every claim is in exactly one, alone if need be.

    `apart` are pairs of claim ids that must not be linked.
    """
    documents = list(dict.fromkeys(topic.claim.document for topic in topics))
    if len(documents) <= CROWD:
        return match(topics, settings, apart)
    parts = -(-len(documents) // CROWD)
    part = {name: number % parts for number, name in enumerate(documents)}
    by_part = dealt(topics, part)
    found = _together((those, match([topics[index] for index in those], settings, apart)) for those in by_part)
    return _joined(topics, part, found, settings, apart)


def _together(found: Iterable[tuple[Sequence[int], Matches]]) -> Matches:
    """Matches of several groups of claims as one, each with the positions of its claims among all."""
    probability: dict[Pair, float] = {}
    threads: list[tuple[int, ...]] = []
    seen: dict[int, View] = {}
    compared = 0
    joins: list[Join] = []
    kept: dict[Pair, Measured] = {}
    for places, group in found:
        seen |= zip(places, group.seen, strict=True)
        compared += group.compared
        joins += group.joins
        threads += [tuple(places[index] for index in thread) for thread in group.threads]
        kept |= {(places[left], places[right]): value for (left, right), value in group.neighbours.items()}
        probability |= {(places[left], places[right]): value for (left, right), value in group.probability.items()}
    views = tuple(seen[index] for index in sorted(seen))
    return Matches(probability, tuple(threads), views, compared, tuple(joins), kept)


def _tolls_apart(speakers: Sequence[Topic]) -> set[frozenset[str]]:
    """Two tolls that a part tells apart, the dead in all and those on board, stay two: an article tells one toll again
    and again, and a part of the articles has gathered what is one already."""
    tolls: dict[tuple[str, str], list[str]] = defaultdict(list)
    for topic in speakers:
        if topic.claim.concept in FATES:
            tolls[topic.claim.document, topic.claim.concept].append(topic.claim.id)
    return {frozenset(pair) for told in tolls.values() for pair in combinations(told, 2)}


def _joined(
    topics: Sequence[Topic], part: Mapping[str, int], found: Matches, settings: Matching, apart: Set[frozenset[str]]
) -> Matches:
    """The threads of the parts, those together whose speakers are about one thing."""
    home = [part[topic.claim.document] for topic in topics]
    shared = Counter(topics[index].claim.document for thread in found.threads if len(thread) > 1 for index in thread)

    def known(index: int) -> tuple[int, str, int]:
        """How much a claim's article has in common with others: few articles are to speak for a part."""
        document = topics[index].claim.document
        return shared[document], document, -index

    speakers = [topics[max(thread, key=known)] for thread in found.threads]
    as_one = [
        replace(topic, claim=topic.claim._replace(document=str(part[topic.claim.document]))) for topic in speakers
    ]
    speaker = {
        topics[index].claim.id: topic.claim.id
        for thread, topic in zip(found.threads, speakers, strict=True)
        for index in thread
    }
    kept = {frozenset(speaker[name] for name in pair) for pair in apart if pair <= speaker.keys()}
    over = match(as_one, settings, kept | _tolls_apart(as_one))
    probability = dict(found.probability)
    threads = []
    for group in over.threads:
        threads.append(tuple(sorted(index for number in group for index in found.threads[number])))
        for one, other in combinations(group, 2):
            value = over.of(one, other)
            for left in found.threads[one]:
                for right in found.threads[other]:
                    if home[left] != home[right]:
                        probability[min(left, right), max(left, right)] = value
    compared = found.compared + over.compared
    return Matches(probability, tuple(threads), found.seen, compared, found.joins + over.joins, found.neighbours)
