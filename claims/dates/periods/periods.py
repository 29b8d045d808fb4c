"""Longer periods: seasons, centuries, and what is relative to publication ("last week", "le mois dernier")."""

from datetime import date
from functools import lru_cache, partial

from claims.dates import calendar
from claims.dates.periods.earlier import RESULTS
from claims.dates.periods.quarters import ordinal_of
from claims.dates.when import Reader, When, names_something, unknown
from claims.packs.date_keys import Relative
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.value import Grain

_THIS = (Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR)  # "ce jour" and "cette saison" say too little
_SMALL_WORDS = 2  # between a season and its part: "fin | de l' | été"
_ROLLING = (Grain.WEEK, Grain.MONTH, Grain.YEAR)
_LAST_CENTURY = 22
_ENDS = ("late", "turn")


def relative(reader: Reader, index: int) -> When | None:
    """ "hier", "le mois dernier", "earlier this month"."""
    found = reader.pack.dates.relative.match(reader.tokens, index)
    if found is None:
        return None
    end, distance = found
    tokens, dates = reader.tokens, reader.pack.dates
    if tokens.words[index] in dates.lone and end == index + 1 and _determined(reader, index):
        return None
    if distance.of_an_hour and not _behind_an_hour(reader, index):
        return None  # "les travaux | du lendemain"
    if distance.same and distance.shift and reader.follows(end) and tokens.words[end] in reader.pack.numbers.of:
        return None  # "le lendemain | de l'orage"
    if distance.same:
        of_something = reader.follows(end) and (names_something(tokens, end, reader.pack) or _subject(reader, end))
        if of_something and distance.shift < 0:
            return None  # "the day before | the vote"
        told = distance.shift != 0 and not of_something
        return When(index, end, unknown(distance.grain), same=True, later=distance.shift, told=told)
    if (distance.part or distance.grain in (Grain.DECADE, Grain.CENTURY)) and _another(reader, index, end):
        return None
    if distance.before and reader.follows(end) and names_something(reader.tokens, end, reader.pack):
        return None
    if _rolling(reader, index, distance.grain):
        return None
    published = reader.published
    period = calendar.shifted(distance.grain, distance.shift, published, distance.part) if published else None
    if period is not None and published is not None and distance.so_far:
        period = period._replace(high=published.isoformat())
    of_a_noun = distance.part == "turn" and _attributive(reader, index, end)
    year_end = _at_year_end(distance, published) and not of_a_noun
    ended = partial(calendar.year, part=distance.part) if year_end else None
    return When(index, end, period or unknown(distance.grain), before=distance.before, partial=ended)


def _at_year_end(distance: Relative, published: date | None) -> bool:
    """ "Net debt |was| €5bn |at year-end|", read when results are told: the end of this year, or of the last one."""
    told_then = published is not None and published.month <= RESULTS
    return told_then and distance.grain is Grain.YEAR and not distance.shift and distance.part in _ENDS


