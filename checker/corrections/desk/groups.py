"""Groups: tips that ask for the same correction of the same thing are one, with a counter."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from checker.corrections.reading.sameness import same_value
from checker.corrections.story import Story
from checker.corrections.tip import Reading, Triage, Understanding
from checker.review.decision import State, Step
from claims.claim import Claim
from claims.identity import short_id
from claims.meaning.figure_keys import figure_key
from claims.text.fold import fold
from claims.value import Kind, Period, Value


@dataclass(frozen=True, slots=True)
class Group:
    """Tips that say the same. `reading` is that of the first of them that is sure, else of the first.

    `claims` are the claim and its restatements in the same article: what is corrected in one place is in all of them.
    """

    subject: str
    reading: Reading | None
    triage: Triage
    explanation: str
    tips: tuple[str, ...]
    claims: tuple[str, ...]
    document: str | None
    steps: tuple[Step, ...]
    state: State

    @property
    def count(self) -> int:
        """How many readers say so."""
        return len(self.tips)


def subjects(read: Understanding, text: str, story: Story) -> tuple[tuple[str, Reading | None], ...]:
    """The group of each reading of a tip. A tip without one is grouped by its words."""
    if not read.readings:
        words = " ".join(fold(text).split())
        return ((short_id("words", read.document or "", words), None),)
    return tuple((_subject(reading, story), reading) for reading in read.readings)


def _subject(reading: Reading, story: Story) -> str:
    anchor = reading.anchor
    if anchor.claim is None:
        place = f"{anchor.span.start}-{anchor.span.end}" if anchor.span else "nowhere"
        return short_id("place", anchor.document or "", place, str(reading.proposed))
    claim = story.claims[anchor.claim]
    return short_id("claim", restatements(claim, story)[0], *_value_key(reading, claim))


def _value_key(reading: Reading, claim: Claim) -> tuple[str, ...]:
    """What makes two proposals one: amount, hedge, and the unit where it is what changes."""
    proposed = reading.proposed
    if proposed is None:
        return ("nothing",)
    told = claim._replace(value=proposed)
    unit = ""
    if isinstance(proposed, Value) and isinstance(claim.value, Value) and claim.kind in (Kind.MONEY, Kind.PERCENTAGE):
        may_be = {claim.value.unit, *claim.value.unit_candidates}
        unit = "" if may_be & {proposed.unit, *proposed.unit_candidates} else proposed.unit or ""
    bound = proposed.bound if isinstance(proposed, Value | Period) else ""
    return (*figure_key(told), str(bound), str(getattr(proposed, "from_below", "")), unit)


def restatements(claim: Claim, story: Story) -> tuple[str, ...]:
    """The claim and every other place where its article says the same of the same thing, in the order of the text."""
    thread = story.thread_of.get(claim.id)
    same = [
        other.id
        for other in story.claims_of[claim.document]
        if other.id == claim.id
        or (
            thread is not None
            and other.id in thread.claims
            and same_value(other, claim)
            and getattr(other.value, "bound", None) == getattr(claim.value, "bound", None)
        )
    ]
    return tuple(same)


def grouped(
    rows: Iterable[tuple[str, str, Understanding, int]], steps: Mapping[str, Sequence[Step]], story: Story
) -> tuple[Group, ...]:
    """Groups from rows of (subject, tip, understanding, number of the reading), in the order of arrival."""
    members: dict[str, list[tuple[str, Understanding, int]]] = {}
    for subject, tip, read, position in rows:
        members.setdefault(subject, []).append((tip, read, position))
    return tuple(_group(subject, found, tuple(steps.get(subject, ())), story) for subject, found in members.items())


def _group(
    subject: str, members: Sequence[tuple[str, Understanding, int]], steps: tuple[Step, ...], story: Story
) -> Group:
    readings = [read.readings[position] for _, read, position in members if position < len(read.readings)]
    reading = next((r for r in readings if r.anchor.sure), readings[0] if readings else None)
    triage = reading.triage if reading else members[0][1].triage
    explanation = reading.explanation if reading else members[0][1].explanation
    tips = tuple(dict.fromkeys(tip for tip, _, _ in members))
    claim = story.claims.get(reading.anchor.claim or "") if reading else None
    document = (reading.anchor.document if reading else None) or members[0][1].document
    return Group(
        subject=subject,
        reading=reading,
        triage=triage,
        explanation=explanation,
        tips=tips,
        claims=restatements(claim, story) if claim else (),
        document=document,
        steps=steps,
        state=state_of(steps, triage, len(tips)),
    )


def state_of(steps: Sequence[Step], triage: Triage, count: int) -> State:
    """The state of the last step; before the first one what the evidence gives."""
    if steps:
        return steps[-1].state
    if triage is Triage.ABUSE:
        return State.QUARANTINED
    return State.GROUPED if count > 1 else State.RECEIVED
