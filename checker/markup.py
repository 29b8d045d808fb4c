"""HTML -> blocks with their place in the page. The one door for `beautifulsoup4`.

Nothing is judged here except what the markup itself says: an element that is hidden, a <nav>, a class named
"share". Which container holds the article is decided by where its prose is (`_main`), not by how it is called.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from checker.blocks import Anchor, Block, collapse
from checker.cues import flat, hint_prefixes, hints
from checker.looks import is_prose

_SILENT = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "embed",
        "canvas",
        "audio",
        "video",
        "map",
        "select",
        "option",
        "datalist",
        "textarea",
        "input",
        "button",
        "head",
        "title",
        "figcaption",
        "picture",
        "math",
        "dialog",
    ]
)
_STRUCTURE = {"nav": "nav", "aside": "aside", "footer": "footer", "form": "form", "figure": "figure", "menu": "menu"}
_ROLES = frozenset(
    [
        "navigation",
        "banner",
        "contentinfo",
        "complementary",
        "dialog",
        "alertdialog",
        "search",
        "button",
        "menu",
        "tooltip",
    ]
)
_BLOCKS = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "div",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "aside",
        "nav",
        "form",
        "figure",
        "blockquote",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "table",
        "tbody",
        "thead",
        "tr",
        "td",
        "th",
        "pre",
        "address",
        "fieldset",
        "details",
        "summary",
        "center",
        "body",
        "html",
        "hr",
        "menu",
    ]
)
_MASS_KEPT = 0.9  # the deepest element that still holds this share of the page's prose is the article's container
_BODY_KEPT = 0.3  # an element marked as the article's body need not hold that much: comments can be long


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and the elements around it, outermost first."""

    block: Block
    lineage: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """An HTML page laid out. `blocks` follow the title in reading order, up to the end of the article's
    container; `above` and `below` are the other visible lines of the page, for datelines and source lists."""

    title: str | None
    blocks: tuple[Block, ...]
    above: tuple[Block, ...]
    below: tuple[Block, ...]
    meta: dict[str, str] = field(default_factory=dict)
    json_ld: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    declared_language: str | None = None
    page_title: str | None = None
    canonical: str | None = None


