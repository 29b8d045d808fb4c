"""Where a movement starts and where it went, which are no limits: "the rate edged |up to| 7.4%", "sube 1,2 puntos,
|hasta| 33,4", "steeg |tot| 35 graden"."""

from claims.figures.figure import Figure
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_MOVED = 8  # tokens from a verb of movement to how far it went, and from there to "hasta"
_LED = 4  # tokens from the word that makes a limit of "tot": "kunnen volgens hem |tot"
_ASIDE = (", ", " (")  # what opens an aside
_ARRIVES = 4  # tokens from the verb to "up to": "montée dans la nuit | jusqu'à"


def moved_up_to(tokens: Tokens, start: int, end: int, limit: int, pack: Pack) -> bool:
    """ "sube 1,2 puntos | hasta 33,4", "se desplomó un 61 %, | hasta 2.679": where a movement ends whose length is told
    is no bound. `limit`: the token behind the figure before."""
    if not limit or start - limit > _MOVED or tokens.words[start] not in pack.change.to:
        return False
    if not (pack.change.to | pack.bounds.fillers).issuperset(tokens.words[start:end]):
        return False  # "hasta un máximo de 600"
    ends = not tokens.stops.isdisjoint(range(limit, start + 1)) or "\n" in "".join(tokens.gaps[limit : start + 1])
    if ends or tokens.words[start - 1] in pack.numbers.of:
        return False
    for at in range(limit - 1, max(-1, limit - 1 - _MOVED), -1):
        if tokens.words[at] in pack.change.moves or pack.change.kinds.match(tokens, at) is not None:
            return True
        if at not in tokens.joined:
            return False
    return False


def leads_only_there(tokens: Tokens, start: int, end: int, limit: int, pack: Pack) -> bool:
    """Whether words that are mostly no limit lack the one that makes them so: "steeg |tot| 35 graden", "endet |bis|
    35 Grad"; but "|kan| tot 1000 euro kosten", "|Böen| bis 110 km/h"."""
    found = pack.bounds.led.match_back(tokens, end)
    if found is None or found[0] != start:
        return False
    near = tokens.words[max(limit, start - _LED) : start]
    return found[1].isdisjoint(near) or not pack.change.moves.isdisjoint(near)


def arrived(tokens: Tokens, start: int, end: int, limit: int, pack: Pack) -> bool:
    """ "The rate edged |up to| 7.4%", "il était tombé |jusqu'à| 772 litres": where something went, and the peak that
    was measured, are no limits; nor is how far something stretches, "erstreckt sich |über| 35 Kilometer"."""
    found = pack.bounds.arrivals.match_back(tokens, end)
    if found is None or found[0] != start:
        return False
    if pack.bounds.sums and start in tokens.joined and tokens.words[start - 1].endswith(pack.bounds.sums):
        return True  # "einen Brückenkredit |über| 59 Milliarden Dollar"
    for at in range(start - 1, max(limit, start - _ARRIVES) - 1, -1):
        if at + 1 not in tokens.joined or tokens.words[at] in pack.change.by:
            return False
        if tokens.words[at] in found[1] or (at and f"{tokens.words[at - 1]} {tokens.words[at]}" in found[1]):
            return True  # "is |back| up to 4%", but "buys |back| up to 4%"
    return False


def moves_on(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "passou dos 60 | para os 70 mil milhões", "bajó del 25 % | de enero al 20 %": where a movement starts is no
    bound."""
    at = figure.end
    if figure.level or at >= tokens.size or at in tokens.stops:
        return figure.level
    if at not in tokens.joined:
        return tokens.gaps[at] in _ASIDE and _arrives_later(tokens, at, pack)
    if tokens.words[at] not in pack.ranges.middles | pack.change.to:
        return figure.unit is not None and _arrives_behind(tokens, figure, pack)
    at += 1 + (at + 1 in tokens.joined and tokens.words[at + 1] in pack.bounds.fillers)
    return at in tokens.numbers and at in tokens.joined


def _arrives_later(tokens: Tokens, start: int, pack: Pack) -> bool:
    """Whether what stands between commas or in brackets parts where a movement starts from where it went: "passou de 40
    trabalhadores|, em 2020, para 90|"; but "passou de 40%, a maior em décadas"."""
    for at in range(start, min(start + _MOVED, tokens.size - 1)):
        if at in tokens.stops:
            return False
        if tokens.words[at] in pack.change.to:
            level = at + 1 + (tokens.words[at + 1] in pack.bounds.fillers)
            if level in tokens.numbers and level in tokens.joined:
                return True
    return False


def _arrives_behind(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether the sentence goes on to a figure of the same unit: "del 25 | % | que había en enero |al 20 %|"."""
    unit = tokens.words[figure.numeral.end]
    for at in range(figure.end, min(figure.end + _MOVED, tokens.size - 2)):
        if at in tokens.stops:
            return False
        if tokens.words[at] in pack.change.to:
            level = at + 1 + (tokens.words[at + 1] in pack.bounds.fillers)
            if level in tokens.numbers and tokens.words[level + 1 : level + 2] == [unit]:
                return True
    return False
