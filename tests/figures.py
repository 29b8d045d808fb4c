"""Rows that say how a text should be read, as they stand in the language packs and in `fixtures/known_failures.toml`.

    text = "L'accord vaut plus de 10 milliards de dollars."
    quote = "plus de 10 milliards de dollars"       # left out: the whole text
    kind = "money"
    low = "10000000000"                             # high left out: open
    bound = "more_than"                             # left out: exact
    unit = "USD"

Exactly one figure claim may touch the quote, and it must be the quote, with these values. `kind`, `low`, `high`,
`bound`, `unit` and `change` are always compared; any other field of a claim or of its value only where the row has it.
"""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from claims.claim import Claim
from claims.document import Document
from claims.extract import extract_claims
from claims.value import Kind

WORDS = frozenset({Kind.QUOTE, Kind.NAME, Kind.ROLE})
ALWAYS = ("kind", "low", "high", "bound", "unit", "change")
NOT_COMPARED = frozenset({"text", "quote", "language", "published", "country", "reason", "note"})


def figures(row: Mapping[str, Any], language: str) -> list[Claim]:
    """The figure claims read in a row's text."""
    document = Document(
        id="x",
        text=row["text"],
        language=language,
        published=row.get("published"),
        country=row.get("country"),
    )
    return [claim for claim in extract_claims(document) if claim.kind not in WORDS]


def misread(row: Mapping[str, Any], language: str) -> str | None:
    """How a row's text is read otherwise than the row says, readably; `None` where it is read so."""
    text, quote = row["text"], row.get("quote", row["text"])
    start = text.find(quote)
    if start < 0:
        return f"{text!r} does not contain {quote!r}"
    touching = [
        claim for claim in figures(row, language) if claim.span.start < start + len(quote) and claim.span.end > start
    ]
    if len(touching) != 1:
        return _differs(text, shown(wanted(row), quote), *(shown(said(claim, row), claim.quote) for claim in touching))
    claim = touching[0]
    if (claim.quote, said(claim, row)) != (quote, wanted(row)):
        return _differs(text, shown(wanted(row), quote), shown(said(claim, row), claim.quote))
    return None


def wanted(row: Mapping[str, Any]) -> dict[str, object]:
    """The fields that a row wants, as comparable values."""
    row = {"bound": "exact", **row}
    names = dict.fromkeys((*ALWAYS, *(name for name in row if name not in NOT_COMPARED)))
    return {name: comparable(row.get(name)) for name in names}


def said(claim: Claim, row: Mapping[str, Any]) -> dict[str, object]:
    """The same fields as a claim has them; one that neither the claim nor its value knows is an error in the row."""
    return {name: comparable(_field(claim, name)) for name in wanted(row)}


def comparable(value: object) -> object:
    """Numbers as decimals, lists as tuples, everything else as words."""
    if isinstance(value, list | tuple):
        return tuple(map(comparable, value))
    if value is None or isinstance(value, bool):
        return value
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return value.value if isinstance(value, StrEnum) else str(value)


def shown(fields: Mapping[str, object], quote: str) -> str:
    """One reading on one line."""
    return f"“{quote}” " + " ".join(f"{name}={value}" for name, value in fields.items() if value is not None)


def _field(claim: Claim, name: str) -> object:
    if name == "unit" and not hasattr(claim.value, name):
        return None
    return getattr(claim, name) if hasattr(claim, name) else getattr(claim.value, name)


def _differs(text: str, wish: str, *readings: str) -> str:
    return "\n".join((text, f"    wanted  {wish}", *(f"    read    {reading}" for reading in readings or ("nothing",))))
