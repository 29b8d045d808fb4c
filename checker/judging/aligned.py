"""Whether two figures of two short texts measure one thing, by the words they stand among.

Between articles the whole story speaks for a match; two sentences have little more than the clause of the figure. "Io
has a diameter of 3,600 km, a little more than the Moon" is not at odds with "the Moon has a diameter of 3,474 km",
though every word of the second is in the first.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from checker.judging.shared import Share, share
from claims.claim import Claim
from claims.document import Span
from claims.meaning.stated import Statements, Term
from claims.value import Kind

_SHARED = 0.6  # of the words in one of the two clauses, the share that stands in the other
_FEWEST = 2
_HALF = 0.5
_COUNTED_SHARED = 0.5  # of one of the two sentences, where both count the same thing
_ENDS = re.compile(r"[,;:()\n]")


def aligned(left: Claim, one: Statements, right: Claim, other: Statements) -> bool:
    """Whether the clauses of two figures, or the words beside two dates, say the same."""
    if left.kind is Kind.DATE:
        mine, theirs = beside(left, one), beside(right, other)
        return (
            not (mine or theirs) or any(a.meets(b) for a in mine for b in theirs) or _all_but(left, one, right, other)
        )
    return same_clause(left, one, right, other)


def _all_but(left: Claim, one: Statements, right: Claim, other: Statements) -> bool:
    """Whether two sentences say the same but for the figure, in whatever order."""
    mine, theirs = sentence(left, one), sentence(right, other)
    return min(share(mine, theirs).part, share(theirs, mine).part) >= _SHARED


def same_clause(left: Claim, one: Statements, right: Claim, other: Statements) -> bool:
    """Whether the clauses of two figures say the same, or their sentences, where both count one thing."""
    if either(clause(left, one), clause(right, other), _SHARED):
        return True
    return _count_one_thing(left, right) and either(sentence(left, one), sentence(right, other), _COUNTED_SHARED)


def same_sentence(left: Claim, one: Statements, right: Claim, other: Statements) -> bool:
    """Whether most of one of the two sentences is in the other, figures aside."""
    return either(sentence(left, one), sentence(right, other), _SHARED)


def in_common(left: Claim, one: Statements, right: Claim, other: Statements) -> bool:
    """Whether two sentences share a word besides the figure, unless one of them has no other."""
    mine, theirs = sentence(left, one), sentence(right, other)
    if _count_one_thing(left, right) or not mine or not theirs:
        return True
    return _any_met(mine, other.terms) or _any_met(theirs, one.terms)


def _count_one_thing(left: Claim, right: Claim) -> bool:
    return left.concept is not None and left.concept == right.concept


def _any_met(terms: Sequence[Term], others: Sequence[Term]) -> bool:
    return any(term.meets(other) for term in terms if not term.word[0].isdigit() for other in others)


def either(mine: Sequence[Term], theirs: Sequence[Term], part: float = _SHARED) -> bool:
    """Most of one of the two, or half of both: "turnout was", "turnout reached". No words speak against nothing."""
    shares: tuple[Share, Share] = share(mine, theirs), share(theirs, mine)
    if not all(item.of for item in shares) or all(item.part >= _HALF for item in shares):
        return True
    return any(item.met >= _FEWEST and item.part >= part for item in shares)


def sentence(claim: Claim, said: Statements) -> list[Term]:
    """The terms of the sentence of a claim, its own words aside."""
    return _within(claim.sentence_span, claim, said)


def clause(claim: Claim, said: Statements) -> list[Term]:
    """The terms between the marks around a figure, its own words aside."""
    offset, text = claim.sentence_span.start, claim.sentence
    start = max((mark.end() for mark in _ENDS.finditer(text, 0, claim.span.start - offset)), default=0)
    end = _ENDS.search(text, claim.span.end - offset)
    return _within(Span(offset + start, offset + (end.start() if end else len(text))), claim, said)


def opening(claim: Claim, said: Statements) -> list[Term]:
    """The terms that its sentence begins with, up to a comma, where a mark is before a figure; no heading before a
    colon."""
    end = _ENDS.search(claim.sentence, 0, claim.span.start - claim.sentence_span.start)
    if end is None or end[0] != ",":
        return []
    start = claim.sentence_span.start
    return _within(Span(start, start + end.start()), claim, said)


def _within(span: Span, claim: Claim, said: Statements) -> list[Term]:
    first, last = (bisect_left(said.terms, place, key=_start) for place in (span.start, span.end))
    return [term for term in said.terms[first:last] if term.span.start not in claim.span]


def _start(term: Term) -> int:
    return term.span.start


def beside(claim: Claim, said: Statements) -> list[Term]:
    """The last term before a date and the first one behind it: "**prise** en février". A date that stands alone between
    commas is one of the whole sentence: "le 3 mai, l'accord fut signé"."""
    near = clause(claim, said)
    if not near:
        return sentence(claim, said)
    before = [term for term in near if term.span.end <= claim.span.start]
    after = [term for term in near if term.span.start >= claim.span.end]
    return [*before[-1:], *after[:1]]
