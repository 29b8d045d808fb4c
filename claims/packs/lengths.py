"""Words that say what a length of time is of: `[lengths]` in a pack."""

from dataclasses import dataclass

from claims.packs.section import Section


@dataclass(frozen=True, slots=True)
class LengthWords:
    """`old`: words of a length, or behind it, that make an age of it ("26 Jahre |alt|", "a 26-year-|old|"); `aged`:
    those that do of persons only ("der 24-|Jährige|", but "die fünf|jährige| Amtszeit"). `terms`: words of courts and
    prisons around a length that is to be served ("20 ans de |réclusion|", "|jailed| for six years"). `bans`: what else
    a court takes away for a time ("five years of |ineligibility|"). `summed`: what adds up the terms of several people
    ("428 years |in all|"). `kin`: sons, sisters and other persons that nothing counts as such, whose years are an age
    ("deux |sœurs| de 12 et 9 ans").
    """

    old: frozenset[str]
    aged: frozenset[str]
    terms: frozenset[str]
    bans: frozenset[str]
    summed: frozenset[str]
    kin: frozenset[str]


def length_words(section: Section) -> LengthWords:
    """Reads `[lengths]`, which a pack may leave out."""
    words = LengthWords(*(section.folded(key) for key in ("old", "aged", "terms", "bans", "summed", "kin")))
    section.close()
    return words
