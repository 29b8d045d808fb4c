"""Magnitudes of earthquakes, which a text writes like degrees or like counts."""

from collections.abc import Sequence

from claims.figures.figure import Figure, word_in_reach
from claims.kinds import COUNT, MEASURE
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens, nearest

_QUAKES = (None, "quakes", "aftershocks")
_MAGNITUDE, _DEGREES, _STRONGEST = "{magnitude}", "Cel", 10


def name_magnitudes(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """ "ο σεισμός των |6,4 βαθμών|", "the strongest of the aftershocks reached |5.1|", "a |6.4 aftershock|": no
    degrees, and no counts."""
    near = tokens.topics(pack.left_out.quakes)
    if not near:
        return  # nearly always
    unit = units().by_id[_MAGNITUDE]
    for figure in figures:
        degrees = figure.unit is not None and figure.unit.code == _DEGREES
        counted = figure.kind is COUNT and figure.concept in _QUAKES and not figure.numeral.scaled
        whole = degrees and tokens.words[figure.start - 1] in pack.left_out.quakes  # "μεγέθους |6 βαθμών|"
        if not (degrees or counted) or not (whole or figure.numeral.decimals == 1):
            continue
        if not 1 < figure.numeral.value < _STRONGEST:
            continue
        if word_in_reach(tokens, figure, near[nearest(near, figure.start)]):
            figure.kind, figure.unit, figure.rule = MEASURE, unit, "magnitude"
            if figure.concept is None:
                figure.end = figure.numeral.end if figure.noun is not None else figure.end  # "measuring 6.4 |struck|"
            figure.noun = figure.concept = None
