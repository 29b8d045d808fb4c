"""The company a figure keeps: the words that stand beside it and no other figure, and whether two texts that give one
figure mean one thing by it.

"Killed 83 and hurt 12" and "killed 12" have a figure in common, and no fact.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from checker.judging.aligned import beside, sentence
from claims.claim import Claim
from claims.document import Span
from claims.figures.concepts import may_be_one
from claims.figures.figure import LEFT_OUT
from claims.meaning.opposites import contrary
from claims.meaning.stated import Statements, Term
from claims.value import Kind, Period, Value

_FEWEST = 2
_NEARLY_ALL = 0.75  # of the words beside a figure
_ORDER = "order"  # before and after: of something else than the figure
_BARS = re.compile(r"[,;:)\n]")  # "Sonia Amrani (29 %)": a bracket opens for what stands before it


class Company:
    """The figures of some texts with the words beside each, found when they are asked for and kept."""

    def __init__(self, claims: Iterable[Claim], said: Mapping[str, Statements]) -> None:
        self._said = said
        self._figures: dict[tuple[str, Span], list[Claim]] = defaultdict(list)
        for claim in claims:
            if not isinstance(claim.value, str):
                self._figures[claim.document, claim.sentence_span].append(claim)
        self._confused: dict[tuple[str, str], bool] = {}
        self._own: dict[str, list[Term]] = {}
        self._others: dict[str, list[Claim]] = {}

    def confused(self, left: Claim, right: Claim) -> bool:
        """Whether two figures that agree are of two things: what they count differs, opposites stand beside them, or
        what stands beside the one is beside another figure of the other text."""
        key = left.id, right.id
        if key not in self._confused:
            self._confused[key] = self._are_confused(left, right)
        return self._confused[key]

    def _are_confused(self, left: Claim, right: Claim) -> bool:
        if not may_be_one(left.concept, right.concept) or _contrary(self._words(left), self._words(right)):
            return True
        return any(self._elsewhere(*pair) or self._renamed(*pair) for pair in ((right, left), (left, right)))

    def _elsewhere(self, claim: Claim, partner: Claim) -> bool:
        """Whether the words beside a figure stand beside another figure of the partner's text, not the partner."""
        own, near = self._words(claim), beside(claim, self._said[claim.document])
        rivals = [item for item in self._rivals(partner) if _noun(item) in (None, _noun(claim))]
        if _other_noun(claim, partner):
            if any(_same_noun(claim, item) for item in rivals):
                return True  # "13 supporters arrested, six gendarmes hurt": not thirteen gendarmes
        elif _same_noun(claim, partner) and partner.rule.endswith(LEFT_OUT) > claim.rule.endswith(LEFT_OUT):
            return False  # "820 cars, 220 of them in Japan": the words of the first figure are the second's too
        elif _same_noun(claim, partner):
            rivals = [item for item in rivals if _noun(item) is not None]
        elif _noun(claim) is not None:
            return False  # the same where nothing says of what the second is
        if not rivals or not self._words(partner):
            return False

        def met(figure: Claim) -> int:
            words, next_to = self._words(figure), beside(figure, self._said[figure.document])
            return sum(_met(term, words) for term in own) + any(_met(term, next_to) for term in near)

        best = max(map(met, rivals))
        return best >= max(_FEWEST, _NEARLY_ALL * len(own)) and best > met(partner)

    def _renamed(self, claim: Claim, partner: Claim) -> bool:
        """Whether a figure is said of a name that stands beside another figure of the other text, whose own figure is
        said of a name that is not here: "Peru's exports were worth 380 million, Mexico's 290", "Mexico's were 380"."""
        names, others = _names(self._words(claim)), _names(self._words(partner))
        if not names or not others or any(_met(name, self._said[claim.document].terms) for name in others):
            return False
        rivals = [self._words(item) for item in self._rivals(partner)]
        return any(_met(name, words) and not _met(name, others) for name in names for words in rivals)

    def _rivals(self, claim: Claim) -> list[Claim]:
        """The other figures of its make in its sentence, save one it is a part of: "six of the 17 engineers"."""
        if claim.id not in self._others:
            told = self._figures[claim.document, claim.sentence_span]
            alike = [item for item in told if item is not claim and _kind(item) == _kind(claim)]
            terms = sentence(claim, self._said[claim.document]) if alike else []
            self._others[claim.id] = [
                item for item in alike if any(_between(term, *sorted((claim.span, item.span))) for term in terms)
            ]
        return self._others[claim.id]

    def _words(self, claim: Claim) -> list[Term]:
        """The words of its sentence to which no other figure of its make is nearer, one of their clause first."""
        if claim.id not in self._own:
            said, rivals = self._said[claim.document], self._rivals(claim)
            figures = self._figures[claim.document, claim.sentence_span]
            self._own[claim.id] = [
                term
                for term in sentence(claim, said)
                if not any(term.span.start in item.span for item in figures)
                and all(_away(term, claim, said) <= _away(term, rival, said) for rival in rivals)
            ]
        return self._own[claim.id]


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


def _kind(claim: Claim) -> tuple[Kind, object]:
    """The kind, of a date the grain, of a length of time what it is of: a year is no rival of a weekday, and an age
    none of "11 days"."""
    if isinstance(claim.value, Period):
        return claim.kind, claim.value.grain
    return claim.kind, claim.concept if claim.kind is Kind.DURATION else None


def _between(term: Term, first: Span, second: Span) -> bool:
    return first.end <= term.span.start < second.start


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
