"""Parts of one text that make the total of another: "three Germans and two Austrians", "five climbers"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claims.claim import Claim
from claims.figures.counts.concepts import may_be_one
from claims.meaning.stated import Statements
from claims.value import Bound, Kind, Value

ADDED = "A7"


@dataclass(frozen=True, slots=True)
class Sum:
    """Two figures of one text, the figure of another that both make, and the rule that says how."""

    parts: tuple[Claim, Claim]
    total: Claim
    rule: str = ADDED


def sums(parts: Sequence[Claim], said: Statements, totals: Sequence[Claim]) -> Iterator[Sum]:
    """Every sum of two neighbouring figures of one text that another text gives as one figure."""
    figures = sorted(filter(_plain, parts), key=lambda claim: claim.span)
    for one, other in pairwise(figures):
        if one.kind is other.kind and _joined(one, other, said):
            for total in filter(_plain, totals):
                if _adds_up(one, other, total):
                    yield Sum((one, other), total)


def _plain(claim: Claim) -> bool:
    """Whether a claim is an exact count or sum of money, with nothing said of how it moved."""
    value = claim.value
    exact = isinstance(value, Value) and value.bound is Bound.EXACT and value.per is None
    return exact and claim.kind in (Kind.COUNT, Kind.MONEY) and claim.change is None


def _joined(one: Claim, other: Claim, said: Statements) -> bool:
    same = one.sentence_span == other.sentence_span
    return same and any(one.span.end <= join < other.span.start for join in said.joins)


def _adds_up(one: Claim, other: Claim, total: Claim) -> bool:
    a, b, whole = one.value, other.value, total.value
    assert isinstance(a, Value)
    assert isinstance(b, Value)
    assert isinstance(whole, Value)
    if one.kind is not total.kind or a.low is None or b.low is None or a.low + b.low != whole.low:
        return False
    if total.kind is Kind.MONEY:
        return a.unit == whole.unit and b.unit in (a.unit, None)
    return all(may_be_one(part.concept, total.concept) for part in (one, other))
