"""Parts of a whole that was told before, and what is left of it: "four years in prison, |two of them| suspended"."""

from collections.abc import Sequence
from decimal import Decimal

from claims.figures.figure import REACH, Figure, in_one_sentence
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Bound, Kind

_DIVISIBLE = (Kind.DURATION, Kind.MONEY, Kind.MEASURE)
_SERVED = (Kind.DURATION, Kind.MONEY)
_BACK = 4  # figures among which the whole is looked for
_LARGEST = 25  # times that a whole may be as large as its part


def whole_before(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """The figure whose unit a bare one takes because it is a part of it, or what a part leaves of it."""
    figure = figures[place]
    if _served(tokens, figure, pack):
        return _whole(tokens, figures, place, pack, _SERVED, sentences=1)
    if figure.end in tokens.joined and pack.left_out.of_them.match(tokens, figure.end) is not None:
        return _whole(tokens, figures, place, pack, _DIVISIBLE)
    return _left_by_a_part(tokens, figures, place, pack) or _longer_than_told(tokens, figures, place)


def says_when(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a length of time only says when: "|in| 12 years he scored 45", "nine times in |a year|"."""
    if figure.kind is not Kind.DURATION:
        return False
    led = figure.start in tokens.joined and pack.left_out.times.match_back(tokens, figure.start) is not None
    ago = figure.end in tokens.joined and tokens.words[figure.end] in pack.apart
    return led or ago or figure.numeral.article


def _served(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "dont deux |ferme|", "zwei |auf Bewährung|", "1 miljoen |voorwaardelijk|": said of sentences and fines only."""
    return figure.end in tokens.joined and pack.left_out.served.match(tokens, figure.end) is not None


def _whole(
    tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack, kinds: Sequence[Kind], sentences: int = 0
) -> Figure | None:
    """The nearest figure of one of these kinds that is no smaller, in the same sentence or so many before it."""
    figure = figures[place]
    for source in reversed(figures[max(0, place - _BACK) : place]):
        if not (in_one_sentence(tokens, source, figure) or _near(tokens, source, figure, sentences)):
            return None
        if source.kind in kinds and source.unit is not None and not says_when(tokens, source, pack):
            whole, part = abs(source.numeral.value), abs(figure.numeral.value)
            alike = part <= whole <= part * _LARGEST
            return source if alike or source.numeral.scaled > figure.numeral.scaled else None
    return None


def _near(tokens: Tokens, first: Figure, second: Figure, sentences: int) -> bool:
    """Whether so many sentences end between two figures that are near, and no paragraph does."""
    between = range(first.end, second.start + 1)
    ends = sum(at in tokens.stops for at in between)
    return ends <= sentences and len(between) <= REACH and not any("\n" in tokens.gaps[at] for at in between)


def _left_by_a_part(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "Four years, two of them suspended. The |other| two": what is left when the part is taken from the whole."""
    figure, rest = figures[place], pack.left_out.rest
    if not rest or figure.low is None:
        return None
    before = figure.start in tokens.joined and tokens.words[figure.start - 1] in rest
    behind = figure.end in tokens.joined and tokens.words[figure.end] in rest
    if place < 2 or not (before or behind):
        return None
    whole, part = figures[place - 2 : place]
    if not _near(tokens, part, figure, 1) or whole.kind is not part.kind or whole.unit != part.unit or whole.bare:
        return None
    if (
        whole.kind not in (*_DIVISIBLE, Kind.COUNT)
        or whole.low is None
        or part.low is None
        or whole.concept != part.concept
    ):
        return None
    times = whole.unit.times if whole.unit is not None else Decimal(1)
    return whole if whole.low - part.low == figure.low * times else None


def _longer_than_told(tokens: Tokens, figures: Sequence[Figure], place: int) -> Figure | None:
    """ "It was to take six to ten hours. In places it took |more than twelve|": a bound that ends the sentence right
    behind a span of time."""
    figure = figures[place]
    source = figures[place - 1]
    bounded = figure.bound in (Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN)
    if not bounded or source.kind is not Kind.DURATION or source.bound is not Bound.BETWEEN:
        return None
    closes = figure.end not in tokens.joined and figure.end in tokens.stops | {tokens.size}
    return source if closes and _near(tokens, source, figure, 1) else None
