"""What the other articles say of a reader's proposal, by laying it over the claim and looking where it lands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from checker.check import check_documents
from checker.corrections.reading.sameness import same_value
from checker.corrections.story import Story
from checker.judging.relate import relate
from checker.matching.block import comparable
from checker.report import Relation, Report
from checker.review.overlay import Overlay
from checker.settings import default_settings
from claims.claim import Claim
from claims.document import Document
from claims.value import Bound

_SPEAKS_AGAINST = (Relation.DISCREPANT, Relation.BOUND_DIFFERS)
_WIDEST = 4000  # claims; in larger cases the thread as it stands is all the evidence
_TRIAL = "tip"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The claims of other origins that side with a proposal, and those against; the origins behind them, counted."""

    supporters: tuple[str, ...]
    opponents: tuple[str, ...]
    supporting: int
    opposing: int


def weigh(claim: Claim, proposed: Claim, story: Story) -> Evidence:
    """Who agrees with the reader: in the claim's thread; where it is alone, in the one it would be in if so corrected.

    Origins are counted, not addresses; the article itself and its copies do not count. An origin that says both sides
    with the reader.
    """
    trial = claim._replace(value=proposed.value, kind=proposed.kind, change=proposed.change)
    own = story.origin(claim.document)
    others = _of_others(_thread(story.report, claim.id), own, story) or _of_others(_landing(trial, story), own, story)
    return _sides(claim, trial, others, story)


def _of_others(names: Sequence[str], own: str, story: Story) -> list[Claim]:
    claims = (story.claims[name] for name in dict.fromkeys(names) if name in story.claims)
    return [claim for claim in claims if story.origin(claim.document) != own]


def _sides(written: Claim, trial: Claim, others: Sequence[Claim], story: Story) -> Evidence:
    documents = {**story.documents, trial.document: replace(story.documents[trial.document], published=None)}
    widths = default_settings().widths
    relations = {other.id: relate(trial, other, documents, widths).relation for other in others}
    # An article that gives the amount that was written does not side with another that it merely does not exclude.
    loyal = {other.id for other in others if same_value(written, other) and not same_value(trial, other)}
    supporters = tuple(o.id for o in others if o.id not in loyal and _sides_with(relations[o.id], trial, o))
    loyal |= {other.id for other in others if not comparable(trial, other)}
    against = tuple(name for name, relation in relations.items() if name in loyal or relation in _SPEAKS_AGAINST)
    behind = {story.origin(story.claims[name].document) for name in supporters}
    opponents = tuple(name for name in against if story.origin(story.claims[name].document) not in behind)
    opposing = {story.origin(story.claims[name].document) for name in opponents}
    return Evidence(supporters, opponents, len(behind), len(opposing))


def _sides_with(relation: Relation, trial: Claim, other: Claim) -> bool:
    """A figure that merely does not exclude another ("plus de 10" and 12, "environ 95" and "environ 102") does not
    support it; one that is exact does, where the proposal admits it."""
    if not comparable(trial, other):
        return False
    if relation is Relation.COMPATIBLE:
        return getattr(other.value, "bound", Bound.EXACT) is Bound.EXACT
    return relation is Relation.AGREE


def _thread(report: Report, claim: str) -> tuple[str, ...]:
    return next((thread.claims for thread in report.threads if claim in thread.claims), ())


def _landing(trial: Claim, story: Story) -> tuple[str, ...]:
    if len(story.report.claims) > _WIDEST:
        return ()
    overlay = Overlay(trial.id, _TRIAL, trial.value, trial.kind, trial.change)
    return _thread(_as_if(story.report.documents, (*story.overlays, overlay)), trial.id)


@lru_cache(maxsize=256)
def _as_if(documents: tuple[Document, ...], overlays: tuple[Overlay, ...]) -> Report:
    """The report on a story with one more correction; tips that say the same ask the same question."""
    return check_documents(documents, overlays=overlays)
