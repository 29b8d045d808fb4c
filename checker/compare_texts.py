"""Two texts, no articles: the relations between their claims, for desk scripts and sentence-pair benchmarks."""

from collections.abc import Sequence
from dataclasses import replace

from checker.check import read_all
from checker.match import Matches, match
from checker.relate import Judge
from checker.render.wording import message
from checker.report import Judged, Relation
from checker.settings import Settings, default_settings
from claims.claim import Claim
from claims.document import Document
from claims.value import Kind

_SAID_TOO = (Relation.AGREE, Relation.COMPATIBLE)


def compare_texts(
    left: Document, right: Document, language: str = "en", settings: Settings | None = None
) -> tuple[Relation | None, tuple[Judged, ...]]:
    """The most serious relation (`None`: nothing in them is about the same thing) and every relation found."""
    settings = settings or default_settings()
    claims, read = read_all((left, right))
    comparison = _Comparison(claims, Judge({left.id: left, right.id: right}, settings.widths, language), language)
    matches = match(read, settings.base)
    judged = [
        comparison.judged(one, other, matches, settings)
        for members in matches.threads
        for one in members
        for other in members
        if claims[one].document == left.id and claims[other].document == right.id
    ]
    judged.sort(key=lambda item: -item.relation.seriousness)
    return (judged[0].relation if judged else None), tuple(judged)


class _Comparison:
    def __init__(self, claims: Sequence[Claim], judge: Judge, language: str) -> None:
        self._claims, self._judge, self._language = claims, judge, language

    def judged(self, one: int, other: int, matches: Matches, settings: Settings) -> Judged:
        """The relation of two claims. Two sentences give little context: a discrepancy is only one where the match
        is sure, and where neither text says elsewhere what the other says here."""
        left, right = self._claims[one], self._claims[other]
        judged = self._judge.relate(left, right)
        if judged.relation is not Relation.DISCREPANT:
            return judged
        if self._said_too(left, right.document) or self._said_too(right, left.document):
            doubt = message("said_too", self._language)
        elif matches.of(one, other) < (settings.base.sure_of_dates if left.kind is Kind.DATE else settings.base.sure):
            doubt = message("doubtful", self._language)
        else:
            return judged
        return replace(judged, relation=Relation.UNDECIDED, explanation=f"{judged.explanation} {doubt}")

    def _said_too(self, claim: Claim, document: str) -> bool:
        """ "Fondée en 1996 … rachetée en 2005" does not contradict "vendue en 2005": it says 2005 too."""
        return any(
            self._judge.relate(claim, other).relation in _SAID_TOO
            for other in self._claims
            if other.document == document and other.kind is claim.kind
        )
