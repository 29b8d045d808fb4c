"""The editor's queue of readers' corrections: what waits, one in full, decisions, demands with their clock."""

from checker.corrections.decision import NEXT, Gravity, NoticeKind, State
from checker.corrections.desk import Desk, suggested_kind
from checker.corrections.groups import Group
from checker.corrections.limits import limits
from checker.corrections.listing import change, told
from checker.corrections.replies import Replies, laws
from checker.store.case import now
from checker.store.database import CaseError
from checker.web.exchange import Answer, Asked, Moved, Page, Refusal, Role, Route
from checker.web.tips import newsroom, public_address

ON_A_PAGE = 50
_SHOWN: dict[str, frozenset[State]] = {
    "open": frozenset(state for state in State if state.open),
    "done": frozenset(state for state in State if not state.open),
    "all": frozenset(State),
}


def queue(asked: Asked) -> Answer:
    """What readers ask for, the most urgent first."""
    desk = _desk(asked)
    wanted = asked.query.get("state", "open") if asked.query.get("state", "open") in _SHOWN else "open"
    groups = desk.queue(asked.language) if wanted == "open" else desk.groups(asked.language)
    groups = tuple(group for group in groups if group.state in _SHOWN[wanted])
    start = min(asked.number("from", 0, 10**6), max(len(groups) - 1, 0)) // ON_A_PAGE * ON_A_PAGE
    story = desk.story()
    shown = [(group, change(group, story, asked.language)) for group in groups[start : start + ON_A_PAGE]]
    demands = [(demand, laws()[demand.law], demand.days_left(now())) for demand in Replies(asked.case).all()]
    return Page(
        "tips.html",
        {
            "groups": shown,
            "number": len(groups),
            "state": wanted,
            "states": tuple(_SHOWN),
            "unread": len(desk.inbox.unread()),
            "demands": [row for row in demands if row[0].state == "received"],
            "earlier": start - ON_A_PAGE if start else None,
            "later": start + ON_A_PAGE if start + ON_A_PAGE < len(groups) else None,
        },
    )


def show(asked: Asked) -> Answer:
    """One correction: what readers wrote, the claim, both sides, the copies, and what can be done."""
    return _page(asked, _desk(asked), asked.parts["id"])


def decide(asked: Asked) -> Answer:
    """One step; what makes no sense is said on the page."""
    desk = _desk(asked)
    given = {key: str(value).strip() for key, value in asked.form.items()}
    try:
        step = desk.decide(
            asked.parts["id"],
            State(given.get("state", "")),
            asked.who.name,
            reason=given.get("reason", ""),
            gravity=Gravity(given["gravity"]) if given.get("gravity") else None,
            kind=NoticeKind(given["kind"]) if given.get("kind") else None,
            value=given.get("value") or None,
            wrong=given.get("wrong", ""),
            right=given.get("right", ""),
        )
    except CaseError as problem:
        return _page(asked, desk, asked.parts["id"], str(problem))
    except ValueError as problem:
        raise Refusal(422, "bad_field", field="state", reason=str(problem)) from problem
    desk.settle(step)
    return Moved(f"/tips/{step.subject}")


def _page(asked: Asked, desk: Desk, subject: str, problem: str | None = None) -> Answer:
    try:
        group = desk.group(subject, asked.language)
    except CaseError as gone:
        raise Refusal(404, "tip_gone") from gone
    story = desk.story()
    claim = story.claims.get(group.claims[0]) if group.claims else None
    reading = group.reading
    sent = [(desk.inbox.tip(tip), desk.inbox.contact(tip)) for tip in group.tips]
    stale = [claim for step in group.steps for claim in desk.stale(step)]
    proposed = told(claim, group, asked.language) if claim else ""
    return Page(
        "tip.html",
        {
            "group": group,
            "claim": claim,
            "article": story.documents.get(group.document or ""),
            "documents": story.documents,
            "proposed": proposed,
            "sent": [(tip, who) for tip, who in sent if tip is not None],
            "supporters": _claims(desk, reading.supporters if reading else ()),
            "opponents": _claims(desk, reading.opponents if reading else ()),
            "stale": list(dict.fromkeys(stale)),
            "next": [state for state in State if state in NEXT[group.state]],
            "gravities": tuple(Gravity),
            "kinds": tuple(NoticeKind),
            "kind": _kind(group, desk),
            "answers": desk.answers(group.subject, f"{public_address()}corrections/", newsroom()),
            "problem": problem,
        },
        422 if problem else 200,
    )


def _kind(group: Group, desk: Desk) -> NoticeKind:
    accepted = next((step for step in reversed(group.steps) if step.kind), None)
    if accepted is not None and accepted.kind is not None:
        return accepted.kind
    claim = desk.story().claims.get(group.claims[0]) if group.claims else None
    return suggested_kind(claim, desk.proposal(group)) if claim else NoticeKind.CLARIFICATION


def _claims(desk: Desk, names: tuple[str, ...]) -> list:  # type: ignore[type-arg]
    story = desk.story()
    return [story.claims[name] for name in names if name in story.claims]


def _desk(asked: Asked) -> Desk:
    desk = Desk(asked.case)
    desk.read_new(limits().understood_at_once)
    return desk


ROUTES: tuple[Route, ...] = (
    Route("GET", "/tips", queue),
    Route("GET", "/tips/{id}", show),
    Route("POST", "/tips/{id}", decide, Role.EDITOR),
)
