"""How alike two figure-free texts are: rapidfuzz within a language, rare character n-grams across languages.

Similarity only ever helps to decide whether two claims are about the same thing. It never decides whether
they agree: « 10 millions » and « 10 milliards » are 94 % similar.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from math import log, sqrt

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

GRAM = 4
Vector = Mapping[str, float]


def same_order(left: Sequence[Hashable], right: Sequence[Hashable]) -> int:
    """How many items both have in the same order, whatever stands between them."""
    return int(LCSseq.similarity(left, right))


def letters_alike(left: str, right: str) -> float:
    """Letters in common, in order, 0 to 1: for the spellings of one name."""
    return fuzz.ratio(left, right) / 100


def words_alike(left: str, right: str) -> float:
    """The best fit of the shorter text inside the longer one, by words, 0 to 1."""
    return min(fuzz.token_set_ratio(left, right), fuzz.partial_ratio(left, right)) / 100 if left and right else 0.0


def grams(text: str) -> Counter[str]:
    """The character n-grams of a text, words padded by blanks ("banque" and "banca" share " ban")."""
    padded = f" {text} "
    return Counter(padded[at : at + GRAM] for at in range(max(0, len(padded) - GRAM + 1)))


class Rarity:
    """Vectors weighted by how rare each part is among all texts of a story (inverse document frequency)."""

    def __init__(self, bags: Sequence[Iterable[str]]) -> None:
        self._count = Counter(part for bag in bags for part in set(bag))
        self._total = max(1, len(bags))

    def weight(self, part: str) -> float:
        """The rarer the heavier; a part in every text weighs next to nothing."""
        return log((1 + self._total) / (0.5 + self._count.get(part, 0)))

    def vector(self, bag: Iterable[str]) -> Vector:
        """A unit vector of a bag of parts."""
        return self.unit({part: (1 + log(count)) * self.weight(part) for part, count in Counter(bag).items()})

    @staticmethod
    def unit(weighted: Mapping[str, float]) -> Vector:
        """The vector of length one in the direction of `weighted`."""
        norm = sqrt(sum(value * value for value in weighted.values()))
        return {part: value / norm for part, value in weighted.items()} if norm else {}


class Letters:
    """The letters of one sentence as a vector, which remembers how alike it is to others: a pair of sentences is
    compared once, however many claims each has."""

    __slots__ = ("_told", "_vector")

    def __init__(self, vector: Vector) -> None:
        self._vector = vector
        self._told: dict[Letters, float] = {}

    def alike(self, other: "Letters") -> float:
        """Their cosine."""
        if (told := self._told.get(other)) is None:
            told = self._told[other] = dot(self._vector, other._vector)
        return told


def dot(left: Vector, right: Vector) -> float:
    """The inner product of two vectors: of unit vectors, their cosine."""
    if left.keys().isdisjoint(right):
        return 0.0
    if len(left) > len(right):
        left, right = right, left
    return sum([value * right[part] for part, value in left.items() if part in right])
