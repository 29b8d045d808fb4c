"""Judgements between cases, and judgements as rows to develop the matcher on."""

import json
import tomllib
from collections.abc import Iterable, Iterator
from typing import Any

from checker.review.judgement import Verdict, standing
from checker.store.case import Case
from checker.store.database import CaseError
from checker.store.judgements import Judgements, judgement_of

_CHAIN = ("number", "previous", "hash")


def take_in(case: Case, rows: Iterable[dict[str, Any]]) -> int:
    """Adds another case's judgements that this one does not have yet, as new rows of its own chain; how many.

    A second reader who worked on a copy sends it back this way. Rows keep their moment and their reviewer; what they
    undo is found again under its number here.
    """
    ledger = Judgements(case).ledger
    with case.writing():
        known = {_content(row): row["number"] for row in ledger.rows()}
        here: dict[int, int] = {}
        added = 0
        for row in rows:
            undoes = row["undoes"]
            if undoes is not None and undoes not in here:
                raise CaseError("undoes_unknown", number=row["number"], undoes=undoes)
            own = {name: value for name, value in row.items() if name not in _CHAIN}
            own["undoes"] = None if undoes is None else here[undoes]
            key = _content(own)
            if key not in known:
                known[key] = ledger.append(own)
                added += 1
            here[row["number"]] = known[key]
    return added


def read_lines(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The rows of a ledger exported as JSON lines. Raises `CaseError` for a line that is none."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                row = json.loads(line)
                judgement_of(row)
            except (ValueError, KeyError, TypeError) as problem:
                raise CaseError("no_judgement_line", number=number, reason=problem) from problem
            yield row


def _content(row: dict[str, Any]) -> str:
    return json.dumps({name: value for name, value in row.items() if name not in _CHAIN}, sort_keys=True)


def pairs(case: Case) -> str:
    """What was judged "not the same thing", as rows in the shape of fixtures/pairs.toml.

    Hard negatives of one desk make the matcher better for all. A pair whose figure does not stand exactly once in its
    sentence is left out, since the row would not say which is meant.
    """
    languages = dict(case.database.execute("SELECT id, language FROM documents").fetchall())
    written = []
    for judgement in standing(Judgements(case).all()):
        if judgement.verdict is not Verdict.NOT_SAME:
            continue
        concerned = set(judgement.concerned) or set(judgement.sides[0])
        for left in sorted(concerned):
            for right in sorted(judgement.claims - concerned):
                sides = judgement.passages[left], judgement.passages[right]
                if all(side.sentence.count(side.quote) == 1 for side in sides):
                    row: dict[str, str | bool] = {"id": f"{left}-{right}"}
                    row |= {"left": sides[0].sentence, "right": sides[1].sentence}
                    row |= {
                        f"{n}_language": languages.get(s.document) or "" for n, s in zip(_SIDES, sides, strict=True)
                    }
                    row |= {f"{n}_figure": s.quote for n, s in zip(_SIDES, sides, strict=True)}
                    row |= {"one_thing": False, "probe": judgement.note or "judged not the same thing"}
                    written.append("[[pair]]\n" + "".join(f"{key} = {_toml(value)}\n" for key, value in row.items()))
    text = "\n".join(written)
    tomllib.loads(text)
    return text


_SIDES = ("left", "right")


def _toml(value: str | bool) -> str:
    """A TOML value; a JSON string is one, but for the delete character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
