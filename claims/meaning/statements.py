"""Statements: the content words of a text, each with whether the text affirms or denies it.

A denial of a denial affirms: "ne dément pas". What a word is known by is itself and the notions it names, so that a
statement can be laid beside one in other words or another language; `ends` are the ends of axes it stands for once
denials are counted in, so that "pas mort" is alive.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from claims.document import Document, Span
from claims.meaning.opposites import contrary, opposites_of
from claims.packs import pack as packs
from claims.packs.notions import Notions
from claims.packs.pack import Pack, notions_of
from claims.text.fold import prepare
from claims.text.sentences import Sentences
from claims.text.tokens import Tokens, tokenise

_YEAR = re.compile(r"(?:19|20)\d\d")
_OPENED = 6  # tokens from "ne" to "pas"
_NEAR = 5  # tokens behind a denial in which a word makes it one of a part: "not before Monday"
_NEXT = 4  # tokens within which a second denial turns the first one round, and does not begin another statement
_MARKS = frozenset(";:–\n!?…•|")
_SHOWS = "showing"
_SAYS = "saying"  # whatever the verb: "révèlent", "disent", "prouvent"
_ROOT = 5  # letters that two forms of a word share at least, and which part of the longer one they are
_PART = 0.5


@dataclass(frozen=True, slots=True)
class Term:
    """A content word, or a number in digits: its place, its clause and sentence, and how the text means it.

    `denied`: an odd number of denials reaches it; `head`: it is what one of them denies first. `unreal`: its clause is
    one that nobody asserts ("if …"). `name`: it is written like a name, where that tells names from nouns.
    """

    span: Span
    word: str
    notions: frozenset[str]
    ends: frozenset[str]
    denied: bool
    head: bool
    clause: int
    sentence: int
    unreal: bool
    name: bool

    @property
    def speaks(self) -> bool:
        """Whether it is a verb of saying that proves nothing: not to have commented on a thing is not to deny it."""
        return _SAYS in self.notions and _SHOWS not in self.notions

    def meets(self, other: "Term") -> bool:
        """Whether two words may name one thing: forms of one word, or words for one notion."""
        return bool(self.notions & other.notions) or akin(self.word, other.word)


@dataclass(frozen=True, slots=True)
class Denial:
    """One denial: its own words, the words it denies, what completes these, and the rest of the clause.

    Where a whole sentence is called false, any of its words may be the one denied, and the others complete it. Who
    denies ("la préfecture dément") or what does not prove it is no part of what is denied.
    """

    span: Span
    heads: tuple[Term, ...]
    rest: tuple[Term, ...]
    around: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Statements:
    """What a text says: its terms in order, its denials, its sentences, and where an "and" or "but" begins."""

    terms: tuple[Term, ...]
    denials: tuple[Denial, ...]
    sentences: tuple[Span, ...]
    joins: tuple[int, ...]


def akin(one: str, other: str) -> bool:
    """Whether two folded words look like forms of one: "réintégrer" and "réintégration", "vote" and "voté"."""
    if one == other:
        return True
    if not (one.isalpha() and other.isalpha()):
        return False
    shorter, longer = sorted((len(one), len(other)))
    shared = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    if shared >= _ROOT and shared >= _PART * longer:
        return True
    return _ROOT - 1 <= shared == shorter and longer - shorter <= 3


def statements(document: Document) -> Statements:
    """The statements of a document, read with the pack of its language."""
    pack = packs.load(document.language or "en")
    folded = prepare(document.text)
    tokens = tokenise(folded.composed, pack.words)
    return _Reader(tokens, pack, folded.place).read()


@dataclass(slots=True)
class _Reach:
    """A denial in the making, in tokens: its own words, those it denies first, and all it reaches.

    `plain`: a word of negation, not a verb that denies. `speaks`: a verb such as "dément", so that what is around it is
    who denies; `whole`: all of the sentence is denied.
    """

    first: int
    last: int
    heads: list[int]
    reached: list[int]
    plain: bool = False
    speaks: bool = False
    whole: bool = False


class _Reader:
    def __init__(self, tokens: Tokens, pack: Pack, place: Callable[[int], int]) -> None:
        self._tokens, self._pack, self._words, self._place = tokens, pack, pack.polarity, place
        self._sentences = Sentences(tokens.text, pack.abbreviations)
        self._sentence = [self._sentences.index(start) for start in tokens.starts]
        self._begins = self._clause_starts()
        self._content = [self._is_content(index) for index in range(tokens.size)]
        self._shows = _places(self._words.shows, tokens)
        self._notions, self._ends = self._meanings()
        self._denials = _places(self._words.denials, tokens)
        self._false = _places(self._words.false, tokens)

    # ---- clauses

    def _clause_starts(self) -> list[int]:
        """The tokens that begin a clause. A condition ends at its comma: "if it rains, | the match is off"."""
        tokens, words = self._tokens, self._words
        starts = [0] if tokens.size else []
        for index in range(1, tokens.size):
            gap = tokens.gap_before(index)
            if (
                self._sentence[index] != self._sentence[index - 1]
                or _MARKS & set(gap)
                or words.breaks.match(tokens, index)
                or words.unreal.match(tokens, index)
                or ("," in gap and words.unreal.match(tokens, starts[-1]))
            ):
                starts.append(index)
        return starts

    def _bounds(self, index: int) -> tuple[int, int]:
        at = bisect_right(self._begins, index)
        return self._begins[at - 1], self._begins[at] if at < len(self._begins) else self._tokens.size

    def _unreal(self, index: int) -> bool:
        return self._words.unreal.match(self._tokens, self._bounds(index)[0]) is not None

    # ---- words

    def _is_content(self, index: int) -> bool:
        word, words, dates = self._tokens.words[index], self._words, self._pack.dates
        if not word[0].isalpha():
            return index in self._tokens.numbers and not self._is_dated(index) and not self._is_joined(index)
        day = word.rstrip("'")  # "Tuesday's"
        dated = (day in dates.months and day not in self._pack.numbers.doubtful) or day in dates.weekdays
        small = dated or word in self._pack.stop or word in words.light or words.negations.match(self._tokens, index)
        return len(word) > 2 and not small

    def _is_name(self, index: int) -> bool:
        inside = index > 0 and self._sentence[index - 1] == self._sentence[index] and self._content[index]
        return inside and self._tokens.capitalised(index) and not self._pack.nouns_capitalised

    def _is_joined(self, index: int) -> bool:
        """Whether a number is the end of a name: "Covid-19", "CO2"."""
        tokens = self._tokens
        return index > 0 and tokens.gap_before(index) in ("", "-") and tokens.words[index - 1][0].isalpha()

    def _is_dated(self, index: int) -> bool:
        """Whether a number is of a date: a year, or a day beside its month."""
        tokens, months = self._tokens, self._pack.dates.months
        beside = [tokens.words[place] for place in (index - 1, index + 1) if 0 <= place < tokens.size]
        return any(word in months for word in beside) or bool(_YEAR.fullmatch(tokens.words[index]))

    def _meanings(self) -> tuple[list[set[str]], list[set[str]]]:
        """The notions and the ends of axes named at each token; a phrase stands where it ends."""
        tokens, speech = self._tokens, self._pack.speech
        notions: list[set[str]] = [set() for _ in range(tokens.size)]
        ends: list[set[str]] = [set() for _ in range(tokens.size)]
        for first, last, notion in notions_of(self._pack.code).find(tokens, 0, tokens.size):
            if last - first > 1 or self._content[first]:
                notions[last - 1].add(notion)
        for _, last, end in opposites_of(self._pack.code).find(tokens, 0, tokens.size):
            ends[last - 1].add(end)
        for index, word in enumerate(tokens.words):
            shown = index in self._shows or word in speech.verbs or word in speech.participles
            if self._content[index] and shown:
                notions[index] |= {_SAYS, _SHOWS} if index in self._shows else {_SAYS}
        return notions, ends

    def _telling(self, index: int) -> bool:
        return bool(self._content[index] or self._notions[index] or self._ends[index])

    def _heading(self, places: Iterable[int]) -> list[int]:
        return [place for place in places if self._telling(place) and place not in self._tokens.numbers]

    # ---- denials

    def read(self) -> Statements:
        reaches = list(self._reaches())
        denied = [0] * self._tokens.size
        for at, reach in enumerate(reaches):
            self._cut(reach, reaches[at + 1 :])
            for place in reach.reached:
                denied[place] += 1
        heads = {place for reach in reaches for place in reach.heads}
        own = {place for reach in reaches if not reach.plain for place in range(reach.first, reach.last)}
        telling = (place for place in range(self._tokens.size) if self._telling(place) and place not in own)
        terms = {index: self._term(index, denied[index], index in heads) for index in telling}
        told = (self._denial_of(reach, terms) for reach in reaches if any(place in terms for place in reach.heads))
        sentences = (Span(self._place(start), self._place(end)) for start, end in self._sentences.spans)
        joins = (at for at, word in enumerate(self._tokens.words) if word in self._pack.bound_joins and word.isalpha())
        starts = (self._place(self._tokens.starts[at]) for at in joins)
        return Statements(tuple(terms.values()), tuple(told), tuple(sentences), tuple(starts))

    def _reaches(self) -> list[_Reach]:
        found: list[_Reach] = []
        index = 0
        while index < self._tokens.size:
            if hedge := self._words.hedged.match(self._tokens, index):
                index = hedge[0]
            elif reach := self._at(index, found):
                # "N'|empêche| pas", "|bestreitet| das nicht": the denial inside another one is denied with it.
                found = [other for other in found if other.first < reach.first]
                if reach.plain and self._again(index, found):
                    reach = self._agreed(found.pop(), reach)
                found.append(reach)
                index = reach.last
            else:
                index += 1
        return found

    def _again(self, index: int, found: list[_Reach]) -> bool:
        """Whether the clause of a negation has one already."""
        return bool(found) and found[-1].plain and self._bounds(index) == self._bounds(found[-1].first)

    def _agreed(self, one: _Reach, other: _Reach) -> _Reach:
        """Two negations of one clause are one: "|κανένας επιβάτης |δεν τραυματίστηκε", "|neither … |nor"."""
        heads, reached = sorted({*one.heads, *other.heads}), sorted({*one.reached, *other.reached})
        return _Reach(one.first, other.last, heads, reached, plain=True)

    def _at(self, index: int, before: list[_Reach]) -> _Reach | None:
        tokens, words = self._tokens, self._words
        if self._denials.get(index, index) > index + 1:  # "aucune preuve que" before "aucune"
            return replace(self._reach(index, self._denials[index], close=True), speaks=self._speaks(index))
        if found := words.without.match(tokens, index):
            return self._reach(index, found[0], most=1)
        alone = words.alone.match(tokens, index)
        if found := alone or words.negations.match(tokens, index):
            if found[0] in tokens.numbers and tokens.gap_before(found[0]) in ("", " ", ". "):
                return None  # "No. 1", and figures, whose denial is read elsewhere
            opener = self._opener(index)
            subject = opener is None and (alone is not None or self._opens(index))
            if words.openers and opener is None and not subject and "," not in tokens.gap_before(index):
                return None
            if tokens.words[found[0] : found[0] + 1] and tokens.words[found[0]].endswith(words.participles):
                return self._reach(index, found[0], most=1)  # "persone non |sposate"
            between = opener is not None and not self._again(index, before)
            verb = list(range(opener + 1, index)) if opener is not None and between else []
            reach = self._reach(index, found[0], verb)
            if subject and reach.heads:
                reach.heads.extend(self._verb_behind(reach.reached))
            return replace(reach, plain=True)
        if index in self._denials:
            return replace(self._reach(index, self._denials[index], close=True), speaks=self._speaks(index))
        if index in self._false and not self._unreal(index):
            end, sentence = self._false[index], self._sentence[index]
            said = [i for i in range(tokens.size) if self._sentence[i] == sentence and not index <= i < end]
            return _Reach(index, end, self._heading(said), said, whole=True)
        return None

    def _verb_behind(self, reached: list[int]) -> list[int]:
        """The verb of a clause that its subject denies: "aucun passager n'a été |blessé"."""
        opened = [place for place in reached if self._tokens.words[place] in self._words.openers]
        return self._heading(place for place in reached if opened and place > opened[0])[:1]

    def _speaks(self, index: int) -> bool:
        """Whether a denial is somebody's word ("dément"), and not what happens ("empêche")."""
        cue = self._pack.modality.cues.match(self._tokens, index)
        return cue is not None and cue[1] == "denied"

    def _opener(self, index: int) -> int | None:
        first = max(self._bounds(index)[0], index - _OPENED)
        return next((i for i in range(index - 1, first - 1, -1) if self._tokens.words[i] in self._words.openers), None)

    def _opens(self, index: int) -> bool:
        """Whether a negation is the subject of its clause: "|personne du village |n'a voté"."""
        last = min(self._bounds(index)[1], index + _OPENED)
        return any(self._tokens.words[place] in self._words.openers for place in range(index + 1, last))

    def _reach(self, index: int, end: int, verb: list[int] | None = None, most: int = 0, close: bool = False) -> _Reach:
        """What a denial reaches: the verb between its halves, and what follows, to a comma or the end of the clause;
        no more than `most` telling words, where that is given; nothing behind a comma, where it is `close`."""
        tokens, verb = self._tokens, verb or []
        first, last = self._bounds(index)
        after: list[int] = []
        for place in range(end, last):
            told = self._heading(after)
            comma = "," in tokens.gap_before(place)
            if (comma and (told or most or close)) or (most and (len(told) >= most or place in tokens.numbers)):
                break
            after.append(place)
        start = verb[0] - 1 if verb else index
        partly = any(self._words.partial.match(tokens, place) for place in after[:_NEAR])
        if partly or any(place in self._denials for place in verb):
            return _Reach(start, end, [], [])
        heads = self._heading(verb) or self._heading(after)[:1]
        if not heads and self._words.verb_first:
            if inside := [place for place in range(first, index) if place in self._denials]:
                return _Reach(inside[-1], end, [], [])
            heads = verb = self._heading(range(first, index))[-1:]
        if any(place in self._denials for place in heads):
            heads = []  # "did not |deny": what follows is affirmed
        return _Reach(start, end, heads, [*verb, *after])

    def _cut(self, reach: _Reach, later: list[_Reach]) -> None:
        """Where another denial begins, another thing is said, unless it stands right behind: "did not deny"."""
        start = next((other.first for other in later if other.first > reach.last + _NEXT), None)
        if start is not None:
            reach.reached[:] = [place for place in reach.reached if place < start]

    # ---- what was read

    def _denial_of(self, reach: _Reach, terms: dict[int, Term]) -> Denial:
        reached = [i for i in reach.reached if i in terms and (reach.whole or i not in reach.heads)]
        apart = reach.speaks or reach.whole or any(place in self._shows for place in reach.heads)
        before = () if apart else range(self._bounds(reach.first)[0], reach.first)
        around = [place for place in before if place in terms and place not in (*reached, *reach.heads)]
        heads, rest, others = (
            tuple(terms[i] for i in places if i in terms) for places in (reach.heads, reached, around)
        )
        return Denial(self._span(reach.first, reach.last), heads, tuple(term for term in rest if term.denied), others)

    def _term(self, index: int, denials: int, head: bool) -> Term:
        tokens, denied = self._tokens, denials % 2 == 1
        first = self._bounds(index)[0]
        return Term(
            span=self._span(index, index + 1),
            word=tokens.words[index],
            notions=frozenset(self._notions[index]),
            ends=frozenset(map(contrary, self._ends[index]) if denied else self._ends[index]),
            denied=denied,
            head=head,
            clause=first,
            sentence=self._sentence[index],
            unreal=self._unreal(index),
            name=self._is_name(index),
        )

    def _span(self, first: int, last: int) -> Span:
        return Span(self._place(self._tokens.starts[first]), self._place(self._tokens.ends[last - 1]))


def _places(table: Notions, tokens: Tokens) -> dict[int, int]:
    return {first: last for first, last, _ in table.find(tokens, 0, tokens.size)}
