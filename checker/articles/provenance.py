"""Where an article comes from, read off the lines around it: day, masthead, agency, closing list of sources."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.articles.blocks import Block, collapse
from checker.articles.cues import Box, Cues, flat, rights_reserved
from checker.articles.datelines import day_without_year, is_dateline, weekday_without_year
from checker.articles.lines import is_byline, is_nameplate, is_navigation, is_prose, is_stamp, words_of
from checker.articles.looks import Look, appearance
from checker.articles.metadata import agencies_in, wires_in
from checker.articles.nameplates import paper_named
from checker.articles.stamps import read_stamp
from claims.packs import pack as packs

_DATELINE_AGENCY = re.compile(r"^.{0,40}?\((?P<name>[^()]{2,25})\)\s*[.–—-]")
_CLOSING_AGENCY = re.compile(r"\((?:avec |mit |with |con |com |met |με )?(?P<name>[^()]{2,25})\)\W*$", re.I)
_COPYRIGHT_NAME = re.compile(
    r"(?:copyright\s*(?:©|\(c\))|(?:©|\(c\))\s*copyright\b|©|\(c\)|copyright)\s*"
    r"(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?P<after>[^\d|–—,©]{2,40}?)\s*(?:[-–—|,.©]\s|[.\d]|$)"
    r"|^\W*(?P<before>[^.!?©|]{2,40}?)\s*©",
    re.I,
)
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][^\d,.(]{1,30}?)(?:[,.(]|(?P<bare> )(?=\d))[^!?]{4,60}? ?(?:[–—]|--| -|(?<=[.)])-) ?"
)
_MASTHEAD_SPLIT = re.compile(r"\s*[|>»•]\s*|\s{2,}|\s+[–—-]\s+|!\s")
_SOURCE_SPLIT = re.compile(r"\s*[,;•·|]\s*")
_PAGE_PARTS = frozenset(("nav", "footer", "figure", "form", "comment", "comments"))
_STAMP_LENGTH = 160
_OTHER_WORDS = 10
_NEAR = 8  # lines above the title, and below the article
_SOURCE_LENGTH = 150


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around an article: `head` are the lines of a text file down to its title, which is the last;
    `dropped` the furniture after it; `above` and `below` the rest of an HTML page."""

    cues: Cues
    head: Sequence[Block]
    dropped: Sequence[Block]
    above: Sequence[Block]
    below: Sequence[Block]


def published(
    lines: Surroundings, country: str | None, *, anywhere: bool = False, day_first: bool = False
) -> str | None:
    """The first visible stamp as ISO 8601: near the article, or else `anywhere` on the page. English of no country has
    the month first, unless `day_first`."""
    month_first = lines.cues.language == "en" and country in (None, "US") and not day_first
    above = tuple(reversed(lines.above))
    beside = (*above[:_NEAR], *(block for block in lines.below[:_NEAR] if not block.hint))
    near = (*lines.dropped, *reversed(lines.head), *beside)
    for block in (*above, *lines.below) if anywhere else near:
        stamp = read_stamp(block.text, lines.cues, month_first=month_first)
        if stamp is None or len(block.text) >= _STAMP_LENGTH or len(stamp.rest) > _OTHER_WORDS:
            continue
        # "Der Tunnel wird vom 24. April bis 2. Oktober 2017 gesperrt": a line in a box of the page, and no stamp. A
        # masthead says the day among other things: "mardi 2 juin 2026 - Marseille 23 °C, mistral 60 km/h".
        if block.tag == "line" or is_stamp(block.text, lines.cues):
            return stamp.when
    return None


def datelined(text: str, cues: Cues) -> str | None:
    """The day that the first paragraph begins with, as agencies have it: "HANNOVER, 20. Dezember 2024 (dpa) – …"."""
    opening = _DATELINE.match(text)
    if opening is None or flat(opening["place"]) in cues.weekdays:
        return None
    line = opening[0].rstrip(" –—-")
    if opening["bare"]:  # "Saint-Denis 3 octobre 2025 — ", but "Depuis 3 octobre 2025 — "
        if flat(opening["place"]) in packs.load(cues.language).stop:
            return None
        line = f"{opening['place']},{line[opening.end('place') :]}"
    stamp = read_stamp(line, cues)
    return stamp.when if stamp is not None and is_dateline(f"{line}.", cues) else None


def partly_dated(lines: Surroundings, prose: Sequence[str]) -> str | None:
    """The day of a dateline without its year ("--04-29"), on a line of its own or before the first paragraph, or that
    of a masthead."""
    openings = [match[0].rstrip(" –—-") for text in prose[:1] if (match := _DATELINE.match(text)) is not None]
    around = [block.text for block in (*lines.dropped, *reversed(lines.head))]
    day = next((day for line in (*around, *openings) if (day := day_without_year(line, lines.cues))), None)
    return day or next((day for block in lines.head if (day := weekday_without_year(block.text, lines.cues))), None)


