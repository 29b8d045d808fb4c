"""How a language names people, what they are and the bodies they belong to: the words of `[names]` in its pack.

Every key may be left out; the tables are then empty and nothing is found by them.
"""

from dataclasses import dataclass

from claims.packs.section import Section
from claims.text.fold import fold
from claims.text.phrases import Phrases, phrase_words


@dataclass(frozen=True, slots=True)
class NameWords:
    """How the language names people and their roles; `people` and `roles` of `claims.entities` read with it."""

    roles: Phrases[bool]  # True: loose, a firm can be one too ("a leader in")
    role_endings: tuple[str, ...]
    role_before: frozenset[str]
    role_after: Phrases[None]
    adjective_endings: tuple[str, ...]
    worldwide: tuple[str, ...]  # beginnings of adjectives of champions and markets: "il campione |mondia|le"
    letters: frozenset[str]  # that the language writes: others tell a foreign name; empty where that is not told
    owned: tuple[str, ...]  # of adjectives behind a genitive without an apostrophe: "Anna Kleins zweit|er| Sieg"
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


def name_words(section: Section) -> NameWords:
    """The table [names]."""
    loose = {phrase_words(word) for word in section.words("loose_roles")}
    words = NameWords(
        roles=Phrases((word, phrase_words(word) in loose) for word in section.words("roles")),
        role_endings=tuple(fold(ending) for ending in section.words("role_endings")),
        role_before=section.folded("role_before"),
        role_after=section.phrases("role_after"),
        adjective_endings=tuple(fold(ending) for ending in section.words("adjective_endings")),
        worldwide=tuple(sorted(section.folded("worldwide"))),
        letters=frozenset(section.get("letters", "")),
        owned=tuple(section.words("owned")),
        links=section.folded("role_links"),
        of=section.folded("of"),
        portfolios=section.folded("portfolios"),
        connectors=section.phrases("connectors"),
        led_by=section.phrases("led_by"),
        copulas=section.spelled("copulas"),
        linking=section.phrases("linking"),
        defining=section.phrases("defining"),
        succeeds=section.phrases("succeeds"),
        succeeds_as=section.phrases("succeeds_as"),
        made=section.folded("made"),
        honorifics=section.folded("honorifics"),
        organisations=section.folded("organisations"),
        institution_tails=tuple(sorted(word for word in section.folded("organisations") if len(word) > 4)),
        generic=section.folded("generic"),
        firms=section.folded("firms"),
        public=section.folded("public"),
        grounds=section.folded("grounds"),
        sole=section.folded("sole"),
        places=section.folded("places"),
        places_in=section.folded("places_in"),
        deals=section.phrases("deals", "deal_verbs"),
        deal_verbs=section.phrases("deal_verbs"),
        party_before=section.named("with", "to"),
        articles=section.folded("articles"),
        definite=section.folded("definite"),
        possessives=section.folded("possessives"),
        not_of_roles=tuple(section.words("not_of_roles")),
        who=section.folded("who"),
        of_one=section.folded("of_one"),
        he=section.spelled("he"),
        she=section.spelled("she"),
        pronouns=section.folded("he", "she"),
        they=section.spelled("they"),
        impersonal=section.folded("impersonal"),
    )
    section.close()
    return words
