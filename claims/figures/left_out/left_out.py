"""What a figure leaves out and takes from the figures around it: its unit, its noun, its scale.

"16 000 hectares, contre |11 000| à l'aube", "137 millions, contre |145|".
"""

from collections.abc import Sequence

from claims.figures.ages.ages_told import name_ages
from claims.figures.ages.lengths import name_lengths
from claims.figures.ages.life_spans import name_life_spans
from claims.figures.counts.concepts import is_somebody
from claims.figures.counts.in_turn import count_of_another, count_of_parts, count_of_sized, counted_in_turn
from claims.figures.counts.outcomes import arrived_from, foreseen, left_with, name_arrivals
from claims.figures.counts.parts import left_by_a_part, says_when, sought, whole_before
from claims.figures.counts.tolls import name_crowds, name_tolls
from claims.figures.figure import REACH, Figure, in_one_sentence
from claims.figures.left_out.blood import name_alcohol
from claims.figures.left_out.by_company import name_cents, name_prices, name_rainfalls
from claims.figures.left_out.likeness import ALIKE, NEAR_ALIKE, alike, amount, leaves_out_scale, take
from claims.figures.left_out.magnitudes import name_magnitudes
from claims.figures.left_out.main_currency import is_conversion
from claims.figures.left_out.parallel import at_another_rate, of_another, told_alike
from claims.figures.left_out.points import complete_shares, name_index_points
from claims.figures.left_out.said_last import said_last
from claims.figures.left_out.sums_by_name import name_sums
from claims.figures.left_out.told_beside import as_fine, no_percentage, told_beside
from claims.figures.left_out.unnamed_money import complete_money
from claims.kinds import COUNT, DURATION, MEASURE, MONEY, PERCENTAGE, RATIO
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_PLAIN = ("digits", "words")
_GIVING = (MEASURE, PERCENTAGE, DURATION, COUNT, MONEY, RATIO)
_PART, _PEOPLE = "parts", "people"
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
    count_of_sized(tokens, figures, pack)
    count_of_parts(tokens, figures, pack)
    _take_from_before(tokens, figures, pack)
    if complete_money(tokens, figures, pack):
        _take_from_before(tokens, figures, pack)
    name_crowds(tokens, figures, pack)


def _take_from_before(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    for place, figure in enumerate(figures):
        if place and figure.concept == _PEOPLE and _others(tokens, figures[place - 1], figure, pack):
            figure.noun, figure.concept = figures[place - 1].noun, figures[place - 1].concept
            continue
        if figure.kind is not COUNT or figure.concept is not None:
            continue  # mostly
        if figure.noun is not None:
            source = left_by_a_part(tokens, figures, place, pack)  # "les deux autres |condamnés"
            if source is None and _asked(tokens, figure, pack):
                source = sought(tokens, figures, place, pack)
            source = source or of_another(tokens, figures, place, pack) or _paid_of(tokens, figures, place, pack)
            if source is not None:
                take(figure, source)
                figure.end = figure.numeral.end
            continue
        if figure.per is not None and (source := at_another_rate(tokens, figures, place, pack)) is not None:
            figure.noun, figure.concept = source.noun, source.concept
        if figure.unit is None and figure.per is None and figure.numeral.form in _PLAIN:
            if (source := _instead(tokens, figures, place, pack)) is not None:
                take(figure, source)
                continue
            if not place:
                continue
            source = whole_before(tokens, figures, place, pack) or arrived_from(tokens, figures, place, pack)
            source = source or _compared(tokens, figures, place, pack) or _stood_for(tokens, figures, place, pack)
            source = source or told_beside(tokens, figures, place, pack) or as_fine(tokens, figures, place)
            source = source or foreseen(tokens, figures, place, pack) or left_with(tokens, figures, place, pack)
            source = source or counted_in_turn(tokens, figures, place, pack) or told_alike(tokens, figures, place, pack)
            if source is not None:
                take(figure, _converted(tokens, figures, place, source))


def _others(tokens: Tokens, source: Figure, figure: Figure, pack: Pack) -> bool:
    """ "More than 40 ships were trapped, and at least |30 others|": of what was counted before, be it no people."""
    at = figure.noun_start
    if at >= tokens.size or tokens.words[at] not in pack.left_out.rest or not in_one_sentence(tokens, source, figure):
        return False
    things = source.concept is not None and not is_somebody(source.concept)
    return source.kind is COUNT and (things or (source.concept is None and source.noun is not None))


def _asked(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "652 |requises|": what looks like a noun is a verb of wanting."""
    return figure.noun_start < tokens.size and tokens.words[figure.noun_start] in pack.left_out.sought


def _paid_of(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """The sum of which a part is told with a participle of paying that looks like a noun: "200 milioni, di cui |73
    versati| subito"."""
    figure = figures[place]
    if not 0 < figure.noun_start < tokens.size or tokens.words[figure.noun_start] not in pack.left_out.paying:
        return None  # nearly always
    source = _compared(tokens, figures, place, pack)
    return source if source is not None and source.kind is MONEY and source.numeral.scaled else None


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
        if source.kind is PERCENTAGE and no_percentage(tokens, figure, pack):
            continue
        if says_when(tokens, source, pack) or (found[1] == _PART and amount(figure) > amount(source)):
            continue  # "cut nine times in |a year|, not eight", "77 cases in |nine states|, including 21 in Ohio"
        if at < figure.start and figure.numeral.form != "digits" and leaves_out_scale(figure, source):
            return None  # "a bid of $9 billion, a month after |the two| had signed"
        return source if alike(figure, source, ALIKE) else None
    return None


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
        if leaves_out_scale(figure, source) and not _shares_its_scale(tokens, figures, place, source):
            return None
        given = source.kind in (MEASURE, MONEY) or (source.kind is COUNT and not source.bare)
        if given and alike(figure, source, ALIKE):
            return source
        if source.kind is DURATION and in_one_sentence(tokens, source, figure) and length is None:
            length = source if alike(figure, source, NEAR_ALIKE) else None
    return length if length is not None and not says_when(tokens, length, pack) else None


def _shares_its_scale(tokens: Tokens, figures: Sequence[Figure], place: int, source: Figure) -> bool:
    """Whether a figure behind a pronoun may be of as many millions as another: "2 miliardi, e ne perde altri |due|";
    but "une prime de 2 millions. Elle en a gagné |quatre|", "87 Prozent der 13 Millionen kamen, im Mai waren es
    |78|"."""
    figure = figures[place]
    shares = (each for each in figures[max(0, place - _FIGURES_BACK) : place] if each.kind is PERCENTAGE)
    if any(in_one_sentence(tokens, share, figure) and alike(figure, share, NEAR_ALIKE) for share in shares):
        return False
    return figure.numeral.form == "digits" or in_one_sentence(tokens, source, figure)


def _converted(tokens: Tokens, figures: Sequence[Figure], place: int, source: Figure) -> Figure:
    """The sum that another one only says in another currency: "5 millions de francs, soit 5,35 millions d'euros, contre
    |3|", of francs."""
    before = None
    for figure in figures[max(0, place - _FIGURES_BACK - 1) : place]:
        if figure is source:
            return before if before is not None and is_conversion(tokens, before, source) else source
        before = figure
    return source
