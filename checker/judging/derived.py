"""Figures that one text works out of two of another: what lies between them, by how much something moved, what share
the one is of the other.

"46 percent approve, down from 58 percent in June" makes "dropped 12 points"; "cut from 80 to 60" makes "by a quarter";
"26 of the 52 seats" makes "half"; "half of the 52 seats" makes "26".
"""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from checker.judging.added import Sum
from claims.claim import Claim
from claims.figures.counts.concepts import may_be_one
from claims.meaning.stated import Statements
from claims.value import Bound, Change, Kind, Value

DERIVED = "A9"
_LEAST = 10  # of a difference between two counts: of the small ones some fit by accident
_SHARES = (Kind.PERCENTAGE, Kind.RATIO)
_POINTS = "[ppt]"
_PER_CENT = Decimal(100)


def derived(parts: Sequence[Claim], results: Sequence[Claim], agree: Callable[[Claim, Claim], bool]) -> Iterator[Sum]:
    """Every figure of one text that two exact levels of one sentence of another make, as `agree` judges two figures."""
    levels = sorted((claim for claim in parts if _is_level(claim)), key=lambda claim: claim.span)
    for one, other in combinations(levels, 2):
        if one.sentence_span == other.sentence_span and _comparable(one, other):
            for result in results:
                if isinstance(result.value, Value) and any(agree(made, result) for made in _made(one, other, result)):
                    yield Sum((one, other), result, DERIVED)


def portions(
    parts: Sequence[Claim], said: Statements, results: Sequence[Claim], agree: Callable[[Claim, Claim], bool]
) -> Iterator[Sum]:
    """Every figure of one text that is the share of a whole that another tells: "|a quarter of its 12,000| workers"."""
    levels = sorted((claim for claim in parts if _is_level(claim)), key=lambda claim: claim.span)
    for share, whole in pairwise(levels):
        if share.kind is not Kind.PERCENTAGE or whole.kind not in (Kind.COUNT, Kind.MONEY):
            continue
        if share.sentence_span != whole.sentence_span or any(
            share.span.end <= term.span.start < whole.span.start for term in said.terms
        ):
            continue
        for result in results:
            level = result.kind is whole.kind and result.change is None
            if level and agree(_portion(share, whole), result):
                yield Sum((share, whole), result, DERIVED)


def _portion(share: Claim, whole: Claim) -> Claim:
    part, amount = share.value, whole.value
    assert isinstance(part, Value)
    assert isinstance(amount, Value)
    assert part.low is not None
    assert amount.low is not None
    return _with(whole, amount.low * part.low / _PER_CENT)


def _is_level(claim: Claim) -> bool:
    """Whether a claim is an exact figure above nothing, with nothing said of how it moved."""
    value = claim.value
    if not isinstance(value, Value) or claim.kind not in (*_SHARES, Kind.COUNT, Kind.MONEY) or value.unit == _POINTS:
        return False
    return value.bound is Bound.EXACT and value.per is None and claim.change is None and (value.low or 0) > 0


def _comparable(one: Claim, other: Claim) -> bool:
    a, b = one.value, other.value
    assert isinstance(a, Value)
    assert isinstance(b, Value)
    if one.kind is not other.kind or a.low == b.low:
        return False
    return may_be_one(one.concept, other.concept) if one.kind is Kind.COUNT else a.unit == b.unit


def _made(one: Claim, other: Claim, result: Claim) -> Iterator[Claim]:
    """What the two levels make of the kind of the result, in its place."""
    a, b, found = one.value, other.value, result.value
    assert isinstance(a, Value)
    assert isinstance(b, Value)
    assert isinstance(found, Value)
    assert a.low is not None
    assert b.low is not None
    least, most = sorted((a.low, b.low))
    if one.kind in _SHARES:
        if found.unit == _POINTS or (result.kind in _SHARES and result.change is not None):
            yield _with(result, most - least)
    elif result.kind is one.kind and most - least >= _LEAST:
        if result.change is not None and found.unit == a.unit:
            yield _with(result, most - least)
    elif result.kind in _SHARES and result.change is not None:
        base = least if result.change is Change.INCREASE else most
        yield _with(result, _PER_CENT * (most - least) / base)
    elif result.kind in _SHARES and one.kind is Kind.COUNT:
        yield _with(result, _PER_CENT * least / most)


def _with(claim: Claim, amount: Decimal) -> Claim:
    """The claim as if it said exactly that amount, under an id of its own."""
    assert isinstance(claim.value, Value)
    exact = claim.value._replace(low=amount, high=amount, bound=Bound.EXACT, step=Decimal(0), from_below=False)
    return claim._replace(id=f"{claim.id}={amount}", value=exact)
