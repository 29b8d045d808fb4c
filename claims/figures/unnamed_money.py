"""Money whose currency is not named at the amount: "un accord à 10 milliards", "15 milliards |d'économies|"."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from operator import attrgetter

from claims.figures.counted import is_somebody
from claims.figures.figure import Figure, in_one_sentence
from claims.packs.pack import Pack
from claims.packs.units import Unit
from claims.text.tokens import Tokens
from claims.value import Kind

_MILLION, _THOUSAND_MILLION = Decimal(10**6), Decimal(10**9)
_CONVERTED = 4  # tokens from a sum to what it is in another currency
_BEFORE, _BEHIND = 8, 4  # tokens around an amount for a word of paying


def complete_money(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> bool:
    """Large round amounts are money where the text has money and they count nothing, or what they count is a sum.

    "un accord à 10 milliards", "minimum 10 milliards en tout"; "15 milliards |d'économies|", in any text; a word of
    paying makes money of them where no currency is named: "ne ha |spesi| quasi due miliardi". Whether any were.
    """
    large = [figure for figure in figures if figure.kind is Kind.COUNT and _large_and_round(figure)]
    if not large:
        return False
    money = [figure for figure in figures if figure.kind is Kind.MONEY and figure.unit is not None]
    money = _not_converted(tokens, money)
    main = _main_currency(money) or pack.left_out.home
    by_words = [_is_sum(tokens, figure, pack) for figure in large]
    speaks_of_money = bool(money) or any(by_words)  # then what counts nothing is money too
    sums = [
        figure
        for figure, known in zip(large, by_words, strict=True)
        if known or (speaks_of_money and _counts_nothing(tokens, figure, pack))
    ]
    for figure in sums:
        unit = _currency_of_sentence(tokens, figure, money, main)
        if unit is not None:
            figure.kind, figure.unit, figure.rule = Kind.MONEY, unit._replace(times=Decimal(1)), "money, by ellipsis"
            figure.noun = figure.concept = None
    return bool(sums)


def _is_sum(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether an amount is of money by its noun ("15 milliards |d'économies|", "15 billion |in savings|") or by a word
    of paying in its clause ("|vale| circa 137 milioni", "15 Milliarden |investieren|")."""
    if figure.noun is not None:
        return figure.concept is None and _of_money(tokens, figure.noun_start, figure.end, pack)
    at = figure.end + 1
    behind = at in tokens.joined and figure.end in tokens.joined and _of_money(tokens, at, at + 1, pack)
    words = pack.left_out.paying, pack.left_out.sums
    near = any(_beside_word(tokens, figure, table, over_numbers=True) for table in words)
    return behind or (near and _counts_nothing(tokens, figure, pack))


def _counts_nothing(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    counted = figure.concept is not None and is_somebody(figure.concept)
    return figure.noun is None and not counted and not _beside_word(tokens, figure, pack.left_out.crowds)


def _not_converted(tokens: Tokens, money: Sequence[Figure]) -> list[Figure]:
    """The sums but for conversions: in brackets, or right behind a sum in another currency ("5,6 milliards de dollars,
    soit |4,8 milliards d'euros|")."""
    kept: list[Figure] = []
    before: Figure | None = None
    for figure in money:
        close = before is not None and 0 <= figure.start - before.end <= _CONVERTED and before.unit is not None
        other = close and before is not None and _code(before) != _code(figure)
        if not (
            "(" in tokens.gaps[figure.start]
            or (other and before is not None and in_one_sentence(tokens, before, figure))
        ):
            kept.append(figure)
        before = figure
    return kept or list(money)


def _code(figure: Figure) -> str | None:
    return figure.unit.code if figure.unit is not None else None


def _main_currency(money: Sequence[Figure]) -> Unit | None:
    """The currency of most sums; the first of two as frequent."""
    units = [figure.unit._replace(times=Decimal(1)) for figure in money if figure.unit is not None]
    return Counter(units).most_common(1)[0][0] if units else None


def _currency_of_sentence(tokens: Tokens, figure: Figure, money: Sequence[Figure], main: Unit | None) -> Unit | None:
    """The main currency, unless the sentence before the amount only names another one."""
    last = None
    for at in range(bisect_left(money, figure.start, key=attrgetter("start")) - 1, -1, -1):
        said = money[at]
        if said.unit is None or not in_one_sentence(tokens, said, figure):
            break
        unit = said.unit._replace(times=Decimal(1))
        if unit == main:
            return main
        last = last or unit
    return last or main


def _beside_word(tokens: Tokens, figure: Figure, words: frozenset[str], over_numbers: bool = False) -> bool:
    """Whether a word of a table stands near in the clause, with no other number between."""
    for at in range(figure.start - 1, max(-1, figure.start - 1 - _BEFORE), -1):
        if at + 1 not in tokens.joined or (at in tokens.numbers and not over_numbers):
            break
        if tokens.words[at] in words:
            return True
    for at in range(figure.end, figure.end + _BEHIND):
        if at not in tokens.joined or at in tokens.numbers:
            break
        if tokens.words[at] in words:
            return True
    return False


def _of_money(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """Whether a counted noun is of money: "savings", "Sparprogramm"."""
    words = tokens.words[start:end]
    endings = pack.left_out.sum_endings
    return not pack.left_out.sums.isdisjoint(words) or (bool(endings) and any(word.endswith(endings) for word in words))


def _large_and_round(figure: Figure) -> bool:
    numeral = figure.numeral
    if not numeral.value or figure.unit is not None:
        return False
    return (numeral.scaled and numeral.scale >= _MILLION) or (numeral.vague and numeral.value >= _THOUSAND_MILLION)
