"""Subjects behind a verb of saying: "says |Laure Beccuau|", "a indiqué jeudi à Reuters |une personne proche|".

When and to whom it was said may stand between, and what follows the verb may be no subject: "promet |de paralyser| le
pays".
"""

from collections.abc import Mapping

from claims.entities.gazetteer import gazetteer
from claims.entities.people import People
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.days_between import Days
from claims.speech.noun_phrases import PHRASE_GAPS, NounPhrases
from claims.speech.source import Source
from claims.speech.sources import Sources
from claims.text.layout import Layout

MARKS = frozenset('«»“”„"‟‹›‘’')  # of words quoted
_REACH = 8  # tokens from a verb to its subject
_LONGEST_ASIDE = 10  # tokens from whom the words are interrupted for to where they go on
_DASHES = ("–", "—", " -", "- ")


class BehindVerb:
    """Finds the subjects behind the verbs of saying of one text. `roles` are by their first token."""

    def __init__(self, layout: Layout, pack: Pack, people: People, roles: Mapping[int, Role], sources: Sources) -> None:
        self._layout, self._pack, self._people, self._tokens = layout, pack, people, layout.tokens
        self._roles, self._sources = roles, sources
        self._phrases, self._days = NounPhrases(layout, pack), Days(layout, pack)

    def after(self, start: int, cue: int, begin: int | None = None) -> Source | None:
        """ "says |Laure Beccuau", "a indiqué jeudi à Reuters |une personne proche du dossier"; behind a closing mark
        whoever an article leads: “…,” said |an electrician|."""
        tokens, pack = self._tokens, self._pack
        index, limit = start, min(tokens.size, start + _REACH)
        while index < limit and tokens.gaps[index] in PHRASE_GAPS:
            word = tokens.words[index]
            if self._people.starting(index) is not None:
                break  # "zei |Jan| Bakker" is not said in January
            if (day := self._days.past(index, limit)) > index:
                index = day
            elif (spelled := tokens.spelled(index)) in pack.speech.recipients and not self._leads(spelled, word):
                told = index + 1
                while told < limit and tokens.words[told] in pack.names.articles and tokens.gaps[told] in PHRASE_GAPS:
                    told += 1  # "contó a |la| SIC una vecina"
                end = self._phrases.end(told)
                if end == told:
                    return None
                index = told + 1 if self._names_next(told, end) else end
            else:
                break
        if index >= limit or tokens.gaps[index] not in PHRASE_GAPS or self._to_do(index):
            return None
        if self._layout.opens_sentence(index):
            return None  # "the 170 it announced on Wednesday. |EasyJet| said", "he found. |Prosecutors| asked for 40"
        named = self._layout.capitals[index] or index in self._roles or self._sources.speaking.word(tokens.words[index])
        if named or tokens.words[index] in pack.names.articles:
            source = self._sources.words.before_recipient(self._sources.at(index, cue))
            if source is not None and (officer := self._sources.apposed(source)) is not None:
                return officer
            led = pack.nouns.capitalised or tokens.words[index] in pack.names.articles  # „…“, sagte |Holm|
            quoted = led and bool(MARKS & set(tokens.gaps[cue if begin is None else begin]))
            return source if quoted else self._sources.speaking.source(source)
        return None

    def _names_next(self, told: int, end: int) -> bool:
        """Whether who said so is named right behind those told, who are no person: "a expliqué à la presse |X|"."""
        after = told + 1
        named = after < end and (self._people.starting(after) is not None or after in self._roles)
        return named and self._tokens.words[told] in self._pack.speech.audiences

    def _leads(self, spelled: str, word: str) -> bool:
        """Whether a word that may lead to whom it was said leads a subject as well: "sagte |der| Minister", "contou |a|
        moradora", but "είπε |στην| ΕΡΤ"."""
        bare = self._pack.nouns.capitalised or (len(word) == 1 and spelled == word)
        return bare and word in self._pack.names.articles

    def _to_do(self, index: int) -> bool:
        """Whether what follows a verb is what somebody will do, and no subject: "promet |de paralyser| le pays"."""
        tenses, words = self._pack.dates.tenses, self._tokens.words
        led = index + 1 < len(words) and words[index] in tenses.infinitive_marks
        led = led and not self._layout.capitals[index + 1]  # "a dit |De Wever|"
        return led and bool(tenses.infinitive_endings) and words[index + 1].endswith(tenses.infinitive_endings)

    def between(self, start: int, cue: int) -> Source | None:
        """The subject between the verb and its participle: "Dat heeft |het ministerie| woensdag bekendgemaakt"."""
        source = self.after(start, cue)
        if source is not None and not source.person and source.first < cue < source.last:
            return self._sources.words.source(source.first, cue, cue)  # "heeft |de politie| bekendgemaakt"
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
            if place > source.first and any(mark in gap for mark in MARKS):
                return None
            closes = any(dash in gap for dash in _DASHES) if dashed else "," in gap or ". " in gap
            if "," in gap and not source.person and self._pack.names.roles.match(tokens, place) is not None:
                continue  # "Franck, |délégué| CFDT"
            if place >= source.last and closes:
                return source, index, place
        return None

    def body(self, end: int, cue: int, begin: int) -> Source | None:
        """From which body several speak: «…», responden |desde| |el sindicato CGT|; «…», απαντούν |από| |τη ΓΣΕΕ|."""
        lead = self._pack.judging.start.match(self._tokens, end)
        source = self.after(lead[0], cue, begin) if lead is not None and self._tokens.gaps[end] == " " else None
        return source if source is not None and not source.person else None