def _attributive(reader: Reader, start: int, end: int) -> bool:
    """ "Raised |its year-end target|": a noun between whose it is and what it is of."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(start) or not reader.follows(end):
        return False
    whose = pack.names.possessives | pack.names.articles
    return tokens.words[start - 1] in whose and tokens.words[end].isalpha() and tokens.words[end] not in pack.stop


def _behind_an_hour(reader: Reader, index: int) -> bool:
    """ "9 heures | du lendemain", "nueve de la mañana | del día siguiente", "9:34 | des folgenden Tages"."""
    tokens, hours = reader.tokens, reader.pack.dates.hours
    if not reader.follows(index):
        return False
    tables = (hours.noon, hours.words, hours.midnight)
    word = tokens.words[index - 1]
    counted = index - 1 in tokens.numbers or word in hours.separators or word in reader.pack.numbers.lexemes
    return counted or any(table.match_back(tokens, index) is not None for table in tables)


def _rolling(reader: Reader, start: int, grain: Grain) -> bool:
    """ "Over the |past| year", "no |último| ano": the twelve months up to now, which no date is; but "last year"."""
    tokens, pack = reader.tokens, reader.pack
    if tokens.words[start] not in pack.dates.rolling or grain not in _ROLLING or not reader.follows(start):
        return False
    return tokens.words[start - 1] in pack.names.articles | pack.speech.contractions | pack.bounds.definite


def _subject(reader: Reader, at: int) -> bool:
    """ "The day before |he| left": a pronoun opens what the day is counted from."""
    names = reader.pack.names
    return reader.tokens.words[at] in names.he | names.she | names.they


def _determined(reader: Reader, index: int) -> bool:
    """ "por la | mañana", "cada | mañana": a part of the day, and not tomorrow."""
    return reader.follows(index) and reader.tokens.words[index - 1] in reader.pack.dates.determined


def _another(reader: Reader, start: int, end: int) -> bool:
    """ "a finales de la década | de 2030", "finales del siglo | XIX", "la fin de l'année | dernière": not this one's;
    and "les fêtes de | fin d'année" are no date."""
    tokens, pack, at = reader.tokens, reader.pack, reader.connected(end)
    noun = reader.follows(start) and tokens.words[start - 1] in pack.numbers.of
    if noun and pack.dates.bounds.match_back(tokens, start) is None:
        return True
    if at in tokens.numbers and not tokens.gaps[at].strip(" '’"):
        return True  # "στα τέλη της δεκαετίας | του '80"
    if not reader.follows(at):
        return False
    tables = (pack.dates.shifts, pack.dates.months)
    return at in tokens.numbers or tokens.raw(at).isupper() or any(table.match(tokens, at) for table in tables)


def shifted_grain(reader: Reader, index: int) -> When | None:
    """ "last week", "la semaine prochaine": any unit of time with last, this or next, but for days: "the last day" of a
    trial is not yesterday."""
    found = reader.pack.dates.grains.match(reader.tokens, index)
    shift = reader.shift(index, found[0]) if found is not None else None
    if found is None or shift is None or found[1] is Grain.DAY or (shift[2] == 0 and found[1] not in _THIS):
        return None
    start, end, direction = shift
    if _rolling(reader, start, found[1]):
        return None
    period = calendar.shifted(found[1], direction, reader.published) if reader.published else None
    return When(start, end, period or unknown(found[1]))


@lru_cache(maxsize=64)
def words_of(pack: Pack, unit: str) -> frozenset[str]:
    """The words that names of a unit of time begin with: `century`, `mo`."""
    return frozenset(words[0] for words, named in pack.units.after if named == units().by_id[unit])


def numbered_month(reader: Reader, index: int) -> When | None:
    """ "El |noveno mes de 2025|": a month by its number, where its year is named."""
    numeral = ordinal_of(reader, index, words_of(reader.pack, "mo"))
    month = reader.pack.units.after.match(reader.tokens, numeral.end) if numeral is not None else None
    if numeral is None or month is None or not numeral.whole or not 1 <= numeral.value <= calendar.MONTHS:
        return None
    named = reader.named_year(month[0]) if month[1] == units().by_id["mo"] else None
    return When(index, named[0], calendar.month(named[1], int(numeral.value))) if named is not None else None


def same_month(reader: Reader, index: int) -> When | None:
    """ "(Par rapport au) |même mois de 2024|": the month named before, in another year."""
    found = reader.pack.dates.same_month.match(reader.tokens, index)
    if found is None:
        return None
    end, year = reader.named_year(found[0]) or reader.relative_year(reader.connected(found[0])) or (index, None)
    if year is None:
        return None
    return When(index, end, calendar.year(year), same=True, month_of=year)


def century(reader: Reader, index: int) -> When | None:
    """ "the 21st century", "im 20. Jahrhundert"."""
    numeral = ordinal_of(reader, index, words_of(reader.pack, "century"))
    if numeral is None:
        return None
    found = reader.pack.units.after.match(reader.tokens, numeral.end)
    if found is None or found[1] != units().by_id["century"] or not 1 <= numeral.value <= _LAST_CENTURY:
        return None
    return When(index, found[0], calendar.century(int(numeral.value)))


def season(reader: Reader, index: int) -> When | None:
    """ "l'été 2024", "l'été dernier", "last summer"; a season alone says too little."""
    found = reader.pack.dates.seasons.match(reader.tokens, index)
    if found is None:
        return None
    end, (which, part) = found
    at = reader.connected(end)
    if (led := _part_before(reader, index)) is not None:
        start, part = led
    else:
        start = index
    if reader.follows(at) and (year := reader.year(at)) is not None:
        return When(start, _past_the_next_year(reader, at, year), calendar.season(year, which, part))
    if reader.follows(at) and (relative := reader.relative_year(at)) is not None:
        end, number = relative
        period = calendar.season(number, which, part) if number is not None else unknown(Grain.SEASON)
        return When(start, end, period)
    shift = reader.shift(index, end)
    if shift is None:
        return None
    first, end, direction = shift
    start = led[0] if (led := _part_before(reader, first)) is not None else min(start, first)
    part = led[1] if led is not None else part
    if reader.published is None:
        return When(start, end, unknown(Grain.SEASON))
    return When(start, end, calendar.nearest_season(which, direction, reader.published, part))


def _past_the_next_year(reader: Reader, at: int, year: int) -> int:
    """The token behind a year, and behind the next one where both are named: "the winter of 2022|-23|", "Winter
    2022|/2023|"."""
    tokens, end = reader.tokens, at + 1
    stroke = end < tokens.size and tokens.words[end] == "/" and tokens.gaps[end] == ""
    last = end + stroke
    glued = last < tokens.size and (tokens.gaps[last] in ("-", "–") or (stroke and tokens.gaps[last] == ""))
    following = str(year + 1)
    return last + 1 if glued and tokens.words[last] in (following, following[2:]) else end


def _part_before(reader: Reader, index: int) -> tuple[int, str] | None:
    """ "late | summer", "fin de l' | été", "a finales del | verano" -> (its first token, the part)."""
    tokens, pack = reader.tokens, reader.pack
    at = index
    for _ in range(_SMALL_WORDS + 1):
        if not reader.follows(at):
            return None
        if (found := pack.dates.parts.match_back(tokens, at)) is not None:
            return found
        if tokens.words[at - 1] not in pack.bounds.fillers and tokens.words[at - 1] not in pack.dates.connect:
            return None
        at -= 1
    return None