def masthead(lines: Surroundings) -> str | None:
    """The outlet of a text file: the first name of a menu line at the very top, or the name in a copyright line."""
    looks = [appearance(block, lines.cues).look for block in lines.head]
    start = next((index for index, look in enumerate(looks[:-1]) if look is not Look.CUE), None)  # "Skip to content"
    if start is not None:
        line, below = lines.head[start].text, looks[start + 1]
        if len(lines.head) > start + 2 and is_nameplate(lines.head[start], lines.head[start + 1], lines.cues):
            return line
        name, *others = [part.strip() for part in _MASTHEAD_SPLIT.split(line) if part.strip()] or [""]
        menu = bool(others) or below in (Look.NAVIGATION, Look.TICKER, Look.WEATHER)
        menu = menu and not (others and others[0][:1].isdigit())  # "CAC 40  7 969,69": an index and its value
        if menu and len(name.split()) <= 5 and any(map(str.isalpha, name)) and not is_navigation(name, lines.cues):
            return name.rstrip("!")
    paper = paper_named(lines.head, looks) if len(looks) > 1 else None
    signed = _signed(lines.dropped)
    # "Midland Wire", not in capitals
    return signed if paper is None or (signed and flat(signed) == flat(paper)) else paper


def _signed(dropped: Sequence[Block]) -> str | None:
    """The name in the last copyright line, or in a part of it: "Leia mais | Compartilhe | Copyright Folha do Vale"."""
    for block in reversed(dropped):
        for part in re.split(r"\s+[|·•]\s+", block.text):
            match = _COPYRIGHT_NAME.search(rights_reserved().sub("", part)) if len(part) < 100 else None
            name = (match["after"] or match["before"]).strip(" .-–") if match and not agencies_in(part) else ""
            if any(map(str.isalpha, name)):
                return name  # "© Riproduzione riservata" names nobody
    return None


def credits(lines: Surroundings, kept: Sequence[str], author: str | None, outlet: str | None) -> tuple[str, ...]:
    """The agencies or outlets whose text this is: a byline, a dateline "FRANKFURT (ANP) -", a closing "(AFP)".

    Several where one line names several ("avec AFP et Reuters"); "agencies" where it says no more than that.
    """
    first = next((text for text in kept if is_prose(text)), "")
    named = [agencies_in(line) or wires_in(line) for line in _credit_lines(lines)]
    named += [
        agencies_in(match["name"])
        for match in (_DATELINE_AGENCY.match(first), _CLOSING_AGENCY.search(kept[-1]))
        if match
    ]
    named.append(agencies_in(author or ""))
    own = flat(outlet or "")
    others = (tuple(name for name in names if flat(name) not in own) for names in named)
    return next(filter(None, others), ())


def _credit_lines(lines: Surroundings) -> Iterator[str]:
    """Furniture that can be a credit: short lines that name somebody, neither menus nor other headlines."""
    sources = frozenset(name for name, _ in listed_sources((*lines.dropped, *lines.below), lines.cues))
    for block in (*lines.dropped, *lines.above):
        if block.hint in _PAGE_PARTS or len(block.text) > _STAMP_LENGTH or _source_name(block) in sources:
            continue
        look = appearance(Block(block.text), lines.cues).look
        named = look in (Look.STAMP, Look.BYLINE, Look.COPYRIGHT, Look.CUE)
        if named or (look is not Look.CAPTION and is_byline(block.text, lines.cues)):
            yield block.text


def listed_sources(blocks: Sequence[Block], cues: Cues) -> tuple[tuple[str, str], ...]:
    """A closing "Sources" list: its items, or what follows "Sources :" on the same line, with their addresses or ""."""
    names: list[tuple[str, str]] = []
    inside, place = False, ("", "")
    for block in blocks:
        opened = None if block.hint in _PAGE_PARTS else cues.box(block.text)
        inside = inside and (block.hint, block.weak_hint) == place
        if opened is not None:
            inside, place = opened.box is Box.SOURCES, (block.hint, block.weak_hint)
            named = [name for name in _SOURCE_SPLIT.split(opened.rest) if name] if inside else []
            names += [(name, _address(block, name)) for name in named]
        elif inside:
            look = appearance(Block(block.text), cues).look
            inside = (
                not block.tag.startswith("h")
                and len(block.text) < _SOURCE_LENGTH
                and look not in (Look.CUE, Look.STAMP)
            )
            if inside and words_of(block.text):
                name = _source_name(block)
                names.append((name, _address(block, name)))
    return tuple(dict(reversed(names)).items())[::-1]


def _address(block: Block, name: str) -> str:
    """Where a named source leads: the link on its words, or the only link of the line."""
    on = [anchor.url for anchor in block.anchors if name in block.text[anchor.start : anchor.end]]
    return on[0] if on else block.anchors[0].url if len(block.anchors) == 1 else ""


def _source_name(block: Block) -> str:
    linked = [block.text[anchor.start : anchor.end] for anchor in block.anchors]
    return linked[0] if len(linked) == 1 and len(linked[0]) > 3 else collapse(block.text).strip(" •·-–.")
