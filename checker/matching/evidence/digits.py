"""Slips of one digit: "573 people", "537 mensen". They are discrepancies, and a slip explains them as well as another
thing does: of the pairs of two claims so told that sixty-nine stories have, a third were of one thing."""

from typing import NamedTuple

from claims.claim import Claim
from claims.value import Bound, Value

_TOLD = 3  # digits of which one other tells something; two of 20 that differ by one do not


class Digits(NamedTuple):
    """What a slip of a digit leaves alone of a figure, its kind and unit and how large it is, and its digits."""

    what: str
    size: int
    written: str


def digits(claim: Claim) -> Digits | None:
    """The digits of a figure; `None` where it has none of its own."""
    value = claim.value
    if not isinstance(value, Value) or value.bound in (Bound.VAGUE, Bound.BETWEEN) or not value.amount:
        return None
    amount = value.amount.normalize()
    return Digits(f"{claim.kind}:{value.unit}", amount.adjusted(), "".join(map(str, amount.as_tuple().digits)))


def one_slip(left: Digits, right: Digits) -> bool:
    """Whether two figures are one but for a digit of three or more ("5 150", "5 190"), or for two that changed places
    ("67", "76")."""
    if left[:2] != right[:2] or len(left.written) != len(right.written):
        return False
    wrong = [at for at, (one, other) in enumerate(zip(left.written, right.written, strict=True)) if one != other]
    if len(wrong) == 1:
        return len(left.written) >= _TOLD
    if len(wrong) != 2 or wrong[1] != wrong[0] + 1:
        return False
    first, second = wrong
    return left.written[first] == right.written[second] and left.written[second] == right.written[first]
