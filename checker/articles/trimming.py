"""What only the whole of a page tells: lines it repeats, announcements of other articles, and what trails after the
last paragraph, which is the page's and not the article's.
"""

from collections import Counter
from collections.abc import Sequence

from checker.articles.blocks import Block
from checker.articles.cues import Box, Cues, flat
from checker.articles.lines import is_byline, is_sentence
from checker.articles.looks import Look, Verdict

_TEASER = 2  # paragraphs that announce an article
_ENDING = (Look.BOX, Look.COPYRIGHT)


def trim(blocks: Sequence[Block], verdicts: list[Verdict], cues: Cues) -> None:
    """Changes the verdicts on blocks that were kept by themselves and do not belong to the article."""
    _drop_repeats(blocks, verdicts)
    _drop_companions(blocks, verdicts)
    _drop_teasers(blocks, verdicts)
    _drop_tail(blocks, verdicts, cues)
    _drop_strays(blocks, verdicts)


def _drop_teasers(blocks: Sequence[Block], verdicts: list[Verdict]) -> None:
    """A headline that leads to another page, and the one or two paragraphs in its box, announce another article; unless
    the page has no text but such boxes. Entries of a live report lead to a place on their own page."""
    linked: set[int] = set()
    own: set[int] = set()
    for block, verdict in zip(blocks, verdicts, strict=True):
        if _is_heading(block):
            leads = verdict.look is Look.LINKS and any("#" not in anchor.url for anchor in block.anchors)
            (linked if leads else own).add(block.group)
    texts = Counter(block.group for block, verdict in zip(blocks, verdicts, strict=True) if verdict.kept)
    announced = {group for group in linked - own if texts[group] <= _TEASER}
    prose = {block.group for block, verdict in zip(blocks, verdicts, strict=True) if _is_text(verdict)}
    if prose <= announced:
        return
    for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)):
        if verdict.kept and block.group in announced:
            verdicts[index] = Verdict(False, "announces another article", verdict.look)


def _is_heading(block: Block) -> bool:
    return block.tag in ("h1", "h2", "h3", "h4", "h5", "h6")


def _is_text(verdict: Verdict) -> bool:
    return verdict.kept and verdict.look is Look.PROSE


def _drop_repeats(blocks: Sequence[Block], verdicts: list[Verdict]) -> None:
    """A short line that comes twice is the page's (an author's name above and below), unless a paragraph follows:
    then it is a heading that a table of contents announced."""
    times = Counter(flat(block.text) for block in blocks)
    for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)):
        repeated = verdict.kept and verdict.look is Look.HEADING and times[flat(block.text)] > 1
        if repeated and not (index + 1 < len(blocks) and verdicts[index + 1].look in (Look.PROSE, Look.ITEM)):
            verdicts[index] = Verdict(False, "a line that the page repeats", verdict.look)


def _drop_companions(blocks: Sequence[Block], verdicts: list[Verdict]) -> None:
    """Plain text: short lines without a blank line between them and furniture are furniture too, unless that says when,
    by whom or from where the text is: "Source : AFP" below a list."""
    if len({block.group for block in blocks}) < 3 or any(block.tag not in ("line", "li", "h2") for block in blocks):
        return
    spoiled = {
        block.group
        for block, verdict in zip(blocks, verdicts, strict=True)
        if not verdict.kept and verdict.look not in (Look.STAMP, Look.BYLINE) and not _names_a_source(verdict)
    }
    for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)):
        if verdict.kept and block.group in spoiled and verdict.look is not Look.PROSE:
            verdicts[index] = Verdict(False, "stands among furniture", verdict.look)


def _names_a_source(verdict: Verdict) -> bool:
    """Whether a line says whose text it is, and opens no list of sources."""
    return verdict.passing and verdict.box is Box.SOURCES


def _drop_tail(blocks: Sequence[Block], verdicts: list[Verdict], cues: Cues) -> None:
    """After the last paragraph only whole sentences, and lists that something introduces, are still the article."""
    last = max((index for index, verdict in enumerate(verdicts) if _is_text(verdict)), default=-1)
    if last < 0:
        return
    between = 0
    own = {block.group for block, verdict in zip(blocks, verdicts, strict=True) if _is_text(verdict)}
    beside = True  # still among the article's own paragraphs: nothing of the page came between
    spoiled, list_open = False, is_sentence(blocks[last].text) and blocks[last].text.endswith(":")
    plain = blocks[last].tag == "line"
    for index in range(last + 1, len(blocks)):
        verdict, block = verdicts[index], blocks[index]
        beside = beside and (verdict.kept or verdict.passing)
        if not verdict.kept:
            between += not verdict.passing
            # One counter can stand before the last sentence; a box or two lines of furniture are the page's end.
            spoiled = spoiled or (plain and (between > 1 or (verdict.look in _ENDING and not verdict.passing)))
            list_open = False
            continue
        if verdict.look is Look.ITEM:
            keep = list_open or (not plain and not between)
        elif beside and block.tag == blocks[last].tag and block.group in own and not plain:
            keep = not is_byline(block.text, cues)
        elif verdict.look is Look.SENTENCE:
            keep = not spoiled and not is_byline(block.text, cues) and "?" not in block.text  # a prompt to the reader
            keep = keep and (plain or not between or block.group in own) and not cues.sells(block.text)
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
    for index in range(len(blocks) - 1):
        verdict, following = verdicts[index], verdicts[index + 1]
        heading = verdict.kept and verdict.look is Look.HEADING and _is_heading(blocks[index])
        if heading and not following.kept and following.look is Look.LINKS and blocks[index + 1].tag == "li":
            verdicts[index] = Verdict(False, "heads a list of links", verdict.look)
