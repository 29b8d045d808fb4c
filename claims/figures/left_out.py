"""What a figure leaves out and takes from the figures around it: its unit, its noun, its scale.

"16 000 hectares, contre |11 000| à l'aube", "137 millions, contre |145|".
"""

from collections.abc import Sequence

from claims.figures.ages_told import name_ages
from claims.figures.blood import name_alcohol
from claims.figures.by_company import name_cents, name_prices, name_rainfalls
from claims.figures.figure import LEFT_OUT, REACH, Figure, in_one_sentence, of_a_size
from claims.figures.in_turn import count_of_another, counted_in_turn
from claims.figures.lengths import name_lengths
from claims.figures.life_spans import name_life_spans
from claims.figures.likeness import ALIKE, MILLION, NEAR_ALIKE, alike, amount, leaves_out_scale, take
from claims.figures.magnitudes import name_magnitudes
from claims.figures.main_currency import is_conversion
from claims.figures.outcomes import arrived_from, foreseen, left_with, name_arrivals
from claims.figures.parallel import of_another, told_alike
from claims.figures.parts import closes, left_by_a_part, says_when, sought, whole_before
from claims.figures.points import complete_shares, name_index_points
from claims.figures.said_last import said_last
from claims.figures.sums_by_name import name_sums
from claims.figures.tolls import name_crowds, name_tolls
from claims.figures.unnamed_money import complete_money
from claims.kinds import COUNT, DURATION, MEASURE, MONEY, PERCENTAGE, RANK, RATIO
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens

_PAUSES = frozenset(",;:·")  # inside a sentence
_PLAIN = ("digits", "words")
_MEASURED = (MEASURE, PERCENTAGE, DURATION)
_GIVING = (*_MEASURED, COUNT, MONEY, RATIO)
_AS_FINE = 3  # how many times larger or smaller one written as finely may be
_LEAST = 30  # "rated for 600 days and had done |263|": smaller figures stand alone for too much else
_WHOLE = 100  # per cent
_PART = "parts"
_DIFFERENCE = 16  # tokens from a level to by how much it differs
_NEXT_PART = 5  # tokens from one part of a list to the next
_PRONOUN = 5  # tokens from the pronoun to the number: "on |en| comptait plus de 11 000"
_FIGURES_BACK = 4  # figures that a pronoun is looked for among


