"""What a figure takes from beside it or from the rest of the text: the base of a rate, a unit left out."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from claims.figure import Figure
from claims.pack import Pack
from claims.tokens import Tokens
from claims.value import Kind

_MILLION = Decimal(1_000_000)
_THOUSAND_MILLION = 1000 * _MILLION


def apply_rates(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> list[Figure]:
    """ "par an", "a month", "pro Jahr" after a figure: the base of a rate, and no figure of its own.

    Only units of time become the base; "$70 a barrel" just keeps its words.
    """
    kept: list[Figure] = []
    for figure in figures:
        if kept and figure.start < kept[-1].end:
            continue  # "a year"
        kept.append(figure)
        if figure.kind is Kind.DURATION or not tokens.follows(figure.end):
            continue
        found = pack.per.match(tokens, figure.end)
        unit = pack.units.match(tokens, found[0]) if found is not None and tokens.follows(found[0]) else None
        if unit is None:
            continue
        if unit[1].kind is Kind.DURATION:
            figure.per, figure.end = unit[1].code, unit[0]
        elif figure.kind is Kind.MONEY and unit[1].kind is Kind.MEASURE:
            figure.end = unit[0]
    return kept


def complete_money(figures: Sequence[Figure]) -> None:
    """Large round amounts of nothing are money where the text has money, of the currency nearest to them.

    "un accord à 10 milliards", "minimum 10 milliards en tout".
    """
    money = [(figure.start, figure.unit) for figure in figures if figure.kind is Kind.MONEY and figure.unit]
    if not money:
        return
    for figure in figures:
        if figure.bare and _large_and_round(figure):
            _, unit = min(money, key=lambda place: (abs(place[0] - figure.start), place[0]))
            figure.kind, figure.unit, figure.rule = Kind.MONEY, replace(unit, times=Decimal(1)), "money, by ellipsis"


def _large_and_round(figure: Figure) -> bool:
    numeral = figure.numeral
    return (numeral.scaled and numeral.scale >= _MILLION) or (numeral.vague and numeral.value >= _THOUSAND_MILLION)
