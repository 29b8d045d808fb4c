"""A role taken apart: what kind of post it is (`prosecutor`), what it is of (`justice`, `police`), the names in it, and
whether it is a former or a deputy one."""

from dataclasses import dataclass
from functools import lru_cache

from checker.matching.wordings.altered import PLACES
from claims.entities.gazetteer import gazetteer
from claims.packs import pack as packs
from claims.packs.judging import JudgingWords, Terms
from claims.packs.pack import Pack, notions_of, spoken_of
from claims.text.phrases import Phrases
from claims.text.tokens import Tokens, tokenise
from claims.text.transliteration import to_latin

# What a post can be of that is a body with a head of its own, and no office of a government.
BODIES = frozenset(
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
_OF_SPORT = frozenset(("club", "federation", "sport"))
# What a post may be of that names no place: "Bürgermeisterin der Hauptstadt" may be "maire de Mexico".
_TERRITORIES = frozenset(
    ("country", "state-the", "capital-city", "city-town", "regional", "county-province", "municipality", "village")
)


@dataclass(frozen=True, slots=True)
class Post:
    """What the words of a role mean: kinds of post, what of, former, deputy, and the names in it."""

    senses: frozenset[str]
    fields: frozenset[str]
    former: bool
    deputy: bool
    acting: bool = False
    places: frozenset[str] = frozenset()


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
    fields -= _of_institutions(words, tokens) - BODIES
    implied = ("party",) if "group" in fields else ("medicine",) if senses & {"doctor", "nurse"} else ()
    implied = ("justice",) if "prosecutor" in senses else implied  # "attorney general"
    if "coach" in senses and fields - _OF_SPORT:
        senses = senses - {"coach"} | {"director"}  # "health manager of the region"
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


def _places(roles: Terms, tokens: Tokens, pack: Pack) -> frozenset[str]:
    """The names in a role, institutions, nations and towns of many names by their key; where every noun has a capital,
    only those behind a small word: "von |Villach|"."""
    found: set[str] = set()
    meant = notions_of(pack.code).find(tokens, 0, tokens.size)
    general = {at for first, last, notion in meant if notion in _TERRITORIES for at in range(first, last)}
    for index in range(tokens.size):
        if not tokens.capitalised(index) or roles.match(tokens, index) is not None:
            continue
        if pack.nouns.capitalised and not (index and not tokens.capitalised(index - 1)):
            continue
        known = gazetteer()
        named = known.institutions.match(tokens, index) or known.towns.match(tokens, index)
        if named is None and index in general:
            continue  # "gouverneur de l'|État|": of the one there is talk of
        origin = PLACES.intersection(spoken_of(pack.code).of_word(tokens.words[index]))
        found.update((named[1],) if named is not None else origin or (to_latin(tokens.words[index]),))
    return frozenset(found)


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
        whole = match is not None and (match[0] > index + 1 or not last)
        if not whole and compound is not None and (meaning := compound(tokens.words[index])):
            match = index + 1, meaning  # "Ministeriums|sprecher"
        if match is not None:
            found.append(match[1])
        index = match[0] if match is not None else index + 1
    return found
