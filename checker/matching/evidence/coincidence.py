"""Figures in common: how little chance there is that two articles write one figure of two things, and which articles
carry a figure at all.

A figure that two articles share speaks for a match, the more so the rarer it is. A figure that differs never speaks
against one; but a claim whose own figure stands in the other article already has its partner there.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from operator import itemgetter

from checker.intervals import Widths, ends
from claims.claim import Claim
from claims.figures.counts.concepts import may_be_one
from claims.meaning.figure_keys import figure_key
from claims.meaning.topics import Topic
from claims.packs.units import dimension
from claims.value import Bound, Grain, Kind, Period, Value

WIDTHS = Widths()
_GRAINS = {Grain.DAY: 0.6, Grain.MINUTE: 0.8, Grain.MONTH: 0.4, Grain.QUARTER: 0.6, Grain.YEAR: 0.4}
_KINDS = {Kind.MONEY: 0.6, Kind.DURATION: 0.6, Kind.MEASURE: 0.6, Kind.RANK: 0.6}
_CLOSE = 0.9 * (1 - float(WIDTHS.rounding))  # below this, no rounding: far enough from it for a float
_LARGEST = Fraction(10) ** 300
TOLD_BY = 2  # digits that say something: a theft of the day and a takeover may both be of 100 million
_THIS_YEAR = 0.1  # the year of the news, the one before and the one after stand in any article


def distinction(claim: Claim, year: int | None = None) -> float:
    """How little chance there is that two articles write this figure of two things: 88 million, yes; two, no.

    `year` is the year in which the article appeared.
    """
    value = claim.value
    if isinstance(value, Period):
        near = year is not None and value.low is not None and abs(int(value.low[:4]) - year) <= 1
        return _THIS_YEAR if value.grain is Grain.YEAR and near else _GRAINS.get(value.grain, 0.4)
    if not isinstance(value, Value):
        return 1.0
    amount = value.amount
    if not amount:
        return 0.4
    digits = significant(value)
    return min(1.0, _KINDS.get(claim.kind, 0.3) + 0.2 * (digits - 1) + 0.06 * max(0, amount.adjusted()))


def significant(value: Value) -> int:
    """How many digits of a figure say something: 2 for 1 200, 4 for 1 214, and 2 for 2.0, which does not round 1.9."""
    amount = value.amount
    if amount and value.step < 1:
        return len(f"{abs(amount / value.step):.0f}")
    return len(f"{amount.normalize():f}".strip("0.").replace(".", "")) if amount else 1


@dataclass(frozen=True, slots=True)
class Size:
    """How large a figure is, in its base unit, and how many of its digits say something. `rough` is the same amount,
    to tell quickly that two are far apart."""

    amount: Fraction
    digits: int
    rough: float


def size_of(claim: Claim) -> Size | None:
    """The size of a figure that can be rounded: no date, no rank, no "dozens"."""
    value = claim.value
    if not isinstance(value, Value) or claim.kind is Kind.RANK or value.bound is Bound.VAGUE:
        return None
    amount = ends(value)[0]
    return Size(amount, significant(value), float(min(amount, _LARGEST)))


def rounds(left: Size | None, right: Size | None) -> bool:
    """Whether two sizes of one kind are one and its rounding ("1 214", "plus de 1 200"), within five per cent."""
    if left is None or right is None or left.digits == right.digits:
        return False
    if not _CLOSE * left.rough <= right.rough <= left.rough / _CLOSE:
        return False
    x, y = sorted((left.amount, right.amount))
    return 0 < y - x <= y * WIDTHS.rounding


def written(claim: Claim) -> tuple[str, str] | None:
    """A sum, a measure or a count as it is written, without its scale: "17 milliards" and "17 millions" are 17 of
    money, "625 pieds" and "625 mètres" 625 of a length. `None` where the number is too short to be told by."""
    value = claim.value
    if not isinstance(value, Value) or value.bound in (Bound.VAGUE, Bound.BETWEEN) or significant(value) < TOLD_BY:
        return None
    if claim.kind is Kind.MONEY:
        what = "money"
    elif claim.kind is Kind.MEASURE and (known := dimension(value.unit)):
        what = known[0]
    elif claim.kind is Kind.COUNT and value.unit is not None:
        what = value.unit
    else:
        return None
    amount = value.amount  # not in a base unit: "625 pieds" is written 625
    if not amount:
        return None
    thousands = amount.adjusted() // 3
    return what, f"{amount.scaleb(-3 * thousands).normalize()}"


def rounded(left: Claim, right: Claim) -> bool:
    """The same for two claims."""
    return rounds(size_of(left), size_of(right))


def carriers(topics: Sequence[Topic]) -> list[frozenset[str]]:
    """For each claim the other articles in whose text its figure stands too, as it is or rounded, counting the same.

    A headline is left out: "10 milliards" over a text that says "plus de 6" is no partner for another article's 10.
    """
    counted = concepts(topics)
    sizes = [size_of(topic.claim) for topic in topics]
    same: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    sized: dict[Kind, list[tuple[Fraction, int]]] = defaultdict(list)
    for index, (topic, size) in enumerate(zip(topics, sizes, strict=True)):
        if topic.headline:
            continue
        same[figure_key(topic.claim)].append(topic.claim)
        if size is not None:
            sized[topic.claim.kind].append((size.amount, index))
    for found in sized.values():
        found.sort()
    return [
        frozenset(
            other.document
            for other in (
                *same[figure_key(topic.claim)],
                *(topics[near].claim for near in _near(size, sized[topic.claim.kind]) if rounds(size, sizes[near])),
            )
            if other.document != topic.claim.document and counts_the_same(topic.claim, other, counted)
        )
        for topic, size in zip(topics, sizes, strict=True)
    ]


def _near(size: Size | None, sized: Sequence[tuple[Fraction, int]]) -> Iterator[int]:
    """The positions of the figures that a size may round or be rounded to."""
    if size is None:
        return
    low = bisect_left(sized, size.amount * (1 - WIDTHS.rounding), key=itemgetter(0))
    high = bisect_right(sized, size.amount / (1 - WIDTHS.rounding), key=itemgetter(0))
    yield from (index for _, index in sized[low:high])


def concepts(topics: Sequence[Topic]) -> dict[str, frozenset[str]]:
    """What each article counts: "deaths", "injured"."""
    found: dict[str, set[str]] = defaultdict(set)
    for topic in topics:
        if topic.claim.kind is Kind.COUNT and topic.claim.concept is not None:
            found[topic.claim.document].add(topic.claim.concept)
    return {document: frozenset(counted) for document, counted in found.items()}


def counts_the_same(left: Claim, right: Claim, counted: Mapping[str, frozenset[str]]) -> bool:
    """Whether two counts may be of one thing. Twelve dead are no partner for twelve injured where one of the two
    articles counts both, nor "53 millions de comptes" for "53 millions de personnes"; "trois victimes"
    may be the three dead of another, and "1,214 houses" its "1 214 bâtiments"."""
    a, b = left.concept, right.concept
    if left.kind is not Kind.COUNT or may_be_one(a, b):
        return True
    return not any({a, b} <= counted.get(document, frozenset()) for document in (left.document, right.document))
