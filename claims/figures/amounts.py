"""Figures: an amount with its unit at one place, before hedges and ranges are looked at.

`read_figure` joins what stands together: a currency before or after, a unit, a counted noun, a smaller unit
("deux heures et demie", "15 dollars and 50 cents"). It decides the kind of the figure, or declines.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims.figures.age_groups import older_than
from claims.figures.ages import in_ones_year, is_age
from claims.figures.compounds import lettered, primed, stopwatch, with_smaller_parts
from claims.figures.concepts import FATES, HOMES, HURT, PERSONS, POWERLESS, WORSE
from claims.figures.counted import counted_noun, is_plural, opens_a_number
from claims.figures.fates import fate, fate_around, fate_before
from claims.figures.figure import ONE_OF_THEM, ONE_TO, Figure, of_nothing, of_unit, rank
from claims.figures.measures import in_weight, is_name, unit_after
from claims.figures.money import sign_before
from claims.figures.numeral import Numeral
from claims.figures.numerals import read_numeral
from claims.figures.one_to import opens_a_range
from claims.figures.ratios import as_percentage, multiplied, one_in, proportion, share_of_units, times
from claims.figures.shares import read_share
from claims.figures.sides import other_side
from claims.figures.totals import totalled
from claims.figures.wholes import of_the_part, of_the_whole, one_of
from claims.kinds import MONEY
from claims.packs.pack import Pack
from claims.packs.units import Unit, units
from claims.text.tokens import Tokens

_CELL = 4  # words of a cell that is only a number
_MILLION, _TRILLION = Decimal(10**6), Decimal(10**18)  # of the long scale
_LARGEST_RANK = 1000
_NEAR = 3  # tokens from a number alone to what befell whom it stands for
_CLOSE = 5  # tokens from a whole to its part: "von den 40 Fahrgästen | starben sechs"
_CENTS = 100  # in one of most currencies
_MAGNITUDE = "{magnitude}"
_POINTS, _INDEX = "[ppt]", 100  # from so many on, points are those of an index


def read_figure(tokens: Tokens, index: int, pack: Pack) -> Figure | None:
    """The figure whose numeral starts at token `index`, or `None`."""
    if tokens.words[index] in pack.anchors.ratios:
        if (found := pack.units.percent_of.match(tokens, index)) is not None:
            numeral = read_numeral(tokens, found[0], pack)
            return _percentage_of(tokens, numeral, index, found[1], pack) if numeral else None
        if (ratio := multiplied(tokens, index, pack)) is not None:
            return ratio
    halves = pack.units.and_a_half
    if tokens.words[index] in halves.starts and (found := halves.match(tokens, index)) is not None:
        half = Numeral(Decimal("1.5"), Decimal("0.5"), index, found[0], "words")  # "|año y medio|"
        return of_unit(half, found[1], index, found[0], str(found[1].kind))
    if tokens.gaps[index + 1] == ":" and (length := stopwatch(tokens, index, pack)) is not None:
        return length
    if index in tokens.numbers and (length := lettered(tokens, index)) is not None:
        return length
    if index in tokens.numbers and tokens.gaps[index + 1] and (length := primed(tokens, index, pack)) is not None:
        return length
    if tokens.words[index] in pack.numbers.articles and (one := _one(tokens, index, pack)) is not None:
        return one
    numeral = read_numeral(tokens, index, pack)
    if numeral is None:
        return None
    after = unit_after(tokens, numeral, pack)
    if after is not None and (share := share_of_units(tokens, numeral, after, pack)) is not None:
        return share
    figure = _with_unit_before(tokens, numeral, after, pack) or _with_unit_after(tokens, numeral, after, pack)
    figure = figure or _without_unit(tokens, numeral, pack)
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
    if (sign := sign_before(tokens, start)) is not None:
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
    if numeral.form == "ordinal" and (unit.kind is not MONEY or end in tokens.numbers):
        return None  # "le premier £ 100", "le troisième jour"
    if numeral.article and unit.code == _MAGNITUDE:
        return None  # "a magnitude 6.8 quake"
    pronoun = numeral.article and tokens.words[numeral.start] in pack.numbers.pronouns
    coin = unit.times < 1 and pack.change.kinds.match(tokens, end) is not None  # "a penny |dearer|"
    alone = pronoun and unit.kind is MONEY and not coin and not _ends_phrase(tokens, end, pack)
    if alone and not _coins_follow(tokens, end, pack):
        return None  # "un euro plus fort"
    if unit.candidates and (weight := in_weight(tokens, numeral, numeral.end, end, pack)) is not None:
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


def _without_unit(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    """A rank, a share, a ratio, or a count of the noun behind the number."""
    if numeral.form == "ordinal":
        if _number_follows(tokens, numeral.end, pack):
            return None
        if in_ones_year(tokens, numeral, pack):
            return of_unit(numeral, units().by_id["a"], numeral.start, numeral.end, "age")
        return _to_the_end_of_its_word(tokens, rank(numeral, numeral.start, "ordinal"))
    if (found := proportion(tokens, numeral, pack) or one_in(tokens, numeral, pack)) is not None:
        return found
    if numeral.form == "fraction" and numeral.value < 1:
        return as_percentage(numeral)
    if (side := other_side(tokens, numeral, pack)) is not None:
        return of_unit(numeral, side, numeral.start, numeral.end, "side")
    if (start := _top(tokens, numeral, pack)) is not None and not tokens.words[numeral.start].startswith("0"):
        return rank(numeral, start, "top")
    if (found := times(tokens, numeral, pack)) is not None:
        return found
    if numeral.article:
        if opens_a_range(tokens, numeral, pack):
            return _one_by(numeral, ONE_TO)
        return _one_by(numeral, ONE_OF_THEM) if _served_part(tokens, numeral, pack) else None
    if is_name(tokens, numeral, pack):
        return None
    if is_age(tokens, numeral, pack):
        return older_than(tokens, of_unit(numeral, units().by_id["a"], numeral.start, numeral.end, "age"), pack)
    figure = of_nothing(numeral)
    figure.noun_start = numeral.end
    noun, parent = counted_noun(tokens, numeral, pack), _of_a_parent(tokens, numeral.start, pack)
    if noun is not None and parent:
        if noun.concept is not None and noun.concept not in FATES:  # "moeder van vijf | wint miljoen"
            figure.noun_start, figure.noun, figure.concept, figure.end = noun
            figure.plural = is_plural(tokens.words[noun.end - 1], pack)
    elif noun is not None:
        figure.noun_start, figure.noun, figure.concept, figure.end = noun
        figure.plural = is_plural(tokens.words[noun.end - 1], pack)
        if noun.concept in PERSONS:
            if one_of(tokens, numeral.start, pack):
                told = None
            elif _is_a_whole(tokens, numeral, noun.end, pack):
                told = fate_before(tokens, numeral.start, pack)
            else:
                told = fate_around(tokens, numeral.start, noun.end, pack)
            figure.concept = told or noun.concept
        elif noun.concept in HURT and tokens.gap_before(noun.end) == " " and not _of_a_whole(tokens, numeral, pack):
            figure.concept = fate(tokens, noun.end, pack, led=True, fates=WORSE) or noun.concept
        elif noun.concept in HOMES:
            figure.concept = fate_around(tokens, numeral.start, noun.end, pack, POWERLESS) or noun.concept
        elif noun.concept is None and tokens.words[noun.start] in pack.left_out.apiece:
            figure.concept = totalled(tokens, numeral, pack)  # "gli occupati sono aumentati di 63 mila |unità|"
    elif not parent and numeral.whole:  # "si è fermato al 7,8": of persons there are no parts
        figure.concept = (
            of_the_part(tokens, numeral, pack)
            or of_the_whole(tokens, numeral, pack)
            or _fate_of_some(tokens, numeral.end, pack)
            or fate_before(tokens, numeral.start, pack)
            or totalled(tokens, numeral, pack)
        )
    return figure


def _of_a_parent(tokens: Tokens, start: int, pack: Pack) -> bool:
    """ "The mother of |three children| was killed": what befell her befell none of them."""
    if start not in tokens.joined:
        return False
    at = start - (tokens.words[start - 1] in pack.of)
    if at not in tokens.joined or (at == start and pack.numbers.of):
        return False  # the genitive alone leads to them in Greek only
    return tokens.gaps[at] == " " and tokens.words[at - 1] in pack.lengths.kin


def _is_a_whole(tokens: Tokens, numeral: Numeral, end: int, pack: Pack) -> bool:
    """ "Von den |40 Fahrgästen| starben sechs": what befell the part did not befall all of them."""
    return _of_a_whole(tokens, numeral, pack) and any(
        opens_a_number(tokens, at, pack) for at in _clause_behind(tokens, end)
    )


def _of_a_whole(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "|Von den| 40 Fahrgästen", "plusieurs |des| 23 blessés"."""
    start = numeral.start
    if start not in tokens.joined:
        return False
    return tokens.words[start - 1] in pack.numbers.of or pack.numbers.part_of.match_back(tokens, start) is not None


