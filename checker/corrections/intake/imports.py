"""Tips from elsewhere: CSV, JSON lines, XLSX, mail. Each becomes a `Sent`, what was sent and by whom, or a refusal.

A table has one tip a row; its columns are those of `FIELDS`, or French or English headings a newsroom would write. A
mail is a tip by its text: what it quotes of earlier mails, and the signature, are left out.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from checker.corrections.intake.inbox import Contact
from checker.corrections.intake.sent import ImportFormatError, Refused, Sent, moment_of
from checker.corrections.tip import Channel, Tip
from claims.identity import short_id
from claims.text.fold import fold

FIELDS = ("text", "passage", "proposed", "article", "source", "language", "received", "name", "email", "id")
_HEADINGS = {
    "text": ("text", "message", "tip", "comment", "commentaire", "signalement", "texte", "error", "erreur"),
    "passage": ("passage", "quote", "extrait", "citation", "sentence", "phrase"),
    "proposed": ("proposed", "correction", "right", "proposition", "correct", "a lire", "should read"),
    "article": ("article", "url", "page", "link", "lien", "adresse"),
    "source": ("source", "reference", "preuve"),
    "language": ("language", "langue", "lang"),
    "received": ("received", "date", "recu", "recu le", "timestamp", "horodatage"),
    "name": ("name", "nom", "reader", "lecteur"),
    "email": ("email", "e-mail", "mail", "courriel", "adresse e-mail"),
    "id": ("id", "number", "numero", "reference interne"),
}


def read_file(path: Path) -> Iterator[Sent | Refused]:
    """The tips of a file, by its suffix. Raises `ImportFormatError`."""
    from checker.corrections.intake.mails import read_mails

    readers = {
        ".csv": _csv,
        ".tsv": _csv,
        ".jsonl": _json_lines,
        ".ndjson": _json_lines,
        ".json": _json_lines,
        ".xlsx": _xlsx,
        ".mbox": read_mails,
        ".eml": read_mails,
    }
    reader = readers.get(path.suffix.lower())
    if path.is_dir() and (path / "cur").is_dir():
        reader = read_mails
    if reader is None:
        raise ImportFormatError("tips_unknown_kind", path=path, known=", ".join(readers))
    try:
        yield from reader(path)
    except OSError as problem:
        raise ImportFormatError("tip_file_unread", path=path, reason=problem.strerror or problem) from problem


def from_mapping(row: Mapping[str, Any], place: str, namespace: str, channel: Channel = Channel.FILE) -> Sent | Refused:
    """One tip of named values; `namespace` keeps the ids of two files apart."""
    told: dict[str, str] = {}
    for heading, value in row.items():
        name = _field(str(heading))
        if name and value is not None and str(value).strip():
            told.setdefault(name, str(value).strip())
    if not told.get("text") and not told.get("proposed"):
        return Refused(place, "no text: a tip needs a column 'text' or 'proposed'")
    given = told.get("id")
    content = "\x1f".join(told.get(name, "") for name in FIELDS)
    submission = f"{namespace}:{given}" if given else f"{channel.value}:{short_id(content)}"
    tip = Tip(
        id="",
        text=told.get("text", ""),
        received=moment_of(told.get("received")),
        channel=channel,
        article=told.get("article"),
        passage=told.get("passage"),
        proposed=told.get("proposed"),
        source=told.get("source"),
        language=(told.get("language") or "")[:2].lower() or None,
    )
    return Sent(place, submission, tip, Contact(told.get("name"), told.get("email")))


def _field(heading: str) -> str | None:
    wanted = re.sub(r"[\s_]+", " ", fold(heading)).strip(" :*")
    return next((name for name, words in _HEADINGS.items() if wanted in words), None)


def _text(path: Path) -> str:
    raw = path.read_bytes()
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


def _csv(path: Path) -> Iterator[Sent | Refused]:
    text = _text(path)
    head = text.partition("\n")[0]
    delimiter = max(";,\t", key=lambda mark: (head.count(mark), mark == ","))
    try:
        yield from _table(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter), path)
    except csv.Error as problem:
        raise ImportFormatError("tips_not_csv", path=path, reason=problem) from problem


def _table(rows: Iterable[Mapping[Any, Any]], path: Path) -> Iterator[Sent | Refused]:
    for number, row in enumerate(rows, start=2):
        named = {key: value for key, value in row.items() if isinstance(key, str) and not isinstance(value, list)}
        if number == 2 and not any(_field(key) in ("text", "proposed") for key in named):
            columns = ", ".join(map(repr, named))
            raise ImportFormatError("tips_no_column" if named else "tips_no_columns", path=path, columns=columns)
        if any(value not in (None, "") for value in named.values()):
            yield from_mapping(named, f"{path}:{number}", path.name)


def _json_lines(path: Path) -> Iterator[Sent | Refused]:
    text = _text(path)
    if path.suffix.lower() == ".json":
        yield from _json_array(text, path)
        return
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            place = f"{path}:{number}"
            try:
                row = json.loads(line)
            except json.JSONDecodeError as problem:
                yield Refused(place, f"not JSON: {problem.msg} at character {problem.pos + 1}")
                continue
            yield from_mapping(row, place, path.name) if isinstance(row, dict) else Refused(place, "not a JSON object")


def _json_array(text: str, path: Path) -> Iterator[Sent | Refused]:
    try:
        rows = json.loads(text)
    except json.JSONDecodeError as problem:
        raise ImportFormatError("tips_not_json", path=path, reason=problem.msg, place=problem.pos + 1) from problem
    if not isinstance(rows, list):
        raise ImportFormatError("tips_no_list", path=path)
    for number, row in enumerate(rows, start=1):
        place = f"{path}:{number}"
        yield from_mapping(row, place, path.name) if isinstance(row, dict) else Refused(place, "not a JSON object")


def _xlsx(path: Path) -> Iterator[Sent | Refused]:
    from checker.corrections.intake.sheets import rows

    yield from _table(rows(path), path)
