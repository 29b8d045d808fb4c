"""Cues: whom a word that leads to a source leads to, whatever it says of them.

They are "according to X", "X said", "said X", ", so X" and "published by X". What they lead to is a person (given by
the full name), or the words that name the source, without their article: "prosecutors", "personne proche du dossier",
"Reuters".
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from claims.packs.pack import Pack
from claims.speech.days_between import Days
from claims.speech.noun_phrases import PHRASE_GAPS
from claims.speech.saying import Saying
from claims.speech.source import Source
from claims.speech.sources import Sources
from claims.speech.subjects import Subjects
from claims.text.layout import Layout
from claims.text.words import Cue


class Cues:
    """The cues of one text, each read when it is first asked for: most sentences state nothing that somebody says.

    Those that stand inside words quoted, as `quoted` tells, are somebody's words and not the text's.
    """

    def __init__(
        self, layout: Layout, pack: Pack, sources: Sources, subjects: Subjects, quoted: Callable[[int], bool]
    ) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens
        self._sources, self._subjects, self._quoted = sources, subjects, quoted
        self._saying, self._days = Saying(layout, pack), Days(layout, pack)
        self._places = self._tokens.cues[Cue.SPEECH]
        self._known: dict[int, Source | None] = {}
        self._marks: set[int] = set()
        self._asked, self._found = (0, 0), list[Source]()

    def places(self, first: int, last: int) -> Sequence[int]:
        """The tokens from `first` to `last` that may begin a cue."""
        low = bisect_left(self._places, first)
        return self._places[low : bisect_left(self._places, last, low)]

    def between(self, first: int, last: int) -> list[Source]:
        """The sources of the cues among tokens `first` to `last`, in order."""
        if (first, last) != self._asked:  # several figures may stand in one sentence
            found = [source for index in self.places(first, last) if (source := self.at(index)) is not None]
            self._asked, self._found = (first, last), found
        return self._found

    def at(self, index: int) -> Source | None:
        """The source that the cue at a token leads to."""
        if index not in self._known:
            quoted = self._quoted(index)
            self._known[index] = None if quoted else self._source(index, self._tokens.words[index])
        return self._known[index]

    def present(self, first: int, last: int) -> bool:
        """Whether any cue stands among tokens `first` to `last`, even one whose source is not known."""
        self.between(first, last)
        return any(index in self._marks for index in self.places(first, last))

    def unsourced(self, index: int) -> bool:
        """Whether a cue stands at a token whose source is not known."""
        return index in self._marks and self.at(index) is None

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
                    source = self._sources.speaking.source(source)  # "citing |police|", but "citing |high costs|"
                    if source is None:
                        return None
                self._marks.add(index)
                return source
        if word in speech.according_person and self._layout.opens_clause(index):
            source = self._sources.at(index + 1, index)
            return source if source is not None and source.person and self._set_off(index, source) else None
        if word in speech.according_name and self._layout.opens_clause(index) and self._layout.capital(index + 1):
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
            agent = self._days.to_agent(end)  # "publié |mardi |par Eurostat"
            if (by := speech.by.match(tokens, agent)) is not None and tokens.gaps[agent] == " ":
                self._marks.add(index)
                source = self._sources.at(by[0], index)
                bare = source is not None and source.first == by[0] and self._saying.auxiliary(index) is not None
                if not bare or self._sources.speaking.source(source) is not None:
                    return source  # "publié |par Eurostat|", but "a raconté |par téléphone| une rescapée"
            helper = self._saying.auxiliary(index)
            if helper is not None and tokens.spelled(index) in speech.by_alone:
                return None  # "ANO had |obtained| 34%"
            if helper is None:
                if speech.verbs.match(tokens, index) is None or tokens.spelled(index) in speech.no_verbs:
                    return None  # "coût |annoncé| : 100 millions"
            else:
                begin = helper
        if begin == index:
            finite = speech.verbs.match(tokens, index)
            if finite is None and not self._saying.framed(index):
                return None
            end = max(end, finite[0] if finite is not None else index + 1)
        if self._saying.acts(index, end) or self._saying.kept_silent(begin, index):
            return None
        if begin == index and index and tokens.gaps[index] in PHRASE_GAPS and self._saying.as_noun(index):
            # "l'annonce", "the reports", "une note"; but "lo |scrive| il Corriere", "l'|annonce| le ministère"
            found = self._subjects.behind.following(end, index)
            if found is not None:
                self._marks.add(index)
            return found
        self._marks.add(index)
        found = self._subjects.of(begin, end, index)
        if found is None and begin < index - 1 and (self._pack.nouns.capitalised or self._pack.code == "nl"):
            return self._subjects.behind.between(begin + 1, index)
        return found
