"""Attribution: who the text says said it.

The cues are "according to X", "X said", "said X", ", so X" and "published by X". What they lead to is a person
(given by the full name), or the words that name the source, without their article: "prosecutors", "personne
proche du dossier", "Reuters".
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from claims.gazetteer import gazetteer
from claims.layout import Layout
from claims.noun_phrases import PHRASE_GAPS, NounPhrases
from claims.pack import Pack
from claims.people import People
from claims.pronouns import meant_person
from claims.roles import Role

_LONGEST_CLAUSE = 20  # tokens of an apposition or a relative clause between subject and verb
_MARKS = frozenset('«»“”„"‟‹›‘’')


@dataclass(frozen=True, slots=True)
class Source:
    """Who says something: the words at tokens `first` to `last`, or a person by name. `cue` is the token of the cue."""

    first: int
    last: int
    cue: int
    name: str
    person: bool


class Attribution:
    """The sources of one text. Cues inside `quoted` token ranges are somebody's words and not the text's."""

    def __init__(
        self, layout: Layout, pack: Pack, people: People, roles: Sequence[Role], quoted: Sequence[tuple[int, int]] = ()
    ) -> None:
        self._layout, self._pack, self._people, self._tokens = layout, pack, people, layout.tokens
        self._role_ending = {role.last: role for role in roles}
        self._role_starting = {role.first: role for role in roles}
        self._phrases = NounPhrases(layout, pack)
        self._quoted = sorted(quoted)
        self.sources = self._read()
        self._cues = [source.cue for source in self.sources]
        self._inner_cues = [source.cue for source in self._inner]

    def speaker(self, first: int, last: int, near: int | None = None) -> str | None:
        """Who says what tokens `first` to `last` (a sentence) state; of several sources, the one nearest to `near`."""
        low, high = bisect_left(self._cues, first), bisect_left(self._cues, last)
        if low == high:
            return None
        place = first if near is None else near
        after = bisect_left(self._cues, place, low, high)
        beside = self.sources[max(low, after - 1) : min(high, after + 1)]
        return min(beside, key=lambda source: (abs(source.cue - place), source.cue)).name

    def speaks_of_saying(self, first: int, last: int) -> bool:
        """Whether any cue stands among tokens `first` to `last`, even one whose source is not known."""
        at = bisect_left(self._marks, first)
        return at < len(self._marks) and self._marks[at] < last

    # ---- cues

    def _read(self) -> list[Source]:
        tokens, speech = self._tokens, self._pack.speech
        found: dict[int, Source] = {}
        self._marks: list[int] = []
        self._inner: list[Source] = []
        shut = 0
        for index, word in enumerate(tokens.words):
            if word not in speech.starts:
                continue
            while shut < len(self._quoted) and self._quoted[shut][1] <= index:
                shut += 1
            if shut < len(self._quoted) and self._quoted[shut][0] <= index:
                if (inner := self._interrupts(index)) is not None:
                    self._inner.append(inner)
                continue
            source = self._source(index, word)
            if source is not None:
                found[index] = source
        return [found[index] for index in sorted(found)]

    def _source(self, index: int, word: str) -> Source | None:
        tokens, speech = self._tokens, self._pack.speech
        for offset in speech.anchors.get(word, ()):
            start = index - offset
            cue = speech.according_to.match(tokens, start) if start >= 0 else None
            if cue is not None and cue[0] > index and self._introduces(start):
                self._marks.append(index)
                return self._phrase(cue[0], index)
        if word in speech.according_person and self._opens_clause(index):
            source = self._phrase(index + 1, index)
            return source if source is not None and source.person else None
        if word in speech.according_name and self._opens_clause(index) and self._layout.capital(index + 1):
            return self._phrase(index + 1, index)
        if word in speech.according_after and not self._layout.capitals[index]:
            return self._phrase_before(index, index)
        if word in speech.so and tokens.gap_before(index).strip(" \"'»”“’")[:1] in (",", ".", "–", "-"):
            return self._phrase(index + 1, index)
        return self._verb(index)

    def _introduces(self, index: int) -> bool:
        """ "il secondo", "o segundo": after an article it is the ordinal, not the preposition."""
        tokens = self._tokens
        return not (index and tokens.words[index - 1] in self._pack.names.articles and tokens.gap_before(index) == " ")

    def _opens_clause(self, index: int) -> bool:
        gap = self._tokens.gap_before(index)
        return index == 0 or "," in gap or ";" in gap or self._layout.opens_sentence(index)

    def _verb(self, index: int) -> Source | None:
        tokens, speech, layout = self._tokens, self._pack.speech, self._layout
        opens = layout.opens_sentence(index)
        if layout.capitals[index] and not opens:
            return None
        begin, end = index, index + 1
        if tokens.spelled(index) not in speech.spelled:
            return None
        if (participle := speech.participles.match(tokens, index)) is not None:
            end = participle[0]
            if (by := speech.by.match(tokens, end)) is not None and tokens.gap_before(end) == " ":
                self._marks.append(index)
                return self._phrase(by[0], index)
            helper = self._auxiliary(index)
            if helper is None:
                if speech.verbs.match(tokens, index) is None:
                    return None
            else:
                begin = helper
        if begin == index:
            finite = speech.verbs.match(tokens, index)
            if finite is None:
                return None
            end = max(end, finite[0])
            if index and tokens.gap_before(index) in PHRASE_GAPS and self._noun_position(index):
                return None  # "l'annonce", "the reports", "une note"
        self._marks.append(index)
        return self._subject(begin, end, index)

    def _noun_position(self, index: int) -> bool:
        before, names = self._tokens.words[index - 1], self._pack.names
        return before in names.articles or before in names.of or before in self._pack.speech.passive

    def _auxiliary(self, index: int) -> int | None:
        """The auxiliary of a participle: "|a| déclaré", "|a|-t-elle déclaré", "|hat| am Montag … gesagt" """
        tokens, auxiliaries = self._tokens, self._pack.speech.auxiliaries
        reach = 9 if self._pack.nouns_capitalised or self._pack.code == "nl" else 4
        for place in range(index - 1, max(-1, index - 1 - reach), -1):
            if tokens.gap(place) not in (" ", "-", "'", ""):
                return None
            if tokens.spelled(place) in auxiliaries:
                return place
        return None

    # ---- subjects

    def _subject(self, begin: int, end: int, cue: int) -> Source | None:
        """The subject of a verb at tokens `begin` to `end`: before it, or after it where it is inverted."""
        tokens = self._tokens
        for place in range(begin + 1, min(end + 2, len(tokens))):  # "a-t-elle déclaré", "sagte er", "dit-il"
            if place != cue and tokens.gap_before(place) in (" ", "-") and self._pronoun(place):
                return self._resolved(place, cue)
        gap = tokens.gap_before(begin)
        opens = begin == 0 or self._layout.opens_sentence(begin) or bool(_MARKS & set(gap)) or "–" in gap
        before = None
        if not opens:
            before = self._across_comma(begin, cue) if "," in gap or ")" in gap else self._before(begin, cue)
        if before is not None and (before.person or not self._pack.nouns_capitalised):
            return before
        # "Ohne Energie rechnet |die Notenbank", "adds |TechRepublic", "confirme |Bloomberg"
        if begin and gap == " " and self._tokens.words[begin - 1] in self._pack.speech.relatives:
            return before  # "TechRepublic, which |recalls| that …": what follows is said, not speaking
        found = self._after(end, cue) or before
        if found is None and self._pack.speech.drops_subject and (opens or "," in gap):
            return self._resolved(begin, cue)  # “La situación es muy grave”, |dijo.
        return found

    def interruption(self, first: int, last: int) -> str | None:
        """Who is named inside quoted words: « L'économie, |assure M. Macron|, ne peut pas attendre »."""
        low = bisect_left(self._inner_cues, first)
        inner = self._inner[low:]
        return inner[0].name if inner and inner[0].cue < last else None

    def _interrupts(self, index: int) -> Source | None:
        tokens, speech = self._tokens, self._pack.speech
        if "," not in tokens.gap_before(index) or (cue := speech.verbs.match(tokens, index)) is None:
            return None
        source = self._after(cue[0], index)
        if source is None or not source.person or source.last >= len(tokens):
            return None
        return source if "," in tokens.gap_before(source.last) else None

    def _pronoun(self, index: int) -> bool:
        names = self._pack.names
        word = self._tokens.spelled(index)
        return word in names.he or word in names.she

    def _before(self, end: int, cue: int) -> Source | None:
        """ "the bank |said", "Lagarde |a déclaré", "he also |told" """
        tokens = self._tokens
        low = self._layout.sentences[self._layout.sentence(end)][0]
        for skipped in range(3):  # clitics and adverbs: "l'a dit", "he also said"
            place = end - skipped
            if place <= low:
                return None
            person = self._people.ending(place)
            if person is not None:
                return self._named(person.first, person.last, cue)
            if (role := self._role_ending.get(place)) is not None and self._layout.sentence(
                role.person
            ) == self._layout.sentence(cue):
                return self._of_role(role, cue)
            if self._pronoun(place - 1):
                return self._resolved(place - 1, cue)
            if tokens.gap_before(place) not in (" ", "", "'"):
                return None
            if not self._adverb(place - 1):
                break
        else:
            return None
        return self._agent(self._phrase_before(end - skipped, cue))

    def _adverb(self, index: int) -> bool:
        """Small words between subject and verb: "he |also said", "le parquet |a |également", not "gouvernement"."""
        word, pack = self._tokens.words[index], self._pack
        if word in pack.stop:
            return True
        return word.endswith(("ment", "mente", "ly")) and not self._speaks(word)

    def _speaks(self, word: str) -> bool:
        """Whether a word is one for who or what reports: "source", "prosecutors", "gouvernement", "communiqué"."""
        pack = self._pack
        return (
            word in pack.speech.agents
            or word in pack.names.organisations
            or word in pack.names.generic
            or pack.names.roles.opens(word)
            or bool(pack.names.role_endings and word.endswith(pack.names.role_endings))
        )

    def _across_comma(self, begin: int, cue: int) -> Source | None:
        """ "Laure Beccuau, the Paris prosecutor, |says": the person an apposition belongs to."""
        tokens = self._tokens
        role = self._role_ending.get(begin)
        if role is not None:
            return self._of_role(role, cue)
        person = self._people.ending(begin)
        if person is not None and person.full and self._role_ending.get(person.first):
            return self._named(person.first, person.last, cue)
        low = self._layout.sentences[self._layout.sentence(begin)][0]
        for place in range(begin - 1, max(low, begin - _LONGEST_CLAUSE), -1):
            if "," in tokens.gap_before(place) or "(" in tokens.gap_before(place):
                person = self._people.ending(place)
                if person is not None:
                    return self._named(person.first, person.last, cue)
                if tokens.words[place] in self._pack.speech.relatives:
                    return self._agent(self._phrase_before(place, cue))  # "Lyravax, qui emploie …, |a dévoilé"
                return None
        return None

    def _after(self, start: int, cue: int) -> Source | None:
        """ "says |Laure Beccuau", "a indiqué jeudi à Reuters |une personne proche du dossier" """
        tokens, pack = self._tokens, self._pack
        index, limit = start, min(len(tokens), start + 8)
        while index < limit and tokens.gap_before(index) in PHRASE_GAPS:
            word = tokens.words[index]
            if (
                pack.dates.weekdays.opens(word)
                or pack.dates.relative.match(tokens, index) is not None
                or tokens.is_number(index)
                or pack.dates.months.opens(word)
            ):
                index += 1
            elif (
                tokens.spelled(index) in pack.speech.recipients
                and not self._people.starting(index)
                and word not in pack.names.articles
            ):
                end = self._phrases.end(index + 1)
                if end == index + 1:
                    return None
                index = end
            else:
                break
        if index >= limit or tokens.gap_before(index) not in PHRASE_GAPS:
            return None
        named = self._layout.capitals[index] or index in self._role_starting or self._speaks(tokens.words[index])
        if named or tokens.words[index] in pack.names.articles:
            return self._agent(self._phrase(index, cue))
        return None

    def _agent(self, source: Source | None) -> Source | None:
        """A source that can speak: a person, a name, or a word for who or what reports; not "the price said"."""
        if source is None or source.person:
            return source
        tokens, layout = self._tokens, self._layout
        if any(self._speaks(tokens.words[index].rstrip("'")) for index in range(source.first, source.last)):
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
        if pack.nouns_capitalised:
            word = tokens.words[index]
            compound = word.endswith(tuple(pack.names.generic)) and len(word) > 6
            # "Cauhtemoc Cardenas sagte": two capitals side by side without an article are a name
            pair = layout.capital(index + 1) and tokens.gap(index) == " " and word not in pack.stop
            return compound or (pair and not (index and tokens.words[index - 1] in pack.names.articles))
        return not layout.opens_sentence(index) or tokens.words[index] not in pack.stop

    def _resolved(self, pronoun: int, cue: int) -> Source | None:
        mention = meant_person(pronoun, self._layout, self._people, self._pack)
        return self._named(mention.first, mention.last, cue) if mention is not None else None

    # ---- the words of a source

    def _named(self, first: int, last: int, cue: int) -> Source:
        mention = self._people.at[first]
        return Source(first, last, cue, self._people.name(mention), True)

    def _of_role(self, role: Role, cue: int) -> Source:
        mention = self._people.at[role.person]
        return Source(mention.first, mention.last, cue, self._people.name(mention), True)

    def _phrase(self, start: int, cue: int) -> Source | None:
        """The source that begins at token `start`: a person, a role with a person, or a noun phrase."""
        tokens, names = self._tokens, self._pack.names
        while start < len(tokens) and tokens.words[start] in names.articles and tokens.gap_before(start) in PHRASE_GAPS:
            start += 1
        if start >= len(tokens) or tokens.gap_before(start) not in PHRASE_GAPS:
            return None
        if self._pronoun(start):
            return self._resolved(start, cue)
        end = self._phrases.end(start)
        for place in range(start, min(end + 1, len(tokens))):
            person = self._people.starting(place)
            role = self._role_starting.get(place)
            if role is not None and (person := self._people.at.get(role.person)) is not None:
                return self._of_role(role, cue)
            if person is not None and (place < end and (place == start or tokens.words[place - 1] not in names.of)):
                return self._named(person.first, person.last, cue)
        return self._worded(start, end, cue) if end > start else None

    def _phrase_before(self, end: int, cue: int) -> Source | None:
        start = self._phrases.start(end)
        tokens, names = self._tokens, self._pack.names
        while start < end and tokens.words[start] in names.articles:
            start += 1
        if start >= end:
            return None
        for place in range(start, end):
            role = self._role_starting.get(place)
            if role is not None and role.person in self._people.at and role.person >= start:
                return self._of_role(role, cue)
        return self._worded(start, end, cue)

    def _worded(self, first: int, last: int, cue: int) -> Source | None:
        tokens = self._tokens
        if any(tokens.is_number(index) for index in range(first, last)):
            return None
        if all(tokens.words[index] in self._pack.stop for index in range(first, last)):
            return None
        if self._pack.dates.weekdays.opens(tokens.words[first]) or self._pack.dates.months.opens(tokens.words[first]):
            return None
        while last < len(tokens) and tokens.gap_before(last) in ("", ".") and not tokens.words[last - 1].endswith("'"):
            last += 1  # "TF|1", "Ansa.|it"
        text = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
        return Source(first, last, cue, " ".join(text.rstrip("'’").split()), False)
