"""Two figures of a tip as the sides of one correction: whether one can stand for the other, and what speaks for it."""

from collections.abc import Mapping

from checker.corrections.reading.adopt import adopted
from checker.corrections.reading.mentions import Mention
from checker.corrections.reading.relative import is_relative
from checker.corrections.reading.talk import Role
from checker.matching.block import block_key
from claims.claim import Claim
from claims.text.fold import fold
from claims.value import Grain, Kind, Period, Value

_MILLION = 1_000_000
_SMALL = (Kind.DURATION, Kind.RANK, Kind.PERCENTAGE, Kind.RATIO)
# What speaks for and against it, in characters that lie between the two.
_CUED = 40  # the reader says that the one is right
_SIDE_BY_SIDE = 60
_BESIDE = 16  # characters besides the cue
_OTHER_SENTENCE = 80
_OTHER_THING = 25  # an unlike unit; three times that for things that cannot be put for one another
_ARTICLES_OWN = 40  # the article has that figure too
_SHARES = {"%", "[ppt]"}


def unlikeness(left: Mention, right: Mention, written: Mapping[int, bool]) -> int:
    """How little speaks for two figures being the two sides of one correction, in characters between them."""
    cost = distance(left, right)
    cost += _OTHER_SENTENCE * (left.claim.sentence_span != right.claim.sentence_span)
    cost += _OTHER_THING * unlike(left.claim, right.claim)
    cost += _ARTICLES_OWN * (written.get(id(right), False) and right.role is not Role.RIGHT)
    cost -= _CUED * (right.role is Role.RIGHT)
    return cost - _SIDE_BY_SIDE * side_by_side(left, right)


def unlike(left: Claim, right: Claim) -> int:
    """0 for two figures of one unit, 1 where one leaves it out or counts by another noun, 3 for other things: "9h39"
    stands for no "24", "6.30" for no "550 million", "the first" for no "eight"."""
    if is_relative(right):
        return 0
    if _hours(left) != _hours(right) and (is_bare(left) or is_bare(right)):
        return 1  # "opens at nine" may be of 9:34
    if _hours(left) != _hours(right) or (left.kind is Kind.RANK) != (right.kind is Kind.RANK):
        return 3
    one, other = unit(left), unit(right)
    if one == other:
        return 0
    nouns = left.kind is right.kind is Kind.COUNT
    return 1 if None in (one, other) or nouns or {one, other} <= _SHARES else 3


def is_other_thing(wrong: Mention, right: Mention) -> bool:
    """Whether one figure cannot be what another replaces: miles and nautical miles of which there are not as many."""
    money = wrong.claim.kind is right.claim.kind is Kind.MONEY
    both = None not in (unit(wrong.claim), unit(right.claim)) and size(wrong) != size(right)
    return unlike(wrong.claim, right.claim) > 1 and not money and (both or not side_by_side(wrong, right))


def fits(guessed: Mention, right: Mention, figures: int) -> bool:
    """Whether a figure that is not said to be wrong can be what another replaces: one of its unit, or right beside it;
    where there are but two figures, one that leaves the unit out."""
    return unlike(guessed.claim, right.claim) <= (1 if figures == 2 else 0) or side_by_side(guessed, right)


def side_by_side(left: Mention, right: Mention) -> bool:
    """ "212 perles pas 24": one figure, a cue, and the other."""
    first, later = sorted((left, right), key=lambda mention: mention.claim.span)
    if not later.cue or distance(left, right) - len(later.cue) > _BESIDE:
        return False
    start = first.claim.sentence_span.start
    between = later.claim.sentence[first.claim.span.end - start : later.claim.span.start - start]
    return first.claim.sentence_span != later.claim.sentence_span or later.cue.split()[0] in fold(between)


def unit(claim: Claim) -> str | None:
    return claim.value.unit if isinstance(claim.value, Value) else None


def distance(left: Mention, right: Mention) -> int:
    first, second = sorted((left.claim.span, right.claim.span))
    return max(0, second.start - first.end)


def of_a_kind(left: Mention, right: Mention) -> bool:
    """Whether one figure can stand for the other: of one kind, or a bare number."""
    a, b = left.claim, right.claim
    if is_relative(a) or is_relative(b):
        return adopted(a, b) is not None if is_relative(a) else adopted(b, a) is not None
    if _contains(a, b) or _contains(b, a):
        return False
    if day_of(a, b) or day_of(b, a) or (is_bare(a) and _hours(b)) or (is_bare(b) and _hours(a)):
        return True
    if _of_money(a, b) or _of_money(b, a):
        return False
    if block_key(a) == block_key(b) or is_bare(a) or is_bare(b):
        return not (isinstance(a.value, Period) or isinstance(b.value, Period)) or a.kind is b.kind
    return {a.kind, b.kind} == {Kind.DATE, Kind.DURATION} and any(_hours(side) for side in (a, b))


def _contains(whole: Claim, part: Claim) -> bool:
    """ "7 March was in 2021, a Sunday": the year of a day is no other day."""
    a, b = whole.value, part.value
    if not isinstance(a, Period) or not isinstance(b, Period) or a.grain is b.grain or not (a.low and a.high and b.low):
        return False
    return a.low <= b.low[:10] <= a.high and (a.low, a.high) != (b.low, b.high)


def _of_money(number: Claim, other: Claim) -> bool:
    """ "500 billion over five years": so many are no years."""
    amount = getattr(number.value, "low", None) or 0
    return is_bare(number) and not isinstance(amount, str) and amount >= _MILLION and other.kind in _SMALL


def day_of(number: Claim, day: Claim) -> bool:
    """ "Le 18 octobre et non du 19": a bare number beside a day may be a day of that month."""
    if (
        not is_bare(number)
        or not isinstance(day.value, Period)
        or day.value.grain is not Grain.DAY
        or not day.value.low
    ):
        return False
    amount = getattr(number.value, "low", None)
    return amount is not None and amount == int(amount) and 1 <= amount <= 28 and any(map(str.isdigit, day.quote))


def is_bare(claim: Claim) -> bool:
    return isinstance(claim.value, Value) and claim.kind is Kind.COUNT and claim.value.unit is None


def _hours(claim: Claim) -> bool:
    value = claim.value
    return value.grain is Grain.MINUTE if isinstance(value, Period) else isinstance(value, Value) and value.unit == "h"


def size(mention: Mention) -> object:
    return getattr(mention.claim.value, "low", None) or getattr(mention.claim.value, "high", None)
