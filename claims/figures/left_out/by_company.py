"""Figures whose unit others of their text tell: a price per barrel, cents that read like minutes, litres of rain."""

import itertools
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from claims.figures.figure import REACH, Figure, in_one_sentence
from claims.figures.left_out.likeness import ALIKE, alike, take
from claims.kinds import COUNT, DURATION, MEASURE, MONEY
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_RAIN, _LITRES, _SENTENCES = "L/m2", "L", 2  # ends of sentences between rainfall and one told in litres alone
_RAIN_AROUND = 3  # figures of rain looked at on either side


def name_prices(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """ "le pétrole perd 1,20 dollar, à |68,40 le baril|": what is told per measure of something is money."""
    for place, figure in enumerate(figures):
        if not place or figure.kind is not COUNT or figure.end not in tokens.joined or not figure.bare:
            continue
        led = pack.small.per.match(tokens, figure.end)
        at = led[0] if led else figure.end + (tokens.words[figure.end] in pack.left_out.each)
        unit = pack.units.after.match(tokens, at) if at > figure.end and at in tokens.joined else None
        before = figures[place - 1]
        if unit is None or unit[1].kind is not MEASURE or before.kind is not MONEY or before.unit is None:
            continue
        if in_one_sentence(tokens, before, figure) and figure.concept is None:
            take(figure, before)
            figure.end = unit[0]


def name_cents(tokens: Tokens, figures: Sequence[Figure]) -> None:
    """ "14,9 λεπτά ανά κιλοβατώρα, σχεδόν |2 λεπτά| πάνω": cents, where the same word meant cents before."""
    for source, figure in itertools.pairwise(figures):
        if figure.kind is not DURATION or source.kind is not MONEY or source.numeral.end >= source.end:
            continue
        word = tokens.words[source.numeral.end : source.numeral.end + 1]
        same = tokens.words[figure.numeral.end : figure.end] == word
        if same and in_one_sentence(tokens, source, figure) and figure.unit is not None and source.unit is not None:
            figure.multiply(source.unit.times / figure.unit.times)
            figure.kind, figure.unit = MONEY, source.unit


def name_rainfalls(tokens: Tokens, figures: Sequence[Figure]) -> None:
    """ "771,8 litros por metro cuadrado en Turís. En Chiva fueron |491 litros|": of rain the second time too."""
    rain = [figure for figure in figures if figure.unit is not None and figure.unit.code == _RAIN]
    if not rain:
        return  # nearly always
    for figure in figures:
        if figure.unit is None or figure.unit.code != _LITRES or figure.unit.times != 1 or figure.per is not None:
            continue
        at = bisect_left(rain, figure.start, key=attrgetter("start"))
        for source in rain[max(0, at - _RAIN_AROUND) : at + _RAIN_AROUND]:
            first, last = sorted((source, figure), key=attrgetter("start"))
            if last.start - first.end > 2 * REACH:
                continue
            near = sum(place in tokens.stops for place in range(first.end, last.start + 1)) <= _SENTENCES
            if near and alike(figure, source, ALIKE):
                figure.unit, figure.rule = source.unit, source.rule
                break
