"""The words of a pack that turn a statement into its contrary: [polarity].

Every key may be left out; what rests on it is then not found in that language.
"""

from dataclasses import dataclass

from claims.notions import Notions
from claims.phrases import Phrases
from claims.section import Section


@dataclass(frozen=True, slots=True)
class PolarityWords:
    """How a language denies.

    `negations` deny what follows them in their clause; where the language denies in two words ("ne … pas") they need
    one of `openers` before them, save those of `alone`. `without` denies the one thing it stands before. `hedged` look
    like negations and deny nothing ("sans doute"); one of `partial` behind a negation leaves it open what is denied
    ("not only", "not all", "not before"). `unreal` opens clauses that nobody asserts ("if"). `breaks` end what a
    negation reaches ("but"). `light` words are no content by themselves. `denials` deny what follows ("dément",
    "incapable"), `false` the whole sentence they stand in. `verb_first`: the verb that is denied stands before the
    negation ("verursacht kein Aids").
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
    denials: Notions
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
        denials=Notions([("denial", section.words("denials"))]),
        false=Notions([("false", section.words("false"))]),
        verb_first=bool(section.get("verb_first", False)),
    )
    section.close()
    return words
