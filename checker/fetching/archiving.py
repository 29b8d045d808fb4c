"""Asking a public archive to keep a page, and looking whether it has. To have asked is not to have it kept.

The archive is the Internet Archive's Wayback Machine, or one that answers like it: `/save/URL` takes a request,
`/wayback/available?url=URL` tells of the copy nearest to a moment.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import quote

from checker.fetching.connect import Connector
from checker.fetching.fetched import FetchSettings, Unreadable

SAVING = "https://web.archive.org"
LOOKING = "https://archive.org"
_ANSWER = 1_000_000  # bytes; a saved page may come back whole, and is not needed


class Kept(StrEnum):
    """How far archiving has come. `submitted`: the archive took the request. `archived`: it shows a copy."""

    SUBMITTED = "submitted"
    ARCHIVED = "archived"
    ABSENT = "absent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Archiving:
    """One page: how far it has come, where the copy is and when it was made (ISO 8601), and why it failed."""

    url: str
    state: Kept
    copy: str | None = None
    at: str | None = None
    reason: str = ""


def submit(url: str, connector: Connector, settings: FetchSettings, service: str = SAVING) -> Archiving:
    """Asks the archive to keep a page. Never more than `submitted`: that there is a copy is for `look_up` to say."""
    try:
        answer = connector.get(url, f"{service}/save/{url}", {"User-Agent": settings.user_agent}, _ANSWER)
    except Unreadable as problem:
        return Archiving(url, Kept.FAILED, reason=problem.reason)
    if answer.status >= 400:
        return Archiving(url, Kept.FAILED, reason=f"HTTP {answer.status}: the archive did not take the request")
    return Archiving(url, Kept.SUBMITTED)


def look_up(
    url: str, connector: Connector, settings: FetchSettings, service: str = LOOKING, since: str | None = None
) -> Archiving:
    """Whether the archive shows a copy, made at or after `since` (ISO 8601) where that is given."""
    address = f"{service}/wayback/available?url={quote(url, safe='')}"
    try:
        answer = connector.get(url, address, {"User-Agent": settings.user_agent}, _ANSWER)
        if answer.status != 200:
            return Archiving(url, Kept.FAILED, reason=f"HTTP {answer.status}: the archive does not say")
        closest = json.loads(answer.body)["archived_snapshots"].get("closest") or {}
        made = datetime.strptime(closest["timestamp"], "%Y%m%d%H%M%S").isoformat() + "Z" if closest else None
    except Unreadable as problem:
        return Archiving(url, Kept.FAILED, reason=problem.reason)
    except (ValueError, KeyError, TypeError, AttributeError):
        return Archiving(url, Kept.FAILED, reason="the archive's answer cannot be read")
    if made is None or not closest.get("available") or (since and made[:19] < since[:19]):
        return Archiving(url, Kept.ABSENT, reason="no copy yet")
    return Archiving(url, Kept.ARCHIVED, str(closest.get("url") or ""), made)
