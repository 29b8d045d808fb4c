"""Whether two figures of two short texts measure one thing, by the words they stand among.

Between articles the whole story speaks for a match; two sentences have little more than the clause of the figure. "Io
has a diameter of 3,600 km, a little more than the Moon" is not at odds with "the Moon has a diameter of 3,474 km",
though every word of the second is in the first.
"""

import re
from collections.abc import Sequence

from checker.judging.opposed import Share, share
from claims.claim import Claim
from claims.document import Span
from claims.figures.counted import may_be_one
from claims.meaning.opposites import contrary
from claims.meaning.statements import Statements, Term
from claims.value import Kind, Period, Value

_SHARED = 0.6  # of the words in one of the two clauses, the share that stands in the other
_FEWEST = 2
_NEARLY_ALL = 0.75  # of the words beside a figure
_ORDER = "order"  # before and after: of something else than the figure
_HALF = 0.5
_COUNTED_SHARED = 0.5  # of one of the two sentences, where both count the same thing
_ENDS = re.compile(r"[,;:()\n]")
_BARS = re.compile(r"[,;:)\n]")  # "Sonia Amrani (29 %)": a bracket opens for what stands before it


def aligned(left: Claim, one: Statements, right: Claim, other: Statements) -> bool:
    """Whether the clauses of two figures, or the words beside two dates, say the same."""
    if left.kind is Kind.DATE:
        mine, theirs = _beside(left, one), _beside(right, other)
        return (
            not (mine or theirs) or any(a.meets(b) for a in mine for b in theirs) or _all_but(left, one, right, other)
        )
    return same_clause(left, one, right, other)


def _all_but(left: Claim, one: Statements, right: Claim, other: Statements) -> bool:
    """Whether two sentences say the same but for the figure, in whatever order."""
    mine, theirs = _sentence(left, one), _sentence(right, other)
    return min(share(mine, theirs).part, share(theirs, mine).part) >= _SHARED


def same_clause(left: Claim, one: Statements, right: Claim, other: Statements) -> bool:
    """Whether the clauses of two figures say the same, or their sentences, where both count one thing."""
    if _either(_clause(left, one), _clause(right, other), _SHARED):
        return True
    counted = left.concept is not None and left.concept == right.concept
    return counted and _either(_sentence(left, one), _sentence(right, other), _COUNTED_SHARED)


def same_sentence(left: Claim, one: Statements, right: Claim, other: Statements) -> bool:
    """Whether most of one of the two sentences is in the other, figures aside."""
    return _either(_sentence(left, one), _sentence(right, other), _SHARED)


def in_common(left: Claim, one: Statements, right: Claim, other: Statements) -> bool:
    """Whether two sentences share a word besides the figure, unless one of them has no other."""
    mine, theirs = _sentence(left, one), _sentence(right, other)
    counted = left.concept is not None and left.concept == right.concept
    return counted or not mine or not theirs or share(mine, other.terms).met > 0 or share(theirs, one.terms).met > 0


def confused(left: Claim, one: Statements, right: Claim, other: Statements, claims: Sequence[Claim]) -> bool:
    """Whether a figure that two texts share is of two things: what it counts differs, opposites stand beside it, or
    what stands beside it in one text is beside another figure of the other: "killed 83 and hurt 12", "killed 12"."""
    if not may_be_one(left.concept, right.concept):
        return True
    mine, theirs = _own(left, one, claims), _own(right, other, claims)
    if _contrary(mine, theirs):
        return True
    sides = (right, other, left, one), (left, one, right, other)
    return any(_elsewhere(*side, claims) or _renamed(*side, claims) for side in sides)


def _elsewhere(claim: Claim, said: Statements, partner: Claim, theirs: Statements, claims: Sequence[Claim]) -> bool:
    """Whether the words beside a figure stand beside another figure of the partner's text rather than the partner."""
    own, beside = _own(claim, said, claims), _beside(claim, said)
    rivals = [item for item in _rivals(partner, theirs, claims) if _noun(item) in (None, _noun(claim))]
    if _other_noun(claim, partner):
        if any(_same_noun(claim, item) for item in rivals):
            return True  # "13 supporters arrested, six gendarmes hurt": not thirteen gendarmes
    elif _same_noun(claim, partner):
        rivals = [item for item in rivals if _noun(item) is not None]
    elif _noun(claim) is not None:
        return False  # "820 cars, 220 of them in Japan": the words of the first figure are those of the second too
    if not _own(partner, theirs, claims):
        return False

    def met(figure: Claim) -> int:
        words = sum(_met(term, _own(figure, theirs, claims)) for term in own)
        return words + any(_met(term, _beside(figure, theirs)) for term in beside)

    best = max(map(met, rivals), default=0)
    return best >= max(_FEWEST, _NEARLY_ALL * len(own)) and best > met(partner)


