"""The company a figure keeps: the words and dates that stand beside it and no other figure of its sentence.

Of "killed 83 and hurt 12", "killed" is beside the first and "hurt" beside the second.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from checker.judging.aligned import clause, opening, sentence
from claims.claim import Claim
from claims.document import Span
from claims.meaning.stated import Statements, Term
from claims.value import Kind, Period

PARTS = (Kind.COUNT, Kind.PERCENTAGE, Kind.RATIO)  # how many, or what share, of those that a word is said of
_BARS = re.compile(r"[,;:)\n]")  # "Sonia Amrani (29 %)": a bracket opens for what stands before it


class Company:
    """The figures of some texts with the words beside each, found when they are asked for and kept."""

    def __init__(self, claims: Iterable[Claim], said: Mapping[str, Statements]) -> None:
        self._said = said
        self._figures: dict[tuple[str, Span], list[Claim]] = defaultdict(list)
        for claim in claims:
            if not isinstance(claim.value, str):
                self._figures[claim.document, claim.sentence_span].append(claim)
        self._own: dict[str, list[Term]] = {}
        self._others: dict[str, list[Claim]] = {}

    def clause(self, claim: Claim) -> list[Term]:
        """The words of its clause, and those that the sentence opens with, unless another figure of its make is there:
        "|Le pont|, long de 2 km, |a coûté| 400 millions"."""
        said = self._said[claim.document]
        own, first = clause(claim, said), opening(claim, said)
        told = self._figures[claim.document, claim.sentence_span]
        if not first or any(item.span.start < first[-1].span.end and _kind(item) == _kind(claim) for item in told):
            return own
        return [*(term for term in first if term not in own), *own]

    def other_dates(self, claim: Claim) -> list[Claim]:
        """The other dates of its text."""
        told = (item for (home, _), items in self._figures.items() if home == claim.document for item in items)
        return [item for item in told if item is not claim and item.kind is Kind.DATE]

    def parts(self, term: Term, document: str) -> Iterator[Claim]:
        """The counts and shares that a word is said of."""
        for (home, span), claims in self._figures.items():
            if home == document and term.span.start in span:
                for claim in claims:
                    within = term.span.start in claim.span
                    if claim.kind in PARTS and claim.change is None and (within or term in self.words(claim)):
                        yield claim

    def told(self, claim: Claim) -> list[Term]:
        """The words beside a figure, and those it is told in: "|64 people were killed|"."""
        within = (term for term in self._said[claim.document].terms if term.span.start in claim.span)
        return [*self.words(claim), *(term for term in within if not term.word[0].isdigit())]

    def dates(self, claim: Claim) -> list[Period]:
        """The dates of its sentence that are told with it, and with no other figure of its kind."""
        told, said = self._figures[claim.document, claim.sentence_span], self._said[claim.document]
        rivals = self.alike(claim)
        return [
            date.value
            for date in told
            if isinstance(date.value, Period)
            and all(_dated(date, claim, said) < _dated(date, rival, said) for rival in rivals)
        ]

    def alike(self, claim: Claim) -> list[Claim]:
        """The other figures of its kind in its sentence."""
        told = self._figures[claim.document, claim.sentence_span]
        return [item for item in told if item is not claim and item.kind is claim.kind]

    def rivals(self, claim: Claim) -> list[Claim]:
        """The other figures of its make in its sentence, save one it is a part of: "six of the 17 engineers"."""
        if claim.id not in self._others:
            told = self._figures[claim.document, claim.sentence_span]
            alike = [item for item in told if item is not claim and _kind(item) == _kind(claim)]
            terms = sentence(claim, self._said[claim.document]) if alike else []
            self._others[claim.id] = [
                item for item in alike if any(_between(term, *sorted((claim.span, item.span))) for term in terms)
            ]
        return self._others[claim.id]

    def words(self, claim: Claim) -> list[Term]:
        """The words of its sentence to which no other figure of its make is nearer, one of their clause first."""
        if claim.id not in self._own:
            said, rivals = self._said[claim.document], self.rivals(claim)
            figures = self._figures[claim.document, claim.sentence_span]
            self._own[claim.id] = [
                term
                for term in sentence(claim, said)
                if not any(term.span.start in item.span for item in figures)
                and all(_away(term, claim, said) <= _away(term, rival, said) for rival in rivals)
            ]
        return self._own[claim.id]


def _kind(claim: Claim) -> tuple[Kind, object]:
    """The kind, of a date the grain, of a length of time what it is of: a year is no rival of a weekday, and an age
    none of "11 days"."""
    if isinstance(claim.value, Period):
        return claim.kind, claim.value.grain
    return claim.kind, claim.concept if claim.kind is Kind.DURATION else None


def _between(term: Term, first: Span, second: Span) -> bool:
    return first.end <= term.span.start < second.start


def _dated(date: Claim, claim: Claim, said: Statements) -> tuple[int, bool, int]:
    """How far a date is from being told with a figure; one before it is first: "|8 000| en 1982 à 16 200 en 2012"."""
    marks, characters = _away(date, claim, said)
    return marks, claim.span > date.span, characters


def _away(term: Term | Claim, claim: Claim, said: Statements) -> tuple[int, int]:
    """How far a word or a date is from a figure: how many marks and conjunctions stand between, and the characters."""
    start, end = sorted((term.span, claim.span))
    offset = claim.sentence_span.start
    between = claim.sentence[max(0, start.end - offset) : max(0, end.start - offset)]
    joins = sum(start.end <= join < end.start for join in said.joins)
    return joins + len(_BARS.findall(between)), len(between)
