"""Rates whose base is one word: "26.500 dólares |anuales|", "|jährlich| 300 Milliarden Dollar"."""

from collections.abc import Sequence

from claims.figures.figure import Figure
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Kind

_RATED = (Kind.MONEY, Kind.MEASURE, Kind.COUNT)


def name_periods(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives figures that have no base yet, in place, the one that a word beside them says, which may stand behind gross
    or net. What is told in per cent has none: "un 3 % |anual|" is a change over a year."""
    for figure in figures:
        if figure.kind not in _RATED or figure.per is not None or (figure.unit is not None and "/" in figure.unit.code):
            continue
        at, words = figure.end, pack.periodic
        if at in tokens.joined and (taxed := pack.small.taxed.match(tokens, at)) is not None:
            at = taxed[0]
        found = words.behind.match(tokens, at) if at in tokens.joined else None
        if found is not None:
            figure.end, figure.per = found
        elif figure.start in tokens.joined and tokens.words[figure.start - 1] in words.before.ends:
            led = words.before.match_back(tokens, figure.start)
            figure.per = led[1] if led is not None else None
