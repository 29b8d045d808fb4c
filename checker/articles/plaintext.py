"""Plain text as copied from a page -> blocks, with the masthead above the title cut off."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.articles.blocks import Anchor, Block, collapse
from checker.articles.cues import Cues, flat
from checker.articles.lines import is_nameplate, is_prose, tells_weather, words_of
from checker.articles.looks import Look, appearance
from checker.articles.nameplates import paper_named

_BULLET = re.compile(r"^\s*[•·▪‣◦●○■□►▶✓✔➤*\-–—]\s+(?=\S)")
_MARKDOWN_HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$")
_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\(([^\s()]{1,2000})(?:\s+\"[^\"]{0,300}\")?\)")
_MARKDOWN_EMPHASIS = re.compile(r"(\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`)")
_FRONT_MATTER = re.compile(r"\A---\s*\n.*?\n---\s*\n", re.S)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MASTHEAD = (Look.NAVIGATION, Look.TICKER, Look.WEATHER)
_CREDITED = (Look.CUE, Look.STAMP)
_HEAD_LINES = 40
_HEADED = 3  # lines of a headline broken in two and of what says below it when and by whom
_LONG_HEADLINE = 160  # characters


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A text file laid out: `head` are the lines down to the title, `blocks` those after it."""

    title: str | None
    head: tuple[Block, ...]
    blocks: tuple[Block, ...]


def read_plain(text: str, cues: Cues, *, markdown: bool = False) -> PlainPage:
    """Lays out a text file: finds the title, and cuts off the masthead above it."""
    if markdown:
        text = _FRONT_MATTER.sub("", text)
    raw = [(line, group) for group, lines in enumerate(_groups(text, cues)) for line in lines]
    blocks = [_block(line, group, markdown) for line, group in raw]
    blocks = [block for block in blocks if block.text]
    title = _title_index(blocks, cues)
    if title is None:
        return PlainPage(None, (), tuple(blocks))
    headline = blocks[title].text  # some pages are copied with the headline twice, or with their <title>
    rest = [
        block
        for block in blocks[title + 1 :]
        if flat(block.text) != flat(headline) and not _is_suffixed(block.text, headline)
    ]
    return PlainPage(headline, tuple(blocks[: title + 1]), tuple(rest))


def _groups(text: str, cues: Cues) -> Iterator[list[str]]:
    """Lines between blank lines; hard-wrapped paragraphs are joined to one line each."""
    group: list[str] = []
    for line in [*re.split(r"\r\n|[\n\r\u2028\u2029\f]", text), ""]:
        if line.strip():
            group.append(line)
        elif group:
            yield _unwrapped(group, cues)
            group = []


def _unwrapped(lines: list[str], cues: Cues) -> list[str]:
    """Mail and text editors break a paragraph at some column: long lines, the next one in mid-sentence."""
    full = max(map(len, lines))
    inner = lines[:-1]
    if not inner or not 50 <= full <= 110 or any(_BULLET.match(line) for line in lines):
        return lines
    if any(tells_weather(line) and _YEAR.search(line) for line in lines[1:]):
        return lines  # the name of a newspaper, and below it the day and the weather
    if len(lines) <= _HEADED and appearance(Block(collapse(lines[-1]).strip()), cues).look in _CREDITED:
        return lines  # a headline, and below it "information fournie par AFP 17/11/2025 à 11:29"
    broken = sum(
        len(line) > full * 0.7 and not line.rstrip().endswith((".", "!", "?", ":", "»", "”")) for line in inner
    )
    carried = sum(following.lstrip()[:1].islower() for following in lines[1:])
    return (
        [" ".join(line.strip() for line in lines)] if broken * 2 > len(inner) and carried * 3 >= len(inner) else lines
    )


def _block(line: str, group: int, markdown: bool) -> Block:
    tag = "line"
    anchors: tuple[Anchor, ...] = ()
    if markdown and (heading := _MARKDOWN_HEADING.match(line.strip())):
        line, tag = heading[1], "h2"
    elif _BULLET.match(line) and not is_prose(collapse(line)):
        line, tag = _BULLET.sub("", line), "li"
    if markdown:
        text, anchors = _without_markdown(collapse(line).strip())
    else:
        # Two spaces and a tab separate the items of a menu; they are needed until the look is known.
        text = "  ".join(collapse(part) for part in re.split(r"[^\S\u00a0\u202f]{2,}|\t", line.strip()))
    return Block(text, tag, group, anchors=anchors)


