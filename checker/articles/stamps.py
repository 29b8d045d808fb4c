"""The day an article was published, from the line that says so: "Publié le 22/08/2025 à 09:58", "Oct. 22, 2025".

A stamp is read, and the words that are not part of it are handed back: a line with few of them is a stamp, a
line with many is a sentence that mentions a day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from checker.articles.cues import Cues, flat, table
from checker.articles.moments import iso_day

_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[t ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(z|[+-]\d\d:?\d\d)?)?")
_NUMERIC = re.compile(r"(?<![\d.,/-])(\d{1,2}) ?([./–-]) ?(\d{1,2}) ?\2 ?((?:19|20)\d\d|\d\d)(?![\d/%€$]|[.,]\d)")
_DAY_FIRST = re.compile(
    r"(?<![\d.,])(\d{1,2})(?:er|st|nd|rd|th|[.ºªo°ης]{1,2})?[ /-]?(?:de |of |d')?"
    r"([^\W\d_]{3,})(?:\.?,? (?:del? )?|[./-])((?:19|20)\d\d)\b"
)
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b")
TIME = re.compile(
    r"(?<![\d.,])([01]?\d|2[0-3]) ?(?:[:.]|h|u) ?([0-5]\d)(?::[0-5]\d)?(?![\d%])"
    r"(?: ?([ap]\.?m\b\.?|[πμ]\.?μ\b\.?))?"
)
_WHOLE_HOUR = re.compile(r"(?<![\d.,])([01]?\d|2[0-3]) ?(?:h|uhr|uur|heures)\b")
_OFFSET = re.compile(r"(?:utc|gmt)? ?([+–-]\d\d):?(\d\d)\b")
WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_NEAR = 4
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
    words = set(WORD.findall(text))
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
    return Stamp(min(moments), rest_of(" ".join(between), cues), any("T" in moment for moment in moments))


def rest_of(text: str, cues: Cues) -> tuple[str, ...]:
    """The words that say something else than when."""
    known = cues.stamp | cues.weekdays | cues.labels | frozenset(map(str.lower, table()["anywhere"]["zones"]))
    without = _WHOLE_HOUR.sub(" ", TIME.sub(" ", text))
    return tuple(word for word in WORD.findall(without) if word not in known and len(word) > 1)


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
        day = iso_day(int(iso[1]), int(iso[2]), int(iso[3]))
        moment = f"T{iso[4]}:{iso[5]}{(iso[6] or '').upper() or _offset(text[iso.end() :])}" if iso[4] else None
        hits += [(iso.start(), iso.end(), day, moment)] if day else []
    for match in _NUMERIC.finditer(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        swap = second > 12 or (month_first and match[2] == "/" and first <= 12)
        day = iso_day(year + 2000 if year < 100 else year, *((first, second) if swap else (second, first)))
        hits += [(match.start(), match.end(), day, None)] if day else []
    for pattern, (number, name) in ((_DAY_FIRST, (1, 2)), (_MONTH_FIRST, (2, 1))):
        for match in pattern.finditer(text):
            month = cues.months.get(match[name])
            day = iso_day(int(match[3]), month, int(match[number])) if month else None
            hits += [(match.start(), match.end(), day, None)] if day else []
    if not hits:
        return None
    start, end, day, moment = min(hits)
    return day, start, end, moment


def _find_time(before: str, after: str) -> str | None:
    """The hour beside a date: it stands after the date, or right before it ("10:41 22/10/2025"); "hier à 18:30, mis à
    jour le 6 juin 2025" is another day's."""
    match, rest = TIME.search(after) or _WHOLE_HOUR.search(after), after
    if not match:
        match, rest = TIME.search(before) or _WHOLE_HOUR.search(before), before
        if not match or len(before) - match.end() > _NEAR:
            return None
    hour, minute = int(match[1]), match[2] if match.re is TIME else "00"
    half = (match[3] or "").replace(".", "") if match.re is TIME else ""
    hour = hour % 12 + 12 if half in ("pm", "μμ") else hour % 12 if half in ("am", "πμ") else hour
    return f"T{hour:02d}:{minute}{_offset(rest[match.end() :])}"


def _offset(after: str) -> str:
    if match := _OFFSET.match(after.lstrip()):
        return f"{match[1].replace('–', '-')}:{match[2]}"
    zones: dict[str, str] = table()["anywhere"]["zones"]
    following = WORD.findall(after)[:1]
    return zones.get(following[0].upper(), "") if following else ""
