"""In which currency a sum is that names none: that of its sentence, or of most sums of the text but for what they are
in another currency."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from operator import attrgetter

from claims.figures.figure import Figure, in_one_sentence, sentences_apart
from claims.kinds import MONEY
from claims.packs.units import Unit
from claims.text.tokens import Tokens

_DIGITS = 10  # an amount of two digits that say something, or more, is no round one
_CONVERTED = 4  # tokens from a sum to what it is in another currency


def not_converted(tokens: Tokens, money: Sequence[Figure]) -> list[Figure]:
    """The sums but for conversions: in brackets, or right behind a sum in another currency ("5,6 milliards de dollars,
    soit |4,8 milliards d'euros|")."""
    kept: list[Figure] = []
    before: Figure | None = None
    for figure in money:
        if not (before is not None and is_conversion(tokens, before, figure)) and "(" not in tokens.gaps[figure.start]:
            kept.append(figure)
        before = figure
    return kept or list(money)


def is_conversion(tokens: Tokens, before: Figure, figure: Figure) -> bool:
    """Whether a figure says the sum before it in another currency."""
    money = figure.kind is before.kind is MONEY and before.unit is not None
    close = money and 0 <= figure.start - before.end <= _CONVERTED
    return close and _code(before) != _code(figure) and in_one_sentence(tokens, before, figure)


def _code(figure: Figure) -> str | None:
    return figure.unit.code if figure.unit is not None else None


def main_currency(money: Sequence[Figure]) -> Unit | None:
    """The currency of most sums; the first of two as frequent."""
    units = [whole_currency(figure.unit) for figure in money if figure.unit is not None]
    return Counter(units).most_common(1)[0][0] if units else None


def currency_of_as_much(figure: Figure, named: Sequence[Figure]) -> Unit | None:
    """The currency in which a text tells the very same amount elsewhere, if it is no round one and the only one: a
    headline's "|866 milliards|", where the text has "1 000 milliards de dollars (866 milliards d'euros)"."""
    value = figure.numeral.value
    if value < _DIGITS * figure.numeral.step:
        return None
    units = {whole_currency(sum_.unit) for sum_ in named if sum_.unit is not None and sum_.numeral.value == value}
    return units.pop() if len(units) == 1 else None


def whole_currency(unit: Unit) -> Unit:
    """The currency that a unit is, or is so many hundredths of."""
    return unit if unit.times == 1 else unit._replace(times=Decimal(1))


def currency_of_sentence(tokens: Tokens, figure: Figure, money: Sequence[Figure], main: Unit | None) -> Unit | None:
    """The main currency, unless the sentence before the amount only names another one, or those sums that were told
    right before it and as large: "20,4 |miljard kroon| uit Wegovy. Ozempic bleef met |30,7 miljard| het grootst"."""
    last = None
    for at in range(bisect_left(money, figure.start, key=attrgetter("start")) - 1, -1, -1):
        said = money[at]
        if said.unit is None:
            break
        unit = whole_currency(said.unit)
        if not in_one_sentence(tokens, said, figure):
            as_large = last is None and unit != main and said.numeral.scale == figure.numeral.scale
            return unit if as_large and sentences_apart(tokens, said, figure) <= 1 else last or main
        if unit == main:
            return main
        last = last or unit
    return last or main
