"""What a figure is told per: "par an", "a month", "km/h", "per unit"; the base of a rate."""

from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from claims.figures.figure import Figure
from claims.figures.rates.bases import base_of_converted, base_of_sum, base_of_two, says_when
from claims.figures.rates.per_heads import by_heads, population
from claims.kinds import COUNT, DURATION, MEASURE, MONEY
from claims.packs.pack import Pack
from claims.packs.units import Unit, base_of_rates, dimension, units
from claims.text.tokens import Tokens
from claims.value import APIECE

_SLOWEST, _FASTEST = 20, 1000  # km/h of what is said to speed
_MILE, _SEA_MILE = "[mi_i]", "[nmi_i]"
_POWERS = "2²3³"
_SUBSTANCE = 2  # words for what is measured, between a measure and its base
_GOODS = 6  # the same with their small words: "of food and drinking water"


def apply_rates(tokens: Tokens, figures: Sequence[Figure], dated: Sequence[int], pack: Pack) -> list[Figure]:
    """ "par an", "a month", "pro Jahr" after a figure: the base of a rate, and no figure of its own.

    Only units of time become the base; "$70 a barrel" just keeps its words. What is measured by a rate of its own gets
    its unit: "1 000 hectares à l'heure". `dated`: the tokens that a date starts at, in order.
    """
    kept: list[Figure] = []
    taken = 0
    for place, figure in enumerate(figures):
        if figure.start >= taken:  # no "a year"
            kept.append(figure)
            end = _with_its_base(tokens, figures, place, dated, pack)
            taken = end if end is not None else taken
    return kept


def _with_its_base(
    tokens: Tokens, figures: Sequence[Figure], place: int, dated: Sequence[int], pack: Pack
) -> int | None:
    """Gives a figure, in place, the base it is told with -> the token after it; `None` where it has none."""
    figure = figures[place]
    if place + 1 < len(figures) and by_heads(tokens, figure, figures[place + 1], pack):
        return figure.end
    if figure.kind is MONEY and (base := base_of_sum(tokens, figure, dated, pack)) is not None:
        figure.end, figure.per = base
        return figure.end
    if place and (base := base_of_converted(tokens, figures[place - 1], figure, dated, pack)) is not None:
        figure.per = figures[place - 1].per = base[1]
        return base[0]
    if figure.end not in tokens.joined:
        return None
    if figure.kind is COUNT and (base := base_of_two(tokens, figure, dated, pack)) is not None:
        figure.end, figure.per = base
        return figure.end
    behind = tokens.words[figure.end]
    if behind == "/":
        _by_a_stroke(tokens, figure, pack)
        return figure.end
    if behind in pack.small.apiece.starts and _is_price(figure) and _apiece(tokens, figure, pack):
        return figure.end
    if figure.kind is MEASURE and (rated := _of_a_substance(tokens, figure, pack)) is not None:
        (figure.end, figure.unit), figure.change = rated, None
        return figure.end
    if figure.kind is MEASURE and (base := _of_goods(tokens, figure, dated, pack)) is not None:
        figure.end, figure.per = base
        return figure.end
    led = behind in pack.small.per.starts and _led_by_per(tokens, figures, figure, dated, pack)
    return figure.end if led else None


def _led_by_per(tokens: Tokens, figures: Sequence[Figure], figure: Figure, dated: Sequence[int], pack: Pack) -> bool:
    """Gives a figure, in place, the base that a word leads to right behind it: "|par| an", "|per| 100,000 people".
    Whether one does, be it a base that a figure only keeps the words of."""
    found = pack.small.per.match(tokens, figure.end)
    if found is None:
        return False
    base = _base(tokens, found[0], pack) if found[0] in tokens.joined else None
    if base is None:
        heads = population(tokens, found[0], figures)
        if heads is not None:
            figure.per, figure.end = str(heads.numeral.value), heads.end
        return heads is not None
    end, unit = base
    if pack.small.not_per.match(tokens, figure.end) is not None or says_when(tokens, end, pack):
        return False  # "16.000 à noite"
    if bisect_left(dated, figure.end) != bisect_left(dated, end):
        return False  # "5 millions l'année dernière"
    if figure.unit is not None and figure.kind is DURATION and not _shorter(figure.unit, unit):
        return False
    if unit.kind is DURATION:
        _measure_by(tokens, figure, unit, pack)
        figure.end = end
    elif unit.kind is MEASURE and (figure.kind is MONEY or _rate(figure, unit) is not None):
        figure.end, figure.unit = end, _rate(figure, unit) or figure.unit
    return True


