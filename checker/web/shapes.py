"""The shapes of what the JSON interface answers, as JSON Schema: each by a name that `openapi` refers to."""

from collections.abc import Iterable, Mapping
from typing import Any

from checker.report import Coverage, Relation, Severity
from checker.review.judgement import Verdict
from checker.review.queue import State
from checker.web.desk import STATES
from claims.value import Bound, Kind

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
NAMED: Schema = {"type": ["string", "null"]}
WHOLE: Schema = {"type": "integer", "minimum": 0}
NUMBER: Schema = {"type": "integer", "minimum": 1, "maximum": 10**9}
_NUMBER_OR_NONE: Schema = {"type": ["integer", "null"]}
_FLAG: Schema = {"type": "boolean"}


def ref(name: str) -> Schema:
    """The shape of that name."""
    return {"$ref": f"#/components/schemas/{name}"}


def list_of(item: Schema) -> Schema:
    """Any number of one shape."""
    return {"type": "array", "items": item}


def one_of(codes: Iterable[object]) -> Schema:
    """One of some words."""
    return {"type": "string", "enum": [str(code) for code in codes]}


def _object(required: Mapping[str, Schema]) -> Schema:
    return {"type": "object", "required": list(required), "properties": dict(required)}


def _page(name: str) -> Schema:
    return _object({"total": WHOLE, "offset": WHOLE, name: list_of(ref(name.removesuffix("s")))})


_CLAIM = _object(
    {
        "id": TEXT,
        "document": TEXT,
        "kind": one_of(Kind),
        "quote": TEXT,
        "start": WHOLE,
        "end": WHOLE,
        "low": NAMED,
        "high": NAMED,
        "bound": one_of(Bound),
        "unit": NAMED,
        "change": NAMED,
        "sentence": TEXT,
        "modality": TEXT,
        "speaker": NAMED,
        "as_of": NAMED,
    }
)
_FINDING = {
    "id": TEXT,
    "rule": TEXT,
    "relation": one_of(Relation),
    "thread": TEXT,
    "claims": list_of(TEXT),
    "severity": one_of(Severity),
    "explanation": TEXT,
}
_SIDE = _object({"letter": TEXT, "claims": list_of(TEXT), "outlets": list_of(TEXT), "quote": TEXT})
_ITEM = {
    **_FINDING,
    "about": TEXT,
    "state": one_of(State),
    "judgement": _NUMBER_OR_NONE,
    "sides": list_of(_SIDE),
}
_JUDGEMENT = _object(
    {
        "number": NUMBER,
        "at": TEXT,
        "reviewer": TEXT,
        "verdict": one_of(Verdict),
        "sides": list_of(TEXT),
        "note": TEXT,
        "finding": TEXT,
        "rule": TEXT,
        "relation": one_of(Relation),
        "blind": _FLAG,
        "undoes": _NUMBER_OR_NONE,
    }
)
_ARTICLE = {
    "id": TEXT,
    "file": TEXT,
    "title": NAMED,
    "outlet": NAMED,
    "language": NAMED,
    "published": NAMED,
    "url": NAMED,
}
_RELATION = _object({"left": TEXT, "right": TEXT, "relation": one_of(Relation), "rule": TEXT, "explanation": TEXT})
_CORRECTION = {
    "id": TEXT,
    "state": TEXT,
    "triage": TEXT,
    "explanation": TEXT,
    "count": WHOLE,
    "document": NAMED,
    "quote": NAMED,
    "proposed_words": NAMED,
    "sure": _FLAG,
    **dict.fromkeys(("tips", "claims", "supporters", "opponents"), list_of(TEXT)),
}
_STEP = _object(
    {
        "number": NUMBER,
        "at": TEXT,
        "editor": TEXT,
        "state": TEXT,
        "reason": TEXT,
        "gravity": NAMED,
        "kind": NAMED,
    }
)
SCHEMAS: dict[str, Schema] = {
    "refusal": _object({"error": TEXT, "message": TEXT}),
    "finding": _object(_ITEM),
    "judgement": _JUDGEMENT,
    "article": _object(_ARTICLE),
    "case_answer": _object(
        {
            "file": TEXT,
            **dict.fromkeys(("documents", "origins", "claims", "findings", "asking", "reviewed"), WHOLE),
            "checked_at": NAMED,
            "recoupe": NAMED,
            "states": _object(dict.fromkeys(STATES, WHOLE)),
        }
    ),
    "send_tip_answer": _object({"tip": TEXT, "code": TEXT, "new": _FLAG}),
    "corrections_answer": _object({"total": WHOLE, "offset": WHOLE, "corrections": list_of(_object(_CORRECTION))}),
    "correction_answer": _object({**_CORRECTION, "steps": list_of(ref("step"))}),
    "decide_correction_answer": ref("step"),
    "step": _STEP,
    "findings_answer": _page("findings"),
    "finding_answer": _object({**_ITEM, "claims_read": list_of(_CLAIM), "judgements": list_of(ref("judgement"))}),
    "judge_answer": ref("judgement"),
    "undo_answer": ref("judgement"),
    "judgements_answer": _page("judgements"),
    "thread_answer": _object(
        {
            "id": TEXT,
            "about": TEXT,
            "kind": TEXT,
            "origins": WHOLE,
            "coverage": one_of(Coverage),
            "claims": list_of(_CLAIM),
            "relations": list_of(_RELATION),
            "findings": list_of(_object(_FINDING)),
        }
    ),
    "articles_answer": _page("articles"),
    "article_answer": _object({**_ARTICLE, "text": TEXT, "cited_sources": list_of(TEXT), "claims": list_of(_CLAIM)}),
    "find_answer": _object(
        {
            "hits": list_of(
                _object(
                    {
                        "document": TEXT,
                        "claim": NAMED,
                        "thread": NAMED,
                        "snippet": TEXT,
                        "words_found": list_of(list_of(WHOLE)),
                    }
                )
            )
        }
    ),
}
