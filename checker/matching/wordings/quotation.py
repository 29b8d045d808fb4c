"""What a quotation says, in words that have a meaning in no language, and what two of them share."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any, NamedTuple

from checker.matching.alike.similarity import letters_alike
from claims.claim import Claim
from claims.figures.numerals.numerals import read_numeral
from claims.meaning.opposites import opposites_of
from claims.packs import pack as packs
from claims.packs.pack import Pack, notions_of, spoken_of
from claims.text.fold import fold, prepare
from claims.text.tokens import Tokens, tokenise
from claims.text.transliteration import to_latin

_COGNATE = 0.75  # letters in common
_SMALL = 3  # letters of a small word
_STEM = 5  # letters with which two words of one root begin: "barbares", "barbarians"
REFUSALS = frozenset(["refuse", "lack"])
"""Words of every day that deny what follows them."""


class Term(NamedTuple):
    """A word or phrase of a quotation: its letters in Latin, what it means in no language (`spoken`: in words of every
    day), of which axes it is an end, and the token it stands at."""

    word: str
    meanings: frozenset[str]
    spoken: frozenset[str]
    ends: frozenset[str]
    at: int = 0


@dataclass(frozen=True)
class Utterance:
    """A quotation as matching sees it: what it says, by whom, in which article; `meant` is what the encoder makes of
    it, where it is asked."""

    claim: Claim
    language: str
    meant: Any | None = None

    @cached_property
    def folded(self) -> str:
        """Its words without case and accents."""
        return fold(str(self.claim.value))

    @cached_property
    def _pack(self) -> Pack:
        return packs.or_english(self.language)

    @cached_property
    def _tokens(self) -> Tokens:
        return tokenise(prepare(self.claim.quote).composed, self._pack.words)

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """What it says, in order: words of weight, and whatever words a notion has."""
        pack, tokens = self._pack, self._tokens
        tables = notions_of(pack.code), spoken_of(pack.code), opposites_of(pack.code)
        stops: dict[int, int] = {}
        said: tuple[dict[int, set[str]], ...] = ({}, {}, {})  # by place: notions, words of every day, ends of axes
        for table, meant in zip(tables, said, strict=True):
            for at, stop, notion in table.find(tokens, 0, tokens.size):
                meant.setdefault(at, set()).add(notion)
                stops[at] = max(stop, stops.get(at, stop))
                for word in tokens.words[at:stop] if stop - at > 1 else ():
                    meant[at].update(table.of_word(word))  # "renverser le gouvernement" speaks of a government too
        terms, index = [], 0
        while index < tokens.size:
            word = tokens.words[index]
            if index in stops or (len(word) > _SMALL and word.isalpha() and word not in pack.stop):
                notions, spoken, ends = (frozenset(meant.get(index, ())) for meant in said)
                terms.append(Term(to_latin(word), notions | spoken, spoken, ends, index))
            index = stops.get(index, index + 1)
        return tuple(terms)

    @property
    def denies(self) -> bool:
        """Whether any of its words denies something: "ne … pas", "niemand", "refuse"."""
        return bool(self.denials)

    @cached_property
    def denials(self) -> tuple[int, ...]:
        """The tokens at which its words deny something."""
        pack, tokens, polarity = self._pack, self._tokens, self._pack.polarity
        tables = polarity.negations, polarity.alone, polarity.without, polarity.hedged
        found = {term.at for term in self.terms if term.spoken & REFUSALS}
        found.update(match[0] for match in polarity.denials.find(tokens, 0, tokens.size))
        found.update(
            index
            for index, word in enumerate(tokens.words)
            if word in pack.modality.negations or any(table.match(tokens, index) is not None for table in tables)
        )
        return tuple(sorted(found))

    @cached_property
    def wholly(self) -> bool | None:
        """Whether it denies all of something ("not at all", "nothing more than") or leaves some of it ("not too much",
        "little more than"); else `None`."""
        words, tokens = self._pack.judging, self._tokens
        sides = [(words.no_more, True), (words.little_more, False)]
        sides += [(words.wholly, True), (words.partly, False)] if self.denies else []
        for table, whole in sides:
            if any(table.all_in(tokens)):
                return whole
        return None

    @cached_property
    def numbers(self) -> frozenset[Decimal]:
        """The numbers it says, in digits or words: 10 in "another ten years". Nobody translates "one" or "half" as it
        stands."""
        tokens, found, at = self._tokens, set(), 0
        while at < tokens.size:
            numeral = read_numeral(tokens, at, self._pack)
            if numeral is not None and numeral.value > 1 and numeral.form in ("digits", "words"):
                found.add(numeral.value)
            at = at + 1 if numeral is None else numeral.end
        return frozenset(found)

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words of weight, in Latin letters."""
        return frozenset(term.word for term in self.terms if len(term.word) > _SMALL)


def shared(left: Utterance, right: Utterance) -> int:
    """How many things two quotations in two languages share: notions, and other words that are written alike."""
    return len(common(left, right))


def common(left: Utterance, right: Utterance) -> tuple[tuple[int, int], ...]:
    """The places of what two quotations share, each term of one with one of the other: those that mean the same
    first, then those that are written alike."""
    found: dict[int, int] = {}
    for alike in (_mean_alike, _written_alike):
        for at, term in enumerate(left.terms):
            if at not in found:
                free = (place for place, other in enumerate(right.terms) if alike(term, other))
                if (place := next((place for place in free if place not in found.values()), None)) is not None:
                    found[at] = place
    return tuple(sorted(found.items()))


def unshared(left: Utterance, right: Utterance, found: Sequence[tuple[int, int]]) -> tuple[list[Term], list[Term]]:
    """What two quotations say, in words that have a meaning, besides what they share."""
    ours, theirs = {at for at, _ in found}, {to for _, to in found}
    kept = frozenset[str]().union(*(left.terms[at].meanings | right.terms[to].meanings for at, to in found))
    sides = (left.terms, ours), (right.terms, theirs)
    one, other = (
        [term for at, term in enumerate(terms) if at not in matched and term.meanings and not term.meanings & kept]
        for terms, matched in sides
    )
    return one, other


def _mean_alike(one: Term, other: Term) -> bool:
    return bool(one.meanings & other.meanings)


def _written_alike(one: Term, other: Term) -> bool:
    return min(len(one.word), len(other.word)) > _SMALL and _cognate(one.word, other.word)


def _cognate(word: str, other: str) -> bool:
    """Whether two words of two languages are written alike: "tragédies" and "τραγωδίες"."""
    return (word[:_STEM] == other[:_STEM] and len(word) > _STEM) or letters_alike(word, other) >= _COGNATE
