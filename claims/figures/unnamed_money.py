"""Money whose currency is not named at the amount: "un accord à 10 milliards", "15 milliards |d'économies|"."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from operator import attrgetter

from claims.figures.concepts import is_somebody
from claims.figures.counted import is_plural
from claims.figures.figure import Figure, in_one_sentence, of_a_size, sentences_apart
from claims.figures.likeness import ALIKE
from claims.figures.of_no_sum import of_no_sum
from claims.figures.turnover import parts_of_sums, turnover
from claims.kinds import COUNT, MEASURE, MONEY
from claims.packs.pack import Pack
from claims.packs.units import Unit
from claims.text.tokens import Tokens

_MILLION, _THOUSAND_MILLION = Decimal(10**6), Decimal(10**9)
_MEASURED = "measure, left out"
_CONVERTED = 4  # tokens from a sum to what it is in another currency
_CLAUSE, _COUNTED = 10, 3  # tokens and figures looked back
_AROUND = 20  # figures on either side in which the same number may say what it is of
_AGAIN = 3  # times as much or as little as was measured before
_FEW, _TIMES, _THOUSANDS = 2, 10, 10_000  # figures before one, and what is a crowd
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
    money = _not_converted(tokens, money)
    sums = [figure for figure in large if _is_sum(tokens, figure, pack)]
    sums += [figure for figure in turnover(tokens, large, money, pack) if figure not in sums]
    sums += parts_of_sums(large, sums)
    _name_money(tokens, sums, money, pack)
    if money or sums:  # then what counts nothing is money too
        told = [figure for figure in figures if figure.start in others or _says_of_what(tokens, figure, pack)]
        bare = [figure for figure in large if figure.kind is COUNT and _counts_nothing(tokens, figure, pack)]
        bare = [figure for figure in bare if _paid(tokens, figure, pack) or not _told_of_a_count(tokens, told, figure)]
        bare = [figure for figure in bare if not _told_of_a_crowd(tokens, figures, figure)]
        bare = [figure for figure in bare if not _still_counts(tokens, figures, figure, pack)]
        _name_money(tokens, bare, money, pack)
        sums += bare
    return bool(sums)


def _name_money(tokens: Tokens, sums: Sequence[Figure], money: Sequence[Figure], pack: Pack) -> None:
    """Makes money of figures, in place, in the currency of their sentence or of the text."""
    main = (_main_currency(money) or pack.left_out.home) if sums else None
    for figure in sums:
        unit = _currency_of_sentence(tokens, figure, money, main)
        if unit is not None:
            figure.kind, figure.unit, figure.rule = MONEY, _whole(unit), "money, by ellipsis"
            if figure.noun is not None and _to_somebody(tokens, figure, pack):
                figure.end = figure.numeral.end
            figure.noun = figure.concept = None


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
            word in words.sum_words or _ends_like_money(word, pack) for word in _words_beside(tokens, figure, True)
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


def _is_sum(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether an amount is of money by its noun ("15 milliards |d'économies|", "15 billion |in savings|") or by a word
    of paying in its clause ("|vale| circa 137 milioni", "15 Milliarden |investieren|")."""
    words = pack.left_out.paying, pack.left_out.sums
    if figure.noun is not None:
        if figure.concept is None:
            return _of_money(tokens, figure.noun_start, figure.end, pack)
        return _to_somebody(tokens, figure, pack) and any(
            _beside_word(tokens, figure, table, over_numbers=True) for table in words
        )
    at = figure.end + 1
    behind = at in tokens.joined and figure.end in tokens.joined and _of_money(tokens, at, at + 1, pack)
    near = any(_beside_word(tokens, figure, table, over_numbers=True) for table in words)
    return behind or (near and _counts_nothing(tokens, figure, pack))


