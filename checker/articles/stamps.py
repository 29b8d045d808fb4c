"""The day an article was published, from the line that says so: "Publié le 22/08/2025 à 09:58", "Oct. 22, 2025".

A stamp is read, and the words that are not part of it are handed back: a line with few of them is a stamp, a
line with many is a sentence that mentions a day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import pairwise
from urllib.parse import urlsplit

from checker.articles.cues import Cues, agencies, flat, name_particles, table, wires

_ADDRESS = re.compile(r"/((?:19|20)\d\d)([-/])(\d{1,2})\2(\d{1,2})(?=/)")
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[t ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(z|[+-]\d\d:?\d\d)?)?")
_NUMERIC = re.compile(r"(?<![\d.,/-])(\d{1,2}) ?([./–-]) ?(\d{1,2}) ?\2 ?((?:19|20)\d\d|\d\d)(?![\d/%€$]|[.,]\d)")
_DAY_FIRST = re.compile(
    r"(?<![\d.,])(\d{1,2})(?:er|st|nd|rd|th|[.ºªo°ης]{1,2})?[ /-]?(?:de |of |d')?"
    r"([^\W\d_]{3,})(?:\.?,? (?:del? )?|[./-])((?:19|20)\d\d)\b"
)
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b")
_TIME = re.compile(
    r"(?<![\d.,])([01]?\d|2[0-3]) ?(?:[:.]|h|u) ?([0-5]\d)(?::[0-5]\d)?(?![\d%])"
    r"(?: ?([ap]\.?m\b\.?|[πμ]\.?μ\b\.?))?"
)
_WHOLE_HOUR = re.compile(r"(?<![\d.,])([01]?\d|2[0-3]) ?(?:h|uhr|uur|heures)\b")
_MILITARY = re.compile(r"(?<![\d.,])([01]\d|2[0-3])([0-5]\d)(?= [a-z]{2,5}\b)")
"""An hour of four digits before a clock: "0052 CEST"."""
_YEARLESS = re.compile(
    r"\b([^\W\d_]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d.])"
    r"|(?<![\d.,])(\d{1,2})(?:er|[.ºªoης]{1,2})? ?(?:de |of |d')?([^\W\d_]{3,})\b"
)
_PLACE = re.compile(r"[^\W\d_]{3,}(?:[ /'’-]+[^\W\d_]+)*(?=,| \()")
_CREDIT = re.compile(r"\(?[^\W\d_]{2,12}(?:[/,-] ?[^\W\d_]{2,12})*\)?")
_AGENCY = re.compile(r"\([A-Z][A-Za-z]{0,3}[A-Z](?:/[A-Z]{2,6})?\)")
"""An agency by its initials: "(TNA)", "(dpa)" is known by name."""
_PARTS = re.compile(r" ?[|•·] ?| [–—-] ")
_OFFSET = re.compile(r"(?:utc|gmt)? ?([+–-]\d\d):?(\d\d)\b")
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_STROKES = re.compile(r" ?[|•·] ?| [–—/-] ")
_READING = re.compile(r"(?:^|\D)\d{1,2}[^\W\d_]* ([^\W\d_]+)\b|([^\W\d_]+) ?:? ?\d{1,2} ?[^\W\d_]")
_SMALL_WORD = 3  # letters: "le", "the", "am" open sentences as well
_LITTLE = 2  # letters: "à 3", "de 5"
_OPENING = frozenset(".:!?|•·")
_BEHIND_NAMES = frozenset((*",.:|)/(", ""))
_NEAR = 4
WITH = ("avec", "with", "mit", "con", "com", "met", "με")
"""Before the agency of a credit: "avec AFP"."""
_LEAP = 2024  # a year that has every day there is
_AMERICAN = ("et", "pt", "est", "edt", "cst", "cdt", "pst", "pdt")


@dataclass(frozen=True, slots=True)
class Stamp:
    """When: an ISO day, or moment where an hour stands beside it; `rest` are the words that say something else."""

    when: str
    rest: tuple[str, ...]
    timed: bool


def read_stamp(line: str, cues: Cues, *, month_first: bool = False) -> Stamp | None:
    """The full date of a line; the earliest where it names several, for what is published is changed only later.
    `month_first` decides "05/06/2025" where the line itself does not."""
    text = flat(line)
    words = set(_WORD.findall(text))
    american = month_first or (cues.language == "en" and not words.isdisjoint(_AMERICAN))
    found = list(_find_days(text, cues, american))
    if not found:
        return None
    bounds = [0, *(end for _, _, end, _ in found)], [*(start for _, start, _, _ in found), len(text)]
    between = [text[start:end] for start, end in zip(*bounds, strict=True)]
    moments = [
        day + ((moment if moment is not None else _find_time(before, after)) or "")
        for (day, _, _, moment), (before, after) in zip(found, pairwise(between), strict=True)
    ]
    return Stamp(min(moments), _rest(" ".join(between), cues), any("T" in moment for moment in moments))


def _rest(text: str, cues: Cues) -> tuple[str, ...]:
    """The words that say something else than when."""
    known = cues.stamp | cues.weekdays | cues.labels | frozenset(map(str.lower, table()["anywhere"]["zones"]))
    without = _WHOLE_HOUR.sub(" ", _TIME.sub(" ", text))
    return tuple(word for word in _WORD.findall(without) if word not in known and len(word) > 1)


def is_dateline(line: str, cues: Cues) -> bool:
    """A line that ends like a sentence and says only when, by whom and how long it is: "Avec AFP. Publié le 05/09/2025
    à 18h10. Lecture 2 min.", "Paris, le 5 septembre 2025. Par notre correspondante Julie Morin."

    All other words of it are names, and something besides the date shows what the line is: an hour, a stroke between
    its parts, the time it takes to read, a word such as "Publié", an author, a place before a comma.
    """
    folded, stamp = flat(line), read_stamp(line, cues)
    if stamp is None and (day_without_year(line, cues) is not None or _only_credits(line, cues)):
        return True
    opens = folded.lstrip("|•·–- ").split(" ")[0].rstrip(":.,")
    published = opens in cues.stamp and len(opens) > _SMALL_WORD
    if stamp is None and not (published and _TIME.search(folded)):  # "Publié à 18h35 par notre service Économie"
        return False
    names, first = _names_in(line)
    known = cues.labels | cues.bylines | name_particles() | _credit_words() | names
    foreign = [word for word in (_rest(folded, cues) if stamp is None else stamp.rest) if word not in known]
    read = any(len(word) > _LITTLE and word in cues.labels for found in _READING.findall(folded) for word in found)
    shown = bool(_STROKES.search(line)) or read or published
    signed = any(folded.startswith(cue) and not folded[len(cue) : len(cue) + 1].isalpha() for cue in cues.byline)
    timed = stamp is not None and stamp.timed
    most = 1 if shown and timed else 0
    return len(foreign) <= most and (shown or signed or timed or first in names)


def day_without_year(line: str, cues: Cues) -> str | None:
    """The day of an agency's dateline that leaves out the year, as ISO 8601 cuts it short: "MADRID/LISBON, April 29,
    0052 CEST" -> "--04-29". Nothing else may stand in the line than the place in capitals, an hour, an agency."""
    place = _PLACE.match(line)
    if place is None or not place[0].isupper():
        return None
    folded = flat(line[place.end() :])
    for match in _YEARLESS.finditer(folded):
        if (day := _yearless(match, cues)) is None:
            continue
        credit = _AGENCY.sub("", line[place.end() :])
        rest = _rest(_MILITARY.sub(" ", flat(credit).replace(match[0], " ", 1)), cues)
        known = _credit_words() | cues.bylines | name_particles()
        return day if all(word in known for word in rest) else None
    return None


