"""The room for programs: the same actions as the pages, as JSON. `openapi` describes what is here."""

from typing import Any

from checker.render.json import claim_to_contract, document_to_contract, finding_to_contract, judged_to_contract
from checker.review.judgement import CHOICES, Judgement, letter, sides
from checker.review.queue import Item, progress
from checker.store.judgements import Judgements
from checker.store.search import CLOSE, OPEN, search
from checker.web.articles import claims_of
from checker.web.desk import STATES, Desk, Filters, desk
from checker.web.exchange import Answer, Asked, Data, Refusal
from checker.web.finding import judged, withdrawn
from checker.web.findings import overview
from checker.web.sides import concerned
from checker.web.threads import thread_asked
from checker.words.passages import outlet

MOST = 200
_USUAL = 50

Row = dict[str, Any]


def case(asked: Asked) -> Answer:
    """The case: how much was read, and how far the review is."""
    info = overview(asked)
    room = desk(asked)
    done, asking = progress(room.items)
    return Data(
        {
            "file": info["file"],
            "checked_at": info.get("at"),
            "recoupe": info.get("version"),
            "documents": info.get("documents", 0),
            "origins": info["origins"],
            "claims": info.get("claims", 0),
            "findings": len(room.items),
            "asking": asking,
            "reviewed": done,
            "states": {state: sum(item.state in wanted for item in room.items) for state, wanted in STATES.items()},
        }
    )


def findings(asked: Asked) -> Answer:
    """Findings in the order of the queue, filtered."""
    if asked.query.get("state", "all") not in STATES:
        raise Refusal(422, "bad_field", field="state", reason=", ".join(STATES))
    room, filters = desk(asked), Filters.of({"state": "all", **asked.query})
    wanted = [item for item in room.items if filters.admit(item, room.story)]
    offset, limit = page(asked)
    shown = [_item(item, room) for item in wanted[offset : offset + limit]]
    return Data({"total": len(wanted), "offset": offset, "findings": shown})


def finding(asked: Asked) -> Answer:
    """One finding with its sides, its claims and its judgements."""
    room = desk(asked)
    item = room.item(asked.parts["id"])
    if item is None:
        raise Refusal(404, "no_finding")
    claims = [claim_to_contract(room.story.claims[name]) for name in item.finding.claims if name in room.story.claims]
    opinions = [judgement_row(row) for row in item.opinions]
    return Data(_item(item, room) | {"claims_read": claims, "judgements": opinions})


def judge(asked: Asked) -> Answer:
    """Decide: write a judgement of the token's account."""
    verdict, named, note = (
        asked.form.get(key, usual) for key, usual in (("verdict", None), ("sides", []), ("note", ""))
    )
    if verdict not in CHOICES or not isinstance(verdict, str):
        raise Refusal(422, "bad_field", field="verdict", reason=", ".join(CHOICES))
    if not isinstance(named, list) or not all(isinstance(side, str) and side.isascii() for side in named):
        raise Refusal(422, "bad_field", field="sides", reason='["A", "B"]')
    if not isinstance(note, str):
        raise Refusal(422, "bad_field", field="note", reason="text")
    seen = asked.form.get("seen", 0)
    if isinstance(seen, bool) or not isinstance(seen, int):
        raise Refusal(422, "bad_field", field="seen", reason="number")
    row = judged(asked, asked.parts["id"], verdict + (f":{''.join(named)}" if named else ""), note)
    return Data(judgement_row(row), 201)


def undo(asked: Asked) -> Answer:
    """Withdraw a judgement of the token's account by a new row."""
    return Data(judgement_row(withdrawn(asked, asked.parts["number"])), 201)


def judgements(asked: Asked) -> Answer:
    """The ledger, oldest first."""
    rows = Judgements(asked.case).all()
    offset, limit = page(asked)
    shown = [judgement_row(row) for row in rows[offset : offset + limit]]
    return Data({"total": len(rows), "offset": offset, "judgements": shown})


