"""Phrase tables: the words of a language pack, found forwards or backwards in a token list.

The longest phrase wins. A table is a dictionary from the first (and from the last) word of its phrases, so a
look-up costs one dictionary access where nothing matches, which is nearly everywhere.
"""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from claims.fold import fold
from claims.tokens import TIGHT, Tokens, tokenise

Meaning = TypeVar("Meaning")


def phrase_words(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase as a pack writes it."""
    folded = fold(phrase)
    # A trailing apostrophe is part of the word ("d'"), although no letter follows it here.
    words = tokenise(phrase, folded).words
    if words and folded.endswith("'") and not words[-1].endswith("'"):
        words[-1] += "'"
    return tuple(words)


class Phrases(Generic[Meaning]):
    """Phrases and what they mean."""

    def __init__(self, entries: Iterable[tuple[str, Meaning]] = ()) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        self._last: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        seen: set[tuple[str, ...]] = set()
        for phrase, meaning in entries:
            words = phrase_words(phrase)
            if not words:
                raise ValueError(f"a phrase without words: {phrase!r}")
            if words in seen:
                continue
            seen.add(words)
            self._first.setdefault(words[0], []).append((words, meaning))
            self._last.setdefault(words[-1], []).append((words, meaning))
        for index in (self._first, self._last):
            for phrases in index.values():
                phrases.sort(key=lambda entry: -len(entry[0]))

    def __bool__(self) -> bool:
        return bool(self._first)

    def __iter__(self) -> Iterator[tuple[tuple[str, ...], Meaning]]:
        for phrases in self._first.values():
            yield from phrases

    def __contains__(self, word: str) -> bool:
        """Whether a phrase of one word is this word."""
        return any(len(words) == 1 for words, _ in self._first.get(word, ()))

    def starts(self) -> Iterable[str]:
        """The words a phrase can begin with."""
        return self._first.keys()

    def match(self, tokens: Tokens, index: int) -> tuple[int, Meaning] | None:
        """The longest phrase that starts at token `index` -> (index after it, its meaning)."""
        if index >= len(tokens.words):
            return None
        for words, meaning in self._first.get(tokens.words[index], ()):
            end = index + len(words)
            if len(words) == 1 or _stands(tokens, index, words):
                return end, meaning
        return None

    def match_back(self, tokens: Tokens, end: int) -> tuple[int, Meaning] | None:
        """The longest phrase that ends just before token `end` -> (its first token, its meaning)."""
        if end <= 0:
            return None
        for words, meaning in self._last.get(tokens.words[end - 1], ()):
            index = end - len(words)
            if len(words) == 1 or (index >= 0 and _stands(tokens, index, words)):
                return index, meaning
        return None


def _stands(tokens: Tokens, index: int, words: tuple[str, ...]) -> bool:
    if index + len(words) > len(tokens.words):
        return False
    for offset, word in enumerate(words):
        if tokens.words[index + offset] != word:
            return False
        if offset and tokens.gap(index + offset - 1) not in TIGHT:
            return False
    return True
