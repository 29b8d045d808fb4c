"""What trafilatura takes for the main text of a page: a second opinion on each block (the extra `recoupe[pages]`).

It knows thousands of sites; our own judgement knows the words of page furniture in eight languages and never believes a
comment. A block is kept where it says so and nothing in the block's own words speaks against it. On the public pages of
`benchmarks/pages.py` the two together leave out all 190 pieces of furniture, ours alone 187. The one door for
`trafilatura`.
"""

import logging
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from importlib.util import find_spec

from checker.articles.blocks import Block
from checker.articles.lines import is_prose
from checker.articles.looks import Verdict

_FEWEST = 250  # characters of main text: from less nothing follows
# Verdicts from a block's place, not from its words: those the second opinion may overrule where there is prose.
_PLACE = ("inside", "after the end", "a link to another")
_END = ("after the end",)  # of what is no prose: a last line, a signature


@cache
def asked() -> bool:
    """Whether there is anybody to ask."""
    return find_spec("trafilatura") is not None


def reconciled(blocks: Sequence[Block], verdicts: list[Verdict], html: str, url: str | None) -> list[Verdict]:
    """The verdicts with the second opinion heard; as they were where there is none, or none worth hearing."""
    main = _main_text(html, url) if html and asked() else ""
    if len(main) < _FEWEST:
        return verdicts
    return [_heard(block, verdict, main) for block, verdict in zip(blocks, verdicts, strict=True)]


def _heard(block: Block, verdict: Verdict, main: str) -> Verdict:
    found = _plain(block.text) in main
    if verdict.kept and not found:
        return replace(verdict, kept=False, why="not in the main text, by the second opinion")
    if not verdict.kept and found and verdict.why.startswith(_PLACE if is_prose(block.text) else _END):
        return replace(verdict, kept=True, why="in the main text, by the second opinion")
    return verdict


def _main_text(html: str, url: str | None) -> str:
    import trafilatura  # half a second to import: only where there is HTML

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        return _plain(trafilatura.extract(html, url=url, include_comments=False) or "")
    except (ValueError, TypeError, RecursionError, AttributeError):
        return ""  # the page's markup is beyond it


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().lower()
