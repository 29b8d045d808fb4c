"""What editors decided as schema.org ClaimReview, in JSON-LD, for a page that publishes it.

https://schema.org/ClaimReview. Only what a person judged is in it, in the editor's words: the rating has a name and
never a number, since this program rates nothing. What is pending, asked of the source or not the same thing reviews
no claim and is left out; so is what came back after its judgement.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from checker.report import Finding, Report
from checker.review.judgement import Judgement, Verdict, letter, sides
from checker.review.queue import Item, State
from checker.words.passages import outlet
from checker.words.wording import name
from claims.claim import Claim
from claims.document import Document

_REVIEWED = (Verdict.ERROR, Verdict.ACCEPTABLE)


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes the reviews; `url` is the page they stand on."""

    name: str | None = None
    url: str | None = None


def render(report: Report, items: Iterable[Item], language: str = "en", publisher: Publisher | None = None) -> str:
    """One ClaimReview for every side of a judged finding that the verdict speaks of, most serious finding first."""
    order = {finding.id: place for place, finding in enumerate(report.findings)}
    reviews = [
        review
        for item in sorted(items, key=lambda item: order.get(item.finding.id, len(order)))
        for review in _Reviews(report, language, publisher or Publisher()).of(item)
    ]
    graph = {"@context": "https://schema.org", "@graph": reviews}
    return json.dumps(graph, ensure_ascii=False, indent=1) + "\n"


class _Reviews:
    def __init__(self, report: Report, language: str, publisher: Publisher) -> None:
        self.claims = {claim.id: claim for claim in report.claims}
        self.documents = {document.id: document for document in report.documents}
        self.language = language
        self.publisher = publisher

    def of(self, item: Item) -> Iterator[Mapping[str, Any]]:
        """The reviews of one finding; none where nothing was decided, readers disagree, or no claim is reviewed."""
        judgement = item.judgement
        if judgement is None or item.state is not State.DECIDED or item.disputed or judgement.verdict not in _REVIEWED:
            return
        for place, side in enumerate(sides(item.finding)):
            told = [self.claims[name] for name in side if name in self.claims]
            concerned = judgement.verdict is Verdict.ACCEPTABLE or set(side) & set(judgement.concerned)
            if told and concerned:
                yield self._review(item.finding, judgement, letter(place), told)

    def _review(self, finding: Finding, judgement: Judgement, side: str, told: list[Claim]) -> Mapping[str, Any]:
        first = min(told, key=lambda claim: (self.documents[claim.document].published or "9999", claim.id))
        address = f"{self.publisher.url}#{finding.id}-{side}" if self.publisher.url else None
        return _without_nothing(
            {
                "@type": "ClaimReview",
                "@id": address or f"urn:recoupe:{finding.id}-{side}",
                "url": address,
                "datePublished": judgement.at[:10],
                "inLanguage": self.language,
                "author": self._author(judgement),
                "claimReviewed": first.sentence,
                "reviewAspect": finding.explanation,
                "reviewBody": judgement.note or None,
                "reviewRating": {
                    "@type": "Rating",
                    "alternateName": name("verdict", judgement.verdict.value, self.language),
                },
                "itemReviewed": self._claim(first, told),
            }
        )

    def _author(self, judgement: Judgement) -> Mapping[str, Any]:
        if self.publisher.name:
            return _without_nothing({"@type": "Organization", "name": self.publisher.name, "url": self.publisher.url})
        return {"@type": "Person", "name": judgement.reviewer}

    def _claim(self, first: Claim, told: list[Claim]) -> Mapping[str, Any]:
        speaker = first.speaker
        source = self.documents[first.document]
        author = {"@type": "Person", "name": speaker} if speaker else {"@type": "Organization", "name": outlet(source)}
        ids = dict.fromkeys(claim.document for claim in told)
        return _without_nothing(
            {
                "@type": "Claim",
                "text": first.quote,
                "author": author,
                "datePublished": (source.published or "")[:10] or None,
                "appearance": [self._appearance(self.documents[name]) for name in ids],
            }
        )

    def _appearance(self, document: Document) -> Mapping[str, Any]:
        return _without_nothing(
            {
                "@type": "NewsArticle",
                "url": document.url,
                "headline": document.title,
                "datePublished": (document.published or "")[:10] or None,
                "inLanguage": document.language,
                "publisher": {"@type": "Organization", "name": outlet(document)},
            }
        )


def _without_nothing(row: Mapping[str, Any]) -> Mapping[str, Any]:
    return {key: value for key, value in row.items() if value is not None}
