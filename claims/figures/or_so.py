"""Round amounts told as one of their unit or so many: "een euro of vijftig" is about fifty euros."""

from collections.abc import Sequence

from claims.figures.figure import Figure
from claims.kinds import ABOUT, EXACT
from claims.packs.pack import Pack
from claims.text.tokens import Tokens


def join_or_so(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> list[Figure]:
    """The figures, where one of a unit and a bare number behind "or" are one: "een dag |of 45|", but "een dag of 36
    uur" are two."""
    joined: list[Figure] = []
    for figure in figures:
        one = joined[-1] if joined else None
        if one is not None and one.unit is not None and _or_so(tokens, one, figure, pack):
            times = one.unit.times
            figure.start, figure.kind, figure.unit, figure.rule = one.start, one.kind, one.unit, "or so"
            figure.low = figure.high = figure.numeral.value * times
            figure.step, figure.bound = figure.step * times, ABOUT
            joined.pop()
        joined.append(figure)
    return joined


def _or_so(tokens: Tokens, one: Figure, figure: Figure, pack: Pack) -> bool:
    """Whether an article and a unit lead over "or" to a larger number of nothing."""
    article = one.start == one.numeral.start and tokens.words[one.start] in pack.numbers.articles
    led = figure.start == one.end + 1 and tokens.words[one.end] in pack.ranges.or_so
    larger = figure.bare and figure.bound is EXACT and figure.numeral.value > one.numeral.value
    return article and led and larger and tokens.joined.issuperset((one.end, figure.start))
