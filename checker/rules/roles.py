"""The verdict on two roles of one person: the same post in whatever words and language, or two posts.

A role is taken apart into what kind of post it is (`prosecutor`, `minister`), what it is of (`justice`, `police`), and
whether it is a former or a deputy one. Where one side says less, nothing differs; words that no pack knows decide
nothing.
"""

from dataclasses import dataclass
from functools import lru_cache

from checker.matching.altered import PLACES
from checker.matching.similarity import letters_alike
from claims.entities.gazetteer import gazetteer
from claims.packs import pack as packs
from claims.packs.judging import JudgingWords, Terms
from claims.packs.pack import Pack, spoken_of
from claims.text.fold import fold
from claims.text.phrases import Phrases
from claims.text.tokens import Tokens, tokenise
from claims.text.transliteration import to_latin

# "Boss", "Chefin", "à la tête de": whoever leads, under whatever title.
_ANY_HEAD = "head"
_LEADS = frozenset(
    (
        _ANY_HEAD,
        "executive",
        "president",
        "chair",
        "premier",
        "governor",
        "prefect",
        "director",
        "mayor",
        "commander",
        "secretary",
        "coach",
        "captain",
    )
)
# Posts that one body has one of, under other titles from country to country: "présidente du comité d'entreprise" and
# "Betriebsratsvorsitzende" are one. A firm may have a chairman beside its chief executive: within one language, two.
_SAME = frozenset((frozenset(("president", "chair")), frozenset(("captain", "commander"))))
_ABROAD = frozenset(
    map(
        frozenset,
        (("president", "executive"), ("chair", "executive"), ("director", "executive"), ("director", "president")),
    )
)
# What a person is besides the post: a mayor may be a lawmaker, a chief executive the founder, a commander a colonel,
# a judge the rapporteur of the case.
_TRADES = frozenset(
    (
        "economist",
        "founder",
        "owner",
        "lawmaker",
        "rapporteur",
        "officer",
        "pilot",
        "doctor",
        "nurse",
        "professor",
        "teacher",
        "researcher",
        "engineer",
        "architect",
        "singer",
        "actor",
        "film-director",
        "analyst",
        "journalist",
        "driver",
        "goalkeeper",
        "striker",
        "midfielder",
        "defender",
    )
)
# Of these nobody is two at a time: who flies the plane, who keeps the goal, what rank a clergyman has.
_ONE_OF = tuple(
    map(
        frozenset,
        (
            ("captain", "first-officer"),
            ("commander", "first-officer"),
            ("goalkeeper", "striker", "midfielder", "defender", "referee"),
            ("priest", "bishop", "archbishop", "pope", "imam", "rabbi"),
            ("doctor", "nurse"),
        ),
    )
)
_IN_CHARGE = frozenset((_ANY_HEAD, "minister", "director", "executive"))  # of an office that only its field names
_LOCAL = frozenset(("mayor", "governor", "prefect"))  # posts that are of one place: of Villach, or of Klagenfurt
_OF_SOMEBODY = frozenset(("lawyer", "spokesperson", "adviser"))  # who speaks or pleads for one person, or for another
_PRESIDING = frozenset(("president", "chair"))
_PRESIDED = frozenset(("premier", "judge"))  # posts that some languages call a president of something
_OF_STATES = frozenset(("president", "premier", "minister", "monarch"))  # "French president", "président de la France"
_BODIES = frozenset(
    (
        "works-council",
        "union",
        "supervisory-board",
        "fire-service",
        "police",
        "army",
        "central-bank",
        "party",
        "group",
        "museum",
        "hospital",
        "university",
        "federation",
        "club",
    )
)
_FUNCTIONS = frozenset(
    ["sales", "personnel", "operations", "science", "medicine", "technology", "finance"]
)  # of one firm
_KIN = frozenset(
    map(
        frozenset,
        (
            ("police", "security"),
            ("police", "interior"),
            ("fire-service", "security"),
            ("army", "defence"),
            ("science", "technology"),
            ("club", "federation"),
            ("environment", "energy"),
            # one ministry in many a country, of which an article names what its story is about
            ("finance", "energy"),
            ("finance", "environment"),
            ("industry", "trade"),
            ("industry", "technology"),
            ("industry", "energy"),
            ("trade", "sales"),
            ("tourism", "trade"),
            ("tourism", "culture"),
            ("tourism", "sport"),
            ("health", "medicine"),
            ("social", "health"),
            ("social", "labour"),
            ("social", "family"),
            ("social", "housing"),
            ("equality", "social"),
            ("equality", "family"),
            ("research", "education"),
            ("research", "science"),
            ("digital", "technology"),
            ("digital", "finance"),
            ("digital", "industry"),
            ("europe", "foreign"),
            ("migration", "interior"),
            ("migration", "social"),
            ("local-government", "interior"),
            ("local-government", "housing"),
            ("fisheries", "agriculture"),
            ("fisheries", "environment"),
        ),
    )
)
_AGREED = frozenset(("A4", "A6"))  # two posts of one person that say the same tell
_ONE_PERSON = 0.75  # and of one person's: "Maria", "Marias"
_ONE_NAME = 0.6  # letters that two spellings of one place share: Londres and London


