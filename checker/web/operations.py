"""What programs can do: every operation of the JSON interface, its address, and what it takes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from checker.corrections.intake.imports import FIELDS
from checker.review.decision import Gravity, NoticeKind
from checker.review.judgement import CHOICES
from checker.web import api, tips_api
from checker.web.desk import STATES
from checker.web.exchange import Answer, Asked, Role
from checker.web.finding import LONGEST_NOTE
from checker.web.shapes import NAMED, TEXT, Schema, list_of, one_of


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing a program can do: its address, what it may send, and the shape of the answer."""

    method: str
    path: str
    answer: Callable[[Asked], Answer]
    says: str
    role: Role | None = Role.READER
    query: Mapping[str, Schema] = field(default_factory=dict)
    body: Schema | None = None
    refusals: tuple[int, ...] = ()

    @property
    def success(self) -> int:
        """The status of an answer that is none of the refusals."""
        return 201 if self.method == "POST" else 200


_PAGES: dict[str, Schema] = {
    "offset": {"type": "integer", "minimum": 0, "maximum": 10**9},
    "limit": {"type": "integer", "minimum": 1, "maximum": api.MOST},
}
_FILTERS: dict[str, Schema] = {
    "state": one_of(STATES),
    **dict.fromkeys(("severity", "relation", "rule", "article", "kind"), TEXT),
}

OPERATIONS = (
    Operation("GET", "/api/case", api.case, "How much was read and how far the review is"),
    Operation(
        "GET",
        "/api/findings",
        api.findings,
        "Findings in the order of the queue, filtered",
        query={**_FILTERS, **_PAGES},
        refusals=(422,),
    ),
    Operation("GET", "/api/findings/{id}", api.finding, "One finding with sides, claims, judgements", refusals=(404,)),
    Operation(
        "POST",
        "/api/findings/{id}/judgements",
        api.judge,
        "Decide about a finding",
        Role.EDITOR,
        body={
            "type": "object",
            "required": ["verdict"],
            "properties": {
                "verdict": one_of(CHOICES),
                "sides": list_of({"type": "string", "pattern": "^[A-Z][0-9]*$"})
                | {"description": "The letters of the sides an error is on; needed for `error`, empty otherwise."},
                "note": {"type": "string", "maxLength": LONGEST_NOTE},
                "seen": {
                    "type": "integer",
                    "description": "The number of the judgement that was shown with the finding (0 for none): refused "
                    "with 409 where somebody else has decided since.",
                },
            },
        },
        refusals=(404, 409, 422),
    ),
    Operation(
        "GET",
        "/api/judgements",
        api.judgements,
        "The ledger of judgements, oldest first",
        query=_PAGES,
        refusals=(422,),
    ),
    Operation(
        "POST",
        "/api/judgements/{number}/undo",
        api.undo,
        "Withdraw one's own judgement by a new row",
        Role.EDITOR,
        refusals=(409,),
    ),
    Operation("GET", "/api/threads/{id}", api.thread, "One measured thing with every claim about it", refusals=(404,)),
    Operation("GET", "/api/articles", api.articles, "The articles of the case", query=_PAGES, refusals=(422,)),
    Operation("GET", "/api/articles/{id}", api.article, "One article with its text and claims", refusals=(404,)),
    Operation(
        "GET",
        "/api/search",
        api.find,
        "Articles and claims that hold all the words",
        query={"q": {"type": "string", "minLength": 1, "maxLength": api.MOST}},
        refusals=(422,),
    ),
    Operation(
        "POST",
        "/api/tips",
        tips_api.send_tip,
        "Take in a reader's tip; the same `id` again is the same tip",
        Role.EDITOR,
        body={"type": "object", "properties": dict.fromkeys(FIELDS, NAMED), "additionalProperties": False},
        refusals=(422,),
    ),
    Operation(
        "GET",
        "/api/corrections",
        tips_api.corrections,
        "What readers ask for, the most urgent first",
        query={"state": one_of(tips_api.STATES), **_PAGES},
        refusals=(422,),
    ),
    Operation("GET", "/api/corrections/{id}", tips_api.correction, "One correction with its steps", refusals=(404,)),
    Operation(
        "POST",
        "/api/corrections/{id}/steps",
        tips_api.decide_correction,
        "Decide about a correction",
        Role.EDITOR,
        body={
            "type": "object",
            "required": ["state"],
            "properties": {
                "state": one_of(tips_api.CHOICES),
                "gravity": one_of(Gravity),
                "kind": one_of(NoticeKind),
                **dict.fromkeys(("reason", "value", "claim", "wrong", "right"), TEXT),
            },
        },
        refusals=(404, 422),
    ),
)
