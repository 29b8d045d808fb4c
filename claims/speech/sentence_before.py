"""Whose a quotation is that stands by itself, by the sentence or the line before it: "|Ada Lang| conceded. “I wish her
well.”", "|Teresa Roy, commissaire|, a affirmé :\\n« … »", "|ADA LANG, MINISTER|\\n“…”\\n“…”".
"""

from collections.abc import Mapping

from claims.entities.gazetteer import gazetteer
from claims.entities.people import People
from claims.entities.pronouns import is_topic
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.behind_verb import MARKS
from claims.text.layout import FARTHEST, Layout

_LINE = 14  # words of a line that is a name and an office
_OPENING = 8  # words of an office before the name a sentence begins with


class SentenceBefore:
    """Reads what stands before the quotations of one text. `roles` are by their first token."""

    def __init__(self, layout: Layout, pack: Pack, people: People, roles: Mapping[int, Role]) -> None:
        self._layout, self._pack, self._people, self._tokens = layout, pack, people, layout.tokens
        self._roles = roles

    def subject(self, first: int) -> str | None:
        """The one person that the sentence before token `first` names in its paragraph, where it begins with them:
        "|Le maire, Paul Roy,| hausse les épaules. « On verra bien. »"."""
        tokens, layout, number = self._tokens, self._layout, self._layout.sentence(first)
        if not number or "\n" in tokens.gaps[first]:
            return None
        low, high = layout.sentences[number - 1]
        if high - low > FARTHEST or MARKS & set(tokens.gaps[low]):
            return None  # a quotation stands there
        found = {self._people.name(self._people.at[index]) for index in range(low, high) if index in self._people.at}
        if not found:
            return self._first_name(low)
        if len(found) != 1:
            return None
        opening = next(index for index in range(low, high) if index in self._people.at)
        return found.pop() if self._opens(low, opening) else None

    def _first_name(self, low: int) -> str | None:
        """The first name alone that a sentence begins with: "|Monique| a 71 ans. « C'est pour ma toiture. »"."""
        tokens, after = self._tokens, low + 1
        if after not in tokens.joined and not tokens.gap_before(after).startswith(", "):
            return None
        alone = not self._layout.capital(after) and tokens.words[low] not in self._pack.stop
        return tokens.text[tokens.starts[low] : tokens.ends[low]] if alone and self._is_given(low) else None

    def _is_given(self, index: int) -> bool:
        return self._layout.capitals[index] and gazetteer().given(self._tokens.words[index])

    def begins(self, low: int, opening: int) -> bool:
        """Whether a sentence begins with a person, at token `opening`, or with their office: "|Le maire, Roy|"."""
        names = self._pack.names
        if is_topic(opening, self._layout, self._pack) or opening - low > _OPENING:
            return False
        return self.begin_of(opening, low) == low and self._tokens.words[low] not in names.of - names.definite

    def begin_of(self, opening: int, low: int) -> int:
        """Where a person at token `opening` begins with their office, its article and their title, not before `low`:
        "|le maire, Mme| Roy"."""
        tokens, names = self._tokens, self._pack.names
        held = [role.first for role in self._roles.values() if role.person == opening and role.first >= low]
        begin = min([opening, *held])
        while begin > low and (
            tokens.words[begin - 1] in names.articles or tokens.words[begin - 1] in names.honorifics
        ):
            begin -= 1
            if "," in tokens.gaps[begin]:
                break
        return begin

    def _opens(self, low: int, opening: int) -> bool:
        """Whether a sentence begins with a person and goes on with a verb: neither with what is of them nor with whom
        it is about, nor with a name alone."""
        tokens, after = self._tokens, self._people.at[opening].last
        if not self.begins(low, opening):
            return False
        return after < tokens.size and not self._layout.opens_sentence(after) and tokens.gaps[after][:1] in (" ", ",")

    def given(self, first: int) -> str | None:
        """The first name that stands alone right before a colon: "con la madre, |Charlotte|: «…»"."""
        tokens, at = self._tokens, first - 1
        if at < 0 or ":" not in tokens.gap_before(first) or at in self._people.at or not self._is_given(at):
            return None
        alone = not self._layout.capital(at - 1) or "," in tokens.gaps[at]
        led = self._layout.opens_sentence(at) or "," in tokens.gaps[at]
        return tokens.text[tokens.starts[at] : tokens.ends[at]] if alone and led else None

    def signed(self, last: int) -> str | None:
        """The person with whose name a comma goes on behind a closing mark, with an office or no more words: "« … »,
        |Paul Roy|, maire de Lyon", "“…” – |Ada Lang|"."""
        person, tokens = self._people.starting(last), self._tokens
        if person is None or not person.full or not set(",–—-(") & set(tokens.gaps[last]):
            return None
        behind, after = tokens.gap_before(person.last), person.last
        if after >= tokens.size or "\n" in behind or behind.startswith((")", ".")):
            return self._people.name(person)
        role = self._pack.names.roles.match(tokens, after + (tokens.words[after] in self._pack.names.articles))
        return self._people.name(person) if behind.startswith(",") and role is not None else None

    def line(self, first: int) -> str | None:
        """The person whose name, with or without an office, is all of the line before token `first`."""
        number = self._layout.sentence(first)
        if not number or "\n" not in self._tokens.gaps[first]:
            return None
        low, high = self._layout.sentences[number - 1]
        if high - low > _LINE or (low and "\n" not in self._tokens.gaps[low]):
            return None
        person = self._people.starting(low)
        if person is None or not person.full:
            return None
        behind = self._tokens.gap_before(person.last)
        return self._people.name(person) if person.last == high or behind[:1] in ",(–—:" else None
