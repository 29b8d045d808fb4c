"""What a thread is about, as an editor would head it: the thing measured, what of it, and whose ("contract, amount ·
Meta, Google").

The thing is the notion its claims stand nearest to, in the words of `titles.toml`; the names are those its articles
share. Where neither is known, the clause around the figure stands in. A thread of names is about the person, one of
roles about who holds them, one of quotations about its first words.
"""

import re
import tomllib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from checker.words.tables import interface
from checker.words.wording import noun, quoted
from claims.claim import Claim
from claims.entities.media import media
from claims.meaning.topics import Topic
from claims.packs import pack as packs
from claims.packs.units import dimension
from claims.text.fold import fold
from claims.value import Grain, Kind, Period, Value

_NEAR = 0.35  # how near the figures a notion must stand on the whole to head the thread: some ten words, no comma
_NAMES = 2
_SHARED = 0.5  # of the articles that must have a name
_JOINTS = (" ", "-", "\u00a0")
_LONGEST = 90  # characters
_SHORTEST = 30  # below this a clause says too little, and the sentence goes on past the comma
_WORDS_OF_QUOTE = 9
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r".*\d[\d.,'\u00a0\u202f\u2019]*(?=[ -]\S)", re.DOTALL)
_BREAK = re.compile(r"(?<=[;:()«»“”\n,])\s+|\n")


def describe(topics: Sequence[Topic], language: str = "en") -> str:
    """A short description of the thing measured."""
    foreign = topics[0].claim.kind is Kind.QUOTE  # words said are told in the reader's language where anybody does
    claim = min(
        topics,
        key=lambda topic: (
            foreign and topic.language != language,
            topic.headline,
            topic.claim.document,
            topic.claim.span,
        ),
    ).claim
    if claim.kind in (Kind.NAME, Kind.ROLE, Kind.QUOTE):
        return _of_words([topic.claim for topic in topics], claim, language)
    length = _length(topics, language)  # whose age it is, no notion says: "age · Ruth Kowalczyk"
    head = length or _thing(topics, language)
    if not head:
        return _around(topics, language)
    aspect = "" if length else _aspect(topics, language)
    head = head if not aspect or aspect in head else f"{head}, {aspect}"
    names = ", ".join(_names(topics, language))
    if not names:
        return _around(topics, language) if length else head
    return f"{head} · {names}"


# ---------------------------------------------------------------- the thing and what of it


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads((Path(__file__).parent / "titles.toml").read_text(encoding="utf-8"))


@cache
def _titles(part: str, language: str) -> Mapping[str, str]:
    place = ("fr", "en").index(interface(language))
    return {key: words[place] for key, words in _table()[part].items()}


@cache
def _counted() -> frozenset[str]:
    """Notions of things that are counted."""
    return frozenset(_table()["counted"]["ids"].split())


def _thing(topics: Sequence[Topic], language: str) -> str:
    """The thing counted, where the reader knows it; else the notion that the figures stand nearest to."""
    concept = _concept(topics, Kind.COUNT)
    if concept and (named := noun(concept, language)):
        return named
    known = _titles("notions", language)
    if (measured := dimension(getattr(topics[0].claim.value, "unit", None))) and measured[0] == "temperature":
        return known["temperature"]
    near: dict[str, float] = defaultdict(float)
    having: dict[str, set[int]] = defaultdict(set)
    for number, topic in enumerate(topics):
        for notion, nearness in topic.notions:
            near[notion] += nearness / len(topics)
            having[notion].add(number)
    for head, others in _table()["families"].items():
        if head in having:
            near[head] += sum(near.get(other, 0.0) for other in others)
            having[head].update(number for other in others for number in having.get(other, ()))
    # A number of things is of things that are counted; a date is of none of them.
    fit = [notion for notion in near if notion in known and (notion in _counted()) in _may_count(topics[0].claim)]
    fit = [notion for notion in fit if near[notion] >= _NEAR and len(having[notion]) >= _SHARED * len(topics)]
    return known[min(fit, key=lambda notion: (-near[notion], notion))] if fit else ""


def _length(topics: Sequence[Topic], language: str) -> str:
    """What most lengths of time of a thread are of, an age or a term in prison; nothing for others."""
    concept = _concept(topics, Kind.DURATION)
    return _titles("aspects", language).get(concept, "") if concept else ""


def _concept(topics: Sequence[Topic], kind: Kind) -> str | None:
    """What most claims of a kind are of."""
    concepts = Counter(topic.claim.concept for topic in topics if topic.claim.kind is kind)
    return concepts.most_common(1)[0][0] if concepts else None


def _may_count(claim: Claim) -> tuple[bool, ...]:
    if claim.kind is Kind.COUNT:
        return (True,)
    return (False,) if isinstance(claim.value, Period) or claim.kind in (Kind.DURATION, Kind.RANK) else (True, False)


def _aspect(topics: Sequence[Topic], language: str) -> str:
    """What the figures say of the thing; nothing for what is counted and named."""
    claim = topics[0].claim
    value, key = claim.value, claim.kind.value
    if isinstance(value, Period):
        key = "time" if value.grain is Grain.MINUTE else "date"
    elif isinstance(value, Value):
        known = dimension(value.unit)
        changes = Counter(topic.claim.change for topic in topics)
        change = changes.most_common(1)[0][0]
        if change is not None:
            key = change.value
        elif claim.kind is Kind.MEASURE and known:
            key = known[0]
        elif claim.kind is Kind.COUNT:
            return ""
        elif value.unit == "[ppt]":
            key = "points"
    return _titles("aspects", language).get(key, "")


