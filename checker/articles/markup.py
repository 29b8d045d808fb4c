"""HTML -> blocks with the elements around them. The one door for `beautifulsoup4`.

Nothing is judged here except what the markup itself says: which words are visible, where a block ends, where a
link leads. `layout` finds the article among the blocks.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from checker.articles.blocks import Anchor, Block, collapse
from checker.articles.layout import Element, Placed, Region, locate, split_names

# Elements whose words are not read with the article: code, pictures and players, controls.
_SILENT = """
script style noscript template svg iframe object embed canvas audio video map select option datalist textarea input
button head title figcaption picture math dialog
"""
_SILENT_TAGS = frozenset(_SILENT.split())
_BLOCK = """
p h1 h2 h3 h4 h5 h6 li div section article main header footer aside nav form figure blockquote ul ol dl dt dd table
tbody thead tr td th pre address fieldset details summary center body html hr menu
"""
_BLOCK_TAGS = frozenset(_BLOCK.split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_GROUPS = frozenset(("ul", "ol", "table", "div", "section"))
_HIDDEN_NAMES = frozenset(("sr", "visuallyhidden", "offscreen"))  # "sr-only": for screen readers


@dataclass(frozen=True, slots=True)
class Page:
    """An HTML page laid out, with what its head declares."""

    region: Region
    meta: dict[str, str]
    json_ld: tuple[str, ...]
    times: tuple[str, ...]
    declared_language: str | None
    page_title: str | None
    canonical: str | None


def read_markup(html: str, base: str | None = None) -> Page:
    """Lays out a page; `base` is its address, which makes links absolute."""
    soup = BeautifulSoup(html, "lxml")
    meta, canonical, page_title = _meta(soup), _canonical(soup), _page_title(soup)
    base_tag = soup.find("base", href=True)
    address = urljoin(base or canonical or "", _attribute(base_tag, "href") if isinstance(base_tag, Tag) else "")
    headlines = [text for text in (meta.get("og:title"), meta.get("twitter:title"), page_title) if text]
    return Page(
        region=locate(list(_Walk(address).walk(soup)), headlines),
        meta=meta,
        json_ld=tuple(script.get_text() for script in soup.find_all("script", type=_is_json_ld)),
        times=tuple(_attribute(tag, "datetime") for tag in soup.find_all("time", datetime=True)),
        declared_language=_attribute(soup.html, "lang") or _attribute(soup.html, "xml:lang") or None,
        page_title=page_title,
        canonical=canonical,
    )


class _Walk:
    """One walk over the visible words, cutting them into blocks."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._pieces: list[str] = []
        self._length = 0
        self._anchors: list[Anchor] = []
        self._linked = 0
        self._breaks = 0

    def walk(self, soup: BeautifulSoup) -> Iterator[Placed]:
        root = soup.body or soup
        here = (_element(root),)
        yield from self._inside(root, here)
        yield from self._flush(here)

    def _inside(self, tag: Tag, lineage: tuple[Element, ...]) -> Iterator[Placed]:
        row = tag.name == "tr"
        for child in tag.children:
            if isinstance(child, NavigableString):
                if not isinstance(child, PreformattedString):
                    self._add(str(child))
                continue
            if not isinstance(child, Tag) or _invisible(child):
                continue
            if child.name == "br":
                self._breaks += 1
                self._add(" ")
                if self._breaks > 1:  # two in a row separate paragraphs on pages that know no <p>
                    yield from self._flush(lineage)
                continue
            deeper = (*lineage, _element(child))
            if child.name in _BLOCK_TAGS and not (row and _is_cell(child)):
                yield from self._flush(lineage)
                yield from self._inside(child, deeper)
                yield from self._flush(deeper)
                continue
            start = len(self._pieces)
            yield from self._inside(child, deeper)
            if child.name == "a" and child.get("href") and child.find(_is_block) is None:
                self._anchor(start, _attribute(child, "href"))
            if row:
                self._add(" ")

    def _add(self, raw: str) -> None:
        piece = collapse(raw)
        if piece.strip():
            self._breaks = 0
        if not self._pieces:
            piece = piece.lstrip()
        elif self._pieces[-1].endswith(" "):
            piece = piece.lstrip(" ")
        if piece:
            self._pieces.append(piece)
            self._length += len(piece)

    def _anchor(self, first_piece: int, href: str) -> None:
        words = "".join(self._pieces[first_piece:])
        start = self._length - len(words.lstrip())
        end = start + len(words.strip())
        if end <= start:
            return
        if not href.lower().lstrip().startswith(("mailto:", "tel:")):  # these lead to no other page
            self._linked += end - start
        url = _absolute(self._base, href)
        if url:
            self._anchors.append(Anchor(start, end, url))

    def _flush(self, lineage: tuple[Element, ...]) -> Iterator[Placed]:
        text = "".join(self._pieces).rstrip()
        if any(map(str.isalnum, text)):
            tag = next((element.tag for element in reversed(lineage) if element.tag in _BLOCK_TAGS), "div")
            if tag == "p" and any(element.tag == "li" for element in lineage[-3:-1]):
                tag = "li"
            group = next((element for element in reversed(lineage) if element.tag in _GROUPS), lineage[0])
            share = min(1.0, self._linked / len(text))
            anchors = tuple(anchor for anchor in self._anchors if anchor.end <= len(text))
            yield Placed(Block(text, tag, id(group), link_share=share, anchors=anchors), lineage)
        self._pieces, self._length, self._anchors, self._linked, self._breaks = [], 0, [], 0, 0


