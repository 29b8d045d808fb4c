"""Overlays: an accepted correction laid over a claim. The text of the article, and the words quoted, stay as they are.

An overlay knows which reading it replaces, so that a correction of a correction follows from the order alone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.claim import Claim
from claims.value import Change, Kind, Period, Value


@dataclass(frozen=True, slots=True)
class Overlay:
    """One accepted correction of one claim: `value` is what holds, `correction` the id of the decision.

    `kind` is the claim's own unless the correction says otherwise. A `withdrawn` claim no longer counts: nothing is
    compared with it.
    """

    claim: str
    correction: str
    value: Value | Period | str | None
    kind: Kind | None = None
    change: Change | None = None
    withdrawn: bool = False


def lay_over(claims: Sequence[Claim], overlays: Iterable[Overlay]) -> list[Claim]:
    """The claims with the overlays on them, in the same order; of several on one claim the last holds.

    A corrected claim keeps its id, its words and its place; `corrected_by` names the correction and `stated` keeps what
    the text says.
    """
    last = {overlay.claim: overlay for overlay in overlays}
    kept = (claim for claim in claims if not (claim.id in last and last[claim.id].withdrawn))
    return [_corrected(claim, last[claim.id]) if claim.id in last else claim for claim in kept]


def as_stated(claim: Claim) -> Claim:
    """The claim with the value that its article gives, where a correction of it is in the same unit: what is measured
    stays the same whichever figure of it holds. One in another unit says that something else is measured."""
    stated = claim.stated
    if stated is None or type(stated) is not type(claim.value) or _unit(stated) != _unit(claim.value):
        return claim
    return claim._replace(value=stated)


def _unit(value: Value | Period | str) -> str | None:
    return value.unit if isinstance(value, Value) else None


def _corrected(claim: Claim, overlay: Overlay) -> Claim:
    if overlay.value is None:
        return claim
    return claim._replace(
        kind=overlay.kind or claim.kind,
        value=overlay.value,
        change=overlay.change if isinstance(overlay.value, Value) else claim.change,
        corrected_by=overlay.correction,
        stated=claim.stated if claim.stated is not None else claim.value,
    )
