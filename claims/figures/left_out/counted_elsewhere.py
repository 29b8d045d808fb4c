"""Large amounts that count or measure what was told elsewhere in the text, and so are no sums: "6,2 milhões com luz",
and below "|6,2 milhões de clientes|"."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from claims.figures.counts.concepts import is_somebody
from claims.figures.figure import Figure, in_one_sentence, of_a_size, sentences_apart
from claims.figures.left_out.likeness import ALIKE
from claims.kinds import COUNT, MEASURE, MONEY
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_MEASURED = "measure, left out"
_CLAUSE, _COUNTED = 10, 3  # tokens and figures looked back
_AROUND = 20  # figures on either side in which the same number may say what it is of
_AGAIN = 3  # times as much or as little as was measured before
_FEW, _TIMES, _THOUSANDS = 2, 10, 10_000  # figures before one, and what is a crowd


def told_of_a_count(tokens: Tokens, told: list[Figure], figure: Figure) -> bool:
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


def told_of_a_crowd(tokens: Tokens, figures: Sequence[Figure], figure: Figure) -> bool:
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


def still_counts(tokens: Tokens, figures: Sequence[Figure], figure: Figure, pack: Pack) -> bool:
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
