"""Days with a name of their own: "Easter Monday", "viernes santo", "Pfingstmontag", "Black Friday", "Ferragosto".

A pack says by how many days each lies from Easter, western or Orthodox, or from Thanksgiving, or on which day of which
month it falls. Easter is computed as in Meeus, "Astronomical Algorithms" (1991), chapter 8. Without a year it is the
one nearest to the day of publication, the past first, as for any day of a month.

"Easter" and "Christmas" alone are a season as much as a day ("sales at Christmas"): they are one behind a limit only,
"a government by Easter". What has a limit mostly lies ahead, further than a day that is merely told.
"""

from datetime import date, timedelta
from functools import lru_cache, partial

from claims.dates import calendar
from claims.dates.when import Reader, When, unknown
from claims.packs.date_keys import Feast
from claims.value import Grain, Period

_GREGORIAN = 13  # days from the Julian calendar to ours, from 1900 to 2099
_NEAR, _AHEAD = timedelta(days=45), timedelta(days=240)  # told, and as a limit
_LIMITS = frozenset(("by", "until", "before"))
_SMALL_WORDS = 2  # between a limit and its feast: "avant | la | Pentecôte"
_THURSDAY, _FOURTH = 3, 4


def feast(reader: Reader, index: int) -> When | None:
    """ "on |Easter Monday|", "le |lundi de Pâques| 2024", "am |Ostermontag|"."""
    found, near = reader.pack.dates.feasts.match(reader.tokens, index), _NEAR
    if found is None and _limited(reader, index):
        found, near = reader.pack.dates.feasts_limited.match(reader.tokens, index), _AHEAD
    if found is None:
        return None
    end, named = found
    if near is _AHEAD and _of_something(reader, end):
        return None  # "before the Christmas |shopping|", "vor dem Weihnachts|fest|"
    if (told := reader.named_year(end)) is not None:
        return When(index, told[0], _day(named, told[1]) or unknown(Grain.DAY))
    if (told_year := reader.relative_year(end)) is not None:
        year = told_year[1]
        return When(index, told_year[0], (_day(named, year) if year else None) or unknown(Grain.DAY))
    if reader.published is None:
        return When(index, end, unknown(Grain.DAY))
    return When(index, end, _last_or_near(named, reader.published, near), partial=partial(_day, named))


def _limited(reader: Reader, index: int) -> bool:
    """Whether a limit stands before: "|by| Easter", "|avant la| Pentecôte", "|πριν από το| Πάσχα"."""
    tokens, pack = reader.tokens, reader.pack
    for at in range(index, max(0, index - _SMALL_WORDS), -1):
        if at not in tokens.joined:
            return False
        limit = pack.dates.bounds.match_back(tokens, at)
        if limit is not None and limit[1] in _LIMITS:
            return True
        word = tokens.words[at - 1]
        if word not in pack.names.articles and word not in pack.bounds.fillers and word not in pack.dates.connect:
            return False
    return False


def _of_something(reader: Reader, end: int) -> bool:
    """Whether the feast only says of which kind a noun is, or is a name: "before Christmas |trading|", "before
    Easter|'s| match", "avant Noël |Martin|"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(end):
        return end < tokens.size and tokens.gaps[end] in ("-", "'", "’")
    if not tokens.words[end].isalpha() or tokens.words[end] in pack.stop:
        return False
    return tokens.capitalised(end) or not pack.nouns.capitalised  # "vor Ostern |unterzeichnet|"


def _last_or_near(named: Feast, published: date, near: timedelta) -> Period:
    """The last such day, or the next one where it is near: of Easter, October speaks as past, and March as to come."""
    days = [day for shift in (-1, 0, 1) if (day := _day(named, published.year + shift)) is not None]
    limit = (published + near).isoformat()
    return [day for day in days if (day.low or "") <= limit][-1]


@lru_cache(maxsize=1024)
def _day(named: Feast, year: int) -> Period | None:
    """The day of a feast in one year."""
    if named.counted_from == "":
        return calendar.day(year, named.month, named.days)
    from_day = {"easter": _easter, "orthodox": _orthodox_easter, "thanksgiving": _thanksgiving}[named.counted_from](
        year
    )
    moved = from_day + timedelta(days=named.days)
    return calendar.day(moved.year, moved.month, moved.day)


def _easter(year: int) -> date:
    century, golden = year // 100, year % 19
    skipped = century - century // 4 - (8 * century + 13) // 25
    epact = (skipped + 19 * golden + 15) % 30
    epact -= epact // 28 * (1 - 29 // (epact + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    month = 3 + (epact - weekday + 40) // 44
    return date(year, month, epact - weekday + 28 - 31 * (month // 4))


def _orthodox_easter(year: int) -> date:
    full_moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - full_moon + 34) % 7
    month, day = divmod(full_moon + weekday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=_GREGORIAN)


def _thanksgiving(year: int) -> date:
    """The fourth Thursday of November, as in the United States."""
    first = date(year, 11, 1)
    return first + timedelta(days=(_THURSDAY - first.weekday()) % 7 + 7 * (_FOURTH - 1))