def complete(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives bare figures, in place, what those before them say; what is money by what surrounds it passes that on."""
    if tokens.topics(pack.left_out.sum_units.keys()):
        name_sums(tokens, figures, pack)
    name_prices(tokens, figures, pack)
    name_cents(tokens, figures)
    name_magnitudes(tokens, figures, pack)
    name_rainfalls(tokens, figures)
    name_alcohol(tokens, figures, pack)
    name_ages(tokens, figures, pack)
    name_life_spans(tokens, figures, pack)
    name_lengths(tokens, figures, pack)
    name_tolls(tokens, figures, pack)
    name_arrivals(tokens, figures, pack)
    said_last(tokens, figures, pack)
    complete_shares(tokens, figures, pack)
    name_index_points(tokens, figures, pack)
    count_of_another(tokens, figures, pack)
    _take_from_before(tokens, figures, pack)
    if complete_money(tokens, figures, pack):
        _take_from_before(tokens, figures, pack)
    name_crowds(tokens, figures, pack)


def _take_from_before(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    for place, figure in enumerate(figures):
        if figure.kind is not COUNT or figure.concept is not None:
            continue  # mostly
        if figure.noun is not None:
            if (whole := left_by_a_part(tokens, figures, place, pack)) is not None:
                take(figure, whole)  # "les deux autres |condamnés"
                figure.end = figure.numeral.end
            elif _asked(tokens, figure, pack) and (whole := sought(tokens, figures, place, pack)) is not None:
                take(figure, whole)
                figure.end = figure.numeral.end
            elif (source := of_another(tokens, figures, place, pack)) is not None:
                take(figure, source)
                figure.end = figure.numeral.end
            continue
        if figure.unit is None and figure.per is None and figure.numeral.form in _PLAIN:
            if (source := _instead(tokens, figures, place, pack)) is not None:
                take(figure, source)
                continue
            if not place:
                continue
            source = whole_before(tokens, figures, place, pack) or arrived_from(tokens, figures, place, pack)
            source = source or _compared(tokens, figures, place, pack) or _stood_for(tokens, figures, place, pack)
            source = source or _beside(tokens, figures, place, pack) or _as_fine(tokens, figures, place)
            source = source or foreseen(tokens, figures, place, pack) or left_with(tokens, figures, place, pack)
            source = source or counted_in_turn(tokens, figures, place, pack) or told_alike(tokens, figures, place, pack)
            if source is not None:
                take(figure, _converted(tokens, figures, place, source))


def _asked(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "652 |requises|": what looks like a noun is a verb of wanting."""
    return figure.noun_start < tokens.size and tokens.words[figure.noun_start] in pack.left_out.sought


def _instead(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "|35| statt 38 Stunden", "|35| instead of 38 hours": the unit is said behind what it is set against."""
    figure = figures[place]
    found = pack.left_out.instead.match(tokens, figure.end) if figure.end in tokens.joined else None
    if found is None or place + 1 == len(figures):
        return None
    at, after = found[0], figures[place + 1]
    while at < after.numeral.start and tokens.word_behind(at) in pack.bounds.fillers:
        at += 1
    told = after.unit is not None or after.concept is not None or after.noun is not None
    return after if at == after.numeral.start and told and alike(figure, after, NEAR_ALIKE) else None


def _compared(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "2 150 pompiers, contre |1 500| le matin", "137 millions, rather than |145|"."""
    figure, at, compared = figures[place], figures[place].start, pack.left_out.compared
    fillers = pack.bounds.fillers
    while at in tokens.joined and compared.match_back(tokens, at) is None and tokens.words[at - 1] in fillers:
        at -= 1
    found = compared.match_back(tokens, at) if at in tokens.joined else None
    if found is None:
        return None
    for source in reversed(figures[max(0, place - _FIGURES_BACK) : place]):
        if not in_one_sentence(tokens, source, figure):
            return None
        if source.kind not in _GIVING or (source.bare and not source.concept and not source.numeral.scaled):
            continue
        if source.kind is PERCENTAGE and _counts(tokens, figure, pack):
            continue
        if says_when(tokens, source, pack) or (found[1] == _PART and amount(figure) > amount(source)):
            continue  # "cut nine times in |a year|, not eight", "77 cases in |nine states|, including 21 in Ohio"
        if at < figure.start and figure.numeral.form != "digits" and leaves_out_scale(figure, source):
            return None  # "a bid of $9 billion, a month after |the two| had signed"
        return source if alike(figure, source, ALIKE) else None
    return None


def _counts(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Con algo más del 23 %, se hunden respecto a |los| 78": an article in the plural, which no percentage has."""
    return tokens.word_before(figure.start) in pack.left_out.counting


def _beside(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "11 000 hectares à l'aube, |16 000| le soir", "sieben Prozent gefordert, bekommen |fünf|"."""
    figure, source = figures[place], _last(tokens, figures, place, pack)
    if _listed(tokens, figure, source, pack) or _differs(tokens, figure, source, pack):
        return source
    if source.kind not in _MEASURED or source.unit is None or source.change is not None or source.end == figure.start:
        return _shared_out(tokens, figure, source, pack)
    if not in_one_sentence(tokens, source, figure) or not alike(figure, source, NEAR_ALIKE):
        return None
    if figure.numeral.scaled or not closes(tokens, figure.end, pack):
        return None
    if source.kind is PERCENTAGE:
        beyond = amount(source) <= _WHOLE < amount(figure)  # "51,2 %, et l'emporte de quelques voix : |117|"
        told = source.numeral.form != "fraction" and not beyond  # "two thirds …, |five| of them"
        return source if told and not _counts(tokens, figure, pack) else None
    set_off = not _PAUSES.isdisjoint("".join(tokens.gaps[source.end : figure.start + 1]))
    large = min(amount(figure), amount(source)) >= _LEAST
    joined = not pack.numbers.join.isdisjoint(tokens.words[source.end : figure.start])
    if source.kind is DURATION and _of_somebody(tokens, source) and figure.start - source.end > _NEXT_PART:
        return None  # "Ada Lang, 51 ans, élue par |130|": how old somebody is, and what follows is another matter
    if source.kind is DURATION and set_off:
        counted = tokens.words[figure.start - 1] in pack.nouns.totals  # "all under eighty, are |135|"
        told_so = source.numeral.form == figure.numeral.form or not counted
        return source if told_so and not says_when(tokens, source, pack) else None
    if source.kind is DURATION:
        return source if joined and large else None
    led = tokens.gaps[figure.start] in (", ", "; ") or tokens.words[figure.start - 1] in pack.numbers.join
    same_form = source.numeral.form == figure.numeral.form
    return source if (led and same_form) or (set_off and large) else None


def _of_somebody(tokens: Tokens, source: Figure) -> bool:
    """ "Ada Lang, |51 ans|, a été élue": years between commas behind a name."""
    apart = (tokens.gaps[source.start], tokens.gap_before(source.end).rstrip())
    return source.unit == units().by_id["a"] and apart == (", ", ",") and tokens.capitalised(source.start - 1)


def _last(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure:
    """The figure before another, but for "a year ago" and the points between two shares: "8,3 % (-0,4), Forza Italia
    sotto il |9|"."""
    source = figures[place - 1]
    if place > 1 and source.kind is RANK and source.end == figures[place].start:
        return figures[place - 2]  # "500 000 euros, |le deuxième| 200 000"
    if place < 2 or figures[place].change is not None or figures[place - 2].kind is not PERCENTAGE:
        return source
    return figures[place - 2] if says_when(tokens, source, pack) or _is_points(source) else source


def _is_points(figure: Figure) -> bool:
    return figure.kind is PERCENTAGE and figure.unit is not None and figure.unit.code == "[ppt]"


def _shared_out(tokens: Tokens, figure: Figure, source: Figure, pack: Pack) -> Figure | None:
    """ "45 millions d'euros à ses joueurs et |12| au fisc": a second sum leaves out the scale too."""
    if source.kind is not MONEY or not closes(tokens, figure.end, pack):
        return None
    if _next_sum(tokens, figure, source, pack):
        return source
    if not leaves_out_scale(figure, source):
        return None
    joined = not pack.numbers.join.isdisjoint(tokens.words[source.end : figure.start])
    return source if joined and in_one_sentence(tokens, source, figure) else None


def _next_sum(tokens: Tokens, figure: Figure, source: Figure, pack: Pack) -> bool:
    """ "De winnaar krijgt 500.000 euro, de nummer twee |200.000|": a large sum whose currency was just told, right
    behind who gets it."""
    if figure.start not in tokens.joined or tokens.words[figure.start - 1] in pack.stop:
        return False
    if any(number.scale >= MILLION for number in (figure.numeral, source.numeral)):
        return False
    if not (figure.numeral.grouped or figure.numeral.scaled):
        return False
    between = "".join(tokens.gaps[source.end : figure.start + 1])
    set_off = not _PAUSES.isdisjoint(between)
    return set_off and in_one_sentence(tokens, source, figure) and alike(figure, source, NEAR_ALIKE)


def _differs(tokens: Tokens, figure: Figure, source: Figure, pack: Pack) -> bool:
    """ "330 mètres, soit |6| de plus que la tour", "143 escaños, |seis| más que en julio": by how much."""
    untold = source.bare and source.concept is None
    if source.kind is MONEY and source.numeral.scaled and not leaves_out_scale(figure, source):
        return False  # "214 miliardi, |9,3| in più"
    if source.kind not in (COUNT, MEASURE, MONEY) or untold or figure.start - source.end > _DIFFERENCE:
        return False
    both = source.change is not None and figure.start > 0 and tokens.words[figure.start - 1] in pack.numbers.join
    if not (both or amount(figure) < amount(source)) or not in_one_sentence(tokens, source, figure):
        return False  # "9.000 Arbeitslose weniger als im Mai und |183.000| mehr als vor einem Jahr"
    set_off = both or not _PAUSES.isdisjoint("".join(tokens.gaps[source.end : figure.start + 1]))
    before = pack.change.kinds.match_back(tokens, figure.start) if figure.start in tokens.joined else None
    return set_off and (before or pack.change.kinds.match(tokens, figure.end)) is not None


def _as_fine(tokens: Tokens, figures: Sequence[Figure], place: int) -> Figure | None:
    """ "2,49 euros, il y a un an c'était |1,99|": a number with as many decimals as one of the last two."""
    figure = figures[place]
    decimals = figure.numeral.decimals
    if not decimals or figure.numeral.scaled:
        return None
    for source in reversed(figures[max(0, place - 2) : place]):
        if leaves_out_scale(figure, source) and (source.kind is MONEY or source.noun is not None):
            return source if in_one_sentence(tokens, source, figure) else None  # "dei 9 milioni, |3,5| restano"
        if (source.kind is MONEY or source.kind in _MEASURED) and source.numeral.decimals == decimals:
            near = of_a_size(amount(figure), amount(source), _AS_FINE) and not source.numeral.scaled
            return source if near and in_one_sentence(tokens, source, figure) else None
    return None


def _listed(tokens: Tokens, figure: Figure, source: Figure, pack: Pack) -> bool:
    """ "64 médailles, dont 16 en or, |26| en argent et |22| en bronze": a list of parts goes on."""
    apart = figure.start - source.end
    unnamed = source.end == source.numeral.end or source.rule.endswith(LEFT_OUT)
    if source.unit == units().by_id["a"] and unnamed and apart <= 1:
        return _goes_on(tokens, figure, pack) and in_one_sentence(tokens, source, figure)  # "aged 31, |28 and 25|"
    if not source.rule.endswith(LEFT_OUT) or not 1 < figure.start - source.end + 1 <= _NEXT_PART:
        return False
    on = _goes_on(tokens, figure, pack) or _named_on(tokens, figure, source, pack)
    return on and in_one_sentence(tokens, source, figure) and alike(figure, source, ALIKE)


def _goes_on(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    return tokens.gaps[figure.start] in (", ", "; ") or tokens.words[figure.start - 1] in pack.numbers.join


def _named_on(tokens: Tokens, figure: Figure, source: Figure, pack: Pack) -> bool:
    """ "Roth got 26 years, Reed 19 |and Hall 21|": the next one of a list has a name."""
    named = tokens.capitalised(figure.start - 1) and figure.start in tokens.joined
    return named and (tokens.gaps[source.end] in (", ", "; ") or tokens.words[source.end] in pack.numbers.join)


def _stood_for(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "16 000 hectares ont brûlé. À l'aube, on |en| comptait |11 000|": a pronoun stands for the noun."""
    if not pack.left_out.pronouns:
        return None
    figure = figures[place]
    at = figure.start
    for back in range(at, max(0, at - _PRONOUN), -1):
        if back not in tokens.joined:
            return None
        stands = pack.left_out.pronouns.match_back(tokens, back)
        if stands is not None and tokens.spelled(back - 1).isascii():
            if stands[0] in tokens.joined and tokens.words[stands[0] - 1] in pack.bounds.definite | pack.names.articles:
                return None  # "altri sette" are seven more of them, "|gli| altri sette" those that are left
            break  # "ne ha persi 12", but "né 12"
    else:
        return None
    length = None
    for source in reversed(figures[max(0, place - _FIGURES_BACK) : place]):
        between = range(source.end, at + 1)
        if len(between) > 2 * REACH or sum(stop in tokens.stops for stop in between) > 1:
            break
        given = source.kind in (MEASURE, MONEY) or (source.kind is COUNT and not source.bare)
        if given and alike(figure, source, ALIKE):
            return source
        if source.kind is DURATION and in_one_sentence(tokens, source, figure) and length is None:
            length = source if alike(figure, source, NEAR_ALIKE) else None
    return length if length is not None and not says_when(tokens, length, pack) else None


def _converted(tokens: Tokens, figures: Sequence[Figure], place: int, source: Figure) -> Figure:
    """The sum that another one only says in another currency: "5 millions de francs, soit 5,35 millions d'euros, contre
    |3|", of francs."""
    before = None
    for figure in figures[max(0, place - _FIGURES_BACK - 1) : place]:
        if figure is source:
            return before if before is not None and is_conversion(tokens, before, source) else source
        before = figure
    return source
