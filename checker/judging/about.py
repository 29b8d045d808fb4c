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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from checker.judging.phrases import clause, led_to, noun_of
from checker.words.tables import LANGUAGES, interface
from checker.words.wording import noun, quoted
from claims.claim import Claim
from claims.entities.media import media
from claims.meaning.topics import Topic
from claims.packs import pack as packs
from claims.packs.units import dimension
from claims.text.fold import fold
from claims.value import TEXTUAL, Grain, Kind, Period, Value

_NEAR = 0.35  # how near the figures a notion must stand on the whole to head the thread: some ten words, no comma
_ANYBODY = ("people", "men")  # persons of whom no more is said
_NAMES = 2
_FEW = 2  # articles that need share no name
_PARTICLE = 3  # letters of "Le", "The", "Van"
_SHARED = 0.5  # of the articles that must have a name
_FAR = ("km", "[mi_i]", "[nmi_i]")  # units of how far, not of how high
_JOINTS = (" ", "-", "\u00a0")
_LONGEST = 90  # characters
_WORDS_OF_QUOTE = 9
_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE_ENDS = re.compile(r"[,;:.()–—]")
_BASE = 4  # words from a share to what it is of: "5,4 % du produit intérieur brut"


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
    if claim.kind in TEXTUAL:
        return _of_words([topic.claim for topic in topics], claim, language)
    length = _length(topics, language)  # whose age it is, no notion says: "age · Ruth Kowalczyk"
    notion = "" if length else _notion(topics)
    head = length or _counted_noun(topics, language) or _titles("notions", language).get(notion, "")
    if not head:
        return _around(topics, language)
    aspect = "" if length else _aspect(topics, language, notion)
    head = head if not aspect or aspect in head else f"{head}, {aspect}"
    # An age is of one, whoever else the articles name there.
    names = ", ".join(_names(topics, language)[: 1 if length else _NAMES])
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
def _listed(part: str, key: str) -> frozenset[str]:
    """The notions of a list of the table."""
    return frozenset(_table()[part].get(key, "").split())


@cache
def _only() -> Mapping[str, str]:
    """By notion, the one kind or dimension of the figures that it heads."""
    return {notion: key for key, notions in _table()["only"].items() for notion in notions.split()}


def _counted_noun(topics: Sequence[Topic], language: str) -> str:
    """The thing counted, where the reader knows it."""
    concept = _concept(topics, Kind.COUNT)
    return noun(concept, language) if concept else ""


def _notion(topics: Sequence[Topic]) -> str:
    """The notion that the figures stand nearest to, of those that figures of their kind may be of; "" for none."""
    known, claim = _titles("notions", "en"), topics[0].claim
    measured = _dimension(claim)
    if measured == "temperature":
        return "temperature"
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
    counted = _listed("counted", "ids")
    fit = [notion for notion in near if notion in known and (notion in counted) in _may_count(claim)]
    fit = [notion for notion in fit if _only().get(notion) in (None, claim.kind.value, measured)]
    fit = [notion for notion in fit if notion not in _listed("never", claim.kind.value)]
    fit = [notion for notion in fit if notion not in _table()["beside"] or having.keys() & _listed("beside", notion)]
    fit = [notion for notion in fit if not _is_of(topics, notion)]
    fit = [notion for notion in fit if near[notion] >= _NEAR and len(having[notion]) >= _SHARED * len(topics)]
    return min(fit, key=lambda notion: (-near[notion], notion)) if fit else ""


def _is_of(topics: Sequence[Topic], notion: str) -> bool:
    """Whether most figures are shares of something that stands right behind them, and is not what they measure."""
    words = frozenset(map(fold, _listed("base", notion)))
    if not words or topics[0].claim.kind is not Kind.PERCENTAGE:
        return False
    behind = [topic.claim.sentence[topic.claim.span.end - topic.claim.sentence_span.start :] for topic in topics]
    shares = [not words.isdisjoint(_WORD.findall(fold(_CLAUSE_ENDS.split(text)[0]))[:_BASE]) for text in behind]
    return 2 * sum(shares) >= len(shares)


