"""Proportions: "un sur vingt", "one in five", "sept Français sur dix", "un jour sur deux"."""

from dataclasses import replace
from decimal import Decimal

from claims.figures.amounts.measures import unit_after
from claims.figures.counts.concepts import FATES, is_somebody
from claims.figures.counts.counted import counted_noun, is_plural
from claims.figures.figure import Figure, of_unit
from claims.figures.numeral import Numeral
from claims.figures.numerals.numerals import read_numeral
from claims.figures.ranges.movements import starts_of_movement
from claims.kinds import DURATION, MONEY, PERCENTAGE
from claims.packs.pack import Pack
from claims.packs.units import Unit, units
from claims.text.tokens import Tokens

_PLAIN = ("digits", "words")
_TEN = 10
_WHOLE = 100  # per cent
_OF_VOTES = 3  # tokens: "de los votos"
_FIVE = 5
_ROUND = (5, 10, 100)
_YEARS = range(1900, 2100)
_LARGEST_WHOLE = 100_000  # "1 sur 100 000" is a proportion; beyond, "sur" is a place
_WORDS_INSIDE = 2  # "un jeune salarié sur dix"
_OF_SOMETHING = 2  # words more: "quatre espèces |d'oiseaux| sur dix"
_KNOWN = frozenset(
    ("suspects", "hostages", "passengers", "crew", "candidates", "judges", "jurors", "survivors", "prisoners")
)
_DASHES = ("-", "–", " - ", " – ")
_CLEAR = "s"  # an ending of plurals that no verb beside them has
POPULATION = 1000  # persons that rates of a population are told of, or more
_SHARED = frozenset((*range(2, 7), 8, 10, 20, 100, 1000, 10_000, 100_000))  # wholes that shares are told of
_PEOPLE = 20  # "3 in 40 countries" is no proportion; "3 in 5 countries" is


