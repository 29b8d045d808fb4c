"""Hedges: what the words around a figure do to it ("plus de 10", "500 ou moins", "entre 66 et 72").

Three passes over the figures of a text, in reading order: ranges join two figures, bounds open one side,
complementary bounds ("supérieur à 100 et inférieur à 300") close an interval.
"""

from dataclasses import dataclass
from decimal import Decimal

from claims.figures import Figure
from claims.pack import Pack
from claims.tokens import TIGHT, Tokens
from claims.value import Bound, Kind

_DASHES = frozenset(("-", "–", " - ", " – ", "- ", " -", "–  "))
_NEAR = TIGHT | {", ", "(", " (", ": ", " « ", ' "'}
_STRENGTH = {Bound.ABOUT: 1, Bound.MORE_THAN: 3, Bound.AT_LEAST: 2, Bound.LESS_THAN: 3, Bound.AT_MOST: 2}
_UP = (Bound.AT_LEAST, Bound.MORE_THAN)
_DOWN = (Bound.AT_MOST, Bound.LESS_THAN)


@dataclass(slots=True)
class _Cue:
    start: int
    end: int
    bound: Bound | None
    nearly: bool = False


def join_ranges(tokens: Tokens, figures: list[Figure], pack: Pack) -> list[Figure]:
    """Joins the two ends of a range into one figure; drops scores such as "3-0"."""
    joined: list[Figure] = []
    index = 0
    while index < len(figures):
        figure = figures[index]
        if index + 1 < len(figures):
            following = figures[index + 1]
            found = _range(tokens, figure, following, pack)
            if found is not None:
                joined.append(found)
                index += 2
                continue
            if _score(tokens, figure, following):
                index += 2
                continue
        joined.append(figure)
        index += 1
    return joined