def _without_markdown(text: str) -> tuple[str, tuple[Anchor, ...]]:
    text = _MARKDOWN_EMPHASIS.sub("", text)
    pieces, anchors, end = [], [], 0
    for link in _MARKDOWN_LINK.finditer(text):
        pieces.append(text[end : link.start()])
        end = link.end()
        if link[0].startswith("!"):  # an image is not a word
            continue
        start = sum(map(len, pieces))
        pieces.append(link[1])
        if link[2].startswith(("http://", "https://")):
            anchors.append(Anchor(start, start + len(link[1]), link[2]))
    return "".join([*pieces, text[end:]]), tuple(anchors)


def _title_index(blocks: Sequence[Block], cues: Cues) -> int | None:
    """The headline: the first line above the first paragraph that is neither masthead nor kicker.

    A headline shares words with the article below it; a slogan ("Gedanken zur Zeit") does not. The words decide
    between lines only where there are several.
    """
    looks = [appearance(block, cues).look for block in blocks[:_HEAD_LINES]]
    first_prose = next((index for index, look in enumerate(looks) if look is Look.PROSE), len(looks))
    if first_prose == 0:
        return None
    if first_prose == 1 and _asks(blocks[1:3]) and paper_named(blocks[:2], looks) is not None:
        return 1
    head = range(first_prose)
    masthead = {
        blocks[index].group for index in head if looks[index] in _MASTHEAD or _dated(blocks[index], looks[index])
    }
    body = {word[:6] for block in blocks[first_prose:] for word in words_of(flat(block.text)) if len(word) > 3}
    shares = [len(_stems(blocks[index].text) & body) for index in head]
    if len(head) > 2 and is_nameplate(blocks[0], blocks[1], cues) and shares[0] < max(shares[2:]):
        masthead.add(blocks[0].group)
    masthead |= _named_above_cues(blocks[:first_prose], looks)
    if len({blocks[index].group for index in head}) == 1:
        masthead = set()
    # A headline may ask or exclaim, but has no full stop: two short sentences are a text without one.
    titled = [
        index
        for index in head
        if looks[index] is Look.HEADING or (looks[index] is Look.SENTENCE and not blocks[index].text.endswith("."))
    ]
    if len(titled) > 1 and titled[0] == 0 and paper_named(blocks[:first_prose], looks) is not None:
        titled.pop(0)
    clear = [index for index in titled if blocks[index].group not in masthead]
    candidates = clear or titled or [index for index in head if looks[index] is Look.BOX]
    if not candidates:
        return None
    marked = [index for index in candidates if blocks[index].tag == "h2"]
    telling = [index for index in candidates if len(words_of(blocks[index].text)) >= 4 and shares[index]]
    worded = [index for index in candidates if len(words_of(blocks[index].text)) >= 3]
    chosen = (marked or telling or worded or candidates)[0]
    # A slogan can share a word by chance; if the menu comes only after it, look below the menu as well.
    menu = max((index for index in head if looks[index] is Look.NAVIGATION), default=-1)
    below = [index for index in telling if index > menu > chosen and shares[index] > 1 >= shares[chosen]]
    chosen = below[0] if below and not marked else chosen
    plainer = (index for index in candidates if _is_suffixed(blocks[chosen].text, blocks[index].text))
    return next(plainer, chosen)


def _asks(blocks: Sequence[Block]) -> bool:
    """Whether the first of two lines is a headline that ends with a question, long as it may be, above a text."""
    alone = len(blocks) == 2 and blocks[0].group != blocks[1].group
    return alone and blocks[0].text.endswith("?") and len(blocks[0].text) < _LONG_HEADLINE


def _named_above_cues(blocks: Sequence[Block], looks: Sequence[Look]) -> set[int]:
    """The first lines, where a name in capitals stands above nothing but words of a page: "THE LETTER / You receive
    this message because you subscribed"."""
    first = [index for index, block in enumerate(blocks) if block.group == blocks[0].group]
    cues = len(first) > 1 and all(looks[index] is Look.CUE for index in first[1:])
    return {blocks[0].group} if cues and blocks[0].text.isupper() else set()


def _dated(block: Block, look: Look) -> bool:
    """The day and the weather, below a newspaper's name: "mardi 2 juin 2026 - Marseille 23 °C, mistral 60 km/h"."""
    return look is Look.STAMP and tells_weather(block.text)


def _is_suffixed(line: str, title: str) -> bool:
    """True for the page's <title> copied along with the headline: "La BCE baisse ses taux | Le Tram"."""
    return bool(re.match(re.escape(flat(title)) + r"\s*[|–»·-]\s*\S", flat(line)))


def _stems(text: str) -> set[str]:
    return {word[:6] for word in words_of(flat(text)) if len(word) > 3}