@dataclass(frozen=True, slots=True)
class Post:
    """What the words of a role mean: kinds of post, what of, former, deputy, and the names in it."""

    senses: frozenset[str]
    fields: frozenset[str]
    former: bool
    deputy: bool
    acting: bool = False
    places: frozenset[str] = frozenset()


def verdict(left: str, right: str, languages: tuple[str, str]) -> str:
    """The code of the rule that says how two roles of one person relate, each in its own language."""
    a, b = fold(left).split(), fold(right).split()
    if a == b:
        return "A1"
    if not post(left, languages[0]).senses or not post(right, languages[1]).senses:
        return "A4" if set(a) <= set(b) or set(b) <= set(a) else "N5"
    several = (posts(left, languages[0]), posts(right, languages[1]))
    codes = {_of_posts(one, other, languages) for one in several[0] for other in several[1]}
    if agreed := sorted(codes & _AGREED, reverse=True):
        return agreed[0]
    return _of_posts(post(left, languages[0]), post(right, languages[1]), languages)


def _of_posts(one: Post, other: Post, languages: tuple[str, str]) -> str:
    if (one.former, one.deputy) != (other.former, other.deputy):
        return "D11"
    if (apart := _kinds(one, other, languages)) is not None:
        return apart
    if one.acting != other.acting:
        return "N5"
    elsewhere = _elsewhere(one.places, other.places)
    if one.senses & other.senses & _LOCAL and elsewhere:
        return "N5" if languages[0] != languages[1] and "el" in languages else "D11"  # "Αθηναίων" is no name of Athens
    if one.senses & other.senses & _OF_SOMEBODY and _of_two(one.places, other.places):
        return "D11"  # "Gisèle's lawyer", "avocate de Dominique Pelicot"
    if one.fields and other.fields:
        for post_, fields in ((one, other.fields), (other, one.fields)):
            if _ANY_HEAD in post_.senses and post_.fields == {"party"} and fields == {"group"}:
                return "N5"  # "leader of the National Rally" may be who leads its group
        return _fields(one.fields, other.fields)
    if said := one.fields | other.fields:
        return "A6" if said <= _BODIES else "A4"  # "the chief" of an article on a works council is that council's
    nation = (one.senses | other.senses) & _OF_STATES and PLACES & (one.places | other.places)
    return "N5" if elsewhere and not nation else "A6"  # "président de Stellantis" is not who is "head of Exor"


@lru_cache(maxsize=4096)
def posts(role: str, language: str) -> tuple[Post, ...]:
    """The posts of somebody who has several ("the prime minister |and| former Brexit negotiator"), or the one."""
    joins = packs.or_english(language).ranges.joins
    tokens = tokenise(role)
    cuts = [index for index in range(1, tokens.size) if tokens.words[index] in joins or "," in tokens.gap_before(index)]
    ends = [*(tokens.starts[index] for index in cuts), len(role)]
    parts = [role[start:end] for start, end in zip([0, *ends], ends, strict=False)]
    found = tuple(post(part, language) for part in parts)
    return found if all(part.senses for part in found) else (post(role, language),)


@lru_cache(maxsize=4096)
def post(role: str, language: str) -> Post:
    """The post that the words of a role name, read with the pack of a language."""
    pack = packs.or_english(language)
    words = pack.judging
    tokens = tokenise(role)
    senses = frozenset(_found(words.roles, tokens, pack, last=True)) or _among_many(words, tokens)
    fields = frozenset(_found(words.fields, tokens, pack, last=False)) | _political(tokens, words)
    fields -= _of_institutions(words, tokens) - _BODIES
    implied = ("party",) if "group" in fields else ("medicine",) if senses & {"doctor", "nurse"} else ()
    implied = ("justice",) if "prosecutor" in senses else implied  # "attorney general"
    return Post(
        senses=senses,
        fields=fields.difference(implied),
        former=_qualified(words.former, words.roles, tokens),
        deputy=_qualified(words.deputy, words.roles, tokens),
        acting=_qualified(words.acting, words.roles, tokens),
        places=_places(words.roles, tokens, pack),
    )


def _of_institutions(words: JudgingWords, tokens: Tokens) -> frozenset[str]:
    """The fields that only the name of an institution holds: "directeur de l'Organisation mondiale de la |santé|"."""
    inside: set[str] = set()
    outside: set[str] = set()
    stop = 0
    for index in range(tokens.size):
        if (named := gazetteer().institutions.match(tokens, index)) is not None:
            stop = max(stop, named[0])
        if (field := words.fields.match(tokens, index)) is not None:
            (inside if index < stop else outside).add(field[1])
    return frozenset(inside - outside)


def _among_many(words: JudgingWords, tokens: Tokens) -> frozenset[str]:
    """The post of one of several: "one of the Indian |negotiators|"."""
    if words.one_of.match(tokens, 0) is None:
        return frozenset()
    return frozenset(meaning for word in tokens.words if (meaning := words.roles.of_many(word)) is not None)


