"""What a reader corrects into what: the figures of a tip, paired as (disputed, proposed)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checker.block import block_key
from checker.corrections.mentions import Mention
from checker.corrections.talk import Role
from claims.claim import Claim
from claims.value import Kind, Period, Value

_FAR = 160  # characters between two figures of one correction


@dataclass(frozen=True, slots=True)
class Change:
    """One correction as the reader words it; either side may be left out."""

    wrong: Mention | None
    right: Mention | None

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Both sides that there are."""
        return tuple(mention for mention in (self.wrong, self.right) if mention is not None)


def changes(mentions: Sequence[Mention], in_article: Callable[[Claim], bool]) -> list[Change]:
    """The corrections of a tip, the surest first.

    `in_article` tells whether the article writes a figure: without a cue, of two figures the one that the article has
    is disputed and the other proposed. The form's own field always says what is proposed.
    """
    field = next((mention for mention in mentions if mention.field), None)
    free = [mention for mention in mentions if not mention.field]
    written = {id(mention): in_article(mention.claim) for mention in free}
    wrong = [mention for mention in free if mention.role is Role.WRONG]
    wrong += [mention for mention in free if mention.role is Role.NEUTRAL and written[id(mention)]]
    if field is not None:
        return [Change(_nearest(field, [other for other in wrong if _of_a_kind(field, other)]), field)]
    told, found = set[int](), []
    for mention in wrong:
        if id(mention) in told:
            continue
        rights = [
            other
            for other in free
            if id(other) not in told
            and other is not mention
            and other.role is not Role.WRONG
            and (mention.role is Role.WRONG or not written[id(other)])
            and _of_a_kind(mention, other)
        ]
        if (right := _nearest(mention, rights)) is not None:
            told |= {id(mention), id(right)}
            found.append(Change(mention, right))
    found.sort(key=lambda change: (not _cued(change), _first(change)))
    rest = [mention for mention in free if id(mention) not in told]
    found += [Change(mention, None) for mention in rest if mention.role is Role.WRONG]
    if not found and (retold := _retold(rest, written)) is not None:
        return [retold]
    if not any(_cued(change) for change in found):
        found += [Change(None, mention) for mention in rest if mention.role is Role.RIGHT]
    if not found:
        found += [Change(None, mention) for mention in rest]
    return found


def _retold(mentions: Sequence[Mention], written: dict[int, bool]) -> Change | None:
    """ "The top says 6. Every other outlet has 10": first what the article has, then what others have."""
    for place, mention in enumerate(mentions):
        later = [other for other in mentions[place + 1 :] if _of_a_kind(mention, other)]
        different = [other for other in later if other.claim.value != mention.claim.value]
        if written[id(mention)] and different:
            return Change(mention, _nearest(mention, different))
    return None


def _cued(change: Change) -> bool:
    return any(mention.role is not Role.NEUTRAL for mention in change.mentions)


def _first(change: Change) -> int:
    return min(mention.claim.span.start for mention in change.mentions)


def _nearest(mention: Mention, others: Sequence[Mention]) -> Mention | None:
    """The likeliest of the others: of the same unit and in the same sentence, proposed by a cue, near."""
    near = [other for other in others if mention.field or _distance(mention, other) <= _FAR]
    return min(near, key=lambda other: _unlikeness(mention, other), default=None)


def _unlikeness(left: Mention, right: Mention) -> tuple[bool, bool, bool, int]:
    apart = left.claim.sentence_span != right.claim.sentence_span
    unlike = None not in (_unit(left), _unit(right)) and _unit(left) != _unit(right)
    return unlike, apart, right.role is Role.NEUTRAL, _distance(left, right)


def _unit(mention: Mention) -> str | None:
    value = mention.claim.value
    return value.unit if isinstance(value, Value) else None


def _distance(left: Mention, right: Mention) -> int:
    first, second = sorted((left.claim.span, right.claim.span))
    return max(0, second.start - first.end)


def _of_a_kind(left: Mention, right: Mention) -> bool:
    """Whether one figure can stand for the other: of one kind, or a bare number."""
    a, b = left.claim, right.claim
    if block_key(a) == block_key(b) or _bare(a) or _bare(b):
        return not (isinstance(a.value, Period) or isinstance(b.value, Period)) or a.kind is b.kind
    return {a.kind, b.kind} == {Kind.DATE, Kind.DURATION} and any(_hours(side) for side in (a, b))


def _bare(claim: Claim) -> bool:
    return isinstance(claim.value, Value) and claim.kind is Kind.COUNT and claim.value.unit is None


def _hours(claim: Claim) -> bool:
    return isinstance(claim.value, Value) and claim.value.unit == "h"
