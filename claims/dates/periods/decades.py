"""Decades: "les années 1990", "the 1990s", "années 90", "degli anni Novanta"."""

from claims.dates import calendar
from claims.dates.when import LOOSE, Reader, When
from claims.figures.numerals.numerals import read_numeral
from claims.packs.units import units

_DECADES = LOOSE | {" '", "'"}  # "gli anni '90"


def decade(reader: Reader, index: int) -> When | None:
    """ "les années 1990", "the 1990s", "années 90"."""
    tokens, dates = reader.tokens, reader.pack.dates
    found = dates.decades.match(tokens, index)
    at = found[0] if found is not None and reader.follows(found[0], _DECADES) else index
    number, end = reader.number(at, 0, 2190), at + 1
    if number is None and at > index and (spoken := read_numeral(tokens, at, reader.pack)) is not None:
        number, end = int(spoken.value) if spoken.form == "words" and spoken.value < 100 else None, spoken.end
    if number is None or number % 10:
        return None
    marked = end < tokens.size and tokens.gaps[end] in ("", "'") and tokens.words[end] in dates.decade_marks
    if at == index and not (marked and (number >= 1000 or _years_follow(reader, end + 1, number))):
        return None
    if end - at > 1 and number < 20:
        return None
    if number < 100:
        number += 1900 if number > 20 else 2000
    return When(index, end + marked, calendar.decade(number)) if number >= 1000 else None


def _years_follow(reader: Reader, at: int, number: int) -> bool:
    """ "(die) 90er |Jahre": two digits that the word for years makes a decade."""
    unit = reader.pack.units.after.match(reader.tokens, at) if number >= 20 and reader.follows(at) else None
    return unit is not None and unit[1] == units().by_id["a"]
