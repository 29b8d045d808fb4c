"""What looks like a quantity and is none: `[traps]` in a pack."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from claims.packs.section import Section
from claims.text.fold import fold
from claims.text.phrases import Phrases


class RaceWords(NamedTuple):
    """What says of minutes and seconds with a colon that they are no time of day: `behind` them ("2:10 |behind| the
    winner"), or as that `during` which somebody ran ("|in| 3:49")."""

    behind: Phrases[None]
    during: frozenset[str]


class WarningWords(NamedTuple):
    """Words for the level of something ("niveau"), for that of a warning only ("Gefahrenstufe"), and for warnings;
    words for the strength of a storm ("catégorie"), and for storms."""

    levels: frozenset[str]
    scales: frozenset[str]
    alerts: frozenset[str]
    storm_levels: frozenset[str]
    storms: frozenset[str]
    leading: frozenset[str]  # the words for levels and strengths, one of which stands before the number


@dataclass(frozen=True, slots=True)
class TrapWords:
    """Words beside which a number is a name, a label, a telephone number, a score or part of a set phrase.

    `idiom_places`: the words of set phrases, and how many words of the phrase stand before them.
    """

    labels: Phrases[None]
    page_counts: frozenset[str]  # what readers did with a page: "12 |comments|" that end a line are none
    calls: Phrases[None]  # what leads to a telephone number: "appelez le 3919"
    of_one: frozenset[str]  # articles of one thing, which a number behind names: "|le| 112", where a count has "les"
    followers: Phrases[None]
    streets: frozenset[str]  # words in names of streets, beside which a number is that of a house
    numbered_streets: frozenset[str]  # those that have a number for a name: "la 42e |rue|"
    told_of: Phrases[None]  # behind a time that is told of, and not how long it is: "a year |in which| all changed"
    idioms: Phrases[None]
    adverbs: frozenset[str]  # ordinals that are adverbs before a verb: "a plan |first| aired in February"
    sooner: frozenset[str]  # an ordinal that alone says earlier: "mai visto |prima|"
    idiom_places: Mapping[str, tuple[int, ...]]
    units: frozenset[str]  # marks of units that are verbs too
    verb_marks: Mapping[str, tuple[str, ...]]  # marks of units that are verbs before such an ending: "7,7 |ha colpito|"
    common: frozenset[str]
    scores: frozenset[str]
    scored_to: frozenset[str]  # joins the numbers of a score, besides what joins the ends of a range: "drei |zu| eins"
    races: RaceWords
    warnings: WarningWords


def trap_words(section: Section) -> TrapWords:
    """Reads `[traps]`."""
    idioms = section.phrases("phrases")
    words = TrapWords(
        labels=section.phrases("labels"),
        page_counts=section.folded("page_counts"),
        calls=section.phrases("calls"),
        of_one=frozenset(section.words("of_one")),
        followers=section.phrases("followers"),
        streets=section.folded("streets"),
        numbered_streets=section.folded("numbered_streets"),
        told_of=section.phrases("told_of"),
        idioms=idioms,
        adverbs=section.folded("adverbs"),
        sooner=section.folded("sooner"),
        idiom_places=idioms.places(),
        units=section.folded("units"),
        verb_marks={mark: tuple(map(fold, ends)) for mark, ends in section.section("verb_marks").items()},
        common=section.folded("common"),
        scores=section.folded("scores"),
        scored_to=section.folded("scored_to"),
        races=RaceWords(section.phrases("race_gaps"), section.folded("race_times")),
        warnings=_warning_words(section),
    )
    section.close()
    return words


def _warning_words(section: Section) -> WarningWords:
    levels, scales, strengths = section.folded("levels"), section.folded("scales"), section.folded("storm_levels")
    leading = levels | scales | strengths
    return WarningWords(levels, scales, section.folded("alerts"), strengths, section.folded("storms"), leading)
