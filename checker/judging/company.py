"""The company a figure keeps: the words that stand beside it and no other figure, and whether two texts that give one
figure mean one thing by it.

"Killed 83 and hurt 12" and "killed 12" have a figure in common, and no fact.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.judging.aligned import beside, clause, either, opening, sentence
from checker.judging.opposed import share
from claims.claim import Claim
from claims.document import Span
from claims.figures.concepts import may_be_one
from claims.figures.figure import LEFT_OUT
from claims.figures.lengths import AGE
from claims.meaning.opposites import contrary
from claims.meaning.stated import Statements, Term
from claims.value import Bound, Kind, Period, Value

_FEWEST = 2
_NEARLY_ALL = 0.75  # of the words beside a figure
_ORDER = "order"  # before and after: of something else than the figure
_PARTS = (Kind.COUNT, Kind.PERCENTAGE, Kind.RATIO)
_ALL = 100
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

    def aligned(self, left: Claim, right: Claim) -> bool:
        """Whether the clauses of two figures say the same once each has the subject that a comma parts from it."""
        return either(self._clause(left), self._clause(right))

    def _clause(self, claim: Claim) -> list[Term]:
        """The words of its clause, and those that the sentence opens with, unless another figure of its make is there:
        "|Le pont|, long de 2 km, |a coûté| 400 millions"."""
        said = self._said[claim.document]
        own, first = clause(claim, said), opening(claim, said)
        told = self._figures[claim.document, claim.sentence_span]
        if not first or any(item.span.start < first[-1].span.end and _kind(item) == _kind(claim) for item in told):
            return own
        return [*(term for term in first if term not in own), *own]

    def of_one_event(self, left: Claim, right: Claim) -> bool:
        """Whether a word right beside two dates is the same, and beside no other date of either text, and nearly all
        the words that the one is told with are in the sentence of the other: "ended in 1988", "was over in 1991"."""
        if not self._beside_meet(left, right):
            return False
        if any(self._beside_meet(rival, right) for rival in self._other_dates(left)):
            return False
        if any(self._beside_meet(left, rival) for rival in self._other_dates(right)):
            return False
        return any(
            item.met >= _FEWEST and item.part >= _NEARLY_ALL
            for item in (
                share(self._words(left), sentence(right, self._said[right.document])),
                share(self._words(right), sentence(left, self._said[left.document])),
            )
        )

    def _beside_meet(self, left: Claim, right: Claim) -> bool:
        mine, theirs = (
            [term for term in beside(claim, self._said[claim.document]) if not term.word[0].isdigit()]
            for claim in (left, right)
        )
        return any(_met(term, theirs) for term in mine)

    def _other_dates(self, claim: Claim) -> list[Claim]:
        """The other dates of its text."""
        told = (item for (home, _), items in self._figures.items() if home == claim.document for item in items)
        return [item for item in told if item is not claim and item.kind is Kind.DATE]

    def of_parts(self, left: Term, one: str, right: Term, other: str) -> bool:
        """Whether two words, each of a text by its id, are said of so many of which one is no count of the other: "143
        survivors", "29 died". Shares that are more than all together leave no room for both."""
        mine, theirs = list(self._parts(left, one)), list(self._parts(right, other))
        pairs = [(a, b) for a in mine for b in theirs if a.kind is b.kind and may_be_one(a.concept, b.concept)]
        return bool(pairs) and not any(_as_many(a, b) for a, b in pairs)

    def denied(self, left: Claim, right: Claim) -> bool:
        """Whether what is affirmed beside one of two counts of one thing, or of two shares, is denied beside the other:
        "seven of nine voted", "two of nine did not"."""
        if left.kind not in _PARTS or not (left.kind is not Kind.COUNT or _same_noun(left, right)):
            return False
        mine, theirs = self._words(left), self._words(right)
        return _denied_beside(mine, theirs) or _denied_beside(theirs, mine)

    def _parts(self, term: Term, document: str) -> Iterator[Claim]:
        """The counts and shares that a word is said of."""
        for (home, span), claims in self._figures.items():
            if home == document and term.span.start in span:
                for claim in claims:
                    within = term.span.start in claim.span
                    if claim.kind in _PARTS and claim.change is None and (within or term in self._words(claim)):
                        yield claim

    def _are_confused(self, left: Claim, right: Claim) -> bool:
        if not may_be_one(left.concept, right.concept) or _aged(left, right):
            return True
        if _contrary(self._words(left), self._words(right)):
            return True
        return any(
            self._elsewhere(*pair) or self._renamed(*pair) or bool(self.of_its_date(*pair))
            for pair in ((right, left), (left, right))
        )

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
            words, next_to = self._told(figure), beside(figure, self._said[figure.document])
            return sum(_met(term, words) for term in own) + any(_met(term, next_to) for term in near)

        best = max(map(met, rivals))
        return best >= max(_FEWEST, _NEARLY_ALL * len(own)) and best > met(partner)

    def _told(self, claim: Claim) -> list[Term]:
        """The words beside a figure, and those it is told in: "|64 people were killed|"."""
        within = (term for term in self._said[claim.document].terms if term.span.start in claim.span)
        return [*self._words(claim), *(term for term in within if not term.word[0].isdigit())]

    def _renamed(self, claim: Claim, partner: Claim) -> bool:
        """Whether a figure is said of a name that stands beside another figure of the other text, whose own figure is
        said of a name that is not here: "Peru's exports were worth 380 million, Mexico's 290", "Mexico's were 380"."""
        names, others = _names(self._words(claim)), _names(self._words(partner))
        if not names or not others or any(_met(name, self._said[claim.document].terms) for name in others):
            return False
        rivals = [self._words(item) for item in self._rivals(partner)]
        return any(_met(name, words) and not _met(name, others) for name in names for words in rivals)

    def of_its_date(self, claim: Claim, partner: Claim) -> list[Claim]:
        """The other figures of the partner's sentence that the date beside a figure stands beside, where another date
        stands beside the partner: "from |7.6| percent in January to 8.1 in February", "8.1 in January"."""
        if claim.kind is Kind.DATE:
            return []
        mine, theirs = self._dates(claim), self._dates(partner)
        if not mine or not theirs or any(_one_date(a, b) for a in mine for b in theirs):
            return []
        told = self._figures[partner.document, partner.sentence_span]
        rivals = [item for item in told if item is not partner and item.kind is partner.kind]
        return [item for item in rivals if any(_one_date(a, b) for b in self._dates(item) for a in mine)]

    def _dates(self, claim: Claim) -> list[Period]:
        """The dates of its sentence that are told with it, and with no other figure of its kind."""
        told, said = self._figures[claim.document, claim.sentence_span], self._said[claim.document]
        rivals = [item for item in told if item is not claim and item.kind is claim.kind]
        return [
            date.value
            for date in told
            if isinstance(date.value, Period)
            and all(_dated(date, claim, said) < _dated(date, rival, said) for rival in rivals)
        ]

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


