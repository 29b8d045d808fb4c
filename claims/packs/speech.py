"""How a language says who says so: the words of `[attribution]` in its pack.

Every key may be left out; the tables are then empty and nothing is found by them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.packs.section import Section
from claims.text.phrases import Phrases, phrase_words


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """How the language says who says so; `claims.speech.attribution` reads with it."""

    according_to: Phrases[None]
    anchors: Mapping[str, tuple[int, ...]]  # the rarest word of each "according to" -> how many words before it
    according_after: frozenset[str]
    according_person: frozenset[str]
    according_name: frozenset[str]
    so: frozenset[str]
    verbs: Phrases[None]
    framed: Mapping[str, str]  # verbs of saying only with a word before the figure: "|put| the toll |at| 12"
    participles: Phrases[None]
    particles: frozenset[str]  # of verbs, behind their subject: "stelde de rechter |vast|"
    auxiliaries: frozenset[str]
    by: Phrases[None]
    by_alone: frozenset[str]  # participles of saying with an agent alone: "|obtained| by Reuters", "had obtained 34%"
    undergone: frozenset[str]  # between an auxiliary and a participle: "l'âge a |été| relevé"
    nobody: frozenset[str]  # glued behind a verb whose subject is nobody: "fala|-se| de 20 milhões"
    declaring: frozenset[str]  # verbs of saying that are acts where a word of `declared` follows
    declared: frozenset[str]  # "declared a |state| of emergency"
    aside: Phrases[None]  # between commas, ahead of a verb: "the union, |for its part|, said"
    meanwhile: frozenset[str]  # open a clause whose source says nothing before it: "40 had died |after| police said"
    subject_ahead: bool  # no subject follows its verb but behind a mark: "The bid |values| the group at 3bn"
    citing: frozenset[str]  # those of "according to" that lead to a reason as well: "|citing| high costs"
    quoted_as: frozenset[str]  # small words before words quoted: "sprach |vom| „Beginn einer Ära“"
    that: frozenset[str]  # right before words quoted: "had promised |that| “nobody …”"
    thus: frozenset[str]  # behind a closing mark, before any verb: "„…“, |so| fasste X es zusammen"
    being: frozenset[str]  # between words quoted and what they are called: "«…», |è| il commento di Neri"
    sentences: frozenset[str]  # nouns that words quoted are called by in the sentence that follows
    theirs: frozenset[str]  # "|Suya| es la frase más repetida: «…»"
    feminine: frozenset[str]  # articles of what "she" can mean: "|la| police … a-t-elle écrit"
    masculine: frozenset[str]
    neuter: frozenset[str]  # "“…,” |it| said in a statement"
    falls_to: Phrases[None]  # before who says it: "|Coube a| Rui Sá a frase do dia: «…»"
    gerunds: frozenset[str]  # of verbs of saying, behind a comma: "He praised the vote, |saying| it had “…”"
    utterances: frozenset[str]  # of somebody, beside words quoted: "in the |words| of Ada Lang, “…”"
    to_whom: frozenset[str]  # small words before a verb: "« … », |lui| a rétorqué X"
    not_speaking: frozenset[str]  # before a person whom a colon follows: "25 years |for| Ada Lang: “…”"
    about: Phrases[None]  # "|Of| Vingegaard he said: “…”"
    passive: frozenset[str]
    beside_subject: frozenset[str]  # lead to what is no subject: "the group |under| the banner of X said"
    relatives: frozenset[str]
    recipients: frozenset[str]
    interviews: frozenset[str]
    audiences: frozenset[str]  # whom or where it was told, no person: "a expliqué à la |presse| X", "en las |redes| X"
    outlets: Phrases[str]  # words for media and agencies, which a name may follow -> "media", "agency"
    outlet_starts: frozenset[str]
    contractions: frozenset[str]  # words that hold an article: "du", "al", "pelo"
    agents: frozenset[str]
    surveys: frozenset[str]  # polls: "an Ifop |survey|"
    acting: frozenset[str]  # verbs that say nothing before how many or whose: "|added| nine flights"
    ahead_of_verb: frozenset[str]  # prepositions that open a sentence whose subject stands behind its verb
    records: frozenset[str]  # figures that somebody keeps, who speaks by them: "|data| from Insee"
    records_which: frozenset[str]  # adjectives that say no more of those than which they are: "|early| estimates"
    spelled: frozenset[str]
    no_verbs: frozenset[str]  # of participles, what no verb is spelled: "annoncé"
    finite: frozenset[str]  # of those, what no participle is spelled: "estime", where "estimé" is one
    drops_subject: bool
    plural_endings: tuple[str, ...]  # of verbs that no single person is the subject of: "«…», dijero|n|"
    said_endings: tuple[str, ...]  # of any verb behind a closing mark, with accents: "«…», espet|ó|"
    said_participles: tuple[str, ...]  # of those with an auxiliary: "«…», ha tuon|ato|"
    starts: frozenset[str]


def speech_words(section: Section) -> SpeechWords:
    """The table [attribution]."""
    according = section.phrases("according_to")
    verbs, participles = section.phrases("verbs"), section.phrases("participles")
    after, person = section.folded("according_after"), section.folded("according_person")
    name, so = section.folded("according_name"), section.folded("so")
    outlets = Phrases((word, kind) for kind in ("agency", "media") for word in section.words(f"outlets_{kind}"))
    framed = {pair[0]: pair[1] for pair in map(phrase_words, section.words("verbs_framed"))}
    words = SpeechWords(
        according_to=according,
        anchors=_anchors(according),
        according_after=after,
        according_person=person,
        according_name=name,
        so=so,
        verbs=verbs,
        framed=framed,
        participles=participles,
        particles=section.folded("particles"),
        auxiliaries=section.spelled("auxiliaries"),
        by=section.phrases("by"),
        by_alone=section.spelled("by_alone"),
        undergone=section.folded("undergone"),
        nobody=section.folded("nobody"),
        declaring=section.spelled("declaring"),
        declared=section.folded("declared"),
        aside=section.phrases("aside"),
        meanwhile=section.folded("meanwhile"),
        subject_ahead=bool(section.get("subject_ahead", False)),
        citing=section.folded("citing"),
        quoted_as=section.folded("quoted_as"),
        that=section.folded("that"),
        thus=section.folded("thus"),
        being=section.spelled("being"),
        sentences=section.folded("sentences"),
        theirs=section.folded("theirs"),
        feminine=section.folded("feminine"),
        masculine=section.folded("masculine"),
        neuter=section.folded("neuter"),
        falls_to=section.phrases("falls_to"),
        gerunds=section.folded("gerunds"),
        utterances=section.folded("utterances"),
        to_whom=section.folded("to_whom"),
        not_speaking=section.folded("not_speaking"),
        about=section.phrases("about"),
        passive=section.folded("passive"),
        beside_subject=section.folded("beside_subject"),
        relatives=section.folded("relatives"),
        recipients=section.spelled("recipients"),
        interviews=section.folded("interviews"),
        audiences=section.folded("audiences"),
        outlets=outlets,
        outlet_starts=frozenset(outlets.starts),
        contractions=section.folded("contractions"),
        agents=section.folded("agents"),
        surveys=section.folded("surveys"),
        acting=section.spelled("acting"),
        ahead_of_verb=section.folded("ahead_of_verb"),
        records=section.folded("records"),
        records_which=section.folded("records_which"),
        spelled=section.spelled("verbs", "participles", "verbs_framed"),
        no_verbs=section.spelled("participles") - section.spelled("verbs"),
        finite=section.spelled("verbs") - section.spelled("participles"),
        plural_endings=tuple(section.words("plural_endings")),
        said_endings=tuple(section.words("said_endings")),
        said_participles=tuple(section.words("said_participles")),
        drops_subject=bool(section.get("drops_subject", False)),
        starts=frozenset(
            (*_anchors(according), *verbs.starts, *framed, *participles.starts, *after, *person, *name, *so)
        ),
    )
    section.close()
    return words


def _anchors(phrases: Phrases[None]) -> dict[str, tuple[int, ...]]:
    """The longest word of each phrase, with its place: looking for "acordo" is cheap, looking for "de" is not."""
    places: dict[str, set[int]] = {}
    for words, _ in phrases:
        longest = max(words, key=len)
        places.setdefault(longest, set()).add(words.index(longest))
    return {word: tuple(sorted(offsets)) for word, offsets in places.items()}
