"""Spreadsheets of tips: the first sheet of an XLSX file, row by row (`openpyxl`, the extra `xlsx`)."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from checker.corrections.intake.sent import ImportFormatError


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of the first sheet by the headings of its first row. Raises `ImportFormatError`."""
    try:
        from openpyxl import load_workbook
    except ImportError as missing:
        raise ImportFormatError("tips_xlsx_missing", path=path) from missing
    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except Exception as problem:  # the package raises whatever its parts raise
        raise ImportFormatError("tips_not_xlsx", path=path, kind=type(problem).__name__) from problem
    try:
        sheet = book.worksheets[0]
        found = sheet.iter_rows(values_only=True)
        headings = [str(value or "").strip() for value in next(found, ())]
        for row in found:
            yield {heading: _plain(value) for heading, value in zip(headings, row, strict=False) if heading}
    finally:
        book.close()


def _plain(value: object) -> str | None:
    if value is None:
        return None
    return value.isoformat() if isinstance(value, datetime | date) else str(value)
