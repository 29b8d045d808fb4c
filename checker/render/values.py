"""A value as plain JSON values, and back: for the case file and for corrections."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from checker.render.json import value_to_contract
from claims.value import Bound, Grain, Period, Value


def value_to_row(value: Value | Period | str | None) -> dict[str, Any]:
    """The contract's own shape of a value, with everything it takes to read it again."""
    return {} if value is None else value_to_contract(value)


def value_from_row(row: Mapping[str, Any]) -> Value | Period | str | None:
    """The value of such a row; an empty one is none."""
    if not row:
        return None
    if "words" in row:
        return str(row["words"])
    if "grain" in row:
        return Period(row["low"], row["high"], Bound(row["bound"]), Grain(row["grain"]))
    return Value(
        low=_decimal(row["low"]),
        high=_decimal(row["high"]),
        bound=Bound(row["bound"]),
        unit=row["unit"],
        step=_decimal(row["step"]) or Decimal(1),
        unit_candidates=tuple(row.get("unit_candidates", ())),
        per=row.get("per"),
        from_below=bool(row.get("from_below")),
    )


def _decimal(written: str | None) -> Decimal | None:
    return None if written is None else Decimal(written)
