"""Ages of two persons: one told of Maëlys Diarra is not compared with one told of Carla Pinto."""

from collections.abc import Iterable, Sequence

from checker.matching.similarity import letters_alike
from checker.matching.sounds import is_greek
from claims.meaning.topics import Topic

_ONE_NAME = 0.7  # letters in common of a name that is misspelt: "Cahil", "Cahill"


def of_two_persons(pairs: Iterable[tuple[int, int]], topics: Sequence[Topic]) -> set[tuple[int, int]]:
    """Those of some pairs of claims that are ages right beside two names that nobody would take for one."""
    return {(one, other) for one, other in pairs if _two_names(topics[one].whose, topics[other].whose)}


def _two_names(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether no word of one name is a word of the other, however spelled; names in two scripts may always be one."""
    if not left or not right or not left.isdisjoint(right):
        return False
    if any(map(is_greek, left)) != any(map(is_greek, right)):
        return False
    return all(letters_alike(one, other) < _ONE_NAME for one in left for other in right)
