"""The claims that a correction can be about, each with what speaks for it.

What stands around a figure is weighed by the matcher's own comparisons; to that comes the figure that the reader
repeats from the article, and what else of the tip the article has at that place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.corrections.reading.adopt import adopted
from checker.corrections.reading.likeness import (
    behind_one_word,
    codes,
    counts_others,
    listed,
    names_the_noun,
    of_one_noun,
    one_form,
    one_noun,
)
from checker.corrections.reading.mentions import Mention
from checker.corrections.reading.pairing import Change
from checker.corrections.reading.sameness import same_value, same_wording, slipped, within
from checker.corrections.reading.sides import unit
from checker.corrections.reading.talk import Role
from checker.corrections.story import Story
from checker.matching.evidence.coincidence import rounded
from checker.matching.evidence.compare import COMPARISONS
from checker.matching.evidence.views import View, views
from checker.settings import default_settings
from claims.claim import Claim
from claims.text.fold import fold
from claims.value import Bound, Kind, Value

# In the matcher's own units, log odds.
REPEATED = 6.0  # the reader writes the figure that stands there
_VERBATIM = 1.5  # in the very words of the article
_ROUNDLY = 3.0  # or a rounder one ("10 milliards" for "10,3 milliards")
_NOTHING_NEW = 4.0  # against a claim that says already what the reader proposes
_HEADLINE = 3.0  # "your headline is wrong"
_NOUN = 2.0  # the reader counts what the article counts
_OTHER_NOUN = 3.0  # the reader counts other things than the article
SOME = 1.0  # words that say at least something
_DENIED = 4.0  # "in euros, not dollars" is about an amount in dollars
_FORM = 2.5  # a day for a day, a weekday for a weekday
_COMPANY = 3.0  # the reader also repeats the figure beside it
_FEW = 3  # places at which a figure still tells claims apart
_PAUSE = 20  # characters a comma counts for


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim with what speaks for it: the surroundings, the figure; `right` is the reader's proposal in its terms.

    `disputed`: the reader gives a figure that is wrong. `idle`: the claim says already what the reader proposes, so
    that it is hardly the one to be corrected. `helped`: how much of `context` is said by other figures of the tip.
    """

    claim: Claim
    context: float
    repeated: float
    right: Claim | None
    disputed: bool
    idle: bool
    helped: float = 0.0

    @property
    def score(self) -> float:
        """Everything that speaks for this claim, less what speaks against it."""
        return self.context + self.repeated - (_NOTHING_NEW if self.idle else 0.0)


def candidates(
    change: Change,
    claims: Sequence[Claim],
    story: Story,
    shown: bool = False,
    headline: bool = False,
    beside: Sequence[Mention] = (),
    denied: frozenset[str] = frozenset(),
) -> list[Candidate]:
    """The claims that a correction can be about, the likeliest first.

    `shown`: they are those of a passage the reader points to; then a figure that stands there already is not the one to
    be corrected. `headline`: the reader speaks of the headline. `beside`: the other figures of the tip, which may say
    which of several claims is meant. `denied`: the units that the reader says are wrong.
    """
    fitting = [claim for claim in claims if any(adopted(m.claim, claim) for m in change.mentions)]
    context = contexts(change.mentions, fitting, story)
    others = [mention for mention in beside if mention not in change.mentions]
    company = _company(others, claims, fitting, story)
    told_apart = _told_apart(others, fitting, story)
    in_list = listed(change, beside)
    found = []
    for claim in fitting:
        wrong = _disputed(change.wrong, claim)
        right = adopted(change.right.claim, claim) if change.right else None
        if change.right is not None and right is None:
            continue
        said_already = right is not None and (shown or wrong is not None) and same_wording(right, claim)
        idle = said_already or claim.id in told_apart
        repeated = _repeated(change, claim, wrong, right, idle)
        if not denied.isdisjoint(codes(claim)):
            repeated = max(repeated, _DENIED)
        helped = company.get(claim.id, 0.0)
        about = context[claim.id]
        for worth in _besides(change, claim):
            about += worth
        about += SOME if shown and change.right and behind_one_word(change.right, claim, story) else 0.0
        about += _FORM if in_list is not None and claim.kind is in_list else 0.0
        about += helped
        about += _COMPANY if any(names_the_noun(mention, claim) for mention in change.mentions) else 0.0
        about += _HEADLINE if headline and _in_headline(claim, story) else 0.0
        found.append(Candidate(claim, about, repeated, right, wrong is not None, idle, helped))
    if change.wrong is None and any(map(rewords, found)):
        # "It's more than ten billion!" is about the place that does not say so.
        found = [replace(one, idle=one.right is not None and same_wording(one.right, one.claim)) for one in found]
    return sorted(found, key=lambda candidate: (-candidate.score, candidate.claim.span, candidate.claim.id))


def _repeated(change: Change, claim: Claim, wrong: Claim | None, right: Claim | None, idle: bool) -> float:
    """What the figure that the reader repeats says for a claim; `wrong` and `right` are in its terms."""
    worth = 0.0 if idle and wrong is None else _repeats(wrong or right, claim)
    if wrong is not None and within(wrong, claim, right):
        worth = REPEATED + _ROUNDLY  # the year of this very day, rather than any mention of that year
    if worth and change.mentions and fold((change.wrong or change.mentions[0]).claim.quote) in fold(claim.quote):
        worth += _VERBATIM
    return worth


