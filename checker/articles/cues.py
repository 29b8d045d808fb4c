"""The words of page furniture, from `furniture.toml`, ready for looking up.

A cue is a phrase that pages of one language put around articles ("À lire aussi", "Share this"). English cues
serve every language, because widgets stay untranslated. This module knows how phrases match, never which ones.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any

from claims.document import SourceKind
from claims.entities.media import media
from claims.text.fold import fold

_TRAIL = re.compile(r" ?(?:\( ?\d+ ?\) ?)?[:…»>→|.!?– -]*$")
_COUNT = re.compile(r"^\d+ (?=\D)")
_LONGEST_HEADING = 300
_SHORT_NAME = 4  # "MAP", "TAP", "ANI": words of menus as well; the table of furniture says which are trusted
_CUT_SHORT = 3  # letters of a month: "Sep", "Out"
_LEAD = re.compile(r"^[^\w«“\"(©]+")
_PRICE = re.compile(r" ?(?:[$€£] ?\d|\d[\d.,]* ?(?:[$€£]|euro|ευρω))")
_SENTENCES = re.compile(r"[.!?|·–-]+ ")
WITH = "avec|with|mit|con|com|met|με"
"""What joins the agencies to whoever wrote with them, in a regular expression."""
_INLINE = re.compile(r"\s*(?:[:|→»>]|–\s)\s*")


class Box(StrEnum):
    """A heading that opens something which is not the article."""

    RELATED = "related"
    MOST_READ = "most_read"
    COMMENTS = "comments"
    NEWSLETTER = "newsletter"
    TAGS = "tags"
    SOURCES = "sources"
    SHARE = "share"
    TOC = "toc"
    QUOTES = "quotes"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class BoxCue:
    """A box heading found in a line; `rest` is what follows on the same line ("Lire aussi : STEG" -> "STEG")."""

    box: Box
    phrase: str
    rest: str
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of one language. Every phrase and word is folded."""

    language: str
    boxes: Mapping[str, Box]
    starts: tuple[str, ...]
    photo: tuple[str, ...]
    contains: tuple[str, ...]
    terms: tuple[str, ...]
    selling: tuple[str, ...]  # the word for a subscription, before a colon and its price
    labels: frozenset[str]
    home: frozenset[str]
    byline: tuple[str, ...]
    bylines: frozenset[str]  # the words of those phrases
    journalists: frozenset[str]
    stamp: frozenset[str]
    published: frozenset[str]
    days: frozenset[str]
    weekdays: frozenset[str]
    months: Mapping[str, int]

    def box(self, line: str) -> BoxCue | None:
        """The box that a line opens: the whole line, or its beginning before a colon, bar or arrow."""
        if len(line) > _LONGEST_HEADING:
            return None
        folded = _LEAD.sub("", flat(line))
        bare = _TRAIL.sub("", folded)
        if bare in self.boxes:
            return BoxCue(self.boxes[bare], bare, "", counted="(" in folded[len(bare) :])
        uncounted = _COUNT.sub("", bare)
        if self.boxes.get(uncounted) is Box.COMMENTS:  # "3 Comments"
            return BoxCue(Box.COMMENTS, uncounted, "", counted=True)
        for separator in _INLINE.finditer(folded):
            phrase = folded[: separator.start()]
            if phrase in self.boxes:
                words = _INLINE.split(_LEAD.sub("", " ".join(line.split())), maxsplit=1)
                return BoxCue(self.boxes[phrase], phrase, words[-1] if len(words) > 1 else "")
            if separator.start() > 45:
                break
        return None

    def leading(self, line: str) -> str | None:
        """The box phrase a loose line begins with: "Recevez nos alertes", "Most viewed this week". Single words
        count for subscriptions only, which are imperatives."""
        folded = _LEAD.sub("", flat(line))
        for phrase, box in self.boxes.items():
            telling = box is Box.NEWSLETTER or (" " in phrase and box in (Box.RELATED, Box.MOST_READ, Box.COMMENTS))
            if telling and folded.startswith(phrase) and not folded[len(phrase) : len(phrase) + 1].isalpha():
                return phrase
        return None

    def starting(self, line: str, *, photo: bool = False) -> str | None:
        """The cue a line starts with, of captions if `photo`. One word alone counts only before punctuation or a
        figure: "Météo : 3 °C" is furniture, "Météo France annonce" is not."""
        folded = _LEAD.sub("", flat(line))
        for cue in self.photo if photo else self.starts:
            if folded.startswith(cue):
                after = folded[len(cue) :]
                if (" " in cue or not cue[-1].isalnum()) and not after[:1].isalpha():
                    return cue
                if not after.strip() or re.match(r"\s*[^\w\s'’-]|\s+\d", after):
                    return cue
        return None

    def containing(self, line: str, *, sentence: bool) -> str | None:
        """The cue a line contains; in a sentence only distinctive ones, for an article may discuss a privacy policy."""
        folded = flat(line)
        for cue in self.contains if sentence else (*self.contains, *self.terms):
            if cue in folded:
                return cue
        return None

    def sells(self, line: str) -> bool:
        """Whether a line offers the paper at a price: "Read by 8,400 people. Subscription: £19 a month"; but "The
        subscription costs £19 a month."."""
        told = (sentence.partition(":") for sentence in _SENTENCES.split(flat(line)))
        return any(head.strip() in self.selling and _PRICE.match(price) is not None for head, _, price in told)


