"""Per cent and points that say each other's unit: "16 % |(-3)|", "up two points to |27|"; and tenths of what stands
before them: "51,54 seconden, |een tiende| boven haar tijd"; hundredths of a second between two who race."""

from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from operator import attrgetter

from claims.figures.figure import REACH, Figure, in_one_sentence
from claims.kinds import COUNT, DURATION, MEASURE, MONEY, PERCENTAGE
from claims.packs.pack import Pack
from claims.packs.units import Unit, units
from claims.text.tokens import Tokens

_POINTS, _PER_CENT = "[ppt]", "%"
_POINT = "point"  # of an index
_WHOLE = 100  # per cent; an index stands higher
_TO = 2  # tokens from points to the level they lead to: "9,4 Punkte | auf | 14,5"
_TENTH = Decimal("0.1")
_SMALL_PARTS = (_TENTH, Decimal("0.01"), Decimal("0.001"))
_PARTS = (PERCENTAGE, MONEY)
_MEASURED_IN_TENTHS = frozenset(("s", "Cel"))
_LEAST = 2  # points of an index worth telling
_MOST = 40  # points that a share moves by


def complete_shares(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives bare figures, in place, the unit of the share or the points right before them."""
    for place, figure in enumerate(figures):
        if figure.kind in _PARTS and (part := _part(tokens, figure, pack)) is not None:
            if pack.traps.races.behind.match(tokens, figure.end) is not None and figure.end in tokens.joined:
                _of_a_second(figure, part)
                continue
            if part == _TENTH and figure.kind is PERCENTAGE:
                if (tenths := _tenths(tokens, figure, pack)) is not None:
                    _of_the_last(tokens, figures, place, tenths)
                    continue
            elif place and _timed(tokens, figures[place - 1], figure):
                _of_a_second(figure, part)
                continue
        if not place:
            continue
        before = figures[place - 1]
        if before.unit is None or figure.unit is not None or not figure.bare:
            continue  # mostly
        if figure.concept is not None or figure.numeral.scaled:
            continue
        if _in_brackets(tokens, figure, before):
            points = before.unit.code == _PER_CENT
            if points and figure.numeral.value <= _MOST:
                _of(figure, units().by_id["point"], "points, left out")
            elif before.kind is MEASURE:
                _of(figure, before.unit, f"{before.rule}, left out")
        elif _level_behind(tokens, figure, before, pack):
            if figure.numeral.value <= _WHOLE:
                _of(figure, units().by_id["percent"], "per cent, left out")
            elif not before.numeral.decimals:  # "fell 3 points to 2,700": of an index
                before.unit, before.kind, before.noun, before.noun_start = None, COUNT, _POINT, before.numeral.end


def _part(tokens: Tokens, figure: Figure, pack: Pack) -> Decimal | None:
    """ "Deux |centièmes|", "54 |milésimas|", "12 |centesimi|": which part of one a figure is told in."""
    if figure.unit is None or figure.low is None or figure.low != figure.high:
        return None
    if figure.unit.code == _POINTS:
        return _TENTH if figure.unit.times == _TENTH and figure.end - figure.numeral.end == 1 else None
    share = figure.rule == "share" and figure.numeral.form == "fraction" and figure.numeral.value < 1
    if not (share and figure.end == figure.numeral.end) and not _is_of_hundredths(figure):
        return None
    at = figure.end - 1
    named, place = pack.numbers.fractions.match(tokens, at), pack.numbers.ordinals.match(tokens, at)
    found = named[1] if named is not None else 1 / place[1][0] if place is not None else None
    return found if found in _SMALL_PARTS else None


def _is_of_hundredths(figure: Figure) -> bool:
    """ "12 centesimi": hundredths of money, in a language that has one word for both."""
    return figure.kind is MONEY and figure.unit is not None and figure.unit.times == _SMALL_PARTS[1]


def _timed(tokens: Tokens, before: Figure, figure: Figure) -> bool:
    """ "En 9 s 84, à |deux centièmes| de Bolt": a time of seconds and parts of one stands right before."""
    seconds = before.unit is not None and before.unit.code == "s" and before.unit.times == 1 and before.numeral.value
    told = seconds and before.step < 1 and figure.kind is PERCENTAGE
    return bool(told) and in_one_sentence(tokens, before, figure)


def _of_a_second(figure: Figure, part: Decimal) -> None:
    amount = figure.numeral.value if figure.numeral.form == "fraction" else figure.numeral.value * part
    figure.kind, figure.unit, figure.rule = DURATION, units().by_id["s"], "parts of a second"
    figure.low = figure.high = amount
    figure.step = part


def _in_brackets(tokens: Tokens, figure: Figure, before: Figure) -> bool:
    """ "16 % |(-3)|", "12,5 % |(+1,5)|": a signed number in brackets right behind."""
    signed = figure.change is not None and figure.numeral.form == "digits"
    return signed and before.end == figure.start and tokens.gaps[figure.start].startswith(" (")


def _level_behind(tokens: Tokens, figure: Figure, points: Figure, pack: Pack) -> bool:
    """ "legt um 9,4 Punkte | auf |14,5", "slips three points | to |27": where points lead to."""
    if points.unit is None or points.unit.code != _POINTS or points.change is None or figure.change is not None:
        return False
    if not 1 <= figure.numeral.start - points.end <= _TO or figure.numeral.form not in ("digits", "words"):
        return False
    led = tokens.words[points.end] in pack.change.to
    return led and tokens.joined.issuperset(range(points.end, figure.numeral.start + 1))


def _tenths(tokens: Tokens, figure: Figure, pack: Pack) -> Decimal | None:
    """ "drei |Zehntel| vor der Zweiten", "tres |décimas| más", but no "trois dixièmes |des voix|"."""
    if figure.unit is None or figure.low is None or figure.low != figure.high:
        return None
    if figure.unit.code == _POINTS:
        return figure.low if figure.unit.times == _TENTH and figure.end - figure.numeral.end == 1 else None
    share = figure.rule == "share" and figure.numeral.form == "fraction" and figure.end == figure.numeral.end
    if not share or figure.numeral.value >= 1 or figure.numeral.value * 10 % 1:
        return None
    of = tokens.word_behind(figure.end) in pack.numbers.of and figure.change is None
    named = pack.numbers.fractions.match(tokens, figure.numeral.start)
    if named is not None and named[0] == figure.end > figure.numeral.start + 1:
        return None  # "|jede zehnte| Stelle" is one of ten
    return figure.numeral.value if not of and _tenth(tokens, figure.end - 1, pack) else None


def _tenth(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "dixièmes", "Zehntel", "tenths"."""
    part, place = pack.numbers.fractions.match(tokens, at), pack.numbers.ordinals.match(tokens, at)
    return (part is not None and part[1] == _TENTH) or (place is not None and place[1][0] == 1 / _TENTH)


def _of_the_last(tokens: Tokens, figures: Sequence[Figure], place: int, tenths: Decimal) -> None:
    """Gives tenths the unit of what is measured shortly before them in the sentence; of a share they are points."""
    figure = figures[place]
    for source in reversed(figures[max(0, place - 2) : place]):
        if source.unit is None or not in_one_sentence(tokens, source, figure):
            continue
        if source.numeral.form == "fraction":
            return  # "a fifth of the over-65s, |a tenth| of the young"
        if source.unit.code in _MEASURED_IN_TENTHS:
            figure.kind, figure.unit = source.kind, source.unit
        elif source.unit.code in (_PER_CENT, _POINTS):
            figure.kind, figure.unit = PERCENTAGE, units().by_id["point"]
        else:
            continue
        figure.low = figure.high = tenths
        figure.step, figure.rule = _TENTH, "tenths"
        return


def _of(figure: Figure, unit: Unit, rule: str) -> None:
    figure.kind, figure.unit, figure.rule = unit.kind, unit, rule


def name_index_points(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Makes counts, in place, of the points of a share index, and of where it stands: "The FTSE 100 closed down |45
    points|, or 0.5%, at |8,245|"."""
    names = units().indices
    for at in tokens.topics(names.starts):
        if names.match(tokens, at) is None or not tokens.capitalised(at):
            continue
        for place in range(bisect_right(figures, at, key=attrgetter("start")), len(figures)):
            figure = figures[place]
            if figure.start - at > REACH or not tokens.stops.isdisjoint(range(at + 1, figure.start + 1)):
                break
            limit = figures[place - 1].end if place else 0
            _of_an_index(tokens, figure, limit, pack)


def _of_an_index(tokens: Tokens, figure: Figure, limit: int, pack: Pack) -> None:
    points = figure.unit is not None and figure.unit.code == _POINTS and figure.unit.times == 1
    points = points and figure.numeral.form == "digits" and figure.numeral.value >= _LEAST  # "rates by half a point"
    if points:
        figure.unit, figure.kind, figure.noun, figure.noun_start = None, COUNT, _POINT, figure.numeral.end
    elif figure.bare and figure.concept is None and figure.numeral.value >= _WHOLE and not figure.numeral.scaled:
        written = figure.numeral.grouped or figure.numeral.decimals
        led = tokens.word_before(figure.start) in pack.change.to | pack.bounds.definite
        if written and led and figure.change is None:
            figure.noun, figure.noun_start = _POINT, figure.numeral.end
        return
    if figure.noun == _POINT and figure.change is None and figure.start > limit and figure.start in tokens.joined:
        lead = pack.change.kinds.match_back(tokens, figure.start)
        behind = pack.change.kinds.match(tokens, figure.end) if figure.end in tokens.joined else None
        figure.change = (lead or behind or (0, None))[1]
