"""Published corrections as feeds: Atom (RFC 4287), RSS 2.0, JSON Feed 1.1. Ids are permanent, the same in all three."""

import json
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Any

from checker.corrections.publishing.notices import Notice

_ATOM = "http://www.w3.org/2005/Atom"
_NEVER = "1970-01-01T00:00:00Z"  # a feed must say when it last changed; one without notices has not


@dataclass(frozen=True, slots=True)
class Place:
    """Where pages are published: the address of their folder (ending in a slash), whose they are, the language."""

    base: str
    newsroom: str
    language: str

    @property
    def home(self) -> str:
        """The folder of this language's pages."""
        return f"{self.base}{self.language}/"

    def link(self, notice: Notice) -> str:
        """Where one notice stands."""
        return f"{self.home}{notice.year}.html#{notice.anchor}"

    def title(self) -> str:
        """What the set is called."""
        return f"{self.newsroom} – {'rectificatifs' if self.language == 'fr' else 'corrections'}"


def atom(notices: Sequence[Notice], place: Place) -> str:
    """An Atom feed, the newest notice first."""
    ET.register_namespace("", _ATOM)
    feed = ET.Element(f"{{{_ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": place.language})
    _add(feed, "id", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, place.home)}")
    _add(feed, "title", place.title())
    _add(feed, "updated", max((moment(notice.published) for notice in notices), default=_NEVER))
    _add(feed, "link", "", rel="self", type="application/atom+xml", href=f"{place.home}feed.atom")
    _add(feed, "link", "", rel="alternate", type="text/html", href=f"{place.home}index.html")
    _add(_add(feed, "author", ""), "name", place.newsroom)
    _add(feed, "generator", "recoupe")
    for notice in newest_first(notices):
        entry = _add(feed, "entry", "")
        _add(entry, "id", notice.id)
        _add(entry, "title", notice.title(place.language))
        _add(entry, "published", moment(notice.published))
        _add(entry, "updated", moment(notice.published))
        _add(entry, "link", "", rel="alternate", type="text/html", href=place.link(notice))
        if notice.article.url:
            _add(entry, "link", "", rel="related", href=notice.article.url)
        _add(entry, "category", "", term=notice.kind.value, label=notice.label(place.language))
        _add(entry, "content", notice.text(place.language), type="text")
    return _written(feed)


def rss(notices: Sequence[Notice], place: Place) -> str:
    """An RSS 2.0 feed, the newest notice first."""
    ET.register_namespace("atom", _ATOM)
    root = ET.Element("rss", {"version": "2.0"})
    channel = ET.SubElement(root, "channel")
    for name, words in (
        ("title", place.title()),
        ("link", f"{place.home}index.html"),
        ("description", place.title()),
        ("language", place.language),
        ("lastBuildDate", _mail_date(max((notice.published for notice in notices), default=_NEVER))),
        ("generator", "recoupe"),
    ):
        ET.SubElement(channel, name).text = words
    ET.SubElement(
        channel,
        f"{{{_ATOM}}}link",
        {"rel": "self", "type": "application/rss+xml", "href": f"{place.home}feed.rss"},
    )
    for notice in newest_first(notices):
        item = ET.SubElement(channel, "item")
        ET.SubElement(item, "title").text = notice.title(place.language)
        ET.SubElement(item, "link").text = place.link(notice)
        ET.SubElement(item, "guid", {"isPermaLink": "false"}).text = notice.id
        ET.SubElement(item, "pubDate").text = _mail_date(notice.published)
        ET.SubElement(item, "category").text = notice.label(place.language)
        ET.SubElement(item, "description").text = notice.text(place.language)
    return _written(root)


def json_feed(notices: Sequence[Notice], place: Place) -> str:
    """A JSON Feed 1.1, the newest notice first; `_recoupe` holds the wrong and the right by themselves."""
    feed: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": place.title(),
        "home_page_url": f"{place.home}index.html",
        "feed_url": f"{place.home}feed.json",
        "language": place.language,
        "authors": [{"name": place.newsroom}],
        "items": [_item(notice, place) for notice in newest_first(notices)],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"


def _item(notice: Notice, place: Place) -> dict[str, Any]:
    language = place.language
    item: dict[str, Any] = {
        "id": notice.id,
        "url": place.link(notice),
        "title": notice.title(language),
        "content_text": notice.text(language),
        "date_published": moment(notice.published),
        "tags": [notice.label(language)],
        "language": language,
        "_recoupe": {
            "about": "https://schema.org/CorrectionComment",
            "kind": notice.kind.value,
            "gravity": notice.gravity.value,
            "article": notice.article.url or notice.article.title or notice.article.id,
            "quote": notice.quote,
            "wrong": notice.wrong(language),
            "right": notice.right(language),
            "supersedes": notice.supersedes,
        },
    }
    if notice.article.url:
        item["external_url"] = notice.article.url
    return item


def newest_first(notices: Sequence[Notice]) -> list[Notice]:
    """In the order of a feed; of two of one moment the later step first."""
    return sorted(notices, key=lambda notice: notice.published)[::-1]


def moment(at: str) -> str:
    """An RFC 3339 moment in UTC to the second."""
    return datetime.fromisoformat(at.replace("Z", "+00:00")).strftime("%Y-%m-%dT%H:%M:%SZ")


def _mail_date(at: str) -> str:
    return format_datetime(datetime.fromisoformat(at.replace("Z", "+00:00")), usegmt=False)


def _add(parent: ET.Element, name: str, words: str, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
    element.text = clean(words) or None
    return element


def clean(words: str) -> str:
    """Without what XML cannot hold."""
    return "".join(
        char for char in words if char in "\t\n" or (ord(char) >= 0x20 and ord(char) not in (0xFFFE, 0xFFFF))
    )


def _written(root: ET.Element) -> str:
    for element in root.iter():
        if element.text:
            element.text = clean(element.text)
    ET.indent(root, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"