def flat(text: str) -> str:
    """Folded, composed, with single spaces: the form in which cues are compared."""
    return " ".join(fold(unicodedata.normalize("NFC", text)).split())


@cache
def table() -> Mapping[str, Any]:
    """The data file as it is."""
    return tomllib.loads(resources.files("checker").joinpath("articles/furniture.toml").read_text("utf-8"))


def languages() -> tuple[str, ...]:
    """The languages that articles may be written in."""
    return tuple(table()["languages"])


@cache
def cues(language: str) -> Cues:
    """The cues of `language`, with the English ones and those of no language, and the months of all: a paper that
    is translated still stamps its pages as at home, "Published by Ana Ruiz 4 de marzo, 2025"."""
    data = table()
    mine, english, anywhere = data["languages"][language], data["languages"]["en"], data["anywhere"]
    both = (mine, english) if mine is not english else (mine,)
    boxes: dict[str, Box] = {}
    months: dict[str, int] = {}
    for source in both:
        for box in Box:
            for phrase in source[box.value]:
                boxes.setdefault(flat(phrase), box)
        for number, names in enumerate(source["months"], 1):
            for name in flat(names).split():
                months.setdefault(name, number)
    for number, name in _written_out():
        months.setdefault(name, number)
    return Cues(
        language=language,
        boxes=boxes,
        starts=_phrases(source["starts"] for source in both),
        photo=_phrases(source["photo"] for source in both),
        contains=_phrases([*(source["contains"] for source in both), anywhere["contains"]]),
        terms=_phrases(source["terms"] for source in both),
        selling=_phrases(source["selling"] for source in both),
        labels=frozenset(flat(" ".join([*(source["labels"] for source in both), anywhere["labels"]])).split()),
        home=frozenset(flat(" ".join(source["home"] for source in both)).split()),
        byline=_phrases([mine["byline"]]),
        bylines=frozenset(flat(" ".join(mine["byline"])).split()),
        journalists=frozenset(map(flat, mine["journalists"])),
        stamp=frozenset(flat(" ".join(source["stamp"] for source in both)).split()),
        published=frozenset(flat(anywhere["published"]).split()),
        days=frozenset(flat(anywhere["days"]).split()),
        weekdays=frozenset(flat(" ".join(source["weekdays"] for source in both)).split()),
        months=months,
    )


@cache
def _written_out() -> tuple[tuple[int, str], ...]:
    """The months of every language by their names; those cut short are words elsewhere: "set", "out"."""
    tables = (table()["languages"][code]["months"] for code in languages())
    named = ((number, flat(names).split()) for months in tables for number, names in enumerate(months, 1))
    return tuple((number, name) for number, names in named for name in names if len(name) > _CUT_SHORT)


def _phrases(lists: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Longest first, so that the most telling cue is the one reported."""
    return tuple(sorted({flat(phrase) for phrases in lists for phrase in phrases}, key=lambda cue: (-len(cue), cue)))


@cache
def wires() -> tuple[str, ...]:
    """Words of a credit for agencies that it does not name, longest first."""
    return _phrases([table()["anywhere"]["wires"]])


@cache
def agencies() -> Mapping[str, str]:
    """Folded name of an agency -> its name as written."""
    names = table()["anywhere"]["agencies"].replace("\n", "").split("|")
    known = [name for outlet in media().outlets if outlet.kind == SourceKind.AGENCY for name in outlet.names]
    return {
        **{flat(name): name for name in known if len(name) > _SHORT_NAME},
        **{flat(name): name.strip() for name in names},
    }


@cache
def name_particles() -> frozenset[str]:
    """Small words inside names: "de", "van", "και"."""
    return frozenset(table()["anywhere"]["name_particles"].split())


@cache
def photo_credit() -> re.Pattern[str]:
    """The end of a caption: "(© Getty Images)", "/ AFP", "Rua alagada. Foto: Divulgação"."""
    names = "|".join(name.strip() for name in table()["anywhere"]["photo_credits"].split("|"))
    photo = "|".join(table()["anywhere"]["photo_words"].split())
    opened = rf"(?:^(?:{photo}) |^(?=getty)|(?:[(/©]|\bcr[eé]dito?s?:?) ?(?:[\w.\- ]{{0,30}}/)? ?)"
    named = rf"{opened}(?:{names})\b[\w\s/.\-]{{0,30}}\)?"
    announced = rf"\b(?:{photo}) ?: ?[^.:]{{2,50}}"
    return re.compile(rf"(?:{named}|{announced})\W*$", re.I)


@cache
def rights_reserved() -> re.Pattern[str]:
    """What a copyright line says of rights, in whatever language of its page: no name of an outlet."""
    return re.compile("|".join(table()["anywhere"]["rights"]), re.I)


@cache
def hints(kind: str) -> frozenset[str]:
    """The class and id words of one kind: strong, weak, standfirst."""
    return frozenset(table()["hints"][kind].split())


@cache
def hint_prefixes() -> tuple[str, ...]:
    """Words long enough to be recognised at the beginning of a run-together class name."""
    return tuple(table()["hints"]["prefixes"].split())
