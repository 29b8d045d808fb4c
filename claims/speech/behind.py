"""Behind a quotation: the speaker named after its closing mark, whatever the verb.

«…», zanjó |el portavoz|; « … », s'est félicité |X|; „…“, rief |er| den Abgeordneten zu; "…," |he| shot back. Words
that commas set off may stand between: « … », a lancé, la voix brisée, |X|.
"""

from collections.abc import Mapping

from claims.entities.gazetteer import gazetteer
from claims.entities.people import People
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.noun_phrases import PHRASE_GAPS
from claims.speech.source import Source
from claims.speech.sources import Sources
from claims.speech.subjects import Subjects
from claims.text.layout import Layout
from claims.text.tokens import bare

_REACH = 12  # tokens of a verb, of those it was said to and of an office, from a closing mark to the speaker
_FARTHEST = (
    26  # the same where it is told when, where and before whom: "a assuré hier devant …, la secrétaire générale"
)
_ASIDE = 5  # words that commas set off between verb and speaker: "a lancé, |la voix brisée|, Matthias Bellwald"
_THUS = 5  # tokens from "thus" to the speaker: "so |fasste es der Präsident| Roth"
_PRONOUN = 3  # tokens from the verb to its pronoun: "a|-t-|elle"
_ENDS = frozenset('.;:!?()«»“”„"\n')
_REFLEXIVE = frozenset(("s'", "se", "si"))


