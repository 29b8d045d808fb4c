"""Opposites: words that cannot both be said of one thing: dead and alive, open and closed, a rise and a fall.

A pack lists each axis with the words of its two ends: "alive: vivant*, en vie | mort, décéd*". The axes are the same in
every language, so that "tot" stands against "alive". Forms are written as in the table of notions.
"""

from collections.abc import Iterator
from functools import cache

from claims.packs import pack as packs
from claims.packs.notions import Notions, rows


@cache
def opposites_of(language: str) -> Notions:
    """The ends of the axes of a language as notions: "+alive", "-alive"."""
    return Notions(ends(packs.load(language).opposites))


def ends(table: str) -> Iterator[tuple[str, list[str]]]:
    """(end of an axis, forms) for each line of a pack's table."""
    for axis, forms in rows(table.replace("|", ", |, ")):
        middle = forms.index("|")
        yield f"+{axis}", forms[:middle]
        yield f"-{axis}", forms[middle + 1 :]


def contrary(end: str) -> str:
    """The other end of an axis."""
    return ("-" if end[0] == "+" else "+") + end[1:]
