"""Datelines inside a text: the day an agency begins a paragraph with says when it was sent, and is no claim.

"PARIS, Sept 5 (Reuters) - …", "HANNOVER, 20. Dezember 2024 (dpa) – …", "Lyon (AFP), le 5 sept. 2025 — …", "Porto,
3 octobre 2025 – …"; nor is the day of an update ("Update of 4 March: …"), or that below a post that an article
shows: "— Anna Ruiz (@annaruiz) March 4, 2025".
"""

from datetime import date, timedelta

from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Grain

_LONGEST = 8  # tokens from the beginning of a paragraph to the day: "LEEDS, England, (AP) September 5"
_AGENCY = 4  # tokens of "(EUROPA PRESS)"
_DASHES = frozenset("-–—")
_SHORTEST = 3  # letters of a place in capitals
_PLACE = 4  # words of a place that is not in capitals: "Port-au-Prince", "Rio de Janeiro"
_SENT = timedelta(days=10)  # from the day that a text begins with to its publication, where it is a dateline
_OF_A_POST = 30  # characters of the day below a post
_DAYS = 31


def in_dateline(tokens: Tokens, when: When, pack: Pack, published: date | None) -> bool:
    """Whether a date stands between the place a paragraph opens with, in capitals or with an agency, and a dash; or
    between a place in small letters and a dash or colon, with its year, which is that of publication."""
    if _below_a_post(tokens, when):
        return True
    start = _opening(tokens, when.start)
    if start is None or start == when.start:
        return False
    if _of_an_update(tokens, start, when, pack):
        return True
    return _led(tokens, start, when.start, when.end) or _sent_from(tokens, start, when, pack, published)


def of_a_dateline(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a plain number is the day of a dateline whose month is none: "Bonn (Alemania), 25 sptbre (EFE).- …"."""
    opening = _opening(tokens, start)
    day = start in tokens.numbers and tokens.words[start].isdigit() and 0 < int(tokens.words[start]) <= _DAYS
    if not day or opening is None or opening == start or end != start + 1:
        return False
    return any(
        "(" in tokens.gap_before(at) and tokens.gap_before(end) == " " and _led(tokens, opening, start, at)
        for at in (end, end + 1)
    )


def _led(tokens: Tokens, start: int, first: int, at: int) -> bool:
    """Whether a place, in capitals or with an agency, leads to the tokens from `first` to `at`, and a dash follows."""
    place = tokens.raw(start)
    loud = place.isupper() and len(place) >= _SHORTEST
    named = any("(" in tokens.gaps[between] for between in range(start + 1, first + 1))
    behind = at
    if "(" in tokens.gap_before(at):
        named = True
        while at < tokens.size and ")" not in tokens.gap_before(at) and at - behind < _AGENCY + 1:
            at += 1
        if ")" not in tokens.gap_before(at):
            return False
    gap = tokens.gap_before(at)
    return (loud or named) and not _DASHES.isdisjoint(gap) and " " in gap and "\n" not in gap


def _sent_from(tokens: Tokens, start: int, when: When, pack: Pack, published: date | None) -> bool:
    """ "Porto, 3 octobre 2025 – Les élus", "New Delhi, October 2025: Officials": with the year, of when the article
    appeared; but "Berlin, 9. November 1989 – die Mauer fällt" tells of that day."""
    if when.period.grain not in (Grain.DAY, Grain.MONTH) or when.weekday is not None or when.start - start > _PLACE:
        return False
    if not any(at in tokens.numbers and len(tokens.words[at]) == len("2025") for at in range(when.start, when.end)):
        return False
    for at in range(start, when.start):
        if not tokens.capitalised(at) and (at == start or tokens.words[at] not in pack.stop):
            return False
        if at > start and at not in tokens.joined:
            return False
    parted = tokens.gaps[when.start]
    if parted not in (", ", " ") or (parted == " " and tokens.words[start] in pack.stop):
        return False  # "Le 5 septembre 2025 – un vendredi – il"
    gap = tokens.gap_before(when.end)
    if not (gap.startswith(":") or (not _DASHES.isdisjoint(gap) and gap.startswith(" "))) or not gap.endswith(" "):
        return False
    low, high = when.period.low, when.period.high
    if low is None or high is None or published is None:
        return low is not None
    return date.fromisoformat(low) - _SENT <= published <= date.fromisoformat(high) + _SENT


def _of_an_update(tokens: Tokens, start: int, when: When, pack: Pack) -> bool:
    """ "|Update of| 4 March 2025: The bridge has opened": the day that a paragraph was added on."""
    found = pack.dates.updates.match(tokens, start)
    return found is not None and found[0] == when.start and tokens.gap_before(when.end).lstrip().startswith(":")


def _below_a_post(tokens: Tokens, when: When) -> bool:
    """ "— Anna Ruiz |(@annaruiz)| March 4, 2025": who wrote a post and when, at the end of a line."""
    text, start = tokens.text, tokens.starts[when.start]
    line, end = text.rfind("\n", 0, start) + 1, text.find("\n", start)
    handle = text.rfind("(@", line, start)
    if handle < 0:
        return False
    closed = text.find(")", handle, start)
    return closed >= 0 and (end if end >= 0 else len(text)) - closed <= _OF_A_POST


def _opening(tokens: Tokens, index: int) -> int | None:
    """The token that the paragraph begins with, where it stands close before."""
    for at in range(index, max(-1, index - _LONGEST), -1):
        if at == 0 or "\n" in tokens.gaps[at]:
            return at
        if at in tokens.stops:
            return None
    return None
