"""Origins: the texts behind copies. Articles that share most of their passages are one origin, counted once.

Passages are runs of words (shingles) over folded text; two articles whose smaller set of shingles lies mostly
in the larger one are copies or light rewrites of one text.
"""

from collections import defaultdict
from collections.abc import Sequence

from claims.document import Document
from claims.fold import fold
from claims.tokens import TOKEN

SHINGLE = 5  # words: long enough that chance and common phrases do not share many
SHARED = 0.35  # of the smaller article's shingles


def origins(documents: Sequence[Document]) -> dict[str, str]:
    """Document id -> id of its origin, which is the id of the earliest published member of the cluster."""
    shingled = {document.id: _shingles(document.text) for document in documents}
    holders: dict[int, list[str]] = defaultdict(list)
    for document in documents:
        for shingle in shingled[document.id]:
            holders[shingle].append(document.id)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for names in holders.values():
        for place, one in enumerate(names):
            for other in names[place + 1 :]:
                shared[one, other] += 1
    head = {document.id: document.id for document in documents}

    def find(name: str) -> str:
        while head[name] != name:
            name = head[name]
        return name

    order = {document.id: (document.published or "9999", document.file, document.id) for document in documents}
    for (one, other), count in sorted(shared.items()):
        smaller = min(len(shingled[one]), len(shingled[other]))
        if smaller and count / smaller >= SHARED:
            first, last = sorted((find(one), find(other)), key=order.__getitem__)
            head[last] = first
    return {name: find(name) for name in head}


def _shingles(text: str) -> frozenset[int]:
    words = [match[0] for match in TOKEN.finditer(fold(text))]
    return frozenset(hash_of(" ".join(words[at : at + SHINGLE])) for at in range(max(0, len(words) - SHINGLE + 1)))


def hash_of(text: str) -> int:
    """A hash that is the same in every run (the built-in one is not)."""
    value = 14695981039346656037
    for byte in text.encode():
        value = (value ^ byte) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
    return value
