"""Origins: the texts behind copies. Articles that share most of their passages are one origin, counted once.

Passages are runs of words (shingles) over folded text, quotations left out: two reporters at one press conference
write down the same words. MinHash proposes the pairs worth comparing, so that five hundred articles are not compared
pair by pair; what decides is the exact share of common passages. The one door for `rensa`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import combinations

from rensa import RMinHash

from checker.citation import Descent, Kinship
from claims.document import Document
from claims.text.fold import fold

SHINGLE = 5  # words: long enough that chance and common phrases do not share many
SHARED = 0.35  # of the smaller article's shingles
COPIED = 0.8  # from here on a copy, not a rewrite
_MOST = (
    0.7  # below it, what is shared must be more than one sentence: an office's sentence or a list of results is no text
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\s»”\"]+|\n+")
_HASHES = 128  # each is a bucket of its own: two texts with a twentieth in common meet with probability 0.998
_SEED = 1
_CROWDED = 64  # articles in one bucket: a phrase all of them have says nothing about any two of them
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"«[^»]{0,600}»|“[^”]{0,600}”|„[^“”]{0,600}[“”]|\"[^\"\n]{0,600}\"")

Passages = frozenset[str]


def copies(documents: Sequence[Document]) -> list[Descent]:
    """Every pair of articles that share their text, the later on the earlier one."""
    passages = {document.id: _passages(document.text) for document in documents}
    by_id = {document.id: document for document in documents}
    found = []
    for one, other in sorted(_candidates(passages)):
        smaller = min(len(passages[one]), len(passages[other]))
        share = len(passages[one] & passages[other]) / smaller
        if share >= SHARED and (share >= _MOST or _sentences(by_id[one], by_id[other], passages) > 1):
            parent, child = parent_of(by_id[one], by_id[other])
            found.append(
                Descent(child.id, parent.id, Kinship.COPY if share >= COPIED else Kinship.REWRITE, round(share, 3))
            )
    return found


def origins(documents: Sequence[Document], descents: Iterable[Descent]) -> dict[str, str]:
    """Document id -> id of its origin, which is the id of the earliest published member of the cluster.

    Everything but `cites` makes two articles one origin.
    """
    by_id = {document.id: document for document in documents}
    clusters = {document.id: [document.id] for document in documents}
    for descent in descents:
        if descent.kind is not Kinship.CITES and clusters[descent.child] is not clusters[descent.parent]:
            clusters[descent.parent] += clusters[descent.child]
            for name in clusters[descent.child]:
                clusters[name] = clusters[descent.parent]
    return {name: min(cluster, key=lambda other: _age(by_id[other])) for name, cluster in clusters.items()}


def parent_of(one: Document, other: Document) -> tuple[Document, Document]:
    """The parent and the child of two articles: the earlier one is the parent. Of one day, the one that says whose
    text it is comes first, for it is nearer to it; then the hour counts, then the length: a copy is cut more often
    than filled."""
    return (one, other) if _earlier(one, other) else (other, one)


def _earlier(one: Document, other: Document) -> bool:
    if (one.published or "")[:10] == (other.published or "")[:10] and bool(one.credit) != bool(other.credit):
        return bool(one.credit)
    left, right = _moment(one), _moment(other)
    if left is not None and right is not None:
        if left.tzinfo is None or right.tzinfo is None:  # a page that names no zone means its readers' clock
            left, right = left.replace(tzinfo=None), right.replace(tzinfo=None)
        if left != right:
            return left < right
    days = (one.published or "9999")[:10], (other.published or "9999")[:10]
    if days[0] != days[1] and (left is None or right is None):
        return days[0] < days[1]
    return (-len(one.text), one.file, one.id) < (-len(other.text), other.file, other.id)


def _moment(document: Document) -> datetime | None:
    """The moment of publication, where the article gives an hour."""
    stamp = document.published or ""
    try:
        return datetime.fromisoformat(stamp) if len(stamp) > len("2025-10-22") else None
    except ValueError:
        return None


def _age(document: Document) -> tuple[str, bool, int, str, str]:
    return (document.published or "9999")[:10], not document.credit, -len(document.text), document.file, document.id


def _passages(text: str) -> Passages:
    words = _WORD.findall(fold(_QUOTED.sub(" ", text)))
    return frozenset(" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))


def _sentences(one: Document, other: Document, passages: Mapping[str, Passages]) -> int:
    """How many sentences of the smaller text stand, for the better part, in the larger one."""
    smaller, larger = sorted((one, other), key=lambda document: len(passages[document.id]))
    told = (_passages(sentence) for sentence in _SENTENCE_END.split(_QUOTED.sub(" ", smaller.text)))
    return sum(len(held & passages[larger.id]) * 2 > len(held) for held in told if held)


def _candidates(passages: Mapping[str, Passages]) -> Iterator[tuple[str, str]]:
    """Pairs that may share passages, each once."""
    buckets: dict[tuple[int, int], list[str]] = defaultdict(list)
    for name, held in passages.items():
        if held:
            sketch = RMinHash(num_perm=_HASHES, seed=_SEED)
            sketch.update(sorted(held))
            for place, value in enumerate(sketch.digest()):
                buckets[place, value].append(name)
    pairs = {
        (min(pair), max(pair))
        for names in buckets.values()
        if 1 < len(names) <= _CROWDED
        for pair in combinations(names, 2)
    }
    # A crowded bucket is one text in many copies, or one phrase in many texts: each is compared with the first.
    pairs |= {
        (min(names[0], name), max(names[0], name))
        for names in buckets.values()
        if len(names) > _CROWDED
        for name in names[1:]
    }
    yield from pairs
