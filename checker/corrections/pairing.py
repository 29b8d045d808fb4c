"""What a reader corrects into what: the figures of a tip, paired as (disputed, proposed)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from checker.block import block_key
from checker.corrections.mentions import Mention
from checker.corrections.talk import Role
from claims.claim import Claim
from claims.value import Grain, Kind, Period, Value

_MILLION = 1_000_000
_SMALL = (Kind.DURATION, Kind.RANK, Kind.PERCENTAGE, Kind.RATIO)
_FAR = 160  # characters between two figures of one correction
_CUED = 25  # and how much nearer a cue brings a figure


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
    if field is None:
        free = _righted(free, written)
    wrong = [mention for mention in free if mention.role is Role.WRONG]
    wrong += [mention for mention in free if mention.role is Role.NEUTRAL and written[id(mention)]]
    if field is not None:
        fit = [other for other in wrong if _of_a_kind(field, other)]
        return [Change(_nearest(field, [other for other in fit if other.role is Role.WRONG] or fit), field)]
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
            and _of_a_kind(mention, other)
        ]
        if (right := _nearest(mention, rights)) is not None:
            told |= {id(mention), id(right)}
            found.append(Change(mention, right))
    found = [_as_days(change) for change in found]
    found.sort(key=lambda change: (not _cued(change), _first(change)))
    rest = [mention for mention in free if id(mention) not in told]
    found += [Change(mention, None) for mention in rest if mention.role is Role.WRONG]
    if not found and (retold := _retold(rest, written)) is not None:
        return [retold]
    # "The exit is at 9:39, and it has 26 sapphires instead of 24": what is proposed of another kind is another error.
    kinds = {block_key(mention.claim) for change in found if _cued(change) for mention in change.mentions}
    others = [mention for mention in rest if mention.role is Role.RIGHT or (kinds and _new(mention, written))]
    rights = [mention for mention in others if block_key(mention.claim) not in kinds]
    found += [Change(None, mention) for mention in rights]
    if not found:  # "inflation in 2026 will be 1.7%": the year that the article has too says when
        new = [mention for mention in rest if not written[id(mention)]]
        found += [Change(None, mention) for mention in new or rest]
    return found


def _righted(mentions: Sequence[Mention], written: dict[int, bool]) -> list[Mention]:
    """Where the only figure that seems disputed is not in the article, it is the reader's own: "2 milliards : non, 3",
    "not since December 2022"."""
    wrong = [mention for mention in mentions if mention.role is Role.WRONG]
    others = (
        [mention for mention in mentions if mention.role is not Role.WRONG and _of_a_kind(wrong[0], mention)]
        if wrong
        else []
    )
    if (
        len(wrong) != 1
        or written[id(wrong[0])]
        or any(other.role is Role.RIGHT or not written[id(other)] for other in others)
    ):
        return list(mentions)
    righted = replace(wrong[0], role=Role.RIGHT)
    written[id(righted)] = False
    return [righted if mention is wrong[0] else mention for mention in mentions]


def _in_order(mentions: Sequence[Mention]) -> list[Change]:
    """ "2,20 et 2,45, pas 2,15 et 2,40": two lists as long as each other go together in order."""
    first = next((place for place, mention in enumerate(mentions) if mention.role is Role.WRONG), 0)
    before, after = mentions[:first], mentions[first:]
    if len(before) != len(after) or len(before) < 2 or any(mention.role is Role.RIGHT for mention in after):
        return []
    if any(mention.role is Role.WRONG for mention in after[1:]) or not all(map(_of_a_kind, before, after)):
        return []
    return [Change(wrong, right) for right, wrong in zip(before, after, strict=True)]


def _retold(mentions: Sequence[Mention], written: dict[int, bool]) -> Change | None:
    """ "The top says 6. Every other outlet has 10": first what the article has, then what others have."""
    for place, mention in enumerate(mentions):
        later = [other for other in mentions[place + 1 :] if _of_a_kind(mention, other)]
        different = [other for other in later if other.claim.value != mention.claim.value]
        if written[id(mention)] and different:
            return Change(mention, _nearest(mention, different))
    return None


def _new(mention: Mention, written: dict[int, bool]) -> bool:
    return mention.role is Role.NEUTRAL and not written[id(mention)] and not mention.own


def _cued(change: Change) -> bool:
    return any(mention.role is not Role.NEUTRAL for mention in change.mentions)


def _first(change: Change) -> int:
    return min(mention.claim.span.start for mention in change.mentions)


def _nearest(mention: Mention, others: Sequence[Mention]) -> Mention | None:
    """The likeliest of the others: of the same unit, in the same sentence, near; a cue brings it nearer."""
    near = [other for other in others if mention.field or _distance(mention, other) <= _FAR]
    return min(near, key=lambda other: _unlikeness(mention, other), default=None)


def _unlikeness(left: Mention, right: Mention) -> tuple[int, bool, int]:
    apart = left.claim.sentence_span != right.claim.sentence_span
    one, other = _unit(left), _unit(right)
    unlike = 0 if one == other else 1 if None in (one, other) else 2
    clock = _hours(left.claim) != _hours(right.claim)  # "9h39" stands for no "24"
    cued = _CUED if right.role is Role.RIGHT else 0
    return max(unlike, 2 * clock), apart, _distance(left, right) - cued


def _unit(mention: Mention) -> str | None:
    value = mention.claim.value
    return value.unit if isinstance(value, Value) else None


def _distance(left: Mention, right: Mention) -> int:
    first, second = sorted((left.claim.span, right.claim.span))
    return max(0, second.start - first.end)


def _of_a_kind(left: Mention, right: Mention) -> bool:
    """Whether one figure can stand for the other: of one kind, or a bare number."""
    a, b = left.claim, right.claim
    if _day_of(a, b) or _day_of(b, a) or (_bare(a) and _hours(b)) or (_bare(b) and _hours(a)):
        return True
    if _of_money(a, b) or _of_money(b, a):
        return False
    if block_key(a) == block_key(b) or _bare(a) or _bare(b):
        return not (isinstance(a.value, Period) or isinstance(b.value, Period)) or a.kind is b.kind
    return {a.kind, b.kind} == {Kind.DATE, Kind.DURATION} and any(_hours(side) for side in (a, b))


def _of_money(number: Claim, other: Claim) -> bool:
    """ "500 billion over five years": so many are no years."""
    amount = getattr(number.value, "low", None) or 0
    return _bare(number) and not isinstance(amount, str) and amount >= _MILLION and other.kind in _SMALL


def _day_of(number: Claim, day: Claim) -> bool:
    """ "Le 18 octobre et non du 19": a bare number beside a day may be a day of that month."""
    if not _bare(number) or not isinstance(day.value, Period) or day.value.grain is not Grain.DAY or not day.value.low:
        return False
    amount = getattr(number.value, "low", None)
    return amount is not None and amount == int(amount) and 1 <= amount <= 28 and any(map(str.isdigit, day.quote))


def _as_days(change: Change) -> Change:
    """The same with a bare number read as a day of the other side's month."""
    left, right = change.wrong, change.right
    if left is None or right is None:
        return change
    if _day_of(left.claim, right.claim):
        return replace(change, wrong=_on_day(left, right.claim))
    return replace(change, right=_on_day(right, left.claim)) if _day_of(right.claim, left.claim) else change


def _on_day(number: Mention, day: Claim) -> Mention:
    amount = getattr(number.claim.value, "low", 1)
    assert isinstance(day.value, Period)
    date = f"{(day.value.low or '')[:8]}{int(amount):02d}"
    return replace(number, claim=replace(day, quote=number.claim.quote, value=replace(day.value, low=date, high=date)))


def _bare(claim: Claim) -> bool:
    return isinstance(claim.value, Value) and claim.kind is Kind.COUNT and claim.value.unit is None


def _hours(claim: Claim) -> bool:
    value = claim.value
    return value.grain is Grain.MINUTE if isinstance(value, Period) else isinstance(value, Value) and value.unit == "h"