def _besides(change: Change, claim: Claim) -> Iterator[float]:
    """What the figures of a correction say for a claim besides their amounts: by noun and by form."""
    yield _NOUN if any(one_noun(mention, claim) for mention in change.mentions) else 0.0
    yield -_OTHER_NOUN if change.right and counts_others(change.right.claim, claim) else 0.0
    yield _FORM if any(one_form(mention.claim, claim) for mention in change.mentions) else 0.0


def _company(
    beside: Sequence[Mention], claims: Sequence[Claim], fitting: Sequence[Claim], story: Story
) -> dict[str, float]:
    """What other figures that the reader repeats say for a claim: "500 billion over FIVE years" is about the years
    beside the 500 billion, "1,8 % en 2026" about the percentage of 2026."""
    found: dict[str, float] = {}
    for mention in beside:
        places = [claim for claim in claims if (own := adopted(mention.claim, claim)) and same_value(own, claim)]
        for place in places if len(places) <= _FEW else ():
            near = [claim for claim in fitting if claim.sentence_span == place.sentence_span and claim is not place]
            near = [claim for claim in near if claim.document == place.document]
            apart = {claim.id: _apart(claim, place, story) for claim in near}
            for name, distance in apart.items():
                worth = _COMPANY if distance == min(apart.values()) else _COMPANY / 3
                found[name] = max(found.get(name, 0.0), worth)
    return found


def _apart(one: Claim, other: Claim, story: Story) -> int:
    """Characters between two figures, a comma as long as several words."""
    first, second = sorted((one.span, other.span))
    between = story.documents[one.document].text[first.end : second.start]
    return len(between) + _PAUSE * sum(char in ",;:()" for char in between)


def _disputed(mention: Mention | None, claim: Claim) -> Claim | None:
    """What a reader disputes, in the terms of the claim. "By a factor of ten" disputes no "10 billion"."""
    told = adopted(mention.claim, claim) if mention is not None else None
    if told is None or mention is None or mention.role is Role.WRONG:
        return told
    return told if _amount(told) == _amount(mention.claim) else None


def _amount(claim: Claim) -> object:
    value = claim.value
    return value.low or value.high if isinstance(value, Value) else None


def _in_headline(claim: Claim, story: Story) -> bool:
    headline = story.documents[claim.document].headline
    return headline is not None and claim.span.start < headline.end


def _repeats(told: Claim | None, claim: Claim) -> float:
    """Whether the reader writes the claim's amount: as the one disputed, or, alone, with another hedge or unit."""
    if told is None:
        return 0.0
    if same_value(told, claim):
        return REPEATED
    if _share_an_end(told, claim):
        return _ROUNDLY
    return _ROUNDLY if rounded(told, claim) or slipped(told, claim) else 0.0


def _told_apart(beside: Sequence[Mention], claims: Sequence[Claim], story: Story) -> frozenset[str]:
    """The claims that a reader repeats with their noun and does not dispute: "two, … and they left on two scooters"."""
    found = set[str]()
    for mention in beside:
        if mention.role is Role.WRONG or mention.claim.kind is not Kind.COUNT or unit(mention.claim) is None:
            continue
        same = [claim for claim in claims if claim.kind is Kind.COUNT and same_value(mention.claim, claim)]
        named = [claim for claim in same if of_one_noun(mention.claim, claim)]
        if not named and len(same) > 1:
            context = contexts([mention], same, story)
            first, second = sorted(same, key=lambda claim: -context[claim.id])[:2]
            named = [first] if context[first.id] - context[second.id] >= SOME else []
        found.update(claim.id for claim in named)
    return frozenset(found)


def _share_an_end(told: Claim, claim: Claim) -> bool:
    """ "Between 64 and 72" for "between 66 and 72"."""
    a, b = told.value, claim.value
    if not isinstance(a, Value) or not isinstance(b, Value) or not a.bound is b.bound is Bound.BETWEEN:
        return False
    return a.low == b.low or a.high == b.high


def contexts(mentions: Sequence[Mention], claims: Sequence[Claim], story: Story) -> dict[str, float]:
    """For each claim the best that the surroundings of one of the reader's figures say for it."""
    documents = list(dict.fromkeys(claim.document for claim in claims))
    articles = [topic for name in documents for topic in story.topics(name)]
    seen = views([*articles, *(mention.topic for mention in mentions)])
    mine = seen[len(articles) :]
    theirs = {view.topic.claim.id: view for view in seen[: len(articles)]}
    return {claim.id: max((_context(view, theirs[claim.id]) for view in mine), default=0.0) for claim in claims}


def _context(left: View, right: View) -> float:
    weights = default_settings().tips
    return sum(
        weights[comparison.name] * comparison.measure(left, right)
        for comparison in COMPARISONS
        if comparison.name in weights
    )


def rewords(candidate: Candidate) -> bool:
    """The article's amount with another hedge: "You should write 'more than $10 billion'"."""
    right = candidate.right
    return candidate.repeated >= REPEATED and right is not None and not same_wording(right, candidate.claim)
