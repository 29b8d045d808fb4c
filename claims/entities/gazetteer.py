"""The gazetteer: names that read the same in every language, from `people.toml`.

First names are evidence for a person, institutions and the media of `media.toml` for a source. None is a condition.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from claims.entities.media import media
from claims.text.fold import fold
from claims.text.phrases import Phrases
from claims.text.tokens import bare

_ARTICLES = (
    "Le",
    "Les",
    "Il",
    "Lo",
    "Gli",
    "El",
    "Los",
    "O",
    "Os",
    "Das",
    "Der",
    "Die",
    "De",
    "Het",
    "La",
    "A",
    "Το",
    "Τα",
    "Η",
    "Ο",
)
_DOUBLE = re.compile(r"(.)\1")
_MUTE = re.compile(r"(?<=[b-df-hj-np-tv-z])h")
_LONG = 6  # letters of a first name that is known however its letters are doubled
_GREEK_ENDING = re.compile(r"(?<=[α-ω]{3})(?:ουσ|οσ|ησ|ασ|ισ|εσ|ου|ο|η|α|ω|ε|ι|υ)$")


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Folded names: `names` are all first names, `media` leads to the name as the table writes it, `institutions` to
    their key."""

    names: frozenset[str]
    female: frozenset[str]
    male: frozenset[str]
    undoubled: frozenset[str]  # the longer ones, every double letter once
    particles: frozenset[str]
    surname_first: frozenset[str]  # surnames that stand before a given name of two syllables: "Lee Jae-myung"
    not_people: Phrases[None]
    clubs: frozenset[str]  # words of the names of clubs and leagues: "Manchester |United|"
    media: Phrases[str]
    contracted: Phrases[str]  # media without their article, for where it is drawn into another word: "du |Monde|"
    institutions: Phrases[str]
    parties: Phrases[str]  # political ones
    towns: Phrases[str]  # those that other languages call otherwise

    def given(self, word: str) -> bool:
        """Whether a folded word is a first name, in any Greek case."""
        word = name_stem(bare(word))
        return word in self.names


def undouble(word: str) -> str:
    """A folded name with every double letter once, and no mute h: "Daniella" is a Daniela misspelt, "Viswash" a
    Vishwash."""
    return _DOUBLE.sub(r"\1", _MUTE.sub("", word))


def name_stem(word: str) -> str:
    """A folded name without its Greek case ending: "Κυριάκου" and "Κυριάκος" are one; Latin script stays."""
    return _GREEK_ENDING.sub("", word) if word[:1] >= "α" else word


@cache
def gazetteer() -> Gazetteer:
    """The one gazetteer."""
    data = tomllib.loads(resources.files("claims").joinpath("people.toml").read_text("utf-8"))
    given = {
        key: {name_stem(part) for name in words.split() for part in fold(name).split("-")}
        for key, words in data["given"].items()
    }
    return Gazetteer(
        names=frozenset(given["female"] | given["male"] | given["either"]),
        female=frozenset(given["female"] | given["either"]),
        male=frozenset(given["male"] | given["either"]),
        undoubled=frozenset(undouble(name) for names in given.values() for name in names if len(name) >= _LONG),
        particles=frozenset(fold(word) for word in data["particles"]["words"]),
        surname_first=frozenset(fold(word) for word in data["surname_first"]["words"].split()),
        not_people=Phrases((name, None) for name in data["not_people"]["names"]),
        clubs=frozenset(fold(word) for word in data["clubs"]["words"].split()),
        media=Phrases((name, name) for outlet in media().outlets for name in outlet.names if name not in outlet.hosts),
        contracted=Phrases(
            (name.partition(" ")[2], name)
            for outlet in media().outlets
            for name in outlet.names
            if name.split(" ")[0] in _ARTICLES and " " in name
        ),
        institutions=Phrases((name, key) for key, names in data["institutions"].items() for name in names),
        parties=Phrases((name, key) for key, names in data["parties"].items() for name in names),
        towns=Phrases((name, key) for key, names in data["towns"].items() for name in names),
    )
