"""Alcohol in the blood, one measure however it is told: "1,8 Promille", "2,4 grammes dans le sang", "1.8 g/l"."""

from collections.abc import Sequence

from claims.figures.figure import Figure, word_in_reach
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens

_IN_BLOOD = "g/L"
_TOLD = ("g", "permille")  # what is told of a litre without saying so
_MOST = 6  # grams that anybody survives
_REACH = 12  # tokens from a word of alcohol or of blood


def name_alcohol(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives grams and per mille beside a word of alcohol, in place, the unit of a concentration."""
    if not (near := tokens.topics(pack.left_out.alcohol)):
        return  # mostly
    told = [units().by_id[name] for name in _TOLD]
    for figure in figures:
        if figure.unit not in told or figure.per is not None or not 0 < figure.numeral.value < _MOST:
            continue
        if any(word_in_reach(tokens, figure, word, _REACH) for word in near):
            _turn(figure)


def _turn(figure: Figure) -> None:
    was, unit = figure.unit, units().by_id[_IN_BLOOD]
    figure.multiply(unit.times / was.times if was is not None else unit.times)
    figure.kind, figure.unit, figure.rule = unit.kind, unit, "alcohol"