def _of_a_substance(tokens: Tokens, figure: Figure, pack: Pack) -> tuple[int, Unit] | None:
    """ "491 litres |d'eau| par mètre carré", "500 liter |regen| per vierkante meter": a rate by a unit of its own, with
    what is measured before its base -> (the token after it, the unit)."""
    at = figure.end + (tokens.words[figure.end] in pack.numbers.of)
    if figure.unit is None or figure.unit.code not in _rated() or not tokens.words[at : at + 1]:
        return None
    for place in range(at + 1, at + 1 + _SUBSTANCE):
        if place not in tokens.joined or place - 1 not in tokens.joined or tokens.words[place - 1] in pack.stop:
            return None
        if tokens.words[place] not in pack.small.per.starts or (led := pack.small.per.match(tokens, place)) is None:
            continue
        if led[0] >= tokens.size or led[0] not in tokens.joined:
            return None
        base = _base(tokens, led[0], pack)
        rate = _rate(figure, base[1]) if base is not None else None
        return (base[0], rate) if base is not None and rate is not None else None
    return None


def _of_goods(tokens: Tokens, figure: Figure, dated: Sequence[int], pack: Pack) -> tuple[int, str] | None:
    """ "20 tonnes |of food and water a day|", "20 tonnes |d'eau et de vivres par jour|": the token behind the base of a
    measure and its unit of time, with what is measured between."""
    at = figure.end
    if figure.unit is None or figure.per is not None or "/" in figure.unit.code:
        return None
    if tokens.words[at] not in pack.numbers.of and (tokens.words[at] in pack.stop or at in tokens.numbers):
        return None  # but "20 Tonnen |Lebensmittel| pro Tag"
    for place in range(at + 1, at + 1 + _GOODS):
        if place not in tokens.joined:
            return None
        found = pack.small.per.match(tokens, place) if tokens.words[place] in pack.small.per.starts else None
        unit = pack.units.after.match(tokens, found[0]) if found is not None and found[0] in tokens.joined else None
        if unit is not None and unit[1].kind is DURATION:
            told = says_when(tokens, unit[0], pack) or pack.small.not_per.match(tokens, place) is not None
            apart = bisect_left(dated, figure.end) != bisect_left(dated, unit[0])
            base = base_of_rates(unit[1])
            return None if told or apart or base is None else (unit[0], base)
        word = tokens.words[place]
        if place in tokens.numbers or (word in pack.stop and word not in pack.numbers.of | pack.numbers.join):
            return None
    return None


def _base(tokens: Tokens, at: int, pack: Pack) -> tuple[int, Unit] | None:
    """What a rate is by: "per |vierkante meter|", "por |m2|"."""
    return pack.units.after.match(tokens, at) or _area(tokens, at, pack)


def _area(tokens: Tokens, at: int, pack: Pack) -> tuple[int, Unit] | None:
    """ "m2", "km²": a letter and its power may be two tokens."""
    if tokens.words[at] not in pack.anchors.mark_lengths:
        return None
    for end in (at + 2, at + 1):
        written = tokens.text[tokens.starts[at] : tokens.ends[end - 1]] if end <= tokens.size else ""
        if written[-1:] in _POWERS and (unit := pack.units.marks.get(written)) is not None:
            return end, unit
    return None


