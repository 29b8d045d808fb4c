"""Dates that a text takes leave with, and on which nothing happens: "See you |next week|!", "À |demain| !"."""

from collections.abc import Sequence

from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Grain

_ENDS = frozenset(".!?…\n")  # of a sentence
_OPENS = frozenset('.!?…\n¡«“„"')  # what a sentence opens behind
_REACH = 6  # tokens from the beginning of the sentence to its date


def without_farewells(tokens: Tokens, dates: Sequence[When], pack: Pack) -> list[When]:
    """The dates that are not all that their sentence says besides a farewell."""
    return [when for when in dates if not _takes_leave(tokens, when, pack)]


def _takes_leave(tokens: Tokens, when: When, pack: Pack) -> bool:
    """Digits are no leave: "Hasta el 4 de mayo." may be the date of an exhibition."""
    if when.end < tokens.size and _ENDS.isdisjoint(tokens.gaps[when.end]) and when.end not in tokens.stops:
        return False  # nearly always
    if not tokens.numbers.isdisjoint(range(when.start, when.end)) or when.period.grain not in (Grain.DAY, Grain.WEEK):
        return False
    for start in range(when.start, max(-1, when.start - _REACH), -1):
        if _begins(tokens, start):
            found = pack.dates.farewells.match(tokens, start)
            return found is not None and found[0] < when.end and _leads_to(tokens, found[0], when, pack)
    return False


def _begins(tokens: Tokens, at: int) -> bool:
    return at == 0 or at in tokens.stops or not _OPENS.isdisjoint(tokens.gaps[at])


def _leads_to(tokens: Tokens, at: int, when: When, pack: Pack) -> bool:
    """Whether only small words stand between a farewell and its date: "Nos vemos | el | lunes"."""
    small = pack.bounds.fillers | pack.names.articles | pack.dates.connect
    return all(tokens.words[place] in small for place in range(at, when.start))
