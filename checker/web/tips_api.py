"""Readers' corrections for programs: tips in, the queue out, decisions. `openapi` describes what is here."""

from typing import Any

from checker.corrections.desk.desk import Desk
from checker.corrections.desk.listing import row
from checker.corrections.desk.waiting import DONE, OPEN, Wanted, extract
from checker.corrections.intake.imports import FIELDS, from_mapping
from checker.corrections.intake.sent import Refused
from checker.corrections.tip import Channel
from checker.review.decision import Gravity, NoticeKind, State, Step
from checker.store.database import CaseError
from checker.web.api import page
from checker.web.exchange import Answer, Asked, Data, Refusal
from checker.web.tips_desk import tip_desk

STATES = {"open": OPEN, "done": DONE, "all": tuple(State)}
CHOICES = tuple(state for state in State if state not in (State.RECEIVED, State.GROUPED))


def send_tip(asked: Asked) -> Answer:
    """Takes in a tip from another system; the same "id" again is the same tip."""
    for name, value in asked.form.items():
        if name not in FIELDS:
            raise Refusal(422, "bad_field", field=name, reason=", ".join(FIELDS))
        if value is not None and not isinstance(value, str):
            raise Refusal(422, "bad_field", field=name, reason="string")
    item = from_mapping(asked.form, "api", f"api:{asked.who.name}", Channel.API)
    if isinstance(item, Refused):
        raise Refusal(422, "bad_field", field="text", reason=item.reason)
    try:
        receipt = Desk(asked.case).inbox.receive(item.tip, item.submission, item.contact)
    except CaseError as problem:
        raise Refusal(422, "bad_field", field="text", reason=str(problem)) from problem
    return Data({"tip": receipt.tip, "code": receipt.code, "new": receipt.new}, 201)


def corrections(asked: Asked) -> Answer:
    """The groups of tips with what the evidence says; no reader's words."""
    desk, state = tip_desk(asked), asked.query.get("state", "all")
    if state not in STATES:
        raise Refusal(422, "bad_field", field="state", reason=", ".join(STATES))
    offset, limit = page(asked)
    found = extract(asked.case.database, Wanted(STATES[state]), offset, limit)
    groups = desk.groups(asked.language, found.subjects)
    story = desk.story_of([name for group in groups for name in group.claims], [group.document for group in groups])
    told = [row(group, story, asked.language) for group in groups]
    return Data({"total": found.total, "offset": offset, "corrections": told})


def correction(asked: Asked) -> Answer:
    """One group with its steps."""
    desk = tip_desk(asked)
    try:
        group = desk.group(asked.parts["id"], asked.language)
    except CaseError as gone:
        raise Refusal(404, "tip_gone") from gone
    return Data(
        {**row(group, desk.story_around(group), asked.language), "steps": [_step(step) for step in group.steps]}
    )


def decide_correction(asked: Asked) -> Answer:
    """One step of a group."""
    desk, given = tip_desk(asked), asked.form
    for name, value in given.items():
        if not isinstance(value, str):
            raise Refusal(422, "bad_field", field=name, reason="string")
    try:
        desk.group(asked.parts["id"])
    except CaseError as gone:
        raise Refusal(404, "tip_gone") from gone
    try:
        step = desk.decide(
            asked.parts["id"],
            State(given.get("state") or ""),
            asked.who.name,
            reason=given.get("reason") or "",
            gravity=Gravity(given["gravity"]) if given.get("gravity") else None,
            kind=NoticeKind(given["kind"]) if given.get("kind") else None,
            value=given.get("value") or None,
            claim=given.get("claim") or None,
            wrong=given.get("wrong") or "",
            right=given.get("right") or "",
        )
    except (CaseError, ValueError) as problem:
        raise Refusal(422, "bad_field", field="state", reason=str(problem)) from problem
    desk.settle(step)
    return Data(_step(step), 201)


def _step(step: Step) -> dict[str, Any]:
    return {
        "number": step.number,
        "at": step.at,
        "editor": step.editor,
        "state": step.state.value,
        "reason": step.reason,
        "gravity": step.gravity.value if step.gravity else None,
        "kind": step.kind.value if step.kind else None,
    }