def _clause_behind(tokens: Tokens, at: int) -> Iterator[int]:
    """The tokens close behind one, up to a pause."""
    for place in range(at, min(at + _CLOSE, tokens.size)):
        if place not in tokens.joined:
            return
        yield place


def _to_the_end_of_its_word(tokens: Tokens, figure: Figure) -> Figure:
    """ "die |drittgrößte| Bank": what a rank is of may be glued to it."""
    at = figure.end
    if at in tokens.joined and tokens.gaps[at] == "" and tokens.words[at - 1].isalpha() and tokens.words[at].isalpha():
        figure.end = at + 1
    return figure


def _one(tokens: Tokens, index: int, pack: Pack) -> Figure | None:
    """ "un mort", "one person was killed": one is a number where it counts persons harmed."""
    found = pack.nouns.one.match(tokens, index)
    if found is None or tokens.gap_before(found[0]) == "-":
        return None
    end, concept = found
    if pack.numbers.out_of.match(tokens, end) is not None and read_numeral(tokens, end + 1, pack) is not None:
        return None  # "une personne sur dix"
    told = concept if concept in FATES else fate_around(tokens, index, end, pack)
    if told is None:
        return None
    figure = of_nothing(Numeral(Decimal(1), Decimal(1), index, index + 1, "words"))
    figure.noun_start, figure.noun, figure.concept, figure.end = index + 1, tokens.words[end - 1], told, end
    return figure


