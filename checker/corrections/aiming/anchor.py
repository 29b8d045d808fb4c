"""Which claim a correction is about.

The exact passage decides first. Without one the matcher's own comparisons do, together with the figure that the reader
repeats from the article. What is not sure says so; a passage that is not in the article is tied to nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.corrections.aiming.candidates import REPEATED, SOME, Candidate, rewords
from checker.corrections.reading.sameness import same_value, same_wording
from checker.corrections.reading.sides import unit
from checker.corrections.story import Story
from checker.corrections.tip import How
from checker.matching.evidence.views import make
from claims.value import Bound, Kind, Period, Value

# In the matcher's own units, log odds.
ENOUGH = 4.5  # words alone tie a figure to a claim
_AHEAD = 1.5  # and its best rival is this far behind,
_APART = 3.0  # or this far, where the rival has the same figure and words alone must tell
_NAMED = 5  # rivals that an editor is shown


@dataclass(frozen=True, slots=True)
class Choice:
    """The best candidate, how it was found, whether that is sure, and the ids of its rivals."""

    best: Candidate
    how: How
    sure: bool
    rivals: tuple[str, ...]


def choose(
    found: Sequence[Candidate],
    story: Story,
    exact: How | None,
    cued: bool = False,
    guessed: bool = False,
    own: bool = False,
    bare: bool = False,
) -> Choice | None:
    """The claim a correction is about, if it is about one.

    `exact`: the candidates are those of a passage found word for word. `cued`: the reader says in so many words what
    is right; then the only figure of its make in the article may be meant, to be confirmed. `guessed`: no word says
    that the figure repeated is disputed. `own`: readers speak of themselves. `bare`: the figure disputed is a small
    number of nothing in particular, which any article has somewhere. Restatements of one thing in
    one article are no rivals of one another.
    """
    if not found:
        return None
    best = found[0]
    rivals = [other for other in found[1:] if not _restates(other, best, story)]
    ahead = best.score - rivals[0].score if rivals else float("inf")
    close = tuple(other.claim.id for other in rivals if best.score - other.score < _AHEAD)
    if exact is not None:
        told = best.repeated > 0 and not guessed
        return Choice(best, exact, sure=not rivals or told or (not guessed and ahead >= _APART), rivals=close)
    if own and not cued and best.right is not None and same_wording(best.right, best.claim):
        return None  # "I was there on Sunday"
    if not best.disputed and not cued and best.context < SOME and rewords(best) and not _hedges(best):
        return None
    if not best.disputed and not cued and best.context < SOME and not rewords(best):
        return _likeliest(found, story, cued, own)  # "our 2 children" repeats a two, and speaks of nothing there
    if best.repeated >= REPEATED:
        twins = [other for other in rivals if other.repeated >= REPEATED]
        alone = all(best.score - other.score >= _APART for other in twins)
        new = _hedges(best) or (best.right is not None and same_wording(best.right, best.claim))
        told = not (bare and best.context < 0.0) if best.disputed else new and best.context - best.helped >= ENOUGH
        elsewhere = any(other.context - best.context >= _APART for other in rivals)  # what the words speak for
        sure = ahead >= _AHEAD and alone and not guessed and told and not elsewhere
        return Choice(best, How.FIGURE, sure=sure, rivals=close)
    if best.repeated or best.context >= ENOUGH:
        sure = best.repeated > 0 and best.context - best.helped >= ENOUGH and ahead >= _AHEAD
        return Choice(best, How.TOPIC, sure=sure, rivals=close)
    return _likeliest(found, story, cued, own)


def _hedges(candidate: Candidate) -> bool:
    """The article's amount with a hedge or unit that it has not; else it is only repeated ("10 milliards, quoi")."""
    right = candidate.right
    if right is None or not rewords(candidate) or not isinstance(right.value, Value):
        return False
    return right.value.bound is not Bound.EXACT or unit(right) != unit(candidate.claim)


def _likeliest(found: Sequence[Candidate], story: Story, cued: bool, own: bool) -> Choice | None:
    """Where neither a figure nor words enough tie a tip to a claim: the likeliest of the same make, for an editor to
    confirm. Figures of readers about themselves are about no claim."""
    if own and not cued:
        return None
    fit = [other for other in found if _of_one_make(other)] or (_already(found) if cued else [])
    fit = [other for other in fit if not _in_another_currency(other)] or fit
    rivals = [other for other in fit[1:] if not _restates(other, fit[0], story)]
    ahead = float("inf") if not rivals else fit[0].score - rivals[0].score if fit else 0.0
    if not fit or not (_worth(fit[0]) >= SOME or ahead >= (SOME if cued else _AHEAD + SOME)):
        return None
    return Choice(fit[0], How.TOPIC, sure=False, rivals=tuple(other.claim.id for other in rivals[:_NAMED]))


def _already(found: Sequence[Candidate]) -> list[Candidate]:
    """ "You write Tuesday, it was Sunday", of an article that has Sunday."""
    said = [one for one in found if one.right is not None and same_wording(one.right, one.claim)]
    return [one for one in said if one.right and make(one.right) == make(one.claim)]


def _in_another_currency(candidate: Candidate) -> bool:
    right, claim = candidate.right, candidate.claim
    return right is not None and right.kind is claim.kind is Kind.MONEY and make(right) != make(claim)


def _worth(candidate: Candidate) -> float:
    """What speaks for a candidate; that the reader only repeats what stands there does not."""
    right = candidate.right
    return candidate.context if right is None or same_wording(right, candidate.claim) else candidate.score


def _of_one_make(candidate: Candidate) -> bool:
    """Whether a figure can be put in the place of another as it stands: years for years, a day for a day."""
    right, claim = candidate.right, candidate.claim
    if right is None or candidate.idle:
        return False
    if isinstance(right.value, Period) and candidate.context >= SOME:
        return True  # "his term ends in 2028": the year of a day
    if make(right) != make(claim) and not _in_another_currency(candidate):
        return False
    return right.concept is None or claim.concept is None or right.concept == claim.concept


def _restates(other: Candidate, best: Candidate, story: Story) -> bool:
    left, right = story.thread_of.get(other.claim.id), story.thread_of.get(best.claim.id)
    return left is not None and left is right and same_value(other.claim, best.claim)
