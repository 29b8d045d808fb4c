"""Times of day in words: "à six heures du soir", "a las ocho de la tarde", "um acht Uhr", and midnight."""

from decimal import Decimal

from claims.dates.hours.hours import (
    DAY_GAPS,
    before_a_day,
    behind_a_day,
    clock_word,
    goes_on_as_a_length,
    hour_at,
    in_a_span,
    nothing_counted,
)
from claims.dates.when import Reader, When
from claims.figures.counts.counted import counted_noun
from claims.figures.numeral import Numeral
from claims.figures.numerals.numerals import read_numeral
from claims.value import Bound, Grain, Period

_ANOTHER = 15  # tokens back to the hour before
_MIDNIGHT = "T00:00"
_PAIR = 2  # "a las dos", "alle due" may be both of them
_PAST = {Decimal(0): 0, Decimal("0.5"): 30, Decimal("0.25"): 15}  # "las nueve y media", "seis y cuarto"
_QUARTER, _HOUR = 15, 60  # minutes


def spoken_hour(reader: Reader, index: int) -> When | None:
    """A time of day in words: "à six heures du soir", "a las ocho de la tarde", "um acht Uhr"."""
    tokens, dates = reader.tokens, reader.pack.dates
    led = dates.hours.before.match_back(tokens, index) if reader.follows(index) else None
    if led is None:
        return None
    numeral = read_numeral(tokens, index, reader.pack)
    if numeral is None or numeral.vague or not 1 <= numeral.value <= 24 or numeral.value % 1 not in _PAST:
        return None
    end = numeral.end
    marked = reader.follows(end) and tokens.words[end] in dates.hours.separators
    end += marked
    behind = dates.hours.minutes_behind.match(tokens, end) if reader.follows(end) else None
    minutes = behind[1] if behind is not None else _PAST[numeral.value % 1]
    late, end = minutes != 0, behind[0] if behind is not None else end
    word = clock_word(reader, end)
    half = dates.hours.noon.match(tokens, word if word else end) if reader.follows(end) else None
    # "alle nove e mezza", "y a las siete, |el 99 %"
    bare = dates.hours.bare_before.match_back(tokens, index) is not None
    alone = nothing_counted(reader, end) or behind_a_day(reader, led[0], end)
    bare = bare and (late or (numeral.value > _PAIR and alone))
    bare = bare or abs(minutes) == _QUARTER
    bare = bare or (not marked and (_after_another(reader, led[0], end) or in_a_span(reader, index, end)))
    bare = bare or (not marked and numeral.value > _PAIR and _about_an_hour(reader, index, led[0], numeral))
    if not (late or half) and reader.follows(led[0]) and tokens.words[led[0] - 1] in reader.pack.numbers.lexemes:
        return None  # "six | à | dix heures", so long
    if not (marked or word or half or bare) or (not (late or word or half) and goes_on_as_a_length(reader, end)):
        return None
    return hour_at(reader, index, int(numeral.value), minutes, word or end)


def midnight(reader: Reader, index: int) -> When | None:
    """ "at midnight", "vendredi minuit": the end of a day."""
    tokens, dates = reader.tokens, reader.pack.dates
    found = dates.hours.midnight.match(tokens, index)
    if found is None or not reader.follows(index):
        return None
    tables = (dates.hours.midnight_before, dates.hours.hedges, dates.bounds, dates.weekdays)
    if all(table.match_back(tokens, index) is None for table in tables):
        return None
    if (past := minutes_past(reader, found[0])) is not None:
        return hour_at(reader, index, 0, past[1], past[0])
    return When(index, found[0], Period(_MIDNIGHT, _MIDNIGHT, Bound.EXACT, Grain.MINUTE), midnight=True)


def minutes_past(reader: Reader, end: int) -> tuple[int, int] | None:
    """The minutes behind an hour with a name of its own, as "midi |et demi|", "minuit |dix|" -> (the token after them,
    how many)."""
    tokens, behind = reader.tokens, reader.pack.dates.hours.minutes_behind
    if not reader.follows(end) or not behind.starts:
        return None
    if (told := behind.match(tokens, end)) is not None:
        return told
    numeral = read_numeral(tokens, end, reader.pack) if tokens.gaps[end] == " " else None
    if numeral is None or numeral.form != "words" or not numeral.whole or not 1 <= numeral.value < _HOUR:
        return None
    return (numeral.end, int(numeral.value)) if nothing_counted(reader, numeral.end) else None


def _after_another(reader: Reader, start: int, end: int) -> bool:
    """ "a las cinco de la madrugada, el 87 %, y |a las siete|, el 99 %": an hour alone behind one told in full."""
    tokens, pack = reader.tokens, reader.pack
    if not nothing_counted(reader, end) and end not in tokens.numbers:
        return False
    for at in range(start - 1, max(1, start - _ANOTHER), -1):
        if at in tokens.stops or "\n" in tokens.gaps[at]:
            return False
        counted = at - 1 in tokens.numbers or tokens.words[at - 1] in pack.numbers.starts
        if counted and (pack.dates.hours.noon.match(tokens, at) or tokens.words[at] in pack.dates.hours.separators):
            return pack.dates.hours.before.match_back(tokens, at - 1) is not None
    return False


def _about_an_hour(reader: Reader, index: int, start: int, numeral: Numeral) -> bool:
    """ "dinsdag | rond vijf | hervat", "at around five | on Monday": behind a hedge of hours
    and beside a day, with nothing that is counted."""
    tokens, pack = reader.tokens, reader.pack
    hedge = pack.dates.hours.hedges.match_back(tokens, index) or pack.bounds.before.match_back(tokens, index)
    if hedge is None or counted_noun(tokens, numeral, pack) is not None:
        return False
    if reader.follows(numeral.end) and pack.units.after.match(tokens, numeral.end) is not None:
        return False
    days = (pack.dates.weekdays, pack.dates.relative)
    beside = start > 0 and tokens.gaps[start] in DAY_GAPS and start not in tokens.stops
    return before_a_day(reader, numeral.end) or (
        beside and any(table.match_back(tokens, start) is not None for table in days)
    )