def thread(asked: Asked) -> Answer:
    """One measured thing: every claim about it, how each pair relates, and what was found."""
    report = asked.case.load_threads([asked.parts["id"]], asked.language)
    found = thread_asked(asked, report)
    return Data(
        {
            "id": found.id,
            "about": found.about,
            "kind": found.kind,
            "origins": found.origins,
            "coverage": found.coverage.value,
            "claims": [claim_to_contract(claim) for claim in report.claims if claim.id in found.claims],
            "relations": [judged_to_contract(judged) for judged in report.relations],
            "findings": [finding_to_contract(finding) for finding in report.findings],
        }
    )


def articles(asked: Asked) -> Answer:
    """The articles of the case, without their text."""
    documents = list(desk(asked).story.documents.values())
    offset, limit = page(asked)
    keys = ("id", "file", "title", "outlet", "language", "published", "url")
    shown = [{key: getattr(document, key) for key in keys} for document in documents[offset : offset + limit]]
    return Data({"total": len(documents), "offset": offset, "articles": shown})


def article(asked: Asked) -> Answer:
    """One article with its text and its claims."""
    document = asked.case.document(asked.parts["id"])
    if document is None:
        raise Refusal(404, "no_article")
    claims, _ = claims_of(asked, document.id)
    told = document_to_contract(document, desk(asked).story.frame)
    return Data(told | {"claims": [claim_to_contract(claim) for claim in claims]})


def find(asked: Asked) -> Answer:
    """Articles and claims that hold all the words; `words_found` are places in `snippet`."""
    words = asked.query.get("q", "")
    if not words.strip() or len(words) > MOST:
        raise Refusal(422, "bad_field", field="q", reason=f"1 – {MOST}")
    hits = search(asked.case.database, words.replace("\0", " "))
    return Data({"hits": [_hit(hit.document, hit.claim, hit.thread, hit.snippet) for hit in hits]})


def page(asked: Asked) -> tuple[int, int]:
    """Offset and limit; raises `Refusal` for what is no number in their range."""
    found = []
    for key, usual, least, most in (("offset", 0, 0, 10**9), ("limit", _USUAL, 1, MOST)):
        words = asked.query.get(key, str(usual))
        if not (words.isascii() and words.isdigit() and len(words) < 11 and least <= int(words) <= most):
            raise Refusal(422, "bad_field", field=key, reason=f"{least} – {most}")
        found.append(int(words))
    return found[0], found[1]


def judgement_row(row: Judgement) -> Row:
    """One row of the ledger; the sides as letters."""
    return {
        "number": row.number,
        "at": row.at,
        "reviewer": row.reviewer,
        "verdict": row.verdict.value,
        "sides": concerned(row),
        "note": row.note,
        "finding": row.finding,
        "rule": row.rule,
        "relation": row.relation.value,
        "blind": row.blind,
        "undoes": row.undoes,
    }


def _item(item: Item, room: Desk) -> Row:
    finding = item.finding
    claims = room.story.claims
    return finding_to_contract(finding) | {
        "about": room.story.about(finding),
        "state": item.state.value,
        "judgement": item.judgement.number if item.judgement else None,
        "sides": [
            {
                "letter": letter(place),
                "claims": list(names),
                "outlets": list(dict.fromkeys(outlet(room.story.documents[claims[n].document]) for n in names)),
                "quote": claims[names[0]].quote,
            }
            for place, names in enumerate(sides(finding))
        ],
    }


def _hit(document: str, claim: str | None, thread: str | None, marked: str) -> Row:
    found, text = [], ""
    for number, part in enumerate(marked.split(OPEN)):
        words, _, rest = part.partition(CLOSE)
        if number:
            found.append([len(text), len(text) + len(words)])
        text += words + rest
    return {"document": document, "claim": claim, "thread": thread, "snippet": text, "words_found": found}
