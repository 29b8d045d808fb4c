"""Limits told by what something could come to: "the bill could reach |900|", "das Leck könnte |900 Meter| erreichen".

What could be reached is at most that; what could climb so high is a count ("the toll could climb to |90|"), since a
rate that could climb to 3% is forecast to be there.
"""

from collections.abc import Sequence

from claims.figures.figure import Figure
from claims.kinds import AT_MOST, COUNT, EXACT, RANK
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_ADVERBS = 3  # tokens between the two verbs: "pourrait |à terme| atteindre"
_SMALL = 2  # small words between the verb and its figure: "φτάσει |τους| 60"
_CLAUSE = 8  # tokens from the first verb to a figure where the second one ends the clause


def limit_reachable(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives figures that something could reach, in place, that limit, and grows them over the verb of reaching."""
    for place, figure in enumerate(figures):
        if figure.bound is not EXACT or figure.change is not None or figure.level or figure.kind is RANK:
            continue
        limit = figures[place - 1].end if place else 0
        found = _verb_before(tokens, figure, limit, pack) or _verb_behind(tokens, figure, limit, pack)
        if found is not None:
            figure.start, figure.end = found
            figure.bound, figure.low = AT_MOST, None


def _verb_before(tokens: Tokens, figure: Figure, limit: int, pack: Pack) -> tuple[int, int] | None:
    words, end = pack.reaching, figure.start
    for _ in range(_SMALL + 1):
        if end <= limit or end not in tokens.joined:
            return None
        found = words.reach.match_back(tokens, end)
        if found is None and figure.kind is COUNT:
            found = words.climb.match_back(tokens, end)
        if found is not None:
            return (found[0], figure.end) if _could(tokens, found[0], limit, _ADVERBS, pack) else None
        if tokens.words[end - 1] not in pack.bounds.fillers:
            return None
        end -= 1
    return None


def _verb_behind(tokens: Tokens, figure: Figure, limit: int, pack: Pack) -> tuple[int, int] | None:
    """ "Könnte 900 Meter |erreichen|", "könnte auf 90 |steigen|"; "um 90 steigen" is by how much."""
    words, end = pack.reaching, figure.end
    if end not in tokens.joined or tokens.words[end] not in words.reach_behind | words.climb_behind:
        return None
    before = tokens.word_before(figure.start)
    climbs = figure.kind is COUNT and tokens.words[end] in words.climb_behind and before in pack.change.to
    reaches = tokens.words[end] in words.reach_behind and before not in pack.change.by
    told = (climbs or reaches) and _could(tokens, figure.start, limit, _CLAUSE, pack)
    return (figure.start, end + 1) if told else None


def _could(tokens: Tokens, start: int, limit: int, reach: int, pack: Pack) -> bool:
    """Whether a verb of being able to stands shortly before a token, in its clause and not denied."""
    for at in range(start - 1, max(limit, start - 1 - reach) - 1, -1):
        if at + 1 not in tokens.joined or tokens.words[at] in pack.modality.negations:
            return False
        if tokens.words[at] in pack.reaching.could:
            return tokens.word_before(at) not in pack.modality.negations
    return False
