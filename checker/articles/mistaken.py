"""What stands where an article was expected: a feed, a page of frames, a page that only sends on, a question whether
the visitor is human, a page that says it is none. Told by the markup or by fixed words, with what to give instead.
"""

import re
from functools import cache

from checker.articles.cues import flat, table
from checker.fetching.fetched import State

_START = 4000
_FEED = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)?<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]", re.I
)
_FRAMES = re.compile(r"<frameset[\s>]", re.I)
_FRAME = re.compile(r"<frame\s[^>]{0,300}?src\s*=\s*[\"']?([^\"'\s>]{1,300})", re.I)
_REFRESH = re.compile(r"<meta\s[^>]{0,100}?refresh[^>]{0,100}?url\s*=\s*[\"']?([^\"'\s>]{1,500})", re.I)
_LONG = 700  # characters: an article may write about such questions


def something_else(text: str) -> str | None:
    """What a text is by its first lines, where it is no article; `None` where nothing speaks against one."""
    start = text[:_START]
    if _FEED.match(start):
        return "this is a feed or a sitemap, not an article"
    if _FRAMES.search(start):
        frames = ", ".join(_FRAME.findall(start)[:3])
        return f"a page of frames, whose text stands elsewhere ({frames})"
    return None


def sends_on(html: str) -> str | None:
    """For a page without an article: where it sends its visitors."""
    sent = _REFRESH.search(html[:_START])
    return f"this page only sends on to {sent[1]}" if sent else None


def said_instead(words: str) -> tuple[str, State] | None:
    """What the few words of a page say instead of an article: who are you, or that there is no such page."""
    said = flat(words) if len(words) < _LONG else ""
    if any(phrase in said for phrase in _phrases("human")):
        return "the site asks whether the visitor is human", State.BLOCKED
    if any(phrase in said for phrase in _phrases("lost")):
        return "the site says that there is no such page", State.GONE
    return None


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    return tuple(flat(phrase) for phrase in table()["anywhere"][kind])
