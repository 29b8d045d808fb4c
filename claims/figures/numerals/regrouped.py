"""Digits grouped by the mark that the language has for decimals: "6,400 casas" in a paper of Mexico, "6.400 houses"."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from claims.figures.figure import Figure
from claims.figures.numeral import place_value
from claims.kinds import COUNT, MEASURE, MONEY
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_GROUP, _THOUSAND = 3, 1000
_FEW = 5  # of whom a rate may be told in thousandths: "1,119 hijos por mujer"
_TEN = 10  # metres or litres and more of which nobody tells a thousandth that is none: "49,500 litros"
_NONE = "00"
_MILLION = 1_000_000


def regroup(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Makes thousands, in place, of what only looks like thousandths. Things that are counted have none, and a text
    that groups by a mark has no decimals behind it: the rest of its counts, sums and measures are grouped too."""
    found = [figure for figure in figures if _in_three(figure) and _mark(tokens, figure)]
    marks = {_mark(tokens, figure) for figure in found if _has_no_parts(tokens, figure, pack)}
    for figure in found:
        if _mark(tokens, figure) in marks:
            _regroup(figure)


def _in_three(figure: Figure) -> bool:
    """Whether a figure has three decimals, all in digits, and is one that a text may group."""
    numeral = figure.numeral
    if numeral.decimals != _GROUP or numeral.form != "digits" or numeral.end - numeral.start > 1 + numeral.scaled:
        return False  # nearly always
    if numeral.scaled and numeral.scale != _MILLION:
        return False  # "2.125 billion" is as exact as a company tells its profit
    whole = figure.low is not None and figure.high is not None and abs(numeral.value) >= 1
    return whole and not numeral.grouped and figure.kind in (COUNT, MEASURE, MONEY)


def _mark(tokens: Tokens, figure: Figure) -> str:
    """The mark before the decimals; nothing where it opens the text: ".800 milhões"."""
    return tokens.words[figure.numeral.start][-_GROUP - 1 : -_GROUP]


def _has_no_parts(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether what a figure is of cannot be told in thousandths, or is not: no 28.1 is written "28,100 millions"."""
    if figure.numeral.scaled:
        return tokens.words[figure.numeral.start].endswith(_NONE[0])
    if figure.kind is MEASURE:
        return figure.numeral.value >= _TEN and tokens.words[figure.numeral.start].endswith(_NONE)
    rated = tokens.word_behind(figure.end) in pack.small.per.starts and figure.numeral.value < _FEW
    return figure.kind is COUNT and figure.concept is not None and figure.unit is None and not rated


def _regroup(figure: Figure) -> None:
    assert figure.low is not None
    value, times = Decimal(int(figure.numeral.value * _THOUSAND)), figure.low / figure.numeral.value
    figure.numeral = replace(figure.numeral, value=value, step=place_value(value), grouped=True, decimals=0)
    figure.low = figure.high = value * times
    figure.step = figure.numeral.step * times
