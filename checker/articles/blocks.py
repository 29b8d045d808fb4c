"""Blocks: the pieces a page falls into, whether it was HTML or plain text."""

import re
from dataclasses import dataclass

# No-break spaces are part of how a newsroom writes its figures ("10 milliards", "32 %"), so they are kept.
_COLLAPSIBLE = re.compile(r"[^\S\u00a0\u202f]+")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link inside a block: half-open offsets into the block's text, and the absolute address."""

    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or line.

    `tag` is the HTML element ("p", "h2", "li", "div"…) or "line" in plain text, where "li" and "h2" are also
    used if the text marks them. `group` is shared by blocks that stand together (lines without a blank line
    between them, items of one list). `hint` is the class word or element that makes it furniture, `weak_hint`
    one that does so only for what is not prose. `link_share` is the part of its characters inside links.
    """

    text: str
    tag: str = "line"
    group: int = 0
    hint: str = ""
    weak_hint: str = ""
    standfirst: bool = False
    link_share: float = 0.0
    anchors: tuple[Anchor, ...] = ()


def collapse(text: str) -> str:
    """The visible words: white space collapsed (no-break spaces kept), invisible characters removed."""
    return _COLLAPSIBLE.sub(" ", _INVISIBLE.sub("", text))
