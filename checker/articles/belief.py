"""What a page's class names are worth: "sidebar" and "widget" may name the column of the article itself."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from checker.articles.blocks import Block
from checker.articles.cues import hints
from checker.articles.furniture import judge
from checker.articles.laid import Laid
from checker.articles.lines import is_prose
from checker.articles.looks import Verdict

# Names of parts that may well be longer than the article: long comments do not make one of them.
_LONGER = frozenset(
    ("comment", "comments", "disqus", "respond", "reactions", "related", "recommended", "footer", "nav")
)

_ROUNDS = 3  # a name that is not believed any more can uncover another one ("ads" around "report")


def judged(laid: Laid) -> tuple[Laid, list[Verdict]]:
    """The page with the names that can be believed, and the verdict on each of its blocks."""
    verdicts = judge(laid.blocks, laid.cues, laid.title)
    for _ in range(_ROUNDS):
        if (blocks := _believed(laid.blocks, verdicts)) == list(laid.blocks):
            break
        laid = replace(laid, blocks=blocks)
        verdicts = judge(blocks, laid.cues, laid.title)
    return laid, verdicts


def _believed(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Block]:
    """The blocks with the names that can be believed. One that holds most of the prose says nothing: page builders
    call each paragraph a "widget", or the article's column a "sidebar". One that holds little of it, and is the name of
    a box ("widget", "promo"), says that the prose in it is no more the article's than the rest of the box."""
    kept = 0
    condemned: Counter[str] = Counter()
    boxed: Counter[str] = Counter()
    for block, verdict in zip(blocks, verdicts, strict=True):
        if is_prose(block.text):
            kept += len(block.text) * verdict.kept
            condemned[block.hint or block.weak_hint] += len(block.text) * (not verdict.kept)
            boxed[block.weak_hint] += len(block.text) * verdict.kept
    doubted = {name for name, length in condemned.items() if length > kept and name not in _LONGER}
    doubted |= {name for name, length in boxed.items() if length * 2 > kept}
    if not any(verdict.kept for verdict in verdicts):
        doubted = set(condemned)
    trusted = {name for name, length in boxed.items() if length * 3 < kept} & hints("boxes")
    return [_named(block, doubted - {""}, trusted) for block in blocks]


def _named(block: Block, doubted: set[str], trusted: set[str]) -> Block:
    hint = "" if block.hint in doubted else block.hint
    weak = "" if block.weak_hint in doubted else block.weak_hint
    if not hint and weak in trusted and not block.standfirst:
        hint = weak
    return block if (hint, weak) == (block.hint, block.weak_hint) else replace(block, hint=hint, weak_hint=weak)
