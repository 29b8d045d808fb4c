"""Hedges behind the noun that follows a figure: "deux ans de prison |au maximum|", "50 people a week |at most|".

A hedge that touches its figure is read with it. This one stands behind what the figure is of, or is told by: a
preposition and one noun, a word for a term to be served, the base of a rate; no comma and no figure between.
"""

from collections.abc import Sequence

from claims.figures.figure import Figure
from claims.figures.hedges.hedges import goes_on, speaks_ahead
from claims.kinds import AT_LEAST, AT_MOST, DURATION, EXACT, Bound
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_REACH = 4  # tokens behind a figure in which such a hedge begins: "de | la | prison | au"


def hedge_behind(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives figures, in place, the limit behind what they are of, and grows them over it."""
    starts = pack.bounds.after.starts
    for place, figure in enumerate(figures):
        end = figure.end
        if figure.bound is not EXACT or end not in tokens.joined or starts.isdisjoint(tokens.words[end : end + _REACH]):
            continue
        limit = figures[place + 1].start if place + 1 < len(figures) else tokens.size
        at = _behind(tokens, figure, pack)
        found = _limit(tokens, at, limit, pack) if at is not None and at < limit else None
        if found is None:
            continue
        figure.end, figure.bound = found
        if figure.bound is AT_LEAST:
            figure.high = None
        else:
            figure.low, figure.from_below = None, False


def _behind(tokens: Tokens, figure: Figure, pack: Pack) -> int | None:
    """The token behind what a figure is of: "two years |in prison|", "zwei Jahre |Haft|", "50 a week||"."""
    at = figure.end
    if figure.per is not None:
        return at
    if figure.kind is DURATION and tokens.words[at] in pack.lengths.terms:
        return at + 1
    if tokens.words[at] not in pack.stop:
        return None
    at += 1
    if at in tokens.joined and tokens.words[at] in pack.names.articles:
        at += 1
    word = tokens.words[at] if at in tokens.joined else ""
    noun = word.isalpha() and word not in pack.stop and word not in pack.numbers.lexemes
    return at + 1 if noun and (tokens.capitalised(at) or not pack.nouns.capitalised) else None


def _limit(tokens: Tokens, at: int, limit: int, pack: Pack) -> tuple[int, Bound] | None:
    """The limit that begins at a token and closes its phrase -> (the token behind it, which)."""
    found = pack.bounds.after.match(tokens, at) if at in tokens.joined else None
    if found is None or found[1] not in (AT_LEAST, AT_MOST) or tokens.words[at] in pack.small.plus:
        return None
    if tokens.capitalised(at):
        return None  # "128 million of HBO |Max|"
    end, bound = found
    word = tokens.words[end] if end in tokens.joined else ""
    article = word in pack.names.articles or word in pack.bounds.fillers or word in pack.numbers.lexemes
    # "de prisión |y más| 2 años de multa", "in prison |or more| precisely", "|at most| a mile away"
    ahead = end > limit or end == limit < tokens.size or article or goes_on(tokens, end, pack)
    if ahead or (limit < tokens.size and speaks_ahead(tokens, at, end, limit, pack)):
        return None
    return end, Bound(bound)
