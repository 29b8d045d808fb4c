"""Blocking: which pairs of claims are worth comparing at all.

Only claims of comparable units meet: money of one currency (or of one left open), durations, dates, shares, counts.
Of durations an age meets no term in prison, and no hours or days.
Within a block every pair of two articles is compared: cost grows with the square of the claims, which suits a story and
not an archive. Of the figures of one article those are that may be one thing said twice.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product

from checker.matching.gather import Pair
from claims.claim import Claim
from claims.figures.ages.lengths import OF_YEARS
from claims.figures.ages.years_of_age import AGE
from claims.meaning.figure_keys import Figure
from claims.meaning.topics import Topic
from claims.packs.units import UNDECIDED, dimension
from claims.value import Kind, Value

_INFANT = 3  # years: to that age people are told of in months
_SHARES = (Kind.PERCENTAGE, Kind.RATIO)


def block_key(claim: Claim) -> tuple[str, ...] | None:
    """The block a claim belongs to; `None` for claims that are not figures."""
    value = claim.value
    if claim.kind is Kind.DATE:
        return ("date",)
    if not isinstance(value, Value):
        return None
    if claim.kind in _SHARES:
        return ("share",)
    if claim.kind is Kind.MEASURE:
        known = dimension(value.unit)
        return ("measure", known[0] if known else value.unit or "")
    return (claim.kind.value,)


def currencies(claim: Claim) -> frozenset[str]:
    """The currencies an amount may be in."""
    value = claim.value
    assert isinstance(value, Value)
    if value.unit == UNDECIDED:
        return frozenset(value.unit_candidates)
    return frozenset((value.unit or "",))


def comparable(left: Claim, right: Claim) -> bool:
    """Whether two claims of one block can be about the same thing: no amount of euros is one of dollars, no age a term
    in prison, and no term the sum of all terms."""
    if left.kind is Kind.DURATION:
        if left.concept is not None and right.concept is not None:
            return left.concept == right.concept
        return AGE not in (left.concept, right.concept) or _may_both_be_ages(left, right)
    return left.kind is not Kind.MONEY or bool(currencies(left) & currencies(right))


def _may_both_be_ages(left: Claim, right: Claim) -> bool:
    """Whether two lengths of time, one of which is an age, are in years or the months of an infant: nobody of 51 is
    compared with four quarters."""
    one, other = left.value, right.value
    if not isinstance(one, Value) or not isinstance(other, Value) or not {one.unit, other.unit} <= set(OF_YEARS):
        return False
    years = one if one.unit == OF_YEARS[0] else other
    return one.unit == other.unit or (years.low or years.high or _INFANT) <= _INFANT


def compared(left: Claim, right: Claim) -> bool:
    """Whether two claims are a candidate pair."""
    key = block_key(left)
    return key is not None and key == block_key(right) and comparable(left, right)


def candidate_pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    """Pairs of positions in `claims`, of two articles, each once, the smaller first."""
    for members in _blocks(claims):
        articles: dict[str, list[int]] = defaultdict(list)
        for index in members:
            articles[claims[index].document].append(index)
        for here, there in combinations(articles.values(), 2):
            for pair in product(here, there):
                if comparable(claims[pair[0]], claims[pair[1]]):
                    yield min(pair), max(pair)


def restated_pairs(topics: Sequence[Topic], figures: Sequence[Figure]) -> Iterator[Pair]:
    """The same for pairs of one article that may be one thing said twice: its headline against its body, or the same
    of the `figures` again. What an article tells in thousands of other figures is not compared with itself."""
    claims = [topic.claim for topic in topics]
    for members in _blocks(claims):
        kept: dict[tuple[str, Figure], list[int]] = defaultdict(list)
        heads: dict[str, list[int]] = defaultdict(list)
        for index in members:
            kept[claims[index].document, figures[index]].append(index)
            if topics[index].headline:
                heads[claims[index].document].append(index)
        again = {pair for same in kept.values() for pair in combinations(same, 2)}
        for index in members:
            if not topics[index].headline:
                again.update((min(index, head), max(index, head)) for head in heads[claims[index].document])
        yield from sorted(pair for pair in again if comparable(claims[pair[0]], claims[pair[1]]))


def _blocks(claims: Sequence[Claim]) -> Iterable[list[int]]:
    """The positions of the figures among claims, by the block they belong to."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        if (key := block_key(claim)) is not None:
            blocks[key].append(index)
    return blocks.values()
