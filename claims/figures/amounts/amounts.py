"""Figures: an amount with its unit at one place, before hedges and ranges are looked at.

`read_figure` joins what stands together: a currency before or after, a unit, a counted noun, a smaller unit
("deux heures et demie", "15 dollars and 50 cents"). It decides the kind of the figure, or declines.
"""

from decimal import Decimal

from claims.figures.amounts.compounds import with_smaller_parts
from claims.figures.amounts.measures import in_weight, unit_after
from claims.figures.amounts.money import sign_before, sign_of_millions
from claims.figures.amounts.proportions import share_of_units
from claims.figures.amounts.ratios import multiplied
from claims.figures.amounts.stopwatch import dotted, lettered, primed, stopwatch
from claims.figures.amounts.without_unit import one_harmed, without_unit
from claims.figures.figure import Figure, of_nothing, of_unit
from claims.figures.numeral import Numeral
from claims.figures.numerals.numerals import read_numeral
from claims.figures.numerals.shares import read_share
from claims.kinds import MONEY
from claims.packs.pack import Pack
from claims.packs.units import Unit
from claims.text.tokens import Tokens

_CELL = 4  # words of a cell that is only a number
_MILLION, _TRILLION = Decimal(10**6), Decimal(10**18)  # of the long scale
_CENTS = 100  # in one of most currencies
_NAMED_ONLY = ("{magnitude}", "[kn_i]")  # units that an article counts none of
_POINTS, _INDEX = "[ppt]", 100  # from so many on, points are those of an index


def read_figure(tokens: Tokens, index: int, pack: Pack) -> Figure | None:
    """The figure whose numeral starts at token `index`, or `None`."""
    if tokens.words[index] in pack.anchors.ratios:
        if (found := pack.units.percent_of.match(tokens, index)) is not None:
            numeral = read_numeral(tokens, found[0], pack)
            return _percentage_of(tokens, numeral, index, found[1], pack) if numeral else None
        if (ratio := multiplied(tokens, index, pack)) is not None:
            return ratio
    unnumbered = pack.units.unnumbered  # "|año y medio|", "the |next decade|"
    if tokens.words[index] in unnumbered.starts and (told := unnumbered.match(tokens, index)) is not None:
        end, (amount, unit) = told
        if amount == 1 and tokens.word_behind(end) in pack.of:
            return None  # "the |last decade| of the century"
        return of_unit(Numeral(amount, amount % 1 or Decimal(1), index, end, "words"), unit, index, end, str(unit.kind))
    if tokens.gaps[index + 1] == ":" and (length := stopwatch(tokens, index, pack)) is not None:
        return length
    if tokens.words[index].count(".") == 2 and (length := dotted(tokens, index, pack)) is not None:
        return length
    if index in tokens.numbers and (length := lettered(tokens, index)) is not None:
        return length
    if index in tokens.numbers and tokens.gaps[index + 1] and (length := primed(tokens, index, pack)) is not None:
        return length
    if tokens.words[index] in pack.numbers.articles and (one := one_harmed(tokens, index, pack)) is not None:
        return one
    numeral = read_numeral(tokens, index, pack)
    if numeral is None:
        return None
    after = unit_after(tokens, numeral, pack)
    if after is not None and (share := share_of_units(tokens, numeral, after, pack)) is not None:
        return share
    figure = _with_unit_before(tokens, numeral, after, pack) or _with_unit_after(tokens, numeral, after, pack)
    figure = figure or without_unit(tokens, numeral, pack)
    if figure is not None and numeral.scaled and numeral.scale >= _TRILLION and figure.kind is MONEY:
        _in_short_scale(figure)
    return with_smaller_parts(tokens, figure, pack) if figure is not None else None


def _percentage_of(tokens: Tokens, numeral: Numeral, start: int, unit: Unit, pack: Pack) -> Figure:
    """ "ποσοστό 55,96", "ποσοστό 55,96|%|": the sign behind says it once more and belongs to the figure."""
    after = unit_after(tokens, numeral, pack)
    end = after[0] if after is not None and after[1] == unit else numeral.end
    return of_unit(numeral, unit, start, end, "percentage-of")


