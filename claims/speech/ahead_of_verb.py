"""Subjects ahead of a verb of saying: "|the bank| said", "|Lagarde| a déclaré", and, with a comma or the rest of a
sentence between, "|Laure Beccuau|, the Paris prosecutor, says", "|Carris| opened an inquiry and says".
"""

from collections.abc import Mapping

from claims.entities.people import People
from claims.entities.pronouns import is_topic
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.days_between import Days
from claims.speech.noun_phrases import PHRASE_GAPS, NounPhrases
from claims.speech.source import Source
from claims.speech.sources import Sources
from claims.text.layout import Layout

_LONGEST_CLAUSE = 28  # tokens of an apposition or a relative clause between subject and verb
_COMMAS = 3  # commas such a clause may hold: "qui gère aussi trois lignes, toutes à l'arrêt, |assure"
_ASIDE = 4  # words of "for its part"
_GROWN, _OLDEST = 10, 110  # years of who may be told of by an age: two digits, or three
_NAME = 4  # words of a name that opens a sentence


class AheadOfVerb:
    """Finds the subjects ahead of the verbs of saying of one text. `roles` are by the token they end before."""

    def __init__(self, layout: Layout, pack: Pack, people: People, roles: Mapping[int, Role], sources: Sources) -> None:
        self._layout, self._pack, self._people, self._tokens = layout, pack, people, layout.tokens
        self._roles, self._sources = roles, sources
        self._phrases, self._days = NounPhrases(layout, pack), Days(layout, pack)

    def of(self, verb: int, cue: int) -> Source | None:
        """The subject ahead of a verb that opens no sentence."""
        begin = self._past_aside(verb)
        if begin < verb:
            return self._before(begin, cue, aside=True)
        tokens, gap = self._tokens, self._tokens.gaps[verb]
        found = self._across_comma(verb, cue) if "," in gap or ")" in gap else self._before(verb, cue)
        if gap == " " and tokens.words[verb - 1] in self._pack.numbers.join:
            return self._first(verb, cue) or found
        if found is None and gap == " " and tokens.spelled(verb - 1) in self._pack.speech.auxiliaries:
            opens = self._layout.opens_sentence(verb - 1)
            return None if opens else self.of(verb - 1, cue)  # "the Rail Board (NRB) |has| said"
        return found

    def _past_aside(self, verb: int) -> int:
        """Where words begin that commas set off ahead of a verb and that say no more than whose turn it is: "the union,
        |for its part|, said", "la chambre, |elle|, parle de"."""
        gaps = self._tokens.gaps
        if verb < 2 or gaps[verb] != ", ":
            return verb
        begin = next((at for at in range(verb - 1, max(0, verb - _ASIDE - 1), -1) if gaps[at] == ", "), verb)
        found = self._pack.speech.aside.match(self._tokens, begin) if begin < verb else None
        said = (found is not None and found[0] == verb) or (begin < verb and self._is_age(begin, verb))
        return begin if said else verb

    def _is_age(self, first: int, last: int) -> bool:
        """Whether words between commas say how old somebody is: "the minister, |79|, said", "le maire, |âgé de 79 ans|,
        a estimé", "de minister, |79 jaar oud|, schatte"."""
        tokens, pack = self._tokens, self._pack
        at = next((place for place in range(first, last) if place in tokens.numbers), last)
        if at == last or not tokens.words[at].isdigit() or not _GROWN <= int(tokens.words[at]) <= _OLDEST:
            return False
        led = range(first, at)
        if any(self._layout.capitals[place] or tokens.words[place] in pack.speech.relatives for place in led):
            return False
        unit = pack.units.after.match(tokens, at + 1) if at + 1 < last else None
        if unit is None:
            return last == at + 1 and (not led or tokens.words[first] in pack.lengths.old)
        rest = range(unit[0], last)
        return unit[1].code == "a" and all(tokens.words[place] in pack.lengths.old for place in rest)

    def _before(self, end: int, cue: int, aside: bool = False) -> Source | None:
        """ "the bank |said", "Lagarde |a déclaré", "he also |told"; a comma may end the subject before an `aside`."""
        tokens = self._tokens
        low = self._layout.sentences[self._layout.sentence(end)][0]
        end = self._days.before(end, low)
        for skipped in range(3):  # clitics and adverbs: "l'a dit", "he also said"
            place = end - skipped
            if place <= low:
                return None
            person = self._people.ending(place)
            if person is not None and not self._owns(person.first):
                topic = is_topic(person.first, self._layout, self._pack)  # "|Over Jan Bakker| zei Smit"
                silent = topic or (aside and self._is_one_of(person.first))
                return None if silent else self._sources.named(person.first, person.last, cue)
            if (role := self._roles.get(place)) is not None and self._layout.sentence(
                role.person
            ) == self._layout.sentence(cue):
                return self._sources.of_role(role, cue)
            if self._sources.pronoun(place - 1):
                return self._sources.meant(place - 1, cue)
            if tokens.gaps[place] not in (" ", "", "'") and not (aside and place == end):
                return None
            if not self._adverb(place - 1):
                break
        else:
            return None
        found = self._sources.before(end - skipped, cue)
        return self._agents(low, cue, found) or self._speaking(found, low)

    def _speaking(self, found: Source | None, low: int) -> Source | None:
        """A source that is the subject, and not what a preposition puts beside one: "the scientists united |under the
        banner of| a network said", "a suit filed on |behalf of| investors alleges"."""
        if found is not None and not found.person:
            place = found.first
            while place > low and self._tokens.words[place - 1] in self._pack.names.articles:
                place -= 1
            beside = self._pack.speech.beside_subject
            if self._tokens.words[found.first] in beside or (
                place in self._tokens.joined and self._tokens.words[place - 1] in beside
            ):
                return None
        return self._sources.speaking.source(found)

    def _owns(self, first: int) -> bool:
        """Whether a person is the one whose something speaks: "il colosso |di Jeff Bezos| annuncia"."""
        tokens, names = self._tokens, self._pack.names
        of = first > 1 and first in tokens.joined and tokens.words[first - 1] in names.of
        return of and first - 1 in tokens.joined and tokens.raw(first - 2).islower()

    def _agents(self, low: int, cue: int, found: Source | None) -> Source | None:
        """Those a sentence begins with, where what stands before the verb says more of them: "|two people familiar
        with the matter| told", "|twee bronnen rond het onderzoek| melden"."""
        tokens, names, speech = self._tokens, self._pack.names, self._pack.speech
        start = low
        while start < cue and (
            tokens.words[start] in names.articles or tokens.words[start] in self._pack.numbers.lexemes
        ):
            start += 1
        if start >= cue or tokens.words[start] not in speech.agents:
            return None
        if found is not None and found.first <= start:
            return None
        if any(tokens.gaps[index] not in PHRASE_GAPS for index in range(start + 1, cue)):
            return None
        if any(tokens.words[index] in speech.verbs.starts for index in range(start + 1, cue - 1)):
            return None
        end, verbs = max(start + 1, self._phrases.end(start)), names.copulas | speech.auxiliaries
        if any(tokens.spelled(index) in verbs for index in range(start + 1, cue - 1)):
            # "|le rapport| est clair et parle de", but "l'armée a mis en alerte"
            return (
                self._sources.words.source(start, end, cue)
                if tokens.words[cue - 1] in self._pack.numbers.join
                else None
            )
        return self._sources.words.source(start, found.last if found is not None else end, cue)

    def _adverb(self, index: int) -> bool:
        """Small words between subject and verb: "he |also said", "le parquet |a |également", not "gouvernement"."""
        word, pack = self._tokens.words[index], self._pack
        if word in pack.stop:
            return True
        return word.endswith(("ment", "mente", "ly")) and not self._sources.speaking.word(word)

    def _across_comma(self, begin: int, cue: int) -> Source | None:
        """ "Laure Beccuau, the Paris prosecutor, |says": the person an apposition belongs to."""
        tokens = self._tokens
        role = self._roles.get(begin)
        if role is not None:
            return self._sources.of_role(role, cue)
        person = self._people.ending(begin)
        if person is not None and person.full and self._roles.get(person.first):
            return self._sources.named(person.first, person.last, cue)
        low = self._layout.sentences[self._layout.sentence(begin)][0]
        commas = 0
        for place in range(begin - 1, max(low, begin - _LONGEST_CLAUSE), -1):
            if "(" in tokens.gaps[place] and ")" in tokens.gaps[begin] and place == begin - 1:
                # "L'Organisation mondiale de la santé (OMS) |estime"
                return self._speaking(self._sources.before(place, cue), low)
            if "," not in tokens.gap_before(place) and "(" not in tokens.gap_before(place):
                continue
            commas += 1
            person = self._people.ending(place)
            if person is not None:
                return None if self._is_one_of(person.first) else self._sources.named(person.first, person.last, cue)
            if tokens.words[place] in self._pack.speech.relatives and not self._phrases.from_there(place, low):
                # "Lyravax, qui emploie …, |a dévoilé"
                return self._sources.speaking.source(self._sources.before(place, cue))
            if commas == 1 and (found := self._apposed(place, begin, low, cue)) is not None:
                return found
            if commas == _COMMAS:
                return None
        return None

    def _is_one_of(self, first: int) -> bool:
        """Whether a person is named as one of those who speak: "Trois proches, |dont Paul Roy|, 29 ans, ont dit"."""
        found = self._pack.left_out.compared.match_back(self._tokens, first) if first in self._tokens.joined else None
        return found is not None and found[1] == "parts"

    def _apposed(self, place: int, begin: int, low: int, cue: int) -> Source | None:
        """The name in an apposition, or before it: "the accident office, |GPIAAF|, said"; "|Carris|, the city's
        operator, says". `place` is where the apposition begins, `begin` the verb behind it."""
        tokens, layout = self._tokens, self._layout
        if "," not in tokens.gap_before(begin):
            return None
        if all(layout.capitals[index] for index in range(place, begin)):
            return self._sources.words.source(place, begin, cue) if place - low > 1 else None
        name = self._sources.before(place, cue)
        if not self._pack.nouns.capitalised or (name and tokens.words[name.first] in self._pack.names.generic):
            name = self._sources.speaking.source(name)
        if name is None or name.person or not all(layout.capitals[index] for index in range(name.first, name.last)):
            return None
        led = name.first - 1 >= low and tokens.words[name.first - 1] in self._pack.names.articles
        return name if name.first - led == low and not layout.capitals[place] else None

    def of_relative(self, relative: int, cue: int) -> Source | None:
        """What a relative clause set off by a comma belongs to: "|GPIAAF|, which noted that …"."""
        if "," not in self._tokens.gap_before(relative):
            return None
        return self._sources.speaking.source(self._sources.before(relative, cue))

    def _first(self, begin: int, cue: int) -> Source | None:
        """The name a sentence begins with, where its second verb says something: "|Carris| opened an inquiry and |says|
        it followed the plan"."""
        tokens, layout, names = self._tokens, self._layout, self._pack.names
        low = layout.sentences[layout.sentence(begin)][0]
        start = low + (tokens.words[low] in names.articles)
        end = start
        while end < begin and end - start < _NAME and layout.capitals[end] and tokens.gap_before(end + 1) in (" ", "-"):
            end += 1
        if end == start or end >= begin - 1 or tokens.words[end] in names.articles:
            return None
        if tokens.words[end] in names.links and tokens.spelled(end) not in self._pack.speech.auxiliaries:
            return None
        if any("," in tokens.gap_before(index) or ";" in tokens.gap_before(index) for index in range(end, begin + 1)):
            return None
        verb = tokens.spelled(end) in self._pack.speech.auxiliaries or tokens.words[end].isalpha()
        if not verb:
            return None
        person = self._people.starting(start)
        if person is not None:
            return self._sources.named(person.first, person.last, cue)
        return self._sources.speaking.source(self._sources.words.source(start, end, cue))

    def officer(self, end: int, cue: int) -> Source | None:
        """The person whose office ends before a token: "selon Claire Aubin, |maire de Lyon|, 17 accusés"."""
        role = self._roles.get(end)
        return self._sources.of_role(role, cue) if role is not None and role.person < role.first else None
