"""Ratios: how many times as much: "trois fois plus", "doublé", "multiplié par 2,5", "das Sechzigfache"."""

from dataclasses import replace
from decimal import Decimal

from claims.figures.amounts.sides import SIGNS
from claims.figures.figure import Figure, of_nothing, of_unit
from claims.figures.numeral import Numeral
from claims.figures.numerals.numerals import read_numeral
from claims.figures.numerals.shares import read_share
from claims.kinds import ABOUT, Change
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens

_PLAIN = ("digits", "words")
_ARTICLE_AND_WORD = 2  # tokens: "il doppio", "del doble"
_HALF = Decimal("0.5")


def multiplied(tokens: Tokens, index: int, pack: Pack) -> Figure | None:
    """ "doublé", "tripled": a ratio in one word, which may say the direction of a change."""
    found = pack.numbers.multipliers.match(tokens, index)
    if found is None:
        return _multiplied_by(tokens, index, pack)
    end, (factor, direction) = found
    if _is_twofold(tokens, index, end, pack):
        return None
    of_the = tokens.words[index] in pack.speech.contractions and tokens.words[index] in pack.names.of
    start = index + of_the  # "más |del| doble"
    figure = of_unit(Numeral(factor, Decimal(1), start, end, "words"), units().by_id["1"], start, end, "multiplied")
    figure.change = Change(direction) if direction else None
    return figure


def _is_twofold(tokens: Tokens, index: int, end: int, pack: Pack) -> bool:
    """ "Il doppio |omicidio|", "el doble |pivote|": what has two parts; "costa il doppio" says how much."""
    if end - index != _ARTICLE_AND_WORD or end not in tokens.joined or tokens.words[end - 1] in pack.names.of:
        return False
    word = tokens.words[end]
    named = word.isalpha() and word not in pack.stop and word not in pack.numbers.comparatives
    return named and tokens.words[index] in pack.names.articles


def _multiplied_by(tokens: Tokens, index: int, pack: Pack) -> Figure | None:
    """ "multiplié par 2,5", "divisé par trois": a ratio of any size."""
    found = pack.numbers.multiplied_by.match(tokens, index)
    if found is None or found[0] not in tokens.joined:
        return None
    hedge = pack.bounds.before.match(tokens, found[0])  # "multiplié par | plus de | deux"
    numeral = read_numeral(tokens, hedge[0] if hedge is not None else found[0], pack)
    if numeral is None or numeral.form not in _PLAIN or not numeral.value:
        return None
    divided = found[1] == "divided_by"
    factor = replace(numeral, value=1 / numeral.value, step=numeral.step / numeral.value) if divided else numeral
    return of_unit(factor, units().by_id["1"], numeral.start if hedge else index, numeral.end, "multiplied")


def times(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    """ "trois fois plus", "das Sechzigfache", "deux fois et demie" are ratios; "trois fois" counts how often."""
    if (numeral.form == "fraction" and numeral.value < 1) or numeral.article:
        return None
    if _led_by_a_sign(tokens, numeral.start):
        return of_unit(numeral, units().by_id["1"], numeral.start - 1, numeral.end, "times")
    if numeral.end not in tokens.joined:
        return None
    word, folds = tokens.words[numeral.end], pack.numbers.folds
    if word in SIGNS and word not in pack.numbers.times.starts:
        return _signed_times(tokens, numeral)
    if word in folds.starts and (fold := folds.match(tokens, numeral.end)) is not None:
        return of_unit(numeral, units().by_id["1"], numeral.start, fold[0], "times")
    found = pack.numbers.times.match(tokens, numeral.end) if word in pack.numbers.times.starts else None
    if found is None:
        return None
    end = found[0]
    if (half := _and_a_half(tokens, end, pack)) is not None:
        numeral = replace(numeral, value=numeral.value + half.value, step=half.step, end=half.end)
        end = half.end
    compared = end in tokens.joined and (
        tokens.words[end] in pack.numbers.comparatives or pack.numbers.sizes.match(tokens, end) is not None
    )
    if (
        compared
        and tokens.words[end] in pack.numbers.lesser
        and numeral.value > 1
        and _is_unbounded(tokens, numeral, pack)
    ):
        numeral = replace(numeral, value=1 / numeral.value, step=numeral.step / numeral.value)
    if compared or not numeral.whole:
        return of_unit(numeral, units().by_id["1"], numeral.start, end + compared, "times")
    figure = of_nothing(numeral)
    figure.noun, figure.concept, figure.noun_start, figure.end = "times", "times", numeral.end, end
    return figure


def _is_unbounded(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """Whether "deux fois |moins|" is half as much: no limit of the multiple stands before it, which would be turned
    round ("|plus de| deux fois moins")."""
    hedge = pack.bounds.right_before(tokens, numeral.start)
    return hedge is None or hedge[1] is ABOUT


def _led_by_a_sign(tokens: Tokens, start: int) -> bool:
    """ "went |x3| in a year": the sign is glued to its number, and to none before it ("4x4")."""
    if start not in tokens.numbers or not start or tokens.words[start - 1] not in SIGNS or tokens.gaps[start] != "":
        return False
    return start == 1 or (tokens.gaps[start - 1] != "" and start - 2 not in tokens.numbers)


def _signed_times(tokens: Tokens, numeral: Numeral) -> Figure | None:
    """ "12x earnings", "entre 2x et 2,5x": the sign is glued to its number and goes on to no other ("4x4")."""
    at = numeral.end
    if tokens.gaps[at] != "" or at - 1 not in tokens.numbers or _is_a_model(tokens, numeral.start):
        return None
    if tokens.gap(at) == "" and at + 1 in tokens.numbers:
        return None
    return of_unit(numeral, units().by_id["1"], numeral.start, at + 1, "times")


def _is_a_model(tokens: Tokens, start: int) -> bool:
    """ "the Nexus |5x|": right behind a name."""
    behind = start in tokens.joined and tokens.gaps[start] == " " and start > 1
    return behind and tokens.capitalised(start - 1) and not tokens.ends_before(start - 1)


def _and_a_half(tokens: Tokens, at: int, pack: Pack) -> Numeral | None:
    """ "deux fois |et demie|"."""
    if at not in tokens.joined or tokens.words[at] not in pack.numbers.join:
        return None
    share = read_share(tokens, at + 1, pack)
    return share if share is not None and share.value == _HALF else None
