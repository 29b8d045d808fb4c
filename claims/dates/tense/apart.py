"""What stands between a day and the verb of its clause: "Le 14 juillet, |jour de fête nationale|, un incendie avait
détruit"; "traffic rose, |despite| a fire on July 14"."""

from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Grain

_ASIDE = 10  # tokens between the commas around what a day is
_CLAUSE = 12  # tokens back from "despite" to the verb


def behind_an_aside(tokens: Tokens, when: When, pack: Pack) -> int | None:
    """Where the clause goes on behind a day and what it is: "On July 14, |the day of the vote|, | a fire"."""
    at = when.end
    if at + 1 >= tokens.size or tokens.gaps[at] != ", " or at in tokens.stops:
        return None
    opening = at + (tokens.words[at] in pack.names.articles)
    found = pack.dates.grains.match(tokens, opening)
    eve = pack.dates.eves.match(tokens, opening)
    if eve is None and (found is None or found[1] is not Grain.DAY):
        return None
    for place in range(opening + 1, min(tokens.size, opening + _ASIDE)):
        if place not in tokens.joined:
            return place if tokens.gaps[place] == ", " and place not in tokens.stops else None
    return None


def with_what_it_is_told_against(tokens: Tokens, low: int, pack: Pack) -> int:
    """The first token of a clause with the one before it, where it only says in spite of what that is: "rose 2%, |
    despite a fire on"."""
    if not low or tokens.gaps[low] != ", " or pack.dates.despite.match(tokens, low) is None:
        return low
    first = low - 1
    while first > max(0, low - _CLAUSE) and first in tokens.joined:
        first -= 1
    return first
