"""Bases that stand apart from their figure: "1 478 euros |net par mois|", "1250 Euro |Rente im Monat|"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claims.figures.counts.counted import is_plural
from claims.figures.figure import Figure
from claims.kinds import DURATION, MONEY
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_NAMED = 2  # words for what is paid, between the sum and its base: "1.300 euro di affitto |al mese|"


def base_of_sum(tokens: Tokens, figure: Figure, dated: Sequence[int], pack: Pack) -> tuple[int, str] | None:
    """(the token after it, the unit of time) of a sum whose base is not right behind it. `dated`: see `apply_rates`."""
    start = figure.end
    taxed = pack.small.taxed.match(tokens, start) if start in tokens.joined else None
    at = taxed[0] if taxed is not None else start
    for place in _places(tokens, at, pack) if at in tokens.joined else ():
        if place != start and (base := _time_at(tokens, place, start, dated, pack)) is not None:
            return base
    return None


def base_of_two(tokens: Tokens, figure: Figure, dated: Sequence[int], pack: Pack) -> tuple[int, str] | None:
    """The same of a count of two things: "800 takeoffs |and landings a day|", "12 vols |et trains par heure|"."""
    at = figure.end
    if figure.noun is None or tokens.words[at] not in pack.numbers.join or at + 1 not in tokens.joined:
        return None
    word = tokens.words[at + 1]
    if not word.isalpha() or word in pack.stop or word in pack.numbers.lexemes or not is_plural(word, pack):
        return None
    return _time_at(tokens, at + _NAMED, at, dated, pack)


def base_of_converted(
    tokens: Tokens, figure: Figure, said: Figure, dated: Sequence[int], pack: Pack
) -> tuple[int, str] | None:
    """The same of a sum and, in brackets, of what it is in another currency: "€2.5bn ($2.9bn) |a year|"."""
    money = figure.kind is said.kind is MONEY
    if not money or figure.end != said.start or "(" not in tokens.gaps[said.start] or said.end >= tokens.size:
        return None
    return _base_at(tokens, said.end, said.end, dated, pack) if tokens.gaps[said.end] == ") " else None


def _time_at(tokens: Tokens, place: int, start: int, dated: Sequence[int], pack: Pack) -> tuple[int, str] | None:
    """The base that begins at a token, where it is a time and no date; `start`: where the figure ends."""
    return _base_at(tokens, place, start, dated, pack) if place in tokens.joined else None


def _base_at(tokens: Tokens, place: int, start: int, dated: Sequence[int], pack: Pack) -> tuple[int, str] | None:
    if tokens.words[place] not in pack.small.per.starts:
        return None
    led = pack.small.per.match(tokens, place)
    unit = pack.units.after.match(tokens, led[0]) if led is not None and led[0] in tokens.joined else None
    if unit is None or unit[1].kind is not DURATION or unit[1].times != 1:
        return None
    date = bisect_left(dated, start) != bisect_left(dated, unit[0])
    if date or pack.small.not_per.match(tokens, place) is not None or says_when(tokens, unit[0], pack):
        return None
    return unit[0], unit[1].code


def _places(tokens: Tokens, at: int, pack: Pack) -> Iterator[int]:
    """Where the base may be: behind gross or net, "26 euros |more| a month", and behind what is paid."""
    yield at
    if (more := pack.change.kinds.match(tokens, at)) is not None:
        yield more[0]
        return
    first = at + (tokens.words[at] in pack.of or tokens.words[at] in pack.names.places_in)  # "€1 billion |in| interest"
    for place in range(first, first + _NAMED):
        if place not in tokens.joined or not tokens.words[place].isalpha() or tokens.words[place] in pack.stop:
            return
        yield place + 1


def says_when(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "£98m a year |earlier", "3 Millionen im Jahr |2020": the unit of time is part of a date; "an hour |before tax"
    is no time."""
    if at not in tokens.joined or pack.small.taxed.match(tokens, at) is not None:
        return False
    word = tokens.words[at]
    return word in pack.small.apart or at in tokens.numbers or word in pack.dates.months.starts
