"""The editor's queue of readers' corrections: what waits, one in full, decisions, demands with their clock."""

from collections.abc import Mapping, Sequence

from checker.corrections.desk.accepting import suggested_kind
from checker.corrections.desk.desk import Desk
from checker.corrections.desk.groups import Group
from checker.corrections.desk.listing import change, told
from checker.corrections.desk.waiting import DONE, OPEN, Wanted, extract
from checker.corrections.intake.limits import limits
from checker.corrections.intake.replies import Replies, laws
from checker.corrections.phrasing import SenselessError
from checker.corrections.story import Story
from checker.corrections.tip import Triage
from checker.review.decision import NEXT, Gravity, NoticeKind, State
from checker.store.case import now
from checker.store.database import CaseError
from checker.web.exchange import Answer, Asked, Moved, Page, Refusal, Role, Route, address, newsroom
from checker.web.reader import at_work
from checker.web.tips import public_address
from claims.claim import Claim
from claims.document import Document

ON_A_PAGE = 50
_FIELDS = ("gravity", "value", "reason", "wrong", "right")
_SHOWN: dict[str, tuple[State, ...]] = {"open": OPEN, "done": DONE, "all": tuple(State)}


def queue(asked: Asked) -> Answer:
    """What readers ask for, the most urgent first."""
    desk = tip_desk(asked)
    state = asked.query.get("state", "open") if asked.query.get("state", "open") in _SHOWN else "open"
    triage = asked.query.get("triage", "") if asked.query.get("triage", "") in tuple(Triage) else ""
    wanted = Wanted(_SHOWN[state], triage)
    start = asked.number("from", 0, 10**6) // ON_A_PAGE * ON_A_PAGE
    page = extract(asked.case.database, wanted, start, ON_A_PAGE)
    if start and not page.subjects:
        start = max(page.total - 1, 0) // ON_A_PAGE * ON_A_PAGE
        page = extract(asked.case.database, wanted, start, ON_A_PAGE)
    groups = desk.groups(asked.language, page.subjects)
    story = desk.story_of([name for group in groups for name in group.claims], [group.document for group in groups])
    demands = [(demand, laws()[demand.law], demand.days_left(now())) for demand in Replies(asked.case).all()]
    return Page(
        "tips.html",
        {
            "groups": [(group, *_shown(group, story, asked.language)) for group in groups],
            "number": page.total,
            "state": state,
            "states": tuple(_SHOWN),
            "triage": triage,
            "triages": page.triages,
            "unread": desk.inbox.unread_count(),
            "demands": [row for row in demands if row[0].state == "received"],
            "earlier": start - ON_A_PAGE if start else None,
            "later": start + ON_A_PAGE if start + ON_A_PAGE < page.total else None,
        },
    )


def _shown(group: Group, story: Story, language: str) -> tuple[str, Claim | None, Document | None]:
    claim = story.claims.get(group.claims[0]) if group.claims else None
    return change(group, story, language), claim, story.documents.get(group.document or "")


def show(asked: Asked) -> Answer:
    """One correction: what readers wrote, the claim, both sides, the copies, and what can be done."""
    return _page(asked, tip_desk(asked), asked.parts["id"])


def decide(asked: Asked) -> Answer:
    """One step; what makes no sense is said on the page, which keeps what was written."""
    desk = tip_desk(asked)
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
    except SenselessError as problem:
        return _page(asked, desk, asked.parts["id"], problem.told(asked.language), given)
    except CaseError as gone:
        raise Refusal(404, "tip_gone") from gone
    except ValueError as problem:
        raise Refusal(422, "bad_field", field="state", reason=str(problem)) from problem
    desk.settle(step)
    return Moved(address(f"/tips/{step.subject}", {"done": step.number}))


def _page(
    asked: Asked, desk: Desk, subject: str, problem: str | None = None, given: Mapping[str, str] | None = None
) -> Answer:
    try:
        group = desk.group(subject, asked.language)
    except CaseError as gone:
        raise Refusal(404, "tip_gone") from gone
    story = desk.story_around(group)
    claim = story.claims.get(group.claims[0]) if group.claims else None
    reading = group.reading
    sent = [(desk.inbox.tip(tip), desk.inbox.contact(tip)) for tip in group.tips]
    stale = [claim for step in group.steps for claim in desk.stale(step, story)]
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
            "supporters": _claims(story, reading.supporters if reading else ()),
            "opponents": _claims(story, reading.opponents if reading else ()),
            "stale": list(dict.fromkeys(stale)),
            "next": [state for state in State if state in NEXT[group.state]],
            "done": next((step for step in group.steps if step.number == asked.number("done", 0, 10**9)), None),
            "given": {**dict.fromkeys(_FIELDS, ""), "kind": _kind(group, claim, desk).value, **(given or {})},
            "gravities": tuple(Gravity),
            "kinds": tuple(NoticeKind),
            "answers": desk.answers(group.subject, f"{public_address()}corrections/", newsroom()),
            "problem": problem,
        },
        422 if problem else 200,
    )


def _kind(group: Group, claim: Claim | None, desk: Desk) -> NoticeKind:
    accepted = next((step for step in reversed(group.steps) if step.kind), None)
    if accepted is not None and accepted.kind is not None:
        return accepted.kind
    return suggested_kind(claim, desk.proposal(group)) if claim else NoticeKind.CLARIFICATION


def _claims(story: Story, names: Sequence[str]) -> list[Claim]:
    return [story.claims[name] for name in names if name in story.claims]


def tip_desk(asked: Asked) -> Desk:
    """The desk of a case, with what waited understood as far as one request may take, where no process does it."""
    desk = Desk(asked.case)
    if not at_work(asked.case.path):
        desk.read_new(limits().understood_at_once)
    return desk


ROUTES: tuple[Route, ...] = (
    Route("GET", "/tips", queue),
    Route("GET", "/tips/{id}", show),
    Route("POST", "/tips/{id}", decide, Role.EDITOR),
)
