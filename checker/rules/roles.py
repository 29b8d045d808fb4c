"""The verdict on two roles of one person: the same post in whatever words and language, or two posts.

A role is taken apart into what kind of post it is (`prosecutor`, `minister`), what it is for (`justice`), and
whether it is a former or a deputy one. Words that no pack knows decide nothing.
"""

from dataclasses import dataclass
from functools import lru_cache

from checker.matching.similarity import letters_alike
from claims.packs import pack as packs
from claims.packs.pack import Pack
from claims.text.fold import fold
from claims.text.phrases import Phrases
from claims.text.tokens import Tokens, tokenise

# "Boss", "Chefin", "à la tête de": whoever leads, under whatever title.
_ANY_HEAD = "head"
_LEADS = frozenset((_ANY_HEAD, "executive", "president", "premier", "governor", "director", "chair", "mayor"))
_LOCAL = frozenset(("mayor", "governor", "prefect"))  # posts that are of one place: of Villach, or of Klagenfurt
_ONE_NAME = 0.6  # letters that two spellings of one place share: Londres and London
_SHORTEST_PART = 4  # letters of a word inside a compound: "Notenbank|chefin", "Innen|minister"


@dataclass(frozen=True, slots=True)
class Post:
    """What the words of a role mean: kinds of post, what for, former, deputy, and the places named."""

    senses: frozenset[str]
    fields: frozenset[str]
    former: bool
    deputy: bool
    places: frozenset[str] = frozenset()


def verdict(left: str, right: str, languages: tuple[str, str]) -> str:
    """The code of the rule that says how two roles of one person relate, each in its own language."""
    a, b = fold(left).split(), fold(right).split()
    if a == b:
        return "A1"
    one, other = post(left, languages[0]), post(right, languages[1])
    if one.senses and other.senses:
        if not _may_be_one(one.senses, other.senses) or (one.former, one.deputy) != (other.former, other.deputy):
            return "D11"
        if one.senses & other.senses & _LOCAL and _elsewhere(one.places, other.places):
            return "D11" if languages[0] == languages[1] else "N5"  # Aix-la-Chapelle is Aachen
        if one.fields and other.fields:
            return "A6" if one.fields & other.fields else "D11"
        return "A4" if one.fields or other.fields else "A6"
    return "A4" if set(a) <= set(b) or set(b) <= set(a) else "N5"


@lru_cache(maxsize=4096)
def post(role: str, language: str) -> Post:
    """The post that the words of a role name, read with the pack of a language."""
    pack = packs.load(language if language in packs.available() else "en")
    words = pack.judging
    tokens = tokenise(role)
    return Post(
        senses=frozenset(_found(words.roles, tokens, pack, last=True)),
        fields=frozenset(_found(words.fields, tokens, pack, last=False)),
        former=_qualified(words.former, words.roles, tokens),
        deputy=_qualified(words.deputy, words.roles, tokens),
        places=_places(words.roles, tokens, pack),
    )


def _may_be_one(left: frozenset[str], right: frozenset[str]) -> bool:
    if left & right:
        return True
    return (_ANY_HEAD in left and bool(right & _LEADS)) or (_ANY_HEAD in right and bool(left & _LEADS))


def _places(roles: Phrases[str], tokens: Tokens, pack: Pack) -> frozenset[str]:
    """The names in a role; where every noun has a capital, only those behind a small word: "von |Villach|"."""
    return frozenset(
        tokens.words[index]
        for index in range(tokens.size)
        if tokens.capitalised(index)
        and roles.match(tokens, index) is None
        and (not pack.nouns_capitalised or (index and not tokens.capitalised(index - 1)))
    )


def _elsewhere(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether both roles name places, and none of the one is one of the other in another spelling."""
    return bool(left and right) and all(letters_alike(one, other) < _ONE_NAME for one in left for other in right)


def _qualified(table: Phrases[None], roles: Phrases[str], tokens: Tokens) -> bool:
    """Whether one of the words is said of the role, before it or as its beginning: "ancien ministre", "Vizekanzler"."""
    if any(table.match(tokens, index) for index in range(tokens.size)):
        return True
    parts = [part[0] for part, _ in table if len(part) == 1]
    return any(word.startswith(part) and word[len(part) :] in roles for word in tokens.words for part in parts)


def _found(table: Phrases[str], tokens: Tokens, pack: Pack, last: bool) -> list[str]:
    """The meanings found, the longest phrase at each place; in compounds by how a word ends or begins."""
    found, index = [], 0
    while index < tokens.size:
        match = table.match(tokens, index)
        if (
            match is None
            and pack.numbers.split is not None
            and (meaning := _in_compound(table, tokens.words[index], last))
        ):
            match = index + 1, meaning
        if match is not None:
            found.append(match[1])
        index = match[0] if match is not None else index + 1
    return found


def _in_compound(table: Phrases[str], word: str, last: bool) -> str | None:
    parts = [
        (part[0], meaning)
        for part, meaning in table
        if len(part) == 1 and len(part[0]) >= _SHORTEST_PART and (word.endswith if last else word.startswith)(part[0])
    ]
    return max(parts, key=lambda part: len(part[0]))[1] if parts else None
