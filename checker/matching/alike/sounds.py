"""Names by their sound: two spellings of one name in two languages, or in two scripts.

A name that comes from another script is spelled by the rules of whoever wrote it down: "Moukhtar Babaïev", "Mukhtar
Babayev" and "Muchtar Babajew" are one name and no mistake. Every language pack says what sounds its letters stand for;
two names are one where each word may sound like the other's. Between two languages in Latin letters that is asked of
names only that come from elsewhere, by their first name or by how they end: "Lipowitz" is German, and "Lipovitz"
misspelt. A Greek text spells every name by ear, by the language it comes from ("Σοφί Μπινέ", "Sophie Binet").
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import resources
from typing import Any, NamedTuple

from claims.packs import pack as packs
from claims.packs.spelling import Sounds, Spelling, sounds_of
from claims.text.fold import fold, prepare

_MOST = 600  # readings of one word; with more none is sure
_LONG = 6  # sounds of a surname whose ending tells where it is from
_HOOKED = re.compile("((?<!s)c|[sz])h")
_TWICE = 2
_SOFT = frozenset("eiyειηυ")
_LATIN = ("de", "en", "es", "fr", "it", "nl", "pt")
_TIDIED = (
    (re.compile("dZ"), "Z"),
    (re.compile("(?<=[CSZ])i?o(?=v)"), "e"),  # ё: "Gorbatschow", "Gorbachev"
    (re.compile("(?<=[ln])io(?=v$)"), "e"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile("(?<=[aeou])i(?=e)|^i(?=e)"), ""),  # "Tokaïev", "Tokaev"; "Jelzin", "Eltsine"
    (re.compile("v(?=[kpst])"), "f"),  # "Λεβαντόφσκι", "Lewandowski"
    (re.compile("(?<=[bdgkptsvf])er$"), "r"),  # "Alexander", "Alexandre"
)


class Romanised(NamedTuple):
    """The table `romanised.toml`: how surnames of other scripts end, words that are no names, the sounds of first
    names, those that are one whatever their sounds, and letters that are written as two."""

    endings: tuple[str, ...]
    articles: frozenset[str]
    names: frozenset[str]
    variants: dict[str, frozenset[int]]
    written_out: dict[str, str]


def written_alike(left: str, right: str, languages: tuple[str, str]) -> bool:
    """Whether two names, each as its language spells it, are one in two spellings. The same number of words; of two in
    Latin letters, both from another script."""
    a, b = _words(left), _words(right)
    if len(a) != len(b) or not a:
        return False
    scripts = {is_greek(left), is_greek(right)}
    if len(scripts) == 2:
        return all(_vary(one, other) or heard(one) & heard(other) for one, other in zip(a, b, strict=True))
    if scripts == {True} or languages[0] == languages[1]:
        return False
    if not (_comes_from_afar(a, languages[0]) and _comes_from_afar(b, languages[1])):
        return False
    return all(_one_word(one, other, languages) for one, other in zip(a, b, strict=True))


def surname_alike(left: str, right: str, languages: tuple[str, str]) -> bool:
    """Whether one of two names is a surname alone and the other, from another script, ends with it, each as its
    language spells it: "Zelensky", "Wolodymyr Selenskyj"."""
    a, b = _words(left), _words(right)
    if len(a) == len(b) or min(len(a), len(b)) != 1 or languages[0] == languages[1]:
        return False
    if is_greek(left) or is_greek(right):
        return False
    whole, language = (a, languages[0]) if len(a) > 1 else (b, languages[1])
    return _comes_from_afar(whole, language) and _one_word(a[-1], b[-1], languages)


def written_out(name: str) -> str:
    """A name in lower case as a keyboard without its letters has it: "soeder" for "Söder"."""
    return fold("".join(romanised().written_out.get(char, char) for char in prepare(name).composed.lower()))


def without_hooks(left: str, right: str) -> bool:
    """Whether one of two names has lost the hooks of its letters and the other writes them out, twice or more: "Pance
    Toskovski" and "Panche Toshkovski" are Panče Toškovski."""
    a, b = (fold(name) for name in (left, right))
    plain = [_HOOKED.sub(r"\1", name) for name in (a, b)]
    lost = sorted(len(name) - len(rest) for name, rest in zip((a, b), plain, strict=True))
    return plain[0] == plain[1] and lost[0] == 0 and lost[1] >= _TWICE


def may_sound_alike(left: str, right: str) -> bool:
    """The same, whatever languages the two are spelled in."""
    if is_greek(left) != is_greek(right):
        return written_alike(left, right, ("el", "en"))
    a, b = _words(left), _words(right)
    if len(a) != len(b) or len(a) < 2 or not (_afar(a) and _afar(b)):
        return False
    return all(_vary(one, other) or _any(one) & _any(other) for one, other in zip(a, b, strict=True))


