"""Ages of two persons: one told of Maëlys Diarra is not compared with one told of Carla Pinto."""

from collections.abc import Sequence
from itertools import combinations

from checker.matching.alike.similarity import letters_alike
from checker.matching.alike.sounds import is_greek
from checker.matching.gather import Pair
from claims.entities.gazetteer import gazetteer
from claims.meaning.topics import Topic

_ONE_NAME = 0.7  # letters in common of a name that is misspelt: "Cahil", "Cahill"


def of_two_persons(topics: Sequence[Topic]) -> set[Pair]:
    """The pairs of claims (positions, smaller first) that are ages right beside two names that nobody would take for
    one."""
    told = [index for index, topic in enumerate(topics) if topic.whose]
    return {(one, other) for one, other in combinations(told, 2) if _two_names(topics[one].whose, topics[other].whose)}


def _two_names(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether no word of one name is a word of the other, however spelled, and either both have a first name or both a
    surname: "Hannah" may be "Lynch". Names in two scripts may always be one."""
    if not left or not right or not left.isdisjoint(right):
        return False
    if any(map(is_greek, left)) != any(map(is_greek, right)):
        return False
    first = [{word for word in words if gazetteer().given(word)} for words in (left, right)]
    if not all(first) and not (left - first[0] and right - first[1]):
        return False
    return all(letters_alike(one, other) < _ONE_NAME for one in left for other in right)
