"""Tips that show no passage: the figures they repeat, and the things they speak of, say what is meant."""

from collections.abc import Sequence

from checker.corrections.aiming.anchor import ENOUGH, choose
from checker.corrections.aiming.candidates import SOME, Candidate, candidates
from checker.corrections.aiming.readings import Teller
from checker.corrections.reading.mentions import TipText
from checker.corrections.reading.pairing import Change, changes
from checker.corrections.reading.parts import denied_units, part_alone
from checker.corrections.reading.sameness import same_wording
from checker.corrections.reading.sides import side_by_side
from checker.corrections.reading.talk import Role
from checker.corrections.reading.written import TELLING, Written
from checker.corrections.tip import How, Reading, Triage
from checker.matching.evidence.views import make
from claims.claim import Claim
from claims.value import Value

_TERSE = 8  # words of a tip that is nothing but figures
_HOSTILE = 2.0  # what words must say for a claim before an insult is taken for a correction


def anywhere(text: TipText, figures: Sequence[Claim], tell: Teller, hostile: bool) -> list[Reading]:
    """Readings of the figures of a tip, wherever they stand in an article, or in any."""
    found: list[Reading] = []
    taken = set[str]()
    denied = denied_units(text)
    for change in changes(text.mentions, Written(figures)):
        options = candidates(
            change, figures, tell.story, headline=text.of_headline, beside=text.mentions, denied=denied
        )
        options = [option for option in options if option.claim.id not in taken]
        cued = change.right is not None and change.right.role is Role.RIGHT
        own = any(mention.own for mention in change.mentions)
        choice = choose(options, tell.story, None, cued, _guessed(change), own, _is_bare(change, text))
        if choice is None or (hostile and choice.how is How.TOPIC and choice.best.context < _HOSTILE):
            continue
        disputes = change.wrong is not None and change.wrong.role is Role.WRONG
        if found and not disputes and not _is_another(change, choice.best):
            continue  # a figure beside a correction that is repeated from the article is no second one
        claim = choice.best.claim
        taken.add(claim.id)
        proposed = choice.best.right or part_alone(text, claim)
        if proposed is None or not (found and same_wording(proposed, claim)):
            anchor = tell.anchor(claim, choice.how, choice.sure, choice.rivals)
            found.append(tell.figure(anchor, claim, proposed, change.words))
    return [reading for reading in found if reading.triage is not Triage.ALREADY] or found


def _is_another(change: Change, best: Candidate) -> bool:
    """Whether a figure beside a correction is a second one: the reader says that it is right, or what it is of."""
    if best.right is None or change.right is None:
        return False
    of_one_make = make(best.right) == make(best.claim)
    named = of_one_make and (best.context >= SOME or change.right.role is Role.RIGHT)
    return named or change.wrong is not None or best.context >= ENOUGH


def _is_bare(change: Change, text: TipText) -> bool:
    """Whether the disputed figure is a small number without a unit, in a tip that says more than "15, not 10"."""
    value = change.wrong.claim.value if change.wrong else None
    small = isinstance(value, Value) and value.unit is None and (value.low or 0) < TELLING
    return small and len(text.document.text.split()) > _TERSE


def _guessed(change: Change) -> bool:
    """Whether a figure is taken for the disputed one only because the article has it."""
    if change.wrong is None or change.wrong.role is Role.WRONG:
        return False
    return change.right is None or not side_by_side(change.wrong, change.right)
