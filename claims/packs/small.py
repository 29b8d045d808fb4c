"""The small words around a quantity: rates, signs, distances in time. `[words]` in a pack."""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.packs.section import Section, forms
from claims.packs.units import Unit, units
from claims.text.phrases import Phrases


@dataclass(frozen=True, slots=True)
class SmallWords:
    """`per`: what leads to the unit of a rate, `not_per`: what looks like it, `per_heads`: what leads to a rate's
    population, besides those ("112 |pour| 100 000 habitants"). `apart`: what follows a length of time between two
    events ("earlier"). `stroked`: letters that name a time only behind a stroke ("m/d", "m/j")."""

    per: Phrases[None]
    not_per: Phrases[None]
    per_heads: Phrases[None]
    apiece: Phrases[None]
    coins: frozenset[str]  # hundredths behind a sum that are another unit elsewhere: "12 ευρώ και 50 |λεπτά|"
    apart: frozenset[str]
    sides: frozenset[str]  # between two sides of what is measured: "4 |by| 6 metres"
    minus: Phrases[None]
    plus: frozenset[str]  # says that the second end of a range is above it: "minus 2 bis |plus| 4 Grad"
    below_zero: Phrases[None]
    stroked: Mapping[str, Unit]
    taxed: Phrases[None]  # between a sum and its base: "12,30 Euro |brutto| pro Stunde"


def small_words(section: Section) -> SmallWords:
    """Reads `[words]`."""
    words = SmallWords(
        per=section.phrases("per"),
        not_per=section.phrases("not_per"),
        per_heads=section.phrases("per", "per_heads"),
        apiece=section.phrases("apiece"),
        coins=section.folded("coins"),
        apart=section.folded("apart"),
        sides=section.folded("sides"),
        minus=section.phrases("minus"),
        plus=section.folded("plus"),
        below_zero=section.phrases("below_zero"),
        taxed=section.phrases("taxed"),
        stroked={form: units().by_id[key] for key, _, form in forms(section.section("stroked").items())},
    )
    section.close()
    return words
