"""Sources: the words that name who says something — a person, a role with a person, or a noun phrase."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from claims.entities.gazetteer import gazetteer
from claims.entities.people import People, is_no_person
from claims.entities.pronouns import first_name, meant_person, only_person
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.noun_phrases import PHRASE_GAPS, NounPhrases
from claims.text.layout import FARTHEST, Layout
from claims.text.tokens import bare

_OF_ONE = frozenset(["premier"])  # posts that a country has one of, under several titles
_RECORDS = 3  # words from "figures" to "of"
_NAME = 3  # words of a name that no table knows
_ADJECTIVES = ("e", "es")  # of German


class Source(NamedTuple):
    """Who says something: the words at tokens `first` to `last`, or a person by name. `cue` is the token of the cue."""

    first: int
    last: int
    cue: int
    name: str
    person: bool


class Sources:
    """Reads the sources of one text at the places a cue leads to. `roles` are by their first token."""

    def __init__(
        self,
        layout: Layout,
        pack: Pack,
        people: People,
        roles: Mapping[int, Role],
        quoted: Callable[[int], bool] = lambda _: False,
    ) -> None:
        """`quoted` tells whether a token stands inside somebody's words."""
        self._layout, self._pack, self._people, self._tokens = layout, pack, people, layout.tokens
        self._role_starting, self._quoted = roles, quoted
        self._phrases = NounPhrases(layout, pack)
        self._posts: dict[tuple[int, int], str | None] = {}
        self._generic = tuple(pack.names.generic) if pack.nouns.capitalised else ()
        self._tails = pack.names.institution_tails if pack.nouns.capitalised else ()

    def at(self, start: int, cue: int) -> Source | None:
        """The source that begins at token `start`: a person, a role with a person, or a noun phrase."""
        tokens, names = self._tokens, self._pack.names
        while start < tokens.size and tokens.words[start] in names.articles and tokens.gaps[start] in PHRASE_GAPS:
            start += 1
        if start + 1 < tokens.size and tokens.words[start] in self._pack.dates.shifts.starts:
            start += tokens.words[start] in self._pack.stop  # "d'après le |dernier| point de la préfecture"
        if start >= tokens.size or tokens.gap_before(start) not in PHRASE_GAPS:
            return None
        if self.pronoun(start):
            return self.meant(start, cue)
        end = self._phrases.end(start)
        if start < end < tokens.size - 1 and tokens.words[end - 1] in self._pack.speech.records:
            kept = self._pack.judging.start.match(tokens, end)  # "data |from| Eurostat", "a tally |by| the union"
            kept = kept or self._pack.speech.by.match(tokens, end)
            if kept is not None and tokens.gaps[end] == " " and (keeper := self.at(kept[0], cue)) is not None:
                return keeper
        for place in range(start, min(end + 1, tokens.size)):
            person = self._people.starting(place)
            role = self._role_starting.get(place)
            if role is not None and (person := self._people.at.get(role.person)) is not None:
                return self.of_role(role, cue)
            titled = place > start and tokens.words[place - 1] in names.honorifics  # "Mannschaftsarzt Dr. |Pelletan|"
            if person is not None and (
                place == start or titled or (place < end and tokens.words[place - 1] not in names.of)
            ):
                return self.named(person.first, person.last, cue)
        return (self._holder(start, end, cue) or self.worded(start, end, cue)) if end > start else None

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
        return self._of_a_body(start, end, cue) or self._holder(start, end, cue) or self.worded(start, end, cue)

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

    def _holder(self, first: int, last: int, cue: int) -> Source | None:
        """The one person to whom the text gives the office of a noun phrase: "|the mayor| said", "a lancé |le maire de
        Pau|". A phrase that says more of the office than the text does names somebody else, and so may two holders; a
        bare "le président" means nobody whom the text names only later."""
        tokens, names = self._tokens, self._pack.names
        if not first or tokens.words[first - 1] not in names.definite or not self._role_starting:
            return None
        if (head := names.roles.match(tokens, first)) is None or head[0] > last:
            return None
        called, bare, post = self._office(first, last), head[0] == last, self._post(first, last)
        holders = {
            self._people.name(self._people.at[role.person])
            for role in self._role_starting.values()
            if (post and post == self._post(role.first, role.last))
            or self._fills(role, tokens.words[first : head[0]], called)
            if role.person in self._people.at and (role.first < first or not bare)
        }
        return Source(first, last, cue, holders.pop(), True) if len(holders) == 1 else None

    def _fills(self, role: Role, head: Sequence[str], called: frozenset[str]) -> bool:
        """Whether somebody with a role is called so for short, and holds it still: "|le maire| de Pau"."""
        office = self._office(role.first, role.last)
        if not (called <= office and all(word in office for word in head)):
            return False
        former = self._pack.judging.former
        return not any(former.match(self._tokens, index) for index in range(role.first, role.last))

    def _post(self, first: int, last: int) -> str | None:
        """The post, of those a country has one of, that an office names by whatever title: "o |chefe do Governo|" is
        who was called "o primeiro-ministro"."""
        if (first, last) not in self._posts:
            found = self._pack.judging.roles.match(self._tokens, first)
            post = found[1] if found is not None and found[0] == last and found[1] in _OF_ONE else None
            self._posts[first, last] = post
        return self._posts[first, last]

    def _office(self, first: int, last: int) -> frozenset[str]:
        """The words of an office but for "of" and articles."""
        names = self._pack.names
        return frozenset(
            word for word in self._tokens.words[first:last] if word not in names.of and word not in names.articles
        )

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
        return before if any(self.speaks(tokens.words[index]) for index in range(before, place - 1)) else start

    def worded(self, first: int, last: int, cue: int) -> Source | None:
        """The words of a noun phrase as a source; none for figures, days and small words. How many or the how manieth
        they are is left out: "|bilan de la préfecture|" of "un premier bilan de la préfecture"."""
        tokens, layout = self._tokens, self._layout
        first = self._past_records(first, last)
        if self._counted(first, last):
            return None
        while (
            first < last - 1
            and tokens.words[first] in self._pack.numbers.lexemes
            and not layout.capitals[first + 1]
            and (not layout.capitals[first] or layout.opens_sentence(first))
            and self._pack.names.roles.match(tokens, first) is None
        ):
            first += 1 + (tokens.words[first + 1] in self._pack.names.of)  # "dozens |of| officials"
        if any(index in tokens.numbers for index in range(first, last)) or self._nobody(first, last):
            return None
        if (
            tokens.words[first] in self._pack.dates.weekdays.starts
            or tokens.words[first] in self._pack.dates.months.starts
        ):
            return None
        while last < tokens.size and tokens.gaps[last] in ("", ".") and not tokens.words[last - 1].endswith("'"):
            last += 1  # "TF|1", "Ansa.|it"
        text = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
        if self._only_opens(first, last):
            text = text[:1].lower() + text[1:]
        return Source(first, last, cue, " ".join(text.rstrip("'’").split()), False)

    def _counted(self, first: int, last: int) -> bool:
        """Whether digits before the words make a figure of them, and no source: "|134 people| reported injuries",
        "every |$10 billion| Nvidia puts in"; but "|two people familiar with it| said"."""
        tokens = self._tokens
        if not first or first - 1 not in tokens.numbers or not tokens.words[first - 1][:1].isdigit():
            return False
        if tokens.gaps[first] not in PHRASE_GAPS:
            return False
        scale = tokens.words[first] in self._pack.numbers.scales.starts
        return scale or (last - first == 1 and not self._layout.capitals[first] and first in tokens.joined)

    def _only_opens(self, first: int, last: int) -> bool:
        """Whether the capital of a common noun is that of its sentence alone: "|Officials| say", not "|Ministère| de la
        Santé"."""
        layout = self._layout
        if not layout.capitals[first] or not layout.opens_sentence(first) or self._pack.nouns.capitalised:
            return False
        small = not any(map(layout.capitals.__getitem__, range(first + 1, last)))
        return small and not layout.all_capitals(first) and self.speaks(self._tokens.words[first])

    def _nobody(self, first: int, last: int) -> bool:
        """Whether words name nobody: small ones, and figures that nobody is said to keep: "selon un |dernier bilan|",
        "according to |early| estimates"; but "according to official figures"."""
        pack, speech = self._pack, self._pack.speech
        return all(
            word in pack.stop or word in speech.records or word in speech.records_which
            for word in self._tokens.words[first:last]
        )

    def _past_records(self, first: int, last: int) -> int:
        """Where the words begin for who keeps the figures that speak: "chiffres de |l'Insee|", "datos del |INE|"."""
        tokens, names, records = self._tokens, self._pack.names, self._pack.speech.records
        place = next((at for at in range(first, min(last, first + 2)) if tokens.words[at] in records), None)
        if place is None:
            return first  # else "|últimas| cifras del Banco de España"
        while place < last - 1 and place - first < _RECORDS and not self._layout.capitals[place + 1]:
            place += 1
            if tokens.words[place] in names.of:
                while place < last - 1 and (tokens.words[place] in names.of or tokens.words[place] in names.articles):
                    place += 1
                return place
        return first

    def before_recipient(self, source: Source | None) -> Source | None:
        """German tells whom it was said to right behind who says it: "sagte eine Sprecherin |der Nachrichtenagentur
        dpa|"."""
        if source is None or source.person or not self._pack.nouns.capitalised:
            return source
        tokens, media = self._tokens, gazetteer().media
        for place in range(source.first + 1, source.last - 1):
            if tokens.spelled(place) not in self._pack.speech.recipients:
                continue
            told = place + 1
            while told < source.last and tokens.words[told] in self._pack.speech.interviews:
                told += 1
            if (found := media.match(tokens, told)) is not None and found[0] >= source.last:
                return self.worded(source.first, place, source.cue)
        return source

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
            return self.worded(alone, alone + 1, cue)
        mention = meant_person(*text)
        if mention is None:
            if (officer := self._officer(pronoun, cue)) is not None or not self.pronoun(pronoun):
                return officer
            mention = only_person(*text)
        return self.named(mention.first, mention.last, cue) if mention is not None else None

    def _officer(self, pronoun: int, cue: int) -> Source | None:
        """Whom the sentence before a pronoun begins with by office, where nobody is named: "|La maire| a réagi. « … »,
        a-t-elle dit"."""
        number = self._layout.sentence(pronoun)
        if not number:
            return None
        first, last = self._layout.sentences[number - 1]
        if any(index in self._people.at for index in range(max(first, pronoun - FARTHEST), pronoun)):
            return None
        tokens, names = self._tokens, self._pack.names
        head = names.roles.match(tokens, first + 1) if tokens.words[first] in names.definite else None
        if head is None or head[0] >= last:
            return None
        end = place = head[0]
        while place < last and (tokens.words[place] in names.of or tokens.words[place] in names.definite):
            place += 1
        if place > end:
            end = place + 1
            while end < last and self._layout.capitals[place] and self._layout.capitals[end]:
                end += 1
        return self._holder(first + 1, end, cue) or self.worded(first + 1, end, cue)

    def speaking(self, source: Source | None) -> Source | None:
        """A source that can speak: a person, a name, or a word for who or what reports; not "the price said"."""
        if source is None or source.person:
            return source
        tokens, layout = self._tokens, self._layout
        if any(self.speaks(bare(tokens.words[index])) for index in range(source.first, source.last)):
            return source
        for index in range(source.first, source.last):
            if layout.capitals[index] and self._proper(index):
                return source
        return None

    def _proper(self, index: int) -> bool:
        """Whether a capital is a name's: not one that only opens the sentence, nor that of a German noun."""
        layout, tokens, pack = self._layout, self._tokens, self._pack
        known = gazetteer()
        if known.media.match(tokens, index) or known.institutions.match(tokens, index) or layout.all_capitals(index):
            return True
        if pack.nouns.capitalised:
            word = tokens.words[index]
            compound = word.endswith(self._generic) and len(word) > 6
            # "Cauhtemoc Cardenas sagte": two capitals side by side without an article are a name
            pair = layout.capital(index + 1) and tokens.gap(index) == " " and word not in pack.stop
            # … and so is a capital adjective behind one: "die |Deutsche Umwelthilfe|"
            named = not (index and tokens.words[index - 1] in pack.names.articles) or word.endswith(_ADJECTIVES)
            return compound or (pair and named)
        return not layout.opens_sentence(index) or tokens.words[index] not in pack.stop

    def speaks(self, word: str) -> bool:
        """Whether a word is one for who or what reports: "source", "prosecutors", "gouvernement", "communiqué"."""
        pack = self._pack
        return (
            word in pack.speech.agents
            or (word in pack.names.organisations and word not in pack.names.grounds)
            or word in pack.names.generic
            or word in pack.names.firms
            or word in pack.names.roles  # "ministre", but not "premier" alone
            or bool(self._tails and word.endswith(self._tails))
            or bool(pack.names.role_endings and word.endswith(pack.names.role_endings))
        )
