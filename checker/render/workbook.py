"""A spreadsheet file from tables. The one door for `xlsxwriter` (the `xlsx` extra).

Cells are typed: numbers count, dates sort, and words are never taken for a formula. The same tables give the same
bytes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO

from checker.words.errors import ToldError

_BORN = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # the file must not depend on when it was written
_LONGEST = 32_767  # characters a cell may hold
_LONGEST_LINK = 2_079
_EXACT = 15  # digits a spreadsheet keeps of a number
_FIRST_DAY = date(1900, 3, 1)  # before it, spreadsheets count a day that never was


class MissingPackageError(ToldError):
    """The package that writes spreadsheets is not installed; how to get it is said."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading and how wide it is, in characters."""

    heading: str
    width: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. Cells are words, whole numbers, `Decimal`, days or nothing."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[object]]


def workbook(sheets: Sequence[Sheet], title: str) -> bytes:
    """The file: a frozen heading, a filter on every column. Raises `MissingPackageError`."""
    try:
        import xlsxwriter
    except ImportError as problem:
        raise MissingPackageError("xlsx_missing") from problem
    written = BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": title, "created": _BORN})
    heading = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    words = book.add_format({"text_wrap": True, "valign": "top"})
    number = book.add_format({"num_format": "#,##0.################", "valign": "top"})
    whole = book.add_format({"num_format": "#,##0", "valign": "top"})
    day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})
    for sheet in sheets:
        page = book.add_worksheet(sheet.name[:31])
        for place, column in enumerate(sheet.columns):
            page.set_column(place, place, column.width)
            page.write_string(0, place, column.heading, heading)
        count = 0
        for count, row in enumerate(sheet.rows, 1):
            for place, value in enumerate(row):
                match _typed(value):
                    case None:
                        page.write_blank(count, place, None, words)
                    case date() as when:
                        page.write_datetime(count, place, datetime(when.year, when.month, when.day), day)
                    case int() as amount:
                        page.write_number(count, place, amount, whole)
                    case Decimal() as amount:
                        page.write_number(count, place, float(amount), number)
                    case text:
                        if str(text).startswith(("https://", "http://")) and len(str(text)) <= _LONGEST_LINK:
                            page.write_url(count, place, str(text), None, str(text))
                        else:
                            page.write_string(count, place, str(text)[:_LONGEST], words)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, count, len(sheet.columns) - 1)
    book.close()
    return written.getvalue()


def _typed(value: object) -> object:
    """What a spreadsheet can hold without changing it: longer numbers and earlier days go in as words."""
    if isinstance(value, Decimal):
        if len(value.normalize().as_tuple().digits) > _EXACT:
            return f"{value:f}"
        return int(value) if value == value.to_integral_value() and abs(value) < 10**_EXACT else value
    if isinstance(value, date) and value < _FIRST_DAY:
        return value.isoformat()
    return None if value == "" else value
