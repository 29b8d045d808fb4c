"""Who keeps figures: the institution beside a word for a survey or for figures, whatever its sentence says of them.

"An idea backed by 63% in an |Ifop| survey", "the latest |Eurostat| data put it second", "les chiffres de l'|Insee| font
l'effet d'une bombe": nobody says anything there, and it is still where the figure comes from.
"""

from collections.abc import Iterator

from claims.entities.gazetteer import gazetteer
from claims.packs.pack import Pack
from claims.speech.outlets import goes_on, words
from claims.text.layout import Layout

_BETWEEN = 1  # words between the institution and the noun: "the Ifop |opinion| poll"


def keepers(layout: Layout, pack: Pack) -> Iterator[tuple[int, str]]:
    """Where they stand and what they are called. Only institutions that a table knows: "the figures of |Renault|" are
    told of it, not by it."""
    tokens, table, kept = layout.tokens, gazetteer().institutions, pack.speech.records | pack.speech.surveys
    for index in tokens.places(table.starts):
        match = table.match(tokens, index) if layout.capitals[index] else None
        if match is not None and not goes_on(match[0], layout) and _beside(index, match[0], layout, pack, kept):
            yield index, words(layout, index, match[0])


def _beside(first: int, last: int, layout: Layout, pack: Pack, kept: frozenset[str]) -> bool:
    tokens, names = layout.tokens, pack.names
    before = first
    while (
        before > 0
        and tokens.gap_before(before) in (" ", "'", "’", "")
        and (tokens.words[before - 1] in names.of or tokens.words[before - 1] in names.articles)
    ):
        before -= 1
    if before > 0 and tokens.words[before - 1] in kept and tokens.gap_before(before) == " ":
        return True  # "sondage |Ifop|", "chiffres |de l'|Insee|"
    if names.adjective_endings:
        return False  # nouns that say of what kind another is stand behind it
    for place in range(last, min(tokens.size, last + _BETWEEN + 1)):
        if tokens.gap_before(place) not in (" ", "-") or (layout.capitals[place] and not pack.nouns.capitalised):
            return False
        if tokens.words[place] in kept:
            return True
    return False
