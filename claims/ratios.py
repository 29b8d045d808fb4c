"""Two numbers in one: "un sur vingt", "one in five", "trois fois plus", "doublé"."""

from dataclasses import replace
from decimal import Decimal

from claims.counted import counted_noun
from claims.figure import Figure, of_nothing, of_unit
from claims.measures import unit_after
from claims.numeral import Numeral
from claims.numerals import read_numeral
from claims.pack import Pack
from claims.tokens import Tokens
from claims.units import units
from claims.value import Change

_PLAIN = ("digits", "words")
_LARGEST_WHOLE = 100_000  # "1 sur 100 000" is a proportion; beyond, "sur" is a place
_PEOPLE = 20  # "3 in 40 countries" is no proportion; "3 in 5 countries" is


def multiplied(tokens: Tokens, index: int, pack: Pack) -> Figure | None:
    """ "doublé", "tripled": a ratio in one word, which may say the direction of a change."""
    found = pack.numbers.multipliers.match(tokens, index)
    if found is None:
        return None
    end, (factor, direction) = found
    figure = of_unit(Numeral(factor, Decimal(1), index, end, "words"), units().by_id["1"], index, end, "multiplied")
    figure.change = Change(direction) if direction else None
    return figure


def proportion(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    """ "un sur vingt", "one in five", "2 out of 3": the smaller number first, nothing between but the word."""
    if numeral.form not in _PLAIN or not tokens.follows(numeral.end):
        return None
    found = pack.numbers.out_of.match(tokens, numeral.end)
    if found is None or not tokens.follows(found[0]):
        return None
    whole = read_numeral(tokens, found[0], pack)
    if whole is None or whole.form not in _PLAIN or whole.article or not whole.whole or not numeral.whole:
        return None
    if not 0 < numeral.value < whole.value <= _LARGEST_WHOLE or unit_after(tokens, whole, pack):
        return None
    short = all(word in pack.numbers.short_out_of for word in tokens.words[numeral.end : found[0]])
    if short and whole.form == "digits" and whole.value > _PEOPLE and counted_noun(tokens, whole, pack) is not None:
        return None
    share = replace(numeral, value=numeral.value / whole.value, end=whole.end, form="fraction", article=False)
    figure = as_percentage(share)
    figure.rule = "proportion"
    return figure


def as_percentage(share: Numeral) -> Figure:
    """A share of a whole in per cent: "un tiers", "3 sur 5"."""
    hundredfold = replace(units().by_id["percent"], times=Decimal(100))
    return of_unit(share, hundredfold, share.start, share.end, "share")


def times(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    """ "trois fois plus" is a ratio; "trois fois" counts how often."""
    if numeral.form == "fraction" or numeral.article or not tokens.follows(numeral.end):
        return None
    found = pack.numbers.times.match(tokens, numeral.end)
    if found is None:
        return None
    end = found[0]
    if tokens.follows(end) and tokens.words[end] in pack.numbers.comparatives:
        return of_unit(numeral, units().by_id["1"], numeral.start, end + 1, "times")
    figure = of_nothing(numeral)
    figure.noun, figure.concept, figure.noun_start, figure.end = "times", "times", numeral.end, end
    return figure
