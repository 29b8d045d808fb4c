"""Changes: a figure that says by how much something moved, not where it stands.

"une hausse de 3 %", "+32 %", "up 32%", "reculé de 2 points": the amount of a change. "à 3 %", "to 3%": a level.
"""

from claims.figures import Figure
from claims.pack import Pack
from claims.tokens import TIGHT, Tokens
from claims.value import Change, Kind

_REACH = 5  # tokens between the word of change and the figure: "revenus cloud en crescita del 32 %"


def apply_changes(tokens: Tokens, figures: list[Figure], pack: Pack) -> None:
    """Sets `change` on the figures that are the amount of one, and grows them over a plus or minus sign."""
    for place, figure in enumerate(figures):
        if figure.kind in (Kind.RANK, Kind.DATE):
            continue
        if _signed(tokens, figure):
            continue
        limit = figures[place - 1].end if place else 0
        figure.change = figure.change or _before(tokens, figure, limit, pack) or _after(tokens, figure, pack)


def _signed(tokens: Tokens, figure: Figure) -> bool:
    start = figure.start
    before = tokens.folded[max(0, tokens.starts[start] - 2) : tokens.starts[start]]
    if start > 0 and tokens.words[start - 1] == "+" and tokens.gap(start - 1) == "" and not _glued_left(tokens, start - 1):
        figure.change, figure.start = Change.INCREASE, start - 1
        return True
    if before[-1:] in ("-", "–") and (len(before) == 1 or before[0] in " (\n") and figure.kind is Kind.PERCENTAGE:
        figure.change = Change.DECREASE
        return True
    return False


def _glued_left(tokens: Tokens, index: int) -> bool:
    return index > 0 and tokens.gap_before(index) == ""


def _before(tokens: Tokens, figure: Figure, limit: int, pack: Pack) -> Change | None:
    at = figure.start
    if at <= limit or tokens.gap_before(at) not in TIGHT:
        return None
    by = tokens.words[at - 1] in pack.change_by
    if tokens.words[at - 1] in pack.change_to and not by:
        return None
    # Right before the figure ("up 32%", "perd 2 %"), or a few words before a "by" ("hausse du chiffre d'affaires de 3 %").
    if not by and figure.kind not in (Kind.PERCENTAGE, Kind.MONEY):
        return None
    reach = _REACH if by else 1
    for back in range(at - (1 if by else 0), max(limit, at - reach - 1), -1):
        if back < at and tokens.gap(back - 1) not in TIGHT:
            return None
        found = pack.changes.match_back(tokens, back)
        if found is not None and found[0] >= limit:
            return found[1]
        if back < at and tokens.words[back - 1] in pack.change_to and tokens.words[back - 1] not in pack.change_by:
            return None
    if tokens.words[figure.start] in pack.change_by and figure.start < at:
        return None
    return None


def _after(tokens: Tokens, figure: Figure, pack: Pack) -> Change | None:
    at = figure.end
    if at >= len(tokens) or tokens.gap(at - 1) not in TIGHT:
        return None
    place = at + 1 if tokens.words[at] in pack.change_by else at
    found = pack.changes.match(tokens, place) if place < len(tokens) and tokens.gap(place - 1) in TIGHT else None
    if found is None or figure.kind is Kind.COUNT and place == at:
        return None
    return found[1] if figure.kind in (Kind.PERCENTAGE, Kind.MONEY) else None
