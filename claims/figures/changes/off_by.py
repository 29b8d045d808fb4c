"""How far a share, or degrees, lie from what stands behind them: "6.3% |below| the 905,026 of October"."""

from claims.figures.figure import Figure
from claims.figures.numerals.signs import TEMPERATURES
from claims.kinds import MEASURE, PERCENTAGE, Change
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_LINE = 3  # tokens from "below" to "line"
_MOVED = 4  # tokens from a verb of movement to the end of a share


def so_far_off(tokens: Tokens, figure: Figure, pack: Pack) -> Change | None:
    """ "6.3% |below| the 905,026 it handled", "2.81C |above| the norm"; but "77 % live below the poverty line"."""
    if figure.kind not in (PERCENTAGE, MEASURE) or figure.numeral.form == "share" or _of_points(figure):
        return None
    found = pack.change.beside.match(tokens, figure.end)
    if found is None or not pack.change.lines.isdisjoint(tokens.words[figure.end : found[0] + _LINE]):
        return None
    level = figure.kind is PERCENTAGE and tokens.word_before(figure.start) in pack.change.to
    return None if level else found[1]


def _of_points(figure: Figure) -> bool:
    """ "Half a point above inflation" is how a rate is set, and no change."""
    return figure.unit is not None and figure.unit.code == "[ppt]"


def in_degrees(figure: Figure) -> bool:
    """Whether a figure is a temperature."""
    return figure.kind is MEASURE and figure.unit is not None and figure.unit.code in TEMPERATURES


def is_set_against(tokens: Tokens, start: int, limit: int, figure: Figure, pack: Pack) -> bool:
    """ "6.3% |below the| 905,026 it handled": what comes behind a share, up to token `limit`, is what that is set
    against, and has no hedge at token `start`; but "|fell| 3% below $70"."""
    if start != limit or figure.kind is PERCENTAGE or pack.change.beside.match(tokens, start) is None:
        return False
    unit = pack.units.after.match(tokens, limit - 1)
    share = tokens.words[limit - 1] == "%" or (unit is not None and unit[1].code == "%")
    return share and pack.change.moves.isdisjoint(tokens.words[max(0, limit - _MOVED) : limit])
