"""The claims of two short texts, pair by pair: which are of one thing beyond those that a match found, and how they
relate.

Two texts give no story to match by, so a pair is asked more than one of articles is; what each text says elsewhere, and
what can be worked out of it, has its say.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from checker.judging.added import Sum, sums
from checker.judging.aligned import aligned, in_common, same_clause, same_sentence
from checker.judging.derived import derived, portions
from checker.judging.foreign import foreign
from checker.judging.lasted import lasted
from checker.judging.one_thing import OneThing
from checker.judging.relate import Judge
from checker.matching.match import Matches
from checker.report import Judged, Relation
from checker.rules.figures import step_and_level
from checker.settings import Settings
from checker.words.wording import message
from claims.claim import Claim
from claims.meaning.stated import Statements, Term
from claims.meaning.topics import Topic
from claims.value import Grain, Kind, Period, Value

_LIKELY = 0.5  # a match between figures whose clauses say the same


class Comparison:
    """Judges the pairs of two texts. `bare`: neither has a word but its figures. `_two_differ`: both the figures and
    the dates differ, so that each explains the other: "120,000 since 2019" and "55,000 since 2021"."""

    def __init__(
        self,
        read: Sequence[Topic],
        pairs: Sequence[tuple[int, int]],
        said: Mapping[str, Statements],
        judge: Judge,
        language: str,
        bare: bool,
    ) -> None:
        claims = [topic.claim for topic in read]
        self._claims, self._said, self._judge, self._language, self._bare = claims, said, judge, language, bare
        self._one_event: set[tuple[int, int]] = set()
        self._one_date: set[tuple[int, int]] = set()
        self._topics = {topic.claim.id: topic for topic in read}
        self._one_thing = OneThing(claims, said)
        self._left, self._right = said
        related = [(claims[one], judge.relate(claims[one], claims[other]).relation) for one, other in pairs]
        self._two_differ = all(
            _differ([relation for claim, relation in related if isinstance(claim.value, what)])
            for what in (Value, Period)
        )

    def unmatched(self, pairs: Sequence[tuple[int, int]], left: str, right: str) -> list[tuple[int, int]]:
        """Figures that agree with none of those the match put them beside, and of which the two texts say the same, or
        that bear one another out: "fetched $106.5 million", "goes for over $100 million"."""
        taken = {index for pair in pairs if self._agree(*self._both(pair)) for index in pair}
        figures = [index for index, claim in enumerate(self._claims) if not isinstance(claim.value, str)]
        alone = [(index, self._claims[index]) for index in figures if index not in taken]
        return [
            (one, other)
            for one, a in alone
            for other, b in alone
            if (a.document, b.document, a.kind) == (left, right, b.kind)
            and self._agree(a, b)
            and (
                any(same(a, self._of(a), b, self._of(b)) for same in (same_clause, same_sentence))
                or (self._judge.fits(a, b) and not self._confused(a, b))
            )
        ]

    def of_one_event(self, pairs: Sequence[tuple[int, int]], left: str, right: str) -> Iterator[tuple[int, int]]:
        """Dates that no pair has, beside the same words and no others: "morte en 2010", "décédée en 2014"."""
        paired = {index for pair in pairs for index in pair}
        alone = [
            (index, claim)
            for index, claim in enumerate(self._claims)
            if index not in paired and claim.kind is Kind.DATE
        ]
        for one, a in alone:
            for other, b in alone:
                if (a.document, b.document) == (left, right) and self._one_thing.of_one_event(a, b):
                    self._one_event.add((one, other))
                    yield one, other

    def of_one_date(self, pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """For figures that agree and are of two dates, those that are of one: "8.1 percent in January" is beside "7.6
        percent in January" and not beside "8.1 in February"."""
        place = {claim.id: index for index, claim in enumerate(self._claims)}
        found = []
        for one, other in pairs:
            left, right = self._both((one, other))
            if not isinstance(left.value, str) and self._agree(left, right):
                found += [(place[item.id], other) for item in self._one_thing.of_its_date(right, left)]
                found += [(one, place[item.id]) for item in self._one_thing.of_its_date(left, right)]
        self._one_date.update(found)
        return [pair for pair in found if pair not in pairs]

    def added(self, left: str, right: str) -> Iterator[Sum]:
        """Two figures of one text of which the other gives the sum, the difference or the share, unless it gives one of
        them too."""
        mine, theirs = ([item for item in self._claims if item.document == side] for side in (left, right))
        worked_out = (
            *sums(mine, self._said[left], theirs),
            *derived(mine, theirs, self._agree),
            *portions(mine, self._said[left], theirs, self._agree),
            *lasted(mine, theirs),
        )
        for found in worked_out:
            if in_common(found.parts[0], self._said[left], found.total, self._said[right]) and not any(
                self._agree(one, other)
                for one in (*found.parts, found.total)
                for other in self._claims
                if one.document != other.document and one.kind is other.kind
            ):
                yield found

    def meant(self, pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """The pairs that are of one thing. A date that the other text has too is not at odds with another date there;
        and a number in common is nothing where no word is."""
        agreeing = {pair for pair in pairs if self._agree(*self._both(pair))}
        agreed = {index for pair in agreeing if not self._confused(*self._both(pair)) for index in pair}
        for pair in pairs:
            left, right = self._both(pair)
            met = isinstance(left.value, str) or in_common(left, self._of(left), right, self._of(right))
            fits = met if pair in agreeing else not agreed & {*pair}
            if fits and not _apart(left.value, right.value):
                yield pair

    def of_parts(self, left: Term, right: Term) -> bool:
        """Whether a word of the left text and one of the right are said of two parts."""
        return self._one_thing.of_parts(left, self._left, right, self._right)

    def _confused(self, left: Claim, right: Claim) -> bool:
        """Whether a figure in common is of two things."""
        if isinstance(left.value, str):
            return False
        one, other = self._topics[left.id], self._topics[right.id]
        return self._one_thing.confused(left, right) or foreign(one, self._of(left), other, self._of(right))

    def _redated(self, left: Claim, right: Claim) -> bool:
        """Whether a figure in common is of two dates, of which one is beside another figure."""
        if isinstance(left.value, str):
            return False
        return bool(self._one_thing.of_its_date(left, right) or self._one_thing.of_its_date(right, left))

    def _both(self, pair: tuple[int, int]) -> tuple[Claim, Claim]:
        return self._claims[pair[0]], self._claims[pair[1]]

    def _of(self, claim: Claim) -> Statements:
        return self._said[claim.document]

    def _agree(self, left: Claim, right: Claim) -> bool:
        if _apart(left.value, right.value) or step_and_level(left, right):
            return False
        return self._judge.relate(left, right).relation.agrees

    def judged(self, one: int, other: int, matches: Matches, settings: Settings) -> Judged:
        """The relation of two claims. Two sentences give little context: a discrepancy is only one where the match
        is sure, and where neither text says elsewhere what the other says here."""
        left, right = self._claims[one], self._claims[other]
        judged = self._judge.relate(left, right)
        if judged.relation.agrees and self._confused(left, right):
            doubt = message("doubtful", self._language)
        elif judged.relation is not Relation.DISCREPANT:
            return judged
        elif self._said_too(left, right.document) or self._said_too(right, left.document):
            doubt = message("said_too", self._language)
        elif self._two_differ and not isinstance(left.value, str):
            doubt = message("two_differ", self._language)
        elif (one, other) in self._one_date:
            return judged
        elif self._doubtful(left, right, 1.0 if (one, other) in self._one_event else matches.of(one, other), settings):
            doubt = message("doubtful", self._language)
        else:
            return judged
        return replace(judged, relation=Relation.UNDECIDED, explanation=f"{judged.explanation} {doubt}")

    def _doubtful(self, left: Claim, right: Claim, likely: float, settings: Settings) -> bool:
        """Whether two figures may measure two things; a clause in common makes up for a match that is only likely."""
        if isinstance(left.value, str):
            return likely < settings.matching.sure
        if self._bare:
            return False
        if self._confused(left, right) or self._one_thing.denied(left, right):
            return True
        alike = aligned(left, self._of(left), right, self._of(right))
        if left.kind is Kind.DATE:
            return likely < settings.matching.sure_of_dates or not alike
        return likely < _LIKELY or not (alike or self._one_thing.aligned(left, right))

    def _said_too(self, claim: Claim, document: str) -> bool:
        """ "Fondée en 1996 … rachetée en 2005" does not contradict "vendue en 2005": it says 2005 too."""
        return any(
            self._agree(claim, other) and not self._redated(claim, other)
            for other in self._claims
            if other.document == document and other.kind is claim.kind
        )


def _differ(relations: Sequence[Relation]) -> bool:
    return Relation.DISCREPANT in relations and not any(relation.agrees for relation in relations)


def _apart(left: object, right: object) -> bool:
    """Whether only one of two dates is a stretch of years, or open: "crowned in 1900" neither confirms nor contradicts
    "the reign of 1900-1946", nor does 1969 "by 2015"."""
    return isinstance(left, Period) and isinstance(right, Period) and _stretches(left) != _stretches(right)


def _stretches(period: Period) -> bool:
    return not period.low or not period.high or (period.grain is Grain.YEAR and period.low[:4] != period.high[:4])