def proportion(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    """ "un sur vingt", "one in five", "2 out of 3": the smaller number first, nothing between but the word."""
    if numeral.form not in _PLAIN or numeral.end not in tokens.joined:
        return None
    place = numeral.end
    if pack.numbers.out_of.starts.isdisjoint(tokens.words[place : place + _WORDS_INSIDE + _OF_SOMETHING + 1]):
        return None  # nearly always
    found = pack.numbers.out_of.match(tokens, place)
    if found is None:
        return _with_noun_inside(tokens, numeral, pack)
    if found[0] not in tokens.joined or tokens.gaps[found[0]] == "-" or _is_movement(tokens, numeral, pack):
        return None  # "four |over-|30s"
    if numeral.start in tokens.joined and pack.numbers.top.match_back(tokens, numeral.start) is not None:
        return None  # "Rang |140 von 180|": a place in a list
    whole = read_numeral(tokens, found[0], pack)
    if whole is None or whole.form not in _PLAIN or whole.article or not whole.whole or not numeral.whole:
        return None
    if not 0 < numeral.value < whole.value <= _LARGEST_WHOLE or _is_year(whole):
        return None
    if whole.value >= POPULATION and numeral.value > 1 and pack.small.per_heads.match(tokens, place) is not None:
        return None  # "112 por cada 100.000 habitantes" is told as a rate
    if (after := unit_after(tokens, whole, pack)) is not None:
        return _of_unit(numeral, whole, after)
    if pack.numbers.part_of.match(tokens, place) is not None and (
        numeral.value == 1 < whole.value < _TEN  # "een van de drie kinderen", while one "op de drie" is a share
        or _counts_things(tokens, whole, pack)
        or (whole.value > _TEN and not _is_round(tokens, whole, pack))
    ):
        return None  # "drie van de tien fabrieken", "twaalf van de dertig scholieren"
    odd = _is_part(numeral, whole) and counted_noun(tokens, whole, pack) is not None  # "neun von 14 Raketen"
    if odd or _of_so_many_things(tokens, numeral, whole, whole, pack):
        return None  # "fünf von neun Waggons"
    short = all(word in pack.numbers.short_out_of for word in tokens.words[numeral.end : found[0]])
    if (
        short
        and numeral.value > 1
        and whole.form == "digits"
        and whole.value > _PEOPLE
        and counted_noun(tokens, whole, pack) is not None
    ):
        return None
    return _of_whole(numeral, whole)


def _is_part(numeral: Numeral, whole: Numeral) -> bool:
    """Whether a number is a part of so many that no proportion is told of them: "neuf missiles sur |14|", "7 of |27|";
    "one in 12", "sept sur |dix|" and "3 in |20|" are proportions."""
    return numeral.value > 1 and whole.value > _TEN and whole.value % _FIVE != 0


def _of_so_many_things(tokens: Tokens, numeral: Numeral, whole: Numeral, counting: Numeral, pack: Pack) -> bool:
    """Whether known things are counted beside one of two numbers, and no share is told of as many as the whole."""
    return numeral.value > 1 and whole.value not in _SHARED and _counts_things(tokens, counting, pack)


def _is_year(whole: Numeral) -> bool:
    """ "67 in |2030|"."""
    return whole.form == "digits" and not whole.grouped and int(whole.value) in _YEARS


def _counts_things(tokens: Tokens, whole: Numeral, pack: Pack) -> bool:
    """Whether a whole is of known things or of persons of whom there are so many ("van de vier |verdachten|"), not of
    people at large: a part of it counts them too."""
    noun = counted_noun(tokens, whole, pack)
    if noun is None or noun.concept is None:
        return False
    return not is_somebody(noun.concept) or noun.concept in FATES or noun.concept in _KNOWN


def _of_unit(part: Numeral, whole: Numeral, after: tuple[int, Unit]) -> Figure | None:
    """ "1 sobre 3 por cento": a fraction of one per cent; "2 sur 15 jours" is none."""
    end, unit = after
    if unit.kind is MONEY and part.form == whole.form == "words" and whole.value in _ROUND:
        return _of_whole(part, replace(whole, end=end))  # "six in ten francs of the losses"
    if unit.kind is not PERCENTAGE:
        return None
    share = replace(part, value=part.value / whole.value, end=whole.end, form="fraction", article=False)
    return of_unit(share, unit, share.start, end, "share")


def _is_movement(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "von 12 auf 15", "von rund 12 auf 15": from one level to another; but "|λιγότερα από| ένα στα 10.000"."""
    if tokens.words[numeral.end] not in pack.change.to:
        return False
    start = pack.bounds.start_of(tokens, numeral.start)
    words = [tokens.word_before(start)]
    if numeral.start - start <= 1:  # a hedge of one word may be what leads to a level
        words.append(tokens.word_before(numeral.start))
    return not starts_of_movement(pack).isdisjoint(words)


def _with_noun_inside(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    """ "sept Français sur dix", "tre persone su quattro": what is counted before the word, and nothing after it."""
    for place in range(numeral.end + 1, numeral.end + 1 + _WORDS_INSIDE + _OF_SOMETHING):
        if (found := pack.numbers.out_of.match(tokens, place)) is not None and place in tokens.joined:
            break
    else:
        return None
    short = all(word in pack.numbers.short_out_of for word in tokens.words[place : found[0]])
    of = numeral.end + 1 if place - numeral.end > _WORDS_INSIDE and not short else place
    if of < place and tokens.words[of] not in pack.numbers.of and tokens.words[of] not in pack.names.of:
        return None
    if not all(_noun_inside(tokens, at, pack) for at in range(numeral.end, place) if at != of):
        return None
    whole = read_numeral(tokens, found[0], pack) if found[0] in tokens.joined else None
    if whole is None or not numeral.whole or not 0 < numeral.value < whole.value or not _is_round(tokens, whole, pack):
        return None
    if _is_part(numeral, whole) or _of_so_many_things(tokens, numeral, whole, numeral, pack):
        return None  # "six carriages out of nine", "sei carrozze su nove"
    return _of_whole(numeral, whole)


def share_of_units(tokens: Tokens, numeral: Numeral, after: tuple[int, Unit], pack: Pack) -> Figure | None:
    """ "Un jour sur deux", "un euro su cinque", "two days in three": a share told in money or time, all in words; "65
    cm sur 54" are two sides, and "un mois sur trois ans" two lengths."""
    end, unit = after
    if end not in tokens.joined or tokens.words[end] not in pack.numbers.out_of.starts:
        return None  # nearly always
    found = pack.numbers.out_of.match(tokens, end) if unit.kind in (MONEY, DURATION) else None
    if found is None or found[0] not in tokens.joined or numeral.form != "words" or not numeral.whole:
        return None
    whole = read_numeral(tokens, found[0], pack)
    if whole is None or whole.form != "words" or whole.value not in _SHARED or not 0 < numeral.value < whole.value:
        return None
    noun = counted_noun(tokens, whole, pack)
    if noun is not None and is_plural(tokens.words[noun.end - 1], pack):
        return None  # "due giorni su tre |fronti|"
    return _of_whole(numeral, whole) if _is_round(tokens, whole, pack) else None


def one_in(tokens: Tokens, whole: Numeral, pack: Pack) -> Figure | None:
    """ "un salarié sur dix", read from its second number: the first is an article that opens no numeral."""
    if whole.start not in tokens.joined or tokens.words[whole.start - 1] not in pack.numbers.out_of.ends:
        return None  # nearly always
    back = pack.numbers.out_of.match_back(tokens, whole.start)
    if back is None or not _is_round(tokens, whole, pack):
        return None
    short = all(word in pack.numbers.short_out_of for word in tokens.words[back[0] : whole.start])
    for start in range(back[0] - 2, max(-1, back[0] - 2 - _WORDS_INSIDE), -1):
        if start + 2 not in tokens.joined or not _noun_inside(tokens, start + 1, pack):
            return None
        word = tokens.words[start]
        if word in pack.numbers.articles and not (short and word in pack.numbers.pronouns):
            return _of_whole(Numeral(Decimal(1), Decimal(1), start, start + 1, "words"), whole)
    return None


def _noun_inside(tokens: Tokens, at: int, pack: Pack) -> bool:
    word = tokens.word_behind(at)
    if word in pack.bounds.surveys:
        return False  # "un |sondaggio| su 1.000 intervistati"
    return len(word) > 2 and word.isalpha() and word not in pack.stop and pack.units.after.match(tokens, at) is None


def _is_round(tokens: Tokens, whole: Numeral, pack: Pack) -> bool:
    """Whether a number can be the whole of a proportion whose noun is said already: small or round, of nothing."""
    if whole.form not in _PLAIN or whole.article or not whole.whole or not 1 < whole.value <= _LARGEST_WHOLE:
        return False
    if whole.value > _PEOPLE and whole.value not in (100, 1000, 10_000, 100_000):
        return False
    if unit_after(tokens, whole, pack) is not None or _shares_a_unit(tokens, whole.end, pack):
        return False
    noun = counted_noun(tokens, whole, pack)
    if noun is None:
        return True
    if _CLEAR in pack.nouns.plural:
        return not is_plural(tokens.words[noun.end - 1], pack)  # "un Français sur cinq |lit|"
    return noun.concept is None and bool(pack.nouns.plural)  # "una donna su tre |subisce|"


def _shares_a_unit(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "zwei Brüder von 19 |und 23 Jahren|", "ein Minus von 2 |bis 5 Prozent|": the unit of a number is said behind the
    next one."""
    if at not in tokens.numbers or tokens.gaps[at] not in _DASHES:
        middles = pack.ranges.joins | pack.ranges.middles
        if at + 1 not in tokens.joined or at not in tokens.joined or tokens.words[at] not in middles:
            return False
        at += 1
    second = read_numeral(tokens, at, pack)
    return second is not None and second.start == at and unit_after(tokens, second, pack) is not None


def _of_whole(part: Numeral, whole: Numeral) -> Figure:
    figure = as_percentage(replace(part, value=part.value / whole.value, end=whole.end, form="fraction", article=False))
    figure.rule = "proportion"
    return figure


def share_of_votes(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    """ "El |5,8 de los votos|", "5,8 |der Stimmen|": of votes there are no parts, so that what has decimals is a share
    that left its per cent out; but "3.5 votes per seat"."""
    end = numeral.end
    if not numeral.decimals or numeral.scaled or numeral.form != "digits" or not 0 < numeral.value < _WHOLE:
        return None  # nearly always
    of = pack.of | pack.numbers.of
    for at in range(end, end + _OF_VOTES):
        if at not in tokens.joined:
            return None
        found = pack.nouns.counted.match(tokens, at)
        if found is not None:
            per_cent = units().by_id["percent"]
            told = at > end and found[1] == "votes"
            return of_unit(numeral, per_cent, numeral.start, end, "share of votes") if told else None
        if tokens.words[at] not in of and tokens.words[at] not in pack.names.articles:
            return None
    return None


def as_percentage(share: Numeral) -> Figure:
    """A share of a whole in per cent: "un tiers", "3 sur 5"."""
    hundredfold = units().by_id["percent"]._replace(times=Decimal(100))
    return of_unit(share, hundredfold, share.start, share.end, "share")
