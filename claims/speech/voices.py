"""Voices: everything a text says besides its figures — who is named, as what, who says what, in which words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from claims.entities.names import named_persons, read_names
from claims.entities.parties import read_parties
from claims.entities.people import written_name
from claims.packs.pack import Pack
from claims.speech.attribution import Attribution
from claims.speech.quotations import FEWEST_WORDS, Quotation, is_quotation, marked, normalised
from claims.speech.quoted import Quoted, around, held
from claims.text.fold import Folded
from claims.text.layout import Layout, lay_out
from claims.text.sentences import Sentences
from claims.text.tokens import Tokens
from claims.value import Kind

_LEADING = 9  # tokens from a verb of saying to the two words it leads to


class Saying(NamedTuple):
    """Words to be claimed: offsets into the composed text, and the fields of the claim."""

    kind: Kind
    start: int
    end: int
    value: str
    rule: str
    speaker: str | None = None
    concept: str | None = None


class Voices:
    """What one text says in words. Built once; linear in the length of the text."""

    def __init__(self, folded: Folded, tokens: Tokens, pack: Pack, sentences: Sentences | None = None) -> None:
        """`sentences` are those of the composed text, where somebody has them already."""
        self._text, self._tokens, self._pack = folded.composed, tokens, pack
        self.layout: Layout = lay_out(
            tokens, (sentences or Sentences(folded.composed, ordinals=pack.nouns.capitalised)).spans
        )
        self.people, self.roles = read_names(self.layout, pack)
        marks = list(marked(self._text))
        ranges = [held(mark, tokens) for mark in marks]
        ranges = [(first, last) for first, last in ranges if last - first >= FEWEST_WORDS]
        self.attribution = Attribution(self.layout, pack, self.people, self.roles, ranges)
        self.quotations = [
            mark for mark in marks if is_quotation(self._text, mark, pack, self._said, self._then_said, self._led)
        ]
        roles = {role.first: role for role in self.roles}
        self._speakers = Quoted(self.layout, pack, self.people, roles, self.attribution, self.quotations).speakers
        self._opens = [quotation.open for quotation in self.quotations]

    def _said(self, first: int, last: int) -> bool:
        """Whether somebody says something in the sentences around the marks at two offsets."""
        words = held(Quotation(first, first + 1, last, last), self._tokens)
        return self.attribution.speaks_of_saying(*around(*words, self.layout))

    def _then_said(self, close: int) -> bool:
        """Whether a verb of saying, or the auxiliary of one, stands right behind a closing mark."""
        tokens, speech = self._tokens, self._pack.speech
        index = bisect_left(tokens.starts, close)
        if (person := self.people.starting(index)) is not None:
            index = person.last  # “Never again,” |Ada Lang| said
        if index >= tokens.size or self.layout.capitals[index]:
            return False
        if tokens.spelled(index) in speech.auxiliaries:
            return index + 1 < tokens.size and speech.participles.match(tokens, index + 1) is not None
        so = tokens.words[index] in speech.so or tokens.words[index] in speech.according_name
        return so or speech.verbs.match(tokens, index) is not None

    def _led(self, opening: int) -> bool:
        """Whether a verb of saying leads to an opening mark, a few words before and in its clause: "says the sum is
        “wholly disproportionate” and “politically motivated”"."""
        tokens, verbs = self._tokens, self._pack.speech.verbs
        first = bisect_left(tokens.starts, opening)
        for index in range(first - 1, max(-1, first - 1 - _LEADING), -1):
            gap = tokens.gaps[index + 1] if index + 1 < first else ""
            if any(mark in gap for mark in ".;:!?\n,"):
                return False
            if not self.layout.capitals[index] and verbs.match(tokens, index) is not None:
                return tokens.spelled(index) in self._pack.speech.spelled and not self._led_by_article(index)
        return False

    def _led_by_article(self, index: int) -> bool:
        """Whether a verb of saying is a noun: "the |reports| of “organised crime”"."""
        return index > 0 and self._tokens.words[index - 1] in self._pack.names.articles

    def speaker(self, first: int, age: bool = False) -> str | None:
        """Who says what stands at token `first`, be it an `age` or not: the speaker of the quotation around, or of the
        sentence."""
        start = self._tokens.starts[first]
        place = bisect_right(self._opens, start) - 1
        if place >= 0 and self.quotations[place].close > start:
            return self._speakers[place]
        low, high = self.layout.sentences[self.layout.sentence(first)]
        return self.attribution.speaker(low, high, first, age, figure=True)

    def _uncut(self, quotation: Quotation) -> str:
        """The words quoted without those that say, between them, who says them: « Nous partons|, dit Roy,| demain »."""
        text, (first, last) = self._text, held(quotation, self._tokens)
        if last - first < FEWEST_WORDS or (cut := self.attribution.interruption(first, last)) is None:
            return text[quotation.start : quotation.end]
        tokens, (_, begin, end) = self._tokens, cut
        comma = "," if "," in tokens.gaps[begin] else ""
        stop = "." if "." in tokens.gaps[end] else comma
        return f"{text[quotation.start : tokens.ends[begin - 1]]}{stop} {text[tokens.starts[end] : quotation.end]}"

    def sayings(self) -> Iterator[Saying]:
        """The quotations, names and roles to be claimed."""
        for quotation, speaker in zip(self.quotations, self._speakers, strict=True):
            words = self._uncut(quotation)
            yield Saying(Kind.QUOTE, quotation.start, quotation.end, normalised(words), "quotation", speaker)
        tokens = self._tokens
        for mention in named_persons(self.layout, self.people, self.roles, self._pack):
            start = tokens.starts[mention.first]
            end = start + len(tokens.text[start : tokens.ends[mention.last - 1]].rstrip("'’ʼ"))
            name = self.people.name(mention)
            yield Saying(Kind.NAME, start, end, written_name(self.layout, mention), "name", None, name)
        for party in read_parties(self.layout, self.people, self._pack):
            start, end = tokens.starts[party.first], tokens.ends[party.last - 1]
            yield Saying(Kind.NAME, start, end, written_name(self.layout, party), "party")
        seen: set[tuple[str, str]] = set()
        for role in self.roles:
            start = tokens.starts[role.first]
            end = start + len(tokens.text[start : tokens.ends[role.last - 1]].rstrip("'’ʼ"))
            words = " ".join(self._text[start:end].split())
            name = self.people.name(self.people.at[role.person])
            if end > start and (words, name) not in seen:
                seen.add((words, name))
                yield Saying(Kind.ROLE, start, end, words, "role", None, name)
