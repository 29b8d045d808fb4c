"""Money by what the text around it tells of: what firms sell, told in thousands of millions ("54 milliards |de
ventes|"), and parts of a sum ("10,9 milliards d'investissements, dont |1,7 milliard|").

"Deux millions de ventes" are copies of a record and "a million orders" parcels; thousands of millions, in a text that
has sums of that size, are money.
"""

from collections.abc import Sequence
from decimal import Decimal

from claims.figures.figure import LEFT_OUT, Figure
from claims.kinds import COUNT
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_THOUSAND_MILLION = Decimal(10**9)


def turnover(tokens: Tokens, large: Sequence[Figure], money: Sequence[Figure], pack: Pack) -> list[Figure]:
    """Those of the large counts that are what somebody sells, where the text has sums as large."""
    words = pack.left_out.turnover
    if not words or not any(_so_much(figure) for figure in money):
        return []
    return [
        figure
        for figure in large
        if figure.noun is not None
        and _so_much(figure)
        and not words.isdisjoint(tokens.words[figure.noun_start : figure.end])
    ]


def _so_much(figure: Figure) -> bool:
    return figure.numeral.value >= _THOUSAND_MILLION


def parts_of_sums(large: Sequence[Figure], sums: Sequence[Figure]) -> list[Figure]:
    """Those of the large counts that took their noun from one that turns out to be a sum."""
    nouns = {figure.noun for figure in sums if figure.noun is not None}
    return [
        figure
        for figure in large
        if figure.kind is COUNT and figure.rule.endswith(LEFT_OUT) and figure.noun in nouns and figure not in sums
    ]
