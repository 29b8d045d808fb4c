"""What one line is by its words and signs alone: a sentence, a counter, stock quotes, a stamp, navigation, a byline."""

import re

from checker.articles.blocks import Block
from checker.articles.cues import WITH, Cues, agencies, flat, name_particles, wires
from checker.articles.datelines import is_agency_line
from checker.articles.stamps import read_stamp

_WORD = re.compile(r"[^\W\d_]+(?:['’.&-][^\W\d_]+)*")
_SIGNED = re.compile(r"\s\S{2,12}$")
_INITIALED = re.compile(r"\s\([a-zäöüß]{2,5}(?:\s?[/,]\s?[a-zäöüß]{2,5}){0,3}\)$")
_SENTENCE_END = re.compile(r"[.!?…;·]['\"”’»)\]\u00a0\u202f ]*(?:\[\d+\])?$")
_PROSE_LENGTH = 90
LONG = 200  # characters, more than any headline has
_NAME, _SECTION, _SMALL = 7, 4, 3  # words of a newspaper's name and of a section; letters of a small word
_SEPARATORS = re.compile(r"\s*[|>»•·›/]\s*|\s{2,}|\t+|\s+[–—-]\s+")
_STROKES = re.compile(r" [|•·–—-] ")
_SIGNED_PERCENT = re.compile(r"[+\-−–][\s\u00a0\u202f]?\d+(?:[.,]\d+)?[\s\u00a0\u202f]?%")
_PRICE = re.compile(r"\d[\d.,\s\u00a0\u202f]*[.,]\d{1,4}\b|\d{2,}[\s\u00a0\u202f]?[$€£]")
_PAIR = re.compile(r"\b[A-Z]{3}/[A-Z]{3}\b[\s:]*\d")
_DEGREES = re.compile(r"\d[\s\u00a0\u202f]?(?:°|º\s?C?\b|˚)")
_NUMBERED = re.compile(r"\(\d[\d.,\s\u00a0\u202f]*(?:[^\W\d_]+)?\)|(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")  # "(214 posts)"
_CREDITED = re.compile(rf"\s(?:{WITH})\s(?:les |the |la |l'|den |der )?([^,;]{{2,40}})$", re.I)


def words_of(text: str) -> list[str]:
    """The words of a text: letters only, inner apostrophes, dots and hyphens allowed."""
    return _WORD.findall(text)


def is_sentence(text: str) -> bool:
    """True for three words or more that end like a sentence (a colon ends the sentence before a list)."""
    return (bool(_SENTENCE_END.search(text)) or text.endswith(":")) and len(_WORD.findall(text)) >= 3


def is_prose(text: str) -> bool:
    """True for what can only be a paragraph: a long sentence, or something longer than any headline."""
    return len(text) >= LONG or (len(text) >= _PROSE_LENGTH and (is_sentence(text) or _is_signed(text)))


def _is_signed(text: str) -> bool:
    """Whether an agency, or an editor by initials, signs what ends like a sentence: "... en bande organisée. EFE",
    "... bis zum Sommer. (raz)"."""
    initialed = _INITIALED.search(text)
    signed = initialed or _SIGNED.search(text)
    if signed is None or _SENTENCE_END.search(text[: signed.start()]) is None:
        return False
    return initialed is not None or is_agency_line(signed[0])


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


def ends_with_a_counter(text: str, cues: Cues) -> bool:
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
