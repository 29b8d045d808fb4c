"""Statements of two texts that cannot both hold: one denies what the other affirms, or says its opposite.

Two things make a contradiction. The word that is denied (or whose opposite is said) stands in the other text the other
way round; and what is said besides, who and of what, is found there too. Where the other text denies the same, where
the denial is one of a part ("pas tous", "not before") or of nothing real ("if"), nothing is found: silence is cheap.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.judging.shared import Share, met_in, names_met, others_named, share
from claims.document import Document, Span
from claims.identity import short_id
from claims.meaning.opposites import contrary
from claims.meaning.stated import Denial, Statements, Term, akin
from claims.meaning.statements import statements

DENIED, OPPOSITE = "D16", "D17"
_COMPLETED = 0.5  # of what completes the denied word, the share that the other text must have
_SHARED = 0.5  # of one of the two statements, the share that the other text must have
_SMALL = re.compile(r"\w{1,4}['’ ]")  # the article a sentence begins with
_REACH = 3  # sentences
_FEWEST = 2  # words besides
_STATES = ("alive", "free", "guilty")  # axes of persons, for which a full name is enough in common
_FULL_NAME = 2
_DEGREES = (
    "more",
    "high",
    "steady",
    "speed",
    "strong",
    "order",
)  # axes of whatever stands beside: profits rise, debts fall


OfParts = Callable[[Term, Term], bool]
"""Whether a word of the left text and one of the right are each said of so many, and not of as many."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a text that state something, as a claim has them."""

    id: str
    document: str
    quote: str
    span: Span
    sentence: str
    sentence_span: Span


@dataclass(frozen=True, slots=True)
class Opposition:
    """Two passages that cannot both hold, left and right, and the code of the rule that says so."""

    rule: str
    left: Passage
    right: Passage


def _whole(_left: Term, _right: Term) -> bool:
    return False


def oppositions(
    left: Document, right: Document, said: tuple[Statements, Statements] | None = None, of_parts: OfParts = _whole
) -> tuple[Opposition, ...]:
    """Every opposition between two texts, in the order of the left one; each pair of passages once.

    `said` are their statements, where they have been read. What is said of two parts is no opposition: "54 % voted
    against", "46 % were in favour"."""
    one, other = said or (statements(left), statements(right))
    found = [
        *((DENIED, a, b) for a, b in _denied(one, other, of_parts)),
        *((DENIED, b, a) for a, b in _denied(other, one, lambda a, b: of_parts(b, a))),
    ] or list(_opposite(one, other, of_parts))
    told = {
        (_passage(left, one, a), _passage(right, other, b)): rule
        for rule, a, b in sorted(found, key=lambda item: (item[1][0], item[2][0], item[0]), reverse=True)
    }
    return tuple(Opposition(rule, *pair) for pair, rule in reversed(told.items()))


def _passage(document: Document, said: Statements, span: Span) -> Passage:
    around = next((item for item in said.sentences if span.start in item), span)
    around = Span(min(span.start, around.start), max(span.end, around.end))
    if _SMALL.fullmatch(document.text, around.start, span.start):
        span = Span(around.start, span.end)
    quote, sentence = document.text[span.start : span.end], document.text[around.start : around.end]
    return Passage(short_id(document.id, quote, sentence), document.id, quote, span, sentence, around)


# ---- one denies what the other affirms


def _denied(one: Statements, other: Statements, of_parts: OfParts) -> Iterator[tuple[Span, Span]]:
    """Places in the text that denies and in the one that affirms."""
    denied = [term for term in other.terms if term.denied]
    for denial in one.denials:
        if any(head.unreal or not head.denied for head in denial.heads) or _other_numbers(denial, other):
            continue
        if any(met_in(term, denied) for term in (*denial.heads, *denial.rest) if term.denied):
            continue  # they deny the same
        if _other_name(denial.rest, other):
            continue  # "soldiers in Ukraine" are denied, not soldiers
        affirmed = _affirmed(denial, one, other, of_parts) or _completed(denial, other)
        if affirmed:
            met = [term for term in denial.around if met_in(term, other.terms)]
            yield _over(denial.span, *(term.span for term in (*denial.heads, *denial.rest, *met))), affirmed


def _other_numbers(denial: Denial, other: Statements) -> bool:
    """ "Did not pay 10 million" says nothing against 12, "97 % had no symptoms" nothing against 3 % that had."""
    return not _numbers_of((*denial.rest, *denial.around), other)


def _other_name(terms: Iterable[Term], other: Statements) -> bool:
    """Whether the terms name somebody or some place, and nothing of that is in the other text."""
    names = [term for term in terms if term.name]
    return bool(names) and not any(met_in(name, other.terms) for name in names)


def _numbers_of(terms: Iterable[Term], other: Statements) -> bool:
    """Whether every number among the terms is in the other text."""
    numbers = [term for term in terms if term.word[0].isdigit()]
    return all(any(number.word == term.word for term in other.terms) for number in numbers)


