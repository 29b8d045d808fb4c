"""Notions: what newsrooms measure and what they say of it, the same in every language.

"Turnout", "participation" and "Wahlbeteiligung" are one notion. Matching reads them beside a figure to tell whether
two sentences, in one language or in two, measure one thing. A pack lists each notion with its forms: a whole word or
phrase, or with a star the beginning ("dégât*"), the end ("*schaden") or a part ("*zins*") of a word.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from claims.packs.section import as_in_switzerland
from claims.text.fold import fold
from claims.text.tokens import Tokens

_KEY = 4  # letters by which beginnings and ends are looked up; shorter ones stand under what they have


def rows(table: str) -> Iterator[tuple[str, list[str]]]:
    """(notion, forms) for each line of a pack's table: "turnout: participation, taux de participation, ont voté"."""
    for line in table.splitlines():
        notion, colon, forms = line.partition(":")
        if colon:
            yield notion.strip(), as_in_switzerland([form for part in forms.split(",") if (form := part.strip())])


class Notions:
    """The notions of one language, ready for look-up. Words are folded."""

    def __init__(self, rows: Iterable[tuple[str, Sequence[str]]]) -> None:
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._whole: dict[str, list[str]] = defaultdict(list)
        self._starts: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._ends: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._inside: list[tuple[str, str]] = []
        for notion, forms in rows:
            for form in forms:
                first, *rest = fold(form).replace("'", "' ").replace("-", " ").split()
                letters = first.strip("*")
                match bool(rest), first.startswith("*"), first.endswith("*"):
                    case True, _, _:
                        self._phrases[first].append((tuple(rest), notion))
                    case _, True, True:
                        self._inside.append((letters, notion))
                    case _, True, _:
                        self._ends[letters[-_KEY:]].append((letters, notion))
                    case _, _, True:
                        self._starts[letters[:_KEY]].append((letters, notion))
                    case _:
                        self._whole[letters].append(notion)
        self._known: dict[str, tuple[str, ...]] = {}

    def of_word(self, word: str) -> tuple[str, ...]:
        """The notions of one folded word."""
        if (found := self._known.get(word)) is None:
            places = list(self._look_up(word))
            found = self._known[word] = tuple(
                dict.fromkeys(
                    notion
                    for start, end, notion in places
                    if not any(
                        first <= start and end <= last and last - first > end - start for first, last, _ in places
                    )
                )
            )
        return found

    def _look_up(self, word: str) -> Iterator[tuple[int, int, str]]:
        """(start, end, notion) in the word; of two forms the longer says more: "regierungschef" is no "regierung"."""
        size = len(word)
        yield from ((0, size, notion) for notion in self._whole.get(word, ()))
        for length in range(1, min(_KEY, size) + 1):
            for letters, notion in self._starts.get(word[:length], ()):
                if word.startswith(letters):
                    yield 0, len(letters), notion
            for letters, notion in self._ends.get(word[-length:], ()):
                if word.endswith(letters):
                    yield size - len(letters), size, notion
        for letters, notion in self._inside:
            if (at := word.find(letters)) >= 0:
                yield at, at + len(letters), notion

    def find(self, tokens: Tokens, first: int, last: int) -> Iterator[tuple[int, int, str]]:
        """(first token, end token, notion) for every notion named between two tokens. A phrase hides its words."""
        index = first
        while index < last:
            end = index + 1
            for rest, notion in self._phrases.get(tokens.words[index], ()):
                stop = index + 1 + len(rest)
                if stop <= last and all(
                    _fits(form, tokens.words[index + 1 + place]) for place, form in enumerate(rest)
                ):
                    yield index, stop, notion
                    end = max(end, stop)
            if end == index + 1:
                for notion in self.of_word(tokens.words[index]):
                    yield index, end, notion
            index = end


def _fits(form: str, word: str) -> bool:
    return word.startswith(form[:-1]) if form.endswith("*") else word == form
