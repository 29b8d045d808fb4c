"""Which figures of a tip may be the sides of a correction, and as what: without those that only say when something
holds, or by how much the article is wrong where the right figure is given too.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.corrections.reading.mentions import Mention
from checker.corrections.reading.relative import is_relative
from checker.corrections.reading.sides import is_bare, of_a_kind, size
from checker.corrections.reading.talk import Role
from checker.corrections.reading.written import Written
from claims.claim import Claim
from claims.value import Grain, Kind, Period


def unrelated(mentions: Sequence[Mention], article: Written, proposed: bool) -> list[Mention]:
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


def righted(mentions: Sequence[Mention], written: dict[int, bool], article: Written) -> list[Mention]:
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


def without_times(mentions: Sequence[Mention], written: Mapping[int, bool]) -> list[Mention]:
    """Without the years and months that say when what is said to be right holds ("1.7% in 2026 and 2.1% in 2027"),
    unless a date is what the tip is about."""
    if any(mention.role is not Role.NEUTRAL and mention.claim.kind is Kind.DATE for mention in mentions):
        return list(mentions)
    right = [mention for mention in mentions if mention.role is not Role.NEUTRAL or is_new(mention, written)]
    right = [mention for mention in right if not is_bare(mention.claim) or "." in str(size(mention))]
    return [mention for mention in mentions if _is_day(mention) or not says_when(mention, right)]


def says_when(mention: Mention, others: Sequence[Mention]) -> bool:
    """ "In 2026 it will be 1.7%": a date beside another figure, with no comma between."""
    if mention.claim.kind is not Kind.DATE:
        return False
    beside = [other.claim for other in others if other.claim.sentence_span == mention.claim.sentence_span]
    return any(other.kind not in (Kind.DATE, Kind.RANK) and not _comma(mention.claim, other) for other in beside)


def _comma(left: Claim, right: Claim) -> bool:
    first, second = sorted((left.span, right.span))
    start = left.sentence_span.start
    return any(char in ",;" for char in left.sentence[first.end - start : second.start - start])


def _is_day(mention: Mention) -> bool:
    value = mention.claim.value
    return isinstance(value, Period) and value.grain in (Grain.DAY, Grain.MINUTE)


def is_new(mention: Mention, written: Mapping[int, bool]) -> bool:
    """Whether a figure that no cue stands beside is not in the article, and not of the reader."""
    return mention.role is Role.NEUTRAL and not written[id(mention)] and not mention.own