def _one_by(numeral: Numeral, rule: str) -> Figure:
    figure = of_nothing(numeral)
    figure.rule = rule
    return figure


def _served_part(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "trois ans, dont |un| ferme", "tres años, |uno de ellos| en suspenso": one is a number in a part."""
    if numeral.end not in tokens.joined:
        return False
    words, start = pack.left_out, numeral.start
    behind = words.of_them.match(tokens, numeral.end)
    served = words.served.match(tokens, behind[0] if behind is not None else numeral.end)
    led = start in tokens.joined and words.compared.match_back(tokens, start) is not None
    return served is not None and (led or behind is not None)


def _fate_of_some(tokens: Tokens, at: int, pack: Pack) -> str | None:
    """ "mehr als 200 |wurden verletzt", "another 12 |are missing": persons that the number alone stands for."""
    small = tokens.word_behind(at) in pack.stop and tokens.words[at] not in pack.numbers.join
    if not small:
        return None
    of_some = tokens.words[at] in pack.numbers.of or pack.numbers.part_of.match(tokens, at) is not None
    worse = fate(tokens, at, pack, led=True, fates=WORSE) if of_some else None
    return worse or fate(tokens, at, pack, _NEAR)  # "nine |of the injured| remain in critical condition"


def _number_follows(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "the first three months": an ordinal before a number only picks some of them."""
    if at not in tokens.joined or tokens.gaps[at] != " ":
        return False
    short = tokens.words[at].isdigit() and len(tokens.words[at]) < 4
    return short if at in tokens.numbers else opens_a_number(tokens, at, pack)


def _top(tokens: Tokens, numeral: Numeral, pack: Pack) -> int | None:
    """ "top 3", "numéro un": the token a rank starts at."""
    if not numeral.start or tokens.words[numeral.start - 1] not in pack.numbers.top_ends:
        return None  # nearly always
    if numeral.value >= _LARGEST_RANK or numeral.form not in ("digits", "words"):
        return None
    back = pack.numbers.top.match_back(tokens, numeral.start)
    return back[0] if back is not None and tokens.gap_before(numeral.start) in ("", " ", ". ") else None
