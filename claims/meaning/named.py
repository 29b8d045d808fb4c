"""What a text calls by name, token by token: persons, firms, and places, these by one name in every language.

"Deutschland", "die Deutschen" and "Germany" are one country, "Londra" and "Londen" one town; figures told country by
country ("71 Suisses", "68 suíços") have nothing else in common. A country is known from the pack (`places`), a town
from the table of those that other languages call otherwise; any other name is the word as written.
"""

from collections.abc import Iterable, Iterator
from itertools import compress

from claims.dates.hours.hours import ZONES
from claims.entities.gazetteer import gazetteer
from claims.packs.pack import load, places_of
from claims.text.tokens import Tokens, bare

PLACE = "place:"
"""Before the name of a place that the tables know."""
OPENING = "opening:"
"""Before the word that opens a sentence and may be a name: whether it is, other articles on the same event tell."""
_SHORT = 3  # letters
Name = tuple[int, int, str]
"""A name's first token, the one behind its last, and what it is called."""


class Named:
    """The names of one text. `opening` are the places where its sentences begin, where anything has a capital."""

    def __init__(self, tokens: Tokens, opening: Iterable[int], language: str) -> None:
        self._tokens, self._countries = tokens, places_of(language)
        first = frozenset(opening)
        capitals = map(str.isupper, map(tokens.text.__getitem__, tokens.starts))
        written = compress(zip(tokens.starts, tokens.words, strict=True), capitals)
        self._inside = frozenset(word for start, word in written if start not in first and word[0].isalpha())
        self._first, self._stop = first, load(language).stop

    def words(self, first: int, last: int) -> tuple[Name, ...]:
        """The words between two tokens that are written with a capital, and somewhere inside a sentence too; "20.00
        GMT" names nobody."""
        tokens = self._tokens
        return tuple(
            (at, at + 1, bare(word))
            for at in range(first, last)
            if tokens.capitalised(at)
            and (word := tokens.words[at]) in self._inside
            and len(word) > 1
            and tokens.raw(at) not in ZONES
        )

    def opening(self, first: int, last: int) -> tuple[Name, ...]:
        """Words that open a sentence, between two tokens, and are never written with a capital inside one: "|Cebu|, la
        plus touchée, compte 158 morts"."""
        tokens = self._tokens
        return tuple(
            (at, at + 1, OPENING + bare(word))
            for at in range(first, last)
            if tokens.starts[at] in self._first
            and tokens.capitalised(at)
            and len(word := tokens.words[at]) > _SHORT
            and word not in self._inside
            and word not in self._stop
        )

    def with_places(self, words: Iterable[Name], first: int, last: int) -> tuple[Name, ...]:
        """Those `words` of two tokens and all between, but a place by the one name it has in every language."""
        places = [*self._towns(first, last), *self._countries.find(self._tokens, first, last)]
        said = [(at, end, PLACE + name) for at, end, name in places if end <= last]
        taken = {at for start, end, _ in said for at in range(start, end)}
        return (*(name for name in words if name[0] not in taken), *said)

    def _towns(self, first: int, last: int) -> Iterator[Name]:
        towns = gazetteer().towns
        for at in range(first, last):
            if self._tokens.words[at] not in towns.starts or not self._tokens.capitalised(at):
                continue
            if (found := towns.match(self._tokens, at)) is not None:
                yield at, found[0], found[1]