def _to_somebody(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a sum goes to those behind it: "800 Millionen |an| Unternehmen"."""
    at = figure.numeral.end
    return at < tokens.size and tokens.words[at] in pack.left_out.recipients


def _paid(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "12 millions de tonnes |pour| 25 millions": for so much, and not as much again."""
    return figure.start in tokens.joined and tokens.words[figure.start - 1] in pack.left_out.bought_for


def _told_of_a_count(tokens: Tokens, told: list[Figure], figure: Figure) -> bool:
    """Whether a text says elsewhere what so many are ("6,2 milhões com luz", and below "|6,2 milhões de clientes|"), or
    has just counted others: "in |zehn Millionen Haushalten|; in Italien saßen 57 Millionen im Dunkeln".

    `told`: the figures in millions that say what they are of, in order; one that is found to be measured joins them.
    """
    at = bisect_left(told, figure.start, key=attrgetter("start"))
    around = told[max(0, at - _AROUND) : at + _AROUND]
    counted = [other for other in around if other.kind is not MEASURE]
    if same := [other for other in counted if other.numeral.value == figure.numeral.value]:
        if any(other.kind is not COUNT for other in same):
            return False
        figure.noun, figure.concept = same[0].noun, same[0].concept
        return True
    whole = told[at - 1] if at else None
    if whole is None or whole.kind is MONEY or sentences_apart(tokens, whole, figure) > 1:
        return False
    if whole.kind is MEASURE:
        if again := _measured_again(figure, whole, _AGAIN + in_one_sentence(tokens, whole, figure)):
            told.insert(at, figure)
        return again
    part = whole.concept is not None and is_somebody(whole.concept) and figure.numeral.value < whole.numeral.value
    if part and in_one_sentence(tokens, whole, figure):
        figure.noun, figure.concept = whole.noun, whole.concept  # "of 6.5 million customers, |6.2 million| had power"
    return True


def _told_of_a_crowd(tokens: Tokens, figures: Sequence[Figure], figure: Figure) -> bool:
    """ "750.000 Menschen säumten die Strecke, andere sprechen von |bis zu einer Million|": of as many persons, about,
    as its sentence has just counted. Gives the figure their noun, in place."""
    at = bisect_left(figures, figure.start, key=attrgetter("start"))
    for other in reversed(figures[max(0, at - _FEW) : at]):
        if not in_one_sentence(tokens, other, figure) or other.kind is MONEY:
            return False
        somebody = other.kind is COUNT and other.concept is not None and is_somebody(other.concept)
        if somebody and other.numeral.value * _TIMES >= figure.numeral.value and other.numeral.value >= _THOUSANDS:
            figure.noun, figure.concept = other.noun, other.concept
            return True
    return False


def _measured_again(figure: Figure, whole: Figure, times: int) -> bool:
    """ "37,4 milliards de tonnes. Avec la déforestation, on arrive à |41,6 milliards|", "12 millions de tonnes, puis
    |25 millions| par an": of the same, not much more or less. Gives the figure its unit, in place."""
    one, other = figure.numeral.value, whole.numeral.value
    if whole.unit is None or figure.numeral.scale != whole.numeral.scale or not other / times <= one <= other * times:
        return False
    of_unit = whole.unit.times
    figure.low, figure.high = (end * of_unit if end is not None else None for end in (figure.low, figure.high))
    figure.step, figure.kind, figure.unit, figure.rule = figure.step * of_unit, whole.kind, whole.unit, _MEASURED
    return True


def _says_of_what(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a figure in millions says what it is of; "1.85 million |TEUs|" are pieces of something."""
    if not figure.numeral.scaled or figure.numeral.scale < _MILLION:
        return False
    if figure.kind in (MONEY, MEASURE):
        return True
    counted = (figure.noun or figure.concept) is not None or _of_a_people(tokens, figure, pack)
    return figure.kind is COUNT and counted


def _still_counts(tokens: Tokens, figures: Sequence[Figure], figure: Figure, pack: Pack) -> bool:
    """ "Prima aveva 800 mila dipendenti, alla fine del 2021 |erano| 1,6 milioni": a verb leads to the amount and no
    sum is its subject, so that it counts what was counted right before."""
    verb = figure.start - 1
    if figure.start not in tokens.joined:
        return False
    if tokens.words[verb] not in pack.nouns.totals and tokens.words[verb] not in pack.lengths.summed:
        return False
    low = verb
    while low > max(0, verb - _CLAUSE) and (low in tokens.joined or tokens.gaps[low] == ", "):
        low -= 1
    words = pack.left_out
    if not (words.sums | words.sum_words | words.paying).isdisjoint(tokens.words[low:verb]):
        return False
    place = bisect_left(figures, figure.start, key=attrgetter("start"))
    for other in reversed(figures[max(0, place - _COUNTED) : place]):
        if other.kind is MONEY or sentences_apart(tokens, other, figure) > 1:
            return False
        if other.kind is COUNT and other.concept is not None:
            alike = of_a_size(other.numeral.value, figure.numeral.value, ALIKE)
            if alike:
                figure.noun, figure.concept = other.noun, other.concept
            return alike
    return False


def _counts_nothing(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    counted = (figure.concept is not None and is_somebody(figure.concept)) or _of_a_people(tokens, figure, pack)
    told = counted or _beside_word(tokens, figure, pack.left_out.crowds) or _in_pieces(tokens, figure, pack)
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


def _not_converted(tokens: Tokens, money: Sequence[Figure]) -> list[Figure]:
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


def _main_currency(money: Sequence[Figure]) -> Unit | None:
    """The currency of most sums; the first of two as frequent."""
    units = [_whole(figure.unit) for figure in money if figure.unit is not None]
    return Counter(units).most_common(1)[0][0] if units else None


def _whole(unit: Unit) -> Unit:
    """The currency that a unit is, or is so many hundredths of."""
    return unit if unit.times == 1 else unit._replace(times=Decimal(1))


def _currency_of_sentence(tokens: Tokens, figure: Figure, money: Sequence[Figure], main: Unit | None) -> Unit | None:
    """The main currency, unless the sentence before the amount only names another one, or those sums that were told
    right before it and as large: "20,4 |miljard kroon| uit Wegovy. Ozempic bleef met |30,7 miljard| het grootst"."""
    last = None
    for at in range(bisect_left(money, figure.start, key=attrgetter("start")) - 1, -1, -1):
        said = money[at]
        if said.unit is None:
            break
        unit = _whole(said.unit)
        if not in_one_sentence(tokens, said, figure):
            near = last is None and sentences_apart(tokens, said, figure) <= 1
            return unit if near and said.numeral.scale == figure.numeral.scale else last or main
        if unit == main:
            return main
        last = last or unit
    return last or main


def _beside_word(tokens: Tokens, figure: Figure, words: frozenset[str], over_numbers: bool = False) -> bool:
    """Whether a word of a table stands near in the clause, with no other number between."""
    return any(word in words for word in _words_beside(tokens, figure, over_numbers))


def _words_beside(tokens: Tokens, figure: Figure, over_numbers: bool = False) -> Iterator[str]:
    for at in range(figure.start - 1, max(-1, figure.start - 1 - _BEFORE), -1):
        if at + 1 not in tokens.joined or (at in tokens.numbers and not over_numbers):
            break
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