def _renamed(claim: Claim, said: Statements, partner: Claim, theirs: Statements, claims: Sequence[Claim]) -> bool:
    """Whether a figure is said of a name that stands beside another figure of the other text, whose own figure is said
    of a name that is not here: "Peru's exports were worth 380 million, Mexico's 290", "Mexico exported 380 million"."""
    names, others = (_names(_own(*side, claims)) for side in ((claim, said), (partner, theirs)))
    rivals = [_own(item, theirs, claims) for item in _rivals(partner, theirs, claims)]
    moved = any(_met(name, own) and not _met(name, others) for name in names for own in rivals)
    return moved and bool(others) and not any(_met(name, said.terms) for name in others)


def _names(terms: Sequence[Term]) -> list[Term]:
    return [term for term in terms if term.name]


def _same_noun(left: Claim, right: Claim) -> bool:
    """Whether two figures are counts of one thing."""
    return _noun(left) is not None and _noun(left) == _noun(right)


def _other_noun(left: Claim, right: Claim) -> bool:
    """Whether both count something, in other words."""
    return None not in (_noun(left), _noun(right)) and _noun(left) != _noun(right)


def _noun(claim: Claim) -> str | None:
    """What a count counts; `None` for all other figures, and where it is left out."""
    return claim.value.unit if claim.kind is Kind.COUNT and isinstance(claim.value, Value) else None


def _rivals(claim: Claim, said: Statements, claims: Sequence[Claim]) -> list[Claim]:
    """The other figures of its make in the sentence of a claim, save one it is a part of: "six of the 17 engineers"."""
    same = (item for item in claims if (item.document, _make(item)) == (claim.document, _make(claim)))
    others = (item for item in same if item.sentence_span == claim.sentence_span and item is not claim)
    return [item for item in others if any(_between(term, *sorted((claim.span, item.span))) for term in said.terms)]


def _make(claim: Claim) -> tuple[Kind, object]:
    """The kind, and of a date the grain: a year is no rival of a weekday."""
    return claim.kind, claim.value.grain if isinstance(claim.value, Period) else None


def _between(term: Term, first: Span, second: Span) -> bool:
    return first.end <= term.span.start < second.start


def _own(claim: Claim, said: Statements, claims: Sequence[Claim]) -> list[Term]:
    """The words of its sentence to which no other figure of its kind is nearer, one of their clause first of all."""
    rivals = _rivals(claim, said, claims)
    return [
        term
        for term in _sentence(claim, said)
        if not any(term.span.start in item.span for item in claims if _is_figure(item, claim.document))
        and all(_away(term, claim, said) <= _away(term, rival, said) for rival in rivals)
    ]


def _is_figure(claim: Claim, document: str) -> bool:
    return claim.document == document and not isinstance(claim.value, str)


def _away(term: Term, claim: Claim, said: Statements) -> tuple[int, int]:
    """How far a word is from a figure: how many marks and conjunctions stand between, and the characters."""
    start, end = sorted((term.span, claim.span))
    offset = claim.sentence_span.start
    between = claim.sentence[max(0, start.end - offset) : max(0, end.start - offset)]
    joins = sum(start.end <= join < end.start for join in said.joins)
    return joins + len(_BARS.findall(between)), len(between)


def _met(term: Term, others: Sequence[Term]) -> bool:
    return any(term.meets(other) for other in others)


def _contrary(mine: Sequence[Term], theirs: Sequence[Term]) -> bool:
    """Whether opposites stand beside two figures, each said one way only: bought for 10, sold for 10."""
    said, told = ({end for term in terms for end in term.ends if end[1:] != _ORDER} for terms in (mine, theirs))
    return any(contrary(end) in told and contrary(end) not in said and end not in told for end in said)


def _either(mine: Sequence[Term], theirs: Sequence[Term], part: float) -> bool:
    """Most of one of the two, or half of both: "turnout was", "turnout reached". No words speak against nothing."""
    shares: tuple[Share, Share] = share(mine, theirs), share(theirs, mine)
    if not all(item.of for item in shares) or all(item.part >= _HALF for item in shares):
        return True
    return any(item.met >= _FEWEST and item.part >= part for item in shares)


def _sentence(claim: Claim, said: Statements) -> list[Term]:
    return _within(claim.sentence_span, claim, said)


def _clause(claim: Claim, said: Statements) -> list[Term]:
    """The terms between the marks around a figure, its own words aside."""
    offset, sentence = claim.sentence_span.start, claim.sentence
    start = max((mark.end() for mark in _ENDS.finditer(sentence, 0, claim.span.start - offset)), default=0)
    end = _ENDS.search(sentence, claim.span.end - offset)
    return _within(Span(offset + start, offset + (end.start() if end else len(sentence))), claim, said)


def _within(span: Span, claim: Claim, said: Statements) -> list[Term]:
    return [term for term in said.terms if term.span.start in span and term.span.start not in claim.span]


def _beside(claim: Claim, said: Statements) -> list[Term]:
    """The last term before a date and the first one behind it: "**prise** en février". A date that stands alone between
    commas is one of the whole sentence: "le 3 mai, l'accord fut signé"."""
    clause = _clause(claim, said)
    if not clause:
        return _sentence(claim, said)
    before = [term for term in clause if term.span.end <= claim.span.start]
    after = [term for term in clause if term.span.start >= claim.span.end]
    return [*before[-1:], *after[:1]]
