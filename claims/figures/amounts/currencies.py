"""Open currencies: whose dollar it is, where something in the document says so.

A bare "$" or "livres" stays open until the outlet's country or another amount of the same text decides; if
nothing does, the amount keeps its candidates, and comparisons say so. A sum in brackets beside one that names its
dollar says the same in another: "HK$330m (|$42m|)".
"""

from collections.abc import Sequence
from itertools import pairwise

from claims.figures.figure import Figure
from claims.packs.units import units
from claims.text.tokens import Tokens


def decide(tokens: Tokens, figures: Sequence[Figure], country: str | None) -> None:
    """Decides the open currencies of a text in place, as far as they can be; `figures` are in order."""
    open_ones = [figure for figure in figures if figure.unit is not None and figure.unit.candidates]
    if not open_ones:
        return
    named = {figure.unit.code for figure in figures if figure.unit is not None and not figure.unit.candidates}
    home = units().countries.get(country or "")
    for one, other in pairwise(figures):
        if one.end == other.start and tokens.gap_before(other.start) == " (":
            _convert(one, other, home)
            _convert(other, one, home)
    for figure in open_ones:
        assert figure.unit is not None
        candidates = figure.unit.candidates
        if not candidates:
            continue
        said = [code for code in candidates if code in named]
        decided = home if home in candidates else said[0] if len(said) == 1 else None
        if decided is not None:
            figure.unit = figure.unit._replace(code=decided, candidates=())


def _convert(known: Figure, figure: Figure, home: str | None) -> None:
    """Decides, in place, the dollar of a sum that says again what one beside it says in a dollar of its own: the one
    of the outlet's country, or else the likeliest."""
    if known.unit is None or figure.unit is None or known.unit.candidates:
        return
    candidates = figure.unit.candidates
    if known.unit.code not in candidates:
        return
    others = [code for code in candidates if code != known.unit.code]
    figure.unit = figure.unit._replace(code=home if home in others else others[0], candidates=())
