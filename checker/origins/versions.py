"""Versions of one article: what it said at each reading, and what changed between two of them, claim by claim.

A change counts once it was seen in two readings: pages are half-rendered, tested on readers and rolled back. Changes
of style, of furniture and of the order of paragraphs are none: only what the article claims is compared.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise

from checker.articles.article import read_article
from checker.fetching.fetched import Fetched, Unreadable
from checker.rules.versions import edited
from claims.claim import Claim
from claims.document import Document
from claims.extract import extract_claims
from claims.identity import short_id
from claims.meaning.figure_keys import figure_key
from claims.text.fold import fold
from claims.value import TEXTUAL, Kind

_SEEN = 2  # readings in which a change must stand
_Key = tuple[object, ...]


class Happened(StrEnum):
    """What happened to a claim between two versions. `notice`: the article says that it corrects something."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Version:
    """What an article said from one reading on. Its document has an id of its own and says when it was first read.
    `readings` is in how many it was seen; `confirmed` once that is enough."""

    document: Document
    claims: tuple[Claim, ...]
    at: str
    readings: int
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Change:
    """One claim that is not what it was. `announced` says whether the new version tells its readers."""

    file: str
    at: str
    happened: Happened
    before: Claim | None
    after: Claim | None
    announced: bool
    confirmed: bool


def versions(readings: Sequence[Fetched]) -> list[Version]:
    """The versions of one article in its readings, oldest first. A version seen once and then gone is left out; one
    seen once at the end is there, unconfirmed. Readings without an article in them are passed over."""
    read: dict[str, tuple[Document, tuple[Claim, ...]] | None] = {}
    runs: list[tuple[list[_Key], Document, tuple[Claim, ...], str, int]] = []
    for reading in readings:
        if reading.sha256 not in read:
            read[reading.sha256] = _read(reading)
        if (found := read[reading.sha256]) is None:
            continue
        document, claims = found
        keys = [_key(claim) for claim in claims]
        if runs and runs[-1][0] == keys:
            runs[-1] = (*runs[-1][:4], runs[-1][4] + 1)
        else:
            runs.append((keys, document, claims, reading.at, 1))
    kept: list[tuple[list[_Key], Document, tuple[Claim, ...], str, int]] = []
    for number, run in enumerate(runs):
        last = number == len(runs) - 1
        if number == 0 or run[4] >= _SEEN or last:
            if kept and kept[-1][0] == run[0]:  # rolled back: the version before goes on
                kept[-1] = (*kept[-1][:4], kept[-1][4] + run[4])
            else:
                kept.append(run)
    return [_version(number, run) for number, run in enumerate(kept)]


def _read(reading: Fetched) -> tuple[Document, tuple[Claim, ...]] | None:
    try:
        document = read_article(reading)
    except Unreadable:
        return None
    return document, tuple(extract_claims(document))


def _version(number: int, run: tuple[list[_Key], Document, tuple[Claim, ...], str, int]) -> Version:
    _, document, claims, at, readings = run
    address = document.url or document.file
    document = replace(document, url=address, seen=None if document.published and not number else at or None)
    if number:
        document = replace(document, id=short_id(document.id, at, document.text))
        claims = tuple(extract_claims(document))
    return Version(document, claims, at, readings, number == 0 or readings >= _SEEN)


def changes(found: Sequence[Version]) -> Iterator[Change]:
    """What changed from each version to the next, in the order of time and text."""
    for old, new in pairwise(found):
        verdict = edited(old.document, new.document)
        announced = verdict is not None and verdict[0] == "U2"
        file = new.document.file
        pairs = list(_pairs(old.claims, new.claims))
        if announced:
            yield Change(file, new.at, Happened.NOTICE, None, None, True, new.confirmed)
        for before, after in pairs:
            happened = Happened.CHANGED if before and after else Happened.ADDED if after else Happened.REMOVED
            yield Change(file, new.at, happened, before, after, announced, new.confirmed)


def _pairs(old: Sequence[Claim], new: Sequence[Claim]) -> Iterator[tuple[Claim | None, Claim | None]]:
    """What stands in place of what: within a stretch that differs, claims of one kind are paired in their order. What
    only moved to another place has not changed."""
    left, right = [_key(claim) for claim in old], [_key(claim) for claim in new]
    gone: list[Claim] = []
    come: list[Claim] = []
    paired: list[tuple[Claim | None, Claim | None]] = []
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        before, after = list(old[a:b]), list(new[c:d])
        for claim in list(before):
            match = next((other for other in after if other.kind is claim.kind and _unit(other) == _unit(claim)), None)
            if match is not None:
                paired.append((claim, match))
                before.remove(claim)
                after.remove(match)
        gone += before
        come += after
    for claim in list(gone):
        same = next((other for other in come if _key(other) == _key(claim)), None)
        if same is not None:
            gone.remove(claim)
            come.remove(same)
    # A figure told in headline and body is one change.
    told: dict[tuple[_Key | None, _Key | None], tuple[Claim | None, Claim | None]] = {}
    for one, other in [*paired, *((claim, None) for claim in gone), *((None, claim) for claim in come)]:
        told.setdefault((_key(one) if one else None, _key(other) if other else None), (one, other))
    yield from told.values()


def _unit(claim: Claim) -> object:
    return getattr(claim.value, "unit", None) if claim.kind is Kind.COUNT else None


def _key(claim: Claim) -> _Key:
    """What must stay the same for a claim not to have changed: value, hedge, direction and modality, not the words."""
    if claim.kind in TEXTUAL:
        return claim.kind, fold(str(claim.value))
    bound = getattr(claim.value, "bound", None)
    return claim.kind, figure_key(claim), _unit(claim), bound, claim.change, claim.modality
