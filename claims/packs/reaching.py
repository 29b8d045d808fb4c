"""Words that say how far something could come: `[reaching]` in a pack."""

from dataclasses import dataclass

from claims.packs.section import Section
from claims.text.phrases import Phrases


@dataclass(frozen=True, slots=True)
class ReachingWords:
    """`could`: verbs of being able to. `reach`: verbs right before what is reached ("could |reach| 900"), `climb`:
    before where a count climbs to ("could |rise to| 900"); `reach_behind` and `climb_behind`: the same at the end of
    the clause ("könnte 900 |erreichen|", "könnte auf 900 |steigen|")."""

    could: frozenset[str]
    reach: Phrases[None]
    climb: Phrases[None]
    reach_behind: frozenset[str]
    climb_behind: frozenset[str]


def reaching_words(section: Section) -> ReachingWords:
    """Reads `[reaching]`, which a pack may leave out."""
    words = ReachingWords(
        could=section.folded("could"),
        reach=section.phrases("reach"),
        climb=section.phrases("climb"),
        reach_behind=section.folded("reach_behind"),
        climb_behind=section.folded("climb_behind"),
    )
    section.close()
    return words
