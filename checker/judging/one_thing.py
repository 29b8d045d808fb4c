"""Whether figures of two short texts are of one thing, by the company they keep: two that agree, two dates, and words
that are said of so many.

"Killed 83 and hurt 12" and "killed 12" have a figure in common, and no fact.
"""

from collections.abc import Iterable, Mapping, Sequence

from checker.judging.aligned import beside, either, sentence
from checker.judging.company import PARTS, Company
from checker.judging.shared import met_in, share
from claims.claim import Claim
from claims.figures.ages.years_of_age import AGE
from claims.figures.counts.concepts import may_be_one
from claims.figures.figure import LEFT_OUT
from claims.meaning.opposites import contrary
from claims.meaning.stated import Statements, Term
from claims.value import Bound, Kind, Period, Value

_FEWEST = 2
_NEARLY_ALL = 0.75  # of the words beside a figure
_ORDER = "order"  # before and after: of something else than the figure
_ALL = 100


class OneThing:
    """Answers for the figures of some texts; what was asked is kept."""

    def __init__(self, claims: Iterable[Claim], said: Mapping[str, Statements]) -> None:
        self._said, self._company = said, Company(claims, said)
        self._confused: dict[tuple[str, str], bool] = {}

    def confused(self, left: Claim, right: Claim) -> bool:
        """Whether two figures that agree are of two things: what they count differs, opposites stand beside them, or
        what stands beside the one is beside another figure of the other text."""
        key = left.id, right.id
        if key not in self._confused:
            self._confused[key] = self._are_confused(left, right)
        return self._confused[key]

    def _are_confused(self, left: Claim, right: Claim) -> bool:
        if not may_be_one(left.concept, right.concept) or _aged(left, right):
            return True
        if _contrary(self._company.words(left), self._company.words(right)):
            return True
        return any(
            self._elsewhere(*pair) or self._renamed(*pair) or bool(self.of_its_date(*pair))
            for pair in ((right, left), (left, right))
        )

    def _elsewhere(self, claim: Claim, partner: Claim) -> bool:
        """Whether the words beside a figure stand beside another figure of the partner's text, not the partner."""
        own, near = self._company.words(claim), beside(claim, self._said[claim.document])
        rivals = [item for item in self._company.rivals(partner) if _noun(item) in (None, _noun(claim))]
        if _other_noun(claim, partner):
            if any(_same_noun(claim, item) for item in rivals):
                return True  # "13 supporters arrested, six gendarmes hurt": not thirteen gendarmes
        elif _same_noun(claim, partner) and partner.rule.endswith(LEFT_OUT) > claim.rule.endswith(LEFT_OUT):
            return False  # "820 cars, 220 of them in Japan": the words of the first figure are the second's too
        elif _same_noun(claim, partner):
            rivals = [item for item in rivals if _noun(item) is not None]
        elif _noun(claim) is not None:
            return False  # the same where nothing says of what the second is
        if not rivals or not self._company.words(partner):
            return False

        def in_common(figure: Claim) -> int:
            words, next_to = self._company.told(figure), beside(figure, self._said[figure.document])
            return sum(met_in(term, words) for term in own) + any(met_in(term, next_to) for term in near)

        best = max(map(in_common, rivals))
        return best >= max(_FEWEST, _NEARLY_ALL * len(own)) and best > in_common(partner)

    def _renamed(self, claim: Claim, partner: Claim) -> bool:
        """Whether a figure is said of a name that stands beside another figure of the other text, whose own figure is
        said of a name that is not here: "Peru's exports were worth 380 million, Mexico's 290", "Mexico's were 380"."""
        names, others = _names(self._company.words(claim)), _names(self._company.words(partner))
        if not names or not others or any(met_in(name, self._said[claim.document].terms) for name in others):
            return False
        rivals = [self._company.words(item) for item in self._company.rivals(partner)]
        return any(met_in(name, words) and not met_in(name, others) for name in names for words in rivals)

    def of_its_date(self, claim: Claim, partner: Claim) -> list[Claim]:
        """The other figures of the partner's sentence that the date beside a figure stands beside, where another date
        stands beside the partner: "from |7.6| percent in January to 8.1 in February", "8.1 in January"."""
        if claim.kind is Kind.DATE:
            return []
        mine, theirs = self._company.dates(claim), self._company.dates(partner)
        if not mine or not theirs or any(_one_date(a, b) for a in mine for b in theirs):
            return []
        rivals = self._company.alike(partner)
        return [item for item in rivals if any(_one_date(a, b) for b in self._company.dates(item) for a in mine)]

    def denied(self, left: Claim, right: Claim) -> bool:
        """Whether what is affirmed beside one of two counts of one thing, or of two shares, is denied beside the other:
        "seven of nine voted", "two of nine did not"."""
        if left.kind not in PARTS or not (left.kind is not Kind.COUNT or _same_noun(left, right)):
            return False
        mine, theirs = self._company.words(left), self._company.words(right)
        return _denied_beside(mine, theirs) or _denied_beside(theirs, mine)

    def of_parts(self, left: Term, one: str, right: Term, other: str) -> bool:
        """Whether two words, each of a text by its id, are said of so many of which one is no count of the other: "143
        survivors", "29 died". Shares that are more than all together leave no room for both."""
        mine, theirs = list(self._company.parts(left, one)), list(self._company.parts(right, other))
        pairs = [(a, b) for a in mine for b in theirs if a.kind is b.kind and may_be_one(a.concept, b.concept)]
        return bool(pairs) and not any(_as_many(a, b) for a, b in pairs)

    def aligned(self, left: Claim, right: Claim) -> bool:
        """Whether the clauses of two figures say the same once each has the subject that a comma parts from it."""
        return either(self._company.clause(left), self._company.clause(right))

    def of_one_event(self, left: Claim, right: Claim) -> bool:
        """Whether a word right beside two dates is the same, and beside no other date of either text, and nearly all
        the words that the one is told with are in the sentence of the other: "ended in 1988", "was over in 1991"."""
        if not self._beside_meet(left, right):
            return False
        if any(self._beside_meet(rival, right) for rival in self._company.other_dates(left)):
            return False
        if any(self._beside_meet(left, rival) for rival in self._company.other_dates(right)):
            return False
        return any(
            item.met >= _FEWEST and item.part >= _NEARLY_ALL
            for item in (
                share(self._company.words(left), sentence(right, self._said[right.document])),
                share(self._company.words(right), sentence(left, self._said[left.document])),
            )
        )

    def _beside_meet(self, left: Claim, right: Claim) -> bool:
        mine, theirs = (
            [term for term in beside(claim, self._said[claim.document]) if not term.word[0].isdigit()]
            for claim in (left, right)
        )
        return any(met_in(term, theirs) for term in mine)


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
