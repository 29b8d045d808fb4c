"""Relations: how two claims of one thread relate, under which rule, and the sentence that says it."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from checker.intervals import Widths, admits, ends
from checker.report import Judged, Relation
from checker.rules import dates, figures, growth, limits, own_times, versions, words
from checker.rules.rule import registry
from checker.words.wording import digits, said, typeset
from claims.claim import Claim
from claims.document import Document
from claims.value import TEXTUAL, Grain, Kind, Period, Value

Reading = tuple[object, ...]
_FEW = 30
TWO_SPEAKERS = "D9"
_SETTLED = {Kind.ROLE: "N5", Kind.NAME: "N10"}
_TIMELESS = ("D2", "D3", "D5")  # a slip of scale, points for per cent, a fall for a rise: no later figure


class Judge:
    """Judges pairs of claims. What two readings say of each other is worked out once, however many articles have
    them: fifty articles that say 10 and fifty that say 12 are one question."""

    def __init__(
        self,
        documents: Mapping[str, Document],
        widths: Widths,
        language: str = "en",
        bygone: Set[str] = frozenset(),
        daily: Mapping[str, str] | None = None,
    ) -> None:
        """`documents` by id, for the languages and the times of publication; `language` is the interface's. `bygone`
        are the ids of claims of an earlier year than their article: a toll of 2016 no longer grows. `daily` has the
        day of each claim, by its id, about what is another figure every day."""
        self._documents, self._widths, self._language, self._bygone = documents, widths, language, bygone
        self._daily = daily or {}
        self._numbers: dict[Reading, int] = {}
        self._seen: dict[str, _Seen] = {}
        self._codes: dict[tuple[int, int], str] = {}
        self._explained: dict[tuple[object, ...], tuple[str, bool] | None] = {}
        self._told: dict[tuple[str, int, int], str] = {}

    def relate(self, left: Claim, right: Claim, thing: str | None = None, past: bool = False) -> Judged:
        """The relation of two claims of one thread; `thing` is what the thread counts, where the claims say it, and
        `past` whether most of them say that it was in an earlier year."""
        code, swapped = self._code(left, right, thing, past)
        return self._as(code, right, left) if swapped else self._as(code, left, right)

    def fits(self, left: Claim, right: Claim) -> bool:
        """Whether one truth fits both figures: an offer of 2.5% contradicts no rise of 6%, but no truth is both."""
        a, b = left.value, right.value
        if not isinstance(a, Value) or not isinstance(b, Value):
            return False
        return admits(a, self._widths).meets(admits(b, self._widths))

    def relate_all(self, told: Sequence[Claim]) -> list[Judged]:
        """The relations of every pair of claims of one thread that stand in two documents."""
        thing = growth.counted(told)
        past = 2 * sum(claim.id in self._bygone for claim in told) >= len(told)
        judged = [self.relate(a, b, thing, past) for a, b in combinations(told, 2) if a.document != b.document]
        settled = _SETTLED.get(told[0].kind) if told else None
        return self._shared(told, judged, settled) if settled else judged

    def _shared(self, told: Sequence[Claim], judged: Sequence[Judged], settled: str) -> list[Judged]:
        """A person may have two posts, and two persons like names ("Victor-Emmanuel II", "Victor-Emmanuel III"):
        where two articles agree on one, the other is no contradiction."""
        home = {claim.id: claim.document for claim in told}
        agreed = {
            frozenset((home[item.left], home[item.right]))
            for item in judged
            if item.relation is not Relation.DISCREPANT
        }
        by_id = {claim.id: claim for claim in told}
        return [
            self._as(settled, by_id[item.left], by_id[item.right])
            if item.relation is Relation.DISCREPANT and frozenset((home[item.left], home[item.right])) in agreed
            else item
            for item in judged
        ]

    def _as(self, code: str, left: Claim, right: Claim) -> Judged:
        key = code, self._see(left).reading, self._see(right).reading
        if key not in self._told:
            self._told[key] = self._sentence(code, left, right)
        return Judged(left.id, right.id, registry()[code].relation, code, self._told[key])

    def _code(self, left: Claim, right: Claim, thing: str | None, past: bool) -> tuple[str, bool]:
        """The code, and whether the right claim is to be named first: the earlier one of an update."""
        one, other = self._see(left), self._see(right)
        key = one.reading, other.reading
        if (code := self._codes.get(key)) is None:
            code = self._codes[key] = self._of_readings(left, right)
        if registry()[code].relation is not Relation.DISCREPANT or left.kind in TEXTUAL:
            return code, False
        if left.kind is Kind.DATE:
            a, b = (self._documents[claim.document] for claim in (left, right))
            languages = a.language or "en", b.language or "en"
            if own_times.own_years(left, right, languages):
                return "N13", False
            return ("N12" if own_times.own_days(left, right, (a.day, b.day), languages) else code), False
        explained = None
        if one.article == other.article:
            explained = versions.edited(self._documents[left.document], self._documents[right.document])
        over = self._over(left, right, past)
        if explained is None and isinstance(left.value, Value) and code not in _TIMELESS and not over:
            explained = self._by_time(left, right, thing)
        return (explained[0], not explained[1]) if explained is not None else (code, False)

    def _over(self, left: Claim, right: Claim, past: bool) -> bool:
        """Whether two figures are of something long past: both say so, or one of them and most of their thread ("le
        séisme de 1956", "damals 54 Tote"). What happened in December is still counted in January."""
        gone = {left.id, right.id} & self._bygone
        days = [self._documents[claim.document].day for claim in (left, right)]
        one_year = bool(days[0] and days[1] and days[0].year == days[1].year)
        return len(gone) > 1 or (past and bool(gone) and one_year)

    def _by_time(self, left: Claim, right: Claim, thing: str | None) -> tuple[str, bool] | None:
        one, other = self._see(left), self._see(right)
        days = self._daily.get(left.id), self._daily.get(right.id)
        if None not in days:
            return ("U1", str(days[0]) < str(days[1])) if days[0] != days[1] else None
        order = growth.order(one.moment, other.moment)
        dated = growth.by_day(one.moment, other.moment)
        key = one.reading, other.reading, order, dated, one.moment.age, other.moment.age, thing
        if key not in self._explained:
            self._explained[key] = growth.explained(left, right, one.moment, other.moment, thing)
        return self._explained[key]

    def _of_readings(self, left: Claim, right: Claim) -> str:
        one, other = (self._documents[claim.document].language or "en" for claim in (left, right))
        if isinstance(left.value, Value):
            return figures.verdict(left, right, self._widths, (one, other))
        judge = dates.verdict if left.kind is Kind.DATE else words.verdict
        return judge(left, right, (one, other))

    def _see(self, claim: Claim) -> "_Seen":
        seen = self._seen.get(claim.id)
        if seen is None:
            document = self._documents[claim.document]
            number = self._numbers.setdefault(self._reading(claim), len(self._numbers))
            seen = _Seen(number, growth.moment(claim, document), versions.article(document))
            self._seen[claim.id] = seen
        return seen

    def _reading(self, claim: Claim) -> Reading:
        """All of a claim that its relations rest on but time; claims with one reading are judged alike."""
        in_words = not isinstance(claim.value, Value)
        language, denied = self._documents[claim.document].language or "en", claim.modality == "denied"
        return (
            *(claim.kind, claim.value, claim.change, claim.concept, claim.modality),
            *((claim.quote, claim.speaker, language) if in_words else ()),
            *((claim.sentence,) if in_words and words.in_context(claim, language) else ()),
            *((claim.sentence,) if isinstance(claim.value, Period) and claim.value.grain is Grain.MINUTE else ()),
            *((claim.sentence, language, claim.span.start - claim.sentence_span.start) if denied else ()),
            limits.limited(claim, language),
        )

    def _sentence(self, code: str, left: Claim, right: Claim) -> str:
        one, other = said(left, self._language), said(right, self._language)
        if code == TWO_SPEAKERS:
            return tell(code, str(left.speaker), str(right.speaker), one, self._language)
        return tell(code, one, other, distance(left, right, self._language), self._language)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a claim's relations rest on: the number of its reading, its time, and the article it stands in."""

    reading: int
    moment: growth.Moment
    article: tuple[str, ...]


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
    x, y = sorted((ends(a)[0], ends(b)[1]))
    if x <= 0 or y == x:
        return ""
    french = language == "fr"
    if a.unit == "%":
        apart = digits(round(Decimal(float(100 * (y - x))), 2).normalize(), language)
        return (
            f" ({apart} point{'s' * (100 * (y - x) >= 2)} d’écart)"
            if french
            else f" ({apart} point{'s' * (apart != '1')} apart)"
        )
    times = Fraction(y, x)
    if times >= 2:
        shown = digits(round(Decimal(float(times)), 1 if times < 100 else 0), language)
        much = "many" if left.kind is Kind.COUNT else "much"
        return f" ({shown} fois plus)" if french else f" ({shown} times as {much})"
    if left.kind is Kind.DURATION or (left.kind is Kind.COUNT and y <= _FEW):
        return ""  # 44 years or 46, eight pieces or nine: a reader needs no per cent
    share = digits(round(Decimal(float((times - 1) * 100)), 1 if times < 1.1 else 0), language)
    return f" ({share} % d’écart)" if french else f" ({share}% apart)"
