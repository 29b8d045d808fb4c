"""Words that say what a length of time is of: `[lengths]` in a pack."""

from dataclasses import dataclass

from claims.packs.section import Section


@dataclass(frozen=True, slots=True)
class LengthWords:
    """`old`: words of a length, or behind it, that make an age of it ("26 Jahre |alt|", "a 26-year-|old|"); `aged`:
    those that do of persons only ("der 24-|Jährige|", but "die fünf|jährige| Amtszeit"). `terms`: words of courts and
    prisons around a length that is to be served ("20 ans de |réclusion|", "|jailed| for six years"). `bans`: what else
    a court takes away for a time ("five years of |ineligibility|"). `risked`: verbs for who may get such a term, right
    before years of nothing else ("she |faces| up to ten years"). `summed`: what adds up the terms of several people
    ("428 years |in all|"). `kin`: sons, sisters and other persons that nothing counts as such, whose years are an age
    ("deux |sœurs| de 12 et 9 ans"). `persons`: how words for persons end ("berg|er|", "centr|iste|"); `lasting` and
    `lasting_endings`: what lasts for years, and is none of them ("|chantier|", "Amts|zeit|"). `set_off`: whether years
    behind a name are an age by themselves ("Le Pen, 56 ans,", but "Heleno (19 years)").
    """

    old: frozenset[str]
    aged: frozenset[str]
    terms: frozenset[str]
    bans: frozenset[str]
    risked: frozenset[str]
    summed: frozenset[str]
    kin: frozenset[str]
    things: frozenset[str]
    lasting: frozenset[str]
    persons: tuple[str, ...]
    lasting_endings: tuple[str, ...]
    set_off: bool


def length_words(section: Section) -> LengthWords:
    """Reads `[lengths]`, which a pack may leave out."""
    words = LengthWords(
        old=section.folded("old"),
        aged=section.folded("aged"),
        terms=section.folded("terms"),
        bans=section.folded("bans"),
        risked=section.folded("risked"),
        summed=section.folded("summed"),
        kin=section.folded("kin"),
        things=section.folded("things"),
        lasting=section.folded("lasting"),
        persons=tuple(section.words("persons")),
        lasting_endings=tuple(section.words("lasting_endings")),
        set_off=bool(section.get("set_off", True)),
    )
    section.close()
    return words