def weekday_without_year(line: str, cues: Cues) -> str | None:
    """The day that a masthead names with its weekday and without its year: "Ausgabe 20 - Montag, 19. Mai" -> "--05-19".
    Nothing else may stand between the strokes."""
    for part in _STROKES.split(line):
        folded = flat(part)
        named = next((match for match in _WORD.finditer(folded) if match[0] in cues.weekdays), None)
        if named is None:
            continue
        folded = f"{folded[: named.start()]}{folded[named.end() :]}"
        if (match := _YEARLESS.search(folded)) is None:
            continue
        rest = folded[: match.start()] + " " + folded[match.end() :]
        if (day := _yearless(match, cues)) is not None and not any(map(str.isdigit, rest)) and not _rest(rest, cues):
            return day
    return None


def _yearless(match: re.Match[str], cues: Cues) -> str | None:
    """The month and day of `_YEARLESS`, cut short of their year."""
    month = cues.months.get(match[1] or match[4])
    day = _day(_LEAP, month, int(match[2] or match[3])) if month is not None else None
    return f"-{day[4:]}" if day is not None else None


def _only_credits(line: str, cues: Cues) -> bool:
    """Agencies, an hour, the time it takes to read, with strokes between: "Keystone-ATS - mis en ligne à 21:10 -
    lecture 2 min", "(sda/pd) - Lesezeit: 3 Minuten"."""
    parts = [part for part in _PARTS.split(line.strip(" .")) if part]
    if len(parts) < 2:
        return False
    read = timed = 0
    for part in parts:
        folded = flat(part)
        words = _rest(folded, cues)
        reading = any(
            len(word) > _LITTLE and word in cues.labels for found in _READING.findall(folded) for word in found
        )
        stamped = bool(_TIME.search(folded)) and any(word in cues.stamp for word in _WORD.findall(folded))
        if reading and all(word in cues.labels for word in words):
            read += 1
        elif stamped and len(words) <= _LITTLE:
            timed += 1
        elif not _CREDIT.fullmatch(part):
            return False
    return read > 0 and (timed > 0 or len(parts) > read)


