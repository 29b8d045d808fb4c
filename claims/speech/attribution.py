"""Attribution: who the text says said it, of all whom the cues of a sentence lead to.

"140 000 selon |les organisateurs|, plus de 80 000 d'après |la police|": each figure has a source of its own, and a
figure that only says more of a source has none.
"""

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial
from operator import itemgetter

from claims.entities.people import People
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.cues import Cues
from claims.speech.saying import Saying
from claims.speech.source import Source
from claims.speech.sources import Sources
from claims.speech.subjects import Subjects
from claims.text.layout import Layout

_COUNTED = 3  # words from a figure to "according to"
_CLOSING = frozenset("»”\"’'“")
_APPOSED = 3  # tokens from a name to an age set off behind it: ", |the |91-year-old dean"


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
        self._cues = Cues(layout, pack, self._sources, self._subjects, self._in_quotation)
        self._saying = Saying(layout, pack)

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
        return self._cues.between(0, self._tokens.size)

    def among(self, first: int, last: int) -> Sequence[Source]:
        """The sources of the cues among tokens `first` to `last`, in order."""
        return self._cues.between(first, last)

    def unsourced(self, index: int) -> bool:
        """Whether a cue whose source is not known stands at a token, or behind the auxiliary there."""
        helps = self._tokens.spelled(index) in self._pack.speech.auxiliaries
        return self._cues.unsourced(index) or (helps and self._cues.unsourced(index + 1))

    def speaker(self, first: int, last: int, near: int, age: bool = False, figure: bool = False) -> str | None:
        """Who says what tokens `first` to `last` (a sentence) state at token `near`, be it a `figure`, which may be an
        `age`, or anything else.

        Of several sources it is the one with the fewest commas and semicolons between, then the nearest: "140 000
        selon les organisateurs, plus de 80 000 d'après la police". One without a verb of its own has its figure right
        behind it: "police counted 80,600, the organisers 140,000".
        """
        found = [
            source
            for source in self._cues.between(first, last)
            if not self._apart(source, near) and (near >= source.cue or not self._leads_on(source))
        ]
        quoted = bool(found) and self._in_quotation(near)
        if quoted:
            found = [source for source in found if not self._counts(source, near)]
        elif found:
            found = [source for source in found if source.first < first or not self._is_of(source, near, age)]
            if figure:
                found = [source for source in found if not self._tells_of(source, near)]
                found = [source for source in found if near >= source.cue or not self._tells_its_own(source)]
        if not found:
            return None  # nearly always
        if not (quoted and found[0].cue == first < found[0].first):  # "|Pour M. Roy|, le Brésil « a failli … »"
            elliptic = self._elliptic(near, found)
            if elliptic is not None:
                return elliptic.name
        source = found[0]
        if len(found) > 1:
            source = min(found, key=lambda source: (self._cuts(source, near), abs(source.cue - near)))
        return (quoted and self._taking_over(source, near)) or source.name

    def _apart(self, source: Source, near: int) -> bool:
        """Whether a source is told of something else than a token: inside brackets that it does not open and the token
        is not in ("(a third of the trains, |according to the railway|) and a crowd of 64,288"), or between commas
        behind a semicolon: "carried 4,700 boxes; 56 of them, |according to the board|, held acids"."""
        gaps, begin, end = self._tokens.gaps, min(source.first, source.cue), max(source.last, source.cue + 1)
        if near < begin:
            between = range(near + 1, begin + 1)
            opened = next((at for at in reversed(between) if "(" in gaps[at] or ")" in gaps[at]), begin)
            if opened < begin and "(" in gaps[opened]:
                return True
            return "," in gaps[begin] and "," in gaps[end] and any(";" in gaps[at] for at in between)
        if near < end:
            return False
        closed = next((at for at in range(end, near + 1) if "(" in gaps[at] or ")" in gaps[at]), None)
        return closed is not None and ")" in gaps[closed] and "(" not in gaps[closed].partition(")")[0]

    def _leads_on(self, source: Source) -> bool:
        """Whether a source speaks of what follows it alone: it opens what stands behind a semicolon or a "while"
        ("floods killed 47 people, |after one station| recorded 1,739 mm"), or commas set it off behind "and": "55 bn
        this year and, |according to the auditors|, up to 100". So does one whose verb leads to a clause of its own:
        "the trio, |who says that| …"."""
        tokens, first = self._tokens, min(source.first, source.cue)
        if self._tells_what(source):
            return True
        first = self._with_its_article(first)
        if ";" in tokens.gaps[first] or self._meanwhile(first):
            return True
        end = max(source.last, source.cue + 1)
        closed = end < tokens.size and "," in tokens.gaps[end]
        return closed and "," in tokens.gaps[first] and tokens.words[first - 1] in self._pack.numbers.join

    def _with_its_article(self, first: int) -> int:
        """Where words begin that start at a token, with the article before them."""
        tokens = self._tokens
        while first and first in tokens.joined and tokens.words[first - 1] in self._pack.names.articles:
            first -= 1
        return first

    def _tells_what(self, source: Source) -> bool:
        """Whether a verb of saying has a clause of its own for what is said: "that" right behind the verb ("the Ifo
        expects a billion and |the DIW answers that| …"), or "who" before it ("six died, as did Ada Lang's brother,
        |who has said| he …")."""
        tokens, speech, cue = self._tokens, self._pack.speech, source.cue
        if cue < source.last or tokens.words[cue] in speech.anchors:
            return False  # "dijo |el alcalde|, que …", "|según| …"
        after, gap = tokens.words[min(cue + 1, tokens.size - 1)], tokens.gap_before(cue + 1)
        if after in speech.that and (gap == " " or (gap == ", " and after not in speech.relatives)):
            return True
        begin = self._saying.auxiliary(cue)
        place = (cue if begin is None else begin) - 1
        return place >= source.last and place + 1 in tokens.joined and tokens.words[place] in speech.relatives

    def _tells_its_own(self, source: Source) -> bool:
        """Whether a clause behind a comma begins with a source and goes on behind its verb, in a language where who
        says what stands before follows the verb: "Douze morts, |le maire évoque| un drame", "fino a 50, |i legali
        annunciano| ricorso"; but "12 morts, |annonce le maire|", "12 morts, |le maire confirme|"."""
        tokens, first, after = self._tokens, source.first, source.cue + 1
        if not self._pack.names.adjective_endings or source.cue < source.last or after not in tokens.joined:
            return False
        first = self._with_its_article(first)
        return tokens.gaps[first] == ", "

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
        begin = self._saying.auxiliary(cue)
        if not _CLOSING & set(tokens.gaps[cue if begin is None else begin]):
            return False
        return tokens.joined.issuperset(range(source.last, near + 1))

    def _taking_over(self, source: Source, near: int) -> str | None:
        """The person who begins a later clause in which a verb of saying without a subject leads to words quoted: "the
        cabinet announced …, and |President Lang| went on air to say that “…”"."""
        begin, join = max(source.last, source.cue + 1), self._pack.numbers.join
        for mark in range(near - 1, begin, -1):
            if not self._cues.unsourced(mark):
                continue
            for place in range(mark - 1, begin, -1):
                if self._tokens.words[place] in join and "," in self._tokens.gaps[place]:
                    speaker = self._sources.at(place + 1, mark)
                    return speaker.name if speaker is not None and speaker.person else None
            return None
        return None

    def _elliptic(self, near: int, found: Sequence[Source]) -> Source | None:
        """The source that ends right before a token and begins its clause, where one before says what it says too:
        "police counted 80,600, |the organisers| 140,000"; but "customers lost $8bn, |investors| $1.7bn, he said",
        "Secondo il giudice i clienti hanno perso 8 milioni, |i creditori| 2"."""
        if (officer := self._subjects.ahead.officer(near, near)) is not None:
            return officer
        opens = self._layout.opens_sentence
        if not any(max(other.first, other.cue) < near and not opens(other.cue) for other in found):
            return None
        source = self._sources.speaking.source(self._sources.before(near, near))
        if source is None:
            return None
        last = source.last - 1
        if (
            not source.person
            and not self._layout.capitals[last]
            and not self._sources.speaking.word(self._tokens.words[last])
        ):
            return None  # "el club francés |ingresará| 144 millones": a verb stands between
        first = source.first
        while first and self._tokens.words[first - 1] in self._pack.names.articles:
            first -= 1
            word = self._tokens.words[first]
            if word in self._pack.change.to and word not in self._pack.names.definite:
                return None  # "; |aux| États-Unis, 2 000 vols": where, and not who
        return source if self._layout.opens_clause(first) and not self._layout.opens_sentence(first) else None

    def _cuts(self, source: Source, near: int) -> int:
        """How many commas and semicolons stand between a source with its cue and a token, but for the one that ends
        an opening "selon la police, …"."""
        begin, end = min(source.first, source.cue), max(source.last, source.cue + 1)
        if near >= end and self._layout.opens_clause(begin):
            end += 1
        gaps = map(self._tokens.gap_before, range(near + 1, begin + 1) if near < begin else range(end, near + 1))
        return sum("," in gap or ";" in gap for gap in gaps)

    def speaks_of_saying(self, first: int, last: int) -> bool:
        """Whether any cue stands among tokens `first` to `last`, even one whose source is not known."""
        return self._cues.present(first, last)

    def interruption(self, first: int, last: int) -> tuple[Source, int, int] | None:
        """Who is named inside quoted words, and the tokens that are not quoted: « L'économie, |assure M. Macron|, ne
        peut pas attendre »."""
        inner = map(self._subjects.behind.interrupting, filter(self._in_quotation, self._cues.places(first, last)))
        return next((found for found in inner if found is not None and found[2] < last), None)


def _inside(quotations: Sequence[tuple[int, int]], index: int) -> bool:
    """Whether a token stands inside one of some quotations, in order."""
    place = bisect_right(quotations, index, key=itemgetter(0)) - 1
    return place >= 0 and index < quotations[place][1]
