"""Attribution: who the text says said it.

The cues are "according to X", "X said", "said X", ", so X" and "published by X". What they lead to is a person
(given by the full name), or the words that name the source, without their article: "prosecutors", "personne
proche du dossier", "Reuters".
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from claims.gazetteer import gazetteer, name_stem
from claims.fold import fold
from claims.layout import Layout
from claims.pack import Pack
from claims.people import People
from claims.roles import Role

_LONGEST = 12  # words of one source
_TIGHT = frozenset((" ", "-", "", "'", ". ", "."))
_RECALL = 3  # sentences that a pronoun reaches back
_MARKS = frozenset("«»“”„\"‟‹›‘’")


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
        self._quoted = sorted(quoted)
        self.sources = self._read()
        self._cues = [source.cue for source in self.sources]

    def speaker(self, first: int, last: int, near: int | None = None) -> str | None:
        """Who says what tokens `first` to `last` (a sentence) state; of several sources, the one nearest to `near`."""
        low, high = bisect_left(self._cues, first), bisect_left(self._cues, last)
        if low == high:
            return None
        place = first if near is None else near
        return min(self.sources[low:high], key=lambda source: (abs(source.cue - place), source.cue)).name

    def speaks_of_saying(self, first: int, last: int) -> bool:
        """Whether any cue stands among tokens `first` to `last`, even one whose source is not known."""
        at = bisect_left(self._marks, first)
        return at < len(self._marks) and self._marks[at] < last

    # ---- cues

    def _read(self) -> list[Source]:
        tokens, speech = self._tokens, self._pack.speech
        found: dict[int, Source] = {}
        self._marks: list[int] = []
        shut = 0
        for index, word in enumerate(tokens.words):
            if word not in speech.starts:
                continue
            while shut < len(self._quoted) and self._quoted[shut][1] <= index:
                shut += 1
            if shut < len(self._quoted) and self._quoted[shut][0] <= index:
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
            person = self._people.starting(index + 1)
            return self._named(person.first, person.last, index) if person is not None else None
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
        tokens, pack, speech = self._tokens, self._pack, self._pack.speech
        layout = self._layout
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
            if index and tokens.gap_before(index) in _TIGHT and self._noun_position(index):
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
        return self._after(end, cue) or before

    def _pronoun(self, index: int) -> bool:
        names = self._pack.names
        word = self._tokens.spelled(index)
        return word in names.he or word in names.she

    def _before(self, end: int, cue: int) -> Source | None:
        """ "the bank |said", "Lagarde |a déclaré", "he also |told" """
        tokens, pack = self._tokens, self._pack
        low = self._layout.sentences[self._layout.sentence(end)][0]
        for skipped in range(3):  # clitics and adverbs: "l'a dit", "he also said"
            place = end - skipped
            if place <= low:
                return None
            person = self._people.ending(place)
            if person is not None:
                return self._named(person.first, person.last, cue)
            if (role := self._role_ending.get(place)) is not None and self._layout.sentence(role.person) == self._layout.sentence(cue):
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
            or word in pack.names.roles
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
        for place in range(begin - 1, max(low, begin - 12), -1):
            if "," in tokens.gap_before(place) or "(" in tokens.gap_before(place):
                person = self._people.ending(place)
                return self._named(person.first, person.last, cue) if person is not None else None
        return None

    def _after(self, start: int, cue: int) -> Source | None:
        """ "says |Laure Beccuau", "a indiqué jeudi à Reuters |une personne proche du dossier" """
        tokens, pack = self._tokens, self._pack
        index, limit = start, min(len(tokens), start + 8)
        while index < limit and tokens.gap_before(index) in _TIGHT:
            word = tokens.words[index]
            if word in pack.dates.weekdays or word in pack.dates.relative or tokens.is_number(index) or word in pack.dates.months:
                index += 1
            elif tokens.spelled(index) in pack.speech.recipients and not self._people.starting(index) and word not in pack.names.articles:
                end = self._phrase_end(index + 1)
                if end == index + 1:
                    return None
                index = end
            else:
                break
        if index >= limit or tokens.gap_before(index) not in _TIGHT:
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
            return word.endswith(tuple(pack.names.generic)) and len(word) > 6
        return not layout.opens_sentence(index) or tokens.words[index] not in pack.stop

    def _resolved(self, pronoun: int, cue: int) -> Source | None:
        """The one person a pronoun can mean: the last named, if the sentences before name nobody else who fits."""
        layout, names, known = self._layout, self._pack.names, gazetteer()
        word = self._tokens.spelled(pronoun)
        against = known.male if word in names.she and word not in names.he else known.female
        other = known.female if against is known.male else known.male
        number = layout.sentence(pronoun)
        for back in range(_RECALL + 1):
            if number - back < 0:
                break
            first, last = layout.sentences[number - back]
            last = min(last, pronoun)
            fitting = {
                self._people.name(mention): mention
                for index in range(first, last)
                if (mention := self._people.at.get(index)) is not None
                and not (self._given(mention) in against and self._given(mention) not in other)
            }
            if len(fitting) > 1:
                return None
            if fitting:
                (name, mention), = fitting.items()
                return Source(mention.first, mention.last, cue, name, True)
        return None

    def _given(self, mention: object) -> str:
        name = self._people.name(mention)  # type: ignore[arg-type]
        return name_stem(fold(name).replace("-", " ").split()[0])

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
        while start < len(tokens) and tokens.words[start] in names.articles and tokens.gap_before(start) in _TIGHT:
            start += 1
        if start >= len(tokens) or tokens.gap_before(start) not in _TIGHT:
            return None
        if self._pronoun(start):
            return self._resolved(start, cue)
        end = self._phrase_end(start)
        for place in range(start, min(end + 1, len(tokens))):
            person = self._people.starting(place)
            role = self._role_starting.get(place)
            if role is not None and (person := self._people.at.get(role.person)) is not None:
                return self._of_role(role, cue)
            if person is not None and (place < end and (place == start or tokens.words[place - 1] not in names.of)):
                return self._named(person.first, person.last, cue)
        return self._worded(start, end, cue) if end > start else None

    def _phrase_before(self, end: int, cue: int) -> Source | None:
        start = self._phrase_start(end)
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
        if tokens.words[first] in self._pack.dates.weekdays or tokens.words[first] in self._pack.dates.months:
            return None
        while last < len(tokens) and tokens.gap_before(last) in ("", ".") and not tokens.words[last - 1].endswith("'"):
            last += 1  # "TF|1", "Ansa.|it"
        text = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
        return Source(first, last, cue, " ".join(text.rstrip("'’").split()), False)

    def _phrase_end(self, start: int) -> int:
        """The end of the noun phrase at `start`: nouns, then "of" and more nouns."""
        tokens, pack = self._tokens, self._pack
        limit, end, index = min(len(tokens), start + _LONGEST), start, start
        while index < limit:
            while index < limit and index > start and tokens.gap_before(index) in _TIGHT and (
                tokens.words[index] in pack.names.articles or tokens.words[index] in pack.names.links
            ):
                index += 1
            group = self._nouns_end(index, limit, start)
            if group == index:
                break
            index = end = group
            if index >= limit or tokens.gap_before(index) not in _TIGHT or tokens.words[index] not in pack.names.links:
                break
            if tokens.words[index] not in pack.names.of and not self._layout.capital(index + 1):
                break
        return end

    def _nouns_end(self, index: int, limit: int, start: int) -> int:
        tokens, layout, pack = self._tokens, self._layout, self._pack
        lower, begun = 0, index
        most = 3 if pack.code in ("en", "de", "nl") else 2
        while index < limit and (index == start or tokens.gap_before(index) in _TIGHT):
            word = tokens.words[index]
            if not word[0].isalpha() or self._ends_phrase(index):
                break
            if index > begun and tokens.gap_before(index) == ". " and tokens.ends[index - 1] - tokens.starts[index - 1] > 1:
                break
            if not layout.capitals[index]:
                fits = not pack.names.adjective_endings or index == begun or word.endswith(pack.names.adjective_endings)
                fits = fits or tokens.words[index - 1] in pack.names.role_before or self._is_link(index + 1)
                if lower == most or not fits:
                    break
                if pack.nouns_capitalised and index > begun and layout.capitals[index - 1]:
                    break  # "Laut Polizei |mindestens"
                lower += 1
            index += 1
            if word.endswith("'") and index < limit and tokens.words[index] == "s":
                index += 1
        return index

    def _is_link(self, index: int) -> bool:
        """Whether "of" follows: "une personne proche |du dossier"."""
        return index < len(self._tokens) and self._tokens.words[index] in self._pack.names.of

    def _ends_phrase(self, index: int) -> bool:
        tokens, pack = self._tokens, self._pack
        word = tokens.words[index]
        if self._layout.capitals[index] and not self._layout.opens_sentence(index):
            return word in pack.dates.weekdays or (word in pack.dates.months and word not in ("may", "mai"))
        return (
            word in pack.stop
            or word in pack.names.articles
            or word in pack.names.links
            or word in pack.speech.verbs
            or tokens.spelled(index) in pack.speech.auxiliaries
            or word in pack.dates.weekdays
            or word in pack.dates.relative
            or tokens.is_number(index)
        )

    def _phrase_start(self, end: int) -> int:
        """The start of the noun phrase that ends before token `end`, walking back over "of" and articles."""
        tokens, names = self._tokens, self._pack.names
        low = max(self._layout.sentences[self._layout.sentence(end - 1)][0], end - _LONGEST)
        index = end
        while index > low:
            group = index
            while group > low and not self._ends_phrase(group - 1) and tokens.words[group - 1][0].isalpha():
                if group < end and tokens.gap_before(group) not in _TIGHT:
                    break
                group -= 1
            if group == index:
                break
            before = group
            while before > low and tokens.words[before - 1] in names.articles and tokens.gap(before - 1) in _TIGHT:
                before -= 1
                if tokens.words[before] in names.of:
                    before += 1
                    break
            index = before
            link = before
            while link > low and tokens.words[link - 1] in names.of and tokens.gap(link - 1) in _TIGHT:
                link -= 1
            if link == before or link == low or self._ends_phrase(link - 1):
                break
            if tokens.gap(link - 1) not in _TIGHT:
                break
            index = link
        return index


def cited_names(attribution: Attribution, layout: Layout, pack: Pack, people: People) -> list[str]:
    """The media, agencies and institutions a text cites, each as written first, in the order of the text."""
    return [name for name, _ in _cited(attribution, layout, pack, people)]


def _cited(attribution: Attribution, layout: Layout, pack: Pack, people: People) -> list[tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}

    def add(name: str, at: int) -> None:
        found.setdefault(fold(name), (name, at))

    for source in attribution.sources:
        if not source.person and (name := _organisation(source, layout, pack)) is not None:
            add(name, source.first)
    media, tokens = gazetteer().media, layout.tokens
    starts = frozenset(media.starts())
    for index, word in enumerate(tokens.words):
        if word in starts and layout.capitals[index] and index not in people.at:
            match = media.match(tokens, index)
            if match is not None and _same_case(layout, index, match) and _in_reporting(index, attribution, layout, pack):
                add(_text(layout, index, match[0]), index)
    return sorted(found.values(), key=lambda item: item[1])


def _same_case(layout: Layout, index: int, match: tuple[int, str]) -> bool:
    """ "AP" is the agency, "Ap" is not; a name of one common word ("Focus", "Stern") does not open a sentence."""
    written = _text(layout, index, match[0])
    return written == match[1] or not (match[1].isupper() or layout.opens_sentence(index))


def _in_reporting(index: int, attribution: Attribution, layout: Layout, pack: Pack) -> bool:
    first, last = layout.sentences[layout.sentence(index)]
    if attribution.speaks_of_saying(first, last):
        return True
    words = layout.tokens.words
    return any(words[place] in pack.speech.interviews for place in range(max(first, index - 6), min(last, index + 6)))


def _organisation(source: Source, layout: Layout, pack: Pack) -> str | None:
    """The name in the words of a source: "l'agence italienne |Ansa.it|", "|parquet de Paris|"; none in "prosecutors"."""
    tokens, known, names = layout.tokens, gazetteer(), pack.names
    first, last = source.first, source.last
    for index in range(first, last):
        for table in (known.media, known.institutions):
            if layout.capitals[index] and (match := table.match(tokens, index)) is not None:
                return _text(layout, index, match[0])
    capitals = [index for index in range(first, last) if layout.capitals[index]]
    common = tokens.words[first] in pack.speech.agents or tokens.words[first] in names.generic
    if not capitals or (capitals == [first] and common):
        return _referred(source, layout, pack)
    if not layout.capitals[first]:
        return _text(layout, first, last) if tokens.words[first] in names.organisations else None
    end = first
    while end < last and layout.capitals[end]:
        end += 1
    institution = any(tokens.words[index] in names.organisations for index in range(first, last))
    if pack.nouns_capitalised or (end < last and tokens.words[end] not in names.links):
        # "a French prosecutor" is nobody's name; "Paris police" is one
        return _text(layout, first, last) if institution and tokens.words[last - 1] in names.organisations else None
    return _text(layout, first, end if not institution else last)


def _referred(source: Source, layout: Layout, pack: Pack) -> str | None:
    """ "the bank said": the institution of that word named last before."""
    tokens = layout.tokens
    if tokens.words[source.last - 1] not in pack.names.generic and tokens.words[source.first] not in pack.names.generic:
        return None
    table = gazetteer().institutions
    starts = frozenset(table.starts())
    for index in range(source.first - 1, max(-1, source.first - 400), -1):
        if tokens.words[index] in starts and layout.capitals[index] and (match := table.match(tokens, index)):
            return _text(layout, index, match[0])
    return None


def _text(layout: Layout, first: int, last: int) -> str:
    tokens = layout.tokens
    return " ".join(tokens.text[tokens.starts[first] : tokens.ends[last - 1]].rstrip("'’").split())