def _range(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> Figure | None:
    if first.bound is Bound.VAGUE or second.bound is Bound.VAGUE or not _comparable(first, second):
        return None
    between = second.start - first.end
    start = first.start
    if between == 0 and tokens.gap(first.end - 1) in _DASHES:
        if first.low is None or second.low is None or (first.numeral.form == "words" and second.numeral.form != "words"):
            return None
    elif 1 <= between <= 4 and (opened := _opened(tokens, first, second, pack)) is not None:
        start = opened
    else:
        return None
    low, high = _shared(first, second)
    if low is None or high is None or not low < high:
        return None
    end_figure = second
    end_figure.start, end_figure.low, end_figure.high = start, low, high
    end_figure.bound, end_figure.rule = Bound.BETWEEN, f"range of {second.rule}"
    if end_figure.unit is None and first.unit is not None:
        end_figure.unit, end_figure.kind = first.unit, first.kind
    return end_figure


def _comparable(first: Figure, second: Figure) -> bool:
    """Two ends of one range have one unit, or only the second says it ("66 à 72 milliards de dollars")."""
    if first.unit is not None and second.unit is not None:
        open_or_same = first.unit.code == second.unit.code or first.unit.kind is second.unit.kind is Kind.MONEY
        return open_or_same and (first.unit.kind is not Kind.DURATION or first.unit == second.unit)
    if first.unit is not None:
        # "$66–72 billion": the sign before the first end counts for both.
        return first.kind is Kind.MONEY and second.bare
    if first.kind is Kind.RANK or second.kind is Kind.RANK:
        return first.kind is second.kind or first.bare
    return first.noun is None or first.concept is not None and first.concept == second.concept


def _shared(first: Figure, second: Figure) -> tuple[Decimal | None, Decimal | None]:
    """The ends, the scale and unit of the second given to the first where it has none and that keeps the order."""
    low, high = first.low, second.high
    if low is None or high is None:
        return None, None
    if first.unit is None and second.unit is not None:
        low = low * second.unit.times if second.kind is not Kind.PERCENTAGE or second.rule != "share" else low
    if not first.numeral.scaled and second.numeral.scaled and low * second.numeral.scale < high:
        low = low * second.numeral.scale
    if first.unit is not None and second.unit is None:
        high = high * first.unit.times
    return low, high


def _opened(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> int | None:
    """Whether the words before and between two figures make a range -> the token it starts at."""
    words = tokens.words[first.end : second.start]
    middle, at = words[0], first.end + 1
    gaps = TIGHT | {", "} if middle in pack.bound_joins else TIGHT
    if tokens.gap(first.end - 1) not in gaps:
        return None
    while at < second.start:  # "entre 2,0 g et environ 7,0 g", "entre le dixième et le quinzième"
        cue = pack.bounds_before.match(tokens, at)
        if cue is not None and cue[1] is Bound.ABOUT and cue[0] <= second.start:
            at = cue[0]
        elif tokens.words[at] in pack.fillers:
            at += 1
        else:
            return None
    before = first.start
    while before > 0 and tokens.words[before - 1] in pack.fillers and not _opener(tokens, before, middle, pack) and first.start - before < 2:
        before -= 1
    start = _opener(tokens, before, middle, pack)
    if start is None and before != first.start:
        start = _opener(tokens, first.start, middle, pack)
    if start is None:
        return first.start if middle in pack.range_middles and not _moves(tokens, first.start, pack) else None
    if middle in pack.range_middles and (_moves(tokens, start, pack) or middle in pack.change_to and _moves(tokens, start, pack)):
        return None  # "passe de 10 à 12 %" is a change from one figure to another
    return start


def _opener(tokens: Tokens, end: int, middle: str, pack: Pack) -> int | None:
    for openers, middles in pack.range_pairs:
        if middle in middles and (found := openers.match_back(tokens, end)) is not None and tokens.gap_before(end) in TIGHT:
            return found[0]
    return None


def _moves(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether a verb of movement stands shortly before, in the same sentence."""
    for at in range(index - 1, max(-1, index - 7), -1):
        if "." in tokens.gap(at) and tokens.gap(at) != "." or "\n" in tokens.gap(at):
            return False
        if tokens.words[at] in pack.moves:
            return True
    return False


def _score(tokens: Tokens, first: Figure, second: Figure) -> bool:
    """ "3-0", "6-4": two small bare numbers, the larger first."""
    if second.start != first.end or tokens.gap(first.end - 1) not in ("-", "–") or not first.bare or not second.bare:
        return False
    return first.numeral.form == second.numeral.form == "digits" and (first.low or 0) >= (second.low or 0)


# ---------------------------------------------------------------- bounds


def apply_bounds(tokens: Tokens, figures: list[Figure], pack: Pack) -> None:
    """Reads the hedges before and after every figure, and grows the figure over them."""
    for place, figure in enumerate(figures):
        limit = figures[place - 1].end if place else 0
        following = figures[place + 1].start if place + 1 < len(figures) else len(tokens)
        for cue in [*_cues_before(tokens, figure, limit, pack), *_cues_after(tokens, figure, following, pack)]:
            figure.start, figure.end = min(figure.start, cue.start), max(figure.end, cue.end)
            _apply(figure, cue)
        if figure.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
            figure.high = None
        elif figure.bound in (Bound.AT_MOST, Bound.LESS_THAN):
            figure.low, figure.from_below = None, False


def _cues_before(tokens: Tokens, figure: Figure, limit: int, pack: Pack) -> list[_Cue]:
    cues: list[_Cue] = []
    at = figure.start
    for _ in range(4):
        if at <= limit or tokens.gap_before(at) not in TIGHT:
            break
        found = pack.bounds_before.match_back(tokens, at)
        if found is not None and found[0] >= limit:
            start, meaning = found
            if figure.kind is Kind.DURATION and _says_during(tokens, start, at, pack):
                break
            if isinstance(meaning, Bound):
                cues.append(_Cue(start, figure.start, meaning))
            elif meaning == "nearly":
                cues.append(_Cue(start, figure.start, None, nearly=True))
            at = start
        elif tokens.words[at - 1] in pack.fillers:
            at -= 1
        else:
            break
    return cues


def _says_during(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """ "spread over six years" is no more than six; "for over six years" is."""
    if end - start != 1 or tokens.words[start] not in pack.during:
        return False
    return start == 0 or tokens.words[start - 1] not in pack.lasting


def _cues_after(tokens: Tokens, figure: Figure, limit: int, pack: Pack) -> list[_Cue]:
    ends = [figure.end]
    if figure.noun_start and figure.noun_start < figure.end:
        ends.append(figure.noun_start)
    for end in ends:
        if end >= len(tokens) or tokens.gap(end - 1) not in TIGHT | {", "}:
            continue
        if tokens.words[end] == "+" and tokens.gap(end - 1) == "" and not tokens.is_number(end + 1):
            return [_Cue(figure.start, end + 1, Bound.AT_LEAST)]
        found = pack.bounds_after.match(tokens, end)
        if found is None or found[0] > limit:
            continue
        after, meaning = found
        # "au plus 100 et au moins 20": the words belong to the figure they stand before.
        if limit < len(tokens) and _speaks_ahead(tokens, end, after, limit, pack):
            continue
        if isinstance(meaning, Bound):
            return [_Cue(figure.start, after, meaning)]
    return []


def _speaks_ahead(tokens: Tokens, start: int, end: int, limit: int, pack: Pack) -> bool:
    """Whether a hedge that begins inside these words reaches the next figure ("12 et | plus de 194")."""
    for at in range(start, end):
        found = pack.bounds_before.match(tokens, at)
        if found is None or not end <= found[0] <= limit:
            continue
        reach = found[0]
        while reach < limit and tokens.words[reach] in pack.fillers and tokens.gap(reach - 1) in TIGHT:
            reach += 1
        if reach == limit and tokens.gap(reach - 1) in TIGHT:
            return True
    return False


def _apply(figure: Figure, cue: _Cue) -> None:
    if figure.bound in (Bound.BETWEEN, Bound.VAGUE):
        return
    if cue.nearly:
        if figure.bound in (Bound.EXACT, Bound.ABOUT):
            figure.bound, figure.from_below = Bound.ABOUT, True
        return
    assert cue.bound is not None
    if cue.bound is Bound.ABOUT and figure.bound is not Bound.EXACT:
        return
    if _STRENGTH[cue.bound] >= _STRENGTH.get(figure.bound, 0) or figure.bound is Bound.ABOUT:
        # The word nearest to the figure speaks first; "au moins environ" stays "au moins".
        if figure.bound in _UP + _DOWN:
            return
        figure.bound, figure.from_below = cue.bound, False


def join_bounds(tokens: Tokens, figures: list[Figure], pack: Pack) -> list[Figure]:
    """ "supérieur à 100 et inférieur à 300", "au plus 100 et au moins 20" -> one interval."""
    joined: list[Figure] = []
    for figure in figures:
        before = joined[-1] if joined else None
        if before is not None and _complementary(tokens, before, figure, pack):
            lower, upper = (before, figure) if before.bound in _UP else (figure, before)
            if lower.low is not None and upper.high is not None and lower.low < upper.high:
                kept = figure if figure.unit is not None or figure.noun is not None else before
                kept.low, kept.high, kept.bound = lower.low, upper.high, Bound.BETWEEN
                kept.start, kept.end, kept.rule = before.start, figure.end, "two bounds"
                joined[-1] = kept
                continue
        joined.append(figure)
    return joined


def _complementary(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    opposite = first.bound in _UP and second.bound in _DOWN or first.bound in _DOWN and second.bound in _UP
    if not opposite or not 0 <= second.start - first.end <= 1 or not _comparable_bounds(first, second):
        return False
    if second.start == first.end:
        return "," in pack.bound_joins and tokens.gap(first.end - 1) == ", "
    return tokens.words[first.end] in pack.bound_joins and tokens.gap(first.end - 1) in _NEAR


def _comparable_bounds(first: Figure, second: Figure) -> bool:
    if first.bare or second.bare:
        return True
    return first.kind is second.kind and (first.unit.code if first.unit else None) == (second.unit.code if second.unit else None)
