"""Degrees below zero: "-8 °C", "moins dix degrés", "8 grados bajo cero", "à quinze sous zéro", "entre -5 et 3 °C"."""

from decimal import Decimal

from claims.figures.figure import Figure
from claims.figures.movements import moves
from claims.kinds import BETWEEN, COUNT, MEASURE
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens

_TEMPERATURES = ("Cel", "[degF]")
_DASHES = ("-", "–")
_BETWEEN = 2  # tokens between the ends of a range: "e i"
_LAST = 2  # figures: the one at hand and the one before it


def apply_signs(tokens: Tokens, figures: list[Figure], pack: Pack) -> list[Figure]:
    """Turns temperatures below zero negative, and grows them over the words or the sign that say so; joins the two ends
    of a range one of which is negative."""
    kept: list[Figure] = []
    for figure in figures:
        if kept and figure.start < kept[-1].end:
            continue  # "huit degrés sous | zéro"
        kept.append(figure)
        if _leaves_out_degrees(tokens, figure, pack):
            figure.unit, figure.kind, figure.rule = units().by_id["Cel"], MEASURE, "below zero"
            figure.noun = figure.concept = None
            figure.end = figure.numeral.end
        if figure.unit is None or figure.unit.code not in _TEMPERATURES or figure.low is None or figure.high is None:
            continue
        behind = pack.small.below_zero.match(tokens, figure.end) if figure.end in tokens.joined else None
        negative = _turned(tokens, figure, pack)
        if not negative and behind is not None:
            figure.end = behind[0]
            figure.low, figure.high = -figure.high, -figure.low
        if len(kept) >= _LAST and _joins(tokens, kept[-2], figure, pack, below=not negative and behind is not None):
            del kept[-2]
    return kept


def _leaves_out_degrees(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "A quince |bajo cero|", "15 |below zero|": a number before words for zero; "15 |négatifs|" may be tests."""
    at = figure.numeral.end
    if figure.kind is not COUNT or figure.concept is not None or at not in tokens.joined:
        return False
    if tokens.words[at] not in pack.small.below_zero.starts or figure.numeral.scaled:
        return False  # nearly always
    found = pack.small.below_zero.match(tokens, at)
    return found is not None and found[0] - at > 1


def _turned(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Turns a figure negative, in place, that a sign or a word before it says to be so -> whether one does."""
    if figure.low is None or figure.high is None:
        return False
    before = _minus(tokens, figure.start, pack)
    if _glued(tokens, figure.start):
        figure.signed = True
    elif before is not None:
        figure.start = before[0]
    else:
        return False
    figure.low, figure.high = -figure.high, -figure.low
    return True


def _joins(tokens: Tokens, first: Figure, second: Figure, pack: Pack, below: bool) -> bool:
    """Whether two figures are the ends of a range that goes below zero, which the second becomes, in place: "entre -5
    et 3 °C", "de |10 à 15 degrés sous zéro|" (`below`); but "passe de 5 à -3 degrés" tells a movement."""
    at, small = first.end, pack.bounds.fillers
    between = [word for word in tokens.words[at : second.start] if word != "+"]  # "-3 et |+3| °C"
    if not 1 <= len(between) <= _BETWEEN or between[0] not in pack.ranges.middles | pack.ranges.joins:
        return False
    if not small.issuperset(between[1:]):
        return False
    alike = first.bare or (first.unit is not None and second.unit is not None and first.unit.code == second.unit.code)
    if not alike or first.low is None or second.low is None or second.high is None:
        return False
    if first.bare and not below:
        _turned(tokens, first, pack)
    ends: list[Decimal] = [-first.low if below and first.bare else first.low, second.low]
    if min(ends) >= 0 or ends[0] == ends[1]:
        return False
    led = first.start - (tokens.word_before(first.start) in small)  # "tra |i| 10 e |i| 15"
    opened = pack.ranges.opened(tokens, led, tokens.words[at])
    if opened is None and led < first.start:
        opened = pack.ranges.opened(tokens, first.start, tokens.words[at])
    if opened is None and tokens.words[at] not in pack.ranges.middles:
        return False
    if tokens.words[at] in pack.change.to and moves(tokens, first.start if opened is None else opened, pack):
        return False
    second.start, second.signed = (first.start, first.signed) if opened is None else (opened, False)
    second.low, second.high = min(ends), max(ends)
    second.bound, second.rule = BETWEEN, f"range of {second.rule}"
    return True


def _minus(tokens: Tokens, start: int, pack: Pack) -> tuple[int, None] | None:
    """The word before a figure that turns it negative -> (its first token, nothing); but "|al menos| 15 grados"."""
    before = pack.small.minus.match_back(tokens, start) if start in tokens.joined else None
    if before is None:
        return None
    hedge = pack.bounds.before.match_back(tokens, start)
    return before if hedge is None or hedge[0] >= before[0] else None


def _glued(tokens: Tokens, start: int) -> bool:
    """A sign right before the figure, and nothing before it that it could join to the figure ("5-8 °C")."""
    before = tokens.before(start, 2)
    return before[-1:] in _DASHES and before[:-1] in ("", " ", "(", "\n")
