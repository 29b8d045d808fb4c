"""What in a tip, besides the amount, speaks for a claim: its noun, its form, its unit, the word before it."""

from collections.abc import Sequence

from checker.corrections.reading.adopt import PEOPLE, PERSONS
from checker.corrections.reading.mentions import Mention
from checker.corrections.reading.pairing import Change
from checker.corrections.reading.sides import unit
from checker.corrections.story import Story
from claims.claim import Claim
from claims.text.fold import fold
from claims.value import Kind, Period, Value

_STEM = 5  # letters by which two forms of a noun are one


def one_noun(mention: Mention, claim: Claim) -> bool:
    """Whether both count one thing. "Dodental: 19 mensen" counts the dead, not people."""
    told = mention.claim
    a, b = told.value, claim.value
    if told.concept == PEOPLE and not PERSONS.isdisjoint(mention.named):
        return False
    if not told.kind is claim.kind is Kind.COUNT or not isinstance(a, Value) or not isinstance(b, Value):
        return False
    return a.unit is not None and a.unit == b.unit


def one_form(told: Claim, claim: Claim) -> bool:
    """Whether two dates are told alike: a day of the month is put right by a day of the month, not by a season."""
    a, b = told.value, claim.value
    if not isinstance(a, Period) or not isinstance(b, Period):
        return False
    return a.grain is b.grain and any(map(str.isdigit, told.quote)) == any(map(str.isdigit, claim.quote))


def names_the_noun(told: Mention, claim: Claim) -> bool:
    """ "Dodental: 19" and "the houses destroyed are 16" are about what the article counts, in the reader's words."""
    counts = told.claim.concept is not None and told.claim.concept != PEOPLE  # what the reader counts is told by itself
    if claim.kind is not Kind.COUNT or counts or told.claim.kind is not Kind.COUNT:
        return False
    if claim.concept is not None and claim.concept in told.named:
        return told.claim.concept is None or claim.concept in PERSONS
    noun = fold(claim.quote).split()[-1]
    stem = noun[: max(_STEM, len(noun) - 2)]
    return noun.isalpha() and len(noun) >= _STEM and any(word.startswith(stem) for word in told.topic.words)


def of_one_noun(told: Claim, claim: Claim) -> bool:
    return told.concept == claim.concept if told.concept or claim.concept else unit(told) == unit(claim)


def counts_others(told: Claim, claim: Claim) -> bool:
    persons = told.concept == PEOPLE and claim.concept in PERSONS
    return None not in (told.concept, claim.concept) and told.concept != claim.concept and not persons


def behind_one_word(told: Mention, claim: Claim, story: Story) -> bool:
    """ "Caiu para 1,5" of "de 1,9% para 1,6%": the same word before both."""
    mine = claim.span.start - claim.sentence_span.start
    before = story.documents[claim.document].text[claim.sentence_span.start :][:mine].split()
    theirs = told.claim.sentence[: told.claim.span.start - told.claim.sentence_span.start].split()
    return bool(before and theirs) and fold(before[-1]) == fold(theirs[-1])


def listed(change: Change, beside: Sequence[Mention]) -> Kind | None:
    """The kind that a bare number takes over from the figure before it: "AWS has 31 percent and Azure 25"."""
    right = change.right
    if right is None or change.wrong is not None or unit(right.claim) is not None or right.claim.kind is not Kind.COUNT:
        return None
    before = [
        m.claim
        for m in beside
        if m.claim.sentence_span == right.claim.sentence_span and m.claim.span < right.claim.span
    ]
    return before[-1].kind if before and unit(before[-1]) is not None else None


def codes(claim: Claim) -> frozenset[str]:
    value = claim.value
    return frozenset((value.unit or "", *value.unit_candidates)) if isinstance(value, Value) else frozenset()