def _names_in(line: str) -> tuple[frozenset[str], str]:
    """The words that are capitalised as only names are, and the first word of the line. One that opens a sentence is a
    name before a comma, a stop or another capital: "Paris, le 5 septembre", "Julie Morin", not "C'était le"."""
    names: set[str] = set()
    plain: set[str] = set()
    first = ""
    for match in _WORD.finditer(line):
        word, after = match[0], line[match.end() :].lstrip(" ")[:1]
        opening = not first or line[: match.start()].rstrip()[-1:] in _OPENING
        first = first or flat(word)
        led = not opening or after in _BEHIND_NAMES or after.isupper()
        (names if word[0].isupper() and led else plain).add(flat(word))
    return frozenset(names - plain), first


@cache
def _credit_words() -> frozenset[str]:
    return frozenset(word for name in (*agencies(), *wires(), *WITH) for word in _WORD.findall(name))


def nearest_year(day: str, beside: str) -> str | None:
    """A day without its year ("--04-29") in the year that brings it nearest to another: "2025-04-29"."""
    other = date.fromisoformat(beside)
    days = [_day(year, int(day[2:4]), int(day[5:7])) for year in range(other.year - 1, other.year + 2)]
    return min(filter(None, days), key=lambda found: abs(date.fromisoformat(found) - other), default=None)


def day_in(url: str | None) -> str | None:
    """The day that an address names as a folder: "/2025/10/19/", "/2025-10-19/". In a slug it is what is told of."""
    match = _ADDRESS.search(urlsplit(url or "").path)
    return _day(int(match[1]), int(match[3]), int(match[4])) if match else None


