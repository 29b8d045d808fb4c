"""Published corrections of one article for machines: schema.org JSON-LD and the IPTC signal.

schema.org: `NewsArticle.correction` holds `CorrectionComment`s (https://schema.org/correction); each says its text, its
day and, as `parentItem`, the article it belongs to. IPTC: the signals "correction" and "update" of the NewsCodes, and
the publishing status "canceled" for an article that is withdrawn (NewsML-G2).
"""

import json
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from typing import Any

from checker.corrections.publishing.feeds import Place, clean, moment, newest_first
from checker.corrections.publishing.notices import Notice
from checker.review.decision import NoticeKind
from claims.document import Document

_NAR = "http://iptc.org/std/nar/2006-10-01/"
_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_39.xml"
_SIGNAL = {NoticeKind.UPDATE: "sig:update"}  # everything else is the signal "correction"


def json_ld(article: Document, notices: Sequence[Notice], place: Place) -> dict[str, Any]:
    """The article with its corrections, the newest first."""
    name = article.url or f"{place.home}article/{article.id}.html"
    told: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": name,
        "url": name,
        "headline": article.title,
        "inLanguage": article.language,
        "datePublished": article.published,
        "dateModified": max(moment(notice.published) for notice in notices) if notices else None,
        "publisher": {"@type": "NewsMediaOrganization", "name": article.outlet} if article.outlet else None,
        "correction": [_comment(notice, name, place) for notice in newest_first(notices)],
    }
    return {key: value for key, value in told.items() if value is not None}


def _comment(notice: Notice, article: str, place: Place) -> dict[str, Any]:
    return {
        "@type": "CorrectionComment",
        "@id": notice.id,
        "url": place.link(notice),
        "name": notice.label(place.language),
        "text": notice.text(place.language),
        "inLanguage": place.language,
        "datePublished": moment(notice.published),
        "author": {"@type": "NewsMediaOrganization", "name": place.newsroom},
        "parentItem": {"@type": "NewsArticle", "@id": article},
    }


def script(told: dict[str, Any]) -> str:
    """JSON for inside a <script>: nothing in it can close the element."""
    return json.dumps(told, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def newsml(article: Document, notices: Sequence[Notice], place: Place) -> str:
    """A NewsML-G2 item of the article that signals its newest correction and says it in a note to editors."""
    ET.register_namespace("", _NAR)
    latest = newest_first(notices)[0]
    name = article.url or f"{place.home}article/{article.id}.html"
    item = ET.Element(
        f"{{{_NAR}}}newsItem",
        {
            "standard": "NewsML-G2",
            "standardversion": "2.34",
            "conformance": "power",
            "guid": name,
            "version": str(len(notices) + 1),
        },
    )
    _add(item, "catalogRef", href=_CATALOG)
    meta = _add(item, "itemMeta")
    _add(meta, "itemClass", qcode="ninat:text")
    _add(_add(meta, "provider"), "name", article.outlet or place.newsroom)
    _add(meta, "versionCreated", moment(latest.published))
    _add(meta, "pubStatus", qcode="stat:canceled" if latest.kind is NoticeKind.RETRACTION else "stat:usable")
    _add(meta, "edNote", latest.text(place.language))
    _add(meta, "signal", qcode=_SIGNAL.get(latest.kind, "sig:correction"))
    content = _add(item, "contentMeta")
    _add(content, "headline", article.title or name)
    ET.indent(item, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(item, encoding="unicode") + "\n"


def _add(parent: ET.Element, tag: str, text: str | None = None, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, f"{{{_NAR}}}{tag}", attributes)
    element.text = clean(text) if text else None
    return element
