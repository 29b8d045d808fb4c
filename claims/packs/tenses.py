"""How a language tells what is to come from what has been: the words of `[dates]` that are of verbs."""

from dataclasses import dataclass

from claims.packs.section import Section
from claims.text.fold import fold
from claims.text.phrases import Phrases, phrase_words


@dataclass(frozen=True, slots=True)
class TenseWords:
    """Verbs of what lies ahead and of the past, as they are spelled, and the forms that build a perfect."""

    ahead: Phrases[None]
    ahead_spelled: frozenset[str]  # those of one word: "débute" is ahead, "débuté" is not
    ahead_nouns: frozenset[str]  # those that are nouns too: "MPs |vote| on Monday", "a confidence |vote| on Monday"
    were_to: Phrases[None]  # what lay ahead when it was told: "the talks |were to| start on Monday"
    had_to: Phrases[None]  # what came about, though it stands in the infinitive: "it |had to| close in April"
    had_to_spelled: frozenset[str]  # those of one word: "mussten", and not "müssten"
    attributive: tuple[str, ...]  # of participles behind a date, before their noun: "die im Mai erhob|enen| Zölle"
    not_attributive: tuple[str, ...]  # of what goes on, and of superlatives: "die im Mai beginn|enden| Spiele"
    copulas: frozenset[str]  # "the next meeting |is| on Monday"
    past: frozenset[str]
    said: frozenset[str]  # of verbs of saying, where no ending tells it: "|said|", "|dijo|"
    past_endings: tuple[str, ...]
    imperfect_endings: tuple[str, ...]  # of what went on: "dévor|aient|"; that is past, but says no "ago"
    imperfect_not: tuple[str, ...]  # endings of other words that look so: "ouvri|raient|", "sou|hait|"
    auxiliaries: frozenset[str]  # of the perfect: "|a| augmenté"
    participle_endings: tuple[str, ...]
    adjectival: tuple[str, ...]  # of participles behind a noun: "les prix |annoncés| en janvier"
    participles_last: bool  # at the end of the clause: "haben im April |zugelegt|"
    infinitive_marks: frozenset[str]  # before an infinitive, where any must: "a décidé |d'|ouvrir en mars"
    infinitive_endings: tuple[str, ...]
    from_or_since: frozenset[str]
    since: frozenset[str]  # what only the past is counted from: "|seit| Donnerstag"
    reports: frozenset[str]  # besides verbs of saying: "a note |published| on Saturday"
    nothing: frozenset[str]  # besides negations, what denies a clause: "sent |nothing| until 8pm"
    peaks: frozenset[str]  # what a month beside it has had: "its March |peak|", "le |pic| de mars"
    put_off: frozenset[str]  # what happens on the day it is put off to: "|postponed| until Friday"


def tense_words(section: Section) -> TenseWords:
    """The keys of `[dates]` that are of verbs."""
    return TenseWords(
        ahead=section.phrases("ahead"),
        ahead_spelled=frozenset(word.lstrip("'") for word in section.words("ahead") if len(phrase_words(word)) == 1),
        ahead_nouns=section.folded("ahead_nouns"),
        were_to=section.phrases("were_to"),
        had_to=section.phrases("had_to"),
        had_to_spelled=frozenset(word for word in section.words("had_to") if len(phrase_words(word)) == 1),
        attributive=tuple(section.words("attributive")),
        not_attributive=tuple(section.words("not_attributive")),
        copulas=frozenset(section.words("copulas")),
        past=frozenset(section.words("past")),
        said=frozenset(section.words("said")),
        past_endings=tuple(section.words("past_endings")),
        imperfect_endings=tuple(section.words("imperfect_endings")),
        imperfect_not=tuple(section.words("imperfect_not")),
        auxiliaries=frozenset(section.words("auxiliaries")),
        participle_endings=tuple(section.words("participle_endings")),
        adjectival=tuple(section.words("adjectival")),
        participles_last=bool(section.get("participles_last", False)),
        infinitive_marks=section.folded("infinitive_marks"),
        infinitive_endings=tuple(map(fold, section.words("infinitive_endings"))),
        from_or_since=frozenset(section.words("from_or_since")),
        since=frozenset(section.words("since")),
        reports=frozenset(section.words("reports")),
        nothing=section.folded("nothing"),
        peaks=section.folded("peaks"),
        put_off=section.folded("put_off"),
    )
