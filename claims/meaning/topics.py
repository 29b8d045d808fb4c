"""Topics: what a claim is about, in everything but its figure.

Matching reads topics and nothing else: the content words of the sentence and of the near context, the names,
the times, the other figures beside the claim. All figures are taken out of the text first, so that a
different figure can never speak against a match.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, takewhile
from typing import NamedTuple

from claims.claim import Claim
from claims.document import Document
from claims.entities.gazetteer import gazetteer
from claims.figures.ages.years_of_age import AGE
from claims.meaning.dated import Dated
from claims.meaning.figure_keys import figure_key
from claims.meaning.named import PLACE, Name, Named
from claims.meaning.stretches import parts
from claims.packs import pack as packs
from claims.packs.pack import Pack, notions_of
from claims.text.fold import fold, prepare
from claims.text.tokens import Tokens, bare, tokenise
from claims.value import TEXTUAL, Kind, Period

_CUTS = ",;:()"
_EACH_WORD, _EACH_CUT = 0.9, 0.75  # of its nearness a word keeps for each word and each comma before the figure
_SENTENCE_BEFORE = 0.3  # "Serious events were rare. At 0.4%, ...": a short sentence lives on the one before
_BACK = 25  # tokens looked back for it
_OPENED = 6  # tokens between "dont" and the part that it opens
WORD, NAME, COUNTED, NOTION, YEAR = "word:", "name:", "counted:", "notion:", "year:"
"""Before a label that is a word of one language, a name, what the figure counts, a notion, a year beside the figure."""
PLACED = NAME + PLACE
"""Before a label that is the name of a place that the tables know."""
NEAR_BEFORE, NEAR_AFTER = 9, 6  # tokens of the near context; measured best around 7 + 5 in news sentences


@dataclass(frozen=True, slots=True)
class Topic:
    """What surrounds one claim. Words are folded; names keep no capitals; figures are keys that compare by value.

    `notions` are what the sentence speaks of, whatever the language, and `named` its names, places by the one they have
    in every language, each by how near the figure it stands (0 to 1). `times` are the dates beside the claim; `bygone`
    says whether the nearest is of a year before that of publication, `None` for dates and where nobody knows. `part`
    says whether words such as "dont" open it as a part of something. `own` is what the figure's own part of the
    sentence says, each label with its sort before a colon ("name:tgv"). `whose` is the name of the person right beside
    an age. `others` are the other figures of its sentence, `around` those of the sentences beside it.
    `place` is 0 for the start of the text and 1 for its end; `headline` and `lead` say where it stands. `year` is the
    year of publication.
    """

    claim: Claim
    language: str
    words: tuple[str, ...]
    near: tuple[str, ...]
    names: frozenset[str]
    times: frozenset[str]
    others: frozenset[tuple[str, ...]]
    around: frozenset[tuple[str, ...]]
    sentence: str
    headline: bool
    lead: bool
    place: float
    year: int | None = None
    notions: tuple[tuple[str, float], ...] = ()
    named: tuple[tuple[str, float], ...] = ()
    bygone: bool | None = None
    part: bool = False
    own: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()


def topics(document: Document, claims: Sequence[Claim]) -> tuple[Topic, ...]:
    """One topic a claim, in the order of the claims."""
    pack = packs.load(document.language or "en")
    folded = prepare(document.text)
    tokens = tokenise(folded.composed, pack.words)
    reader = _Reader(document, claims, tokens, pack)
    return tuple(reader.topic(claim) for claim in claims)


def with_claim(topic: Topic, claim: Claim) -> Topic:
    """The topic with another reading of its claim; what surrounds it stays."""
    return topic if topic.claim is claim else replace(topic, claim=claim)


class _Passage(NamedTuple):
    """A sentence without its figures: content words, the words that are names, its names (a place by the one it has in
    every language), all words, and the notions in it and shortly before it; names and notions with their first token
    and the one behind the last."""

    words: tuple[str, ...]
    names: tuple[Name, ...]
    named: tuple[Name, ...]
    text: str
    notions: tuple[tuple[int, int, str], ...]


class _Reader:
    def __init__(self, document: Document, claims: Sequence[Claim], tokens: Tokens, pack: Pack) -> None:
        self._document, self._claims, self._tokens, self._pack = document, claims, tokens, pack
        self._sentences = pack.sentences(document.text)
        self._in_figure, self._in_date, self._in_sum = (bytearray(tokens.size) for _ in range(3))
        self._by_sentence: dict[int, list[Claim]] = {}
        self._dates = Dated(document.text, tokens, pack, self._in_figure, self._in_date)
        self._keys = {claim.id: figure_key(claim) for claim in claims}
        for claim in claims:
            first, last = self._tokens.spanned(*claim.span)
            self._in_figure[first:last] = b"\x01" * (last - first)
            if claim.kind in (Kind.DATE, Kind.MONEY):
                inside = self._in_date if claim.kind is Kind.DATE else self._in_sum
                inside[first:last] = b"\x01" * (last - first)
            self._by_sentence.setdefault(self._sentences.index(claim.span.start), []).append(claim)
        names = [str(claim.value) for claim in claims if claim.kind is Kind.NAME]
        self._persons = frozenset(bare(word) for name in names for word in fold(name).split())
        language = document.language or "en"
        self._named = Named(tokens, (span.start for span in self._sentences.spans), language)
        self._lexicon = notions_of(language)
        cut = {gap: any(mark in gap for mark in _CUTS) for gap in set(tokens.gaps)}
        self._cuts = list(accumulate((cut[gap] for gap in tokens.gaps), initial=0))
        self._passages: dict[tuple[int, int], _Passage] = {}
        self._parts: dict[str, tuple[int, int]] = {}
        self._heads: dict[int, int] = {}

    def _passage(self, first: int, last: int) -> "_Passage":
        """What the words between two tokens say, read once for all claims of a sentence."""
        if (known := self._passages.get((first, last))) is not None:
            return known
        tokens = self._tokens
        said = self._lexicon.find(tokens, max(0, first - _BACK), last)
        notions = tuple(found for found in said if not self._in_sum[found[0]])  # "25 000 |livres|" are no books
        words = self._named.words(first, last)
        named = self._named.with_places((*words, *self._named.opening(first, last)), first, last)
        named = tuple(name for name in named if not self._in_sum[name[0]])  # "francs |suisses|"
        found = _Passage(self._content(first, last), words, named, self._text(first, last), notions)
        self._passages[first, last] = found
        return found

    def topic(self, claim: Claim) -> Topic:
        document = self._document
        number = self._sentences.index(claim.span.start)
        span = claim.sentence_span
        first, last = self._tokens.spanned(span.start, span.end)
        start, end = self._tokens.spanned(*claim.span)
        low, high = max(first, start - NEAR_BEFORE), min(last, end + NEAR_AFTER)
        passage = self._passage(first, last)
        tokens = self._tokens
        headline = document.headline is not None and claim.span.start < document.headline.end
        year = int(document.published[:4]) if document.published else None
        dates = [other for other in self._by_sentence.get(number, ()) if other.kind is Kind.DATE and other is not claim]
        return Topic(
            claim=claim,
            language=document.language or "en",
            words=passage.words,
            near=self._content(low, high),
            names=frozenset(name for _, _, name in passage.names),
            times=self._dates.beside(claim, dates),
            others=self._others(claim, (number,)),
            around=self._others(claim, (number - 1, number + 1)),
            sentence=passage.text,
            headline=headline,
            lead=not headline and number <= 3,
            place=claim.span.start / max(1, len(document.text)),
            year=year,
            notions=self._near(passage.notions, first, start, end),
            named=self._near(passage.named, first, start, end),
            bygone=self._dates.bygone(claim, dates, year),
            own=self._own(claim, number, first, last, passage),
            whose=self._whose(passage, start, end) if claim.concept == AGE else frozenset(),
            part=any(self._pack.judging.of_which.match(tokens, at) for at in range(max(first, start - _OPENED), start)),
        )

    def _whose(self, passage: "_Passage", start: int, end: int) -> frozenset[str]:
        """The words of the person's name right beside an age: "|Diarra|, 24 ans", "the 24-year-old |Ada Lang|"; nothing
        where somebody is of that person: "el sucesor de |Pedro|, de 69 años"."""
        words, of = self._tokens.words, self._pack.names.of
        named = {at: name for at, _, name in passage.names if name in self._persons or gazetteer().given(name)}
        at = start - 1 - (start > 0 and words[start - 1] in of)  # "Pinto, |de| 46 anos"
        before = list(takewhile(named.__contains__, range(at, -1, -1)))
        if before and before[-1] > 0 and words[before[-1] - 1] in of:
            return frozenset()
        behind = takewhile(named.__contains__, range(end, self._tokens.size))
        return frozenset(map(named.__getitem__, before or behind))

    def _own(self, claim: Claim, number: int, first: int, last: int, passage: "_Passage") -> frozenset[str]:
        """What the figure's own part of the sentence says: notions, names, years, words, and what it counts."""
        if claim.kind in TEXTUAL:
            return frozenset()
        beside = self._by_sentence.get(number, ())
        if claim.id not in self._parts:
            self._parts.update(parts(beside, self._tokens, (first, last), self._pack))
            self._heads[number] = self._head(beside)
        low, high = self._parts[claim.id]
        found = {NOTION + name for at, _, name in passage.notions if low <= at < high and not self._in_date[at]}
        found.update(NAME + name for at, _, name in passage.named if low <= at < high)
        found.update(WORD + word for word in self._content(low, high))
        if claim.concept is not None:
            found.add(COUNTED + claim.concept)
        if claim.kind is not Kind.DATE:
            # "Aux Philippines, on compte 188 morts, 135 disparus et 96 blessés": what the list is of is of all three.
            head = self._heads[number]
            found.update(self._years(beside, low, high) or self._years(beside, first, head))
            if not any(label.startswith(PLACED) for label in found):
                named = (NAME + name for at, _, name in passage.named if first <= at < head)
                found.update(label for label in named if label.startswith(PLACED))
        return frozenset(found)

    def _head(self, beside: Sequence[Claim]) -> int:
        """The first token of the first figure of a sentence that is no date."""
        figures = [claim.span for claim in beside if claim.kind is not Kind.DATE and claim.kind not in TEXTUAL]
        return self._tokens.spanned(*min(figures))[0] if figures else 0

    def _years(self, beside: Sequence[Claim], low: int, high: int) -> set[str]:
        """The years of the dates that begin between two tokens."""
        return {
            YEAR + date.value.low[:4]
            for date in beside
            if isinstance(date.value, Period) and date.value.low and low <= self._tokens.spanned(*date.span)[0] < high
        }

    def _content(self, first: int, last: int) -> tuple[str, ...]:
        tokens, stop = self._tokens, self._pack.stop
        return tuple(
            stem(bare(word))
            for index in range(first, last)
            if not self._in_figure[index]
            and len(word := tokens.words[index]) > 2
            and word not in stop
            and word[0].isalpha()
        )

    def _text(self, first: int, last: int) -> str:
        return " ".join(
            word
            for index in range(first, last)
            if not self._in_figure[index] and (word := self._tokens.words[index])[0].isalpha()
        )

    def _near(
        self, said: tuple[tuple[int, int, str], ...], first: int, start: int, end: int
    ) -> tuple[tuple[str, float], ...]:
        """What is said of the figure, each name or notion by how near it stands; the sentence before counts little."""
        found: dict[str, float] = {}
        for at, stop, word in said:
            if self._in_date[at]:
                continue  # "March 2021" is no march
            between = range(stop, start + 1) if stop <= start else range(end, at + 1) if at >= end else range(0)
            cuts = self._cuts[between.stop] - self._cuts[between.start]
            near = _EACH_WORD ** max(0, len(between) - 1) * _EACH_CUT**cuts * (_SENTENCE_BEFORE if at < first else 1.0)
            found[word] = max(found.get(word, 0.0), near)
        return tuple(sorted(found.items()))

    def _others(self, claim: Claim, numbers: tuple[int, ...]) -> frozenset[tuple[str, ...]]:
        return frozenset(
            self._keys[other.id]
            for sentence in numbers
            for other in self._by_sentence.get(sentence, ())
            if other is not claim and self._keys[other.id] != self._keys[claim.id]
        )


def stem(word: str) -> str:
    """A word without its ending, roughly: the first seven letters carry the meaning in all eight languages."""
    return word if len(word) <= 5 else word[: max(5, min(7, len(word) - 2))]
