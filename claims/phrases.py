"""Phrase tables: the words of a language pack, found forwards or backwards in a token list.

The longest phrase wins. A look-up costs one dictionary access where no phrase begins (or ends) with the word,
which is nearly everywhere, and otherwise one access for each length that phrases with this word have: a table
may hold thousands of phrases.
"""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from claims.fold import fold
from claims.tokens import Tokens, tokenise

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
    """Phrases and what they mean. Of two that fold to the same words the first counts."""

    def __init__(self, entries: Iterable[tuple[str, Meaning]] = ()) -> None:
        self._meanings: dict[tuple[str, ...], Meaning] = {}
        for phrase, meaning in entries:
            words = phrase_words(phrase)
            if not words:
                raise ValueError(f"a phrase without words: {phrase!r}")
            self._meanings.setdefault(words, meaning)
        self._from = _lengths((words[0], len(words)) for words in self._meanings)
        self._to = _lengths((words[-1], len(words)) for words in self._meanings)

    def __bool__(self) -> bool:
        return bool(self._meanings)

    def __iter__(self) -> Iterator[tuple[tuple[str, ...], Meaning]]:
        yield from self._meanings.items()

    def __contains__(self, word: str) -> bool:
        """Whether a phrase of one word is this word."""
        return (word,) in self._meanings

    def starts(self) -> Iterable[str]:
        """The words a phrase can begin with."""
        return self._from.keys()

    def continuations(self, word: str) -> frozenset[str]:
        """The words that may follow a word in the phrases that begin with it."""
        return frozenset(words[1] for words in self._meanings if words[0] == word and len(words) > 1)

    def opens(self, word: str) -> bool:
        """Whether a phrase can begin with a word."""
        return word in self._from

    def match(self, tokens: Tokens, index: int) -> tuple[int, Meaning] | None:
        """The longest phrase that starts at token `index` -> (index after it, its meaning)."""
        words = tokens.words
        if index >= len(words):
            return None
        lengths = self._from.get(words[index])
        if lengths is None:
            return None
        for length in lengths:
            end = index + length
            if self._stands(tokens, index, end):
                return end, self._meanings[tuple(words[index:end])]
        return None

    def match_back(self, tokens: Tokens, end: int) -> tuple[int, Meaning] | None:
        """The longest phrase that ends just before token `end` -> (its first token, its meaning)."""
        if end <= 0:
            return None
        words = tokens.words
        lengths = self._to.get(words[end - 1])
        if lengths is None:
            return None
        for length in lengths:
            index = end - length
            if self._stands(tokens, index, end):
                return index, self._meanings[tuple(words[index:end])]
        return None

    def _stands(self, tokens: Tokens, index: int, end: int) -> bool:
        if end - index == 1:
            return True  # its length is only looked up where the word itself is a phrase
        if index < 0 or end > len(tokens.words) or tuple(tokens.words[index:end]) not in self._meanings:
            return False
        return all(map(tokens.follows, range(index + 1, end)))


def _lengths(ends: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    """For each first (or last) word the lengths of its phrases, the longest first."""
    found: dict[str, set[int]] = {}
    for word, length in ends:
        found.setdefault(word, set()).add(length)
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}
