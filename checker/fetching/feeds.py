"""Feeds and sitemaps: the addresses of the articles they name. Pure. The one door for `feedparser`."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin
from xml.etree import ElementTree

from checker.fetching.fetched import Fetched, State, Unreadable

_SITEMAP = re.compile(rb"<(?:\w+:)?(?:urlset|sitemapindex)[\s>]")
_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Listed:
    """What a feed lists, in its order: articles, and further sitemaps to open. `stamps` are the days or moments the
    feed gives for articles, "" where it gives none."""

    articles: tuple[str, ...]
    stamps: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()


def read_feed(fetched: Fetched) -> Listed:
    """The articles of an RSS, Atom or JSON feed, or of a sitemap. Raises `Unreadable` for anything else."""
    base = fetched.url or ""
    if fetched.body.lstrip()[:1] == b"{":
        rows = list(_json_feed(fetched))
    elif _SITEMAP.search(fetched.body[:_HEAD]):
        return _sitemap(fetched)
    else:
        rows = list(_xml_feed(fetched))
    if not rows:
        raise Unreadable(fetched.file, "neither a feed nor a sitemap, or one without articles", State.NOT_TEXT)
    unique = {urljoin(base, url): stamp for url, stamp in reversed(rows)}
    found = list(reversed(unique.items()))
    return Listed(tuple(url for url, _ in found), tuple(stamp for _, stamp in found))


def _json_feed(fetched: Fetched) -> Iterator[tuple[str, str]]:
    """https://www.jsonfeed.org/version/1.1/"""
    try:
        data = json.loads(fetched.body)
    except (ValueError, RecursionError):
        return
    items = data.get("items") if isinstance(data, dict) else None
    for item in items if isinstance(items, list) else ():
        url = (item.get("url") or item.get("external_url")) if isinstance(item, dict) else None
        if isinstance(url, str):
            yield url, str(item.get("date_published") or "")


def _xml_feed(fetched: Fetched) -> Iterator[tuple[str, str]]:
    import feedparser  # 60 ms to import: only where there is a feed

    # The parser fetches what it is given as an address or a file name: it is given bytes, and nothing else.
    headers = {"content-location": fetched.url or "", "content-type": fetched.content_type or ""}
    parsed = feedparser.parse(fetched.body, response_headers=headers, sanitize_html=False)
    for entry in parsed.entries:
        if url := entry.get("link"):
            yield str(url), str(entry.get("published") or entry.get("updated") or "")


def _sitemap(fetched: Fetched) -> Listed:
    """https://www.sitemaps.org/protocol.html, and Google's news extension for the day."""
    try:
        root = ElementTree.fromstring(fetched.body)
    except ElementTree.ParseError as problem:
        raise Unreadable(fetched.file, f"the sitemap is damaged ({problem})", State.NOT_TEXT) from None
    articles: dict[str, str] = {}
    sitemaps: list[str] = []
    for row in root:
        fields = {child.tag.rpartition("}")[2]: (child.text or "").strip() for child in row.iter()}
        if not (url := fields.get("loc")):
            continue
        if row.tag.endswith("sitemap"):
            sitemaps.append(urljoin(fetched.url or "", url))
        else:
            articles[urljoin(fetched.url or "", url)] = fields.get("publication_date") or fields.get("lastmod") or ""
    return Listed(tuple(articles), tuple(articles.values()), tuple(sitemaps))
