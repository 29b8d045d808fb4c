"""What a text calls the words it quotes, and so whose they are: "in the |words of Ada Lang|, “…”", « … » : |l'aveu du
ministre Roy|; "«…», è |il commento di Neri|"; "“…” |were her words|".
"""

from collections.abc import Mapping

from claims.entities.people import People
from claims.entities.pronouns import is_agent
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.sources import Sources
from claims.text.layout import Layout
from claims.text.tokens import TIGHT

_SMALL = 2  # words between "is" and the noun: "è |invece il| commento di Neri"
_NEXT = 5  # tokens from a sentence's beginning to the noun: « … » |Au micro, la| phrase de Roy a été reprise


class WordsOf:
    """Reads what stands beside the quotations of one text. `roles` are by their first token."""

    def __init__(self, layout: Layout, pack: Pack, people: People, roles: Mapping[int, Role], sources: Sources) -> None:
        self._layout, self._pack, self._people, self._tokens = layout, pack, people, layout.tokens
        self._roles, self._sources = roles, sources

    def by_whom(self, first: int) -> str | None:
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

    def behind(self, last: int) -> str | None:
        """Whose words the text calls what is quoted, right behind it: "« On a échoué » : l'aveu du ministre |Roy|",
        "«…», è invece il commento di |Neri|", "“…” were |her| words"."""
        tokens, speech = self._tokens, self._pack.speech
        if last >= tokens.size:
            return None
        if tokens.spelled(last) in speech.being and not set(".!?…\n") & set(tokens.gaps[last]):
            for noun in range(last + 1, min(tokens.size, last + _SMALL + 3)):
                if noun not in tokens.joined:
                    return None
                if tokens.words[noun] in speech.utterances:
                    return self._owner(noun)
            return None
        noun = last + (tokens.words[last] in self._pack.names.articles)
        if noun >= tokens.size or tokens.words[noun] not in speech.utterances:
            return None
        return self._of_whom(noun) if set(":,–—") & set(tokens.gap_before(last)) else None

    def next_sentence(self, last: int) -> str | None:
        """The same in the sentence that follows: "« On nous jette ! » Au micro, la phrase de |Roy| a soulevé …"."""
        tokens = self._tokens
        if last >= tokens.size or "\n" in tokens.gaps[last] or not self._layout.capitals[last]:
            return None
        for noun in range(last + 1, min(tokens.size, last + _NEXT)):
            if tokens.gaps[noun].strip(" ,'-") or noun in self._people.at:
                return None
            if tokens.words[noun] in self._pack.speech.sentences and noun in tokens.joined:
                led = tokens.words[noun - 1]
                return self._of_whom(noun) if led in self._pack.names.articles else None
        return None

    def before(self, low: int, first: int) -> str | None:
        """The same right before the words quoted: "in the words of |Ada Lang|, “…”", "|Su| frase más repetida: «…»"."""
        tokens, names, person = self._tokens, self._pack.names, self._people.ending(first)
        if person is None:
            return self._owned(low, first) if ":" in tokens.gap_before(first) else None
        if "." in tokens.gap_before(first):
            return None
        place = person.first - 1
        while place > 0 and tokens.words[place] in names.articles and tokens.words[place] not in names.of:
            place -= 1
        called = place > 0 and tokens.words[place - 1] in self._pack.speech.utterances
        return self._people.name(person) if called and tokens.words[place] in names.of else None

    def _owned(self, low: int, first: int) -> str | None:
        """Whom "his" means beside such a noun, where the sentence names nobody: "|Suya| es la frase más repetida: «…»",
        "Dort fiel |ihr| Satz: „…“"; or to whom the sentence gives it: "Coube a |Rui Sá| a frase do dia: «…»"."""
        tokens, speech = self._tokens, self._pack.speech
        nouns = [index for index in range(low, first) if tokens.words[index] in speech.utterances]
        if not nouns:
            return None
        named = {self._people.name(self._people.at[index]) for index in range(low, first) if index in self._people.at}
        given = speech.falls_to.match(tokens, low)
        if named:
            begin = given[0] if given is not None else first
            role = self._roles.get(begin)
            at = role.person if role is not None else begin
            return named.pop() if len(named) == 1 and at in self._people.at else None
        own = next((index - 1 for index in nouns if self._possessive(index - 1)), low)
        if not self._possessive(own):
            return None
        source = self._sources.meant(own, own)
        return source.name if source is not None and source.person else None

    def _owner(self, noun: int) -> str | None:
        """Whose an utterance is: "|her| words", "the words of |Ada Lang|"."""
        if self._possessive(noun - 1):
            source = self._sources.meant(noun - 1, noun - 1)
            return source.name if source is not None and source.person else None
        return self._of_whom(noun)

    def _possessive(self, index: int) -> bool:
        word = self._tokens.words[index]
        return word in self._pack.names.possessives or word in self._pack.speech.theirs

    def _of_whom(self, noun: int) -> str | None:
        """The person an utterance is said to be of, by name or by office."""
        tokens, names, place = self._tokens, self._pack.names, noun + 1
        if place >= tokens.size:
            return None
        while tokens.words[place] in names.of or tokens.words[place] in names.articles:
            if (place := place + 1) >= tokens.size or tokens.gaps[place] not in TIGHT:
                return None
        role = self._roles.get(place) if place > noun + 1 else None
        at = role.person if role is not None else place
        return self._people.name(self._people.at[at]) if place > noun + 1 and at in self._people.at else None
