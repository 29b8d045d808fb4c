"""What a page says about itself: title, outlet, day, address, language. Pure: reads what `markup` collected."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from checker.articles.cues import WITH, agencies, flat, table, wires
from checker.articles.moments import iso_moment

_ARTICLE_TYPES = re.compile(r"(Article|Posting|Report|Review|WebPage)$")
_CREDIT_PARTS = re.compile(rf"\s*[|/•·]\s*|\s[–—-]\s|\s(?:{WITH}|y|e|et|and|und|en)\s", re.I)
_SUFFIX = re.compile(r"\s+[|•·»«–—-]\s+|\s*\|\s*")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page declares; every field is `None` where it says nothing."""

    headline: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    author: str | None = None
    citations: tuple[str, ...] = ()


def read_metadata(
    meta: Mapping[str, str],
    json_ld: Iterable[str],
    *,
    canonical: str | None,
    fetched: str | None,
    page_title: str | None,
) -> Metadata:
    """Reads JSON-LD first (it is written for machines), then <meta>, then what can be told from the title."""
    nodes = [node for script in json_ld for node in _nodes(script)]
    articles = [node for node in nodes if _ARTICLE_TYPES.search(_type(node))]
    articles.sort(key=lambda node: _type(node) == "WebPage")
    url = next((link for link in (canonical, meta.get("og:url"), fetched) if link and link.startswith("http")), None)
    headline = _first(articles, "headline") or meta.get("og:title") or meta.get("twitter:title")
    publisher = _name(_first_node(articles, "publisher"))
    site = meta.get("og:site_name") or publisher or meta.get("application-name") or title_suffix(page_title, headline)
    moments = [
        _first(articles, "datePublished"),
        meta.get("article:published_time"),
        meta.get("datepublished"),
        meta.get("og:article:published_time"),
        meta.get("date"),
        meta.get("dc.date"),
        meta.get("dc.date.issued"),
        meta.get("pubdate"),
        meta.get("parsely-pub-date"),
    ]
    return Metadata(
        headline=without_suffix(headline, site) if headline else None,
        outlet=site or host_of(url),
        published=next((iso for moment in moments if moment and (iso := iso_moment(moment))), None),
        url=url,
        language=_first(articles, "inLanguage") or meta.get("og:locale") or meta.get("language"),
        author=_name(_first_node(articles, "author")) or meta.get("author"),
        citations=tuple(_strings(_first_node(articles, "citation"))),
    )


def title_suffix(page_title: str | None, headline: str | None) -> str | None:
    """The outlet in "BCE : les taux baissent | RTL Infos", if the headline is known to end before it."""
    if not page_title or not headline or not flat(page_title).startswith(flat(headline)):
        return None
    rest = _SUFFIX.split(" " + " ".join(page_title.split())[len(" ".join(headline.split())) :].strip())
    names = [part.strip() for part in rest if part.strip()]
    return names[-1] if names and len(names[-1].split()) <= 5 else None


def title_signed(page_title: str | None, lines: Iterable[str]) -> str | None:
    """The outlet that ends the title of a page which has another headline, where a copyright line of the page names it
    too: "Wie is Jan Bakker? - De Tijding", "© 2024 De Tijding"."""
    *before, name = [part.strip() for part in _SUFFIX.split(page_title or "") if part.strip()] or [""]
    if not before or not 1 <= len(name.split()) <= 5:
        return None
    signed = (flat(line) for line in lines if "©" in line or "copyright" in line.lower())
    return name if any(flat(name) in line for line in signed) else None


def without_suffix(title: str, outlet: str | None) -> str:
    """The headline without " | Outlet"; a bar is always a suffix, a dash only before the outlet's own name."""
    parts = title.rsplit("|", 1)
    if len(parts) == 2 and len(parts[1].split()) <= 5 and len(parts[0].split()) >= 3:
        return parts[0].rstrip()
    match = re.match(r"^(.*\S)\s+[–—•·-]\s+([^–—•·]+)$", title)
    if match and outlet and flat(match[2]) in (flat(outlet), flat(outlet).split(".")[0]):
        return match[1]
    return title


def host_of(url: str | None) -> str | None:
    """The host of an address without "www."."""
    host = urlsplit(url).hostname if url else None
    return host.removeprefix("www.") if host else None


def country_of(url: str | None) -> str | None:
    """ISO 3166 code from the country-code domain; `None` for generic ones and for those sold as words (.ai, .tv)."""
    ending = (host_of(url) or "").rpartition(".")[2]
    if len(ending) != 2 or not ending.isalpha() or ending in table()["anywhere"]["worldwide"].split():
        return None
    return "GB" if ending == "uk" else ending.upper()


def agencies_in(text: str) -> tuple[str, ...]:
    """The news agencies and syndicating outlets named in a credit line, in order; of two that overlap the longer."""
    folded = f" {re.sub(r'[^a-zα-ω0-9.-]+|[.](?![a-z])', ' ', flat(text))} "
    found: list[tuple[int, int, str]] = []
    for name, written in agencies().items():
        at = folded.find(f" {name} ")
        if at >= 0:
            found.append((at, -len(name), written))
    kept: list[str] = []
    end = -1
    for at, length, written in sorted(found):
        if at > end - 1:
            kept.append(written)
            end = at - length
    return tuple(kept)


def wires_in(text: str) -> tuple[str, ...]:
    """ "Agències", "Agences", "agencies": a credit line that says only that the text came over the wires."""
    for part in _CREDIT_PARTS.split(text):
        said = flat(part).strip(" .:,;()")
        match = next((word for word in wires() if said == word or re.match(rf"{re.escape(word)}[ ,]+\d", said)), None)
        if match is not None:
            return (" ".join(part.split())[: len(match)].strip(" ("),)
    return ()


def _nodes(script: str) -> Iterator[dict[str, Any]]:
    """Every object of a JSON-LD script, @graph and lists unfolded; a broken script says nothing."""
    text = script.strip().removeprefix("<!--").removesuffix("-->").strip(" \n\r\t;")
    try:
        # Templates leave a comma after the last field; browsers never look, search engines forgive it.
        queue = [json.loads(re.sub(r",(?=\s*[}\]])", "", text), strict=False)]
    except (ValueError, RecursionError):
        return
    while queue:
        node = queue.pop(0)
        if isinstance(node, list):
            queue += node
        elif isinstance(node, dict):
            yield node
            queue += [node["@graph"]] if "@graph" in node else []
            queue += [node["mainEntity"]] if isinstance(node.get("mainEntity"), dict) else []


def _type(node: Mapping[str, Any]) -> str:
    kind = node.get("@type", "")
    return " ".join(map(str, kind)) if isinstance(kind, list) else str(kind)


def _first(nodes: Iterable[Mapping[str, Any]], key: str) -> str | None:
    found = next((value for node in nodes if (value := node.get(key))), None)
    value = found[0] if isinstance(found, list) and found else found
    value = value.get("alternateName") or value.get("name") if isinstance(value, dict) else value
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _first_node(nodes: Iterable[Mapping[str, Any]], key: str) -> Any:
    return next((value for node in nodes if (value := node.get(key))), None)


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        return _name(value[0]) if value else None
    if isinstance(value, dict):
        return _name(value.get("name"))
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _strings(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        text = item.get("name") or item.get("url") if isinstance(item, dict) else item
        if isinstance(text, str) and text.strip():
            yield text.strip()
