"""Settling: figures that gathering left in the wrong thread move, and only those."""

from math import inf

import pytest

from checker.check import read_all
from checker.matching.evidence.views import View, views
from checker.matching.threads.settle import settled
from claims.document import Document

# Four articles, two counts each: claims 0 and 1 in the first, 2 and 3 in the second, and so on.
TEXT = "L'incendie a détruit {} maisons. Quelque {} pompiers ont lutté contre le feu."
COUNTS = ((36, 500), (25, 510), (30, 520), (40, 530))
SURE, LIKELY, DOUBTFUL = 0.97, 0.6, 0.3


def seen() -> tuple[View, ...]:
    documents = [Document(id=str(n), text=TEXT.format(*two), language="fr") for n, two in enumerate(COUNTS)]
    found = views(read_all(documents)[1])
    assert [view.document for view in found] == [str(n) for n in range(4) for _ in range(2)]
    return found


@pytest.mark.parametrize(
    ("threads", "probability", "expected", "probes"),
    [
        (
            [(0, 2, 4), (1, 3, 5), (6,), (7,)],
            {(0, 2): SURE, (0, 4): SURE, (2, 4): SURE, (1, 3): SURE, (1, 5): SURE, (3, 5): SURE},
            [(0, 2, 4), (1, 3, 5), (6,), (7,)],
            "all stand well",
        ),
        (
            [(0, 2, 7), (4, 6)],
            {(0, 2): SURE, (0, 7): DOUBTFUL, (2, 7): DOUBTFUL, (4, 7): SURE, (4, 6): DOUBTFUL},
            [(0, 2), (4, 7), (6,)],
            "one that went along on doubtful pairs goes to its sure partner, and leaves alone who has none",
        ),
        (
            [(0, 2), (4,), (6,)],
            {(0, 2): SURE, (0, 4): LIKELY, (2, 4): LIKELY, (0, 6): DOUBTFUL, (2, 6): DOUBTFUL},
            [(0, 2, 4), (6,)],
            "a likely one joins, a doubtful one does not",
        ),
        (
            [(0, 2), (4,)],
            {(0, 2): SURE, (0, 4): SURE, (2, 4): -inf},
            [(0, 2), (4,)],
            "what people keep apart stays apart",
        ),
        (
            [(0, 2, 4), (5,)],
            {(0, 2): SURE, (0, 4): SURE, (2, 4): SURE, (0, 5): LIKELY, (2, 5): LIKELY},
            [(0, 2, 4), (5,)],
            "the other figure of an article needs more than a likely pair",
        ),
    ],
)
def test_each_figure_goes_where_its_pairs_are(
    threads: list[tuple[int, ...]],
    probability: dict[tuple[int, int], float],
    expected: list[tuple[int, ...]],
    probes: str,
) -> None:
    assert settled(threads, seen(), probability, 0.47) == tuple(expected), probes


def test_names_keep_their_threads() -> None:
    text = "« Nous avons échoué », a dit Anne Delorme, maire de Brévan."
    documents = [Document(id=name, text=text, language="fr") for name in "ab"]
    found = views(read_all(documents)[1])
    alone = tuple((index,) for index in range(len(found)))
    pairs = {(left, right): 1.0 for left in range(len(found)) for right in range(left + 1, len(found))}
    assert settled(alone, found, pairs, 0.47) == alone
