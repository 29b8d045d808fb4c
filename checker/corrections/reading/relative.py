"""Corrections in proportion to the article's figure: "twice as many", "deux de moins", "un zéro de trop".

Such a phrase becomes one mention whose rule is `RELATIVE`: a factor, or an amount to add or to take away. What it comes
to is known once the claim is (`proportioned.py`).
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.corrections.reading.talk import talk
from claims.claim import Claim
from claims.document import Document, Span
from claims.packs import pack as packs
from claims.text.fold import fold
from claims.text.tokens import tokenise
from claims.value import Bound, Change, Kind, Value

RELATIVE = "relative"
TIMES = "times"  # "nine times, not eight" about "the eighth"
_TIMES = ("times", "multiplied")  # rules of the reader of articles
_DIFFERENCES = (Kind.COUNT, Kind.DURATION, Kind.MONEY)
_NEAR = 26  # characters between a figure and the word for too much or too little
_CLAUSE = re.compile(r"[.;!?\n,:](?=\s|$)")
_CLOSED = re.compile(r"\s*(?:[.,;:!?)\n]|$)")  # "c'est la moitié." is not "la moitié des élèves"


def relatives(document: Document, claims: Sequence[Claim]) -> list[Claim]:
    """The figures of a tip, in order, those that are told in proportion read as such. `claims`: as in an article."""
    found = _apart(list(_Finder(document, claims).all()))
    free = [claim for claim in claims if not any(_overlap(claim.span, other.span) for other in found)]
    return sorted([*free, *found], key=lambda claim: claim.span)


def is_relative(claim: Claim) -> bool:
    """Whether a reader's figure is told in proportion to the article's."""
    return claim.rule == RELATIVE


class _Finder:
    """The relative figures of one tip."""

    def __init__(self, document: Document, claims: Sequence[Claim]) -> None:
        language = document.language or "en"
        self._document, self._claims = document, claims
        self._folded, self._words, self._pack = fold(document.text), talk(language), packs.load(language)
        self._sentences = self._pack.sentences(document.text)

    def all(self) -> Iterator[Claim]:
        """Those of every make, each in its place; some may be found twice."""
        yield from self._factors()
        yield from self._zeros()
        yield from self._behind_figures()
        yield from self._lengths_of_time()

    def _factors(self) -> Iterator[Claim]:
        """ "Twice as many", "c'est la moitié"."""
        for factor, pattern in self._words.factors:
            for match in pattern.finditer(self._folded):
                if _CLOSED.match(self._folded, match.end()):
                    yield self._claim(Span(*match.span()), Kind.RATIO, factor, "1", None)

    def _zeros(self) -> Iterator[Claim]:
        """ "A zero too many", "il manque deux zéros"."""
        for match in self._words.zeros.finditer(self._folded):
            around = self._clause(Span(*match.span()))
            surplus = self._words.surplus.search(self._folded, around.start, around.end) is not None
            if not surplus and self._words.missing.search(self._folded, around.start, around.end) is None:
                continue
            span, zeros = Span(*match.span()), 1
            for claim in self._claims:
                amount = getattr(claim.value, "low", None)
                if amount in (2, 3) and claim.span.start < span.start <= claim.span.end + 1:
                    span, zeros = Span(claim.span.start, span.end), int(amount)
            yield self._claim(span, Kind.RATIO, Decimal(10) ** (-zeros if surplus else zeros), "1", None)

    def _clause(self, span: Span) -> Span:
        """The clause around a word, at most so many characters to either side."""
        begins = [match.end() for match in _CLAUSE.finditer(self._folded, 0, span.start)]
        close = _CLAUSE.search(self._folded, span.end)
        start = max([0, span.start - _NEAR, *begins])
        return Span(start, min(span.end + _NEAR, close.start() if close else len(self._folded)))

    def _behind_figures(self) -> Iterator[Claim]:
        """ "Two fewer", "dix fois trop", "das Doppelte": a figure with the direction in it or right behind it."""
        for claim in self._claims:
            value = claim.value
            if not isinstance(value, Value) or value.bound is not Bound.EXACT or not value.low:
                continue
            behind = self._words.behind.match(self._folded, claim.span.end)
            change = self._direction(behind[1]) if behind is not None else None
            span = Span(claim.span.start, behind.end() if behind else claim.span.end)
            if claim.rule in _TIMES or (claim.concept == TIMES and change is not None):
                less = change is Change.DECREASE or (claim.rule in _TIMES and self._ends_less(claim))
                yield self._claim(span, Kind.RATIO, 1 / value.low if less else value.low, "1", None)
            elif change is not None and (claim.kind in _DIFFERENCES or value.unit == "[ppt]"):
                yield claim._replace(span=span, quote=self._quote(span), rule=RELATIVE, change=change)
            elif claim.kind is Kind.COUNT and self._words.lacking.search(self._folded, 0, claim.span.start):
                yield claim._replace(rule=RELATIVE, change=Change.INCREASE)

    def _direction(self, words: str) -> Change:
        return Change.DECREASE if words in self._words.less else Change.INCREASE

    def _ends_less(self, claim: Claim) -> bool:
        """ "Dix fois |moins"."""
        return fold(claim.quote).split()[-1] in self._words.less

    def _lengths_of_time(self) -> Iterator[Claim]:
        """ "A week earlier", "un jour plus tard", which are no figures in an article; "la veille"."""
        tokens = tokenise(self._document.text, self._pack.words)
        for index in range(tokens.size - 1):
            if tokens.words[index] not in self._pack.numbers.articles:
                continue
            span = Span(tokens.starts[index], tokens.ends[index])
            behind = self._words.behind.match(self._folded, span.end)
            if behind is not None and " " in behind[1] and _CLOSED.match(self._folded, behind.end()):  # "un de trop"
                change = self._direction(behind[1])
                value = Value(Decimal(1), Decimal(1), Bound.EXACT, None)
                one = self._claim(Span(span.start, behind.end()), Kind.COUNT, Decimal(1), "", change)
                yield one._replace(value=value)
                continue
            found = self._pack.units.after.match(tokens, index + 1)
            if found is None or found[1].kind is not Kind.DURATION:
                continue
            behind = self._words.behind.match(self._folded, tokens.ends[found[0] - 1])
            if behind is not None:
                change = self._direction(behind[1])
                span = Span(tokens.starts[index], behind.end())
                yield self._claim(span, Kind.DURATION, found[1].times, found[1].code, change)
        for change, pattern in self._words.days:
            for match in pattern.finditer(self._folded):
                if _CLOSED.match(self._folded, match.end()):
                    yield self._claim(Span(*match.span()), Kind.DURATION, Decimal(1), "d", change)

    def _quote(self, span: Span) -> str:
        return self._document.text[span.start : span.end]

    def _claim(self, span: Span, kind: Kind, amount: Decimal, unit: str, change: Change | None) -> Claim:
        quote, sentence = self._quote(span), self._sentences.around(span.start, span.end)
        value = Value(amount, amount, Bound.EXACT, unit)
        return Claim(
            id=f"{self._document.id}:{span.start}:{RELATIVE}",
            document=self._document.id,
            kind=kind,
            quote=quote,
            span=span,
            value=value,
            sentence=self._quote(sentence),
            sentence_span=sentence,
            rule=RELATIVE,
            change=change,
        )


def _apart(claims: Sequence[Claim]) -> list[Claim]:
    """The longest of those that overlap."""
    kept: list[Claim] = []
    for claim in sorted(claims, key=lambda claim: claim.span.start - claim.span.end):
        if not any(_overlap(claim.span, other.span) for other in kept):
            kept.append(claim)
    return kept


def _overlap(left: Span, right: Span) -> bool:
    return left.start < right.end and right.start < left.end