def read_alone(tokens: Tokens, pack: Pack) -> Figure | None:
    """The only words of a text, as of a table's cell: "one" is 1 there, "geen" is 0, "point fifteen" 0.15."""
    if not tokens.words or tokens.size > _CELL:
        return None
    word = tokens.words[0]
    if word in pack.numbers.point and (numeral := read_numeral(tokens, 0, pack)) is not None:
        return of_nothing(numeral) if numeral.end == tokens.size else None
    number = _spoken_hundreds(tokens, pack) or pack.numbers.alone.match(tokens, 0)
    if number is None or number[0] < tokens.size:
        return None
    return of_nothing(Numeral(Decimal(number[1]), Decimal(1), 0, number[0], "words"))


def _spoken_hundreds(tokens: Tokens, pack: Pack) -> tuple[int, int] | None:
    """ "one twenty-two" is 122 when nothing else is said; in a sentence it may be a time of day."""
    first = pack.numbers.cardinals.match(tokens, 0) if pack.numbers.spoken_hundreds else None
    if first is None or not 1 <= first[1] <= 9 or first[0] not in tokens.joined:
        return None
    if pack.numbers.cardinals.match(tokens, first[0]) is None:
        return None  # "two |dozen|", "four |score|"
    rest = read_numeral(tokens, first[0], pack)
    if rest is None or rest.form != "words" or not 10 <= rest.value < 100 or not rest.whole:
        return None
    return rest.end, 100 * first[1] + int(rest.value)


def _in_short_scale(figure: Figure) -> None:
    """ "1,44 trillion de dollars": no sum of money comes near 10^18, what is meant is the English trillion, 10^12."""
    figure.low, figure.high = (end / _MILLION if end is not None else None for end in (figure.low, figure.high))
    figure.step, figure.rule = figure.step / _MILLION, "money, in the short scale"


def _with_unit_before(tokens: Tokens, numeral: Numeral, after: tuple[int, Unit] | None, pack: Pack) -> Figure | None:
    """ "$20", "EUR 20 millions", "$10 million US dollars", "Euro 20", "magnitude 6,1"."""
    start = numeral.start
    if start == 0 or tokens.words[start - 1] not in pack.anchors.closers or numeral.form not in ("digits", "words"):
        return None
    if (sign := sign_before(tokens, start) or sign_of_millions(tokens, numeral)) is not None:
        first, unit = sign
        if after is not None and unit.candidates and after[1].kind is MONEY and not after[1].candidates:
            return of_unit(numeral, after[1], first, after[0], "money")
        return of_unit(numeral, unit, first, numeral.end, "money")
    if after is not None or tokens.gaps[start] not in (" ", ": ", "-"):
        return None
    if (named := _measured(tokens, start, pack)) is not None:
        return of_unit(numeral, named[1], named[0], numeral.end, str(named[1].kind))
    if numeral.form != "digits" or tokens.gaps[start] != " ":
        return None
    found = _word_before(tokens, start, pack)
    return of_unit(numeral, found[1], found[0], numeral.end, str(found[1].kind)) if found is not None else None


def _measured(tokens: Tokens, index: int, pack: Pack) -> tuple[int, Unit] | None:
    """ "magnitude 6,8", "Stärke 6,2", "aged 7": the figure starts at the word, unless a hedge stands between."""
    if (found := pack.units.before.match_back(tokens, index)) is not None:
        return found
    hedge = pack.bounds.before.match_back(tokens, index)
    found = pack.units.before.match_back(tokens, hedge[0]) if hedge is not None and hedge[0] in tokens.joined else None
    return (index, found[1]) if found is not None else None


def _word_before(tokens: Tokens, index: int, pack: Pack) -> tuple[int, Unit] | None:
    """A currency in words before digits ("Euro 20"), unless it belongs to an amount before it ("20 euros 12 …")."""
    found = pack.units.after.match_back(tokens, index)
    if found is None or found[1].kind is not MONEY or found[0] - 1 in tokens.numbers:
        return None
    if tokens.spelled(index - 1) != tokens.words[index - 1]:
        return None  # "a |livré| 53 appareils" names no pounds
    return found if tokens.words[found[0]] not in pack.traps.units else None  # "won 411 seats"


