"""Datelines inside a text: the day an agency begins a paragraph with says when it was sent, and is no claim.

"PARIS, Sept 5 (Reuters) - …", "HANNOVER, 20. Dezember 2024 (dpa) – …", "Lyon (AFP), le 5 sept. 2025 — …"
"""

from claims.dates.when import When
from claims.text.tokens import Tokens

_LONGEST = 8  # tokens from the beginning of a paragraph to the day: "LEEDS, England, (AP) September 5"
_AGENCY = 4  # tokens of "(EUROPA PRESS)"
_DASHES = frozenset("-–—")
_SHORTEST = 3  # letters of a place in capitals


def in_dateline(tokens: Tokens, when: When) -> bool:
    """Whether a date stands between the place a paragraph opens with, in capitals or with an agency, and a dash."""
    start = _opening(tokens, when.start)
    if start is None or start == when.start:
        return False
    place = tokens.raw(start)
    loud = place.isupper() and len(place) >= _SHORTEST
    named = any("(" in tokens.gaps[at] for at in range(start + 1, when.start + 1))
    at = when.end
    if "(" in tokens.gap_before(at):
        named = True
        while at < tokens.size and ")" not in tokens.gap_before(at) and at - when.end < _AGENCY + 1:
            at += 1
        if ")" not in tokens.gap_before(at):
            return False
    gap = tokens.gap_before(at)
    return (loud or named) and not _DASHES.isdisjoint(gap) and " " in gap and "\n" not in gap


def _opening(tokens: Tokens, index: int) -> int | None:
    """The token that the paragraph begins with, where it stands close before."""
    for at in range(index, max(-1, index - _LONGEST), -1):
        if at == 0 or "\n" in tokens.gaps[at]:
            return at
        if at in tokens.stops:
            return None
    return None
