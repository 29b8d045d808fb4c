"""Units: what an amount is an amount of, once for all languages (`units.toml`)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

from claims.text.phrases import Phrases, phrase_words
from claims.value import Kind

UNDECIDED = "XXX"
"""ISO 4217 for "no currency": here, a currency the text leaves open."""


class Unit(NamedTuple):
    """A unit as written: `times` of the canonical `code`. `candidates` where the currency is open."""

    code: str
    kind: Kind
    times: Decimal = Decimal(1)
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Units:
    """The table: units by id, by mark (km, %, h) and money by sign ($, €, Rs.); signs that stand before millions only;
    names of share indices, whose points are no points of a per cent."""

    by_id: Mapping[str, Unit]
    marks: Mapping[str, Unit]
    signs: Mapping[str, Unit]
    before_millions: Mapping[str, Unit]
    open: Mapping[str, Unit]
    dimensions: Mapping[str, tuple[str, Decimal]]
    iso: frozenset[str]
    any_case: frozenset[str]
    countries: Mapping[str, str]
    indices: Phrases[None]


def money(codes: list[str], times: Decimal = Decimal(1)) -> Unit:
    """One code is a currency; several leave it open."""
    if len(codes) == 1:
        return Unit(codes[0], Kind.MONEY, times)
    return Unit(UNDECIDED, Kind.MONEY, times, tuple(codes))


@cache
def units() -> Units:
    """The unit table, read once."""
    data: dict[str, Any] = tomllib.loads(resources.files("claims").joinpath("units.toml").read_text("utf-8"))
    by_id, marks, dimensions = {}, {}, {}
    for name, row in data["unit"].items():
        code = row.get("code", name)
        by_id[name] = unit = Unit(code, Kind(row["kind"]), Decimal(row.get("times", "1")))
        if "dimension" in row:
            dimensions[code] = (row["dimension"], Decimal(row["factor"]))
        marks.update(dict.fromkeys(row.get("marks", ()), unit))
    hundredth = Decimal("0.01")
    return Units(
        by_id=by_id,
        marks=marks,
        signs={
            **{sign: money(codes) for sign, codes in data["sign"].items()},
            **{sign: money(codes, Decimal(1_000_000)) for sign, codes in data["sign_of_millions"].items()},
        },
        before_millions={sign: money(codes) for sign, codes in data["sign_before_millions"].items()},
        open={
            name: money(codes, hundredth if name in data["minor"] else Decimal(1))
            for name, codes in data["open"].items()
        },
        dimensions=dimensions,
        iso=frozenset(data["iso"]["codes"]),
        any_case=frozenset(data["iso"]["any_case"]),
        countries=data["country"],
        indices=Phrases((name, None) for name in data["indices"]["names"]),
    )


def dimension(code: str | None) -> tuple[str, Decimal] | None:
    """(dimension, factor to its base unit) of a canonical code; `None` for money, concepts and lemmas."""
    return units().dimensions.get(code) if code is not None else None


def base_of_rates(unit: Unit) -> str | None:
    """The code of what a rate is told by, which for a quarter is no month; `None` where no code says so many."""
    known = dimension(unit.code)
    if known is None or unit.times == 1:
        return unit.code
    length = known[0], known[1] * unit.times
    return next((code for code, told in units().dimensions.items() if told == length), None)


@cache
def sign_words() -> tuple[frozenset[str], frozenset[str]]:
    """The folded words that a sign or code begins with, and those that it ends with."""
    table = units()
    signs = [words for sign in (*table.signs, *table.before_millions) if (words := phrase_words(sign))]
    codes = {prefix + code.lower() for code in table.iso for prefix in ("", "m", "k")}
    codes |= {"t" + code.lower() for code in table.any_case}
    return frozenset(words[0] for words in signs) | codes, frozenset(words[-1] for words in signs) | codes
