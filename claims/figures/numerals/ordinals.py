"""Ordinals in words, by themselves or made of an amount before them: "milésimo ducentésimo primero", "zwei|hundertste",
"fünf und |zwanzigste|"."""

from dataclasses import replace
from decimal import Decimal

from claims.figures.numeral import ONE, Numeral, place_value
from claims.figures.numerals.addition import Sum
from claims.figures.numerals.shares import by_how_much, has_a_word_of_its_own, hedged, of_follows
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_TENS = frozenset(range(20, 100, 10))
_POWERS = frozenset(map(Decimal, (100, 1000, 10**6)))
_HUNDRED, _THOUSAND = Decimal(100), Decimal(1000)


def ordinal_alone(tokens: Tokens, index: int, pack: Pack) -> Numeral | None:
    """An ordinal that no cardinal leads to: "third", "milésimo | ducentésimo | primero"."""
    found = pack.numbers.ordinals.match(tokens, index)
    if found is None:
        return None
    end, (rank, _) = found
    last = rank
    while pack.numbers.ordinal_sums and last >= _HUNDRED and end in tokens.joined and tokens.gaps[end] == " ":
        part = pack.numbers.ordinals.match(tokens, end)
        if part is None or part[1][0] >= place_value(last):
            break
        end, last = part[0], part[1][0]
        rank += last
    return Numeral(rank, ONE, index, end, "ordinal")


def tens_behind(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """ "hundert | fünf und zwanzigste", "een en twintigste": the unit is said first, the tens are the ordinal."""
    at, unit = numeral.end, numeral.value % 100
    if not pack.numbers.units_first or not 0 < unit < 10 or tokens.words[at] not in pack.numbers.join:
        return None
    ordinal = pack.numbers.ordinals.match(tokens, at + 1) if at + 1 in tokens.joined else None
    if ordinal is None or ordinal[1][0] not in _TENS:
        return None
    value = numeral.value + ordinal[1][0]
    return replace(numeral, value=value, step=ONE, end=ordinal[0], form="ordinal", article=False)


def times_ten(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """ "The two |hundredth| goal", "zwei|hundertste", "deux |centième|": hundreds and thousands whose word is the
    ordinal. Its plural is a share ("two hundredths"), as is its singular apart where shares have no plural ("twee
    |honderdste|", but "twee|honderdste")."""
    at, numbers, glued = numeral.end, pack.numbers, tokens.gaps[numeral.end] == ""
    found = numbers.ordinals.match(tokens, at) if numeral.whole and (glued or not numeral.article) else None
    if found is None or found[1][0] not in _POWERS or found[1][1]:
        return None
    after, (power, _) = found
    if not glued and numbers.units_first and numbers.ordinal_shares:
        return None
    above = numeral.value % (_THOUSAND if power < _THOUSAND else power)
    if not 0 < above < power or (above == 1 and not glued):
        return None
    value = numeral.value - above + above * power
    return replace(numeral, value=value, step=power, end=after, form="ordinal", article=False)


def added_or_picked(
    tokens: Tokens, numeral: Numeral, end: int, rank: Decimal, floor: Decimal, pack: Pack
) -> Numeral | None:
    """The ordinal that an amount and a rank below `floor`, which ends before token `end`, make: "soixante | et onzième"
    adds it, "a | third term" picks it by its article."""
    at, numbers = numeral.end, pack.numbers
    joined = tokens.words[at] in numbers.join
    teen = 10 <= rank < 20 and int(numeral.value) % 100 in numbers.teens_after
    fits = (rank < floor and not numeral.article) or teen
    if fits and (not joined or rank == 1 or teen):
        return replace(numeral, value=numeral.value + rank, end=end, form="ordinal", article=False)
    one_more = tokens.words[numeral.start] in numbers.counts_on and pack.units.after.match(tokens, at) is None
    picked = numeral.article and not joined and (one_more or not of_follows(tokens, end, pack))
    if not picked or by_how_much(tokens, numeral.start, pack):
        return None
    if not has_a_word_of_its_own(tokens.words[at], rank, pack) and hedged(tokens, numeral.start, pack):
        return None
    return replace(numeral, value=rank, start=at, end=end, form="ordinal", article=False)


def with_rank(bottom: Sum, rank: Decimal, glued: bool) -> Decimal | None:
    """ "vingt | cinquième" is added, "veinte | milésimo" multiplied."""
    if rank < bottom.floor:
        return bottom.value + rank
    return bottom.value * rank if rank >= _THOUSAND and glued else None
