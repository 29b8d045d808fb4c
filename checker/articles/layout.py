"""Where on an HTML page the article is: its title, its container, and what the elements' names say of the rest.

Pure: works on `Element`s, whatever parser they came from. The container is found by where the prose is, the
way readers see it, never by how it is called; names ("share", "sidebar") only say what is furniture.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from checker.articles.blocks import Block
from checker.articles.cues import flat, hint_prefixes, hints
from checker.articles.lines import is_prose

_STRUCTURE = frozenset(("nav", "aside", "footer", "form", "figure", "menu"))
_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "complementary", "dialog", "alertdialog", "search", "button", "menu")
)
_WHOLE_PAGE = frozenset(("html", "body", "main"))
_LEAVES = frozenset(("p", "li", "blockquote", "ul", "ol", "tr", "table", "tbody", "dl", "dd"))
_MASS_KEPT = 0.9  # the deepest element that still holds this share of the page's prose is the article's container
_BODY_KEPT = 0.3  # an element marked as the article's body need not hold that much: comments can be long
_NAMED_WEIGHT = 0.1  # prose inside "comments" may be long and is still not the article


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """An element of the page; two are the same only if they are the same place. `names` are the words of its
    class and id, `body` is true where it is marked as the article's body (itemprop="articleBody")."""

    tag: str
    names: frozenset[str] = frozenset()
    role: str = ""
    body: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and the elements around it, outermost first."""

    block: Block
    lineage: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """The article's part of the page: the title, the `blocks` after it in reading order up to the end of its
    container, and the visible lines `above` and `below`."""

    title: str | None
    blocks: tuple[Block, ...]
    above: tuple[Block, ...]
    below: tuple[Block, ...]


@lru_cache(maxsize=4096)
def split_names(value: str) -> frozenset[str]:
    """The words of class and id attributes: "c-nav__item relatedPosts" -> c, nav, item, related, posts."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", value)
    return frozenset(word.lower() for word in re.split(r"[^A-Za-z]+", spaced) if word)


def locate(placed: Sequence[Placed], headlines: Iterable[str]) -> Region:
    """Finds the article among the blocks of a page; `headlines` are what the metadata says its title is."""
    title_at = _find_title(placed, [flat(headline) for headline in headlines])
    heading = placed[title_at] if title_at is not None else None
    container = _find_container(placed, heading)
    inside = [index for index, item in enumerate(placed) if container is None or container in item.lineage]
    first, last = (inside[0], inside[-1]) if inside else (0, -1)
    exempt = _around(placed, container) | set(heading.lineage if heading else ())
    hinted = [_hinted(item, exempt) for item in placed]
    start = title_at + 1 if title_at is not None and title_at <= last else first
    title = heading.block.text if heading else None
    return Region(
        title=title,
        blocks=tuple(block for block in hinted[start : last + 1] if not title or flat(block.text) != flat(title)),
        above=tuple(hinted[:start]),
        below=tuple(hinted[last + 1 :]),
    )


def _find_title(placed: Sequence[Placed], wanted: Sequence[str]) -> int | None:
    """The visible headline: the heading that says what the metadata says, else the <h1> that is not a logo."""
    best, best_score = None, 1.0
    for index, item in enumerate(placed):
        heading = next((element.tag for element in reversed(item.lineage) if element.tag in ("h1", "h2", "h3")), "")
        said = flat(item.block.text)
        score = 2.0 if heading == "h1" else 0.5 if heading else 0.0
        if said in wanted:
            score += 4.0
        elif len(said) > 15 and any(said in headline for headline in wanted):
            score += 2.5
        if not heading and (score < 4.0 or "title" not in item.lineage[-1].names):
            continue
        if any(element.tag in _STRUCTURE for element in item.lineage) or (item.block.link_share > 0.9 and score < 4.0):
            score -= 2.0
        if score > best_score:
            best, best_score = index, score
    return best


def _find_container(placed: Sequence[Placed], title: Placed | None) -> Element | None:
    """From the top of the page down, as long as one child holds nearly all of the prose."""
    if not placed:
        return None
    mass: dict[Element, float] = {}
    children: dict[Element, dict[Element, None]] = {}
    for item in placed:
        weight = _weight(item, title)
        if weight > 0:
            for element in item.lineage:
                mass[element] = mass.get(element, 0.0) + weight
            for outer, inner in zip(item.lineage, item.lineage[1:], strict=False):
                children.setdefault(outer, {})[inner] = None
    here = placed[0].lineage[0]
    bodies = [element for element in mass if element.body]
    if len(bodies) == 1 and mass[bodies[0]] >= _BODY_KEPT * mass[here]:
        return bodies[0]
    while here in children:
        heaviest = max(children[here], key=mass.__getitem__)
        needed = _BODY_KEPT if heaviest.tag == "article" else _MASS_KEPT
        if heaviest.tag in _LEAVES or mass[heaviest] < needed * mass[here]:
            break
        here = heaviest
    return here


def _weight(item: Placed, title: Placed | None) -> float:
    """How much a block speaks for the article being there: its length, if it is prose and nothing says otherwise."""
    if not is_prose(item.block.text) or item.block.link_share > 0.5:
        return 0.0
    around_title = title.lineage if title else ()
    named = any(_strong(element) for element in item.lineage if element not in around_title)
    return len(item.block.text) * (_NAMED_WEIGHT if named else 1.0)


def _around(placed: Sequence[Placed], container: Element | None) -> set[Element]:
    """The container and all elements around it."""
    lineage = next((item.lineage for item in placed if container in item.lineage), ())
    return set(lineage[: lineage.index(container) + 1]) if container is not None and lineage else set()


def _hinted(item: Placed, exempt: set[Element]) -> Block:
    """The block with what the elements around it say of it. Those that hold the title or the whole article say
    nothing: WordPress puts "tag-bce category-news" on the article itself."""
    strong = weak = ""
    standfirst = False
    for element in item.lineage:
        # The "excerpt" of a related article is no standfirst of this one.
        standfirst = standfirst or (not strong and not element.names.isdisjoint(hints("standfirst")))
        if element not in exempt:
            strong = strong or _strong(element)
            weak = weak or min(element.names & hints("weak"), default="")
    if standfirst and strong not in _STRUCTURE:
        strong = weak = ""
    return replace(item.block, hint=strong, weak_hint=weak, standfirst=standfirst)


def _strong(element: Element) -> str:
    """The element, role or class word that makes everything inside furniture; "" if there is none."""
    if element.tag in _STRUCTURE:
        return element.tag
    if element.role in _ROLES:
        return element.role
    if element.tag in _WHOLE_PAGE:
        return ""
    return _strong_name(element.names)


@lru_cache(maxsize=4096)
def _strong_name(names: frozenset[str]) -> str:
    by_prefix = (name for name in names if name.startswith(hint_prefixes()))
    return min(names & hints("strong"), default="") or min(by_prefix, default="")
