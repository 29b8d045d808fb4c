"""Movements: two figures that are levels, from one of which something moves to the other: "passe de 31 à 47 morts"."""

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from claims.figures.figure import Figure, in_one_sentence
from claims.figures.ranges.range_ends import thousand_of_both
from claims.kinds import ABOUT, COUNT, DATE, DURATION, MEASURE, MONEY, PERCENTAGE, RANK, Change
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens

_FAR_APART = 5  # times as large the most may be that something moves by as the least
_FAR_COUNTED = 3  # "rose by 300 to 1,200"
_UNSCALED = 1000  # "de 800 000 à 1,2 million": so large an amount has no scale left out
_MOST_BETWEEN = 4  # tokens between the levels: "von 12 Euro | auf zuletzt | 15"
_TIMES_BETWEEN = 6  # with when it was: "von 41 Millionen Euro | in diesem Jahr auf | 36"
_SHARED = (DURATION, MEASURE, MONEY, PERCENTAGE)
_ALIKE, _TWICE = 10, 2
_FARTHEST = Decimal(100)  # times as large or small that a movement ends
_YEAR = 4  # digits
_SMALL = 2  # words before when a level held: "|en el| año 2021"
_REACH_OF_STEPS = 7  # tokens between the word of change, where a movement starts and how far it goes
_REACH_OF_MOVES = 12  # tokens before a figure in which a verb of movement makes "de 10 à 12" a change


def is_movement(tokens: Tokens, first: Figure, second: Figure, pack: Pack, step: Figure | None = None) -> bool:
    """ "passe de 31 à 47 morts", "von 2,25 auf 2,0 Prozent": from one level to another. `step`: the figure before,
    which may say how far it went."""
    if not 0 < second.start - first.end <= _TIMES_BETWEEN or not first.start or first.end not in tokens.joined:
        return False
    if first.unit is not None and second.unit is not None and first.kind is not second.kind:
        return False  # "bondit de 43 % à 1,2 milliard d'euros"
    if first.kind is PERCENTAGE and second.unit is None and not _ends_alike(first, second):
        return False  # "ont reculé de 6,5 % à 631 000"
    if first.numeral.scaled and _far_apart(first, second):
        return False  # "uma dívida de 2 mil milhões para 15 milhões de habitantes"
    if not _led(tokens, first.start, pack):
        return False
    if not tokens.joined.issuperset(range(first.end + 1, second.start + 1)):
        return False
    at = _past_a_time(tokens, first.end, second.start, pack)
    if at >= second.start:
        return False
    middle = tokens.words[at]
    if second.start - at > _MOST_BETWEEN or (at > first.end and middle not in pack.change.to):
        return False
    if middle in pack.ranges.middles or at > first.end:
        told = moves(tokens, first.start, pack) or (step is not None and makes_up(tokens, step, first, second))
        return told or (middle in pack.change.to and falls(first, second))
    return middle in pack.change.to


def _far_apart(first: Figure, second: Figure) -> bool:
    """Whether no movement goes from one to the other; "de 31 |mil| para 35 |mil milhões|" have one scale."""
    if not first.low or not second.low or thousand_of_both(first.numeral, second.numeral) > 1:
        return False
    return not 1 / _FARTHEST <= second.low / first.low <= _FARTHEST


