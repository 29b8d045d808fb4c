"""Subjects: who is the subject of a verb of saying, before it or, where it is inverted, after it."""

from collections.abc import Sequence

from claims.entities.gazetteer import gazetteer
from claims.entities.people import People
from claims.entities.pronouns import is_topic
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.days_between import Days
from claims.speech.noun_phrases import PHRASE_GAPS, NounPhrases
from claims.speech.sources import Source, Sources
from claims.text.layout import Layout

_LONGEST_CLAUSE = 28  # tokens of an apposition or a relative clause between subject and verb
_COMMAS = 3  # commas such a clause may hold: "qui gère aussi trois lignes, toutes à l'arrêt, |assure"
_NAME = 4  # words of a name that opens a sentence
_LONGEST_ASIDE = 10  # tokens from whom the words are interrupted for to where they go on
_DASHES = ("–", "—", " -", "- ")
_MARKS = frozenset('«»“”„"‟‹›‘’')


class Subjects:
    """Finds the subjects of the verbs of saying of one text."""

    def __init__(self, layout: Layout, pack: Pack, people: People, roles: Sequence[Role], sources: Sources) -> None:
        self._layout, self._pack, self._people, self._tokens = layout, pack, people, layout.tokens
        self._role_ending = {role.last: role for role in roles}
        self._role_starting = {role.first: role for role in roles}
        self._phrases, self._days, self._sources = NounPhrases(layout, pack), Days(layout, pack), sources

    def of(self, begin: int, end: int, cue: int) -> Source | None:
        """The subject of a verb at tokens `begin` to `end`: before it, or after it where it is inverted."""
        tokens = self._tokens
        for place in range(begin + 1, min(end + 2, tokens.size)):  # "a-t-elle déclaré", "sagte er", "dit-il"
            if place != cue and tokens.gaps[place] in (" ", "-") and self._sources.pronoun(place):
                return self._sources.meant(place, cue) if not self._sources.many(begin) else None
        gap = tokens.gaps[begin]
        opens = begin == 0 or self._layout.opens_sentence(begin) or bool(_MARKS & set(gap)) or "–" in gap
        before = None
        if not opens:
            before = self._across_comma(begin, cue) if "," in gap or ")" in gap else self._before(begin, cue)
            if gap == " " and tokens.words[begin - 1] in self._pack.numbers.join:
                before = self._first(begin, cue) or before
        if before is not None and self._told_ahead(begin):
            before = None
        if before is not None and (before.person or not self._pack.nouns.capitalised):
            return (self.after(end, cue, begin) if self._is_place(before) else None) or before
        # "Ohne Energie rechnet |die Notenbank", "adds |TechRepublic", "confirme |Bloomberg"
        if begin and gap == " " and self._tokens.words[begin - 1] in self._pack.speech.relatives:
            # "TechRepublic, which |recalls| that …": what follows is said, not speaking
            return before or self._before_relative(begin - 1, cue)
        if tokens.words[cue] in self._pack.speech.recipients:
            return before  # "told |the Financial Times|": to whom
        if before is None and (self._has_subject(begin) or self._follows_none(begin, opens)):
            return None  # "une officière |avait résumé| l'enquête", "l'accord |prévoit| une hausse": no subject follows
        found = self.after(end, cue, begin) or before
        if found is None and self._pack.speech.drops_subject and (opens or "," in gap):
            if self._sources.many(begin):
                return self._body(end, cue, begin)
            if tokens.word_behind(end) in self._pack.speech.nobody and tokens.gap_before(end) == "-":
                return None  # "Entre os credores |fala-se| de 20 milhões"
            return self._sources.meant(begin, cue)  # “La situación es muy grave”, |dijo.
        return found

    def _told_ahead(self, verb: int) -> bool:
        """Whether a preposition opens the sentence whose verb stands second, so that its subject follows: "|Nach| dem
        Brand im Hotel Grand Kartal |haben| die Behörden 79 Tote gemeldet"."""
        tokens, low = self._tokens, self._layout.sentences[self._layout.sentence(verb)][0]
        if tokens.words[low] not in self._pack.speech.ahead_of_verb:
            return False
        return tokens.joined.issuperset(range(low + 1, verb + 1))

    def _body(self, end: int, cue: int, begin: int) -> Source | None:
        """From which body several speak: «…», responden |desde| |el sindicato CGT|; «…», απαντούν |από| |τη ΓΣΕΕ|."""
        lead = self._pack.judging.start.match(self._tokens, end)
        source = self.after(lead[0], cue, begin) if lead is not None and self._tokens.gaps[end] == " " else None
        return source if source is not None and not source.person else None

    def _is_place(self, source: Source) -> bool:
        """Whether capitals say where a sentence is set that goes on with its verb: "A |Roma| replica il ministro",
        "Από τη |Ρώμη| απαντά ο υπουργός"."""
        first, layout, tokens = source.first, self._layout, self._tokens
        lead = first - 1
        while lead > 0 and tokens.words[lead] in self._pack.names.articles and not layout.opens_sentence(lead):
            lead -= 1
        if source.person or lead < 0 or not layout.opens_sentence(lead):
            return False
        start = self._pack.judging.start.match(tokens, lead)
        where = tokens.words[lead] in self._pack.names.places_in or (start is not None and start[0] == lead + 1)
        return where and all(layout.capitals[index] for index in range(first, source.last))

    def _has_subject(self, begin: int) -> bool:
        """Whether a noun with its article opens the clause that goes on with a verb: "|une officière| avait …". In
        Dutch and German an object may stand there as well: "De cijfers |noemt| de minister"."""
        tokens, articles = self._tokens, self._pack.names.articles
        if not begin or tokens.gaps[begin] != " " or self._layout.capitals[begin - 1]:
            return False
        if self._pack.dates.tenses.participles_last:
            return False
        start = self._phrases.start(begin)
        start -= bool(start and start < begin and tokens.words[start] not in articles)
        opens = self._layout.opens_sentence(start) or tokens.gaps[start] == ", "
        return start < begin - 1 and opens and tokens.words[start] in articles

    def _follows_none(self, begin: int, opens: bool) -> bool:
        """Whether a noun stands where the language puts subjects: "The |bid| values X", but "so |says| the bank"."""
        ahead = self._pack.speech.subject_ahead and not opens and self._tokens.gaps[begin] == " "
        return ahead and self._tokens.words[begin - 1] not in self._pack.stop

    def apposed(self, end: int, cue: int) -> Source | None:
        """The person whose office ends before a token: "selon Claire Aubin, |maire de Lyon|, 17 accusés"."""
        role = self._role_ending.get(end)
        return self._sources.of_role(role, cue) if role is not None and role.person < role.first else None

    def between(self, start: int, cue: int) -> Source | None:
        """The subject between the verb and its participle: "Dat heeft |het ministerie| woensdag bekendgemaakt"."""
        source = self.after(start, cue)
        if source is not None and not source.person and source.first < cue < source.last:
            return self._sources.worded(source.first, cue, cue)  # "heeft |de politie| bekendgemaakt"
        return source if source is not None and source.last <= cue else None

    def following(self, end: int, cue: int) -> Source | None:
        """The subject with its article that follows a verb which could as well be a noun."""
        if not self._pack.names.adjective_endings:
            return None  # "the reports the company filed"
        names, word = self._pack.names, self._tokens.word_behind(end)
        if word in names.of and word not in names.definite:
            return None  # "son |chiffre| d'affaires", "la |note| de synthèse": the noun goes on
        source = self.after(end, cue)
        return source if source is not None and not source.person and source.first > end else None

    def interrupting(self, index: int) -> tuple[Source, int, int] | None:
        """Who is named behind a verb that commas or dashes set off inside words quoted, and the tokens from that verb
        to the words that go on: "|, assure |M. Macron|, ne peut pas attendre", "| – ha detto |Anna Rossi| – e non"."""
        tokens, speech = self._tokens, self._pack.speech
        said = speech.verbs.match(tokens, index)
        if index and tokens.spelled(index - 1) in speech.auxiliaries and tokens.gaps[index] == " ":
            said, index = speech.participles.match(tokens, index) or said, index - 1  # "|a| déclaré"
        dashed = any(dash in tokens.gaps[index] for dash in _DASHES)
        if not dashed and "," not in tokens.gaps[index]:
            return None
        source = self.after(said[0], index) if said is not None else None
        if source is None or not (
            source.person
            or self._pack.names.roles.match(tokens, source.first)
            or gazetteer().given(tokens.words[source.first])  # "|, lâche Franck, délégué CFDT|. On a fait …"
        ):
            return None
        for place in range(source.first, min(tokens.size, source.last + _LONGEST_ASIDE)):
            gap = tokens.gaps[place]
            if place > source.first and any(mark in gap for mark in _MARKS):
                return None
            closes = any(dash in gap for dash in _DASHES) if dashed else "," in gap or ". " in gap
            if "," in gap and not source.person and self._pack.names.roles.match(tokens, place) is not None:
                continue  # "Franck, |délégué| CFDT"
            if place >= source.last and closes:
                return source, index, place
        return None

    def _before(self, end: int, cue: int) -> Source | None:
        """ "the bank |said", "Lagarde |a déclaré", "he also |told" """
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
                return None if topic else self._sources.named(person.first, person.last, cue)
            if (role := self._role_ending.get(place)) is not None and self._layout.sentence(
                role.person
            ) == self._layout.sentence(cue):
                return self._sources.of_role(role, cue)
            if self._sources.pronoun(place - 1):
                return self._sources.meant(place - 1, cue)
            if tokens.gaps[place] not in (" ", "", "'"):
                return None
            if not self._adverb(place - 1):
                break
        else:
            return None
        found = self._sources.before(end - skipped, cue)
        return self._agents(low, cue, found) or self._sources.speaking(found)

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
            return self._sources.worded(start, end, cue) if tokens.words[cue - 1] in self._pack.numbers.join else None
        return self._sources.worded(start, found.last if found is not None else end, cue)

    def _adverb(self, index: int) -> bool:
        """Small words between subject and verb: "he |also said", "le parquet |a |également", not "gouvernement"."""
        word, pack = self._tokens.words[index], self._pack
        if word in pack.stop:
            return True
        return word.endswith(("ment", "mente", "ly")) and not self._sources.speaks(word)

    def _across_comma(self, begin: int, cue: int) -> Source | None:
        """ "Laure Beccuau, the Paris prosecutor, |says": the person an apposition belongs to."""
        tokens = self._tokens
        role = self._role_ending.get(begin)
        if role is not None:
            return self._sources.of_role(role, cue)
        person = self._people.ending(begin)
        if person is not None and person.full and self._role_ending.get(person.first):
            return self._sources.named(person.first, person.last, cue)
        low = self._layout.sentences[self._layout.sentence(begin)][0]
        commas = 0
        for place in range(begin - 1, max(low, begin - _LONGEST_CLAUSE), -1):
            if "(" in tokens.gaps[place] and ")" in tokens.gaps[begin] and place == begin - 1:
                # "L'Organisation mondiale de la santé (OMS) |estime"
                return self._sources.speaking(self._sources.before(place, cue))
            if "," not in tokens.gap_before(place) and "(" not in tokens.gap_before(place):
                continue
            commas += 1
            person = self._people.ending(place)
            if person is not None:
                return self._sources.named(person.first, person.last, cue)
            if tokens.words[place] in self._pack.speech.relatives and not self._phrases.from_there(place, low):
                # "Lyravax, qui emploie …, |a dévoilé"
                return self._sources.speaking(self._sources.before(place, cue))
            if commas == 1 and (found := self._apposed(place, begin, low, cue)) is not None:
                return found
            if commas == _COMMAS:
                return None
        return None

    def _apposed(self, place: int, begin: int, low: int, cue: int) -> Source | None:
        """The name in an apposition, or before it: "the accident office, |GPIAAF|, said"; "|Carris|, the city's
        operator, says". `place` is where the apposition begins, `begin` the verb behind it."""
        tokens, layout = self._tokens, self._layout
        if "," not in tokens.gap_before(begin):
            return None
        if all(layout.capitals[index] for index in range(place, begin)):
            return self._sources.worded(place, begin, cue) if place - low > 1 else None
        name = self._sources.before(place, cue)
        if not self._pack.nouns.capitalised or (name and tokens.words[name.first] in self._pack.names.generic):
            name = self._sources.speaking(name)
        if name is None or name.person or not all(layout.capitals[index] for index in range(name.first, name.last)):
            return None
        led = name.first - 1 >= low and tokens.words[name.first - 1] in self._pack.names.articles
        return name if name.first - led == low and not layout.capitals[place] else None

    def _before_relative(self, relative: int, cue: int) -> Source | None:
        """What a relative clause set off by a comma belongs to: "|GPIAAF|, which noted that …"."""
        if "," not in self._tokens.gap_before(relative):
            return None
        return self._sources.speaking(self._sources.before(relative, cue))

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
        return self._sources.speaking(self._sources.worded(start, end, cue))

    def _leads(self, spelled: str, word: str) -> bool:
        """Whether a word that may lead to whom it was said leads a subject as well: "sagte |der| Minister", "contou |a|
        moradora", but "είπε |στην| ΕΡΤ"."""
        bare = self._pack.nouns.capitalised or (len(word) == 1 and spelled == word)
        return bare and word in self._pack.names.articles

    def after(self, start: int, cue: int, begin: int | None = None) -> Source | None:
        """ "says |Laure Beccuau", "a indiqué jeudi à Reuters |une personne proche du dossier"; behind a closing mark
        whoever an article leads: “…,” said |an electrician|."""
        tokens, pack = self._tokens, self._pack
        index, limit = start, min(tokens.size, start + 8)
        while index < limit and tokens.gaps[index] in PHRASE_GAPS:
            word = tokens.words[index]
            if self._people.starting(index) is not None:
                break  # "zei |Jan| Bakker" is not said in January
            if (day := self._days.past(index, limit)) > index:
                index = day
            elif (
                (spelled := tokens.spelled(index)) in pack.speech.recipients
                and not self._people.starting(index)
                and not self._leads(spelled, word)
            ):
                told = index + 1
                while told < limit and tokens.words[told] in pack.names.articles and tokens.gaps[told] in PHRASE_GAPS:
                    told += 1  # "contó a |la| SIC una vecina"
                end = self._phrases.end(told)
                if end == told:
                    return None
                index = end
            else:
                break
        if index >= limit or tokens.gaps[index] not in PHRASE_GAPS or self._to_do(index):
            return None
        if index > start and self._layout.opens_sentence(index):
            return None  # "the 170 it announced on Wednesday. |EasyJet| said"
        named = (
            self._layout.capitals[index] or index in self._role_starting or self._sources.speaks(tokens.words[index])
        )
        if named or tokens.words[index] in pack.names.articles:
            source = self._sources.before_recipient(self._sources.at(index, cue))
            if source is not None and (officer := self._sources.apposed(source)) is not None:
                return officer
            led = pack.nouns.capitalised or tokens.words[index] in pack.names.articles  # „…“, sagte |Holm|
            quoted = led and bool(_MARKS & set(tokens.gaps[cue if begin is None else begin]))
            return source if quoted else self._sources.speaking(source)
        return None

    def _to_do(self, index: int) -> bool:
        """Whether what follows a verb is what somebody will do, and no subject: "promet |de paralyser| le pays"."""
        tenses, words = self._pack.dates.tenses, self._tokens.words
        led = index + 1 < len(words) and words[index] in tenses.infinitive_marks
        return led and bool(tenses.infinitive_endings) and words[index + 1].endswith(tenses.infinitive_endings)
