"""Open currencies: whose dollar it is, where something in the document says so.

A bare "$" or "livres" stays open until the outlet's country or another amount of the same text decides; if
nothing does, the amount keeps its candidates, and comparisons say so.
"""

from collections.abc import Sequence

from claims.figures.figure import Figure
from claims.packs.units import units


def decide(figures: Sequence[Figure], country: str | None) -> None:
    """Decides the open currencies of a text in place, as far as they can be."""
    open_ones = [figure for figure in figures if figure.unit is not None and figure.unit.candidates]
    if not open_ones:
        return
    named = {figure.unit.code for figure in figures if figure.unit is not None and not figure.unit.candidates}
    home = units().countries.get(country or "")
    for figure in open_ones:
        assert figure.unit is not None
        candidates = figure.unit.candidates
        said = [code for code in candidates if code in named]
        decided = home if home in candidates else said[0] if len(said) == 1 else None
        if decided is not None:
            figure.unit = figure.unit._replace(code=decided, candidates=())
