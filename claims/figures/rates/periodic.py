"""Rates whose base is one word: "26.500 dólares |anuales|", "|jährlich| 300 Milliarden Dollar"."""

from collections.abc import Sequence

from claims.figures.figure import Figure
from claims.kinds import COUNT, MEASURE, MONEY
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_RATED = (MONEY, MEASURE, COUNT)


def name_periods(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives figures that have no base yet, in place, the one that a word beside them says, which may stand behind gross
    or net. What is told in per cent has none: "un 3 % |anual|" is a change over a year."""
    for figure in figures:
        if figure.kind not in _RATED or figure.per is not None or (figure.unit is not None and "/" in figure.unit.code):
            continue
        at, words, taxed = figure.end, pack.periodic, pack.small.taxed
        if tokens.word_behind(at) in taxed.starts and (led := taxed.match(tokens, at)) is not None:
            at = led[0]
        periodic = tokens.word_behind(at) in words.behind.starts
        found = words.behind.match(tokens, at) if periodic else None
        if found is not None:
            figure.end, figure.per = found
        elif tokens.word_before(figure.start) in words.before.ends:
            base = words.before.match_back(tokens, figure.start)
            figure.per = base[1] if base is not None else None
