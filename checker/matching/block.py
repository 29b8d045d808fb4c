"""Blocking: which pairs of claims are worth comparing at all.

Only claims of comparable units meet: money of one currency (or of one left open), durations, dates, shares, counts.
Of durations an age meets no term in prison, and no hours or days.
Within a block every pair is compared: cost grows with the square of the claims, which suits a story and not an archive.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.claim import Claim
from claims.figures.ages.lengths import OF_YEARS
from claims.figures.ages.years_of_age import AGE
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


def candidate_pairs(claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """Pairs of positions in `claims`, each once, the smaller first."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        if (key := block_key(claim)) is not None:
            blocks[key].append(index)
    for members in blocks.values():
        for first, second in combinations(members, 2):
            if comparable(claims[first], claims[second]):
                yield first, second
