"""Whose the figures of a thread are: the names that its articles share beside them."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from checker.words.tables import interface
from claims.entities.media import media
from claims.meaning.topics import Topic
from claims.packs import pack as packs
from claims.packs.units import units
from claims.text.fold import fold

_FEW = 2  # articles that need share no name
_PARTICLE = 3  # letters of "Le", "The", "Van"
_SHARED = 0.5  # of the articles that must have a name
_JOINTS = (" ", "-", "\u00a0")
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = re.compile(r"[^\W\d_]+['’]?")
_SPACED = re.compile(r"\S+")
_PARTS = re.compile(r"[\s'’]+")
_LINK = "".join(_JOINTS) + "'’abcdefghijklmnopqrstuvwxyz"
_OFFICE = 4  # words of one
_NAMES = 2  # at most, to a thread


def names_of(topics: Sequence[Topic], language: str) -> list[str]:
    """The names that the articles of a thread share beside the figure, as the reader's language writes them; where they
    share none, those of the articles in that language."""
    # A headline may capitalise every word, and German writes every noun so.
    fit = [topic for topic in topics if topic.language != "de" and not topic.headline]
    articles = {topic.claim.document for topic in fit}
    having: dict[str, set[str]] = defaultdict(set)
    nearest: dict[str, tuple[bool, int]] = {}
    for topic in fit:
        for name, apart in _named(topic):
            having[name].add(topic.claim.document)
            where = (interface(topic.language) != interface(language), apart)
            nearest[name] = min(where, nearest.get(name, where))
    parts = {name: set(_capitals(name)) for name in having}
    for name in having:  # who names Google Cloud names Google
        having[name] = set().union(*(there for other, there in having.items() if parts[name] <= parts[other]))
    least = max(_SHARED * len(articles), min(2, len(articles)))
    shared = [name for name, documents in having.items() if len(documents) >= least]
    if not shared:
        shared = [name for name, (foreign, _) in nearest.items() if not foreign and len(articles) <= _FEW]
    chosen: list[str] = []
    for name in sorted(shared, key=lambda name: (-len(having[name]), nearest[name], name)):
        if not any(_one_name(parts[name], parts[other], parts.values()) for other in chosen):
            chosen.append(name)
    return chosen[:_NAMES]


def _one_name(one: set[str], other: set[str], names: Iterable[set[str]]) -> bool:
    """Whether two names share a word, or are the parts of a third: "Marine" and "Le Pen"."""
    return bool(one & other) or any(one | other <= name for name in names)


def _named(topic: Topic) -> Iterator[tuple[str, int]]:
    """The names of a claim's sentence, as they are written, and how far from the figure they stand."""
    claim, text = topic.claim, topic.claim.sentence
    at = claim.span.start - claim.sentence_span.start
    for start, end in _linked(list(_runs(topic)), text, topic.language):
        start += _office(text[start:end], topic.language)
        name = text[start:end]
        inside = at <= start < at + len(claim.quote)
        latin = all(not char.isalpha() or "LATIN" in unicodedata.name(char, "") for char in name)
        told = len(name) > 1 and not _is_a_unit(name) and media().named(name) is None
        if not inside and latin and told:
            yield name, max(at - end, start - at - len(claim.quote))


def _runs(topic: Topic) -> Iterator[tuple[int, int]]:
    """Where the words of names stand that only a blank or a hyphen parts."""
    text = topic.claim.sentence
    no_names = _no_names(topic.language)
    words = list(_WORD.finditer(text))
    run: list[re.Match[str]] = []
    for place, word in enumerate([*words, None]):
        fits = word is not None and word[0][0].isupper() and fold(word[0]) in topic.names - no_names
        joined = word is not None and bool(run) and text[run[-1].end() : word.start()] in _JOINTS
        if run and not (fits and joined):
            yield run[0].start(), run[-1].end()
            run = []
        if fits and word is not None:
            before = words[place - 1] if place > 1 and not run else None
            if before and _opens(before, text) and text[before.end() : word.start()] in _JOINTS:
                run.append(before)
            run.append(word)


def _linked(runs: Sequence[tuple[int, int]], text: str, language: str) -> list[tuple[int, int]]:
    """Names of one word each that "of" links are one name: "Consejo |de| Gobierno", "Côte |d'|Azur"."""
    names, found = packs.load(language).names, list(runs[:1])
    for start, end in runs[1:]:
        first, last = found[-1]
        small = [fold(word) for word in _SMALL.findall(text[last:start])]
        plain = not text[last:start].strip(_LINK) and not any(joint in text[first:last] for joint in _JOINTS)
        of = bool(small) and small[0] in names.of and all(word in names.articles for word in small[1:])
        if of and plain and not _office(text[first:last], language):
            found[-1] = first, end
        else:
            found.append((start, end))
    return found


def _office(name: str, language: str) -> int:
    """How many characters at the head of a name say what somebody is: "|President |Donald Trump"."""
    words = list(_SPACED.finditer(name))
    spelled = [fold(word[0]) for word in words]
    for length in range(min(_OFFICE, len(words)), 0, -1):
        if tuple(spelled[:length]) in _offices(language):
            return words[length].start() if length < len(words) else len(name)
    return 0


@cache
def _offices(language: str) -> frozenset[tuple[str, ...]]:
    return frozenset(words for words, _ in packs.load(language).names.roles)


def _capitals(name: str) -> Iterator[str]:
    """The words of a name that have a capital: no "de" of two names makes them one."""
    return (fold(word) for word in _PARTS.split(name) if word[:1].isupper())


def _is_a_unit(name: str) -> bool:
    """ "TWh", "MW": whose a figure is, no sign of a unit says."""
    return all(word in units().marks for word in re.split("|".join(_JOINTS), name))


def _opens(word: re.Match[str], text: str) -> bool:
    """Whether a small word opens a name, as its capital inside a sentence tells: "Marine |Le| Pen", "|The| Hague"."""
    return word[0].istitle() and len(word[0]) <= _PARTICLE and text[: word.start()].rstrip()[-1:].isalpha()


@cache
def _no_names(language: str) -> frozenset[str]:
    """Words that are capitalised and name nothing: days, months, small words and numerals at the head of a line."""
    pack = packs.load(language)
    dates = (word for table in (pack.dates.months, pack.dates.weekdays) for words, _ in table for word in words)
    return frozenset(dates) | frozenset(pack.stop) | frozenset(pack.numbers.lexemes)
