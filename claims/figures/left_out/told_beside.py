"""Bare figures that go on with the one right before them: "11 000 hectares à l'aube, |16 000| le soir", "64 médailles,
dont 16 en or, |26| en argent", "2,49 euros, il y a un an |1,99|"."""

from collections.abc import Sequence

from claims.figures.counts.parts import closes, says_when
from claims.figures.figure import LEFT_OUT, Figure, in_one_sentence, of_a_size
from claims.figures.left_out.likeness import ALIKE, MILLION, NEAR_ALIKE, alike, amount, leaves_out_scale
from claims.kinds import COUNT, DURATION, MEASURE, MONEY, PERCENTAGE, RANK
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens

_PAUSES = frozenset(",;:·")  # inside a sentence
_MEASURED = (MEASURE, PERCENTAGE, DURATION)
_AS_FINE = 3  # how many times larger or smaller one written as finely may be
_LEAST = 30  # "rated for 600 days and had done |263|": smaller figures stand alone for too much else
_WHOLE = 100  # per cent
_DIFFERENCE = 16  # tokens from a level to by how much it differs
_NEXT_PART = 5  # tokens from one part of a list to the next


def no_percentage(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Con algo más del 23 %, se hunden respecto a |los| 78": an article in the plural, which no percentage has."""
    return tokens.word_before(figure.start) in pack.left_out.counting


def told_beside(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
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
        return source if told and not no_percentage(tokens, figure, pack) else None
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
    if place > 1 and source.kind is RANK and (source.end == figures[place].start or figures[place - 2].kind is MONEY):
        return figures[place - 2]  # "500 000 euros, |le deuxième| 200 000", "300 millones |el primer año| y 900"
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


def as_fine(tokens: Tokens, figures: Sequence[Figure], place: int) -> Figure | None:
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
