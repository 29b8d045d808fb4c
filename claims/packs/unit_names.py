"""How a language names its units and currencies: `[units]`, `[currencies]` and their neighbours in its pack."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from claims.packs.section import PackError, Section, forms
from claims.packs.units import Unit, Units, money, units
from claims.text.phrases import Phrases

_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class WeightWords:
    """Names of currencies that are weights too ("pound"), and what beside them says which of the two is meant."""

    units: Phrases[Unit]
    before: frozenset[str]
    after: Phrases[None]
    money: frozenset[str]


@dataclass(frozen=True, slots=True)
class AgeWords:
    """What says that a bare number is an age: verbs of being and turning right before it ("|turned| 80") whose subject
    is a person (`who`: "he", "who"), and "at" behind a death ("died |at| 86"), not behind a toll (`tolls`).

    `nouns`, `noun_endings`: "the retirement |age| rises to 67", "Renten|alter|"; `having`: "|di anni ne ha| 29",
    "|gli over| 65"; `own`: behind "at" and the number, "στα 82 |του|"; `plus`: glued behind it, "65-|plussers|"."""

    be: frozenset[str]
    who: frozenset[str]
    when: frozenset[str]  # behind an age, before a pronoun: "Kowalczyk was 70 |when| she died"
    at: Phrases[None]
    own: frozenset[str]
    plus: frozenset[str]
    child: frozenset[str]  # one child, in the words that count none: "een |jongen| van zes"
    nth: Phrases[None]  # whose year of life an ordinal is: "|op zijn| 41ste"
    crowds: frozenset[str]  # before the age of a group with its plural: "|under|-16s"
    then: frozenset[str]  # when one was so old: "Ruiz, |then| 69,"
    turns: frozenset[str]  # verbs that of themselves lead to an age: "|cumplió| 72"
    tolls: frozenset[str]
    nouns: frozenset[str]
    noun_endings: tuple[str, ...]
    spans: Phrases[None]  # how long people live: "|life expectancy| rose to 85.9"
    having: Phrases[None]
    in_tens: Phrases[None]  # "|Mitte| vierzig", "|dans la| trentaine": behind them tens of nothing are an age
    retiring: Phrases[None]  # "|work until| 65", "la |jubilación a los| 67"
    retired: Phrases[None]  # behind the age: "mit 63 |in Rente|"
    eldest: Phrases[None]  # one of several by age: "the |youngest| was 14"
    eldest_is: Phrases[None]  # what leads from there to the age: "la plus jeune |en avait| 14"
    years_at: Phrases[None]  # leads to an age in years: "|à| 88 ans", "|aos| 70 anos"
    aged_at: Phrases[None]  # the same wherever it stands: "debutó |a los| 19 años"
    groups: Phrases[None]  # leads to the years of a group by age: "|les moins de| 15 ans", "|jonger dan| 15 jaar"
    years_had: frozenset[str]  # verbs that give somebody years, with their accents: "la victime |avait| 34 ans"
    died_at: Phrases[None]  # one person's death and what leads to the age: "|murió a los| 77"


def age_words(section: Section) -> AgeWords:
    """The table [ages]."""
    words = AgeWords(
        be=section.folded("be"),
        who=section.folded("who"),
        when=section.folded("when"),
        at=section.phrases("at"),
        own=section.folded("own"),
        plus=section.folded("plus"),
        child=section.folded("child"),
        nth=section.phrases("nth"),
        crowds=section.folded("crowds"),
        then=section.folded("then"),
        turns=section.folded("turns"),
        tolls=section.folded("tolls"),
        nouns=section.folded("nouns"),
        spans=section.phrases("spans"),
        noun_endings=tuple(sorted(section.folded("noun_endings"))),
        having=section.phrases("having"),
        in_tens=section.phrases("in_tens"),
        retiring=section.phrases("retiring"),
        retired=section.phrases("retired"),
        eldest=section.phrases("eldest"),
        eldest_is=section.phrases("eldest_is"),
        years_at=section.phrases("years_at"),
        aged_at=section.phrases("aged_at"),
        groups=section.phrases("groups"),
        years_had=frozenset(section.words("years_had")),
        died_at=section.phrases("died_at"),
    )
    section.close()
    return words


@dataclass(frozen=True, slots=True)
class UnitWords:
    """The units of a language: `after` the amount, `before` it, and "percentage of" before it.

    `unnumbered`: so much of a unit without a number, "año y medio" one and a half, "the |next decade|" one. `marks`:
    signs behind digits, case included, those of the language and those of all.
    """

    after: Phrases[Unit]
    before: Phrases[Unit]
    percent_of: Phrases[Unit]
    unnumbered: Phrases[tuple[Decimal, Unit]]
    marks: Mapping[str, Unit]
    weights: WeightWords


def unit_words(root: Section) -> UnitWords:
    """Reads `[units]`, `[units_before]`, `[and_a_half]`, `[one_whole]`, `[unit_marks]`, `[weights]`,
    `[currencies]`, `[hundredths]` and `[currencies_open]`."""
    table = units()
    section, before, halves = root.section("units"), root.section("units_before"), root.section("and_a_half")
    wholes = root.section("one_whole")
    percent_of = Phrases((word, table.by_id["percent"]) for word in section.words("percent_of"))
    entries = [(word, _unit(section, table, name)) for name, _, word in forms(section.items()) if name != "percent_of"]
    entries += [(word, money([code])) for code, _, word in forms(root.section("currencies").items())]
    coins = root.section("hundredths")
    entries += [(word, money([code])._replace(times=_HUNDREDTH)) for code, _, word in forms(coins.items())]
    shared = root.section("currencies_open")
    for name, _, word in forms(shared.items()):
        if name not in table.open:
            raise PackError(f"{shared.path}: '{name}' is not in units.toml")
        entries.append((word, table.open[name]))
    return UnitWords(
        after=Phrases(entries),
        before=Phrases((word, _unit(before, table, name)) for name, _, word in forms(before.items())),
        percent_of=percent_of,
        unnumbered=Phrases(
            (word, (amount, _unit(section, table, name)))
            for amount, section in ((Decimal("1.5"), halves), (Decimal(1), wholes))
            for name, _, word in forms(section.items())
        ),
        marks=dict(table.marks) | _marks(root.section("unit_marks"), table),
        weights=_weights(root.section("weights"), table),
    )


def _marks(section: Section, table: Units) -> dict[str, Unit]:
    marks = {}
    for name, _, mark in forms(section.items()):
        marks[mark] = table.open[name] if name in table.open else _unit(section, table, name)
    return marks


def _weights(section: Section, table: Units) -> WeightWords:
    named = section.section("units")
    words = WeightWords(
        units=Phrases((word, _unit(named, table, name)) for name, _, word in forms(named.items())),
        before=section.folded("before"),
        after=section.phrases("after"),
        money=section.folded("money"),
    )
    section.close()
    return words


def _unit(section: Section, table: Units, name: str) -> Unit:
    if name not in table.by_id:
        raise PackError(f"{section.path}: '{name}' is not in units.toml")
    return table.by_id[name]