def _dimension(claim: Claim) -> str:
    """The dimension of what is measured, "" for other kinds."""
    known = dimension(getattr(claim.value, "unit", None))
    return known[0] if known and claim.kind is Kind.MEASURE else ""


def _length(topics: Sequence[Topic], language: str) -> str:
    """What most lengths of time of a thread are of, an age or a term in prison; nothing for others."""
    concept = _concept(topics, Kind.DURATION)
    return _titles("aspects", language).get(concept, "") if concept else ""


def _concept(topics: Sequence[Topic], kind: Kind) -> str | None:
    """What most claims of a kind are of."""
    concepts = Counter(topic.claim.concept for topic in topics if topic.claim.kind is kind)
    if not concepts:
        return None
    # "56" is what "56 ans" says it is, as often as not; a number of things may be of others.
    first = max(concepts, key=lambda known: (concepts[known], kind is Kind.DURATION and known is not None))
    # "78 400 salariés" says what "78 400 people" leaves open.
    told = [known for known in concepts if known and known not in _ANYBODY and noun(known, "en")]
    fuller = max(told, key=lambda known: (concepts[known], known), default=None)
    return fuller if first in _ANYBODY and fuller and 2 * concepts[fuller] >= concepts[first] else first


def _may_count(claim: Claim) -> tuple[bool, ...]:
    if claim.kind is Kind.COUNT:
        return (True,)
    return (False,) if isinstance(claim.value, Period) or claim.kind in (Kind.DURATION, Kind.RANK) else (True, False)


def _aspect(topics: Sequence[Topic], language: str, notion: str = "") -> str:
    """What the figures say of the thing; nothing for what is counted and named, nor where the thing says it itself."""
    claim = topics[0].claim
    value, key = claim.value, claim.kind.value
    if isinstance(value, Period):
        key = "time" if value.grain is Grain.MINUTE else "date"
        if value.grain not in (Grain.MINUTE, Grain.DAY) and notion in _listed("itself", "period"):
            key = "period"
    elif isinstance(value, Value):
        changes = Counter(topic.claim.change for topic in topics)
        change = changes.most_common(1)[0][0]
        if change is not None:
            key = change.value
        elif claim.kind is Kind.COUNT or notion in _listed("itself", key):
            return ""
        elif claim.kind is Kind.MEASURE and (measured := _dimension(claim)):
            rises = notion in _listed("itself", "height") and value.unit not in _FAR
            key = "height" if measured == "length" and rises else measured
        elif claim.kind is Kind.MONEY and notion in _listed("itself", "value"):
            key = "value"
        elif value.unit == "[ppt]":
            key = "points"
    return _titles("aspects", language).get(key, "")


# ---------------------------------------------------------------- whose


def _names(topics: Sequence[Topic], language: str) -> list[str]:
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
    parts = {name: set(fold(name).split()) for name in having}
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
    no_names = _no_names(topic.language)
    at = claim.span.start - claim.sentence_span.start
    words = list(_WORD.finditer(text))
    run: list[re.Match[str]] = []
    for place, word in enumerate([*words, None]):
        fits = word is not None and word[0][0].isupper() and fold(word[0]) in topic.names - no_names
        joined = word is not None and bool(run) and text[run[-1].end() : word.start()] in _JOINTS
        if run and not (fits and joined):
            name = text[run[0].start() : run[-1].end()]
            inside = at <= run[0].start() < at + len(claim.quote)
            latin = all(char in _JOINTS or "LATIN" in unicodedata.name(char, "") for char in name)
            if not inside and latin and len(name) > 1 and media().named(name) is None:
                yield name, max(at - run[-1].end(), run[0].start() - at - len(claim.quote))
            run = []
        if fits and word is not None:
            before = words[place - 1] if place > 1 and not run else None
            if before and _opens(before, text) and text[before.end() : word.start()] in _JOINTS:
                run.append(before)
            run.append(word)


def _opens(word: re.Match[str], text: str) -> bool:
    """Whether a small word opens a name, as its capital inside a sentence tells: "Marine |Le| Pen", "|The| Hague"."""
    return word[0].istitle() and len(word[0]) <= _PARTICLE and text[: word.start()].rstrip()[-1:].isalpha()