def _element(tag: Tag) -> Element:
    return Element(
        tag.name,
        _names(tag),
        _attribute(tag, "role").strip().lower(),
        "articlebody" in _attribute(tag, "itemprop").lower().split(),
    )


def _names(tag: Tag) -> frozenset[str]:
    # The id of a heading is an anchor, made of its words ("nav_kartografierung", "share-of-the-vote").
    place = "" if tag.name in _HEADINGS else _attribute(tag, "id")
    return split_names(f"{_attribute(tag, 'class')} {place}")


def _invisible(tag: Tag) -> bool:
    if tag.name in _SILENT_TAGS or tag.has_attr("hidden"):
        return True
    style = _attribute(tag, "style").replace(" ", "").lower()
    if "display:none" in style or "visibility:hidden" in style:
        return True
    return _attribute(tag, "aria-hidden") == "true" or not _names(tag).isdisjoint(_HIDDEN_NAMES)


def _is_cell(tag: Tag) -> bool:
    """A cell of data, which is read with its row; old pages lay out whole columns as cells."""
    return tag.name in ("td", "th") and tag.find(_is_block) is None and tag.find("br") is None


def _is_block(tag: Tag) -> bool:
    return tag.name in _BLOCK_TAGS


def _is_json_ld(value: str | None) -> bool:
    return bool(value) and "ld+json" in str(value).lower()


def _meta(soup: BeautifulSoup) -> dict[str, str]:
    """<meta> name, property or itemprop (lower case) -> content; the first one counts."""
    found: dict[str, str] = {}
    for tag in soup.find_all("meta", content=True):
        name = _attribute(tag, "property") or _attribute(tag, "name") or _attribute(tag, "itemprop")
        content = " ".join(_attribute(tag, "content").split())
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _canonical(soup: BeautifulSoup) -> str | None:
    for link in soup.find_all("link", href=True):
        if "canonical" in _attribute(link, "rel").lower().split():
            return _attribute(link, "href").strip() or None
    return None


def _page_title(soup: BeautifulSoup) -> str | None:
    return collapse(soup.title.get_text()).strip() or None if soup.title else None


def _attribute(tag: Tag | None, name: str) -> str:
    """An attribute as one string, "" if absent (class and rel are lists in the parser)."""
    value = tag.get(name) if tag is not None else None
    return " ".join(value) if isinstance(value, list) else str(value or "")


def _absolute(base: str, href: str) -> str | None:
    if href.lstrip().startswith("#"):
        return None
    try:
        url = urljoin(base, href.strip())
    except ValueError:  # "http://[broken"
        return None
    return url if url.startswith(("http://", "https://")) else None
