"""Money whose currency is not named at the amount: "un accord à 10 milliards", "15 milliards |d'économies|"."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.figures.counts.concepts import is_somebody
from claims.figures.counts.counted import is_plural
from claims.figures.figure import Figure, in_one_sentence
from claims.figures.left_out.counted_elsewhere import still_counts, told_of_a_count, told_of_a_crowd
from claims.figures.left_out.main_currency import (
    currency_of_as_much,
    currency_of_sentence,
    main_currency,
    not_converted,
    whole_currency,
)
from claims.figures.left_out.of_no_sum import of_no_sum
from claims.figures.left_out.turnover import parts_of_sums, turnover
from claims.kinds import COUNT, MEASURE, MONEY
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_MILLION, _THOUSAND_MILLION = Decimal(10**6), Decimal(10**9)
_COLONS = (": ", " : ", "\u00a0: ")
_BEFORE, _BEHIND = 8, 4  # tokens around an amount for a word of paying


def complete_money(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> bool:
    """Large round amounts are money where the text has money and they count nothing, or what they count is a sum.

    "un accord à 10 milliards", "minimum 10 milliards en tout"; "15 milliards |d'économies|", in any text; a word of
    paying makes money of them where no currency is named: "ne ha |spesi| quasi due miliardi". Whether any were.
    """
    large = [figure for figure in figures if figure.kind is COUNT and _large_and_round(figure)]
    others = {figure.start for figure in large if of_no_sum(tokens, figures, figure, pack)}
    large = [figure for figure in large if figure.start not in others]
    if not large:
        return False
    money = [figure for figure in figures if figure.kind is MONEY and figure.unit is not None]
    money = not_converted(tokens, money)
    sums = [figure for figure in large if _is_sum(tokens, figure, pack)]
    sums += [figure for figure in turnover(tokens, large, money, pack) if figure not in sums]
    sums += parts_of_sums(large, sums)
    named = [figure for figure in figures if figure.kind is MONEY and figure.unit is not None]
    _name_money(tokens, sums, money, named, pack)
    if money or sums:  # then what counts nothing is money too
        told = [figure for figure in figures if figure.start in others or _says_of_what(tokens, figure, pack)]
        bare = [figure for figure in large if figure.kind is COUNT and _counts_nothing(tokens, figure, pack)]
        bare = [figure for figure in bare if _paid(tokens, figure, pack) or not told_of_a_count(tokens, told, figure)]
        bare = [figure for figure in bare if not told_of_a_crowd(tokens, figures, figure)]
        bare = [figure for figure in bare if not still_counts(tokens, figures, figure, pack)]
        bare = [figure for figure in bare if not _part_of_a_crowd(tokens, large, bare, figure, pack)]
        _name_money(tokens, bare, money, named, pack)
        sums += bare
    return bool(sums)


def _name_money(
    tokens: Tokens, sums: Sequence[Figure], money: Sequence[Figure], named: Sequence[Figure], pack: Pack
) -> None:
    """Makes money of figures, in place, in the currency in which the text tells as much elsewhere (`named`: every sum
    that tells its own), else in that of their sentence or of most sums (`money`)."""
    main = (main_currency(money) or pack.left_out.home) if sums else None
    for figure in sums:
        unit = currency_of_as_much(figure, named) or currency_of_sentence(tokens, figure, money, main)
        if unit is not None:
            figure.kind, figure.unit, figure.rule = MONEY, whole_currency(unit), "money, by ellipsis"
            if figure.noun is not None and _to_somebody(tokens, figure, pack):
                figure.end = figure.numeral.end
            figure.noun = figure.concept = None


def _is_sum(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether an amount is of money by its noun ("15 milliards |d'économies|", "15 billion |in savings|") or by a word
    of paying in its clause ("|vale| circa 137 milioni", "15 Milliarden |investieren|")."""
    words = pack.left_out.paying, pack.left_out.sums
    if figure.noun is not None:
        if figure.concept is None:
            return _of_money(tokens, figure.noun_start, figure.end, pack) or _of_a_change(tokens, figure, pack)
        return _to_somebody(tokens, figure, pack) and any(
            _beside_word(tokens, figure, table, pack, over_numbers=True) for table in words
        )
    at = figure.end + 1
    behind = at in tokens.joined and figure.end in tokens.joined and _of_money(tokens, at, at + 1, pack)
    near = any(_beside_word(tokens, figure, table, pack, over_numbers=True) for table in words)
    return behind or (near and _counts_nothing(tokens, figure, pack))