@cache
def _no_names(language: str) -> frozenset[str]:
    """Words that are capitalised and name nothing: days, months, small words and numerals at the head of a line."""
    pack = packs.load(language)
    dates = (word for table in (pack.dates.months, pack.dates.weekdays) for words, _ in table for word in words)
    return frozenset(dates) | frozenset(pack.stop) | frozenset(pack.numbers.lexemes)


# ---------------------------------------------------------------- words where there is no notion


def _around(topics: Sequence[Topic], language: str) -> str:
    """The noun that the figure is of, in the words of the articles in the reader's language; else the clause that leads
    to it there; else the kind of figure and whose it is; else the clause around it."""
    spoken = any(topic.language == language for topic in topics)
    ordered = _by_likeness(_readable(topics, language), topics)
    # A foreign noun says more to a reader than a foreign clause.
    ours = [topic for topic in ordered if spoken or topic.claim.kind is Kind.COUNT]
    nouns = [noun for topic in ours if (noun := noun_of(topic))]
    if nouns:
        tally = Counter(map(fold, nouns))
        return _with(min(nouns, key=lambda noun: (-tally[fold(noun)], nouns.index(noun))), topics, language)
    if told := next((told for topic in ordered if spoken and (told := led_to(topic))), ""):
        return told
    if (aspect := _aspect(topics, language)) and (names := _names(topics, language)):
        return f"{aspect} · {', '.join(names)}"
    for topic in ordered:
        if (told := clause(topic.claim, packs.load(topic.language))).strip("… "):
            return told
    counted = Counter(_noun(topic.claim, language) for topic in topics)
    return counted.most_common(1)[0][0] or " ".join(ordered[0].claim.sentence.split())[:_LONGEST]


def _readable(topics: Sequence[Topic], language: str) -> list[Topic]:
    """Those in the reader's language; failing that, in the other one of the interface, or in Latin letters."""

    def foreign(topic: Topic) -> tuple[bool, bool, bool]:
        return topic.language != language, topic.language not in LANGUAGES, topic.language == "el"

    nearest = min(map(foreign, topics))
    return [topic for topic in topics if foreign(topic) == nearest]


def _with(noun: str, topics: Sequence[Topic], language: str) -> str:
    """A noun of the articles with what the figure says of it, and whose it is."""
    aspect = "" if topics[0].claim.kind is Kind.MEASURE else _aspect(topics, language)
    head = noun if not aspect or aspect in noun else f"{noun}, {aspect}"
    said = set(fold(noun).split())
    names = [name for name in _names(topics, language) if not said & set(fold(name).split())]
    return f"{head} · {', '.join(names)}" if names else head


def _by_likeness(spoken: Sequence[Topic], topics: Sequence[Topic]) -> list[Topic]:
    """Those first whose context shares most with the others, the body before the headline."""
    common = Counter(word for topic in topics for word in set(topic.near))
    return sorted(
        spoken,
        key=lambda topic: (
            topic.headline,
            -sum(common[word] for word in set(topic.near)),
            topic.claim.document,
            topic.claim.span,
        ),
    )


def _of_words(told: Sequence[Claim], claim: Claim, language: str) -> str:
    """The person named most often, or whose role it is; the beginning of what was said."""
    if claim.kind is Kind.QUOTE:
        words = str(claim.value).split()
        short = " ".join(words[:_WORDS_OF_QUOTE]) + ("…" if len(words) > _WORDS_OF_QUOTE else "")
        return quoted(short, language)
    names = Counter(name for one in told if (name := one.concept if one.kind is Kind.ROLE else str(one.value)))
    named = max(names, key=lambda name: (names[name], len(name), name)) if names else str(claim.value)
    return f"{_titles('aspects', language)['role']} · {named}" if claim.kind is Kind.ROLE else named


def _noun(claim: Claim, language: str) -> str:
    return noun(claim.value.unit, language) if isinstance(claim.value, Value) else ""