def read_markup(html: str, base: str | None = None, headlines: Sequence[str] = ()) -> Page:
    """Lays out a page. `base` makes links absolute; `headlines` are what the metadata says the title is."""
    soup = BeautifulSoup(html, "lxml")
    meta, json_ld = _meta(soup), tuple(script.get_text() for script in soup.find_all("script", type=_is_json_ld))
    canonical = _canonical(soup)
    base_tag = soup.find("base", href=True)
    address = urljoin(base or canonical or "", _attribute(base_tag, "href") if isinstance(base_tag, Tag) else "")
    placed = list(_Walk(address).walk(soup))
    heads = [text for text in (meta.get("og:title"), meta.get("twitter:title"), _title_tag(soup), *headlines) if text]
    title_at = _find_title(placed, heads)
    main = _main(placed, placed[title_at] if title_at is not None else None)
    chain = _lineage_of(main) | (set(map(id, placed[title_at].lineage)) if title_at is not None else set())
    hinted = [replace(item.block, **_hints(item, chain)) for item in placed]  # type: ignore[arg-type]
    inside = [index for index, item in enumerate(placed) if main is None or any(tag is main for tag in item.lineage)]
    first, last = (inside[0], inside[-1]) if inside else (0, -1)
    start = title_at + 1 if title_at is not None and title_at <= last else first
    region = range(start, last + 1)
    title = hinted[title_at].text if title_at is not None else None
    return Page(
        title=title,
        blocks=tuple(hinted[index] for index in region if title is None or flat(hinted[index].text) != flat(title)),
        above=tuple(hinted[:start]),
        below=tuple(hinted[last + 1 :]),
        meta=meta,
        json_ld=json_ld,
        times=tuple(_attribute(tag, "datetime") for tag in soup.find_all("time", datetime=True)),
        declared_language=_attribute(soup.html, "lang") or _attribute(soup.html, "xml:lang") or None
        if soup.html
        else None,
        page_title=_title_tag(soup),
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
        yield from self._element(root, ())
        yield from self._flush((root,))

    def _element(self, tag: Tag, above: tuple[Tag, ...]) -> Iterator[Placed]:
        lineage = (*above, tag)
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
            elif child.name in _BLOCKS and not (row and _is_cell(child)):
                yield from self._flush(lineage)
                yield from self._element(child, lineage)
                yield from self._flush((*lineage, child))
            elif child.name == "a" and child.get("href") and child.find(_is_block) is None:
                start = len(self._pieces)
                yield from self._element(child, lineage)
                self._anchor(start, _attribute(child, "href"))
            else:
                yield from self._element(child, lineage)
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
        self._linked += end - start
        url = _absolute(self._base, href)
        if url:
            self._anchors.append(Anchor(start, end, url))

    def _flush(self, lineage: tuple[Tag, ...]) -> Iterator[Placed]:
        text = "".join(self._pieces).rstrip()
        if any(map(str.isalnum, text)):
            tag = next((tag for tag in reversed(lineage) if tag.name in _BLOCKS), lineage[-1])
            parent = next(
                (tag for tag in reversed(lineage) if tag.name in ("ul", "ol", "table", "div", "section")), lineage[0]
            )
            if tag.name == "p" and len(lineage) > 1 and any(above.name == "li" for above in lineage[-3:-1]):
                tag = lineage[-2]
            share = min(1.0, self._linked / len(text))
            anchors = tuple(anchor for anchor in self._anchors if anchor.end <= len(text))
            yield Placed(Block(text, tag.name, id(parent), link_share=share, anchors=anchors), lineage)
        self._pieces, self._length, self._anchors, self._linked, self._breaks = [], 0, [], 0, 0


def _find_title(placed: Sequence[Placed], heads: Sequence[str]) -> int | None:
    """The visible headline: the heading that says what the metadata says, else the <h1> that is not a logo."""
    wanted = [flat(head) for head in heads]
    best, best_score = None, 0.0
    for index, item in enumerate(placed):
        heading = next((tag.name for tag in reversed(item.lineage) if tag.name in ("h1", "h2", "h3")), "")
        said = flat(item.block.text)
        score = 2.0 if heading == "h1" else 0.5 if heading else 0.0
        if wanted and said in wanted:
            score += 4.0
        elif len(said) > 15 and any(said in head for head in wanted):
            score += 2.5
        if not heading and (score < 4.0 or "title" not in _names(item.lineage[-1])):
            continue
        if any(tag.name in ("nav", "footer", "aside") for tag in item.lineage) or (
            item.block.link_share > 0.9 and score < 4
        ):
            score -= 2.0
        if score > best_score and score > 1.0:
            best, best_score = index, score
    return best


def _main(placed: Sequence[Placed], title: Placed | None) -> Tag | None:
    """The container of the article: from the top of the page, down as long as one child holds most of the prose."""
    above_title = set(map(id, title.lineage)) if title else set()
    mass: dict[int, float] = {}
    children: dict[int, dict[int, Tag]] = {}
    for item in placed:
        weight = _weight(item, above_title)
        if weight <= 0:
            continue
        for outer, inner in zip((None, *item.lineage), item.lineage, strict=False):
            mass[id(inner)] = mass.get(id(inner), 0.0) + weight
            if outer is not None:
                children.setdefault(id(outer), {})[id(inner)] = inner
    here = placed[0].lineage[0] if placed else None
    bodies = {id(tag): tag for item in placed for tag in item.lineage if _is_article_body(tag) and id(tag) in mass}
    if len(bodies) == 1 and here is not None:
        (body,) = bodies.values()
        if mass[id(body)] >= _BODY_KEPT * mass[id(here)]:
            return body
    while here is not None and (below := children.get(id(here))):
        heaviest = max(below.values(), key=lambda tag: mass[id(tag)])
        article = heaviest.name == "article" and mass[id(heaviest)] >= _BODY_KEPT * mass[id(here)]
        if heaviest.name in ("p", "li", "blockquote", "ul", "ol") or heaviest.name not in _BLOCKS:
            break
        if mass[id(heaviest)] < _MASS_KEPT * mass[id(here)] and not article:
            break
        here = heaviest
    return here


def _weight(item: Placed, above_title: set[int]) -> float:
    """How much a block speaks for being near the article: its length, if it is prose and nothing says otherwise."""
    block = item.block
    if not is_prose(block.text) or block.link_share > 0.5:
        return 0.0
    named = any(_strong(tag) for tag in item.lineage if id(tag) not in above_title)
    return len(block.text) * (0.1 if named else 1.0)


def _hints(item: Placed, exempt: set[int]) -> dict[str, object]:
    """What the elements around a block say of it. Those that hold the title or the whole article say nothing:
    WordPress puts "tag-bce category-news" on the article itself."""
    strong = weak = ""
    standfirst = False
    for tag in item.lineage:
        standfirst = standfirst or not _names(tag).isdisjoint(hints("standfirst"))
        if id(tag) in exempt:
            continue
        strong = strong or _strong(tag)
        weak = weak or next((word for word in sorted(_names(tag) & hints("weak"))), "")
    if standfirst and strong not in ("nav", "footer", "aside", "form"):
        strong = weak = ""
    return {"hint": strong, "weak_hint": weak, "standfirst": standfirst}


def _strong(tag: Tag) -> str:
    """The element, role or class word that makes everything inside furniture; "" if there is none."""
    if tag.name in _STRUCTURE:
        return _STRUCTURE[tag.name]
    role = _attribute(tag, "role").lower()
    if role in _ROLES:
        return role
    if tag.name in ("html", "body", "main"):
        return ""
    names = _names(tag)
    if tag.name == "article" and "body" in names:
        return ""
    found = sorted(names & hints("strong"))
    return found[0] if found else next((name for name in sorted(names) if name.startswith(hint_prefixes())), "")


def _names(tag: Tag) -> frozenset[str]:
    return _split_names(f"{_attribute(tag, 'class')} {_attribute(tag, 'id')}")


@lru_cache(maxsize=4096)
def _split_names(value: str) -> frozenset[str]:
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", value)
    return frozenset(word.lower() for word in re.split(r"[^A-Za-z]+", spaced) if word)


def _lineage_of(tag: Tag | None) -> set[int]:
    return {id(tag), *(id(parent) for parent in tag.parents)} if tag is not None else set()


def _invisible(tag: Tag) -> bool:
    if tag.name in _SILENT or tag.has_attr("hidden"):
        return True
    style = _attribute(tag, "style").replace(" ", "").lower()
    if "display:none" in style or "visibility:hidden" in style:
        return True
    return _attribute(tag, "aria-hidden") == "true" or not _names(tag).isdisjoint(("sr", "visuallyhidden", "offscreen"))


def _is_cell(tag: Tag) -> bool:
    """A cell of data, which is read with its row; old pages lay out whole columns as cells."""
    return tag.name in ("td", "th") and tag.find(_is_block) is None and tag.find("br") is None


def _is_block(tag: Tag) -> bool:
    return tag.name in _BLOCKS


def _is_article_body(tag: Tag) -> bool:
    return "articlebody" in _attribute(tag, "itemprop").lower().split()


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


def _title_tag(soup: BeautifulSoup) -> str | None:
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