# ---------------------------------------------------------------- whose


def _names(topics: Sequence[Topic], language: str) -> list[str]:
    """The names that the articles of a thread share beside the figure, as the reader's language writes them."""
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
    for name in having:  # who names Google Cloud names Google
        parts = set(fold(name).split())
        having[name] = set().union(*(there for other, there in having.items() if parts <= set(fold(other).split())))
    shared = [name for name, documents in having.items() if len(documents) >= _SHARED * len(articles)]
    chosen: list[str] = []
    for name in sorted(shared, key=lambda name: (-len(having[name]), nearest[name], name)):
        if not any(set(fold(name).split()) & set(fold(other).split()) for other in chosen):
            chosen.append(name)
    return chosen[:_NAMES]


def _named(topic: Topic) -> Iterator[tuple[str, int]]:
    """The names of a claim's sentence, as they are written, and how far from the figure they stand."""
    claim, text = topic.claim, topic.claim.sentence
    no_names = _no_names(topic.language)
    at = claim.span.start - claim.sentence_span.start
    run: list[re.Match[str]] = []
    for word in [*_WORD.finditer(text), None]:
        fits = word is not None and word[0][0].isupper() and fold(word[0]) in topic.names - no_names
        joined = word is not None and bool(run) and text[run[-1].end() : word.start()] in _JOINTS
        if run and not (fits and joined):
            name = text[run[0].start() : run[-1].end()]
            inside = at <= run[0].start() < at + len(claim.quote)
            latin = all(char in _JOINTS or "LATIN" in unicodedata.name(char, "") for char in name)
            if not inside and latin and len(name) > 1 and media().named(name) is None:
                yield name, abs(run[0].start() - at)
            run = []
        if fits and word is not None:
            run.append(word)


@cache
def _no_names(language: str) -> frozenset[str]:
    """Words that are capitalised and name nothing: days, months, small words at the head of a line."""
    pack = packs.load(language)
    dates = (word for table in (pack.dates.months, pack.dates.weekdays) for words, _ in table for word in words)
    return frozenset(dates) | frozenset(pack.stop)


# ---------------------------------------------------------------- words where there is no notion


def _around(topics: Sequence[Topic], language: str) -> str:
    """The clause around the figure, the figure itself replaced by an ellipsis.

    A claim in the reader's language speaks for the thread if there is one; among those the claim whose context
    shares most with the others, the body before the headline.
    """
    common = Counter(word for topic in topics for word in set(topic.near))
    spoken = [topic for topic in topics if topic.language == language] or list(topics)
    ordered = sorted(
        spoken,
        key=lambda topic: (
            topic.headline,
            -sum(common[word] for word in set(topic.near)),
            topic.claim.document,
            topic.claim.span,
        ),
    )
    for topic in ordered:
        if (told := _clause(topic.claim, packs.load(topic.language).stop)).strip("… "):
            return told
    counted = Counter(_noun(topic.claim, language) for topic in topics)
    return counted.most_common(1)[0][0] or " ".join(ordered[0].claim.sentence.split())[:_LONGEST]


def _of_words(told: Sequence[Claim], claim: Claim, language: str) -> str:
    """The person named most often, or whose role it is; the beginning of what was said."""
    if claim.kind is Kind.QUOTE:
        words = str(claim.value).split()
        short = " ".join(words[:_WORDS_OF_QUOTE]) + ("…" if len(words) > _WORDS_OF_QUOTE else "")
        return quoted(short, language)
    names = Counter(name for one in told if (name := one.concept if one.kind is Kind.ROLE else str(one.value)))
    return max(names, key=lambda name: (names[name], len(name), name)) if names else str(claim.value)


def _noun(claim: Claim, language: str) -> str:
    return noun(claim.value.unit, language) if isinstance(claim.value, Value) else ""


def _clause(claim: Claim, stop: Container[str]) -> str:
    offset = claim.span.start - claim.sentence_span.start
    before = _near(_BREAK.split(claim.sentence[:offset])[::-1])[::-1]
    # The noun that is counted stays where digits show what the figure is: "… rescue workers are in action".
    digits = _DIGITS.match(claim.quote) if claim.kind is Kind.COUNT else None
    rest = digits.end() if digits else len(claim.quote)
    after = _near(_BREAK.split(claim.sentence[offset + rest :]))
    words_before = _tail(" ".join(" ".join(before).split()), _LONGEST * 2 // 3)
    words_after = _head(" ".join(" ".join(after).split()).rstrip(".,;: "), _LONGEST - len(words_before), stop)
    opening = "" if words_before[-1:] in "('’«" else " "
    closing = "" if words_after[:1] in ",;:.)" else " "
    return (f"{words_before}{opening}…{closing}{words_after}").strip(" ,;:.")


def _near(pieces: list[str]) -> list[str]:
    """As many pieces of the sentence, from the figure outwards, as it takes to say something."""
    taken: list[str] = []
    for piece in pieces:
        if sum(map(len, taken)) >= _SHORTEST:
            break
        taken.append(piece)
    return taken


def _head(text: str, length: int, stop: Container[str]) -> str:
    """The beginning of a text, cut where it makes sense: not behind "de la" or "a"."""
    if len(text) <= length:
        return text
    words = text[:length].rsplit(" ", 1)[0].split(" ")
    while words and (fold(words[-1]) in stop or not words[-1][-1:].isalpha()):
        words.pop()
    return " ".join(words)


def _tail(text: str, length: int) -> str:
    return text if len(text) <= length else text[-length:].split(" ", 1)[-1]
