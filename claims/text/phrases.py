"""Phrase tables: the words of a language pack, found forwards or backwards in a token list.

The longest phrase wins. A table is a tree with a word at each branch: a look-up costs one dictionary access where no
phrase begins (or ends) with the word, which is nearly everywhere, and otherwise one for each word that goes on with
a phrase, however many thousands of phrases there are.
"""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from claims.text.fold import fold
from claims.text.tokens import Tokens
from claims.text.words import TOKEN

Meaning = TypeVar("Meaning")


def phrase_words(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase as a pack writes it."""
    folded = fold(phrase)
    # A trailing apostrophe is part of the word ("d'"), although no letter follows it here.
    words = TOKEN.findall(folded)
    if words and folded.endswith("'") and not words[-1].endswith("'"):
        words[-1] += "'"
    return tuple(words)


class _Branch(Generic[Meaning]):
    """A word inside phrases: the words that go on with them, and the meaning of the phrase that ends here, if any."""

    __slots__ = ("ends", "meaning", "onward")

    def __init__(self) -> None:
        self.onward: dict[str, _Branch[Meaning]] | None = None
        self.ends = False
        self.meaning: Meaning

    def grow(self, words: Iterable[str], meaning: Meaning) -> None:
        """Adds a phrase."""
        branch = self
        for word in words:
            if branch.onward is None:
                branch.onward = {}
            if word not in branch.onward:
                branch.onward[word] = _Branch()
            branch = branch.onward[word]
        branch.ends, branch.meaning = True, meaning


def _tree(phrases: Iterable[tuple[tuple[str, ...], Meaning]]) -> dict[str, _Branch[Meaning]]:
    root = _Branch[Meaning]()
    for words, meaning in phrases:
        root.grow(words, meaning)
    return root.onward or {}


class Phrases(Generic[Meaning]):
    """Phrases and what they mean. Of two that fold to the same words the first counts."""

    def __init__(self, entries: Iterable[tuple[str, Meaning]] = ()) -> None:
        self._meanings: dict[tuple[str, ...], Meaning] = {}
        for phrase, meaning in entries:
            words = phrase_words(phrase)
            if not words:
                raise ValueError(f"a phrase without words: {phrase!r}")
            self._meanings.setdefault(words, meaning)
        self._forwards = _tree(self._meanings.items())
        self._backwards: dict[str, _Branch[Meaning]] | None = None  # most tables are only read forwards
        self.starts = frozenset(self._forwards)
        """The words a phrase can begin with."""
        self.ends = frozenset(words[-1] for words in self._meanings)
        """The words a phrase can end with."""

    def __bool__(self) -> bool:
        return bool(self._meanings)

    def __iter__(self) -> Iterator[tuple[tuple[str, ...], Meaning]]:
        yield from self._meanings.items()

    def __contains__(self, word: str) -> bool:
        """Whether a phrase of one word is this word."""
        return (word,) in self._meanings

    def continuations(self, word: str) -> frozenset[str]:
        """The words that may follow a word in the phrases that begin with it."""
        branch = self._forwards.get(word)
        return frozenset(branch.onward) if branch is not None and branch.onward else frozenset()

    def places(self) -> dict[str, tuple[int, ...]]:
        """The words of the phrases, and how many words of a phrase stand before them."""
        found: dict[str, set[int]] = {}
        for words in self._meanings:
            for place, word in enumerate(words):
                found.setdefault(word, set()).add(place)
        return {word: tuple(sorted(places)) for word, places in found.items()}

    def match(self, tokens: Tokens, index: int) -> tuple[int, Meaning] | None:
        """The longest phrase that starts at token `index` -> (index after it, its meaning)."""
        words = tokens.words
        try:
            branch = self._forwards.get(words[index])
        except IndexError:  # behind the last token
            return None
        if branch is None:
            return None  # nearly always
        found, end = None, index
        while branch is not None:
            end += 1
            if branch.ends:
                found = end, branch.meaning
            branch = branch.onward.get(words[end]) if branch.onward and end in tokens.joined else None
        return found

    def all_in(self, tokens: Tokens) -> Iterator[tuple[int, int, Meaning]]:
        """(first token, index after it, meaning) of the longest phrase at every token of a text where one starts."""
        for index, word in enumerate(tokens.words):
            if word in self._forwards and (found := self.match(tokens, index)) is not None:
                yield index, *found

    def match_back(self, tokens: Tokens, end: int) -> tuple[int, Meaning] | None:
        """The longest phrase that ends just before token `end` -> (its first token, its meaning)."""
        if self._backwards is None:
            self._backwards = _tree((words[::-1], meaning) for words, meaning in self._meanings.items())
        words = tokens.words
        branch = self._backwards.get(words[end - 1]) if end > 0 else None
        if branch is None:
            return None
        found, start = None, end
        while branch is not None:
            start -= 1
            if branch.ends:
                found = start, branch.meaning
            branch = branch.onward.get(words[start - 1]) if branch.onward and start in tokens.joined else None
        return found
