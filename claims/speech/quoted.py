"""Who says what is quoted: by a verb beside the marks, by what the text calls the words, by the sentence that leads up
to them, or as the quotation before.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from claims.entities.media import media
from claims.entities.people import People
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.attribution import Attribution
from claims.speech.behind import Behind
from claims.speech.bodies_meant import BodiesMeant
from claims.speech.leading_up import LeadingUp
from claims.speech.quotations import Quotation
from claims.speech.sentence_before import SentenceBefore
from claims.speech.words_of import WordsOf
from claims.text.fold import fold
from claims.text.layout import Layout
from claims.text.tokens import Tokens

_AFTERWARDS = 12  # tokens of who said it between two quotations: ", said Ada Lang, the mayor of Leeds."
_PARAGRAPH = 8  # words of a quotation that is a paragraph
_NEAR = 6  # tokens between a closing mark and the verb that belongs to it: "…", sagte am Montag Lagarde


def held(quotation: Quotation, tokens: Tokens) -> tuple[int, int]:
    """The tokens between the marks of a quotation."""
    return tokens.spanned(quotation.start, quotation.end)


def around(first: int, last: int, layout: Layout) -> tuple[int, int]:
    """The tokens of the sentences that hold tokens `first` to `last`."""
    low = layout.sentences[layout.sentence(first)][0]
    return low, layout.sentences[layout.sentence(max(first, last - 1))][1]


class Quoted:
    """Tells who says each of the quotations of one text, in order: `speakers`. `roles` are by their first token."""

    def __init__(
        self,
        layout: Layout,
        pack: Pack,
        people: People,
        roles: Mapping[int, Role],
        attribution: Attribution,
        quotations: Sequence[Quotation],
    ) -> None:
        self._layout, self._pack, self._people, self._tokens = layout, pack, people, layout.tokens
        self._roles, self._attribution, self._quotations = roles, attribution, quotations
        self._behind = Behind(layout, pack, people, roles, attribution.origins, attribution.subjects)
        self._words_of = WordsOf(layout, pack, people, roles, attribution.origins)
        self._before = SentenceBefore(layout, pack, people, roles)
        self._leading = LeadingUp(layout, pack, people, roles, attribution.origins, self._before)
        self._bodies = BodiesMeant(layout, pack, people, attribution)
        self.speakers: list[str | None] = []
        for place, quotation in enumerate(quotations):
            self.speakers.append(self._speaker_of(place, quotation))
        self._repeated()

    def _repeated(self) -> None:
        """Gives a quotation without a speaker the one who says the same words elsewhere in the text: a headline's."""
        said = [fold(self._tokens.text[mark.start : mark.end]).rstrip(".,!?… ") for mark in self._quotations]
        for place, words in enumerate(said):
            if self.speakers[place] is None:
                known = (name for other, name in zip(said, self.speakers, strict=True) if name and words in other)
                self.speakers[place] = next(known, None)

    def _speaker_of(self, place: int, quotation: Quotation) -> str | None:
        first, last = held(quotation, self._tokens)
        low, high = around(first, last, self._layout)
        if (called := self._words_of.by_whom(first) or self._words_of.behind(last)) is not None:
            return called
        if low < first and self._ends_there(last, high):
            high = last  # else « … . » |C'est par ces mots que| Roy a annoncé
        if (within := self._in_relative(low, first, last)) is not None:
            return within
        after = self._attribution.speaker(last, min(high, last + _NEAR), last)
        if after is None or media().named(after) is not None:  # "…", disse à |Lusa| a presidente da Câmara
            after = self._behind.speaker(last, high) or after
        if after is not None:
            return after
        found = self._attribution.speaker(low, first, first) or self._attribution.speaker(last, high, last)
        if found is not None:
            return found
        if (cut := self._attribution.interruption(first, last)) is not None:
            return cut[0].name
        return self._led_to(low, first) or self._from_before(place, (first, last), (low, high))

    def _led_to(self, low: int, first: int) -> str | None:
        """Who says what a sentence leads to that says so with no verb of saying, or with one that has no subject."""
        if (uttered := self._words_of.before(low, first)) is not None:
            return uttered
        if (ahead := self._leading.at_colon(first)) is not None:
            return ahead  # Lagarde: „…“
        if (subject := self._leading.by_gerund(low, first)) is not None:
            return subject
        drops = self._pack.speech.drops_subject and self._attribution.speaks_of_saying(low, first)
        if drops and (alone := self._leading.only_person(low, first)) is not None:
            return alone
        if (alone := self._leading.subject_alone(low, first)) is not None:
            return alone
        if ":" not in self._tokens.gap_before(first):
            return None
        return self._leading.before_colon(low, first) or self._before.given(first)

    def _from_before(self, place: int, words: tuple[int, int], sentence: tuple[int, int]) -> str | None:
        """Who says what is quoted in a sentence or a line of its own, by what stands before or behind."""
        (first, last), (low, high) = words, sentence
        if (body := self._bodies.meant(low, first, last, high)) is not None:
            return body
        if low != first:
            return None
        if place and self._only_blanks(place):
            return self.speakers[place - 1]
        own_line = "\n" in self._tokens.gap_before(first)
        if own_line and (above := self._above(first)) is not None:
            return above
        if last != high and not self._ends_there(last, high):
            return self._before.signed(last)
        if place and last == high and self._goes_on(place, low, first):
            return self.speakers[place - 1]
        if own_line and place and (self._unclosed(place) or self._next_paragraph(place, last)):
            return self.speakers[place - 1]
        return self._words_of.next_sentence(last) or self._before.subject(first)

    def _unclosed(self, place: int) -> bool:
        """Whether nothing stands between a quotation and the one before but paragraphs of it without a closing mark."""
        lines = self._between(place).split("\n")
        return all(line.strip()[:1] in ("", "“", "«", "„") for line in lines)

    def _above(self, first: int) -> str | None:
        """Who the line above a quotation says speaks: "Ada Lang, the mayor, said:", "ADA LANG, MAYOR"."""
        if ":" not in self._tokens.gap_before(first):
            return self._before.line(first)
        low = self._layout.sentences[self._layout.sentence(first - 1)][0]
        return self._attribution.speaker(low, first, first) or self._led_to(low, first)

    def _in_relative(self, low: int, first: int, last: int) -> str | None:
        """Who says what a relative clause quotes that a comma ends, so that the verb behind says something else:
        "Lang, |who called it “a long way back”|, signed a bill"."""
        tokens = self._tokens
        if "," not in tokens.gap_before(last):
            return None
        for place in range(first - 1, low, -1):
            if tokens.words[place] in self._pack.speech.relatives and tokens.gaps[place] == ", ":
                return self._attribution.speaker(place, first, first)
            if any(mark in tokens.gaps[place] for mark in ",;:"):
                return None
        return None

    def _ends_there(self, last: int, high: int) -> bool:
        """Whether a sentence ends with the words quoted, though its full stop stands inside their marks: er dankte ihr:
        „… gekämpft.“ |In| Frankreich"""
        ended = last < high and any(mark in self._tokens.gaps[last] for mark in ".!?…")
        return ended and self._layout.capitals[last] and last not in self._people.at

    def _goes_on(self, place: int, low: int, first: int) -> bool:
        """Whether a quotation that is a sentence of its own follows the one before in its paragraph, with no more
        between than who said that: “We leave,” Lang said. |“We will be back.”|"""
        between = self._between(place)
        if low != first or "\n" in between or not between.rstrip().endswith((".", ":")):
            return False
        ended = bisect_left(self._tokens.starts, self._quotations[place - 1].close + 1)
        return first - ended <= _AFTERWARDS and self._layout.sentence(ended) == self._layout.sentence(first - 1)

    def _between(self, place: int) -> str:
        """What the text says between a quotation and the one before."""
        return self._tokens.text[self._quotations[place - 1].close + 1 : self._quotations[place].open]

    def _next_paragraph(self, place: int, last: int) -> bool:
        """Whether a quotation of some length is all of the paragraph that follows one that ends with who said so: “We
        leave,” Lang said. | “We will be back before the winter is over.”; none that the text prints twice."""
        between, mark = self._between(place), self._quotations[place]
        said = between.rstrip().removesuffix(".")
        alone = last == self._tokens.size or "\n" in self._tokens.gaps[last]
        ended = self._tokens.text[mark.end - 1] in ".!?"
        if not (alone and ended and 0 < len(said.split()) <= _AFTERWARDS and "\n" not in said):
            return False
        words = self._tokens.text[mark.start : mark.end]
        return len(words.split()) >= _PARAGRAPH and self._tokens.text.count(words.rstrip(".!? ")) == 1

    def _only_blanks(self, place: int) -> bool:
        between = self._between(place)
        return "\n" not in between and not between.strip(" \u00a0\u202f.,;")
