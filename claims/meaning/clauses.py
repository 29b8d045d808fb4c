"""The clauses of a text: where each begins, which of its words tell something, and what these mean."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from claims.meaning.opposites import opposites_of
from claims.meaning.stated import SAYS, SHOWS
from claims.packs.notions import Notions
from claims.packs.pack import Pack, notions_of
from claims.text.tokens import Tokens, bare

_YEAR = re.compile(r"(?:19|20)\d\d")
_MARKS = frozenset(";:–\n!?…•|")


class Clauses:
    """The tokens of one text in their clauses, told by their index.

    `sentences` are its sentences as spans of the tokens' text, `sentence` the one that each token stands in; `notions`
    and `ends` are what is named at each token, `shows` the verbs of showing with where they end.
    """

    def __init__(self, tokens: Tokens, pack: Pack) -> None:
        self.tokens, self._pack, self._words = tokens, pack, pack.polarity
        found = pack.sentences(tokens.text)
        self.sentences = found.spans
        self.sentence = [found.index(start) for start in tokens.starts]
        self._begins = self._clause_starts()
        self._content = [self._is_content(index) for index in range(tokens.size)]
        self.shows = places(self._words.shows, tokens)
        self.notions, self.ends = self._meanings()

    def bounds(self, index: int) -> tuple[int, int]:
        """The first token of the clause of a token, and the one behind its last."""
        at = bisect_right(self._begins, index)
        return self._begins[at - 1], self._begins[at] if at < len(self._begins) else self.tokens.size

    def unreal(self, index: int) -> bool:
        """Whether the clause of a token is one that nobody asserts."""
        return self._words.unreal.match(self.tokens, self.bounds(index)[0]) is not None

    def is_name(self, index: int) -> bool:
        """Whether a token is written like a name, where that tells names from nouns."""
        inside = index > 0 and self.sentence[index - 1] == self.sentence[index] and self._content[index]
        return inside and self.tokens.capitalised(index) and not self._pack.nouns.capitalised

    def telling(self, index: int) -> bool:
        """Whether a token says something by itself."""
        return bool(self._content[index] or self.notions[index] or self.ends[index])

    def heading(self, places: Iterable[int]) -> list[int]:
        """Those of some tokens that a denial can be about: all that tell something, save numbers."""
        return [place for place in places if self.telling(place) and place not in self.tokens.numbers]

    def _clause_starts(self) -> list[int]:
        """The tokens that begin a clause. A condition ends at its comma: "if it rains, | the match is off"."""
        tokens, words = self.tokens, self._words
        starts = [0] if tokens.size else []
        for index in range(1, tokens.size):
            gap = tokens.gap_before(index)
            if (
                self.sentence[index] != self.sentence[index - 1]
                or _MARKS & set(gap)
                or words.breaks.match(tokens, index)
                or words.unreal.match(tokens, index)
                or ("," in gap and words.unreal.match(tokens, starts[-1]))
            ):
                starts.append(index)
        return starts

    def _is_content(self, index: int) -> bool:
        word, words, dates = self.tokens.words[index], self._words, self._pack.dates
        if not word[0].isalpha():
            return index in self.tokens.numbers and not self._is_dated(index) and not self._is_joined(index)
        day = bare(word)  # "Tuesday's"
        dated = (day in dates.months and day not in self._pack.numbers.doubtful) or day in dates.weekdays
        small = dated or word in self._pack.stop or word in words.light or words.negations.match(self.tokens, index)
        return len(word) > 2 and not small

    def _is_joined(self, index: int) -> bool:
        """Whether a number is the end of a name: "Covid-19", "CO2"."""
        tokens = self.tokens
        return index > 0 and tokens.gap_before(index) in ("", "-") and tokens.words[index - 1][0].isalpha()

    def _is_dated(self, index: int) -> bool:
        """Whether a number is of a date: a year, or a day beside its month."""
        tokens, months = self.tokens, self._pack.dates.months
        beside = [tokens.words[place] for place in (index - 1, index + 1) if 0 <= place < tokens.size]
        return any(word in months for word in beside) or bool(_YEAR.fullmatch(tokens.words[index]))

    def _meanings(self) -> tuple[list[set[str]], list[set[str]]]:
        """The notions and the ends of axes named at each token; a phrase stands where it ends."""
        tokens, speech = self.tokens, self._pack.speech
        notions: list[set[str]] = [set() for _ in range(tokens.size)]
        ends: list[set[str]] = [set() for _ in range(tokens.size)]
        for first, last, notion in notions_of(self._pack.code).find(tokens, 0, tokens.size):
            if last - first > 1 or self._content[first]:
                notions[last - 1].add(notion)
        for _, last, end in opposites_of(self._pack.code).find(tokens, 0, tokens.size):
            ends[last - 1].add(end)
        for index, word in enumerate(tokens.words):
            shown = index in self.shows or word in speech.verbs or word in speech.participles
            if self._content[index] and shown:
                notions[index] |= {SAYS, SHOWS} if index in self.shows else {SAYS}
        return notions, ends


def places(table: Notions, tokens: Tokens) -> dict[int, int]:
    """Where the words and phrases of a table stand: first token, and the one behind the last."""
    return {first: last for first, last, _ in table.find(tokens, 0, tokens.size)}
