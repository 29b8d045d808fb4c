"""Whether a figure may be of the same thing as another, by its size alone, and taking over what that one says."""

from dataclasses import replace
from decimal import Decimal

from claims.figures.figure import Figure, is_of_the_same, of_a_size

ALIKE, NEAR_ALIKE = 25, 10  # how many times larger or smaller a figure of the same thing may be
MILLION = Decimal(10**6)
_HUNDRED, _THOUSAND, _TEN_THOUSAND = 100, 1000, 10_000


def amount(figure: Figure) -> Decimal:
    """The amount of a figure in its own unit, whatever its bound."""
    return abs(figure.numeral.value)


def alike(figure: Figure, source: Figure, times: int) -> bool:
    """Whether two figures may be of the same thing: neither is so many `times` larger, with the scale or without."""
    return of_a_size(amount(figure), amount(source), times) or leaves_out_scale(figure, source)


def leaves_out_scale(figure: Figure, source: Figure) -> bool:
    """ "137 millions, contre |145|", "6.000 millones, frente a |4.000|", "400 millones en 2026 y |1.800| en 2027"; but
    "6 millones, frente a |400.000|"."""
    here, there = figure.numeral, source.numeral
    if here.scaled or not there.scaled or there.scale < MILLION:
        return False
    told = amount(source) / there.scale
    if here.grouped and told < _THOUSAND and (told < _HUNDRED or amount(figure) >= _TEN_THOUSAND):
        return False
    return of_a_size(amount(figure), amount(source) / there.scale, NEAR_ALIKE)


def take(figure: Figure, source: Figure) -> None:
    """Gives a bare figure, in place, the unit of another, and its scale where it leaves that out."""
    factor = source.numeral.scale if leaves_out_scale(figure, source) else Decimal(1)
    figure.multiply(factor * (source.unit.times if source.unit is not None else 1))
    if factor != 1:
        figure.numeral = replace(figure.numeral, scale=factor, scaled=True, value=figure.numeral.value * factor)
    is_of_the_same(figure, source)
