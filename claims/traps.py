"""Traps: what looks like a quantity and is none — product names, telephone numbers, legal references, ratings."""

import re

from claims.figures import Figure
from claims.pack import Pack
from claims.tokens import TIGHT, Tokens
from claims.value import Kind

# Linear patterns over the folded text; every match is closed to readers.
_CLOSED = re.compile(
    r"(?:https?://|www\.)[^\s<>\"]+"  # an address, with whatever %20 it carries
    r"|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}"
    r"|(?<![\w.,])\+\d{1,3}[\s().-]{0,2}\d{1,4}(?:[ ()./-]{0,2}\d{2,4}){2,5}(?!\d)"  # +1 202-555-0143
    r"|(?<![\w.,])0\d(?:[ .-]\d{2}){4}(?!\d)"  # 01 23 45 67 89
    r"|(?<![\w.,])0\d{9,11}(?!\d)"
    r"|(?<![\w.,])\(?\d{3}\)?[ .-]\d{3}-\d{4}(?!\d)"
    r"|(?<![\w.,])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])"  # an IP address
    r"|\b\d{1,2}(?:[.,]\d)? ?/ ?(?:5|10|20) ?(?:- ?)?\((?=\d)[^()\n]{1,24}\)"  # 4,2/5 (17 votes)
)
_GLUED = re.compile(r"[^\W\d_]\Z")
_MULTIPLIER = ("x", "×")


def closed_spans(folded: str) -> list[tuple[int, int]]:
    """Stretches of text no figure is read from: addresses, telephone numbers, ratings."""
    if not any(char in folded for char in ("/", "@", "+", "0", "-", "(", ".")):
        return []
    return [match.span() for match in _CLOSED.finditer(folded)]


def is_trap(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a figure is part of a name or a reference."""
    start = figure.numeral.start
    if _in_idiom(tokens, figure, pack) or _rating(tokens, figure):
        return True
    if not tokens.is_number(start) and figure.numeral.form != "words":
        return False
    if figure.start == start and start > 0:
        before, gap = tokens.words[start - 1], tokens.gap_before(start)
        if gap == "" and before[-1:].isalpha() and before not in _MULTIPLIER and figure.kind is not Kind.RANK:
            return tokens.is_number(start)  # A320, G7
        if gap in ("-", "–") and before[-1:].isalpha() and tokens.is_number(start):
            return figure.bare or figure.kind is Kind.RANK or tokens.text[tokens.starts[start - 1]].isupper()  # Covid-19
        if gap in TIGHT and pack.labels.match_back(tokens, start) is not None:
            return figure.bare or figure.concept is None and figure.unit is None
        countless = figure.bare or figure.kind is Kind.COUNT and figure.concept is None and not figure.plural
        if countless and gap == " " and _named(tokens, figure, pack):
            return True
    return figure.bare and _glued_right(tokens, figure)


def _named(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Llama 4", "Boeing 737", "Nasdaq 100": a small plain number right after a name."""
    start = figure.numeral.start
    if not tokens.is_number(start) or figure.numeral.grouped or len(tokens.words[start]) > 4 or figure.numeral.scaled:
        return False
    before = tokens.words[start - 1]
    if not tokens.capitalised(start - 1) or before in pack.stop or pack.bounds_before.match_back(tokens, start):
        return False
    if start == 1 or tokens.gap_before(start - 1)[-1:] in "\n" or ". " in tokens.gap_before(start - 1):
        return start + 1 < len(tokens) and len(tokens.words[start - 1]) > 1
    return True


def _glued_right(tokens: Tokens, figure: Figure) -> bool:
    """ "5G", "4x4", "3D": letters right behind the digits that are no unit."""
    at = figure.numeral.end
    return at < len(tokens) and figure.end == at and tokens.gap(at - 1) == "" and tokens.words[at][:1].isalpha()


def _in_idiom(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether the figure stands inside a set phrase ("premier ministre", "à la une")."""
    first = figure.numeral.start
    for at in range(max(0, first - 4), first + 1):
        found = pack.idioms.match(tokens, at)
        if found is not None and found[0] > first:
            return True
    return False


def _rating(tokens: Tokens, figure: Figure) -> bool:
    """ "5/5": a note, not an amount."""
    numeral = figure.numeral
    return numeral.form == "fraction" and numeral.value >= 1 and tokens.words[numeral.start + 1 : numeral.end - 1] == ["/"] and not figure.unit
