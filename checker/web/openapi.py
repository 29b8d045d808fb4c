"""The description of the JSON interface (OpenAPI 3.1), made from the table of what there is."""

from checker.web.exchange import Answer, Asked, Data, Route
from checker.web.operations import OPERATIONS, Operation
from checker.web.shapes import NUMBER, SCHEMAS, TEXT, Schema, ref
from claims import __version__

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
            "schemas": SCHEMAS,
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
            {"name": name, "in": "path", "required": True, "schema": NUMBER if name == "number" else TEXT}
            for name in _places(operation.path)
        ]
        + [
            {"name": name, "in": "query", "required": schema.get("minLength", 0) > 0, "schema": schema}
            for name, schema in operation.query.items()
        ],
        "responses": {
            str(operation.success): _answer("Done", ref(f"{operation.answer.__name__}_answer")),
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
    return _answer(_REFUSALS[status], ref("refusal"))
