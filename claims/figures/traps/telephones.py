"""Telephone numbers: "appelez le 3919", "06 12345678", "bellen met 0900-8844"."""

from claims.figures.figure import Figure
from claims.kinds import BETWEEN
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_TELEPHONE = 9  # digits
_CALL = 12  # tokens from what leads to a telephone number to it, or from one to the next
_SHORTEST_CALL, _LONGEST_CALL = 3, 6  # digits of a number called: "3919"


def is_called(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Appelez le |3919|", "llamar al |112|", "bellen met |0900-8844|": a plain number behind what leads to one."""
    at, digits = figure.numeral.start, tokens.words[figure.numeral.start]
    if not _SHORTEST_CALL <= len(digits) <= _LONGEST_CALL or not digits.isdigit() or figure.start != at:
        return False  # mostly
    if not figure.bare or figure.numeral.scaled or not pack.traps.calls:
        return False
    called = pack.traps.calls.match_back(tokens, at) is not None
    if at not in tokens.joined or (tokens.words[at - 1] not in pack.stop and not called):
        return False
    for place in range(at, max(0, at - _CALL), -1):
        if pack.traps.calls.match_back(tokens, place) is not None:
            return True
        if place - 1 in tokens.stops:
            return False
    return False


def called_too(tokens: Tokens, figure: Figure, called: int) -> bool:
    """ "bellen met 0900-8844, bij spoed |112|": a bare number of three digits behind a telephone number."""
    at = figure.numeral.start
    short = (
        figure.bare and figure.start == at and tokens.words[at].isdigit() and len(tokens.words[at]) == _SHORTEST_CALL
    )
    return short and at - called <= _CALL and tokens.stops.isdisjoint(range(called, at + 1))


def leading_zero(tokens: Tokens, figure: Figure) -> bool:
    """ "06 12345678": a number that begins with a zero is the beginning of a telephone number or a code."""
    first = figure.start if figure.bound is BETWEEN and figure.start in tokens.numbers else figure.numeral.start
    if tokens.words[first][0] != "0":
        return False  # nearly always
    written = tokens.words[first].replace(" ", "").replace("\u00a0", "")
    zero = len(written) > 1 and written.isdigit()
    return zero and figure.bare and not figure.numeral.scaled and figure.numeral.value >= 1


def is_telephone(tokens: Tokens, figure: Figure) -> bool:
    """ "900 123 456", "3:28.76", "13.709/2018": nine digits in threes, and what is glued by a colon or a stroke."""
    at, end = figure.numeral.start, figure.numeral.end
    if end != at + 1 or figure.numeral.form != "digits":
        return False
    digits, gap = tokens.words[at], tokens.gaps[at]
    stroke = gap == "" and at > 1 and tokens.words[at - 1] == "/" and at - 2 in tokens.numbers
    colon = (gap == ":" or tokens.gaps[end] == ":") and figure.start == at
    nine = len(digits) > _TELEPHONE and " " in digits and len(bare := digits.replace(" ", "")) == _TELEPHONE
    return (stroke or colon or (nine and bare.isdigit())) and figure.bare
