"""Sources: who is named at the places a cue leads to — a person, a role with a person, or a noun phrase."""

from collections.abc import Callable, Mapping

from claims.entities.not_people import is_no_person
from claims.entities.people import People
from claims.entities.pronouns import first_name, meant_person, only_person, who_spoke
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.holders import Holders
from claims.speech.noun_phrases import PHRASE_GAPS, NounPhrases
from claims.speech.source import Source, Speaking
from claims.speech.worded import Worded
from claims.text.layout import Layout

_NAME = 3  # words of a name that no table knows


class Sources:
    """Reads the sources of one text at the places a cue leads to. `roles` are by their first token."""

    def __init__(
        self,
        layout: Layout,
        pack: Pack,
        people: People,
        roles: Mapping[int, Role],
        quoted: Callable[[int], bool],
    ) -> None:
        """`quoted` tells whether a token stands inside somebody's words."""
        self._layout, self._pack, self._people, self._tokens = layout, pack, people, layout.tokens
        self._role_starting, self._quoted = roles, quoted
        self._phrases = NounPhrases(layout, pack)
        self.speaking = Speaking(layout, pack)
        self.words = Worded(layout, pack, self.speaking)
        self._holders = Holders(layout, pack, people, roles, self.words)

    def at(self, start: int, cue: int) -> Source | None:
        """The source that begins at token `start`: a person, a role with a person, or a noun phrase."""
        tokens, names = self._tokens, self._pack.names
        while start < tokens.size and tokens.words[start] in names.articles and tokens.gaps[start] in PHRASE_GAPS:
            if tokens.words[start] in names.of and self._layout.capitals[start] and self._layout.capital(start + 1):
                break  # "a dit |De| Wever"
            start += 1
        if start + 1 < tokens.size and tokens.words[start] in self._pack.dates.shifts.starts:
            start += tokens.words[start] in self._pack.stop  # "d'après le |dernier| point de la préfecture"
        if start >= tokens.size or tokens.gap_before(start) not in PHRASE_GAPS:
            return None
        if self.pronoun(start):
            return self.meant(start, cue)
        end = self._phrases.end(start)
        if end <= start + 1 and (office := names.roles.match(tokens, start)) is not None:
            # "la |Première| ministre" begins with a number; without a subject a verb would mean the person named last
            held = not self._pack.speech.drops_subject or self._holders.of(start, office[0], cue) is not None
            end = max(end, office[0]) if held else end
        if start < end < tokens.size - 1 and tokens.words[end - 1] in self._pack.speech.records:
            kept = self._pack.judging.start.match(tokens, end)  # "data |from| Eurostat", "a tally |by| the union"
            kept = kept or self._pack.speech.by.match(tokens, end)
            if kept is not None and tokens.gaps[end] == " " and (keeper := self.at(kept[0], cue)) is not None:
                return keeper
        for place in range(start, min(end + 1, tokens.size)):
            if place > start and self._layout.opens_sentence(place):
                break  # "according to tracking data. |President Ada Lang| said …"
            person = self._people.starting(place)
            role = self._role_starting.get(place)
            if role is not None and (person := self._people.at.get(role.person)) is not None:
                return self.of_role(role, cue)
            titled = place > start and tokens.words[place - 1] in names.honorifics  # "Mannschaftsarzt Dr. |Pelletan|"
            if person is not None and (
                place == start or titled or (place < end and tokens.words[place - 1] not in names.of)
            ):
                return self.named(person.first, person.last, cue)
        return (self._holders.of(start, end, cue) or self.words.source(start, end, cue)) if end > start else None

    def before(self, end: int, cue: int) -> Source | None:
        """The source that ends before token `end`: a role with a person, or a noun phrase."""
        tokens, names = self._tokens, self._pack.names
        start = self._in_a_place(self._phrases.start(end))
        while start < end and tokens.words[start] in names.articles:
            start += 1
        if start >= end:
            return None
        for place in range(start, end):
            role = self._role_starting.get(place)
            if role is not None and role.person in self._people.at and role.person >= start:
                return self.of_role(role, cue)
        return (
            self._of_a_body(start, end, cue) or self._holders.of(start, end, cue) or self.words.source(start, end, cue)
        )

    def _of_a_body(self, first: int, last: int, cue: int) -> Source | None:
        """The person a noun phrase begins with, where the rest says whom they belong to: "|Doug Reed| of the Boston
        club", not "Ada Lang's lawyer"."""
        person, tokens = self._people.starting(first), self._tokens
        if person is None or not person.full or person.last >= last or tokens.gaps[person.last] != " ":
            return None
        of = tokens.words[person.last] in self._pack.names.of
        return self.named(person.first, person.last, cue) if of else None

    def apposed(self, source: Source) -> Source | None:
        """The person named right behind an office no table knows: "der Chef der Delegation, |Paul Roth|", "ο γενικός
        διευθυντής του, |Μάριος Παππάς|", "the president and |chief executive Ada Lang|"."""
        tokens, names = self._tokens, self._pack.names
        if source.person or tokens.words[source.first] in names.organisations:
            return None
        place = self._past_place(source.last)
        if place + 1 >= tokens.size:
            return None
        if tokens.gaps[place] == ", " and (person := self._people.starting(place)) is not None and person.full:
            return self.named(person.first, person.last, source.cue)
        if tokens.gaps[place] == ", " and (unknown := self._unknown(source, place)) is not None:
            return unknown
        role = self._role_starting.get(place + 1) if tokens.words[place] in self._pack.numbers.join else None
        joined = role is not None and role.person in self._people.at and tokens.gaps[place + 1] == " "
        return self.of_role(role, source.cue) if role is not None and joined else None

    def _unknown(self, office: Source, start: int) -> Source | None:
        """The name no table knows that a comma and a full stop set off behind an office: "said the head of the civil
        protection of Sicily, |Salvatore Cocina|." """
        tokens, layout, names, last = self._tokens, self._layout, self._pack.names, start
        if self._pack.nouns.capitalised or names.roles.match(tokens, office.first) is None:
            return None
        while last < tokens.size and layout.capitals[last] and (last == start or tokens.gaps[last] in (" ", "-")):
            word = tokens.words[last]
            common = word in self._pack.stop or word in names.roles.starts or word in names.places
            if common or layout.all_capitals(last) or not word.isalpha():
                return None
            last += 1
        closed = tokens.gap_before(last)[:1] in (".", ",", ";", ":", "\n", "")
        if not 1 < last - start <= _NAME or not closed or is_no_person(layout, start, last, self._pack):
            return None
        return Source(start, last, office.cue, tokens.text[tokens.starts[start] : tokens.ends[last - 1]], True)

    def _past_place(self, place: int) -> int:
        """Past the words at a token that say whose an office is, or where: "sein Amtskollege |in Kärnten|"."""
        tokens, names = self._tokens, self._pack.names
        if place + 2 >= tokens.size or tokens.gaps[place] != " ":
            return place
        if tokens.words[place] in names.of and "," in tokens.gaps[place + 1]:
            return place + 1
        placed = tokens.words[place] in names.links and self._layout.capitals[place + 1]
        return place + 2 if placed and "," in tokens.gaps[place + 2] else place

    def _in_a_place(self, start: int) -> int:
        """Where a phrase begins whose end says where: "|Police| in the French capital said"."""
        tokens, names, place = self._tokens, self._pack.names, start
        while place and tokens.words[place - 1] in names.articles and tokens.gap_before(place) == " ":
            place -= 1
        if place < 2 or tokens.words[place - 1] not in names.places_in or tokens.gap_before(place - 1) != " ":
            return start
        if tokens.spelled(place - 1) in self._pack.speech.auxiliaries:
            return start  # "l'armée |a| mis", which is no "à"
        before = self._phrases.start(place - 1)
        return before if any(self.speaking.word(tokens.words[index]) for index in range(before, place - 1)) else start

    def named(self, first: int, last: int, cue: int) -> Source:
        """The person mentioned at tokens `first` to `last`."""
        mention = self._people.at[first]
        return Source(first, last, cue, self._people.name(mention), True)

    def of_role(self, role: Role, cue: int) -> Source:
        """The person who has a role."""
        mention = self._people.at[role.person]
        return Source(mention.first, mention.last, cue, self._people.name(mention), True)

    def pronoun(self, index: int) -> bool:
        """Whether a token is "he" or "she"."""
        names = self._pack.names
        if self._tokens.words[index] not in names.pronouns:
            return False
        word = self._tokens.spelled(index)
        return word in names.he or word in names.she

    def many(self, verb: int) -> bool:
        """Whether the form of a verb says that several speak: «…», |dijeron|; „…“, |sagten| sie; no "tem"."""
        word = self._tokens.spelled(verb)
        return any(word.endswith(end) and len(word) > len(end) + 1 for end in self._pack.speech.plural_endings)

    def meant(self, pronoun: int, cue: int) -> Source | None:
        """The person that a pronoun, or a verb without a subject, can only mean."""
        text = pronoun, self._layout, self._people, self._pack
        if (alone := first_name(*text, self._quoted)) is not None:
            return self.words.source(alone, alone + 1, cue)
        mention = meant_person(*text) or who_spoke(*text)
        if mention is None:
            if (officer := self._holders.before(pronoun, cue)) is not None or not self.pronoun(pronoun):
                return officer
            mention = only_person(*text)
        return self.named(mention.first, mention.last, cue) if mention is not None else None
