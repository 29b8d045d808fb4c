"""A report to where it was asked for, in the format asked for, with what people decided where there is a case."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checker.commands.common import unwritten, width_and_colour, write
from checker.commands.saying import failed, misused

if TYPE_CHECKING:
    from checker.report import Report
    from checker.review.queue import Item

FORMATS = ("text", "json", "html", "md", "csv", "xlsx")
_OF_SUFFIX = {".json": "json", ".html": "html", ".htm": "html", ".md": "md", ".csv": "csv", ".xlsx": "xlsx"}
_PLAIN = ("", ".txt", ".text")


def format_of(output: str | None, otherwise: str = "text") -> str:
    """The format that a file's suffix asks for. One that no format has is refused: text that is called report.docx
    would open nowhere."""
    suffix = Path(output or "").suffix.lower()
    if suffix in _PLAIN:
        return otherwise
    if suffix not in _OF_SUFFIX:
        known = ", ".join((*(other for other in _OF_SUFFIX if other != ".htm"), ".txt"))
        raise misused("no_format", file=output, known=known)
    return _OF_SUFFIX[suffix]


def deliver(
    report: "Report",
    form: str,
    language: str,
    output: str | None,
    *,
    items: "Sequence[Item]" = (),
    width: int | None = None,
) -> None:
    """Writes the report; `items` are its findings as they stand in the review queue of a case."""
    from checker.render import render

    if form == "xlsx":
        _write_bytes(_spreadsheet(report, language, items), output)
        return
    if form == "csv":
        write(render(report, form, language, items=items), output)
        return
    if form == "json" and items:
        from checker.render.judged import json_with_judgements

        write(json_with_judgements(report, items), output)
        return
    if items:
        from checker.render.judged import with_judgements

        report = with_judgements(report, items, language)
    if form == "text":
        columns, colour = width_and_colour(width, output)
        write(render(report, form, language, width=columns, colour=colour), output)
    else:
        write(render(report, form, language), output)


def _spreadsheet(report: "Report", language: str, items: "Sequence[Item]") -> bytes:
    from checker.render.workbook import MissingPackageError
    from checker.render.xlsx import render

    try:
        return render(report, language, items)
    except MissingPackageError as problem:
        raise failed(problem) from problem


def _write_bytes(content: bytes, output: str | None) -> None:
    if output is None or output == "-":
        if sys.stdout.isatty():
            raise misused("not_for_terminal")
        sys.stdout.buffer.write(content)
        return
    try:
        Path(output).write_bytes(content)
    except OSError as problem:
        raise unwritten(output, problem) from problem
