"""How a language says that a figure moved: `[change]` in a pack."""

from dataclasses import dataclass

from claims.packs.section import Section
from claims.text.phrases import Phrases
from claims.value import Change


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """Words of rise and fall (`kinds`), and what tells the amount of a change (`by`) from the level it led to (`to`,
    `levels`)."""

    kinds: Phrases[Change]
    by: frozenset[str]
    to: frozenset[str]
    levels: frozenset[str]
    beside: Phrases[Change]  # right behind a share or degrees: "6 % |au-dessous| de la moyenne"
    lines: frozenset[str]  # what people live above or below: "77 % below the |poverty| line" are so many
    more: Phrases[Change]  # behind a count: "35 000 |de plus| que trois mois auparavant"
    losses: frozenset[str]  # of money, no change of it: what was lost and what was earned
    falls: frozenset[str]  # words of change that say how deep somebody fell: "a |fall| of 40 metres"
    shares: frozenset[str]  # those of `by` with an article in them: "el 30% |del| aumento" is a share of it
    particles: Phrases[Change]
    rates: frozenset[str]  # what moves by points of a hundred: "le |taux de chômage| a pris deux points"
    compared: frozenset[str]  # what such words compare with: "|than| in spring"
    none: Phrases[None]
    average: Phrases[None]  # between a change and by how much: "steigt um |durchschnittlich| 94 Euro"
    moves: frozenset[str]


def change_words(section: Section) -> ChangeWords:
    """Reads `[change]`."""
    words = ChangeWords(
        kinds=Phrases((word, kind) for kind in Change for word in section.words(kind.value)),
        by=section.folded("by"),
        to=section.folded("to"),
        levels=section.folded("levels"),
        beside=_either_way(section, "above", "below"),
        lines=section.folded("lines"),
        more=_either_way(section, "more", "fewer"),
        losses=section.folded("losses") | section.folded("earns"),
        falls=section.folded("falls"),
        shares=section.folded("shares"),
        particles=_either_way(section, "apart_up", "apart_down"),
        rates=section.folded("rates"),
        compared=section.folded("compared"),
        none=section.phrases("none"),
        average=section.phrases("average"),
        moves=section.folded("moves"),
    )
    section.close()
    return words


def _either_way(section: Section, up: str, down: str) -> Phrases[Change]:
    ways = ((up, Change.INCREASE), (down, Change.DECREASE))
    return Phrases((word, kind) for key, kind in ways for word in section.words(key))
