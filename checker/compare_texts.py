"""Two texts, no articles: the relations between their claims, for desk scripts and sentence-pair benchmarks."""

from dataclasses import replace

from checker.check import read_all
from checker.match import match
from checker.relate import relate
from checker.report import Judged, Relation
from checker.settings import Settings, default_settings
from claims.document import Document


def compare_texts(
    left: Document, right: Document, language: str = "en", settings: Settings | None = None
) -> tuple[Relation | None, tuple[Judged, ...]]:
    """The most serious relation (`None`: nothing in them is about the same thing) and every relation found."""
    settings = settings or default_settings()
    claims, read = read_all((left, right))
    documents = {left.id: left, right.id: right}
    matches = match(read, settings.matching(topic.language for topic in read))
    judged = [
        _sure(
            relate(claims[one], claims[other], documents, settings.widths, language), matches.of(one, other), settings
        )
        for members in matches.threads
        for one in members
        for other in members
        if claims[one].document == left.id and claims[other].document == right.id
    ]
    judged.sort(key=lambda item: -item.relation.seriousness)
    return (judged[0].relation if judged else None), tuple(judged)


def _sure(judged: Judged, likely: float, settings: Settings) -> Judged:
    """Two sentences give little context: a discrepancy is only one where the match itself is sure."""
    if judged.relation is Relation.DISCREPANT and likely < settings.base.sure:
        return replace(judged, relation=Relation.UNDECIDED)
    return judged
