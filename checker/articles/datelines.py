"""Datelines and credits: lines that say only when, where and by whom, and the day of those without a year.

"Avec AFP. Publié le 05/09/2025 à 18h10. Lecture 2 min.", "MADRID/LISBON, April 29, 0052 CEST", "(sda/pd) - Lesezeit: 3
Minuten".
"""

import re
from functools import cache

from checker.articles.cues import Cues, agencies, flat, name_particles, wires
from checker.articles.moments import iso_day
from checker.articles.stamps import TIME, WORD, read_stamp, rest_of

_WITH = ("avec", "with", "mit", "con", "com", "met", "με")  # before the agency of a credit: "avec AFP"
_MILITARY = re.compile(r"(?<![\d.,])([01]\d|2[0-3])([0-5]\d)(?= [a-z]{2,5}\b)")  # an hour before a clock: "0052 CEST"
_YEARLESS = re.compile(
    r"\b([^\W\d_]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d.])"
    r"|(?<![\d.,])(\d{1,2})(?:er|[.ºªoης]{1,2})? ?(?:de |of |d')?([^\W\d_]{3,})\b"
)
_PLACE = re.compile(r"[^\W\d_]{3,}(?:[ /'’-]+[^\W\d_]+)*(?=,| \()")
_AGENCY_LAST = re.compile(r"\([A-Z][A-Za-z/]{2,14}\)\W*$")
_CREDIT = re.compile(r"\(?[^\W\d_]{2,12}(?:[/,-] ?[^\W\d_]{2,12})*\)?")
_INITIALS = re.compile(r"\([A-Z][A-Za-z]{0,3}[A-Z](?:/[A-Z]{2,6})?\)")  # by initials: "(TNA)"; "(dpa)" is known by name
_PARTS = re.compile(r" ?[|•·] ?| [–—-] ")
_STROKES = re.compile(r" ?[|•·] ?| [–—/-] ")
_READING = re.compile(r"(?:^|\D)\d{1,2}[^\W\d_]* ([^\W\d_]+)\b|([^\W\d_]+) ?:? ?\d{1,2} ?[^\W\d_]")
_SMALL_WORD = 3  # letters: "le", "the", "am" open sentences as well
_LITTLE = 2  # letters: "à 3", "de 5"
_OPENING = frozenset(".:!?|•·")
_BEHIND_NAMES = frozenset((*",.:|)/(", ""))
_LEAP = 2024  # a year that has every day there is
_LED = re.compile(rf"^(?:{'|'.join(_WITH)}) (?:l'|la |die |der )?")
_AGENCY_SPLIT = re.compile(r"[/,|+&]| et | and | und | y | e | en | και ")


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
    if stamp is None and not (published and TIME.search(folded)):  # "Publié à 18h35 par notre service Économie"
        return False
    names, first = _names_in(line)
    known = cues.labels | cues.bylines | name_particles() | _credit_words() | names
    foreign = [word for word in (rest_of(folded, cues) if stamp is None else stamp.rest) if word not in known]
    shown = bool(_STROKES.search(line)) or _takes_to_read(folded, cues) or published
    signed = any(folded.startswith(cue) and not folded[len(cue) : len(cue) + 1].isalpha() for cue in cues.byline)
    timed = stamp is not None and stamp.timed
    most = 1 if shown and timed else 0
    return len(foreign) <= most and (shown or signed or timed or first in names)


def _only_credits(line: str, cues: Cues) -> bool:
    """Agencies, an hour, the time it takes to read, with strokes between: "Keystone-ATS - mis en ligne à 21:10 -
    lecture 2 min", "(sda/pd) - Lesezeit: 3 Minuten"."""
    parts = [part for part in _PARTS.split(line.strip(" .")) if part]
    if len(parts) < 2:
        return False
    read = timed = 0
    for part in parts:
        folded = flat(part)
        words = rest_of(folded, cues)
        stamped = bool(TIME.search(folded)) and any(word in cues.stamp for word in WORD.findall(folded))
        if _takes_to_read(folded, cues) and all(word in cues.labels for word in words):
            read += 1
        elif stamped and len(words) <= _LITTLE:
            timed += 1
        elif not _CREDIT.fullmatch(part):
            return False
    return read > 0 and (timed > 0 or len(parts) > read)


