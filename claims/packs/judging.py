"""The words of a pack that tell why two articles differ, and what a role is, in no language: [judging].

Every key may be left out; what rests on it is then not judged in that language.
"""

from dataclasses import dataclass
from enum import StrEnum

from claims.packs.section import Section
from claims.text.phrases import Phrases


class Age(StrEnum):
    """What the words beside a figure say of how fresh it is."""

    LATEST = "latest"
    PROVISIONAL = "provisional"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class JudgingWords:
    """`ages`: "nouveau bilan", "provisoire", "corrigé". `of_which` opens the parts of a figure, `in_total` stands
    beside their sum, `that_is` before a figure worked out from others, `over` between a sum and its term, `start`
    before the first of two levels. `together` joins the parties to a `contracts`. `roles` and `fields` name what a
    role word means: "procureure" and "prosecutor" are both `prosecutor`."""

    ages: Phrases[str]
    of_which: Phrases[None]
    in_total: Phrases[None]
    that_is: Phrases[None]
    over: Phrases[None]
    start: Phrases[None]
    together: frozenset[str]
    contracts: Phrases[None]
    former: Phrases[None]
    deputy: Phrases[None]
    roles: Phrases[str]
    fields: Phrases[str]


def judging_words(section: Section) -> JudgingWords:
    """The table [judging]."""
    roles, fields = section.section("roles"), section.section("fields")
    words = JudgingWords(
        ages=section.named(*Age),
        of_which=section.phrases("of_which"),
        in_total=section.phrases("in_total"),
        that_is=section.phrases("that_is"),
        over=section.phrases("over"),
        start=section.phrases("from"),
        together=section.folded("with"),
        contracts=section.phrases("contracts"),
        former=section.phrases("former"),
        deputy=section.phrases("deputy"),
        roles=Phrases((word, sense) for sense, words in roles.items() for word in words),
        fields=Phrases((word, field) for field, words in fields.items() for word in words),
    )
    section.close()
    return words
