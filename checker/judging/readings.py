"""Readings: which claims of one thing say the same, hedge included, in whatever words, units and languages."""

from collections.abc import Iterable

from claims.claim import Claim
from claims.figures.counts.concepts import PERSONS
from claims.meaning.figure_keys import figure_key
from claims.packs.units import UNDECIDED
from claims.value import Kind, Value

_SHARES = ("%", "[ppt]")


def alike(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Claims that say the same stand together, in the order they were given.

    A count without its noun ("19"), a sum whose currency is open ("10 milliards"), say what the others of that
    figure do, as long as those agree on it: "12 morts" and "12 blessés" are two readings.
    """
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        groups.setdefault(_said(claim), []).append(claim)
    apart: list[list[Claim]] = []
    for same in groups.values():
        if len({thing for claim in same if (thing := _thing(claim)) is not None}) < 2:
            apart.append(same)
            continue
        by_thing: dict[str | None, list[Claim]] = {}
        for claim in same:
            by_thing.setdefault(_thing(claim), []).append(claim)
        apart += by_thing.values()
    return apart


def _thing(claim: Claim) -> str | None:
    """What is counted, or the currency; `None` where the words leave it open."""
    if claim.kind is Kind.COUNT:
        return claim.concept if claim.concept not in PERSONS else None
    if claim.kind is Kind.MONEY and isinstance(claim.value, Value):
        return claim.value.unit if claim.value.unit != UNDECIDED else None
    return None


def _said(claim: Claim) -> tuple[object, ...]:
    value = claim.value
    if not isinstance(value, Value):
        return (*figure_key(claim), getattr(value, "bound", ""))
    unit = value.unit if value.unit in _SHARES else None
    voice = value.bound, value.from_below, value.per, claim.change, claim.modality == "denied"
    return (*figure_key(claim), unit, *voice)
