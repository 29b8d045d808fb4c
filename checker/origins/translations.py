"""Translations: two articles in different languages that give the same figures in the same order.

Reporters who write of one event independently share figures, not their order and not all of them: on the annotated
stories such pairs share at most 0.71 of the longer sequence, a translation all of it. The order of figures needs no
dictionary and no model.
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations, pairwise

from checker.citation import Descent, Kinship
from checker.matching.alike.similarity import same_order
from checker.origins.copies import parent_of
from claims.claim import Claim
from claims.document import Document
from claims.meaning.figure_keys import figure_key
from claims.value import TEXTUAL

SHARED = 0.85  # of the longer sequence of figures
FEWEST = 6  # figures in common: fewer can stand in the same order by chance
_STEPS = 3  # pairs of figures side by side that both must have to be compared at all


def translations(documents: Sequence[Document], claims: Sequence[Claim]) -> list[Descent]:
    """Every pair of articles of which one translates the other, the later on the earlier one."""
    figures: dict[str, list[tuple[str, ...]]] = {document.id: [] for document in documents}
    for claim in sorted(claims, key=lambda claim: (claim.document, claim.span)):
        if claim.kind not in TEXTUAL:
            figures[claim.document].append(figure_key(claim))
    by_id = {document.id: document for document in documents}
    found = []
    for one, other in sorted(_candidates(figures)):
        if by_id[one].language == by_id[other].language:
            continue
        common = same_order(figures[one], figures[other])
        share = common / max(len(figures[one]), len(figures[other]))
        if common >= FEWEST and share >= SHARED:
            parent, child = parent_of(by_id[one], by_id[other])
            found.append(Descent(child.id, parent.id, Kinship.TRANSLATION, round(share, 3)))
    return found


def _candidates(figures: dict[str, list[tuple[str, ...]]]) -> set[tuple[str, str]]:
    """Pairs with several figures side by side in both."""
    holders: dict[tuple[tuple[str, ...], ...], set[str]] = defaultdict(set)
    for name, sequence in figures.items():
        for step in pairwise(sequence):
            holders[step].add(name)
    common: dict[tuple[str, str], int] = defaultdict(int)
    for names in holders.values():
        for pair in combinations(sorted(names), 2):
            common[pair] += 1
    return {pair for pair, steps in common.items() if steps >= _STEPS}