def is_greek(name: str) -> bool:
    """Whether a name is written in Greek letters."""
    return any("\u0370" <= char < "\u0400" or "\u1f00" <= char < "\u2000" for char in name)


@lru_cache(maxsize=4096)
def sounds(word: str, language: str, own: bool = False) -> frozenset[str]:
    """What a word of a name may sound like, as its language spells it; with `own`, as it spells its own words too."""
    known = packs.spelling_of(language)
    return _readings(word, known.own if own else known.foreign)


def _one_word(one: str, other: str, languages: tuple[str, str]) -> bool:
    if fold(one) == fold(other) or _vary(one, other):
        return True
    left, right = (_spelled(word, code) for word, code in zip((one, other), languages, strict=True))
    return bool(left & right)


def _spelled(word: str, language: str) -> frozenset[str]:
    """By the rules of a language, or by the English ones, which agencies carry everywhere."""
    return sounds(word, language) | sounds(word, "en")


@lru_cache(maxsize=4096)
def _any(word: str) -> frozenset[str]:
    return frozenset[str]().union(*(sounds(word, code) for code in _LATIN))


@lru_cache(maxsize=4096)
def heard(word: str) -> frozenset[str]:
    """A word as it may be heard: one in Greek letters as written, another by any language it may be of."""
    if is_greek(word):
        return sounds(word, "el")
    return frozenset[str]().union(*(sounds(word, code, own=True) | sounds(word, code) for code in _LATIN))


def _comes_from_afar(words: Sequence[str], language: str) -> bool:
    """Whether a name comes from another script: by its first name, or by how its last one ends."""
    table = romanised()
    if any(_spelled(word, language) & table.names for word in words[:-1]):
        return True
    return any(len(sound) >= _LONG and sound.endswith(table.endings) for sound in _spelled(words[-1], language))


@lru_cache(maxsize=4096)
def _afar(words: tuple[str, ...]) -> bool:
    return any(_comes_from_afar(words, code) for code in _LATIN)


def _vary(one: str, other: str) -> bool:
    """Whether two words are one name whatever their sounds."""
    return not _variants(one).isdisjoint(_variants(other))


def _variants(word: str) -> frozenset[int]:
    return romanised().variants.get(fold(word), frozenset())


@lru_cache(maxsize=8192)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, without what is none of its own."""
    parts = [part.strip(".,") for part in prepare(name).composed.lower().replace("-", " ").split()]
    articles = romanised().articles
    return tuple(
        part for at, part in enumerate(parts) if part and not (at and at < len(parts) - 1 and part in articles)
    )


def _readings(word: str, spelling: Spelling) -> frozenset[str]:
    """Every reading of a word, letter by letter, the longest letters first."""
    plain, common = fold(word), _letters_of_all()
    found, at = {""}, 0
    while at < len(word):
        letters, stop = _letters(word, plain, at, spelling, common)
        found = {tidy(begun + sound) if stop == len(word) else begun + sound for begun in found for sound in letters}
        if len(found) > _MOST:
            return frozenset()
        at = stop
    return frozenset(found)


def _letters(word: str, plain: str, at: int, spelling: Spelling, common: Sounds) -> tuple[Sequence[str], int]:
    """The sounds of the letters at a place, and where they end."""
    for stop in range(min(len(word), at + 5), at, -1):
        soft = stop < len(word) and plain[stop] in _SOFT
        tables = (
            *((spelling.last,) if stop == len(word) else ()),
            *((spelling.first,) if at == 0 else ()),
            *((spelling.soft,) if soft else ()),
            *(spelling.sounds, common),
        )
        for written in (word[at:stop], plain[at:stop]):
            for table in tables:
                if written in table:
                    return table[written], stop
    return (plain[at],), at + 1


def tidy(sound: str) -> str:
    """A reading with every double sound once, and what transcribers write or leave out taken away."""
    for letters, one in _TIDIED:
        sound = letters.sub(one, sound)
    return sound


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(resources.files("checker.matching.alike").joinpath("romanised.toml").read_text("utf-8"))


@cache
def _letters_of_all() -> Sounds:
    """What letters stand for wherever no language says otherwise."""
    return sounds_of(_data()["letters"])


@cache
def romanised() -> Romanised:
    """The one table."""
    data = _data()
    variants: defaultdict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(data["variants"]):
        for name in row.split():
            variants[fold(name)].add(number)
    return Romanised(
        endings=tuple(data["endings"]),
        articles=frozenset(data["articles"]),
        names=frozenset[str]().union(*(sounds(name.lower(), "en") for name in data["names"].split())),
        variants={name: frozenset(numbers) for name, numbers in variants.items()},
        written_out=dict(row.split() for row in data["written_out"]),
    )
