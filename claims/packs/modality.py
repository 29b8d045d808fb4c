"""How a language says that something is planned, possible or denied: the words of `[modality]` in its pack.

Every key may be left out; the tables are then empty and nothing is found by them.
"""

from dataclasses import dataclass

from claims.packs.section import Section
from claims.text.fold import fold
from claims.text.phrases import Phrases
from claims.text.tokens import Tokens

_MOODS = ("denied", "rejected", "possible", "planned")


@dataclass(frozen=True, slots=True)
class ModalityWords:
    """How the language says that something is planned, possible or denied; `claims.speech.modality` reads with it."""

    cues: Phrases[str]
    planned_to: frozenset[str]  # verbs that plan only before an infinitive: "|comptait| vendre", but "comptait 9 lits"
    not_planned: Phrases[None]  # what only compares with a plan: "four times more |than planned|"
    means: frozenset[str]  # behind a verb of wanting: "veut |dire|" tells what something means
    rejecting: frozenset[str]  # the verbs of `rejected`
    rejected_what: frozenset[str]  # what is denied by rejecting it: "rejected |claims|", but "rejected the bill"
    starts: frozenset[str]
    spelled: frozenset[str]
    negations: frozenset[str]
    negation_openers: frozenset[str]
    not_negations: Phrases[None]
    only: frozenset[str]
    beyond: Phrases[None]  # behind these a negation denies no more: "pas dix-sept |mais| 16"
    beyond_spelled: frozenset[str]
    no_longer: Phrases[None]  # what denies besides them: "is |no longer| expected before", "n'est |plus| attendue"
    for_so_long: frozenset[str]  # before how long something is not done: "ne pourra voter |pendant| cinq ans"
    since: frozenset[str]  # of those, before how long it has not been: "n'a pas plu |depuis| plus de huit mois"
    since_perfect: frozenset[str]  # which say so behind an auxiliary alone: "has not rained |for| more than"
    known: frozenset[str]  # before a figure that is taken for granted: "will not challenge |his| 20-year sentence"
    conditional: tuple[str, ...]
    conditional_words: frozenset[str]
    future: tuple[str, ...]
    endings: tuple[str, ...]  # those of both, folded
    not_verbs: frozenset[str]

    def ends_a_denial(self, tokens: Tokens, at: int) -> bool:
        """Whether a negation reaches no further than a token: "pas dix-sept |mais| 16". A letter counts as it is
        spelled: "non |è| attesa prima di" is no "e"."""
        if self.beyond.match(tokens, at) is None:
            return False
        return len(tokens.words[at]) > 1 or tokens.spelled(at) in self.beyond_spelled


def modality_words(section: Section) -> ModalityWords:
    """The table [modality]."""
    cues = section.named(*_MOODS)
    words = ModalityWords(
        cues=cues,
        planned_to=section.folded("planned_to"),
        not_planned=section.phrases("not_planned"),
        starts=frozenset(cues.starts) | section.folded("planned_to"),
        spelled=section.spelled(*_MOODS),
        means=section.folded("means"),
        rejecting=section.spelled("rejected"),
        rejected_what=section.folded("rejected_what"),
        negations=section.folded("not"),
        negation_openers=section.folded("not_open"),
        not_negations=section.phrases("not_only"),
        only=section.folded("but_only"),
        beyond=section.phrases("not_beyond"),
        beyond_spelled=section.spelled("not_beyond"),
        no_longer=section.phrases("no_longer"),
        for_so_long=section.folded("not_for", "not_since"),
        since=section.folded("not_since"),
        since_perfect=section.folded("not_since_perfect"),
        known=section.folded("not_of_known"),
        # Endings are compared with accents: "versera" is to come, "libéra" and "opéra" are not.
        conditional=tuple(section.words("conditional")),
        conditional_words=section.folded("conditional_words"),
        future=tuple(section.words("future")),
        endings=tuple(sorted({fold(ending) for name in ("conditional", "future") for ending in section.words(name)})),
        not_verbs=frozenset((*section.words("conditional_not"), *section.words("future_not"))),
    )
    section.close()
    return words
