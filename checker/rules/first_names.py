"""First names that are told otherwise and are no other name: of popes and monarchs in each language, and for short."""

import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from checker.matching.wordings.one_name import name_parts

_NUMERALS = frozenset("ivx")


@cache
def _rows(table: str) -> tuple[frozenset[str], ...]:
    data = tomllib.loads((Path(__file__).parent / "first_names.toml").read_text(encoding="utf-8"))
    return tuple(frozenset(name_parts(row)) for row in data[table])


def translated(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the words of two names are what one pope or monarch is called in two languages: "Benoît XVI", "Benedict
    XVI"; "Francisco", "Φραγκίσκος". Nobody with a surname is."""
    ours, theirs = (parts[:-1] if _NUMERALS.issuperset(parts[-1]) else parts for parts in (left, right))
    if len(ours) != len(theirs) or left[len(ours) :] != right[len(theirs) :] or (len(left) == len(ours) > 1):
        return False
    return bool(ours) and all(
        one == other or _in_one(one, other, "translated") for one, other in zip(ours, theirs, strict=True)
    )


def for_short(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two names with one surname differ by the first name alone, which one of them has for short: "Daniel
    Barr", "Dan Barr"."""
    surnamed = min(len(left), len(right)) > 1 and left[-1] == right[-1]
    return surnamed and left[0] != right[0] and _in_one(left[0], right[0], "short")


def _in_one(one: str, other: str, table: str) -> bool:
    return any(one in row and other in row for row in _rows(table))
