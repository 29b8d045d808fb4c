"""Ranges of degrees with an end below zero: "minus 5 bis plus 3 Grad", "entre -5 et 3 °C", "from -5 to -10C"."""

from itertools import pairwise

from claims.figures.figure import LEFT_OUT, Figure, in_one_sentence
from claims.figures.numerals.signs import COLDEST, TEMPERATURES, below_zero, is_below
from claims.figures.ranges.movements import moves
from claims.kinds import BETWEEN
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_BETWEEN = 2  # words between the ends: "minus 2 | bis plus | 4 Grad"
_PLAIN = ("digits", "words")


def join_frost(tokens: Tokens, figures: list[Figure], pack: Pack) -> list[Figure]:
    """Joins the two ends of a range of degrees; the first may leave out its unit."""
    if not any(figure.unit is not None and figure.unit.code in TEMPERATURES for figure in figures):
        return figures  # nearly always
    joined: list[Figure] = []
    told: Figure | None = None
    for figure in figures:
        first = joined[-1] if joined else None
        if told is not None and first is not None and _goes_on(tokens, told, first, figure, pack):
            figure.kind, figure.unit = told.kind, told.unit
        told = figure if figure.unit is not None and figure.unit.code in TEMPERATURES else told
        if first is not None and _is_second_end(first, figure) and _leads_on(tokens, first, figure, pack):
            if _told_behind(tokens, first, figure, pack):
                first.low = first.high = -first.numeral.value
            below_zero(tokens, first, pack)
            if first.low is not None and figure.low is not None and min(first.low, figure.low) < 0:
                start = _opened(tokens, first, pack)
                if start is not None:
                    _extend(first, figure, start)
                    joined.pop()
                elif first.low < 0:
                    first.kind, first.unit = figure.kind, figure.unit
        joined.append(figure)
    return joined


def _goes_on(tokens: Tokens, told: Figure, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "3 bis 12 Grad im Westen und |-2 bis 9| im Osten": the ends of a second range, the first below zero."""
    bare = first.bare and second.bare and in_one_sentence(tokens, told, second)
    return bare and is_below(tokens, first.start, pack) and _leads_on(tokens, first, second, pack)


def _is_second_end(first: Figure, second: Figure) -> bool:
    if second.unit is None or second.unit.code not in TEMPERATURES or second.low is None:
        return False
    alike = first.bare or first.unit == second.unit
    return alike and first.numeral.form in _PLAIN and not first.numeral.scaled and first.numeral.value <= COLDEST


def _leads_on(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """Whether nothing but a small word, and the sign of the second, stands between two figures."""
    between = tokens.words[first.end : second.start]
    if not 0 < len(between) <= _BETWEEN or first.end not in tokens.joined:
        return False
    small, signs = pack.ranges.middles | pack.ranges.joins | pack.change.to, pack.small.plus | pack.bounds.fillers
    return between[0] in small and all(word == "+" or word in signs for word in between[1:])


def _told_behind(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "De |10 à 15 degrés sous zéro|": the words behind the second end are said of both."""
    below = second.low is not None and second.low < 0 and not is_below(tokens, second.numeral.start, pack)
    return below and first.bare and not is_below(tokens, first.start, pack)


def _opened(tokens: Tokens, first: Figure, pack: Pack) -> int | None:
    """Where the range begins of which a figure is the first end, `None` where it is of none: "|von| minus 5 bis plus 3
    Grad", but "fell from -5 to -10C"."""
    start, middle = first.start, tokens.words[first.end]
    small = start in tokens.joined and tokens.words[start - 1] in pack.bounds.fillers  # "tra |i| 10 e i 15 gradi"
    openers = (pack.ranges.opened(tokens, at, middle) for at in (start, start - small) if at)
    opener = next((opener for opener in openers if opener is not None), None)
    if opener is None and middle not in pack.ranges.middles:
        return None
    opener = start if opener is None else opener
    return None if middle in pack.change.to and moves(tokens, opener, pack) else opener


def _extend(first: Figure, second: Figure, start: int) -> None:
    """Makes the range, in place, of its second end."""
    ends = sorted(end for end in (first.low, second.low) if end is not None)
    second.low, second.high = ends[0], ends[-1]
    second.signed = first.signed and start == first.start
    second.change = None  # of "entre -3 et |+3| °C"
    second.start, second.bound, second.rule = start, BETWEEN, f"range of {second.rule}"


def sign_left_out(tokens: Tokens, figures: list[Figure], pack: Pack) -> None:
    """Degrees that took their unit from those before them are below zero too: "4 bis 9 Grad, am Abend |minus 3|"."""
    for _, figure in pairwise(figures):
        if figure.unit is not None and figure.unit.code in TEMPERATURES and figure.rule.endswith(LEFT_OUT):
            below_zero(tokens, figure, pack)
