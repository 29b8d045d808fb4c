"""Who says what is quoted: by a verb beside the marks, by what the text calls the words, by the sentence that leads up
to them, or as the quotation before.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from claims.entities.media import media
from claims.entities.people import People
from claims.entities.pronouns import is_agent
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.attribution import Attribution
from claims.speech.behind import Behind
from claims.speech.leading_up import LeadingUp
from claims.speech.quotations import Quotation
from claims.text.fold import fold
from claims.text.layout import Layout
from claims.text.tokens import TIGHT, Tokens

_AFTERWARDS = 12  # tokens of who said it between two quotations: ", said Ada Lang, the mayor of Leeds."
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
        self._leading = LeadingUp(layout, pack, people, roles, attribution.origins)
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
        if (called := self._by_whom(first)) is not None:
            return called
        if (uttered := self._called_behind(last)) is not None:
            return uttered
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
        if (uttered := self._called_before(first)) is not None:
            return uttered
        if (ahead := self._leading.at_colon(first)) is not None:
            return ahead  # Lagarde: „…“
        drops = self._pack.speech.drops_subject and self._attribution.speaks_of_saying(low, first)
        if drops and (alone := self._leading.only_person(low, first)) is not None:
            return alone
        if (alone := self._leading.subject_alone(low, first)) is not None:
            return alone
        if ":" in self._tokens.gap_before(first) and (led := self._leading.before_colon(low, first)) is not None:
            return led
        if place and low == first and self._only_blanks(self._quotations[place - 1].close + 1, quotation.open):
            return self.speakers[place - 1]
        return self.speakers[place - 1] if place and last == high and self._goes_on(place, low, first) else None

    def _by_whom(self, first: int) -> str | None:
        """By whom something is called what is quoted: "condemned by |Chancellor Olaf Scholz| as an “unfriendly
        attack”", "qualifiée par |Paul Roy| d'« attaque inamicale »"."""
        tokens, pack, place = self._tokens, self._pack, first
        while place and tokens.words[place - 1] in pack.names.articles and tokens.gaps[place - 1] == " ":
            place -= 1
        for start in (place - 1, first - 1):  # in French "de" may be an article too
            if start > 0 and tokens.words[start] in pack.speech.quoted_as and tokens.gaps[start] == " ":
                person = self._people.ending(start)
                if person is not None and is_agent(person, self._layout, pack):
                    return self._people.name(person)
        return None

    def _called_behind(self, last: int) -> str | None:
        """Whose words the text calls what is quoted, right behind it: "« On a échoué » : l'aveu du ministre |Roy|"."""
        tokens, names = self._tokens, self._pack.names
        noun = last + (last < tokens.size and tokens.words[last] in names.articles)
        if noun + 2 >= tokens.size or tokens.words[noun] not in self._pack.speech.utterances:
            return None
        if not set(":,–—") & set(tokens.gap_before(last)):
            return None
        place = noun + 1
        while tokens.words[place] in names.of or tokens.words[place] in names.articles:
            if (place := place + 1) >= tokens.size or tokens.gaps[place] not in TIGHT:
                return None
        role = self._roles.get(place) if place > noun + 1 else None
        at = role.person if role is not None else place
        return self._people.name(self._people.at[at]) if place > noun + 1 and at in self._people.at else None

    def _called_before(self, first: int) -> str | None:
        """The same right before it: "in the words of |Ada Lang|, “…”"."""
        tokens, names, person = self._tokens, self._pack.names, self._people.ending(first)
        if person is None or "." in tokens.gap_before(first):
            return None
        place = person.first - 1
        while place > 0 and tokens.words[place] in names.articles and tokens.words[place] not in names.of:
            place -= 1
        called = place > 0 and tokens.words[place - 1] in self._pack.speech.utterances
        return self._people.name(person) if called and tokens.words[place] in names.of else None

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
        before, here = self._quotations[place - 1].close + 1, self._quotations[place].open
        between = self._tokens.text[before:here]
        if low != first or "\n" in between or not between.rstrip().endswith((".", ":")):
            return False
        ended = bisect_left(self._tokens.starts, before)
        return first - ended <= _AFTERWARDS and self._layout.sentence(ended) == self._layout.sentence(first - 1)

    def _only_blanks(self, start: int, end: int) -> bool:
        between = self._tokens.text[start:end]
        return "\n" not in between and not between.strip(" \u00a0\u202f.,;")