def _political(tokens: Tokens, words: JudgingWords) -> frozenset[str]:
    """Whether a post is of a party, or of its group in parliament: "président du RN", "présidente du groupe RN"."""
    known = gazetteer().parties
    places = [index for index in range(tokens.size) if tokens.capitalised(index) and known.match(tokens, index)]
    if not places:
        return frozenset()
    grouped = any(words.group.all_in(tokens))
    return frozenset(("group",)) if grouped else frozenset(("party",))


def _kinds(one: Post, other: Post, languages: tuple[str, str]) -> str | None:
    """The rule where two kinds of post are not one, `None` where they may be."""
    left, right = one.senses, other.senses
    if left & right or (_ANY_HEAD in left and right & _LEADS) or (_ANY_HEAD in right and left & _LEADS):
        return None
    if any(left & posts and right & posts for posts in _ONE_OF):
        return "D11"
    if (one.fields & other.fields) - _BODIES and all(senses & _IN_CHARGE for senses in (left, right)):
        return None  # "chef du Département de la sécurité", "ministre cantonal de la sécurité"; both head one office
    pairs = [frozenset((a, b)) for a in left for b in right]
    if any(pair in _SAME for pair in pairs):
        return None
    if left <= _TRADES or right <= _TRADES:
        return "N5"
    whole = not (one.fields | other.fields) & _FUNCTIONS
    if whole and languages[0] != languages[1] and any(pair in _ABROAD for pair in pairs):
        return "N5"
    for post_, senses, language in ((one, right, languages[0]), (other, left, languages[1])):
        bare = post_.senses <= _PRESIDING and not post_.fields and not post_.places
        if bare and any(_calls_presidents(language, sense) for sense in senses & _PRESIDED):
            return "N5"
    return "D11"


@lru_cache
def _calls_presidents(language: str, sense: str) -> bool:
    """Whether "el presidente" may be the prime minister, who is "presidente del Gobierno", and "la présidente" a judge,
    who is "présidente du tribunal"."""
    roles = packs.or_english(language).judging.roles
    presidents = {words[0] for words, meaning in roles if meaning in _PRESIDING and len(words) == 1}
    return any(meaning == sense and len(words) > 1 and words[0] in presidents for words, meaning in roles)


def _fields(left: frozenset[str], right: frozenset[str]) -> str:
    """What two posts of one kind are of: the same; surely two things, two ministries or two bodies; or who knows."""
    if left & right:
        return "A6"
    if any(frozenset((a, b)) in _KIN for a in left for b in right):
        return "N5"
    bodies = [fields <= _BODIES for fields in (left, right)]
    offices = [not fields & _BODIES for fields in (left, right)]
    return "D11" if all(bodies) or all(offices) else "N5"


def _places(roles: Terms, tokens: Tokens, pack: Pack) -> frozenset[str]:
    """The names in a role, institutions, nations and towns of many names by their key; where every noun has a capital,
    only those behind a small word: "von |Villach|"."""
    found: set[str] = set()
    for index in range(tokens.size):
        if not tokens.capitalised(index) or roles.match(tokens, index) is not None:
            continue
        if pack.nouns.capitalised and not (index and not tokens.capitalised(index - 1)):
            continue
        known = gazetteer()
        named = known.institutions.match(tokens, index) or known.towns.match(tokens, index)
        origin = PLACES.intersection(spoken_of(pack.code).of_word(tokens.words[index]))
        found.update((named[1],) if named is not None else origin or (to_latin(tokens.words[index]),))
    return frozenset(found)


def _elsewhere(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether both roles hold names, and none of the one is one of the other in another spelling; a nation is no other
    place than a town ("French president", "président à Paris")."""
    if bool(left & PLACES) != bool(right & PLACES):
        return False
    return bool(left and right) and all(letters_alike(one, other) < _ONE_NAME for one in left for other in right)


def _of_two(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether both roles name somebody by a first name, and not one."""
    named = all(any(gazetteer().given(name) for name in names) for names in (left, right))
    return named and all(letters_alike(one, other) < _ONE_PERSON for one in left for other in right)


def _qualified(table: Phrases[None], roles: Terms, tokens: Tokens) -> bool:
    """Whether one of the words is said of the role, before it or as its beginning: "ancien ministre", "Vizekanzler"."""
    if any(table.all_in(tokens)):
        return True
    parts = [part[0] for part, _ in table if len(part) == 1]
    known = [stem.rstrip("*") for stem, _ in roles.single]
    return any(
        word.startswith(part) and any(word[len(part) :].startswith(stem) for stem in known)
        for word in tokens.words
        for part in parts
    )


def _found(table: Terms, tokens: Tokens, pack: Pack, last: bool) -> list[str]:
    """The meanings found, the longest phrase at each place; in compounds by how a word ends or begins."""
    found, index = [], 0
    compound = (table.ending if last else table.beginning) if pack.numbers.split is not None else None
    while index < tokens.size:
        match = table.match(tokens, index)
        if match is None and compound is not None and (meaning := compound(tokens.words[index])):
            match = index + 1, meaning
        if match is not None:
            found.append(match[1])
        index = match[0] if match is not None else index + 1
    return found
