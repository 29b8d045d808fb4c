"""Relations: how two claims of one thread relate, under which rule, and the sentence that says it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from checker.render.wording import digits, said, typeset
from checker.report import Judged, Relation
from checker.rules import dates, figures, growth, versions, words
from checker.rules.figures import Widths
from checker.rules.rule import registry
from checker.wordings import TEXTUAL
from claims.claim import Claim
from claims.document import Document
from claims.value import Kind, Value

Reading = tuple[object, ...]
_TWO_SPEAKERS = "D9"
_TIMELESS = ("D2", "D3", "D5")  # a slip of scale, points for per cent, a fall for a rise: no later figure


class Judge:
    """Judges pairs of claims. What two readings say of each other is worked out once, however many articles have
    them: fifty articles that say 10 and fifty that say 12 are one question."""

    def __init__(self, documents: Mapping[str, Document], widths: Widths, language: str = "en") -> None:
        """`documents` by id, for the languages and the times of publication; `language` is the interface's."""
        self._documents, self._widths, self._language = documents, widths, language
        self._codes: dict[tuple[Reading, Reading], str] = {}
        self._told: dict[tuple[str, str, str, str], str] = {}
        self._said: dict[Reading, str] = {}
        self._readings: dict[str, Reading] = {}
        self._moments: dict[str, growth.Moment] = {}

    def relate(self, left: Claim, right: Claim, thing: str | None = None) -> Judged:
        """The relation of two claims of one thread; `thing` is what the thread counts, where the claims say it."""
        code, swapped = self._code(left, right, thing)
        if swapped:
            left, right = right, left
        return Judged(left.id, right.id, registry()[code].relation, code, self._sentence(code, left, right))

    def relate_all(self, told: Sequence[Claim]) -> list[Judged]:
        """The relations of every pair of claims of one thread that stand in two documents."""
        thing = growth.counted(told)
        judged = [self.relate(a, b, thing) for a, b in combinations(told, 2) if a.document != b.document]
        return self._second_posts(told, judged) if told and told[0].kind is Kind.ROLE else judged

    def _second_posts(self, told: Sequence[Claim], judged: Sequence[Judged]) -> list[Judged]:
        """A person may have two posts: where two articles agree on one, the other is no contradiction."""
        home = {claim.id: claim.document for claim in told}
        agreed = {
            frozenset((home[item.left], home[item.right]))
            for item in judged
            if item.relation is not Relation.DISCREPANT
        }
        by_id = {claim.id: claim for claim in told}
        return [
            self._as("N5", by_id[item.left], by_id[item.right])
            if item.relation is Relation.DISCREPANT and frozenset((home[item.left], home[item.right])) in agreed
            else item
            for item in judged
        ]

    def _as(self, code: str, left: Claim, right: Claim) -> Judged:
        return Judged(left.id, right.id, registry()[code].relation, code, self._sentence(code, left, right))

    def _code(self, left: Claim, right: Claim, thing: str | None) -> tuple[str, bool]:
        """The code, and whether the right claim is to be named first: the earlier one of an update."""
        key = self.reading(left), self.reading(right)
        if (code := self._codes.get(key)) is None:
            code = self._codes[key] = self._of_readings(left, right)
        if registry()[code].relation is not Relation.DISCREPANT or left.kind in TEXTUAL:
            return code, False
        one, other = self._documents[left.document], self._documents[right.document]
        if (edited := versions.edited(one, other)) is not None:
            return edited[0], not edited[1]
        if isinstance(left.value, Value) and code not in _TIMELESS:
            explained = growth.explained(left, right, self._moment(left), self._moment(right), thing)
            if explained is not None:
                return explained[0], not explained[1]
        return code, False

    def _of_readings(self, left: Claim, right: Claim) -> str:
        if isinstance(left.value, Value):
            return figures.verdict(left, right, self._widths)
        one, other = (self._documents[claim.document].language or "en" for claim in (left, right))
        judge = dates.verdict if left.kind is Kind.DATE else words.verdict
        return judge(left, right, (one, other))

    def reading(self, claim: Claim) -> Reading:
        """All of a claim that its relations rest on but time; claims with one reading are judged alike."""
        found = self._readings.get(claim.id)
        if found is None:
            in_words = not isinstance(claim.value, Value)
            found = self._readings[claim.id] = (
                *(claim.kind, claim.value, claim.change, claim.concept, claim.modality),
                *((claim.quote, claim.speaker, self._documents[claim.document].language) if in_words else ()),
            )
        return found

    def _moment(self, claim: Claim) -> growth.Moment:
        if claim.id not in self._moments:
            self._moments[claim.id] = growth.moment(claim, self._documents[claim.document])
        return self._moments[claim.id]

    def _sentence(self, code: str, left: Claim, right: Claim) -> str:
        if code == _TWO_SPEAKERS:
            key = code, str(left.speaker), str(right.speaker), self._saying(left)
        else:
            key = code, self._saying(left), self._saying(right), distance(left, right, self._language)
        if key not in self._told:
            self._told[key] = tell(*key, self._language)
        return self._told[key]

    def _saying(self, claim: Claim) -> str:
        key = self.reading(claim)
        if key not in self._said:
            self._said[key] = said(claim, self._language)
        return self._said[key]


def relate(
    left: Claim, right: Claim, documents: Mapping[str, Document], widths: Widths, language: str = "en"
) -> Judged:
    """The relation of two claims of one thread; `documents` by id, for the times of publication."""
    return Judge(documents, widths, language).relate(left, right)


def tell(code: str, left: str, right: str, by: str, language: str) -> str:
    """A rule's sentence about two readings, typeset."""
    told = registry()[code].say[language].format(left=left, right=right, by=by)
    return typeset(told[0].upper() + told[1:], language)


def distance(left: Claim, right: Claim, language: str) -> str:
    """By how much, where that says something: " (2.5 times as much)", " (20 % de plus)"."""
    a, b = left.value, right.value
    if not isinstance(a, Value) or not isinstance(b, Value) or left.kind in (Kind.RANK, Kind.DATE) or a.unit != b.unit:
        return ""
    x, y = sorted((figures.ends(a)[0], figures.ends(b)[1]))
    if x <= 0 or y == x:
        return ""
    french = language == "fr"
    if a.unit == "%":
        apart = digits(round(Decimal(float(100 * (y - x))), 2).normalize(), language)
        return f" ({apart} point{'s' * (100 * (y - x) >= 2)} d’écart)" if french else f" ({apart} points apart)"
    times = Fraction(y, x)
    if times >= 2:
        shown = digits(round(Decimal(float(times)), 1 if times < 100 else 0), language)
        return f" ({shown} fois plus)" if french else f" ({shown} times as much)"
    share = digits(round(Decimal(float((times - 1) * 100)), 1 if times < 1.1 else 0), language)
    return f" ({share} % d’écart)" if french else f" ({share}% apart)"
