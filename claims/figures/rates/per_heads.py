"""Rates of a population: "84.3 per |100,000 people|", "12,4 cas de rougeole |pour 100 000 habitants|"."""

from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal

from claims.figures.figure import Figure
from claims.kinds import COUNT, EXACT
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_BASES = frozenset(Decimal(10) ** power for power in range(2, 7))  # what rates of a population are told per
_HEADS = frozenset(Decimal(10) ** power for power in range(3, 7))
_COUNTED_OF = 4  # tokens between a count and the population of its rate: "12.4 cases | of measles | per 100,000"


def population(tokens: Tokens, at: int, figures: Sequence[Figure]) -> Figure | None:
    """ "84.3 per |100,000 people": the round number of persons that a rate is of."""
    if at not in tokens.numbers or at not in tokens.joined:
        return None
    place = bisect_left(figures, at, key=lambda figure: figure.start)
    base = figures[place] if place < len(figures) and figures[place].start == at else None
    plain = base is not None and base.kind is COUNT and base.bound is EXACT
    return base if plain and base is not None and base.numeral.value in _BASES else None


def by_heads(tokens: Tokens, figure: Figure, base: Figure, pack: Pack) -> bool:
    """Makes of a count, in place, a rate of a round number of persons, with what is counted between: "12,4 cas de
    rougeole |pour 100 000 habitants|", "38 murders |for every 100,000 people|". Whether it is one."""
    if figure.kind is not COUNT or base.kind is not COUNT or base.noun is None:
        return False
    if base.bound is not EXACT or base.numeral.value not in _HEADS or figure.numeral.value >= base.numeral.value:
        return False
    led = pack.small.per_heads.match_back(tokens, base.start) if base.start in tokens.joined else None
    if led is None or not 0 <= led[0] - figure.end <= _COUNTED_OF:
        return False
    if not tokens.joined.issuperset(range(figure.end, base.start + 1)):
        return False
    of = pack.of
    genitive = not pack.numbers.of and figure.noun is not None  # "12,4 κρούσματα |ιλαράς| ανά"
    if led[0] > figure.end and tokens.words[figure.end] not in of and not genitive:
        return False
    figure.per, figure.end = str(base.numeral.value), base.end
    return True
