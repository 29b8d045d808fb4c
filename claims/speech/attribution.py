"""Attribution: who the text says said it.

The cues are "according to X", "X said", "said X", ", so X" and "published by X". What they lead to is a person
(given by the full name), or the words that name the source, without their article: "prosecutors", "personne
proche du dossier", "Reuters".
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import partial
from operator import itemgetter

from claims.entities.people import People
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.noun_phrases import PHRASE_GAPS
from claims.speech.sources import Source, Sources
from claims.speech.subjects import Subjects
from claims.text.layout import Layout
from claims.text.words import Cue

_COUNTED = 3  # words from a figure to "according to"
_ADVERBS = 2  # words from "were" to "told"
_CLOSING = frozenset("»”\"’'“")
_APPOSED = 3  # tokens from a name to an age set off behind it: ", |the |91-year-old dean"
_OBJECT = 4  # tokens from a verb to what it declares or rejects
_FRAME = 10  # words between a verb and the word before its figure


class Attribution:
    """The sources of one text. Cues inside `quoted` token ranges are somebody's words and not the text's."""

    def __init__(
        self, layout: Layout, pack: Pack, people: People, roles: Sequence[Role], quoted: Sequence[tuple[int, int]] = ()
    ) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens
        quotations = sorted(quoted)
        self._in_quotation = partial(_inside, quotations)
        self._sources = Sources(layout, pack, people, {role.first: role for role in roles}, self._in_quotation)
        self._subjects = Subjects(layout, pack, people, roles, self._sources)
        self._places = self._tokens.cues[Cue.SPEECH]
        self._known: dict[int, Source | None] = {}
        self._marks: set[int] = set()
        self._asked, self._found = (0, 0), list[Source]()

    @property
    def origins(self) -> Sources:
        """What reads the sources of this text."""
        return self._sources

    @property
    def subjects(self) -> Subjects:
        """What finds the subjects of its verbs of saying."""
        return self._subjects

    @property
    def sources(self) -> list[Source]:
        """Every source of the text, in order."""
        return self._between(0, self._tokens.size)

    def speaker(self, first: int, last: int, near: int, age: bool = False, figure: bool = False) -> str | None:
        """Who says what tokens `first` to `last` (a sentence) state at token `near`, be it a `figure`, which may be an
        `age`, or anything else.

        Of several sources it is the one with the fewest commas and semicolons between, then the nearest: "140 000
        selon les organisateurs, plus de 80 000 d'après la police". One without a verb of its own has its figure right
        behind it: "police counted 80,600, the organisers 140,000".
        """
        found = [source for source in self._between(first, last) if near >= source.cue or not self._leads_on(source)]
        quoted = bool(found) and self._in_quotation(near)
        if quoted:
            found = [source for source in found if not self._counts(source, near)]
        elif found:
            found = [source for source in found if source.first < first or not self._is_of(source, near, age)]
            if figure:
                found = [source for source in found if not self._tells_of(source, near)]
        if not found:
            return None  # nearly always
        if not (quoted and found[0].cue == first < found[0].first):  # "|Pour M. Roy|, le Brésil « a failli … »"
            elliptic = self._elliptic(near)
            if elliptic is not None:
                return elliptic.name
        source = found[0]
        if len(found) > 1:
            source = min(found, key=lambda source: (self._cuts(source, near), abs(source.cue - near)))
        return (quoted and self._taking_over(source, near)) or source.name

    def _leads_on(self, source: Source) -> bool:
        """Whether a source speaks of what follows it alone: it opens what stands behind a semicolon or a "while"
        ("floods killed 47 people, |after one station| recorded 1,739 mm"), or commas set it off behind "and": "55 bn
        this year and, |according to the auditors|, up to 100"."""
        tokens, first = self._tokens, min(source.first, source.cue)
        while first and first in tokens.joined and tokens.words[first - 1] in self._pack.names.articles:
            first -= 1
        if ";" in tokens.gaps[first] or self._meanwhile(first):
            return True
        end = max(source.last, source.cue + 1)
        closed = end < tokens.size and "," in tokens.gaps[end]
        return closed and "," in tokens.gaps[first] and tokens.words[first - 1] in self._pack.numbers.join

    def _meanwhile(self, first: int) -> bool:
        """Whether a word that opens a clause of time stands before a token, and "one" between at most."""
        tokens = self._tokens
        if first in tokens.joined and first > 1 and tokens.words[first - 1] in self._pack.numbers.lexemes:
            first -= 1
        led = first > 1 and tokens.words[first - 1] in self._pack.speech.meanwhile
        return led and not self._layout.opens_sentence(first - 1)

    def _counts(self, source: Source, near: int) -> bool:
        """Whether commas set a source off behind what it counted, so that it does not speak further on: "130 000
        manifestants, |selon la préfecture|, ont crié « … »"."""
        tokens, cue = self._tokens, source.cue
        if not cue < source.first < near or tokens.words[cue] not in self._pack.speech.anchors:
            return False
        counted = any(index in tokens.numbers for index in range(max(0, cue - _COUNTED), cue))
        closed = "," in tokens.gaps[source.last] and tokens.words[source.last] not in self._pack.speech.relatives
        return counted and closed and "," in tokens.gaps[cue]

    def _is_of(self, source: Source, near: int, age: bool) -> bool:
        """Whether a figure is told of a source and not by it: between commas before what it says ("Ada Lang, |a mother
        of two|, said"), or an age set off behind its name ("said Ada Lang, |48|")."""
        gap = self._tokens.gap_before
        if near < source.last or not any(mark in gap(source.last) for mark in ",("):
            return False
        if near >= source.cue:
            return age and source.person and near - source.last < _APPOSED
        return any(mark in gap(place) for place in range(near + 1, source.cue + 1) for mark in ",)")

    def _tells_of(self, source: Source, near: int) -> bool:
        """Whether a figure stands among the words that name the source (« … », disent |les trois candidats|), or right
        behind who said what is quoted before the verb, and so tells of the speaker or of where it was said: “…,” said
        |the mayor of a town of 12,000|, “…”, sagte |sie vor 300 Zuhörern|."""
        tokens, cue = self._tokens, source.cue
        if source.first <= near < source.last:
            return True
        if not cue < source.last <= near or tokens.words[near] in self._pack.speech.that:
            return False
        begin = self._auxiliary(cue)
        if not _CLOSING & set(tokens.gaps[cue if begin is None else begin]):
            return False
        return tokens.joined.issuperset(range(source.last, near + 1))

    def _taking_over(self, source: Source, near: int) -> str | None:
        """The person who begins a later clause in which a verb of saying without a subject leads to words quoted: "the
        cabinet announced …, and |President Lang| went on air to say that “…”"."""
        begin, join = max(source.last, source.cue + 1), self._pack.numbers.join
        for mark in range(near - 1, begin, -1):
            if mark not in self._marks or self._at(mark) is not None:
                continue
            for place in range(mark - 1, begin, -1):
                if self._tokens.words[place] in join and "," in self._tokens.gaps[place]:
                    speaker = self._sources.at(place + 1, mark)
                    return speaker.name if speaker is not None and speaker.person else None
            return None
        return None

    def _elliptic(self, near: int) -> Source | None:
        """The source that ends right before a token and begins its clause: "…, |the organisers| 140,000"."""
        if (officer := self._subjects.apposed(near, near)) is not None:
            return officer
        source = self._sources.speaking(self._sources.before(near, near))
        if source is None:
            return None
        last = source.last - 1
        if not source.person and not self._layout.capitals[last] and not self._sources.speaks(self._tokens.words[last]):
            return None  # "el club francés |ingresará| 144 millones": a verb stands between
        first = source.first
        while first and self._tokens.words[first - 1] in self._pack.names.articles:
            first -= 1
        return source if self._opens_clause(first) and not self._layout.opens_sentence(first) else None

    def _cuts(self, source: Source, near: int) -> int:
        """How many commas and semicolons stand between a source with its cue and a token, but for the one that ends
        an opening "selon la police, …"."""
        begin, end = min(source.first, source.cue), max(source.last, source.cue + 1)
        if near >= end and self._opens_clause(begin):
            end += 1
        gaps = map(self._tokens.gap_before, range(near + 1, begin + 1) if near < begin else range(end, near + 1))
        return sum("," in gap or ";" in gap for gap in gaps)

    def speaks_of_saying(self, first: int, last: int) -> bool:
        """Whether any cue stands among tokens `first` to `last`, even one whose source is not known."""
        self._between(first, last)
        return any(index in self._marks for index in self._cues(first, last))

    def interruption(self, first: int, last: int) -> tuple[Source, int, int] | None:
        """Who is named inside quoted words, and the tokens that are not quoted: « L'économie, |assure M. Macron|, ne
        peut pas attendre »."""
        inner = map(self._subjects.interrupting, filter(self._in_quotation, self._cues(first, last)))
        return next((found for found in inner if found is not None and found[2] < last), None)

    # ---- cues: each is read when it is first asked for, as most sentences state nothing that somebody says

    def _cues(self, first: int, last: int) -> Sequence[int]:
        """The tokens from `first` to `last` that may begin a cue."""
        low = bisect_left(self._places, first)
        return self._places[low : bisect_left(self._places, last, low)]

    def _between(self, first: int, last: int) -> list[Source]:
        """The sources of the cues among tokens `first` to `last`, in order."""
        if (first, last) != self._asked:  # several figures may stand in one sentence
            found = [source for index in self._cues(first, last) if (source := self._at(index)) is not None]
            self._asked, self._found = (first, last), found
        return self._found

    def _at(self, index: int) -> Source | None:
        if index not in self._known:
            quoted = self._in_quotation(index)
            self._known[index] = None if quoted else self._source(index, self._tokens.words[index])
        return self._known[index]

    def _source(self, index: int, word: str) -> Source | None:
        tokens, speech = self._tokens, self._pack.speech
        for offset in speech.anchors.get(word, ()):
            start = index - offset
            cue = speech.according_to.match(tokens, start) if start >= 0 else None
            if cue is not None and tokens.gap_before(cue[0]) == "-":
                continue  # "d'après|-midi"
            if cue is not None and cue[0] > index and (cue[0] - start > 1 or self._introduces(start)):
                source = self._sources.at(cue[0], index)
                if not speech.citing.isdisjoint(tokens.words[start : cue[0]]):
                    source = self._sources.speaking(source)  # "citing |police|", but "citing |high costs|"
                    if source is None:
                        return None
                self._marks.add(index)
                return source
        if word in speech.according_person and self._opens_clause(index):
            source = self._sources.at(index + 1, index)
            return source if source is not None and source.person and self._set_off(index, source) else None
        if word in speech.according_name and self._opens_clause(index) and self._layout.capital(index + 1):
            return self._sources.at(index + 1, index)
        if word in speech.according_after and not self._layout.capitals[index]:
            return self._sources.before(index, index)
        if (
            word in speech.so
            and self._named_next(index)
            and tokens.gaps[index].strip(" \"'»”“’")[:1] in (",", ".", "–", "-")
        ):
            return self._sources.at(index + 1, index)
        return self._verb(index)

    def _named_next(self, index: int) -> bool:
        """Whether a name or a noun with its article follows: ", so |der Minister|", not "So |sinken| die"."""
        tokens, after = self._tokens, index + 1
        return self._layout.capital(after) or (
            after < tokens.size
            and tokens.words[after] in self._pack.names.articles
            and not self._layout.capitals[index]
        )

    def _introduces(self, index: int) -> bool:
        """ "il secondo", "o segundo": after an article it is the ordinal, not the preposition."""
        tokens, pack = self._tokens, self._pack
        if tokens.words[index] in pack.numbers.led:  # "nel solo |secondo| trimestre"
            dates, units = pack.dates, pack.units.after
            if dates.quarters.match(tokens, index + 1) or units.match(tokens, index + 1):
                return False
        return not (index and tokens.words[index - 1] in pack.names.articles and tokens.gaps[index] == " ")

    def _opens_clause(self, index: int) -> bool:
        gap = self._tokens.gaps[index]
        return index == 0 or "," in gap or ";" in gap or self._layout.opens_sentence(index)

    def _set_off(self, index: int, source: Source) -> bool:
        """Whether "for" and a person open a sentence, or stand between commas, and tell whose view it is: not "20 años,
        la máxima, |para Paolo Neri| y tres para los otros"."""
        tokens = self._tokens
        if self._layout.opens_sentence(index):
            return True
        return source.last < tokens.size and "," in tokens.gaps[max(source.last, index + 1)]

    def _verb(self, index: int) -> Source | None:
        tokens, speech, layout = self._tokens, self._pack.speech, self._layout
        opens = layout.opens_sentence(index)
        if layout.capitals[index] and not opens:
            return None
        begin, end = index, index + 1
        if tokens.spelled(index) not in speech.spelled:
            return None
        participle = None if tokens.spelled(index) in speech.finite else speech.participles.match(tokens, index)
        if participle is not None:
            end = participle[0]
            agent = self._past_days(end)  # "publié |mardi |par Eurostat"
            if (by := speech.by.match(tokens, agent)) is not None and tokens.gaps[agent] == " ":
                self._marks.add(index)
                source = self._sources.at(by[0], index)
                bare = source is not None and source.first == by[0] and self._auxiliary(index) is not None
                if not bare or self._sources.speaking(source) is not None:
                    return source  # "publié |par Eurostat|", but "a raconté |par téléphone| une rescapée"
            helper = self._auxiliary(index)
            if helper is not None and tokens.spelled(index) in speech.by_alone:
                return None  # "ANO had |obtained| 34%"
            if helper is None:
                if speech.verbs.match(tokens, index) is None or tokens.spelled(index) in speech.no_verbs:
                    return None  # "coût |annoncé| : 100 millions"
            else:
                begin = helper
        if begin == index:
            finite = speech.verbs.match(tokens, index)
            if finite is None and not self._framed(index):
                return None
            end = max(end, finite[0] if finite is not None else index + 1)
        if self._acts(index, end) or self._kept_silent(begin, index):
            return None
        if begin == index and index and tokens.gaps[index] in PHRASE_GAPS and self._noun_position(index):
            # "l'annonce", "the reports", "une note"; but "lo |scrive| il Corriere", "l'|annonce| le ministère"
            found = self._subjects.following(end, index)
            if found is not None:
                self._marks.add(index)
            return found
        self._marks.add(index)
        found = self._subjects.of(begin, end, index)
        if found is None and begin < index - 1 and (self._pack.nouns.capitalised or self._pack.code == "nl"):
            return self._subjects.between(begin + 1, index)
        return found

    def _acts(self, verb: int, end: int) -> bool:
        """Whether a verb that may be one of saying tells what somebody does: how many or whose stands right behind it
        ("Aegean |added| nine flights", "Italy |recalled| its ambassador"), it declares a state of things ("|declared| a
        national emergency after 40 had died") or rejects what is no statement ("|rejected| a €17bn bid")."""
        tokens, speech, spelled = self._tokens, self._pack.speech, self._tokens.spelled(verb)
        if spelled in speech.declaring and not speech.declared.isdisjoint(tokens.words[end : end + _OBJECT]):
            return True
        if spelled in self._pack.modality.rejecting:
            return self._pack.modality.rejected_what.isdisjoint(tokens.words[end : end + _OBJECT])
        if spelled not in speech.acting or tokens.gap_before(end) != " ":
            return False
        word, numbers = tokens.word_behind(end), self._pack.numbers
        counted = word in numbers.lexemes and word not in numbers.articles  # "ajoute |un| porte-parole"
        return end in tokens.numbers or counted or word in self._pack.names.possessives

    def _kept_silent(self, begin: int, verb: int) -> bool:
        """ "The firm |did not say| how many of the 9,000 jobs go", "|n'a pas précisé|", "hat |nicht mitgeteilt|": what
        is not said is nobody's figure; but "reported no deaths", "n'a pas démenti"."""
        tokens, mood, stop = self._tokens, self._pack.modality, self._pack.stop
        places = [place for place in (verb, begin) if place in tokens.joined]
        if {verb - 1, verb} <= tokens.joined and tokens.words[verb - 1] in stop:
            places.append(verb - 1)  # "has |not yet| said"
        denied = any(
            tokens.words[place - 1] in mood.negations and mood.not_negations.match(tokens, place - 1) is None
            for place in places
        )
        after = verb + 1
        if not denied and begin == verb and after in tokens.joined and tokens.words[after] in mood.negations:
            led = tokens.words[verb - 1] in mood.negation_openers if verb else False
            closed = after + 1 not in tokens.joined or tokens.words[after + 1] in stop
            denied = closed and (led or self._pack.dates.tenses.participles_last)  # "ne dit |pas| si", "zei |niet| of"
        cue = mood.cues.match(tokens, verb) if denied else None
        return denied and (cue is None or cue[1] not in ("denied", "rejected"))

    def _framed(self, index: int) -> bool:
        """Whether a verb says something because a figure follows in its frame: "|put| annual inflation |at| 2.2%"."""
        tokens, frame = self._tokens, self._pack.speech.framed.get(self._tokens.words[index])
        last = min(tokens.size - 1, index + _FRAME)
        return frame is not None and any(
            tokens.words[place] == frame and place + 1 in tokens.numbers for place in range(index + 1, last)
        )

    def _past_days(self, index: int) -> int:
        tokens, dates = self._tokens, self._pack.dates
        led = index + 1 < tokens.size and tokens.words[index] in self._pack.stop and tokens.gaps[index] == " "
        if led and tokens.words[index + 1] in dates.weekdays.starts:
            index += 1  # "announced |on| Thursday by the agency"
        while (
            index < tokens.size
            and tokens.gaps[index] == " "
            and (
                tokens.words[index] in dates.weekdays.starts
                or tokens.words[index] in dates.months.starts
                or index in tokens.numbers
                or dates.relative.match(tokens, index) is not None
            )
        ):
            index += 1
        return index

    def _noun_position(self, index: int) -> bool:
        if self._pack.code == "el":
            return False  # no verb of Greek is a noun; "της" before one ends what comes before
        before, names = self._tokens.words[index - 1], self._pack.names
        if self._pack.nouns.capitalised and self._layout.opens_sentence(index - 1):
            return False  # "Das |teilte| das Statistikamt mit": nouns have capitals there
        owner = (
            before == "s" and index > 1 and self._tokens.words[index - 2].endswith("'")
        )  # "this year's |estimated| EBITDA"
        return owner or before in names.articles or before in names.of or self._passive(index)

    def _passive(self, index: int) -> bool:
        """Whether something is said to the subject: "residents |were| soon told to leave"."""
        words, passive, stop = self._tokens.words, self._pack.speech.passive, self._pack.stop
        for place in range(index - 1, max(-1, index - 1 - _ADVERBS), -1):
            if words[place] in passive:
                return True
            if not passive or not (words[place] in stop or words[place].endswith("ly")):
                return False
        return False

    def _auxiliary(self, index: int) -> int | None:
        """The auxiliary of a participle: "|a| déclaré", "|a|-t-elle déclaré", "|hat| am Montag … gesagt" """
        tokens, auxiliaries = self._tokens, self._pack.speech.auxiliaries
        reach = 9 if self._pack.nouns.capitalised or self._pack.code == "nl" else 4
        for place in range(index - 1, max(-1, index - 1 - reach), -1):
            if tokens.gap(place) not in (" ", "-", "'", ""):
                return None
            if tokens.words[place] in self._pack.speech.undergone:
                return None  # "l'âge de la retraite a |été| relevé": nobody is said to say it
            if tokens.spelled(place) in auxiliaries:
                return place
        return None


def _inside(quotations: Sequence[tuple[int, int]], index: int) -> bool:
    """Whether a token stands inside one of some quotations, in order."""
    place = bisect_right(quotations, index, key=itemgetter(0)) - 1
    return place >= 0 and index < quotations[place][1]
