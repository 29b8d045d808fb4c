"""Days told of as so long after the one before: "On 3 February … |Two days later|, at 9.16pm", "Deux jours |plus
tard|".

They say which day the hours behind them are of. They stay lengths of time: other articles tell them as such ("two
days after the first tremor").
"""

from collections.abc import Sequence

from claims.dates.when import When, unknown
from claims.figures.figure import Figure
from claims.kinds import DAY, DURATION, EXACT
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens

_DAYS = {"d": 1, "wk": 7}
_MOST = 31


def days_later(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> list[When]:
    """The days, still to be counted from the one that the text tells of before."""
    found = []
    for figure in figures:
        days = _days(figure) if figure.kind is DURATION else 0
        if days and (end := _behind(tokens, figure, pack)) is not None:
            found.append(When(figure.start, end, unknown(DAY), same=True, later=days))
    return found


def _days(figure: Figure) -> int:
    """How many days a length of time is; 0 where it is none to count days by."""
    if figure.bound is not EXACT or figure.unit is None:
        return 0
    if figure.low is None or figure.low % 1 or figure.unit != units().by_id.get(figure.unit.code):
        return 0
    days = int(figure.low) * _DAYS.get(figure.unit.code, 0)
    return days if days <= _MOST else 0


def _behind(tokens: Tokens, figure: Figure, pack: Pack) -> int | None:
    """The token behind "two days | later"; none in "dos días después | de la boda", "deux jours après | le séisme"."""
    at = figure.end
    found = pack.dates.later.match(tokens, at) if at in tokens.joined else None
    if found is None:
        return None
    end = found[0]
    word = tokens.word_behind(end)
    of_something = word in pack.numbers.of | pack.names.articles | pack.bounds.than or (word and word not in pack.stop)
    return None if of_something and found[0] - at == 1 else end
