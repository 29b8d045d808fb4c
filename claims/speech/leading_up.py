"""Who a quotation is of by the sentence that leads up to it, where no verb of saying does: "En Roma, |Matteo Salvini|
salió en su defensa: «…»", "|The chief constable, Ada Lang,| blamed “a fault in the signals”".
"""

from collections.abc import Mapping

from claims.entities.people import Mention, People
from claims.entities.pronouns import is_topic
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.sentence_before import SentenceBefore
from claims.speech.sources import Sources
from claims.text.layout import FARTHEST, Layout
from claims.text.tokens import TIGHT

_APPOSED = 8  # words of an office between a name and a colon: "Ada Lang, |maire de Lyon|: “…”"
_OPENING = 10  # words of an office before the person a sentence begins with


class LeadingUp:
    """Reads the sentences before the quotations of one text. `roles` are by their first token."""

    def __init__(
        self,
        layout: Layout,
        pack: Pack,
        people: People,
        roles: Mapping[int, Role],
        sources: Sources,
        before: SentenceBefore,
    ) -> None:
        self._layout, self._pack, self._people, self._tokens = layout, pack, people, layout.tokens
        self._roles, self._sources, self._before = roles, sources, before

    def only_person(self, first: int, last: int) -> str | None:
        """The one person a sentence names: "Lagarde, que …, no quiso adelantar descensos, aunque sí habló de “…”"."""
        near = range(max(first, last - FARTHEST), last)
        names = {self._people.name(self._people.at[index]) for index in near if index in self._people.at}
        return names.pop() if len(names) == 1 else None

    def subject_alone(self, low: int, first: int) -> str | None:
        """The one person that a sentence names and is about, before it quotes: "|The chief constable, Ada Lang,| blamed
        “a fault in the signals”"."""
        alone = self.only_person(low, first)
        opening = next((index for index in range(low, first) if index in self._people.at), None)
        if alone is None or opening is None or is_topic(opening, self._layout, self._pack):
            return None
        if self.told_of(opening) and ":" in self._tokens.gap_before(first):
            return None
        if self._begins_clause(low, opening) and self._leads(first):
            return alone
        if opening - low > _OPENING or self._owned(low, opening):
            return None
        before = [self._tokens.words[index] for index in range(low, opening)]
        led = any(word in self._pack.names.articles or word in self._pack.names.links for word in before)
        role = any(self._roles.get(index) is not None for index in range(low, opening))
        return alone if role or not led else None

    def _begins_clause(self, low: int, opening: int) -> bool:
        """Whether a clause behind a comma begins with a person or an office: "During his visit, |the minister, Ada
        Lang|, had promised that “nobody will pay”"."""
        begin = self._before.begin_of(opening, low)
        return begin > low and "," in self._tokens.gaps[begin]

    def _leads(self, first: int) -> bool:
        """Whether "that" or a colon stands right before words quoted."""
        return ":" in self._tokens.gap_before(first) or (
            first > 0 and self._tokens.words[first - 1] in self._pack.speech.that
        )

    def at_colon(self, first: int) -> str | None:
        """The person named right before a colon and words quoted: "|Lagarde|: „…“"; not one whom the sentence only
        tells of: "25 years for |Ada Lang|: “He knew that it was wrong”"."""
        person = self._people.ending(first) or self._with_office(first)
        if person is None or ":" not in self._tokens.gap_before(first) or self.told_of(person.first):
            return None
        return self._people.name(person)

    def _with_office(self, first: int) -> Mention | None:
        """The person whose office commas set off before a colon: "même écho chez |Paul Roy|, maire de Lyon :"."""
        tokens = self._tokens
        for place in range(first - 1, max(0, first - 1 - _APPOSED), -1):
            if place in self._people.at or place in tokens.numbers or self._layout.opens_sentence(place):
                return None
            if "," in tokens.gaps[place]:
                office = place + (tokens.words[place] in self._pack.names.articles)
                role = self._pack.names.roles.match(tokens, office)
                return self._people.ending(place) if role is not None else None
            if tokens.gaps[place] not in TIGHT:
                return None
        return None

    def by_gerund(self, low: int, first: int) -> str | None:
        """Whom a sentence begins with that goes on to what they say: "|She| praised the vote, saying it had “…”"."""
        tokens, gerunds = self._tokens, self._pack.speech.gerunds
        for place in range(first - 1, low, -1):
            if any(mark in tokens.gaps[place + 1] for mark in ";:") and place + 1 < first:
                return None
            if tokens.words[place] in gerunds and "," in tokens.gaps[place]:
                if self._sources.pronoun(low):
                    source = self._sources.meant(low, low)
                    return source.name if source is not None else None
                opening = next((index for index in range(low, place) if index in self._people.at), None)
                if opening is not None:
                    begins = self._before.begins(low, opening)
                    return self._people.name(self._people.at[opening]) if begins else None
                if tokens.words[low] in self._pack.names.definite:
                    source = self._sources.speaking.source(self._sources.at(low, place))
                    return source.name if source is not None else None
                return None
        return None

    def told_of(self, person: int) -> bool:
        """Whether a word leads to a person at a token that leads to nobody who speaks, unless it opens its sentence."""
        tokens, held = self._tokens, [role.first for role in self._roles.values() if role.person == person]
        for begin in (person, *held):
            lead = begin - 1
            while lead > 0 and lead + 1 in tokens.joined and tokens.words[lead] in self._pack.names.articles:
                if tokens.words[lead] in self._pack.speech.not_speaking:
                    break
                lead -= 1
            led = lead > 0 and lead + 1 in tokens.joined and tokens.words[lead] in self._pack.speech.not_speaking
            if led and not self._layout.opens_sentence(lead):
                return True
        return False

    def before_colon(self, low: int, first: int) -> str | None:
        """Who a sentence is about that ends in a colon before a quotation: "En Roma, |Matteo Salvini| salió en su
        defensa: «…»", "|Il presidente| l'ha riassunta così: «…»"."""
        tokens, names = self._tokens, self._pack.names
        opening = next((index for index in range(low, first) if index in self._people.at), None)
        if opening is not None:
            if is_topic(opening, self._layout, self._pack):
                return None  # "Su |Vingegaard|, staccato anche ieri: «…»"
            led = opening > low and tokens.gaps[opening] in TIGHT and tokens.words[opening - 1]
            if led in names.of or led in names.links or self.told_of(opening) or self._owned(low, opening):
                return None
            return self.only_person(low, first)
        if (said := self._pronoun(low, first)) is not None:
            return said
        if tokens.words[low] not in names.definite:
            return None
        subject = self._sources.at(low, low)
        return subject.name if subject is not None and subject.person else None

    def _pronoun(self, low: int, first: int) -> str | None:
        """Whom a pronoun means that is the subject of the last clause before a colon: "Before the crowd, |she| lost
        patience: “…”"."""
        tokens, names = self._tokens, self._pack.names
        for place in range(first - 1, low - 1, -1):
            if self._sources.pronoun(place):
                beside = (at for at in (place - 1, place + 1) if low <= at < first)
                if any(map(self._sources.many, beside)):
                    return None  # "schrien |sie|: „…“"
                if any(tokens.words[index] in names.impersonal for index in range(place + 1, min(first, place + 4))):
                    return None
                source = self._sources.meant(place, place)
                return source.name if source is not None else None
            if any(mark in tokens.gaps[place] for mark in ",;:()"):
                return None
        return None

    def _owned(self, low: int, opening: int) -> bool:
        """Whether a sentence opens with what is of a person, whatever their office: "Funerali |di Papa| Francesco, la
        diretta: «…»"; but "La ministre |de| …" is led by no more than its article."""
        tokens, names = self._tokens, self._pack.names
        held = [role.first for role in self._roles.values() if role.person == opening and role.first >= low]
        of = min([opening, *held]) - 1
        if of <= low or tokens.words[of] not in names.of or tokens.gaps[of + 1] not in TIGHT:
            return False
        return tokens.gaps[of] in TIGHT and (self._layout.capitals[of - 1] or not self._pack.nouns.capitalised)
