"""What a reader corrects into what: the figures of a tip, paired as (disputed, proposed)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from checker.corrections.adopt import adopted, same_value, same_wording
from checker.corrections.mentions import Mention
from checker.corrections.relative import is_relative
from checker.corrections.sides import day_of, distance, fits, is_bare, is_other_thing, of_a_kind, size, unit, unlikeness
from checker.corrections.talk import Role
from checker.matching.block import block_key
from claims.claim import Claim
from claims.value import Bound, Grain, Kind, Period

TELLING = 100  # from here on a number hardly stands in an article twice by chance
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


@dataclass(frozen=True, slots=True)
class Written:
    """What an article writes, as far as it tells which figure of a tip is the disputed one."""

    figures: Sequence[Claim]

    def places(self, mention: Claim) -> list[Claim]:
        """The claims that have a reader's amount. A small number of things is none of other things."""
        small = mention.concept is not None and (getattr(mention.value, "low", None) or 0) < TELLING
        figures = [claim for claim in self.figures if not small or claim.concept in (None, mention.concept)]
        found = ((claim, adopted(mention, claim)) for claim in figures)
        return [claim for claim, own in found if own is not None and same_value(own, claim)]

    def has(self, mention: Claim) -> bool:
        """Whether the amount is in the article, whatever its hedge and unit."""
        return bool(self.places(mention))

    def says(self, mention: Claim) -> bool:
        """Whether it is there with the same hedge and unit."""
        return any((own := adopted(mention, claim)) and same_wording(own, claim) for claim in self.places(mention))

    def may_become(self, wrong: Claim, right: Claim) -> bool:
        """Whether one figure can stand where the article has the other: no number of places where it has a share."""
        places = self.places(wrong)
        return not places or any(adopted(right, claim) is not None for claim in places)


def changes(mentions: Sequence[Mention], article: Written) -> list[Change]:
    """The corrections of a tip, the surest first.

    Without a cue, of two figures the one that the article has
    is disputed and the other proposed. The form's own field always says what is proposed.
    """
    field = next((mention for mention in mentions if mention.field), None)
    free = _unrelated([mention for mention in mentions if not mention.field], article, field is not None)
    written = {id(mention): article.has(mention.claim) for mention in free}
    if field is None:
        free = _righted(free, written, article)
    free = _without_times(free, written)
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
    new = [mention for mention in rest if _new(mention, written)]
    if not found:
        said = [right for right in rights if written[id(right)]]
        new = [mention for mention in new if not any(of_a_kind(mention, right) for right in said)]
        new = [mention for mention in new if not _says_when(mention, [*rights, *new])]
        fresh = [mention for mention in rights if not written[id(mention)] or _hedged(mention)] + new
        return fresh or rights or [mention for mention in rest if mention.role is not Role.WRONG]
    paired = [mention.claim for change in found if _cued(change) for mention in change.mentions]
    paired = [claim for claim in paired if not is_bare(claim)] or paired
    others = [mention for mention in rest if mention.role is Role.RIGHT or (paired and _new(mention, written))]
    return [mention for mention in others if _of_another(mention, paired, written)]


def _of_another(mention: Mention, paired: Sequence[Claim], written: Mapping[int, bool]) -> bool:
    """Whether a figure beside a correction is of another kind, or said to be right of other things."""
    if all(block_key(mention.claim) != block_key(claim) for claim in paired):
        return True
    new = mention.role is Role.RIGHT and not written[id(mention)] and not is_bare(mention.claim)
    return new and all(unit(mention.claim) != unit(claim) for claim in paired)


def _unrelated(mentions: Sequence[Mention], article: Written, proposed: bool) -> list[Mention]:
    """Without what is told in proportion, where the right figure is given too ("dix fois trop : 85 millions")."""

    def given(mention: Mention) -> bool:
        if is_relative(mention.claim) or mention.own or mention.role is Role.WRONG:
            return False
        if article.has(mention.claim):
            return False
        beside = any(
            is_relative(other.claim) and other.claim.sentence_span == mention.claim.sentence_span for other in mentions
        )
        return mention.role is Role.RIGHT or beside

    plain = proposed or any(map(given, mentions))
    return [mention for mention in mentions if not (plain and is_relative(mention.claim))]


def _righted(mentions: Sequence[Mention], written: dict[int, bool], article: Written) -> list[Mention]:
    """Where the only figure that seems disputed is not in the article, it is the reader's own: "2 milliards : non, 3",
    "not since December 2022"."""
    wrong = [mention for mention in mentions if mention.role is Role.WRONG]
    if len(wrong) == 1 and (twin := _other_way_round(wrong[0], mentions, article)) is not None:
        swapped = {id(wrong[0]): replace(wrong[0], role=Role.RIGHT), id(twin): replace(twin, role=Role.WRONG)}
        written |= {id(swapped[old]): written[old] for old in swapped}
        return [swapped.get(id(mention), mention) for mention in mentions]
    others = (
        [mention for mention in mentions if mention.role is not Role.WRONG and of_a_kind(wrong[0], mention)]
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


def _other_way_round(wrong: Mention, mentions: Sequence[Mention], article: Written) -> Mention | None:
    """ "0.25 percent is not the same as 0.25 points": of two of one amount what the article writes is disputed."""
    if article.says(wrong.claim):
        return None
    twins = [other for other in mentions if other.role is Role.NEUTRAL and of_a_kind(wrong, other)]
    return next((other for other in twins if size(other) == size(wrong) and article.says(other.claim)), None)


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


def _says_when(mention: Mention, others: Sequence[Mention]) -> bool:
    """ "In 2026 it will be 1.7%": a date beside another figure, with no comma between."""
    if mention.claim.kind is not Kind.DATE:
        return False
    beside = [other.claim for other in others if other.claim.sentence_span == mention.claim.sentence_span]
    return any(other.kind not in (Kind.DATE, Kind.RANK) and not _comma(mention.claim, other) for other in beside)


def _comma(left: Claim, right: Claim) -> bool:
    first, second = sorted((left.span, right.span))
    start = left.sentence_span.start
    return any(char in ",;" for char in left.sentence[first.end - start : second.start - start])


def _without_times(mentions: Sequence[Mention], written: Mapping[int, bool]) -> list[Mention]:
    """Without the years and months that say when what is said to be right holds ("1.7% in 2026 and 2.1% in 2027"),
    unless a date is what the tip is about."""
    if any(mention.role is not Role.NEUTRAL and mention.claim.kind is Kind.DATE for mention in mentions):
        return list(mentions)
    right = [mention for mention in mentions if mention.role is not Role.NEUTRAL or _new(mention, written)]
    right = [mention for mention in right if not is_bare(mention.claim) or "." in str(size(mention))]
    return [mention for mention in mentions if _is_day(mention) or not _says_when(mention, right)]


def _is_day(mention: Mention) -> bool:
    value = mention.claim.value
    return isinstance(value, Period) and value.grain in (Grain.DAY, Grain.MINUTE)


def _says_another_thing(mention: Mention, mentions: Sequence[Mention], written: Mapping[int, bool]) -> bool:
    """Whether something is said to be right that no other figure of the tip is of a kind with."""
    alone = not any(other is not mention and of_a_kind(mention, other) for other in mentions)
    return mention.role is Role.RIGHT and not written[id(mention)] and alone


def _hedged(mention: Mention) -> bool:
    return getattr(mention.claim.value, "bound", Bound.EXACT) is not Bound.EXACT


def _new(mention: Mention, written: Mapping[int, bool]) -> bool:
    return mention.role is Role.NEUTRAL and not written[id(mention)] and not mention.own


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
