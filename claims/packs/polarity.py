"""The words of a pack that turn a statement into its contrary: [polarity].

Every key may be left out; what rests on it is then not found in that language.
"""

from dataclasses import dataclass

from claims.packs.notions import Notions
from claims.packs.section import Section
from claims.text.fold import fold
from claims.text.phrases import Phrases


@dataclass(frozen=True, slots=True)
class PolarityWords:
    """How a language denies.

    `negations` deny what follows them in their clause; where the language denies in two words ("ne … pas") they need
    one of `openers` before them, save those of `alone`. `without` denies the one thing it stands before. `hedged` look
    like negations and deny nothing ("sans doute"); one of `partial` behind a negation leaves it open what is denied
    ("not only", "not all", "not before"). `unreal` opens clauses that nobody asserts ("if"). `breaks` end what a
    negation reaches ("but"). `light` words are no content by themselves. `denials` deny what follows ("dément",
    "incapable"). A negation right before one of `participles` denies that word alone ("persone non sposate"). `shows`
    are verbs of showing and proving, which stand for one another like those of saying. `false` denies the whole
    sentence it stands in. `verb_first`: the verb that is denied stands before the negation ("verursacht kein Aids").
    """

    negations: Phrases[None]
    openers: frozenset[str]
    alone: Phrases[None]
    without: Phrases[None]
    hedged: Phrases[None]
    partial: Phrases[None]
    unreal: Phrases[None]
    breaks: Phrases[None]
    light: frozenset[str]
    participles: tuple[str, ...]
    denials: Notions
    shows: Notions
    false: Notions
    verb_first: bool


def polarity_words(section: Section) -> PolarityWords:
    """The table [polarity]."""
    words = PolarityWords(
        negations=section.phrases("not"),
        openers=section.folded("open"),
        alone=section.phrases("alone"),
        without=section.phrases("without"),
        hedged=section.phrases("hedged"),
        partial=section.phrases("partial"),
        unreal=section.phrases("unreal"),
        breaks=section.phrases("breaks"),
        light=section.folded("light"),
        participles=tuple(fold(ending) for ending in section.words("participles")),
        denials=Notions([("denial", section.words("denials"))]),
        shows=Notions([("shows", section.words("shows"))]),
        false=Notions([("false", section.words("false"))]),
        verb_first=bool(section.get("verb_first", False)),
    )
    section.close()
    return words
