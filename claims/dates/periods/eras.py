"""Wars that years are told by: "for the first time since |the end of the Second World War|", "der niedrigste Stand seit
dem |Ersten Weltkrieg|".

Only what is counted from one of them is a date: "a bomb of the Second World War" says what sort of bomb it is.
"""

from claims.dates import calendar
from claims.dates.when import Reader, When
from claims.value import Bound, Grain, Period

_SMALL = 2  # words between "the end" or "since" and the war: "la fin de | la"
_ENDS = ("late", "turn")


def era(reader: Reader, index: int) -> When | None:
    """ "la fin de la |Seconde Guerre mondiale|": its last year; "since |World War Two|": its years."""
    found = reader.pack.dates.eras.match(reader.tokens, index)
    if found is None:
        return None
    end, (first, last) = found
    tokens, dates = reader.tokens, reader.pack.dates
    since = dates.tenses.since | dates.tenses.from_or_since
    at = index
    for _ in range(_SMALL + 1):
        if not reader.follows(at):
            return None
        part = dates.parts.match_back(tokens, at)
        if part is not None and part[1] in _ENDS:
            return When(part[0], end, calendar.year(last))
        if tokens.spelled(at - 1) in since:
            return When(index, end, Period(f"{first}-01-01", f"{last}-12-31", Bound.EXACT, Grain.DECADE))
        if tokens.words[at - 1] not in reader.pack.names.articles | dates.connect:
            return None
        at -= 1
    return None
