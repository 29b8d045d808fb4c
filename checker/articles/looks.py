"""What one block looks like by itself, without its neighbours: prose, a heading, a share counter, a dateline…"""

import re
from dataclasses import dataclass
from enum import StrEnum

from checker.articles.blocks import Block
from checker.articles.cues import WITH, Box, BoxCue, Cues, agencies, flat, name_particles, photo_credit, wires
from checker.articles.datelines import is_agency_line, is_dateline
from checker.articles.stamps import read_stamp

_WORD = re.compile(r"[^\W\d_]+(?:['’.&-][^\W\d_]+)*")
_SIGNED = re.compile(r"\s\S{2,12}$")
_INITIALED = re.compile(r"\s\([a-zäöüß]{2,5}(?:\s?[/,]\s?[a-zäöüß]{2,5}){0,3}\)$")
_SENTENCE_END = re.compile(r"[.!?…;·]['\"”’»)\]\u00a0\u202f ]*(?:\[\d+\])?$")
_PROSE_LENGTH = 90
_LONG = 200
_LINKED = 0.66  # of its characters
_NAME, _SECTION, _SMALL = 7, 4, 3  # words of a newspaper's name and of a section; letters of a small word
_SEPARATORS = re.compile(r"\s*[|>»•·›/]\s*|\s{2,}|\t+|\s+[–—-]\s+")
_STROKES = re.compile(r" [|•·–—-] ")
_SIGNED_PERCENT = re.compile(r"[+\-−–][\s\u00a0\u202f]?\d+(?:[.,]\d+)?[\s\u00a0\u202f]?%")
_PRICE = re.compile(r"\d[\d.,\s\u00a0\u202f]*[.,]\d{1,4}\b|\d{2,}[\s\u00a0\u202f]?[$€£]")
_PAIR = re.compile(r"\b[A-Z]{3}/[A-Z]{3}\b[\s:]*\d")
_DEGREES = re.compile(r"\d[\s\u00a0\u202f]?(?:°|º\s?C?\b|˚)")
_RATING = re.compile(r"^\D{0,25}\b\d(?:[.,]\d+)?\s*(?:/\s*(?:5|10|20))?\W*\(\s*\d[\d.,\s]*\s*[^\W\d_]+\s*\)\W*$")
_STARS = re.compile("[★☆⭐]{2,}")
_COPYRIGHT = re.compile(r"^\W*(?:©|\(c\)|copyright\b)|©\s*(?:\d{4}|$)|^\W*[^.!?]{1,60}©", re.I)
_NUMBERED = re.compile(r"\(\d[\d.,\s\u00a0\u202f]*(?:[^\W\d_]+)?\)|(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")  # "(214 posts)"
_CREDITED = re.compile(rf"\s(?:{WITH})\s(?:les |the |la |l'|den |der )?([^,;]{{2,40}})$", re.I)
_PLACED = re.compile(r"\(([^\W\d_][^()]{5,60})\)\W*$")
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


def words_of(text: str) -> list[str]:
    """The words of a text: letters only, inner apostrophes, dots and hyphens allowed."""
    return _WORD.findall(text)


def is_sentence(text: str) -> bool:
    """True for three words or more that end like a sentence (a colon ends the sentence before a list)."""
    return (bool(_SENTENCE_END.search(text)) or text.endswith(":")) and len(_WORD.findall(text)) >= 3


def is_prose(text: str) -> bool:
    """True for what can only be a paragraph: a long sentence, or something longer than any headline."""
    return len(text) >= _LONG or (len(text) >= _PROSE_LENGTH and (is_sentence(text) or _is_signed(text)))


def _is_signed(text: str) -> bool:
    """Whether an agency, or an editor by initials, signs what ends like a sentence: "... en bande organisée. EFE",
    "... bis zum Sommer. (raz)"."""
    initialed = _INITIALED.search(text)
    signed = initialed or _SIGNED.search(text)
    if signed is None or _SENTENCE_END.search(text[: signed.start()]) is None:
        return False
    return initialed is not None or is_agency_line(signed[0])


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
    if (box := cues.box(text)) and not (prose and (" " not in box.phrase or len(text) > _LONG)):
        return Appearance(Look.BOX, f"“{box.phrase}” opens a box", box)
    if len(text) < _LONG:
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
    if block.tag != "tr" and (is_counter(text, cues) or _ends_with_a_counter(text, cues)):
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
    if placed is None or len(words_of(text[: placed.start()])) < _SMALL or "," not in placed[1]:
        return False
    stamp = read_stamp(placed[1].rpartition(",")[2], cues)
    names = words_of(placed[1].rpartition(",")[0])
    named = all(word[0].isupper() or word.lower() in name_particles() for word in names)
    return stamp is not None and not stamp.rest and named


def tells_weather(text: str) -> bool:
    """Whether degrees are named: "Marseille 23 °C"."""
    return bool(_DEGREES.search(text))


def is_counter(text: str, cues: Cues) -> bool:
    """Nothing but networks, counter words and figures: "Facebook 214  Twitter 31", "2 min read", "0 commentaire"."""
    words = re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", flat(text))
    if not words:
        return len(text) < 12 and not is_sentence(text)
    # With a figure, words of datelines too: "Mis à jour il y a 3 heures", "Actualizado el 4 de noviembre a las 9:12".
    known = cues.labels | cues.stamp if any(map(str.isdigit, text)) else cues.labels
    if known is not cues.labels and not cues.published.isdisjoint(words):
        known |= cues.published | cues.days | cues.weekdays | cues.months.keys()
    return len(words) <= 12 and all(word in known for word in words)