class Behind:
    """Reads what follows the closing marks of one text. `roles` are by their first token."""

    def __init__(
        self,
        layout: Layout,
        pack: Pack,
        people: People,
        roles: Mapping[int, Role],
        sources: Sources,
        subjects: Subjects,
    ) -> None:
        self._layout, self._tokens, self._pack = layout, layout.tokens, pack
        self._people, self._roles, self._sources, self._subjects = people, roles, sources, subjects

    def speaker(self, first: int, last: int) -> str | None:
        """The person who said what ends before token `first`; the sentence ends before token `last`."""
        if first >= last or any(mark in self._tokens.gaps[first] for mark in ".;:\n"):
            return None
        if (said := self._pronoun_first(first, last)) is not None:
            return said
        if first + 1 < last and self._tokens.words[first] in self._pack.speech.to_whom:
            first += self._tokens.gaps[first + 1] in (" ", "")  # "« … », |lui| a rétorqué depuis la salle X"
        if self._tokens.words[first] in self._pack.speech.thus and not self._layout.capitals[first]:
            return self._thus(first, last)
        if not self._verb(first):
            return None
        return self._inverted(first, last) or self._described(first, last) or self._unsaid(first, last)

    def _pronoun_first(self, first: int, last: int) -> str | None:
        """ "…," |he| told analysts: a pronoun, and behind it a verb."""
        tokens, layout = self._tokens, self._layout
        if self._pack.speech.drops_subject or not self._sources.pronoun(first) or first + 1 >= last:
            return None
        if tokens.gaps[first + 1] != " " or layout.capitals[first + 1] or not tokens.words[first + 1].isalpha():
            return None
        source = self._sources.meant(first, first)
        return source.name if source is not None else None

    def _verb(self, first: int) -> bool:
        """Whether a token may be a verb: no capital, and no small word but an auxiliary or a reflexive."""
        tokens, pack, word = self._tokens, self._pack, self._tokens.words[first]
        if word in _REFLEXIVE:
            return True
        if self._layout.capitals[first] or not word.isalpha():
            return False
        if word in pack.speech.verbs.starts or tokens.spelled(first) in pack.speech.auxiliaries:
            return True  # "a condamné", no "à"
        return word not in pack.stop and word not in pack.names.links

    def _inverted(self, first: int, last: int) -> str | None:
        tokens, pack = self._tokens, self._pack
        for place in range(first + 1, min(last, first + _PRONOUN + 1)):
            if tokens.gaps[place] not in (" ", "-"):
                break
            if self._sources.pronoun(place):
                source = self._sources.meant(place, first) if not self._sources.many(first) else None
                return source.name if source is not None else None
        place, end = first, min(last, first + _FARTHEST)
        while (place := place + 1) < end:
            gap = tokens.gaps[place]
            if any(mark in gap for mark in _ENDS):
                return None
            if place >= first + _REACH and ("," in gap or tokens.words[place] in pack.speech.relatives):
                return None
            if "," in gap and (place := self._past_aside(place, end)) >= end:
                return None
            if (named := self._named(place)) is None:
                continue
            led = place - (tokens.words[place - 1] in pack.names.articles)
            if led > first + 1 and (tokens.spelled(led - 1) in pack.speech.recipients or self._of(led - 1)):
                continue  # "…", explicó en un escrito remitido |a Juan Pérez|
            return named
        return None

    def _thus(self, first: int, last: int) -> str | None:
        """„…“, so fasste |Roth| es zusammen; «…», così |Neri| ha commentato: the person near "thus"; none behind a
        small word that leads to somebody else, as in „…“, so steht es in einem Brief an Roth."""
        tokens, names = self._tokens, self._pack.names
        for place in range(first + 1, min(last, first + _THUS + 1)):
            if tokens.gaps[place] not in PHRASE_GAPS:
                return None
            if (named := self._named(place)) is not None:
                return named
            if self._sources.pronoun(place):
                source = self._sources.meant(place, first)
            elif tokens.words[place] in names.links and tokens.words[place] not in names.articles:
                return None
            elif self._layout.capitals[place] and not self._pack.nouns.capitalised:  # 'zo vatte |Trump| het samen'
                source = self._sources.speaking.source(self._sources.at(place, first))
            else:
                continue
            return source.name if source is not None else None
        return None

    def _named(self, place: int) -> str | None:
        """The person whose name, or whose office, begins at a token."""
        role = self._roles.get(place)
        if role is None and self._people.starting(place) is None:
            return None
        return self._people.name(self._people.at[place if role is None else role.person])

    def _described(self, first: int, last: int) -> str | None:
        """« … », salue |le syndicat|; « … », soupire |Josiane|: what can speak, right behind a verb no table has."""
        tokens, helps = self._tokens, self._tokens.spelled(first) in self._pack.speech.auxiliaries
        helps = helps or tokens.words[first] in _REFLEXIVE
        for start in range(first + 1 + helps, min(last, first + 2 + 2 * helps)):
            source = self._subjects.behind.after(start, first)
            if source is not None and source.last <= last and self._speaks(source):
                return source.name
        return None

    def _unsaid(self, first: int, last: int) -> str | None:
        """«…», espetó ante los suyos; «…», ha tuonato: a verb without its subject, where a language leaves it out."""
        tokens, speech = self._tokens, self._pack.speech
        helped = tokens.spelled(first) in speech.auxiliaries
        verb, endings = first + helped, speech.said_participles if helped else speech.said_endings
        if (
            not speech.drops_subject
            or self._sources.many(first)
            or verb >= last
            or not tokens.spelled(verb).endswith(endings)
        ):
            return None
        after = verb + 1
        if after < last and tokens.gaps[after] == " ":
            led = tokens.words[after] in self._pack.names.articles and tokens.spelled(after) not in speech.recipients
            if led or self._layout.capitals[after]:
                return None
        source = self._sources.meant(first, first)
        return source.name if source is not None else None

    def _speaks(self, source: Source) -> bool:
        words = self._tokens.words[source.first : source.last]
        before = self._tokens.words[source.first - 1]
        led = before in self._pack.names.articles and before not in self._pack.names.of
        return (led and self._sources.speaking.word(bare(words[0]))) or gazetteer().given(words[0])

    def _past_aside(self, place: int, last: int) -> int:
        """Where the speaker begins behind words that commas set off; `last` where none does."""
        for end in range(place + 1, min(last, place + _ASIDE + 1)):
            gap = self._tokens.gaps[end]
            if "," in gap:
                begin = end + (self._tokens.words[end] in self._pack.names.articles)
                named = self._people.starting(end) is not None or begin in self._roles
                return begin if named and not self._people.starting(place) else last
            if any(mark in gap for mark in _ENDS) or end in self._people.at:
                return last
        return last

    def _of(self, index: int) -> bool:
        names, word = self._pack.names, self._tokens.words[index]
        return word in names.of and word not in names.articles
