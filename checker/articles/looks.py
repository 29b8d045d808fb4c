"""What one block looks like by itself, without its neighbours: prose, a heading, a share counter, a dateline…"""

import re
from dataclasses import dataclass
from enum import StrEnum

from checker.articles.blocks import Block
from checker.articles.cues import Box, BoxCue, Cues, flat, name_particles, photo_credit
from checker.articles.datelines import is_agency_line, is_dateline
from checker.articles.lines import (
    LONG,
    ends_with_a_counter,
    is_counter,
    is_navigation,
    is_prose,
    is_sentence,
    is_stamp,
    is_ticker,
    tells_weather,
    words_of,
)
from checker.articles.stamps import read_stamp

_LINKED = 0.66  # of its characters
_CAPTION = 3  # words before the brackets of one
_RATING = re.compile(r"^\D{0,25}\b\d(?:[.,]\d+)?\s*(?:/\s*(?:5|10|20))?\W*\(\s*\d[\d.,\s]*\s*[^\W\d_]+\s*\)\W*$")
_STARS = re.compile("[★☆⭐]{2,}")
_COPYRIGHT = re.compile(r"^\W*(?:©|\(c\)|copyright\b)|©\s*(?:\d{4}|$)|^\W*[^.!?]{1,60}©", re.I)
_PLACED = re.compile(r"\(([^\W\d_][^()]{5,60})\)\W*$")
_POINTER = re.compile(r"^\W*>>+\s*\w")  # ">> Inondations : 500 victimes"; an arrow stands before items of a list too
_ADDRESS = re.compile(r"^\W*(?:https?://|www\.)\S+\W*$")


class Look(StrEnum):
    """The first four are the article's; the others are furniture."""

    PROSE = "prose"
    SENTENCE = "sentence"
    ITEM = "item"
    HEADING = "heading"
    BOX = "box"
    CUE = "cue"
    CAPTION = "caption"
    STAMP = "stamp"
    BYLINE = "byline"
    NAVIGATION = "navigation"
    TICKER = "ticker"
    WEATHER = "weather"
    COUNTER = "counter"
    COPYRIGHT = "copyright"
    LINKS = "links"
    STRUCTURE = "structure"

    @property
    def of_article(self) -> bool:
        """True for the looks that text of an article has."""
        return self in (Look.PROSE, Look.SENTENCE, Look.ITEM, Look.HEADING)


@dataclass(frozen=True, slots=True)
class Appearance:
    """A look, why, and the box it opens, if any."""

    look: Look
    why: str
    box: BoxCue | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Kept or not, and why."""

    kept: bool
    why: str
    look: Look
    box: Box | None = None
    passing: bool = False  # one line between paragraphs ("Lire aussi : …"), after which the article goes on


def appearance(block: Block, cues: Cues) -> Appearance:
    """The look of one block: structure first, then cues, then shape."""
    text = block.text
    sentence = is_sentence(text)
    prose = is_prose(text) and (sentence or block.link_share <= _LINKED)  # a run of links can be long
    if block.hint:
        return Appearance(Look.STRUCTURE, f"inside “{block.hint}”")
    if block.weak_hint and not prose:
        return Appearance(Look.STRUCTURE, f"inside “{block.weak_hint}”")
    # "Mercados: el Ibex cae…" is a paragraph, "Lire aussi : …" a promo however long.
    if (box := cues.box(text)) and not (prose and (" " not in box.phrase or len(text) > LONG)):
        return Appearance(Look.BOX, f"“{box.phrase}” opens a box", box)
    if len(text) < LONG:
        if cue := cues.starting(text, photo=True):
            return Appearance(Look.CAPTION, f"the words “{cue}”")
        if cue := cues.containing(text, sentence=sentence) or cues.starting(text):
            return Appearance(Look.CUE, f"the words “{cue}”")
        if (shape := _furniture_shape(block, cues, sentence)) is not None:
            return shape
    if prose:
        return Appearance(Look.PROSE, "a paragraph")
    if block.link_share > (0.9 if sentence else _LINKED) and not (sentence and block.tag == "p"):
        return Appearance(Look.LINKS, "a link to another page")
    if block.tag in ("li", "tr", "dt", "dd"):
        return Appearance(Look.ITEM, "an item of a list")
    return Appearance(Look.SENTENCE, "a short sentence") if sentence else Appearance(Look.HEADING, "a heading")


def _furniture_shape(block: Block, cues: Cues, sentence: bool) -> Appearance | None:
    text = block.text
    if _COPYRIGHT.search(text) or ("©" in text and not sentence):
        return Appearance(Look.COPYRIGHT, "a copyright line")
    if _RATING.search(text) or _STARS.search(text):
        return Appearance(Look.COUNTER, "a rating")
    if block.tag != "tr" and (is_counter(text, cues) or ends_with_a_counter(text, cues)):
        return Appearance(Look.COUNTER, "a counter or a share button")
    if is_ticker(text):
        return Appearance(Look.TICKER, "stock quotes")
    if is_agency_line(text):
        return Appearance(Look.BYLINE, "the name of an agency")
    if _ADDRESS.search(text):
        return Appearance(Look.LINKS, "a bare address")
    if sentence:  # "Actualizado 09:40 h." ends like one; "C'était le 19 octobre 2025." is one
        stamp = is_stamp(text, cues, others=0) or is_dateline(text, cues)
        return Appearance(Look.STAMP, "a dateline") if stamp else None
    if _POINTER.search(text):
        return Appearance(Look.LINKS, "points to another page")
    if photo_credit().search(text):
        return Appearance(Look.CAPTION, "a photo credit")
    if block.tag != "li" and _says_where_and_when(text, cues):
        return Appearance(Look.CAPTION, "where and when a photo was taken")
    if flat(text) in cues.byline and " " in text:
        return Appearance(Look.BYLINE, "the words of a byline")
    if cue := cues.leading(text):
        return Appearance(Look.CUE, f"the words “{cue}”")
    if is_stamp(text, cues) or is_dateline(text, cues):
        return Appearance(Look.STAMP, "a dateline")
    if tells_weather(text) and len(words_of(text)) <= 6:
        return Appearance(Look.WEATHER, "the weather")
    if is_navigation(text, cues):
        return Appearance(Look.NAVIGATION, "navigation")
    return None


def _says_where_and_when(text: str, cues: Cues) -> bool:
    """Whether a line without a stop ends in brackets that hold a place and a full date, as captions do: "Helfer vor dem
    Rathaus |(Bad Aibling, 3.6.2024)|"."""
    placed = _PLACED.search(text)
    if placed is None or len(words_of(text[: placed.start()])) < _CAPTION or "," not in placed[1]:
        return False
    stamp = read_stamp(placed[1].rpartition(",")[2], cues)
    names = words_of(placed[1].rpartition(",")[0])
    named = all(word[0].isupper() or word.lower() in name_particles() for word in names)
    return stamp is not None and not stamp.rest and named