def _ends_with_a_counter(text: str, cues: Cues) -> bool:
    """Names, and how often it was read or commented on, behind strokes: "Le Fleuve - Nantes - 12 commentaires"."""
    *names, last = _STROKES.split(text)
    counted = len(names) > 0 and last[:1].isdigit() and is_counter(last, cues)
    return counted and all(name[:1].isupper() and len(words_of(name)) <= _SMALL for name in names)


def is_ticker(text: str) -> bool:
    """Names, prices and signed percentages without a single ordinary word."""
    if ":" in text or not (_SIGNED_PERCENT.search(text) or _PAIR.search(text)):
        return False
    words = words_of(text)
    ordinary = sum(word[0].islower() and len(word) > 3 for word in words)
    return ordinary == 0 and bool(_PAIR.search(text) or _PRICE.search(_SIGNED_PERCENT.sub(" ", text)))


def is_stamp(text: str, cues: Cues, others: int | None = None) -> bool:
    """A date with few words that are not about dates: "22. Oktober 2025 von Redaktion". At most `others` of them;
    by default four, and eight where an hour or a word like "Publié" shows what the line is."""
    stamp = read_stamp(text, cues)
    if stamp is None:
        return False
    opens = flat(text).lstrip("|•·–- ").split(" ")[0].rstrip(":.,") in cues.stamp
    foreign = [word for word in stamp.rest if word not in cues.byline and word not in name_particles()]
    if others is None:
        others = 8 if stamp.timed or (opens and len(text) < 80) else 4
    return len(foreign) <= others


def is_navigation(text: str, cues: Cues) -> bool:
    """Short items between separators; two are enough if one of them is "Home". An item behind the first may count what
    it leads to or tell the hour: "Home / Archive (214 posts) / Feed", "DAILY | Sport | 17:31"; an hour in front heads
    an entry of a live report."""
    parts = [part for part in _SEPARATORS.split(text) if part.strip()]
    if len(parts) == 1:
        return flat(text) in cues.home
    plain = [parts[0], *(_NUMBERED.sub("", part) for part in parts[1:])]
    short = all(len(part.split()) <= 4 for part in parts) and not any(map(str.isdigit, "".join(plain)))
    home = any(flat(part) in cues.home for part in parts)
    return short and (len(parts) >= 3 or home)


def is_nameplate(name: Block, section: Block, cues: Cues) -> bool:
    """The name of a newspaper with its section below it, as texts are pasted: "El Heraldo / CAMPO", "Het Ochtendblad /
    Bedrijven & Beurs"; neither a headline with who wrote it nor one with what stands under it."""
    words, parts = words_of(name.text), words_of(section.text)
    if name.group != section.group or not (2 <= len(words) <= _NAME and 1 <= len(parts) <= _SECTION):
        return False
    if any(map(str.isdigit, name.text + section.text)) or is_sentence(name.text) or is_sentence(section.text):
        return False
    if flat(name.text).startswith(tuple(f"{cue} " for cue in cues.byline)):
        return False  # "Von Anna Roth / MÜNCHEN"
    large = [word for word in words if word[0].isupper()]
    if section.text.isupper():
        return words[0] in large and len(large) > 1
    joined = len(parts) == 1 or any(map(section.text.__contains__, "&/|•—"))
    capitals = all(word[0].isupper() or len(word) <= _SMALL for word in (*words, *parts))
    return joined and capitals and words[0] in large and parts[0][0].isupper()


def is_byline(text: str, cues: Cues) -> bool:
    """Who wrote it: "Par La rédaction", "Olga Sukhina", "Agencias / Madrid", "(AFP)". For lines near the title or
    the end only, because "Par la fenêtre" is a heading as well."""
    text = _without_wires(text)
    words = words_of(text)
    if not words or len(words) > 12 or len(text) > 110:
        return False
    folded = flat(text).lstrip("|•·–-([ ")
    if is_agency_line(text) or _is_of_a_journalist(text, cues):
        return True
    names = all(word[0].isupper() or word.lower() in name_particles() for word in words)
    for cue in cues.byline:
        if folded.startswith(cue) and not folded[len(cue) : len(cue) + 1].isalpha():
            following = words_of(folded[len(cue) :])
            original = words[len(words) - len(following) :]
            capital = not original or original[0][0].isupper() or original[0] in name_particles() or " " in cue
            return capital and not (is_sentence(text) and len(words) > 6)
    return (
        names
        and 2 <= len(words) <= 4
        and not any(map(str.isdigit, text))
        and not is_sentence(text)
        and len(words[0]) > 1
    )


def _without_wires(text: str) -> str:
    """ "Inês Vilarinho |com agências|", "Anna Roth |mit dpa|": a line without the agencies behind a name."""
    found = _CREDITED.search(text)
    named = found is not None and (flat(found[1]) in wires() or flat(found[1]) in agencies())
    return text[: found.start()] if found is not None and named else text


def _is_of_a_journalist(text: str, cues: Cues) -> bool:
    """ "Harriet Colborne, environment correspondent": a name, and behind its comma what kind of journalist that is."""
    name, _, post = text.partition(", ")
    words = words_of(name)
    named = 2 <= len(words) <= _SECTION and all(word[0].isupper() or word.lower() in name_particles() for word in words)
    return named and not is_sentence(text) and not cues.journalists.isdisjoint(words_of(flat(post)))
