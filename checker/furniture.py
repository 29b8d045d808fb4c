"""Article or furniture: one verdict for every block, with the reason in words.

The look of a block (`looks`) is judged among its neighbours: a related-articles heading swallows the headlines
after it, a line of names is a byline before the first paragraph and a heading later, and what trails after the
last paragraph is the page's, not the article's.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.blocks import Block
from checker.cues import Box, Cues, flat
from checker.looks import Appearance, Look, appearance, is_byline, is_sentence, words_of

_OPEN_ENDED = (Box.TOC, Box.SHARE, Box.TAGS, Box.QUOTES)  # boxes that hold no paragraphs of their own
_TALKATIVE = (Box.AUTHOR, Box.COMMENTS)  # boxes that do, and whose paragraphs may be about the same things
# How far down "Laisser un commentaire (2)" and a bare "Commentaires" end the article for good: the one can stand
# as a button beside the title, the other can be a heading in the text.
_COMMENTS_FINAL = (0.5, 0.6)
_ENDING = (Look.BOX, Look.COPYRIGHT)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Kept or not, and why."""

    kept: bool
    why: str
    look: Look
    box: Box | None = None
    passing: bool = False  # one line between paragraphs ("Lire aussi : …"), after which the article goes on


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
    _drop_repeats(blocks, verdicts)
    _drop_companions(blocks, verdicts)
    _drop_tail(blocks, verdicts, cues)
    _drop_strays(blocks, verdicts)
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
        if walk.seen_prose and _belongs_in_body(block, shown, looks[index + 1 :]):
            return Verdict(True, "a heading", Look.HEADING)
        return Verdict(False, shown.why, shown.look, passing=shown.look in (Look.STAMP, Look.BYLINE, Look.CAPTION))
    if shown.look is Look.HEADING and not walk.seen_prose:
        introduces_list = index + 1 < len(blocks) and looks[index + 1].look is Look.ITEM
        if not introduces_list and not block.standfirst and is_byline(block.text, cues):
            return Verdict(False, "a byline", Look.BYLINE)
        if block.text.startswith("(") and block.text.endswith(")"):
            return Verdict(False, "a notice in brackets", Look.CUE)
    return Verdict(True, shown.why, shown.look)


def _belongs_in_body(block: Block, shown: Appearance, later: Sequence[Appearance]) -> bool:
    """Between two paragraphs, "La nuit du 19 octobre 2025" and "38 °C à Paris" are headings, not stamps."""
    if shown.look not in (Look.STAMP, Look.WEATHER) or (shown.look is Look.STAMP and block.text[:1].isdigit()):
        return False
    return bool(later) and later[0].look is Look.PROSE and ":" not in block.text and len(words_of(block.text)) > 2


def _drop_repeats(blocks: Sequence[Block], verdicts: list[Verdict]) -> None:
    """A short line that comes twice is the page's (an author's name above and below), unless a paragraph follows:
    then it is a heading that a table of contents announced."""
    times = Counter(flat(block.text) for block in blocks)
    for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)):
        repeated = verdict.kept and verdict.look is Look.HEADING and times[flat(block.text)] > 1
        if repeated and not (index + 1 < len(blocks) and verdicts[index + 1].look in (Look.PROSE, Look.ITEM)):
            verdicts[index] = Verdict(False, "a line that the page repeats", verdict.look)


def _drop_companions(blocks: Sequence[Block], verdicts: list[Verdict]) -> None:
    """Plain text: short lines without a blank line between them and furniture are furniture too."""
    if len({block.group for block in blocks}) < 3 or any(block.tag not in ("line", "li", "h2") for block in blocks):
        return
    spoiled = {
        block.group
        for block, verdict in zip(blocks, verdicts, strict=True)
        if not verdict.kept and verdict.look not in (Look.STAMP, Look.BYLINE)
    }
    for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)):
        if verdict.kept and block.group in spoiled and verdict.look is not Look.PROSE:
            verdicts[index] = Verdict(False, "stands among furniture", verdict.look)


def _drop_tail(blocks: Sequence[Block], verdicts: list[Verdict], cues: Cues) -> None:
    """After the last paragraph only whole sentences, and lists that something introduces, are still the article."""
    last = max(
        (index for index, verdict in enumerate(verdicts) if verdict.kept and verdict.look is Look.PROSE), default=-1
    )
    if last < 0:
        return
    between = 0
    beside = True  # still among the article's own paragraphs: nothing of the page came between
    spoiled, list_open = False, is_sentence(blocks[last].text) and blocks[last].text.endswith(":")
    plain = blocks[last].tag == "line"
    for index in range(last + 1, len(blocks)):
        verdict, block = verdicts[index], blocks[index]
        beside = beside and block.group == blocks[last].group and (verdict.kept or verdict.passing)
        if not verdict.kept:
            between += not verdict.passing
            # One counter can stand before the last sentence; a box or two lines of furniture are the page's end.
            spoiled = spoiled or (plain and (between > 1 or (verdict.look in _ENDING and not verdict.passing)))
            list_open = False
            continue
        if verdict.look is Look.ITEM:
            keep = list_open or (not plain and not between)
        elif beside and block.tag == "p":
            keep = not is_byline(block.text, cues)
        elif verdict.look is Look.SENTENCE:
            keep = not spoiled and not is_byline(block.text, cues) and "?" not in block.text  # a prompt to the reader
            list_open = keep and block.text.endswith(":")
        else:
            following = verdicts[index + 1] if index + 1 < len(blocks) else None
            list_open = (
                bool(following and following.kept and following.look in (Look.ITEM, Look.SENTENCE)) and not spoiled
            )
            keep = (list_open and not is_byline(block.text, cues)) or (block.tag == "p" and _closing_words(block, cues))
        if not keep:
            verdicts[index] = Verdict(False, "after the end of the article", verdict.look)


def _closing_words(block: Block, cues: Cues) -> bool:
    """A last paragraph of a page may be short or lack its full stop; a credit or a name is no paragraph."""
    ends = block.text.rstrip('"”’») ').endswith((".", "!", "…"))
    return len(block.text.split()) >= (2 if ends else 5) and block.link_share < 0.5 and not is_byline(block.text, cues)


def _drop_strays(blocks: Sequence[Block], verdicts: list[Verdict]) -> None:
    """On a page that marks its paragraphs, loose words in a <div> are labels and buttons; and a list of which
    nearly every item is a link leads elsewhere."""
    prose = [
        block.tag
        for block, verdict in zip(blocks, verdicts, strict=True)
        if verdict.kept and verdict.look is Look.PROSE
    ]
    marked = prose.count("p") * 2 > len(prose)
    members = Counter(block.group for block in blocks if block.tag == "li")
    linked = Counter(block.group for block in blocks if block.tag == "li" and block.link_share > 0.66)
    for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)):
        if not verdict.kept:
            continue
        if marked and block.tag in ("div", "span", "td") and verdict.look is Look.HEADING and not block.standfirst:
            verdicts[index] = Verdict(False, "loose words on the page", verdict.look)
        elif block.tag == "li" and members[block.group] > 1 and linked[block.group] >= 0.7 * members[block.group]:
            verdicts[index] = Verdict(False, "a list of links", Look.LINKS)


def _stems(text: str) -> set[str]:
    """The beginnings of the longer words: enough to tell whether two texts are about the same things."""
    return {word[:5] for word in words_of(flat(text)) if len(word) >= 5}
