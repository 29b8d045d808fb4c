"""Sums that a word of their own stands for: "een boete van |3 ton|" is 300 000 euros, "50 grand" as many thousand
pounds."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from claims.figures.figure import Figure
from claims.figures.left_out.unnamed_money import words_beside
from claims.kinds import MONEY
from claims.packs.pack import Pack
from claims.packs.units import Unit
from claims.text.tokens import Tokens

_MILLION = Decimal(10**6)


def name_sums(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Sums that a word of their own stands for, in place: "een boete van |3 ton|" is 300 000 euros, and "3 ton staal" a
    weight. A word of money must stand in the clause, or right behind."""
    words, names = pack.left_out, pack.left_out.sum_units
    for figure in figures:
        at = figure.numeral.end
        if at not in tokens.joined or tokens.words[at] not in names:
            continue
        end = at + 1
        if (figure.noun is not None and figure.end > end) or figure.numeral.scale >= _MILLION:
            continue  # "two grand pianos", "12 miljoen ton"
        behind = tokens.word_behind(end)
        behind = tokens.words[end + 1] if behind in pack.numbers.of and end + 1 in tokens.joined else behind
        of_money = behind in words.sum_words or _ends_like_money(behind, pack)
        of_goods = behind.isalpha() and behind not in pack.stop | pack.small.per.starts and not of_money
        near = any(
            word in words.sum_words or _ends_like_money(word, pack)
            for word in words_beside(tokens, figure, pack, over_numbers=True)
        )
        if (of_money or near) and not of_goods:
            _as_sum(figure, names[tokens.words[at]], words.home)
            figure.end = max(figure.end, end)


def _as_sum(figure: Figure, times: Decimal, unit: Unit | None) -> None:
    was = figure.unit.times if figure.unit is not None else Decimal(1)
    figure.low, figure.high = (end * times / was if end is not None else None for end in (figure.low, figure.high))
    figure.step, figure.kind, figure.unit, figure.rule = (
        figure.step * times / was,
        MONEY,
        unit,
        "money, by its name",
    )
    figure.noun = figure.concept = None
    figure.numeral = replace(figure.numeral, value=figure.numeral.value * times, scale=times, scaled=True)


def _ends_like_money(word: str, pack: Pack) -> bool:
    return bool(pack.left_out.sum_endings) and word.endswith(pack.left_out.sum_endings)
