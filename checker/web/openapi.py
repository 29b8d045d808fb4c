"""The description of the JSON interface (OpenAPI 3.1), made from the table of what there is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from checker.report import Coverage, Relation, Severity
from checker.review.decision import Gravity, NoticeKind
from checker.review.judgement import CHOICES, Verdict
from checker.review.queue import State
from checker.web import api, tips_api
from checker.web.desk import STATES
from checker.web.exchange import Answer, Asked, Data, Role, Route
from checker.web.finding import LONGEST_NOTE
from claims import __version__
from claims.value import Bound, Kind

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_WHOLE: Schema = {"type": "integer", "minimum": 0}
_NAMED: Schema = {"type": ["string", "null"]}


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


def description(asked: Asked) -> Answer:
    """The document itself."""
    return Data(document())


def document() -> Schema:
    """The whole description."""
    paths: dict[str, Schema] = {}
    for operation in OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _described(operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "recoupe",
            "version": __version__,
            "description": "What several articles say of the same thing, and what people decided about it. Texts are "
            "in the language of Accept-Language (fr or en); amounts are decimal strings; offsets count code points.",
        },
        "servers": [{"url": "/"}],
        "security": [{"token": []}, {}],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "Made on the account page or with `recoupe user token`. A case without accounts "
                    "is open to the user of its own machine.",
                }
            },
            "schemas": _SCHEMAS,
        },
    }


def routes() -> list[Route]:
    """The addresses of the interface, its description included."""
    made = [Route(operation.method, operation.path, operation.answer, operation.role) for operation in OPERATIONS]
    return [*made, Route("GET", "/api/openapi.json", description, None)]


def _described(operation: Operation) -> Schema:
    said: Schema = {
        "operationId": operation.answer.__name__,
        "summary": operation.says,
        "parameters": [
            {"name": name, "in": "path", "required": True, "schema": _NUMBER if name == "number" else _TEXT}
            for name in _places(operation.path)
        ]
        + [
            {"name": name, "in": "query", "required": schema.get("minLength", 0) > 0, "schema": schema}
            for name, schema in operation.query.items()
        ],
        "responses": {
            str(operation.success): _answer("Done", _ref(f"{operation.answer.__name__}_answer")),
            **{str(status): _refused(status) for status in (*operation.refusals, 401, 403, 503)},
        },
    }
    if operation.body:
        said["requestBody"] = {"required": True, "content": {"application/json": {"schema": operation.body}}}
        said["responses"] |= {str(status): _refused(status) for status in (400, 413, 415)}
    return said


def _places(path: str) -> list[str]:
    return [part[1:-1] for part in path.split("/") if part.startswith("{")]


def _answer(says: str, schema: Schema) -> Schema:
    return {"description": says, "content": {"application/json": {"schema": schema}}}


def _refused(status: int) -> Schema:
    return _answer(_REFUSALS[status], _ref("refusal"))


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(required: Mapping[str, Schema], **more: Schema) -> Schema:
    return {"type": "object", "required": list(required), "properties": {**required, **more}}


def _list(of: Schema) -> Schema:
    return {"type": "array", "items": of}


def _one_of(codes: Any) -> Schema:
    return {"type": "string", "enum": [str(code) for code in codes]}


def _page(name: str) -> Schema:
    return _object({"total": _WHOLE, "offset": _WHOLE, name: _list(_ref(name.removesuffix("s")))})


_NUMBER: Schema = {"type": "integer", "minimum": 1, "maximum": 10**9}
_REFUSALS = {
    400: "The body is not JSON",
    401: "No token, or one that does not work",
    403: "The account may not do this",
    404: "There is none of that name",
    409: "Somebody else was faster, or there is nothing to undo",
    413: "The body is too long",
    415: "The body is not said to be JSON",
    503: "Another program is writing to the case; try again",
    422: "A value is refused; `message` says which and why",
}
_PAGES: dict[str, Schema] = {
    "offset": {"type": "integer", "minimum": 0, "maximum": 10**9},
    "limit": {"type": "integer", "minimum": 1, "maximum": api.MOST},
}
_FILTERS: dict[str, Schema] = {
    "state": _one_of(STATES),
    **dict.fromkeys(("severity", "relation", "rule", "article", "kind"), _TEXT),
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
                "verdict": _one_of(CHOICES),
                "sides": _list({"type": "string", "pattern": "^[A-Z][0-9]*$"})
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
        body={"type": "object", "properties": dict.fromkeys(tips_api.FIELDS, _NAMED), "additionalProperties": False},
        refusals=(422,),
    ),
    Operation(
        "GET",
        "/api/corrections",
        tips_api.corrections,
        "What readers ask for, the most urgent first",
        query={"state": _one_of(tips_api.STATES), **_PAGES},
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
                "state": _one_of(tips_api.CHOICES),
                "gravity": _one_of(Gravity),
                "kind": _one_of(NoticeKind),
                **dict.fromkeys(("reason", "value", "claim", "wrong", "right"), _TEXT),
            },
        },
        refusals=(404, 422),
    ),
)

_CLAIM = _object(
    {
        "id": _TEXT,
        "document": _TEXT,
        "kind": _one_of(Kind),
        "quote": _TEXT,
        "start": _WHOLE,
        "end": _WHOLE,
        "low": _NAMED,
        "high": _NAMED,
        "bound": _one_of(Bound),
        "unit": _NAMED,
        "change": _NAMED,
        "sentence": _TEXT,
        "modality": _TEXT,
        "speaker": _NAMED,
        "as_of": _NAMED,
    }
)
_FINDING = {
    "id": _TEXT,
    "rule": _TEXT,
    "relation": _one_of(Relation),
    "thread": _TEXT,
    "claims": _list(_TEXT),
    "severity": _one_of(Severity),
    "explanation": _TEXT,
}
_SIDE = _object({"letter": _TEXT, "claims": _list(_TEXT), "outlets": _list(_TEXT), "quote": _TEXT})
_ITEM = {
    **_FINDING,
    "about": _TEXT,
    "state": _one_of(State),
    "judgement": {"type": ["integer", "null"]},
    "sides": _list(_SIDE),
}
_JUDGEMENT = _object(
    {
        "number": _NUMBER,
        "at": _TEXT,
        "reviewer": _TEXT,
        "verdict": _one_of(Verdict),
        "sides": _list(_TEXT),
        "note": _TEXT,
        "finding": _TEXT,
        "rule": _TEXT,
        "relation": _one_of(Relation),
        "blind": {"type": "boolean"},
        "undoes": {"type": ["integer", "null"]},
    }
)
_ARTICLE = {
    "id": _TEXT,
    "file": _TEXT,
    "title": _NAMED,
    "outlet": _NAMED,
    "language": _NAMED,
    "published": _NAMED,
    "url": _NAMED,
}
_RELATION = _object({"left": _TEXT, "right": _TEXT, "relation": _one_of(Relation), "rule": _TEXT, "explanation": _TEXT})
_CORRECTION = {
    "id": _TEXT,
    "state": _TEXT,
    "triage": _TEXT,
    "explanation": _TEXT,
    "count": _WHOLE,
    "document": _NAMED,
    "quote": _NAMED,
    "proposed_words": _NAMED,
    "sure": {"type": "boolean"},
    **dict.fromkeys(("tips", "claims", "supporters", "opponents"), _list(_TEXT)),
}
_STEP = _object(
    {
        "number": _NUMBER,
        "at": _TEXT,
        "editor": _TEXT,
        "state": _TEXT,
        "reason": _TEXT,
        "gravity": _NAMED,
        "kind": _NAMED,
    }
)
_SCHEMAS: dict[str, Schema] = {
    "refusal": _object({"error": _TEXT, "message": _TEXT}),
    "finding": _object(_ITEM),
    "judgement": _JUDGEMENT,
    "article": _object(_ARTICLE),
    "case_answer": _object(
        {
            "file": _TEXT,
            **dict.fromkeys(("documents", "origins", "claims", "findings", "asking", "reviewed"), _WHOLE),
            "checked_at": _NAMED,
            "recoupe": _NAMED,
            "states": _object(dict.fromkeys(STATES, _WHOLE)),
        }
    ),
    "send_tip_answer": _object({"tip": _TEXT, "code": _TEXT, "new": {"type": "boolean"}}),
    "corrections_answer": _object({"total": _WHOLE, "offset": _WHOLE, "corrections": _list(_object(_CORRECTION))}),
    "correction_answer": _object({**_CORRECTION, "steps": _list(_ref("step"))}),
    "decide_correction_answer": _ref("step"),
    "step": _STEP,
    "findings_answer": _page("findings"),
    "finding_answer": _object({**_ITEM, "claims_read": _list(_CLAIM), "judgements": _list(_ref("judgement"))}),
    "judge_answer": _ref("judgement"),
    "undo_answer": _ref("judgement"),
    "judgements_answer": _page("judgements"),
    "thread_answer": _object(
        {
            "id": _TEXT,
            "about": _TEXT,
            "kind": _TEXT,
            "origins": _WHOLE,
            "coverage": _one_of(Coverage),
            "claims": _list(_CLAIM),
            "relations": _list(_RELATION),
            "findings": _list(_object(_FINDING)),
        }
    ),
    "articles_answer": _page("articles"),
    "article_answer": _object({**_ARTICLE, "text": _TEXT, "cited_sources": _list(_TEXT), "claims": _list(_CLAIM)}),
    "find_answer": _object(
        {
            "hits": _list(
                _object(
                    {
                        "document": _TEXT,
                        "claim": _NAMED,
                        "thread": _NAMED,
                        "snippet": _TEXT,
                        "words_found": _list(_list(_WHOLE)),
                    }
                )
            )
        }
    ),
}
