"""Two hedges that close one interval: "supérieur à 100 et inférieur à 300", "au plus 100 et au moins 20"."""

from claims.figures.figure import Figure
from claims.kinds import BETWEEN, OPEN_ABOVE, OPEN_BELOW
from claims.packs.pack import Pack
from claims.text.tokens import TIGHT, Tokens

_NEAR = TIGHT | {", ", "(", " (", ": ", " « ", ' "'}


def join_bounds(tokens: Tokens, figures: list[Figure], pack: Pack) -> list[Figure]:
    """ "supérieur à 100 et inférieur à 300", "au plus 100 et au moins 20" -> one interval."""
    joined: list[Figure] = []
    for figure in figures:
        before = joined[-1] if joined else None
        if before is not None and _complementary(tokens, before, figure, pack):
            lower, upper = (before, figure) if before.bound in OPEN_ABOVE else (figure, before)
            if lower.low is not None and upper.high is not None and lower.low < upper.high:
                kept = figure if figure.unit is not None or figure.noun is not None else before
                kept.low, kept.high, kept.bound = lower.low, upper.high, BETWEEN
                kept.start, kept.end, kept.rule = before.start, figure.end, "two bounds"
                joined[-1] = kept
                continue
        joined.append(figure)
    return joined


def _complementary(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    rising = first.bound in OPEN_ABOVE and second.bound in OPEN_BELOW
    opposite = rising or (first.bound in OPEN_BELOW and second.bound in OPEN_ABOVE)
    if not opposite or not 0 <= second.start - first.end <= 1 or not _comparable_bounds(first, second):
        return False
    if second.start == first.end:
        into = rising and tokens.words[second.start] in pack.ranges.middles  # "minimaal 250 | tot maximaal 1.000 euro"
        comma = "," in pack.ranges.joins and tokens.gap_before(second.start) == ", "
        return comma or (into and second.start in tokens.joined)
    joining = pack.ranges.joins | pack.ranges.middles | pack.change.to if rising else pack.ranges.joins
    return tokens.words[first.end] in joining and tokens.gaps[first.end] in _NEAR


def _comparable_bounds(first: Figure, second: Figure) -> bool:
    if first.bare or second.bare:
        return True
    codes = [figure.unit.code if figure.unit else None for figure in (first, second)]
    return first.kind is second.kind and codes[0] == codes[1]
