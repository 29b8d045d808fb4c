"""Large amounts that are a part of something, but of no sum: "a charge of €2 on small parcels, |4.6 billion of which|
reached the bloc"."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from claims.figures.figure import Figure, sentences_apart
from claims.kinds import MONEY
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_PRICE = 10**6  # times that such a number is larger than what one of so many costs
_WHOLE = 3  # words before "dont" that may name a sum
_NEAR = 6  # figures before, among which the whole is looked for


def of_no_sum(tokens: Tokens, figures: Sequence[Figure], figure: Figure, pack: Pack) -> bool:
    """Whether words make a large number a part of what was told before ("4.6 billion |of them|", "|dont| 4,6
    milliards"), which has a price of its own here, and is no sum that is large enough to have such a part."""
    behind = figure.end in tokens.joined and pack.left_out.of_them.match(tokens, figure.end) is not None
    if not (behind or _is_part(tokens, figure, pack)) or figure.low is None:
        return False
    place = bisect_left(figures, figure.start, key=attrgetter("start"))
    near = [other for other in figures[max(0, place - _NEAR) : place] if sentences_apart(tokens, other, figure) <= 1]
    sums = [other for other in near if other.kind is MONEY or (other.bare and other.numeral.scaled)]
    return bool(sums) and all((other.high or other.low or 0) * _PRICE <= figure.low for other in sums)


def _is_part(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Les petits colis, |dont| 4,6 milliards", but "les crédits, dont 4,6 milliards"."""
    words, start = pack.left_out, figure.start
    if start not in tokens.joined:
        return False
    found = words.of_them.match_back(tokens, start) or words.compared.match_back(tokens, start)
    if found is None or found[1] not in (None, "parts"):
        return False
    at = found[0]
    return (words.sums | words.paying).isdisjoint(tokens.words[max(0, at - _WHOLE) : at])
