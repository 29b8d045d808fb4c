"""Two sides of what is measured, whose unit only the last one says: "a banner of 4 by 6 metres", "3 x 5 Meter"."""

from claims.figures.amounts.measures import unit_after
from claims.figures.figure import of_a_size
from claims.figures.numeral import Numeral
from claims.figures.numerals.numerals import read_numeral
from claims.packs.pack import Pack
from claims.packs.units import Unit, dimension
from claims.text.tokens import Tokens

SIGNS = ("x", "×")  # of a multiplication, in any language
_LENGTH = "length"
_LONGER = 10  # times: a relay of 4 x 100 metres has no side of four
_FAR = 1000  # metres: nor has one of 4 x 10 kilometres


def other_side(tokens: Tokens, numeral: Numeral, pack: Pack) -> Unit | None:
    """The unit of a bare number that another side follows: "|4| by 6 metres", "|drei| mal vier Meter"."""
    at = numeral.end
    if at not in tokens.joined or at + 1 not in tokens.joined:
        return None
    if tokens.words[at] not in pack.small.sides and tokens.words[at] not in SIGNS:
        return None  # nearly always
    second = read_numeral(tokens, at + 1, pack)
    if second is None or second.form != numeral.form or numeral.scaled or second.scaled:
        return None
    after = unit_after(tokens, second, pack)
    unit = after[1] if after is not None else other_side(tokens, second, pack)  # "2 |by 3| by 4 metres"
    found = dimension(unit.code) if unit is not None else None
    near = found is not None and found[0] == _LENGTH and found[1] < _FAR
    return unit if near and of_a_size(numeral.value, second.value, _LONGER) else None
