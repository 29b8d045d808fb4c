"""The base of a sum that stands apart from it: "1 478 euros |net par mois|", "1250 Euro |Rente im Monat|"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claims.figures.figure import Figure
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Kind

_NAMED = 2  # words for what is paid, between the sum and its base: "1.300 euro di affitto |al mese|"


def base_of_sum(tokens: Tokens, figure: Figure, dated: Sequence[int], pack: Pack) -> tuple[int, str] | None:
    """(the token after it, the unit of time) of a sum whose base is not right behind it. `dated`: see `apply_rates`."""
    start = figure.end
    taxed = pack.small.taxed.match(tokens, start) if start in tokens.joined else None
    at = taxed[0] if taxed is not None else start
    for place in _places(tokens, at, pack) if at in tokens.joined else ():
        if place == start or place not in tokens.joined or tokens.words[place] not in pack.small.per.starts:
            continue
        led = pack.small.per.match(tokens, place)
        unit = pack.units.after.match(tokens, led[0]) if led is not None and led[0] in tokens.joined else None
        if unit is None or unit[1].kind is not Kind.DURATION or unit[1].times != 1:
            continue
        date = bisect_left(dated, start) != bisect_left(dated, unit[0])
        if not date and pack.small.not_per.match(tokens, place) is None and not says_when(tokens, unit[0], pack):
            return unit[0], unit[1].code
    return None


def _places(tokens: Tokens, at: int, pack: Pack) -> Iterator[int]:
    """Where the base may be: behind gross or net, "26 euros |more| a month", and behind what is paid."""
    yield at
    if (more := pack.change.kinds.match(tokens, at)) is not None:
        yield more[0]
        return
    first = at + (tokens.words[at] in pack.of)
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