def earlier_day(addressed: str | None, declared: str) -> str:
    """The day of an address where it is days before the moment declared: addresses last, and pages declare the day of
    their last change. One day apart is a time zone."""
    try:
        gap = date.fromisoformat(declared[:10]) - date.fromisoformat(addressed or declared[:10])
    except ValueError:
        return declared
    return addressed if addressed and gap.days > 1 else declared


def iso_moment(value: str) -> str | None:
    """A machine-readable date as pages give it, tidied to ISO 8601; `None` if it is not one."""
    text = value.strip()
    try:
        moment = datetime.fromisoformat(text)
        spelt_out = re.match(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:|$)", text)  # not "20251022T1038"
        if spelt_out:
            return re.sub(r"([+-]\d\d)(\d\d)$", r"\1:\2", text.replace(" ", "T", 1))
        return moment.isoformat() if len(text) > len("2025-W43-3") else moment.date().isoformat()
    except ValueError:
        pass
    from email.utils import parsedate_to_datetime  # for feeds' dates; slow to import and seldom needed

    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError):
        pass
    start = re.match(r"\d{4}-\d\d-\d\d", text)
    return _day(int(start[0][:4]), int(start[0][5:7]), int(start[0][8:])) if start else None


def _find_days(text: str, cues: Cues, month_first: bool) -> Iterator[tuple[str, int, int, str | None]]:
    """(day, start, end, moment) of each date in a folded line."""
    at = 0
    while (found := _find_day(text[at:], cues, month_first)) is not None:
        day, start, end, moment = found
        yield day, at + start, at + end, moment
        at += end


def _find_day(text: str, cues: Cues, month_first: bool) -> tuple[str, int, int, str | None] | None:
    """(day, start, end, moment) of the first date in a folded line."""
    hits: list[tuple[int, int, str, str | None]] = []
    if iso := _ISO.search(text):
        day = _day(int(iso[1]), int(iso[2]), int(iso[3]))
        moment = f"T{iso[4]}:{iso[5]}{(iso[6] or '').upper() or _offset(text[iso.end() :])}" if iso[4] else None
        hits += [(iso.start(), iso.end(), day, moment)] if day else []
    for match in _NUMERIC.finditer(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        swap = second > 12 or (month_first and match[2] == "/" and first <= 12)
        day = _day(year + 2000 if year < 100 else year, *((first, second) if swap else (second, first)))
        hits += [(match.start(), match.end(), day, None)] if day else []
    for pattern, (number, name) in ((_DAY_FIRST, (1, 2)), (_MONTH_FIRST, (2, 1))):
        for match in pattern.finditer(text):
            month = cues.months.get(match[name])
            day = _day(int(match[3]), month, int(match[number])) if month else None
            hits += [(match.start(), match.end(), day, None)] if day else []
    if not hits:
        return None
    start, end, day, moment = min(hits)
    return day, start, end, moment


def _find_time(before: str, after: str) -> str | None:
    """The hour beside a date: it stands after the date, or right before it ("10:41 22/10/2025"); "hier à 18:30, mis à
    jour le 6 juin 2025" is another day's."""
    match, rest = _TIME.search(after) or _WHOLE_HOUR.search(after), after
    if not match:
        match, rest = _TIME.search(before) or _WHOLE_HOUR.search(before), before
        if not match or len(before) - match.end() > _NEAR:
            return None
    hour, minute = int(match[1]), match[2] if match.re is _TIME else "00"
    half = (match[3] or "").replace(".", "") if match.re is _TIME else ""
    hour = hour % 12 + 12 if half in ("pm", "μμ") else hour % 12 if half in ("am", "πμ") else hour
    return f"T{hour:02d}:{minute}{_offset(rest[match.end() :])}"


def _offset(after: str) -> str:
    if match := _OFFSET.match(after.lstrip()):
        return f"{match[1].replace('–', '-')}:{match[2]}"
    zones: dict[str, str] = table()["anywhere"]["zones"]
    following = _WORD.findall(after)[:1]
    return zones.get(following[0].upper(), "") if following else ""


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
