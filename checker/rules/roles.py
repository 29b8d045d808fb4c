"""The verdict on two roles of one person: the same post in whatever words and language, or two posts.

Roles are compared by what `checker.rules.posts` takes them apart into. Where one side says less, nothing differs; words
that no pack knows decide nothing.
"""

from functools import lru_cache

from checker.matching.alike.similarity import letters_alike
from checker.matching.wordings.altered import PLACES
from checker.rules.posts import BODIES, Post, post, posts
from claims.entities.gazetteer import gazetteer
from claims.packs import pack as packs
from claims.text.fold import fold

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
        (
            ("president", "executive"),
            ("chair", "executive"),
            ("director", "executive"),
            ("director", "president"),
            ("president", "governor"),  # "présidente du Land" is "Landeshauptfrau"
        ),
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
# Of an office that only its field names: "secrétaire au Trésor" is who is "ministre des Finances".
_IN_CHARGE = frozenset((_ANY_HEAD, "minister", "director", "executive", "secretary"))
_OF_STATE = (frozenset(("state-secretary", "minister")), frozenset(("foreign",)))
_LOCAL = frozenset(("mayor", "governor", "prefect"))  # posts that are of one place: of Villach, or of Klagenfurt
_OF_SOMEBODY = frozenset(("lawyer", "spokesperson", "adviser"))  # who speaks or pleads for one person, or for another
_PRESIDING = frozenset(("president", "chair"))
_PRESIDED = frozenset(("premier", "judge"))  # posts that some languages call a president of something
_OF_STATES = frozenset(("president", "premier", "minister", "monarch"))  # "French president", "président de la France"
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
    apart = _kinds(one, other, languages)
    if (one.former, one.deputy) != (other.former, other.deputy):
        # "The former governor" and "the colonel" are one person's posts, one after the other.
        return "N5" if apart is not None and one.deputy == other.deputy else "D11"
    if apart is not None:
        return apart
    if one.acting != other.acting:
        return "N5"
    elsewhere = _elsewhere(one.places, other.places)
    if one.senses & other.senses and one.fields & other.fields & BODIES and _two_bodies(one.places, other.places):
        return "D11"  # "gouverneur de la Banque de France", "governor of the Bank of England"
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
        return "A6" if said <= BODIES else "A4"  # "the chief" of an article on a works council is that council's
    nation = (one.senses | other.senses) & _OF_STATES and PLACES & (one.places | other.places)
    return "N5" if elsewhere and not nation else "A6"  # "président de Stellantis" is not who is "head of Exor"


def _kinds(one: Post, other: Post, languages: tuple[str, str]) -> str | None:
    """The rule where two kinds of post are not one, `None` where they may be."""
    left, right = one.senses, other.senses
    if left & right or (_ANY_HEAD in left and right & _LEADS) or (_ANY_HEAD in right and left & _LEADS):
        return None
    if any(left & posts and right & posts for posts in _ONE_OF):
        return "D11"
    if (one.fields & other.fields) - BODIES and all(senses & _IN_CHARGE for senses in (left, right)):
        return None  # "chef du Département de la sécurité", "ministre cantonal de la sécurité"; both head one office
    pairs = [frozenset((a, b)) for a in left for b in right]
    if any(pair in _SAME for pair in pairs):
        return None
    if (left | right, one.fields | other.fields) == _OF_STATE:
        return None  # "secrétaire d'État" and "US-Außenminister"; but "secrétaire d'État au Budget"
    if left <= _TRADES or right <= _TRADES:
        return "N5"
    if frozenset(("mayor", "prefect")) in pairs and "pt" in languages:
        return "N5"  # "préfet" and "prefeito" are one word
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
    bodies = [fields <= BODIES for fields in (left, right)]
    offices = [not fields & BODIES for fields in (left, right)]
    return "D11" if all(bodies) or all(offices) else "N5"


def _elsewhere(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether both roles hold names, and none of the one is one of the other in another spelling; a nation is no other
    place than a town ("French president", "président à Paris")."""
    if bool(left & PLACES) != bool(right & PLACES):
        return False
    return bool(left and right) and all(letters_alike(one, other) < _ONE_NAME for one in left for other in right)


def _two_bodies(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether both roles name a known institution, and not one."""
    known = _institutions()
    return bool(left & known and right & known) and not left & right


@lru_cache
def _institutions() -> frozenset[str]:
    return frozenset(key for _, key in gazetteer().institutions)


def _of_two(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether both roles name somebody by a first name, and not one."""
    named = all(any(gazetteer().given(name) for name in names) for names in (left, right))
    return named and all(letters_alike(one, other) < _ONE_PERSON for one in left for other in right)
