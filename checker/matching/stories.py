"""Stories: which articles of a collection tell of one event.

Claims are compared within a story only, and weighed against that story's other claims: what else lies on the desk
changes nothing, and the work grows with the number of stories, not with its square. What tells one event from another
are uncommon names and figures, in whatever language: stories are the groups of articles that have, on average, enough
of them in common. Average links, since a survey of the day has names in common with everything. What two articles share
counts the less the further apart they were published: the same regulator fines another firm three months later.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations
from math import log

from checker.matching.evidence.coincidence import TOLD_BY, distinction, significant
from checker.matching.gather import agglomerate
from claims.document import Document
from claims.entities.gazetteer import gazetteer
from claims.meaning.figure_keys import figure_key
from claims.meaning.topics import Topic
from claims.packs import pack as packs
from claims.packs.pack import Pack
from claims.text.fold import fold
from claims.text.tokens import tokenise
from claims.text.transliteration import to_latin
from claims.value import Kind, Value

FEW = 30  # articles that are compared with one another whatever they say: somebody put them together
_ENOUGH = 0.14  # of what the article with less to it shares with anybody
_HALF = 90  # days apart at which what two articles share counts half. Both measured on 150 heaps of 6 to 20 annotated
# stories: no two come together and none falls apart, where without days 22 of 1,700 come together
_LEAST = 6.0  # the weight of one or two uncommon names: articles of a line or two have no more to share
_ELSEWHERE = 100  # articles that are not here, and have none of these names and figures
_CROWDED = 500  # articles: what more of them have in common is not worth counting
_STEM = 6  # letters of a name, so that endings do not count
_DISTINCT = 0.55  # of figures: "2" and "10 %" stand in any article
_KINDS = (Kind.MONEY, Kind.PERCENTAGE, Kind.COUNT, Kind.MEASURE)
_WORD = re.compile(r"[^\W\d_]{4,}")
_INSIDE = re.compile(r"(?<=[^\W_][ ’'-])[^\W\d_]{4,}|(?<=[^\W_][,;:] )[^\W\d_]{4,}")
_SHORT = re.compile(r"\b[^\W\d_]{3,5}\b")

_NAME = "name"
Key = tuple[str, ...]


def stories(documents: Sequence[Document], topics: Iterable[Topic]) -> list[tuple[str, ...]]:
    """The ids of the documents of each story; every document is in one. Articles without an uncommon name that others
    have are one story together: nothing says that they are not, and a figure that differs least of all."""
    ids = [document.id for document in documents]
    if len(ids) <= FEW:
        return [tuple(ids)]
    holders = _holders(documents, topics)
    known = {name for key, names in holders.items() if key[0] == _NAME for name in names}
    names = [name for name in ids if name in known]
    place = {name: number for number, name in enumerate(names)}
    published = {document.id: document.day for document in documents}
    likely = {
        (place[one], place[other]): share / (1 + _apart(published[one], published[other]) / _HALF)
        for (one, other), share in common(holders, len(ids)).items()
        if one in known and other in known
    }
    found = [tuple(names[number] for number in group) for group in agglomerate(len(names), likely, _ENOUGH)]
    unknown = tuple(name for name in ids if name not in known)
    return [*found, unknown] if unknown else found


def by_story(topics: Sequence[Topic], told: Iterable[Iterable[str]]) -> list[list[int]]:
    """The positions of the claims of each story, of those that have any, in the order of their first claims."""
    return dealt(topics, {name: number for number, names in enumerate(told) for name in names})


def dealt(topics: Sequence[Topic], home: Mapping[str, int]) -> list[list[int]]:
    """The positions of the claims of each group of articles: `home` has the number of each article's group."""
    places: dict[int, list[int]] = defaultdict(list)
    for index, topic in enumerate(topics):
        places[home[topic.claim.document]].append(index)
    return list(places.values())


def common(holders: Mapping[Key, Sequence[str]], articles: int) -> dict[tuple[str, str], float]:
    """How much two of so many articles have in common, 0 to 1, for those that have anything."""
    total: dict[str, float] = defaultdict(float)
    shared: dict[tuple[str, str], float] = defaultdict(float)
    for names in holders.values():
        weight = log((articles + _ELSEWHERE) / (len(names) + 0.5))
        for name in names:
            total[name] += weight
        for pair in combinations(names, 2):
            shared[pair] += weight
    return {
        (one, other): weight / max(_LEAST, min(total[one], total[other])) for (one, other), weight in shared.items()
    }


def _apart(one: date | None, other: date | None) -> int:
    """Days between two articles, 0 where nobody knows."""
    return abs((one - other).days) if one is not None and other is not None else 0


def _holders(documents: Sequence[Document], topics: Iterable[Topic]) -> dict[Key, list[str]]:
    """The names and distinct figures that tell stories, in alphabetical order, and the articles that have each."""
    keys = {document.id: _names(document) for document in documents}
    for topic in topics:
        claim = topic.claim
        told = isinstance(claim.value, Value) and significant(claim.value) >= TOLD_BY
        if claim.kind in _KINDS and told and distinction(claim, topic.year) >= _DISTINCT:
            keys[claim.document].add(figure_key(claim))
    holders: dict[Key, list[str]] = defaultdict(list)
    for name, held in keys.items():
        for key in held:
            holders[key].append(name)
    return {key: names for key, names in sorted(holders.items()) if 1 < len(names) <= _CROWDED}


def _names(document: Document) -> set[Key]:
    """The names of an article: institutions by their key, acronyms, and in Latin letters the beginnings of words
    written with a capital inside sentences and never without."""
    pack = packs.load(document.language or "en")
    small = {fold(word) for word in _WORD.findall(document.text) if word[0].islower()}
    found = {fold(word) for word in _INSIDE.findall(document.text) if word[0].isupper()} - small - pack.stop
    found |= {fold(word) for word in _SHORT.findall(document.text) if word.isupper()}
    tokens, institutions = tokenise(document.text, pack.words), gazetteer().institutions
    known = {key for at, end, key in institutions.all_in(tokens) if _named(tokens.raw(at), end - at, pack)}
    names = {name for name in found if name not in pack.dates.weekdays and name not in pack.dates.months}
    return {(_NAME, to_latin(name)[:_STEM]) for name in names} | {(_NAME, name) for name in known}


def _named(word: str, length: int, pack: Pack) -> bool:
    """Whether words that an institution is called by are its name here: WHO and ΠΟΥ are, "who", "Who" and "που" not."""
    return length > 1 or word.isupper() or (word[0].isupper() and fold(word) not in pack.stop)
