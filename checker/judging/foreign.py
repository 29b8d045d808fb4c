"""Whether two figures stand among other things altogether: "Spain needs 60 billion euros for its banks", "Spain to cut
60 billion euros from its budget" have their figure and Spain in common, and nothing else."""

import re

from checker.judging.aligned import sentence
from checker.judging.shared import Share
from checker.matching.evidence.coincidence import significant
from claims.claim import Claim
from claims.figures.counts.concepts import PERSONS, may_be_one
from claims.meaning.stated import Statements
from claims.meaning.topics import Topic
from claims.value import Value

_FEW = 1  # word in common: whom both are about
_LEAST = 2  # words besides: one alone may be another for the same
_TELLING = 3  # digits of a figure that no two things share by accident: $106.5 million
_YEAR = re.compile(r"\d{4}")


def foreign(left: Topic, one: Statements, right: Topic, other: Statements) -> bool:
    """Whether both sentences say what their figure is of, in notions of which none is the other's, and share no more
    than one word besides."""
    a, b = left.claim, right.claim
    if not all(isinstance(claim.value, Value) and significant(claim.value) < _TELLING for claim in (a, b)):
        return False
    if None not in (a.concept, b.concept) and may_be_one(a.concept, b.concept):
        return False
    mine, theirs = _notions(left), _notions(right)
    if not mine or not theirs or mine & theirs:
        return False
    shares = _in(a, one, other), _in(b, other, one)
    return min(item.met for item in shares) <= _FEW and all(item.of - item.met >= _LEAST for item in shares)


def _notions(topic: Topic) -> set[str]:
    """What a sentence speaks of, and what its figure counts, unless it counts persons, who may be anybody."""
    counted = topic.claim.concept
    named = {f"counted:{counted}"} if counted is not None and counted not in PERSONS else set()
    return named.union(notion for notion, _ in topic.notions)


def _in(claim: Claim, own: Statements, other: Statements) -> Share:
    """How many of the words and figures of a claim's sentence are in the other text, years aside."""
    words = {term.word: term for term in sentence(claim, own) if not _YEAR.fullmatch(term.word)}
    return Share(sum(any(map(term.meets, other.terms)) for term in words.values()), len(words))
