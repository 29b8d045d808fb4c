"""Degrees below zero: "-8 °C", "moins dix degrés", "8 grados bajo cero", "it fell to 40 below zero"."""

from claims.figures.figure import Figure
from claims.kinds import MEASURE
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens

TEMPERATURES = ("Cel", "[degF]")
_DASHES = ("-", "–")
COLDEST = 90  # degrees below zero that air has been measured at


def apply_signs(tokens: Tokens, figures: list[Figure], pack: Pack) -> list[Figure]:
    """Turns temperatures below zero negative, and grows them over the words or the sign that say so."""
    kept: list[Figure] = []
    for figure in figures:
        if kept and figure.start < kept[-1].end:
            continue  # "huit degrés sous | zéro"
        kept.append(figure)
        _name_degrees(tokens, figure, pack)
        if figure.unit is not None and figure.unit.code in TEMPERATURES:
            below_zero(tokens, figure, pack)
    return kept


def is_below(tokens: Tokens, start: int, pack: Pack) -> bool:
    """Whether a word or a sign before a number says that it is below zero."""
    return _glued(tokens, start) or _minus(tokens, start, pack) is not None


def below_zero(tokens: Tokens, figure: Figure, pack: Pack) -> None:
    """Turns degrees negative, in place, where a word or a sign says that they are."""
    if figure.low is None or figure.high is None or figure.low < 0:
        return
    before = _minus(tokens, figure.start, pack)
    behind = pack.small.below_zero.match(tokens, figure.end) if figure.end in tokens.joined else None
    if _glued(tokens, figure.start):
        figure.signed = True
    elif before is not None:
        figure.start = before[0]
    elif behind is not None:
        figure.end = behind[0]
    else:
        return
    figure.low, figure.high = -figure.high, -figure.low


def _name_degrees(tokens: Tokens, figure: Figure, pack: Pack) -> None:
    """ "It fell to |40 below zero|": degrees that only the zero names; "40 |négatifs|" may be tests."""
    at = figure.numeral.end
    if figure.unit is not None or at not in tokens.joined or figure.numeral.scaled or figure.numeral.value > COLDEST:
        return
    behind = pack.small.below_zero.match(tokens, at)
    if behind is not None and behind[0] - at > 1:
        figure.unit, figure.kind, figure.end = units().by_id["Cel"], MEASURE, at
        figure.noun = figure.concept = None


def _minus(tokens: Tokens, start: int, pack: Pack) -> tuple[int, None] | None:
    """The word before a figure that turns it negative -> (its first token, nothing); but "|al menos| 15 grados"."""
    before = pack.small.minus.match_back(tokens, start) if start in tokens.joined else None
    if before is None:
        return None
    hedge = pack.bounds.before.match_back(tokens, start)
    return before if hedge is None or hedge[0] >= before[0] else None


def _glued(tokens: Tokens, start: int) -> bool:
    """A sign right before the figure, and nothing before it that it could join to the figure ("5-8 °C")."""
    before = tokens.before(start, 2)
    return before[-1:] in _DASHES and before[:-1] in ("", " ", "(", "\n")
