"""One table of a language pack's file, read key by key, and refused with its name where it is faulty."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from claims.text.fold import fold
from claims.text.phrases import Phrases, phrase_words

_FIRST = re.compile(r"[ -]|(?<=')")  # behind the first word of several


class PackError(ValueError):
    """A language pack that cannot be used; the message names the pack and the key."""


class Section:
    """A table of a pack. Reading a key marks it as known; `close` refuses what nobody read."""

    def __init__(self, path: str, data: Mapping[str, Any]) -> None:
        if not isinstance(data, Mapping):
            raise PackError(f"{path}: a table is expected")
        self.path, self._data, self._read = path, data, set[str]()

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key, which must be there unless there is a default."""
        self._read.add(key)
        if key not in self._data and default is None:
            raise PackError(f"{self.path}: the key '{key}' is missing")
        return self._data.get(key, default)

    def words(self, key: str) -> list[str]:
        """A list of words, empty where the key is missing."""
        return self._words(key, self.get(key, []))

    def section(self, key: str) -> "Section":
        """A table inside this one, empty where it is missing."""
        return Section(f"{self.path}.{key}", self.get(key, {}))

    def items(self) -> Iterator[tuple[str, list[str]]]:
        """Every entry of a table whose keys are data and whose values are lists of words."""
        self._read.update(self._data)
        for key, value in self._data.items():
            yield key, self._words(key, value)

    def phrases(self, *keys: str) -> Phrases[None]:
        """The words of some keys as phrases that mean nothing but themselves."""
        return Phrases((word, None) for key in keys for word in self.words(key))

    def named(self, *keys: str) -> Phrases[str]:
        """The words of several keys as phrases that mean their key."""
        return Phrases((word, key) for key in keys for word in self.words(key))

    def folded(self, *keys: str) -> frozenset[str]:
        """The words of some keys as single tokens, of several the first; a sign stays as it is."""
        return frozenset(word_or_sign(word) for key in keys for word in self.words(key))

    def spelled(self, *keys: str) -> frozenset[str]:
        """The same with their accents: "a" is no "à", "konnte" no "könnte", "estimé" no "estime"."""
        return frozenset(_FIRST.split(word.lower())[0] for key in keys for word in self.words(key))

    def close(self) -> None:
        """Refuses keys that nobody read: they are misspelt, or belong elsewhere."""
        if unknown := sorted(set(self._data) - self._read):
            raise PackError(f"{self.path}: unknown key '{unknown[0]}'")

    def _words(self, key: str, value: Any) -> list[str]:
        if not isinstance(value, list) or not all(isinstance(word, str) and word.strip() for word in value):
            raise PackError(f"{self.path}.{key}: a list of words is expected, without empty ones")
        return with_letters_apart(as_in_switzerland(value))


def as_in_switzerland(words: list[str]) -> list[str]:
    """Words, and behind them those with an "ß" as Switzerland writes them: "drittgrösste", "Strasse"."""
    return [*words, *(swiss for word in words if "ß" in word and (swiss := word.replace("ß", "ss")) not in words)]


def with_letters_apart(words: list[str]) -> list[str]:
    """Words, and behind them those with an "œ" as keyboards without it write them: "noeuds", "oeufs"."""
    return [*words, *(apart for word in words if "œ" in word and (apart := word.replace("œ", "oe")) not in words)]


def word_or_sign(word: str) -> str:
    """The first token of a pack's word; what is no token (",", ":") as it is."""
    tokens = phrase_words(word)
    return tokens[0] if tokens else fold(word)


def starts(*tables: Phrases[Any]) -> frozenset[str]:
    """Every word that a phrase of one of the tables can begin with."""
    return frozenset(word for table in tables for word in table.starts)


def forms(tables: Iterable[tuple[str, list[str]]]) -> Iterator[tuple[str, int, str]]:
    """Every form of a table of words: (key, its place among the forms, form)."""
    for key, written in tables:
        for place, word in enumerate(written):
            yield key, place, word
