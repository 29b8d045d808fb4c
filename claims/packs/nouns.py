"""What a language counts, and how its nouns look: `[nouns]` and `[counted]` in a pack."""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.packs.section import Section, forms
from claims.text.fold import fold
from claims.text.phrases import Phrases


@dataclass(frozen=True, slots=True)
class NounWords:
    """The nouns that newsrooms count with their concepts (`counted`), those that a word for 1 counts (`one`), and what
    tells a noun, a plural and a compound from other words."""

    counted: Phrases[str]
    one: Phrases[str]
    many: Mapping[str, str]  # what a noun counts in thousands, or in parts: "25 millions de |titres|" are shares
    modifiers: frozenset[str]
    of_length: frozenset[str]  # those that with an article say how long: "a |full| day", but no "a big day"
    qualities: frozenset[str]  # behind an article and a time, say how it was: "un año |difícil|"
    peoples: frozenset[str]  # persons by their country, which elsewhere are adjectives: "12 millions d'|Allemands|"
    plural: tuple[str, ...]  # endings, the longest first
    endings: tuple[tuple[str, str], ...]  # what a compound counts by its last part: "Masern|fälle|"; longest first
    compound: bool  # whether nouns stand before the one they belong to: "measles |cases|"
    capitalised: bool
    common: tuple[str, ...]  # where they are: endings of nouns, which no surname has: "Verantwort|ung|"
    adjectives: tuple[str, ...]
    agree: bool
    millions_of: bool  # whether a noun needs a word before it behind millions: "3 millions |d'|arbres"
    participles: tuple[str, ...]
    totals: frozenset[str]
    verb_endings: tuple[str, ...]  # that no noun has: "240 εκατ. |προορίζονται|"
    adverbs: tuple[str, ...]  # endings of adverbs: "5.000 |completamente| distrutte"
    parted: tuple[str, ...]  # how participles begin whose verb is in two: "5 miljard |kwijtge|scholden"


def noun_words(section: Section, counted: Section) -> NounWords:
    """Reads `[nouns]` and `[counted]`."""
    words = NounWords(
        counted=Phrases((word, name) for name, _, word in forms(counted.items())),
        one=Phrases((word, name) for name, _, word in forms(section.section("one").items())),
        many={noun: concepts[0] for noun, concepts in section.section("many").items()},
        modifiers=section.folded("modifiers"),
        of_length=section.folded("of_length"),
        qualities=section.folded("qualities"),
        peoples=section.folded("peoples"),
        plural=tuple(sorted(map(fold, section.words("plural")), key=len, reverse=True)),
        endings=_endings(section.section("endings")),
        compound=bool(section.get("compound", False)),
        capitalised=bool(section.get("capitalised", False)),
        common=tuple(sorted(section.folded("common"))),
        adjectives=tuple(sorted(section.folded("adjectives"))),
        agree=bool(section.get("agree", False)),
        millions_of=bool(section.get("millions_of", False)),
        participles=tuple(sorted(section.folded("participles"))),
        totals=section.folded("totals"),
        verb_endings=tuple(sorted(section.folded("verb_endings"))),
        adverbs=tuple(sorted(section.folded("adverbs"))),
        parted=tuple(sorted(section.folded("parted"))),
    )
    section.close()
    return words


def _endings(section: Section) -> tuple[tuple[str, str], ...]:
    """`[nouns.endings]`: last parts of compounds and what these count, the longest first; `none` is no known noun."""
    endings = [(fold(word), name if name != "none" else "") for name, _, word in forms(section.items())]
    section.close()
    return tuple(sorted(endings, key=lambda ending: (-len(ending[0]), ending)))