def _takes_to_read(folded: str, cues: Cues) -> bool:
    """Whether a line says how long it takes to read: "Lecture 2 min."."""
    return any(len(word) > _LITTLE and word in cues.labels for found in _READING.findall(folded) for word in found)


def _names_in(line: str) -> tuple[frozenset[str], str]:
    """The words that are capitalised as only names are, and the first word of the line. One that opens a sentence is a
    name before a comma, a stop or another capital: "Paris, le 5 septembre", "Julie Morin", not "C'était le"."""
    names: set[str] = set()
    plain: set[str] = set()
    first = ""
    for match in WORD.finditer(line):
        word, after = match[0], line[match.end() :].lstrip(" ")[:1]
        opening = not first or line[: match.start()].rstrip()[-1:] in _OPENING
        first = first or flat(word)
        led = not opening or after in _BEHIND_NAMES or after.isupper()
        (names if word[0].isupper() and led else plain).add(flat(word))
    return frozenset(names - plain), first


@cache
def _credit_words() -> frozenset[str]:
    return frozenset(word for name in (*agencies(), *wires(), *_WITH) for word in WORD.findall(name))


def day_without_year(line: str, cues: Cues) -> str | None:
    """The day of an agency's dateline that leaves out the year, as ISO 8601 cuts it short: "MADRID/LISBON, April 29,
    0052 CEST" -> "--04-29"; "Madrid, 29 ago (EFE)". Nothing else may stand in the line than the place, in capitals
    where no agency is last, an hour, an agency."""
    place = _PLACE.match(line)
    if place is None or not (place[0].isupper() or _AGENCY_LAST.search(line)):
        return None
    folded = flat(line[place.end() :])
    for match in _YEARLESS.finditer(folded):
        if (day := _yearless(match, cues)) is None:
            continue
        credit = _INITIALS.sub("", line[place.end() :])
        rest = rest_of(_MILITARY.sub(" ", flat(credit).replace(match[0], " ", 1)), cues)
        known = _credit_words() | cues.bylines | name_particles()
        return day if all(word in known for word in rest) else None
    return None


def weekday_without_year(line: str, cues: Cues) -> str | None:
    """The day that a masthead names with its weekday and without its year: "Ausgabe 20 - Montag, 19. Mai" -> "--05-19".
    Nothing else may stand between the strokes."""
    for part in _STROKES.split(line):
        folded = flat(part)
        named = next((match for match in WORD.finditer(folded) if match[0] in cues.weekdays), None)
        if named is None:
            continue
        folded = f"{folded[: named.start()]}{folded[named.end() :]}"
        if (match := _YEARLESS.search(folded)) is None:
            continue
        rest = folded[: match.start()] + " " + folded[match.end() :]
        if (day := _yearless(match, cues)) is not None and not any(map(str.isdigit, rest)) and not rest_of(rest, cues):
            return day
    return None


def _yearless(match: re.Match[str], cues: Cues) -> str | None:
    """The month and day of `_YEARLESS`, cut short of their year."""
    month = cues.months.get(match[1] or match[4])
    day = iso_day(_LEAP, month, int(match[2] or match[3])) if month is not None else None
    return f"-{day[4:]}" if day is not None else None


def is_agency_line(text: str) -> bool:
    """Nothing but agencies: "(AFP)", "avec AFP", "Reuters / dpa"."""
    bare = _LED.sub("", flat(text).strip(" |•·–-()[].*"))
    return len(bare) < 60 and all(part.strip() in agencies() for part in _AGENCY_SPLIT.split(bare))
