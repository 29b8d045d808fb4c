"""Numbers of houses and streets: "calle Mayor, 12", "12 Downing Street", "la 42e rue"."""

from claims.figures.figure import Figure
from claims.kinds import COUNT, RANK
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_LONGEST, _STREET = 4, 4  # digits of the number of a house; words of its street


def is_house(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a small plain number is that of a house, behind its street and a comma, or before the street."""
    numeral, streets = figure.numeral, pack.traps.streets
    start, end = numeral.start, numeral.end
    plain = numeral.form == "digits" and end == start + 1 and len(tokens.words[start]) <= _LONGEST
    if not plain or not streets or numeral.decimals or figure.start != start or tokens.gap_before(end) == "-":
        return False
    counted = figure.kind is COUNT or figure.rule == "age"  # "at |12| Downing Street"
    loose = figure.bare or figure.rule == "age"
    if loose and start and tokens.gaps[start] == ", " and _street_ends(tokens, start, pack):
        return True
    if figure.rule == "age" and tokens.gap_before(end) == ", " and _street_behind_a_comma(tokens, end, pack):
        return True
    street = _street_begins(tokens, end, pack) if counted else None
    return street is not None and figure.end <= street


def _street_ends(tokens: Tokens, end: int, pack: Pack) -> bool:
    """Whether a street and its name end before a token: "en la |calle Mayor|, 12"."""
    for at in range(end - 1, max(-1, end - 1 - _STREET), -1):
        if tokens.words[at] in pack.traps.streets:
            named = tokens.capitalised(at) and at in tokens.joined and tokens.capitalised(at - 1)
            return at < end - 1 or named  # "aan de |Oude Gracht|, 12"
        if not (tokens.capitalised(at) or tokens.words[at] in pack.stop) or at not in tokens.joined:
            return False
    return False


def _street_begins(tokens: Tokens, start: int, pack: Pack) -> int | None:
    """The token behind a street that begins at a token; none where its name belongs to what is counted: "30 |Oxford
    Street| shops"."""
    for at in range(start, min(start + _STREET, tokens.size)):
        if at not in tokens.joined or tokens.gaps[at] != " " or not tokens.capitalised(at):
            return None
        if at > start and tokens.words[at] in pack.traps.streets:
            end = at + 1
            small = tokens.gap_before(end) != " " or tokens.words[end] in pack.stop
            return end if small or tokens.capitalised(end) else None
    return None


def _street_behind_a_comma(tokens: Tokens, start: int, pack: Pack) -> bool:
    """Whether a street begins at a token: "Paul Martin, 12, |rue des Lilas|", "Paul Martin, 12, |High Street|"; but
    "Paul Martin, 42, |Street| artist"."""
    streets, at = pack.traps.streets, start + 1
    if tokens.words[start] in streets:
        while at in tokens.joined and at - start < _STREET and tokens.words[at] in pack.of | pack.bounds.definite:
            at += 1
        return at in tokens.joined and (tokens.capitalised(at) or at in tokens.numbers)
    while at in tokens.joined and at - start < _STREET and tokens.capitalised(at):
        if tokens.words[at] in streets:
            return tokens.capitalised(start)
        at += 1
    return False


def is_street(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a rank in digits numbers a street: "la |42e| rue", "the |42nd| Street shop"."""
    at = figure.numeral.end
    if figure.kind is not RANK or figure.numeral.start not in tokens.numbers or at not in tokens.joined:
        return False
    return tokens.gaps[at] in (" ", "-") and tokens.words[at] in pack.traps.numbered_streets
