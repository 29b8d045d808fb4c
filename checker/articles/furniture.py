"""Article or furniture: one verdict for every block, with the reason in words.

The look of a block (`looks`) is judged among its neighbours: a related-articles heading swallows the headlines
after it, a line of names is a byline before the first paragraph and a heading later. `trimming` then looks at the
whole.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.articles.blocks import Block
from checker.articles.cues import Box, Cues, flat
from checker.articles.lines import is_byline, words_of
from checker.articles.looks import Appearance, Look, Verdict, appearance
from checker.articles.trimming import trim

_OPEN_ENDED = (Box.TOC, Box.SHARE, Box.TAGS, Box.QUOTES)  # boxes that hold no paragraphs of their own
_TALKATIVE = (Box.AUTHOR, Box.COMMENTS)  # boxes that do, and whose paragraphs may be about the same things
# How far down "Laisser un commentaire (2)" and a bare "Commentaires" end the article for good: the one can stand
# as a button beside the title, the other can be a heading in the text.
_COMMENTS_FINAL = (0.5, 0.6)
_OPENING = 0.6  # of the article: a byline may stand below a standfirst, not this far down
_NAME_ENDS = re.compile(r"\s*[.,·•|–—]\s+")


@dataclass(slots=True)
class _Walk:
    """What the walk down the page remembers."""

    box: Box | None = None
    box_group: int = -1
    box_size: int = 0
    final: bool = False
    seen_prose: bool = False
    progress: float = 0.0
    stems: set[str] = field(default_factory=set)
    text_groups: set[int] = field(default_factory=set)


def judge(blocks: Sequence[Block], cues: Cues, title: str | None = None) -> list[Verdict]:
    """One verdict per block, for the blocks after the title in reading order."""
    looks = [appearance(block, cues) for block in blocks]
    verdicts = _down(blocks, looks, cues, title)
    trim(blocks, verdicts, cues)
    return verdicts


def _down(blocks: Sequence[Block], looks: Sequence[Appearance], cues: Cues, title: str | None) -> list[Verdict]:
    walk = _Walk(stems=_stems(title or ""))
    total = sum(len(block.text) for block, shown in zip(blocks, looks, strict=True) if shown.look is Look.PROSE) or 1
    verdicts: list[Verdict] = []
    for index, (block, shown) in enumerate(zip(blocks, looks, strict=True)):
        if walk.box and not _box_ends(index, blocks, looks, walk):
            if shown.box and not (walk.final or shown.box.rest):
                _open(walk, shown, block)
            walk.box_size += 1
            verdicts.append(Verdict(False, f"in the box “{walk.box.value}”", shown.look, walk.box))
            continue
        walk.box = None
        if shown.box is not None:
            # A promo on one line, or a comment counter beside the title, opens nothing.
            passing = bool(shown.box.rest) or (shown.box.counted and not walk.seen_prose)
            if not passing:
                _open(walk, shown, block)
            verdicts.append(Verdict(False, shown.why, shown.look, shown.box.box, passing))
            continue
        verdict = _alone(index, blocks, looks, cues, walk)
        verdicts.append(verdict)
        if verdict.kept:
            walk.stems |= _stems(block.text)
        if verdict.kept and shown.look is Look.PROSE:
            walk.seen_prose = True
            walk.text_groups.add(block.group)
            walk.progress += len(block.text) / total
    return verdicts


def _open(walk: _Walk, shown: Appearance, block: Block) -> None:
    assert shown.box is not None
    walk.box, walk.box_group, walk.box_size = shown.box.box, block.group, 0
    several = shown.box.counted or " " in shown.box.phrase
    walk.final = walk.box is Box.COMMENTS and walk.progress >= _COMMENTS_FINAL[not several]


def _box_ends(index: int, blocks: Sequence[Block], looks: Sequence[Appearance], walk: _Walk) -> bool:
    """A box ends where a paragraph about the same things follows, or the section heading before such a one."""
    if walk.final:
        return False
    if _back_in_text(index, blocks, walk):
        return True
    here = looks[index]
    if here.look is Look.PROSE:
        return _continues(blocks[index], walk)
    if here.look is Look.SENTENCE and blocks[index].group != walk.box_group:
        # An article of short paragraphs: this is one of them if a longer one follows soon.
        near = range(index + 1, min(index + 5, len(blocks)))
        return any(looks[later].look is Look.PROSE and _continues(blocks[later], walk) for later in near)
    if blocks[index].group == walk.box_group or index + 1 >= len(blocks):
        return False
    if walk.box is Box.SHARE and here.look.of_article:
        return True  # the buttons are labels and counters; anything else is no longer them
    heading = here.look is Look.HEADING and (blocks[index].tag.startswith("h") or walk.box_size > 0)
    following = looks[index + 1].look is Look.PROSE and _continues(blocks[index + 1], walk)
    return heading and following


def _back_in_text(index: int, blocks: Sequence[Block], walk: _Walk) -> bool:
    """On an HTML page: the box or its list had an element of its own, and here we are beside the paragraphs again."""
    if blocks[index].tag == "line" or blocks[index].group not in walk.text_groups:
        return False
    return walk.box_group not in walk.text_groups or blocks[index - 1].group not in walk.text_groups


def _continues(block: Block, walk: _Walk) -> bool:
    if not walk.seen_prose or walk.box in _OPEN_ENDED:
        return True
    return len(_stems(block.text) & walk.stems) >= (2 if walk.box in _TALKATIVE else 1)


def _alone(index: int, blocks: Sequence[Block], looks: Sequence[Appearance], cues: Cues, walk: _Walk) -> Verdict:
    """The verdict on a block outside every box."""
    block, shown = blocks[index], looks[index]
    if not shown.look.of_article:
        signed = walk.progress <= _OPENING and _opens_with_a_name(block.text, cues)
        if walk.seen_prose and not signed and _belongs_in_body(block, shown, looks[index + 1 :], cues):
            return Verdict(True, "a heading", Look.HEADING)
        return Verdict(False, shown.why, shown.look, passing=shown.look in (Look.STAMP, Look.BYLINE, Look.CAPTION))
    if shown.look is Look.HEADING and not walk.seen_prose:
        introduces_list = index + 1 < len(blocks) and looks[index + 1].look is Look.ITEM
        if not introduces_list and not block.standfirst and is_byline(block.text, cues):
            return Verdict(False, "a byline", Look.BYLINE)
        if block.text.startswith("(") and block.text.endswith(")"):
            return Verdict(False, "a notice in brackets", Look.CUE)
    return Verdict(True, shown.why, shown.look)


def _belongs_in_body(block: Block, shown: Appearance, later: Sequence[Appearance], cues: Cues) -> bool:
    """Between two paragraphs, "La nuit du 19 octobre 2025" and "38 °C à Paris" are headings, not stamps; one that is
    signed stays a stamp below a standfirst too, "Par Anne Roy – 19/10/2025 à 7h40"."""
    if shown.look not in (Look.STAMP, Look.WEATHER) or (shown.look is Look.STAMP and block.text[:1].isdigit()):
        return False
    if is_byline(block.text, cues):
        return False
    return bool(later) and later[0].look is Look.PROSE and ":" not in block.text and len(words_of(block.text)) > 2


def _opens_with_a_name(text: str, cues: Cues) -> bool:
    """ "Yann Le Goff. Publié le 22 novembre 2025 à 9 h 05", "Ana Reis, em Paris · 1 de novembro de 2025, 10h20"."""
    name, *rest = _NAME_ENDS.split(text, maxsplit=1)
    return bool(rest) and is_byline(name, cues)


def _stems(text: str) -> set[str]:
    """The beginnings of the longer words: enough to tell whether two texts are about the same things."""
    return {word[:5] for word in words_of(flat(text)) if len(word) >= 5}
