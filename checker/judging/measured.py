"""What the claims of a thread measure, and what they say of it, in the words of `titles.toml`: "contract", "amount".

The thing is the notion that they stand nearest to, what they count, or what a length of time is of.
"""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from checker.words.tables import interface
from checker.words.wording import noun
from claims.claim import Claim
from claims.meaning.topics import Topic
from claims.packs.units import dimension
from claims.text.fold import fold
from claims.value import Grain, Kind, Period, Value

_NEAR = 0.35  # how near the figures a notion must stand on the whole to head the thread: some ten words, no comma
_ANYBODY = ("people", "men")  # persons of whom no more is said
_SHARED = 0.5  # of the figures that must have a notion
_FAR = ("km", "[mi_i]", "[nmi_i]")  # units of how far, not of how high
_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE_ENDS = re.compile(r"[,;:.()–—]")
_BASE = 4  # words from a share to what it is of: "5,4 % du produit intérieur brut"


def counted_noun(topics: Sequence[Topic], language: str) -> str:
    """The thing counted, where the reader knows it."""
    concept = _concept(topics, Kind.COUNT)
    return noun(concept, language) if concept else ""


def length_of(topics: Sequence[Topic], language: str) -> str:
    """What most lengths of time of a thread are of, an age or a term in prison; nothing for others."""
    concept = _concept(topics, Kind.DURATION)
    return titles("aspects", language).get(concept, "") if concept else ""


def notion_of(topics: Sequence[Topic]) -> str:
    """The notion that the figures stand nearest to, of those that figures of their kind may be of; "" for none."""
    known, claim = titles("notions", "en"), topics[0].claim
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


def aspect_of(topics: Sequence[Topic], language: str, notion: str = "") -> str:
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
    return titles("aspects", language).get(key, "")


@cache
def hollow() -> frozenset[str]:
    """Words before "of" that are nothing that a figure is of, folded: "au |cours| de trois ans"."""
    return frozenset(map(fold, _listed("hollow", "words")))


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


@cache
def titles(part: str, language: str) -> Mapping[str, str]:
    place = ("fr", "en").index(interface(language))
    return {key: words[place] for key, words in _table()[part].items()}


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads((Path(__file__).parent / "titles.toml").read_text(encoding="utf-8"))


@cache
def _listed(part: str, key: str) -> frozenset[str]:
    """The notions of a list of the table."""
    return frozenset(_table()[part].get(key, "").split())


@cache
def _only() -> Mapping[str, str]:
    """By notion, the one kind or dimension of the figures that it heads."""
    return {notion: key for key, notions in _table()["only"].items() for notion in notions.split()}
