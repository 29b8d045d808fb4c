"""What a reader corrects into what: the figures of a tip, paired as (disputed, proposed)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from checker.corrections.reading.mentions import Mention
from checker.corrections.reading.sides import (
    day_of,
    distance,
    fits,
    is_bare,
    is_other_thing,
    of_a_kind,
    unit,
    unlikeness,
)
from checker.corrections.reading.standing import is_new, righted, says_when, unrelated, without_times
from checker.corrections.reading.talk import Role
from checker.corrections.reading.written import Written
from checker.matching.block import block_key
from claims.claim import Claim
from claims.value import Bound, Period

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

    @property
    def words(self) -> str:
        """What is proposed, as the reader writes it."""
        return self.right.claim.quote if self.right else ""


def changes(mentions: Sequence[Mention], article: Written) -> list[Change]:
    """The corrections of a tip, the surest first.

    Without a cue, of two figures the one that the article has
    is disputed and the other proposed. The form's own field always says what is proposed.
    """
    field = next((mention for mention in mentions if mention.field), None)
    free = unrelated([mention for mention in mentions if not mention.field], article, field is not None)
    written = {id(mention): article.has(mention.claim) for mention in free}
    if field is None:
        free = righted(free, written, article)
    free = without_times(free, written)
    wrong = [mention for mention in free if mention.role is Role.WRONG]
    wrong += [mention for mention in free if mention.role is Role.NEUTRAL and written[id(mention)]]
    if field is not None:
        fit = [other for other in wrong if of_a_kind(field, other)]
        return [Change(_nearest(field, [other for other in fit if other.role is Role.WRONG] or fit, {}), field)]
    found = _in_order(free)
    told = {id(mention) for change in found for mention in change.mentions}
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
            and of_a_kind(mention, other)
            and article.may_become(mention.claim, other.claim)
        ]
        if mention.role is Role.NEUTRAL:  # only guessed to be disputed
            rights = [other for other in rights if fits(mention, other, len(free))]
        elif len(free) > 2:  # "it is 5,900 km; your 3,666 miles are fine"
            rights = [other for other in rights if not is_other_thing(mention, other)]
        if mention.role is Role.NEUTRAL:  # what is said to be right, rather than a figure in passing
            rights = [other for other in rights if other.role is Role.RIGHT] or rights
        if (right := _nearest(mention, rights, written)) is not None:
            told |= {id(mention), id(right)}
            found.append(Change(mention, right))
    found = [_as_days(change) for change in found]
    found.sort(key=lambda change: (not _cued(change), _first(change)))
    rest = [mention for mention in free if id(mention) not in told]
    found += [Change(mention, None) for mention in rest if mention.role is Role.WRONG]
    if not found and (retold := _retold(rest, written)) is not None:
        return [retold]
    return found + [Change(None, mention) for mention in _proposed_alone(found, rest, written)]


def _proposed_alone(found: Sequence[Change], rest: Sequence[Mention], written: dict[int, bool]) -> list[Mention]:
    """Figures that are proposed without the one they replace, those said to be right first.

    "Stargate is 500 billion over five years": what the article has too says of what the rest is. Beside a correction
    ("the exit is at 9:39, and it has 26 sapphires instead of 24") what is proposed of another kind is another error.
    """
    rights = [mention for mention in rest if mention.role is Role.RIGHT]
    new = [mention for mention in rest if is_new(mention, written)]
    if not found:
        said = [right for right in rights if written[id(right)]]
        new = [mention for mention in new if not any(of_a_kind(mention, right) for right in said)]
        new = [mention for mention in new if not says_when(mention, [*rights, *new])]
        fresh = [mention for mention in rights if not written[id(mention)] or _hedged(mention)] + new
        return fresh or rights or [mention for mention in rest if mention.role is not Role.WRONG]
    paired = [mention.claim for change in found if _cued(change) for mention in change.mentions]
    paired = [claim for claim in paired if not is_bare(claim)] or paired
    others = [mention for mention in rest if mention.role is Role.RIGHT or (paired and is_new(mention, written))]
    return [mention for mention in others if _of_another(mention, paired, written)]


def _of_another(mention: Mention, paired: Sequence[Claim], written: Mapping[int, bool]) -> bool:
    """Whether a figure beside a correction is of another kind, or said to be right of other things."""
    if all(block_key(mention.claim) != block_key(claim) for claim in paired):
        return True
    new = mention.role is Role.RIGHT and not written[id(mention)] and not is_bare(mention.claim)
    return new and all(unit(mention.claim) != unit(claim) for claim in paired)


def _in_order(mentions: Sequence[Mention]) -> list[Change]:
    """ "2,20 et 2,45, pas 2,15 et 2,40": two lists as long as each other go together in order."""
    first = next((place for place, mention in enumerate(mentions) if mention.role is Role.WRONG), 0)
    before, after = mentions[:first], mentions[first:]
    if len(before) != len(after) or len(before) < 2 or any(mention.role is Role.RIGHT for mention in after):
        return []
    if any(mention.role is Role.WRONG for mention in after[1:]) or not all(map(of_a_kind, before, after)):
        return []
    return [Change(wrong, right) for right, wrong in zip(before, after, strict=True)]


def _retold(mentions: Sequence[Mention], written: dict[int, bool]) -> Change | None:
    """ "The top says 6. Every other outlet has 10": first what the article has, then what others have."""
    if any(_says_another_thing(mention, mentions, written) for mention in mentions):
        return None
    for place, mention in enumerate(mentions):
        later = [other for other in mentions[place + 1 :] if of_a_kind(mention, other)]
        different = [other for other in later if other.claim.value != mention.claim.value]
        figures = len(mentions) if mention.role is Role.NEUTRAL else 0
        different = [other for other in different if fits(mention, other, figures)]
        if written[id(mention)] and different:
            return Change(mention, _nearest(mention, different, written))
    return None


def _says_another_thing(mention: Mention, mentions: Sequence[Mention], written: Mapping[int, bool]) -> bool:
    """Whether something is said to be right that no other figure of the tip is of a kind with."""
    alone = not any(other is not mention and of_a_kind(mention, other) for other in mentions)
    return mention.role is Role.RIGHT and not written[id(mention)] and alone


def _hedged(mention: Mention) -> bool:
    return getattr(mention.claim.value, "bound", Bound.EXACT) is not Bound.EXACT


def _cued(change: Change) -> bool:
    return any(mention.role is not Role.NEUTRAL for mention in change.mentions)


def _first(change: Change) -> int:
    return min(mention.claim.span.start for mention in change.mentions)


def _nearest(mention: Mention, others: Sequence[Mention], written: Mapping[int, bool]) -> Mention | None:
    """The likeliest of the others, at most so far away."""
    near = [other for other in others if mention.field or distance(mention, other) <= _FAR]
    return min(near, key=lambda other: unlikeness(mention, other, written), default=None)


def _as_days(change: Change) -> Change:
    """The same with a bare number read as a day of the other side's month."""
    left, right = change.wrong, change.right
    if left is None or right is None:
        return change
    if day_of(left.claim, right.claim):
        return replace(change, wrong=_on_day(left, right.claim))
    return replace(change, right=_on_day(right, left.claim)) if day_of(right.claim, left.claim) else change


def _on_day(number: Mention, day: Claim) -> Mention:
    amount = getattr(number.claim.value, "low", 1)
    assert isinstance(day.value, Period)
    date = f"{(day.value.low or '')[:8]}{int(amount):02d}"
    return replace(number, claim=day._replace(quote=number.claim.quote, value=day.value._replace(low=date, high=date)))
