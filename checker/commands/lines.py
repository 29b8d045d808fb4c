"""The line protocol: one JSON object a line in, one a line out, in the same order, as they come."""

import json
import sys
from collections.abc import Callable, Iterable
from typing import Any

from claims.document import Document
from claims.packs.section import PackError

Row = dict[str, Any]


class BadRowError(ValueError):
    """A row that is JSON but not what the command asks for; the message says what is missing."""


def answer_lines(answer: Callable[[str, Row], Row], lines: Iterable[bytes] | None = None) -> None:
    """Answer each line of standard input with one line of standard output, flushed at once.

    `answer` gets the row's name and the row. A line that cannot be answered gets {"id": ..., "error": ...} and the
    run goes on. A row without an id is named after its line; empty lines are passed over.
    """
    for number, line in enumerate(sys.stdin.buffer if lines is None else lines, start=1):
        if line.strip():
            sys.stdout.write(json.dumps(_answer(answer, line, number), ensure_ascii=False) + "\n")
            sys.stdout.flush()


def _answer(answer: Callable[[str, Row], Row], line: bytes, number: int) -> Row:
    name: Any = None
    try:
        row = json.loads(line.decode("utf-8-sig"))
        if not isinstance(row, dict):
            raise BadRowError("not a JSON object")
        name = row.get("id")
        if name is None:
            name = f"line-{number}"
        return {"id": name} | answer(str(name), row)
    except UnicodeDecodeError:
        return {"id": name, "error": "not UTF-8"}
    except json.JSONDecodeError as problem:
        return {"id": name, "error": f"not JSON: {problem.msg.removesuffix(' at')} at character {problem.pos + 1}"}
    except (BadRowError, PackError) as problem:
        return {"id": name, "error": str(problem)}
    except Exception as problem:  # one row must never end the run, whatever it holds
        return {"id": name, "error": f"internal error: {type(problem).__name__}: {' '.join(str(problem).split())}"}


def document(row: Row, name: str, field: str = "text", language: str = "language") -> Document:
    """The document of one row: its text, with language and day of publication where given."""
    text = row.get(field)
    if not isinstance(text, str):
        raise BadRowError(f'no "{field}"' if text is None else f'"{field}" is not a string')
    return text_document(text, name, _string(row, language) or _string(row, "language"), _string(row, "published"))


def text_document(text: str, name: str, language: str | None = None, published: str | None = None) -> Document:
    """A bare text as a document; its language is detected where it is not given."""
    return Document(id=name, text=text, language=language or _detected(text), published=published)


def _string(row: Row, field: str) -> str | None:
    value = row.get(field)
    if value is not None and not isinstance(value, str):
        raise BadRowError(f'"{field}" is not a string')
    return value or None


def _detected(text: str) -> str | None:
    from checker.articles.language import identify

    return identify(text)