def _of_a_change(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "4 milliards de |baisses de dépenses|", "8 Milliarden |weniger Ausgaben|": so much is what money changes by."""
    at = figure.end
    if figure.noun_start is None or pack.change.kinds.match(tokens, figure.noun_start) is None:
        return False
    at += at in tokens.joined and (tokens.words[at] in pack.of or tokens.words[at] in pack.numbers.of)
    return at in tokens.joined and figure.end in tokens.joined and _of_money(tokens, at, at + 1, pack)


def _to_somebody(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a sum goes to those behind it: "800 Millionen |an| Unternehmen"."""
    at = figure.numeral.end
    return at < tokens.size and tokens.words[at] in pack.left_out.recipients


def _part_of_a_crowd(
    tokens: Tokens, large: Sequence[Figure], bare: Sequence[Figure], figure: Figure, pack: Pack
) -> bool:
    """ "A peak of 24 million watched, with |19.6 million of them| on one channel": of as many as are no sum."""
    if figure.end not in tokens.joined or pack.left_out.of_them.match(tokens, figure.end) is None:
        return False
    whole = next((each for each in reversed(large) if each.start < figure.start), None)
    return whole is not None and whole.kind is COUNT and whole not in bare and in_one_sentence(tokens, whole, figure)


def _paid(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "12 millions de tonnes |pour| 25 millions": for so much, and not as much again."""
    return figure.start in tokens.joined and tokens.words[figure.start - 1] in pack.left_out.bought_for


def _says_of_what(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a figure in millions says what it is of; "1.85 million |TEUs|" are pieces of something."""
    if not figure.numeral.scaled or figure.numeral.scale < _MILLION:
        return False
    if figure.kind in (MONEY, MEASURE):
        return True
    counted = (figure.noun or figure.concept) is not None or _of_a_people(tokens, figure, pack)
    return figure.kind is COUNT and counted


def _counts_nothing(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    counted = (figure.concept is not None and is_somebody(figure.concept)) or _of_a_people(tokens, figure, pack)
    told = counted or _beside_word(tokens, figure, pack.left_out.crowds, pack) or _in_pieces(tokens, figure, pack)
    return figure.noun is None and not told


def _in_pieces(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "|Deliveries| fell 27 per cent to 1.15 million": so many, where thousands of millions would be money. By how
    much they changed may stand between, and no word of money: "deliveries |cost| the firm 3 million"."""
    if figure.numeral.scale >= _THOUSAND_MILLION:
        return False
    words = pack.left_out
    for at in range(figure.start - 1, max(-1, figure.start - 1 - _BEFORE), -1):
        if at + 1 not in tokens.joined and tokens.gaps[at + 1] != ", ":
            return False
        word = tokens.words[at]
        if word in words.pieces:
            return True
        if word in words.paying or word in words.sums or word in words.sum_words:
            return False
        unit = pack.units.after.match(tokens, at + 1) if at in tokens.numbers else None
        if at in tokens.numbers and tokens.words[at + 1] != "%" and (unit is None or unit[1].code != "%"):
            return False
    return False


def _of_a_people(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Plus de deux millions |d'Afghans| sont rentrés", "1.4 million |Catholics|": of somebody whose name has a
    capital."""
    at = figure.end
    if at not in tokens.joined or at >= tokens.size:
        return False
    of = tokens.words[at] in pack.numbers.of
    if not of and (pack.nouns.capitalised or not is_plural(tokens.words[at], pack) or _opens_a_day(tokens, at, pack)):
        return False
    name = at + of
    if name >= tokens.size or not tokens.capitalised(name):
        return False
    in_pieces = of and figure.numeral.scale < _THOUSAND_MILLION and tokens.words[name] not in pack.left_out.sums
    return in_pieces or not tokens.raw(name).isupper()  # "cuatro millones de |GPU|", but "mil millones de PIB"


def _opens_a_day(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "It paid 1.4 million |Tuesday|": a name that is no people's."""
    return tokens.words[at] in pack.dates.weekdays.starts or tokens.words[at] in pack.dates.months.starts


def _beside_word(
    tokens: Tokens, figure: Figure, words: frozenset[str], pack: Pack, *, over_numbers: bool = False
) -> bool:
    """Whether a word of a table stands near in the clause, with no other number between."""
    return any(word in words for word in words_beside(tokens, figure, pack, over_numbers=over_numbers))


def words_beside(tokens: Tokens, figure: Figure, pack: Pack, *, over_numbers: bool = False) -> Iterator[str]:
    """The words near a figure in its clause; what stands before a colon leads to it: "|Price|: 200 million", "i |costi|
    complessivi: 200 milioni". A word that is only another one for the number says nothing: "|la cifra| supera el
    millón", but "ofrece |la cifra| de dos millones"."""
    first = figure.start
    of = tokens.word_before(first) in pack.of
    if first > 0 and tokens.gaps[first] in _COLONS:
        yield tokens.words[first - 2 if first - 1 in tokens.joined else first - 1]  # but "Vehicles sold: 1.2 million"
    for at in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
        if at + 1 not in tokens.joined or (at in tokens.numbers and not over_numbers):
            break
        if tokens.words[at] in pack.left_out.tallies and tokens.word_before(at) in pack.names.articles and not of:
            continue
        yield tokens.words[at]
    for at in range(figure.end, figure.end + _BEHIND):
        if at not in tokens.joined or at in tokens.numbers:
            break
        yield tokens.words[at]


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