def _led(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word of where movements start stands before a token: "|from| 12", "|από τους| εννέα στους πέντε",
    "|von| rund 1.500 auf 8.500 Milliarden"."""
    if at not in tokens.joined:
        return False
    starts = starts_of_movement(pack)
    hedge = pack.bounds.before.match_back(tokens, at) if tokens.words[at - 1] in pack.bounds.before.ends else None
    if hedge is not None and hedge[1] is ABOUT and hedge[0] in tokens.joined and tokens.words[at - 1] not in starts:
        at = hedge[0]
    if tokens.words[at - 1] in starts:
        return True
    return tokens.words[at - 1] in pack.names.articles and at - 1 in tokens.joined and tokens.words[at - 2] in starts


def makes_up(tokens: Tokens, step: Figure, first: Figure, second: Figure) -> bool:
    """ "Saltar |diez puntos|, del 43 al 53 %": what is told right before is just what lies between the levels."""
    if not 0 <= first.start - step.end <= _MOST_BETWEEN or DURATION in (step.kind, second.kind):
        return False
    if step.kind is not second.kind or not in_one_sentence(tokens, step, first):
        return False
    scaled = second.numeral.scaled and not first.numeral.scaled
    end = second.numeral.value / (second.numeral.scale if scaled else 1)
    way = step.numeral.value / (second.numeral.scale if scaled and step.numeral.scaled else 1)
    return way == abs(end - first.numeral.value) > 0


def _past_a_time(tokens: Tokens, at: int, limit: int, pack: Pack) -> int:
    """ "41 millions |cette année| à 36", "41 Millionen |im Vorjahr| auf 50", "40,1 Prozent |im Jahr 2021| auf 28,6":
    the token behind when a level held, at `limit` at the latest: "de trois à |sept| sièges" names no September."""
    dates = pack.dates
    for start in range(at, min(limit, at + _SMALL + 1)):
        if start > at and (start >= tokens.size or tokens.words[start - 1] not in pack.stop):
            return at
        found = dates.relative.match(tokens, start) or dates.months.match(tokens, start)
        if found is not None:
            return found[0]
        if (end := _past_a_year(tokens, start, pack)) is not None:
            return end
    return at


def _past_a_year(tokens: Tokens, at: int, pack: Pack) -> int | None:
    """The token behind a year that words before or behind it tell, the word for year among them: "in |2021|", "im
    |Jahr 2021|", "40,1 Prozent |2021| auf"; "de 41,4% para 28,7%" tells none."""
    unit = pack.units.after.match(tokens, at) if at < tokens.size else None
    at += unit is not None and unit[1] == units().by_id["a"] and unit[0] == at + 1
    if at not in tokens.numbers or len(tokens.words[at]) != _YEAR or not tokens.words[at].isdigit():
        return None
    arrives = pack.nouns.capitalised and at + 1 < tokens.size and tokens.words[at + 1] in pack.change.to
    return at + 1 if arrives or pack.dates.year_before.match_back(tokens, at) is not None else None


def by_a_step(tokens: Tokens, first: Figure, step: Figure, second: Figure, pack: Pack) -> bool:
    """ "stieg von 8 Prozent | um 6 Punkte | auf 14 Prozent": a movement that says on its way how far it went."""
    near = second.start - step.end <= _MOST_BETWEEN and step.start - first.end <= _MOST_BETWEEN
    if not near or not tokens.joined.issuperset(range(first.start, second.start + 1)):
        return False
    if not first.start or tokens.words[first.start - 1] not in starts_of_movement(pack):
        return False
    led = step.start > first.end and tokens.words[step.start - 1] in pack.change.by
    return led and second.start > step.end and tokens.words[step.end] in pack.change.to


def falls(first: Figure, second: Figure) -> bool:
    """ "de 9,1 à 7,4 millions", "de 3.500 a 3.400 millones": no range ends below where it starts. "From 500 to 1
    million" is one, whose first end has no scale left out."""
    if first.numeral.scaled or not second.numeral.scaled:
        return first.numeral.value > second.numeral.value
    end = second.numeral.value / second.numeral.scale
    return end < first.numeral.value <= _ALIKE * end


@lru_cache(maxsize=64)
def starts_of_movement(pack: Pack) -> frozenset[str]:
    """The words that lead to where a movement starts ("from", "von"): those whose first pair is not with "and"."""
    single = [(words[0], middles) for openers, middles in pack.ranges.pairs for words, _ in openers if len(words) == 1]
    first = dict(reversed(single))
    return frozenset(word for word, middles in first.items() if not middles & pack.ranges.joins)


def _no_scale_told(first: Figure, second: Figure) -> bool:
    """Whether the amount of the first level is as small as one without its scale is: "de 400 à 600 millions", "pasó de
    4.000 a 6.000 millones", but "de 800 000 à 1,2 million"."""
    assert first.low is not None
    end = second.numeral.value / second.numeral.scale
    return first.low < _UNSCALED or (end >= _UNSCALED and first.low <= _ALIKE * end)


def start_of_movement(first: Figure, second: Figure) -> None:
    """Gives each level of a movement what only the other says: the second the concept ("the toll rose from 12 to 16"),
    the first the unit, the scale, the noun."""
    first.level = True
    if second.bare and second.concept is None and first.kind is COUNT:
        second.concept = first.concept
    if second.bare and first.unit is not None and second.low is not None and first.kind in _SHARED:
        if _ends_alike(first, second):  # "from 100 milligrams to |50|"
            times = first.unit.times
            second.low = second.high = second.low * times
            second.kind, second.unit, second.step = first.kind, first.unit, second.step * times
        return
    if first.kind is second.kind is MONEY and _scale_of_both(first, second):
        first.multiply(second.numeral.scale)  # "from $10 to |$14 million|"
        return
    if not first.bare or first.low is None or second.kind in (RANK, DATE):
        return
    numeral, scale = second.numeral, Decimal(1)
    if numeral.scaled and not first.numeral.scaled and (_no_scale_told(first, second) or falls(first, second)):
        scale = numeral.scale
        first.numeral = replace(first.numeral, value=first.numeral.value * scale, scale=scale, scaled=True)
    elif (thousand := thousand_of_both(first.numeral, numeral)) > 1:
        scale = numeral.scale / thousand  # "passou de 31 |mil| para 35 |mil milhões|"
        first.numeral = replace(first.numeral, value=first.numeral.value * scale, scale=numeral.scale)
    factor = scale * (second.unit.times if second.unit is not None else 1)
    first.low = first.high = first.low * factor
    first.step *= factor
    first.kind, first.unit, first.noun, first.concept = second.kind, second.unit, second.noun, second.concept


def _scale_of_both(first: Figure, second: Figure) -> bool:
    """ "from |$10| to $14 million": a sum as small as one without its scale is, before one with a scale."""
    told = second.numeral.scaled and not first.numeral.scaled and first.low is not None
    low = replace(first.numeral, value=first.numeral.value * second.numeral.scale) if told else first.numeral
    return told and _no_scale_told(first, second) and _ends_alike(replace(first, numeral=low), second)


def _ends_alike(first: Figure, second: Figure) -> bool:
    """Whether two ends of a movement may be of one unit: neither is many times larger."""
    here, there = abs(first.numeral.value), abs(second.numeral.value)
    return bool(here and there) and here <= _ALIKE * there and there <= _ALIKE * here


def moves(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether a verb of movement stands shortly before, in the same sentence."""
    for at in range(index - 1, max(-1, index - _REACH_OF_MOVES - 1), -1):
        gap = tokens.gap(at)
        if "\n" in gap or ("." in gap and gap != "."):
            return False
        if tokens.words[at] in pack.change.moves or tokens.words[at] in pack.numbers.multipliers:
            return True
    return False


def by_and_to(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "Cutting its debt |by €8.6bn to €15.5bn|": how far something moved and where it arrived; so finely nobody tells
    a range of how far."""
    led = tokens.word_before(first.start) in pack.change.by and tokens.word_behind(first.end) in pack.change.to
    fine = all(figure.numeral.scaled and figure.numeral.decimals for figure in (first, second))
    return led and fine and first.kind is second.kind is MONEY and first.unit is not None


def amounts_of_change(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "steigen um 8 bis 14 Prozent", "to rise 4% to 6%": how far something moves, where "rose 1.5% to 9.5%" also says
    where it arrives."""
    measured = first.kind is second.kind and first.kind in (MONEY, MEASURE) and first.unit is not None
    if measured and second.numeral.scaled == first.numeral.scaled:
        far = _TWICE
    else:
        far = _FAR_APART if first.kind is not COUNT or second.kind is not COUNT else _FAR_COUNTED
    if abs(second.numeral.value) > far * abs(first.numeral.value):
        return False  # "fell by 9,000 to 717,000", "rose by 2.5 metres to 7.1 metres"
    led = tokens.word_before(first.start) in pack.change.by
    per_cent = first.kind is second.kind is PERCENTAGE and first.unit is not None
    return led or (per_cent and second.numeral.value <= _TWICE * first.numeral.value)


def on_the_way(tokens: Tokens, figure: Figure, level: Figure, pack: Pack) -> Change | None:
    """ "stieg von 8 Prozent |um 6 Punkte| auf 14": how far a movement goes, told behind where it starts."""
    if tokens.words[figure.start - 1] not in pack.change.by or figure.start - level.end > _REACH_OF_STEPS:
        return None
    for back in range(level.start - 1, max(0, level.start - 1 - _REACH_OF_STEPS), -1):
        if back not in tokens.joined:
            return None
        if (found := pack.change.kinds.match_back(tokens, back)) is not None:
            return found[1]
    return None
