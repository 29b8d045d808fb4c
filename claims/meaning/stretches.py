"""Stretches: which part of its sentence belongs to one figure alone.

"87 % des TGV sont arrivés à l'heure et 91 % des TER": what stands between two figures belongs to the first up to where
the sentence parts them, and to the second from there on. Nearness does not tell: "TGV" stands nearer to 91 than many a
word that is about 91.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.claim import Claim
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import OPEN_ABOVE, OPEN_BELOW, TEXTUAL, Kind, Value

_MARKS = ",:()–—"
_AGE = "age"


def parts(
    claims: Sequence[Claim],
    tokens: Tokens,
    sentence: tuple[int, int],
    pack: Pack,
) -> Iterator[tuple[str, tuple[int, int]]]:
    """The id and the part (first token, end token) of each figure of a sentence; dates part it among themselves, and so
    do groups by their age, which belong to another figure ("65.8% in |the over-60s|")."""
    told = [claim for claim in claims if claim.kind not in TEXTUAL]
    for sort in (0, 1, 2):
        group = sorted((claim for claim in told if _sort(claim) == sort), key=lambda claim: claim.span)
        figures = [tokens.spanned(*claim.span) for claim in group]
        if group:
            yield from zip((claim.id for claim in group), stretches(tokens, figures, *sentence, pack), strict=True)


def _sort(claim: Claim) -> int:
    """Which figures a figure parts a sentence with: other figures, groups by their age, dates."""
    if claim.kind is Kind.DATE:
        return 2
    group = isinstance(claim.value, Value) and claim.value.bound in OPEN_ABOVE + OPEN_BELOW
    return int(group and claim.concept == _AGE)


def stretches(
    tokens: Tokens, figures: Sequence[tuple[int, int]], first: int, last: int, pack: Pack
) -> Iterator[tuple[int, int]]:
    """(first token, end token) of the part of each of `figures`, the tokens of the figures between two tokens in their
    order. Where nothing parts two of them, both have what stands between."""
    starts, ends = [first], []
    for (_, end), (start, _) in pairwise(figures):
        cut = _parting(tokens, end, start, pack)
        ends.append(start if cut is None else cut)
        starts.append(end if cut is None else cut)
    return zip(starts, [*ends, last], strict=True)


def _parting(tokens: Tokens, end: int, start: int, pack: Pack) -> int | None:
    """The token before which two figures part: the first semicolon, else the first "and", else the first comma."""
    strength = {at: _strength(tokens, at, start, pack) for at in range(end, start + 1)}
    strongest = max(strength, key=lambda at: (strength[at], -at), default=None)
    return strongest if strongest is not None and strength[strongest] else None


def _strength(tokens: Tokens, at: int, start: int, pack: Pack) -> int:
    gap = tokens.gap_before(at)
    if ";" in gap:
        return 3
    if at < start and tokens.words[at] in pack.ranges.joins:
        return 2
    return int(any(mark in gap for mark in _MARKS))
