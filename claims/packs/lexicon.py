"""The words of a pack that say who is who, who speaks, and how sure a writer is: [names], [attribution], [modality].

Every key may be left out; the tables are then empty and nothing is found by them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from claims.packs.section import Section
from claims.text.fold import fold
from claims.text.phrases import Phrases, phrase_words

_MOODS = ("denied", "rejected", "possible", "planned")


@dataclass(frozen=True, slots=True)
class NameWords:
    """How the language names people and their roles; `people` and `roles` of `claims.entities` read with it."""

    roles: Phrases[bool]  # True: loose, a firm can be one too ("a leader in")
    role_endings: tuple[str, ...]
    role_before: frozenset[str]
    role_after: Phrases[None]
    adjective_endings: tuple[str, ...]
    links: frozenset[str]
    of: frozenset[str]
    portfolios: frozenset[str]
    connectors: Phrases[None]
    led_by: Phrases[None]  # what a body is that a name behind it presides over: "the group |chaired| by Ada Lang"
    copulas: frozenset[str]
    linking: Phrases[None]  # from a name to what it is, behind a comma: "Mike Doustdar, |who became| chief executive"
    defining: Phrases[None]  # open what tells an office from others: "the judge |leading| the case, Anna Reed,"
    succeeds: Phrases[None]  # "Anna Reed |will succeed| Paul Green as chief executive"
    succeeds_as: Phrases[None]  # the "as" of it
    made: frozenset[str]  # participles behind an office: "tot burgemeester |benoemd|"
    honorifics: frozenset[str]
    organisations: frozenset[str]
    institution_tails: tuple[str, ...]  # the longer of them, as they end German compounds: "Kantonspolizei"
    generic: frozenset[str]
    firms: frozenset[str]  # nouns that mean a firm named before: "the company"
    public: frozenset[str]  # institutions told from others by one more word: "ministry", "police"
    grounds: frozenset[str]  # words in the names of no persons that nobody speaks for: "valley", "award"
    sole: frozenset[str]  # those of which a place has one: "la préfecture"
    places: frozenset[str]
    places_in: frozenset[str]  # the words before a place: "officials |in| Kyiv"
    deals: Phrases[None]  # those of `deal_verbs` too
    deal_verbs: Phrases[None]
    party_before: Phrases[str]  # "with" or "to"
    articles: frozenset[str]
    definite: frozenset[str]  # those before somebody the text has named: "|the| mayor said"
    possessives: frozenset[str]
    not_of_roles: tuple[str, ...]  # endings of words that make no compound with a role: "the |appointed| minister"
    who: frozenset[str]  # relative pronouns of persons only
    of_one: frozenset[str]  # verbs that say it is one person: "who |has|"; besides those in "s"
    he: frozenset[str]
    she: frozenset[str]
    pronouns: frozenset[str]  # both, folded
    they: frozenset[str]
    impersonal: frozenset[str]  # verbs behind a "he" that is nobody: "il |faut|"


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
    auxiliaries: frozenset[str]
    by: Phrases[None]
    by_alone: frozenset[str]  # participles of saying with an agent alone: "|obtained| by Reuters", "had obtained 34%"
    undergone: frozenset[str]  # between an auxiliary and a participle: "l'âge a |été| relevé"
    nobody: frozenset[str]  # glued behind a verb whose subject is nobody: "fala|-se| de 20 milhões"
    declaring: frozenset[str]  # verbs of saying that are acts where a word of `declared` follows
    declared: frozenset[str]  # "declared a |state| of emergency"
    meanwhile: frozenset[str]  # open a clause whose source says nothing before it: "40 had died |after| police said"
    subject_ahead: bool  # no subject follows its verb but behind a mark: "The bid |values| the group at 3bn"
    citing: frozenset[str]  # those of "according to" that lead to a reason as well: "|citing| high costs"
    quoted_as: frozenset[str]  # small words before words quoted: "sprach |vom| „Beginn einer Ära“"
    that: frozenset[str]  # right before words quoted: "had promised |that| “nobody …”"
    thus: frozenset[str]  # behind a closing mark, before any verb: "„…“, |so| fasste X es zusammen"
    utterances: frozenset[str]  # of somebody, beside words quoted: "in the |words| of Ada Lang, “…”"
    to_whom: frozenset[str]  # small words before a verb: "« … », |lui| a rétorqué X"
    about: Phrases[None]  # "|Of| Vingegaard he said: “…”"
    passive: frozenset[str]
    relatives: frozenset[str]
    recipients: frozenset[str]
    interviews: frozenset[str]
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


@dataclass(frozen=True, slots=True)
class ModalityWords:
    """How the language says that something is planned, possible or denied; `claims.speech.modality` reads with it."""

    cues: Phrases[str]
    rejecting: frozenset[str]  # the verbs of `rejected`
    rejected_what: frozenset[str]  # what is denied by rejecting it: "rejected |claims|", but "rejected the bill"
    starts: frozenset[str]
    spelled: frozenset[str]
    negations: frozenset[str]
    negation_openers: frozenset[str]
    not_negations: Phrases[None]
    only: frozenset[str]
    beyond: Phrases[None]  # behind these a negation denies no more: "pas dix-sept |mais| 16"
    for_so_long: frozenset[str]  # before how long something is not done: "ne pourra voter |pendant| cinq ans"
    since: frozenset[str]  # of those, before how long it has not been: "n'a pas plu |depuis| plus de huit mois"
    since_perfect: frozenset[str]  # which say so behind an auxiliary alone: "has not rained |for| more than"
    known: frozenset[str]  # before a figure that is taken for granted: "will not challenge |his| 20-year sentence"
    conditional: tuple[str, ...]
    conditional_words: frozenset[str]
    future: tuple[str, ...]
    endings: tuple[str, ...]  # those of both, folded
    not_verbs: frozenset[str]


def name_words(section: Section) -> NameWords:
    """The table [names]."""
    loose = {phrase_words(word) for word in section.words("loose_roles")}
    words = NameWords(
        roles=Phrases((word, phrase_words(word) in loose) for word in section.words("roles")),
        role_endings=tuple(fold(ending) for ending in section.words("role_endings")),
        role_before=_first(section.words("role_before")),
        role_after=_phrases(section.words("role_after")),
        adjective_endings=tuple(fold(ending) for ending in section.words("adjective_endings")),
        links=_first(section.words("role_links")),
        of=_first(section.words("of")),
        portfolios=_first(section.words("portfolios")),
        connectors=_phrases(section.words("connectors")),
        led_by=_phrases(section.words("led_by")),
        copulas=_spelled(section.words("copulas")),
        linking=_phrases(section.words("linking")),
        defining=_phrases(section.words("defining")),
        succeeds=_phrases(section.words("succeeds")),
        succeeds_as=_phrases(section.words("succeeds_as")),
        made=section.folded("made"),
        honorifics=_first(section.words("honorifics")),
        organisations=_first(section.words("organisations")),
        institution_tails=tuple(sorted(word for word in _first(section.words("organisations")) if len(word) > 4)),
        generic=_first(section.words("generic")),
        firms=_first(section.words("firms")),
        public=_first(section.words("public")),
        grounds=section.folded("grounds"),
        sole=section.folded("sole"),
        places=_first(section.words("places")),
        places_in=_first(section.words("places_in")),
        deals=_phrases([*section.words("deals"), *section.words("deal_verbs")]),
        deal_verbs=_phrases(section.words("deal_verbs")),
        party_before=section.named("with", "to"),
        articles=_first(section.words("articles")),
        definite=_first(section.words("definite")),
        possessives=_first(section.words("possessives")),
        not_of_roles=tuple(section.words("not_of_roles")),
        who=_first(section.words("who")),
        of_one=_first(section.words("of_one")),
        he=_spelled(section.words("he")),
        she=_spelled(section.words("she")),
        pronouns=_first([*section.words("he"), *section.words("she")]),
        they=_spelled(section.words("they")),
        impersonal=section.folded("impersonal"),
    )
    section.close()
    return words


def speech_words(section: Section) -> SpeechWords:
    """The table [attribution]."""
    according = _phrases(section.words("according_to"))
    verbs, participles = _phrases(section.words("verbs")), _phrases(section.words("participles"))
    after, person = _first(section.words("according_after")), _first(section.words("according_person"))
    name, so = _first(section.words("according_name")), _first(section.words("so"))
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
        auxiliaries=_spelled(section.words("auxiliaries")),
        by=_phrases(section.words("by")),
        by_alone=_spelled(section.words("by_alone")),
        undergone=section.folded("undergone"),
        nobody=section.folded("nobody"),
        declaring=_spelled(section.words("declaring")),
        declared=section.folded("declared"),
        meanwhile=section.folded("meanwhile"),
        subject_ahead=bool(section.get("subject_ahead", False)),
        citing=section.folded("citing"),
        quoted_as=section.folded("quoted_as"),
        that=section.folded("that"),
        thus=section.folded("thus"),
        utterances=section.folded("utterances"),
        to_whom=section.folded("to_whom"),
        about=_phrases(section.words("about")),
        passive=_first(section.words("passive")),
        relatives=_first(section.words("relatives")),
        recipients=_spelled(section.words("recipients")),
        interviews=_first(section.words("interviews")),
        outlets=outlets,
        outlet_starts=frozenset(outlets.starts),
        contractions=_first(section.words("contractions")),
        agents=_first(section.words("agents")),
        surveys=_first(section.words("surveys")),
        acting=_spelled(section.words("acting")),
        ahead_of_verb=_first(section.words("ahead_of_verb")),
        records=_first(section.words("records")),
        records_which=_first(section.words("records_which")),
        spelled=_spelled([*section.words("verbs"), *section.words("participles"), *section.words("verbs_framed")]),
        no_verbs=_spelled(section.words("participles")) - _spelled(section.words("verbs")),
        finite=_spelled(section.words("verbs")) - _spelled(section.words("participles")),
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


def modality_words(section: Section) -> ModalityWords:
    """The table [modality]."""
    cues = Phrases((word, name) for name in _MOODS for word in section.words(name))
    words = ModalityWords(
        cues=cues,
        starts=frozenset(cues.starts),
        spelled=_spelled([word for name in _MOODS for word in section.words(name)]),
        rejecting=_spelled(section.words("rejected")),
        rejected_what=section.folded("rejected_what"),
        negations=_first(section.words("not")),
        negation_openers=_first(section.words("not_open")),
        not_negations=_phrases(section.words("not_only")),
        only=_first(section.words("but_only")),
        beyond=_phrases(section.words("not_beyond")),
        for_so_long=_first([*section.words("not_for"), *section.words("not_since")]),
        since=_first(section.words("not_since")),
        since_perfect=_first(section.words("not_since_perfect")),
        known=_first(section.words("not_of_known")),
        # Endings are compared with accents: "versera" is to come, "libéra" and "opéra" are not.
        conditional=tuple(section.words("conditional")),
        conditional_words=_first(section.words("conditional_words")),
        future=tuple(section.words("future")),
        endings=tuple(sorted({fold(ending) for name in ("conditional", "future") for ending in section.words(name)})),
        not_verbs=frozenset((*section.words("conditional_not"), *section.words("future_not"))),
    )
    section.close()
    return words


def _phrases(words: list[str]) -> Phrases[None]:
    return Phrases((word, None) for word in words)


def _anchors(phrases: Phrases[None]) -> dict[str, tuple[int, ...]]:
    """The longest word of each phrase, with its place: looking for "acordo" is cheap, looking for "de" is not."""
    places: dict[str, set[int]] = {}
    for words, _ in phrases:
        longest = max(words, key=len)
        places.setdefault(longest, set()).add(words.index(longest))
    return {word: tuple(sorted(offsets)) for word, offsets in places.items()}


def _spelled(words: list[str]) -> frozenset[str]:
    """First words with their accents: "a" is no "à", "konnte" no "könnte", "estimé" no "estime"."""
    return frozenset(re.split(r"[ -]|(?<=')", word.lower())[0] for word in words)


def _first(words: list[str]) -> frozenset[str]:
    """Single words, folded; of what a pack writes as several, the first."""
    return frozenset(phrase_words(word)[0] for word in words)