def _with_unit_after(tokens: Tokens, numeral: Numeral, after: tuple[int, Unit] | None, pack: Pack) -> Figure | None:
    if after is None:
        return None
    end, unit = after
    if (counted := pack.nouns.counted.match(tokens, numeral.end)) is not None and counted[0] > end:
        return None  # "deux |jours fériés|" are counted, and last no two days
    if numeral.article and _opens_a_compound(tokens, end, pack):
        return None
    if numeral.form == "ordinal":
        return None  # "le premier £ 100", "le troisième jour", "un quatrième Euro"
    if numeral.article and unit.code in _NAMED_ONLY:
        return None  # "a magnitude 6.8 quake", "è |un nodo| ferroviario"
    pronoun = numeral.article and tokens.words[numeral.start] in pack.numbers.pronouns
    coin = unit.times < 1 and pack.change.kinds.match(tokens, end) is not None  # "a penny |dearer|"
    alone = pronoun and unit.kind is MONEY and not coin and not _ends_phrase(tokens, end, pack)
    if alone and not _coins_follow(tokens, end, pack):
        return None  # "un euro plus fort"
    if unit.candidates and (weight := in_weight(tokens, numeral, end, _past_a_half(tokens, end, pack), pack)):
        unit = weight
    priced = pack.units.after.match(tokens, end) if unit.code == "%" and unit.times < 1 else None
    if priced is not None and priced[1].kind is MONEY:
        return None  # "vendió tres |por mil euros|"
    if unit.code == _POINTS and numeral.value >= 1 and tokens.words[numeral.end] in pack.names.of | pack.names.articles:
        return None  # "οι 120 | της μονάδας" are no 0.3 of a point
    if unit.code == _POINTS and end - numeral.end == 1 and (numeral.grouped or numeral.value >= _INDEX):
        figure = of_nothing(numeral)  # of an index, a league table
        figure.noun, figure.noun_start, figure.end = "point", numeral.end, end
        return figure
    return of_unit(numeral, unit, numeral.start, end, str(unit.kind))


def _past_a_half(tokens: Tokens, at: int, pack: Pack) -> int:
    """ "A pound |and a half| of beef": the token behind a share that is joined to a unit, else `at`."""
    joined = at + 1 in tokens.joined and at in tokens.joined and tokens.words[at] in pack.numbers.join
    share = read_share(tokens, at + 1, pack) if joined else None
    return share.end if share is not None and share.value < 1 else at


def _opens_a_compound(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "A |night-time| curfew", "a full |in-tray|": the unit is half of another word; but "a month-|long| strike"."""
    hyphen = at < tokens.size and tokens.gaps[at] == "-" and tokens.words[at].isalpha()
    return hyphen and tokens.words[at] not in pack.small.apart


def _coins_follow(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "Un dollar |et dix cents|", "un euro |et demi|", "ein Euro |fünfzig|": what no pronoun has behind it."""
    if at not in tokens.joined:
        return False
    if tokens.words[at] not in pack.numbers.join:
        bare = read_numeral(tokens, at, pack) if tokens.gaps[at] == " " else None
        if bare is None or bare.form not in ("digits", "words") or not bare.whole or not 10 <= bare.value < _CENTS:
            return False
        return bare.end not in tokens.joined or tokens.words[bare.end] in pack.stop
    if (share := read_share(tokens, at + 1, pack)) is not None:
        return share.value * 2 == 1 and unit_after(tokens, share, pack) is None
    numeral = read_numeral(tokens, at + 1, pack)
    coins = unit_after(tokens, numeral, pack) if numeral is not None else None
    return coins is not None and coins[1].kind is MONEY and coins[1].times < 1


def _ends_phrase(tokens: Tokens, at: int, pack: Pack) -> bool:
    return tokens.gap_before(at) not in (" ", "-") or at >= tokens.size or pack.small.per.match(tokens, at) is not None
