"""The two ends of a range: whether they may be of one, and what each says for both: "66 à |72 milliards|", "|deux| à
trois dixièmes", "six mois et |un an|"."""

from decimal import Decimal

from claims.figures.figure import Figure
from claims.figures.numeral import ONE, Numeral
from claims.kinds import DURATION, MEASURE, MONEY, PERCENTAGE, RANK, RATIO
from claims.packs.pack import Pack
from claims.packs.units import Unit, dimension
from claims.text.tokens import Tokens

_LENGTHS = (DURATION, MEASURE)
_TEN, _HUNDRED, _THOUSAND = Decimal(10), Decimal(100), Decimal(1000)
_ALIKE = 10  # times as large as the second that the first may be


def comparable(first: Figure, second: Figure) -> bool:
    """Two ends of one range have one unit, or only the second says it ("66 à 72 milliards de dollars")."""
    if first.unit is not None and second.unit is not None:
        if first.unit.kind in _LENGTHS and first.unit.kind is second.unit.kind:
            return first.unit == second.unit or ratio_of(first, second) is not None
        if first.unit.kind is second.unit.kind is MONEY:
            return _one_currency(first.unit, second.unit)
        return first.unit.code == second.unit.code
    if first.kind is RATIO:
        return second.kind is RATIO  # "de winst halveerde tot 310 miljoen"
    if first.unit is not None:
        # "$66–72 billion": the sign before the first end counts for both.
        return (first.kind is MONEY or first.end == first.numeral.end) and second.bare
    if first.kind is RANK or second.kind is RANK:
        return first.kind is second.kind or first.bare
    return first.noun is None or (first.concept is not None and first.concept == second.concept)


def _one_currency(first: Unit, second: Unit) -> bool:
    """ "$66 billion to 72 billion dollars"; "65.9 billion |francs| or 83 billion |dollars|" is one sum said twice."""
    codes = [frozenset(unit.candidates or (unit.code,)) for unit in (first, second)]
    return not codes[0].isdisjoint(codes[1])


def ratio_of(first: Figure, second: Figure) -> Decimal | None:
    """The second unit in the first one, where they are two units of one dimension."""
    if first.unit is None or second.unit is None or first.unit.code == second.unit.code:
        return None
    here, there = dimension(first.unit.code), dimension(second.unit.code)
    return there[1] / here[1] if here is not None and there is not None and here[0] == there[0] else None


def shared_ends(first: Figure, second: Figure) -> tuple[Decimal | None, Decimal | None]:
    """The ends, the scale and unit of the second given to the first where it has none and that keeps the order."""
    low, high = first.low, second.high
    if low is None or high is None:
        return None, None
    if first.unit is None and second.unit is not None:
        low = low * second.unit.times if second.kind is not PERCENTAGE or second.rule != "share" else low
    hundreds = _hundreds_of_both(first, second)
    if first.numeral.scale < second.numeral.scale:
        low = low / thousand_of_both(first.numeral, second.numeral)
        if low * second.numeral.scale * hundreds < high:
            low = low * second.numeral.scale
    low = low * hundreds
    if first.unit is not None and second.unit is None:
        high = high * first.unit.times
    return low, high


def parts_of(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> Decimal | None:
    """The low end of "between |one| and two thirds", "deux à |trois| dixièmes": so many parts of the high one."""
    if second.rule != "share" or not first.bare or first.numeral.form != "words" or second.high is None:
        return None
    top = pack.numbers.cardinals.match(tokens, second.numeral.start)
    several = top is not None and second.numeral.end - second.numeral.start > 1 and 1 < top[1] < _TEN
    return first.numeral.value * second.high / top[1] if top is not None and several else None


def thousand_of_both(low: Numeral, high: Numeral) -> Decimal:
    """A thousand where the first end has it from the scale of both: "entre 31 |mil| e 35 |mil milhões|", "de 3 |mil| a
    4 |mil millones|"; else one. Without it the first end would be the larger one."""
    of_both = low.scaled and low.scale == _THOUSAND and high.scale > _THOUSAND * _THOUSAND
    apart = of_both and low.value / _THOUSAND * high.scale <= _ALIKE * high.value < low.value * high.scale
    return _THOUSAND if apart else ONE


def _hundreds_of_both(first: Figure, second: Figure) -> Decimal:
    """A hundred where it is said of the second end only: "three or four |hundred|", "cinq à six |cent| mille", "due o
    |trecento|"; else one."""
    low, high = first.numeral, second.numeral
    group = high.value / high.scale
    said = low.form == high.form == "words" and not low.scaled and low.value < _TEN
    return _HUNDRED if said and group % _HUNDRED == 0 and low.value * _HUNDRED < group < _THOUSAND else Decimal(1)
