"""Two texts, no articles: the relations between what they say, for desk scripts and sentence-pair benchmarks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from checker.aligned import aligned
from checker.check import read_all
from checker.match import Matches, match
from checker.opposed import oppositions
from checker.relate import Judge, tell
from checker.render.passages import Quoted, shortened
from checker.render.wording import message, quoted
from checker.report import Judged, Relation
from checker.rules.rule import registry
from checker.settings import Settings, default_settings
from claims.claim import Claim
from claims.document import Document
from claims.statements import Statements, statements
from claims.value import Kind

_LIKELY = 0.5  # a match between figures whose clauses say the same
_SAID_TOO = (Relation.AGREE, Relation.COMPATIBLE)


@dataclass(frozen=True, slots=True)
class Compared:
    """How two texts relate: the most serious relation (`None`: nothing in them is about the same thing), every relation
    found, the most serious first, and the passages they are between, by id."""

    relation: Relation | None
    relations: tuple[Judged, ...]
    passages: Mapping[str, Quoted]


def compare_texts(left: Document, right: Document, language: str = "en", settings: Settings | None = None) -> Compared:
    """The relations between the claims of two texts, and between what one affirms and the other denies."""
    settings = settings or default_settings()
    claims, read = read_all((left, right))
    said = statements(left), statements(right)
    judge = Judge({left.id: left, right.id: right}, settings.widths, language)
    comparison = _Comparison(claims, {left.id: said[0], right.id: said[1]}, judge, language)
    matches = match(read, settings.base)
    judged = [
        comparison.judged(one, other, matches, settings)
        for members in matches.threads
        for one in members
        for other in members
        if claims[one].document == left.id and claims[other].document == right.id
    ]
    passages: dict[str, Quoted] = {claim.id: claim for claim in claims}
    for found in oppositions(left, right, said):
        passages |= {found.left.id: found.left, found.right.id: found.right}
        judged.append(_opposed(found.rule, found.left, found.right, language))
    judged.sort(key=lambda item: -item.relation.seriousness)
    return Compared(judged[0].relation if judged else None, tuple(judged), passages)


def _opposed(rule: str, left: Quoted, right: Quoted, language: str) -> Judged:
    one, other = (quoted(shortened(side.quote), language) for side in (left, right))
    return Judged(left.id, right.id, registry()[rule].relation, rule, tell(rule, one, other, "", language))


class _Comparison:
    def __init__(self, claims: Sequence[Claim], said: Mapping[str, Statements], judge: Judge, language: str) -> None:
        self._claims, self._said, self._judge, self._language = claims, said, judge, language

    def judged(self, one: int, other: int, matches: Matches, settings: Settings) -> Judged:
        """The relation of two claims. Two sentences give little context: a discrepancy is only one where the match
        is sure, and where neither text says elsewhere what the other says here."""
        left, right = self._claims[one], self._claims[other]
        judged = self._judge.relate(left, right)
        if judged.relation is not Relation.DISCREPANT:
            return judged
        if self._said_too(left, right.document) or self._said_too(right, left.document):
            doubt = message("said_too", self._language)
        elif self._doubtful(left, right, matches.of(one, other), settings):
            doubt = message("doubtful", self._language)
        else:
            return judged
        return replace(judged, relation=Relation.UNDECIDED, explanation=f"{judged.explanation} {doubt}")

    def _doubtful(self, left: Claim, right: Claim, likely: float, settings: Settings) -> bool:
        """Whether two figures may measure two things; a clause in common makes up for a match that is only likely."""
        if isinstance(left.value, str):
            return likely < settings.base.sure
        alike = aligned(left, self._said[left.document], right, self._said[right.document])
        if left.kind is Kind.DATE:
            return likely < settings.base.sure_of_dates or not alike
        return likely < _LIKELY or not alike

    def _said_too(self, claim: Claim, document: str) -> bool:
        """ "Fondée en 1996 … rachetée en 2005" does not contradict "vendue en 2005": it says 2005 too."""
        return any(
            self._judge.relate(claim, other).relation in _SAID_TOO
            for other in self._claims
            if other.document == document and other.kind is claim.kind
        )