def _as_many(left: Claim, right: Claim) -> bool:
    """Whether two counts may be the same, or two shares are of more than all there is."""
    a, b = left.value, right.value
    assert isinstance(a, Value)
    assert isinstance(b, Value)
    if left.kind is Kind.COUNT:
        return a.low == b.low
    return (a.low or 0) + (b.low or 0) > _ALL


def _aged(left: Claim, right: Claim) -> bool:
    """Whether only one of two lengths of time is an age: "a 54-year-old surgeon", "a surgeon for 54 years". A limit
    is one in any words: "children under ten", "under the age of ten"."""
    a, b = left.value, right.value
    if not left.kind is right.kind is Kind.DURATION or not isinstance(a, Value) or not isinstance(b, Value):
        return False
    return a.bound is b.bound is Bound.EXACT and (left.concept == AGE) != (right.concept == AGE)


def _one_date(left: Period, right: Period) -> bool:
    return left._replace(zone=None) == right._replace(zone=None) and (left.low or left.partial) is not None


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


def _met(term: Term, others: Sequence[Term]) -> bool:
    return any(term.meets(other) for other in others)


def _contrary(mine: Sequence[Term], theirs: Sequence[Term]) -> bool:
    """Whether opposites stand beside two figures, each said one way only: bought for 10, sold for 10."""
    said, told = ({end for term in terms for end in term.ends if end[1:] != _ORDER} for terms in (mine, theirs))
    return any(contrary(end) in told and contrary(end) not in said and end not in told for end in said)


def _denied_beside(mine: Sequence[Term], theirs: Sequence[Term]) -> bool:
    """Whether a word is denied here, and affirmed there, and not the other way round besides."""
    heads = [term for term in mine if term.head and term.denied]
    return any(
        any(term.meets(head) and not term.denied for term in theirs)
        and not any(term.meets(head) and term.denied for term in theirs)
        for head in heads
    )