def _affirmed(denial: Denial, one: Statements, other: Statements, of_parts: OfParts) -> Span | None:
    """Where the other text affirms the denied word, and has what completes it and whom it is said of."""
    for head in denial.heads:
        if any(akin(head.word, term.word) and not term.denied for term in one.terms):
            continue  # said both ways in one text: of two things, then
        for term in other.terms:
            if term.meets(head) and not term.denied and not term.unreal and not of_parts(head, term):
                sentence = [item for item in other.terms if item.sentence == term.sentence]
                if any(item.denied for item in sentence if item.clause == term.clause):
                    continue
                beside = _beside(term, other)
                rest, around = share(denial.rest, beside, head), share(denial.around, beside, head)
                if others_named((*denial.heads, *denial.rest, *denial.around), sentence):
                    continue
                if rest.part >= _COMPLETED and _enough(rest, around):
                    return _over(*(item.span for item in sentence if item is term or met_in(item, one.terms)))
    return None


def _completed(denial: Denial, other: Statements) -> Span | None:
    """Where the other text has another verb, and nothing denied: "n'étaye pas de lien" against "provoque"."""
    if (
        other.denials
        or len(other.sentences) > _REACH
        or any(head.meets(term) for head in denial.heads for term in other.terms)
    ):
        return None
    rest, around = share(denial.rest, other.terms), share(denial.around, other.terms)
    if others_named((*denial.heads, *denial.rest, *denial.around), other.terms):
        return None
    if any(term.speaks for term in (*denial.heads, *denial.rest)):
        return None
    if rest.met < _FEWEST or rest.part < _COMPLETED or not _enough(rest, around):
        return None
    return _over(*(term.span for term in other.terms if met_in(term, (*denial.rest, *denial.around))))


# ---- one says the opposite of the other


def _opposite(one: Statements, other: Statements, of_parts: OfParts) -> Iterator[tuple[str, Span, Span]]:
    """The rule and both places. The same word denied on one side only is a denial, however little stands around it."""
    said, theirs = _ends(one.terms), _ends(other.terms)
    for a in filter(_plain, one.terms):
        for b in filter(_plain, other.terms):
            for end in a.ends:
                both_ways = end in theirs or contrary(end) in said
                if contrary(end) in b.ends and not both_ways:
                    mine = [term for term in one.terms if term.sentence == a.sentence]
                    yours = [term for term in other.terms if term.sentence == b.sentence]
                    shares = share(mine, _beside(b, other), a), share(yours, _beside(a, one), b)
                    if others_named(mine, yours) or _counts_differ(a, mine, other) or _counts_differ(b, yours, one):
                        continue
                    alike = max(item.part for item in shares) >= _SHARED and min(s.met for s in shares) >= _FEWEST
                    if of_parts(a, b) if end[1:] not in _DEGREES else not _same_beside(a, mine, b, yours):
                        continue
                    if alike or (end[1:] in _STATES and names_met(mine, yours) >= _FULL_NAME):
                        rule = DENIED if a.denied != b.denied else OPPOSITE
                        yield rule, _where(a, mine, other), _where(b, yours, one)


def _beside(term: Term, said: Statements) -> list[Term]:
    """The terms of a term's sentence and of those around it: what a long text says elsewhere is of something else."""
    return [other for other in said.terms if abs(other.sentence - term.sentence) < _REACH]


def _plain(term: Term) -> bool:
    """Whether the text says a word of what it is about, affirmed or denied itself, not as a part of a denial."""
    return not term.unreal and (term.head or not term.denied)


def _counts_differ(term: Term, sentence: Iterable[Term], other: Statements) -> bool:
    """ "Did not cut 400 jobs" says nothing against "hired 120"."""
    return term.denied and not _numbers_of(sentence, other)


def _same_beside(a: Term, mine: Sequence[Term], b: Term, yours: Sequence[Term]) -> bool:
    """Whether two words stand beside the same: what rises is what falls."""
    return any(one.meets(other) for one in _neighbours(a, mine) for other in _neighbours(b, yours))


def _neighbours(term: Term, sentence: Sequence[Term]) -> list[Term]:
    at = sentence.index(term)
    return [*sentence[max(0, at - 1) : at], *sentence[at + 1 : at + 2]]


def _where(term: Term, sentence: Sequence[Term], other: Statements) -> Span:
    return _over(*(item.span for item in sentence if item is term or met_in(item, other.terms)))


def _ends(terms: Iterable[Term]) -> frozenset[str]:
    return frozenset(end for term in terms for end in term.ends)


def _enough(rest: Share, around: Share) -> bool:
    """Whether most of what is said with a denial is in the other text, whom it is said of included."""
    whole = Share(rest.met + around.met, rest.of + around.of)
    most = whole.part >= _SHARED if rest.of else whole.part > _SHARED
    return whole.met >= _FEWEST and (around.met > 0 or not around.of) and most


def _over(*spans: Span) -> Span:
    return Span(min(span.start for span in spans), max(span.end for span in spans))
