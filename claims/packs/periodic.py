"""Words that are the base of a rate by themselves: `[periodic]` in a pack."""

from dataclasses import dataclass

from claims.packs.section import Section, forms
from claims.packs.units import units
from claims.text.phrases import Phrases


@dataclass(frozen=True, slots=True)
class PeriodicWords:
    """`behind`: what says behind a figure how often it is meant ("26.500 dólares |anuales|"), `before`: what says so
    right before it ("|jährlich| 300 Milliarden"), each with the unit of time."""

    behind: Phrases[str]
    before: Phrases[str]


def periodic_words(section: Section) -> PeriodicWords:
    """Reads `[periodic]`, which a pack may leave out."""
    words = PeriodicWords(
        behind=_by_unit(section.section("behind")),
        before=_by_unit(section.section("before")),
    )
    section.close()
    return words


def _by_unit(section: Section) -> Phrases[str]:
    return Phrases((word, units().by_id[unit].code) for unit, _, word in forms(section.items()))