@cache
def _rated() -> frozenset[str]:
    """The units of measures that rates are told in."""
    return frozenset(code.split("/")[0] for code in units().by_id if "/" in code)


def _is_price(figure: Figure) -> bool:
    """Whether a figure is money, or may be by what surrounds it."""
    return figure.kind is MONEY or (figure.bare and figure.numeral.scaled)


def _apiece(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Gives a price, in place, what says that it is that of one: "140 milhões |por unidade|". Whether anything does."""
    found = pack.small.apiece.match(tokens, figure.end)
    led = pack.small.per.match(tokens, figure.end)
    if led is not None and led[0] in tokens.joined and pack.units.after.match(tokens, led[0]) is not None:
        return False  # "50 euros |cada mês|"
    if found is not None:
        figure.per, figure.end = APIECE, found[0]
    return found is not None


def _rate(figure: Figure, base: Unit) -> Unit | None:
    """The unit of a measure by another one, where it has a name: m/d, L/m2."""
    named = f"{figure.unit.code}/{base.code}" if figure.unit is not None and figure.kind is MEASURE else ""
    rate = units().by_id.get(named)
    return rate._replace(times=Decimal(1)) if rate is not None else None


def _by_a_stroke(tokens: Tokens, figure: Figure, pack: Pack) -> None:
    """ "12 m|/j", "4 cm|/h", "80 €|/MWh", "3 euros|/nuit": a base behind a stroke that is glued on both sides."""
    stroke = figure.end
    base = stroke + 1
    if tokens.gaps[stroke] != "" or base >= tokens.size or tokens.gaps[base] != "" or figure.unit is None:
        return
    letter = pack.small.stroked.get(tokens.raw(base)) or pack.units.marks.get(tokens.raw(base))
    area = _area(tokens, base, pack)
    found = area or ((base + 1, letter) if letter is not None else pack.units.after.match(tokens, base))
    if found is None or found[1].kind not in (DURATION, MEASURE):
        return
    end, unit = found
    rate = _rate(figure, unit)
    if rate is None and (figure.kind is DURATION or (figure.kind is MEASURE and unit.kind is MEASURE)):
        return  # "24h/jour" is set against itself
    if unit.kind is DURATION and rate is None:
        figure.per = base_of_rates(unit)
    figure.end, figure.unit, figure.change = end, rate or figure.unit, figure.change if rate is None else None


def _measure_by(tokens: Tokens, figure: Figure, base: Unit, pack: Pack) -> None:
    """The rate as a unit of its own, where there is one ("ha/h"), else the figure's base; a speed may leave out its
    kilometres: "a |180| all'ora"."""
    if figure.unit is not None and figure.unit.code == _SEA_MILE and base.code == "h" and _in_one_word(figure):
        figure.unit = units().by_id[_MILE]  # "120 |milles| à l'heure": at sea it would be knots
    if (rate := _rate(figure, base)) is not None:
        figure.unit, figure.change = rate, None  # how fast water rises is no change of how fast it does
        return
    start, speeding = figure.start, pack.left_out.speeding
    led = tokens.word_before(start) in speeding or (start < figure.numeral.start and tokens.words[start] in speeding)
    if figure.bare and led and base.code == "h" and _SLOWEST <= figure.numeral.value <= _FASTEST:
        figure.kind, figure.unit, figure.rule = MEASURE, units().by_id["km/h"], "speed"
    else:
        figure.per = base_of_rates(base)


def _in_one_word(figure: Figure) -> bool:
    """Whether one word names the unit: "120 |milles|", but "120 milles marins"."""
    return figure.end - figure.numeral.end == 1


def _shorter(unit: Unit, base: Unit) -> bool:
    """ "40 hours a week"."""
    lengths = [dimension(each.code) for each in (unit, base)]
    return lengths[0] is not None and lengths[1] is not None and lengths[0][1] < lengths[1][1]
