"""Walls in front of an article: a page that answers 200 and is not, or not all of, what was asked for. Pure."""

import re
from urllib.parse import urlsplit

from checker.fetching.fetched import State

_HEAD = 400_000  # bytes of a page in which its metadata stand
# schema.org's word for it; publishers write it into their pages because search engines ask for it.
_FOR_SUBSCRIBERS = re.compile(rb"\"isAccessibleForFree\"\s*:\s*\"?false", re.I)
_TIER = re.compile(rb"<meta\s[^>]*article:content_tier[^>]*content\s*=\s*[\"'](?:locked|metered)", re.I)
_CONSENT_HOST = re.compile(r"^(?:consent|cmp|privacygate|myprivacy|cookiewall)\d*\.", re.I)
_CONSENT_PATH = re.compile(r"(?:^|/)(?:consent|cookie-?wall|privacy-?gate|collectconsent|cmp)(?:[/.?]|$)", re.I)


def wall(url: str, body: bytes, asked: str) -> State | None:
    """`State.CONSENT` where the visit ended at a consent page, `State.PAYWALLED` where the page itself says that it is
    for subscribers, else `None`. `asked` is the address that was asked for."""
    final, first = urlsplit(url), urlsplit(asked)
    if (final.hostname, final.path) != (first.hostname, first.path) and (
        _CONSENT_HOST.match(final.hostname or "") or _CONSENT_PATH.search(final.path)
    ):
        return State.CONSENT
    head = body[:_HEAD]
    return State.PAYWALLED if _FOR_SUBSCRIBERS.search(head) or _TIER.search(head) else None
