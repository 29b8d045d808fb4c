"""Notices: what is published of a correction. From one record: what was wrong, what is right, where and when.

A notice is made from the ledger and the article alone. Nothing a reader wrote is in it.
"""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.corrections.phrasing import phrase
from checker.review.decision import Gravity, NoticeKind, State, Step
from checker.words.passages import outlet, shortened
from checker.words.wording import day, figure, period, quoted
from claims.document import Document
from claims.value import Kind, Period, Value

_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://schema.org/CorrectionComment")


@dataclass(frozen=True, slots=True)
class Notice:
    """One published correction.

    `id` never changes and is the same in every format (a `urn:uuid:` made from the sealed step of the ledger).
    `published` is an ISO 8601 moment. `supersedes` is the id of the notice on the same passage that this one corrects
    in turn. `step` is the number of its step in the ledger.
    """

    id: str
    kind: NoticeKind
    gravity: Gravity
    published: str
    article: Document
    quote: str
    sentence: str
    stated: Value | Period | str | None
    value: Value | Period | str | None
    value_kind: Kind | None
    own_wrong: str = ""
    own_right: str = ""
    supersedes: str | None = None
    step: int = 0

    @property
    def year(self) -> str:
        """The year it was published in."""
        return self.published[:4]

    @property
    def anchor(self) -> str:
        """Its name on a page."""
        return "c-" + self.id.rpartition(":")[2][:8]

    def label(self, language: str) -> str:
        """What it is called: Rectificatif, Précision, Mise à jour, Retrait."""
        return phrase("notice", self.kind.value, language)

    def title(self, language: str) -> str:
        """Its heading: what it is, and of which article."""
        return phrase("notice", "title", language, label=self.label(language), article=_named(self.article))

    def wrong(self, language: str) -> str:
        """What the article said."""
        return self.own_wrong or value_told(self.stated, self.value_kind, language)

    def right(self, language: str) -> str:
        """What holds; empty for a retraction."""
        return self.own_right or value_told(self.value, self.value_kind, language)

    def text(self, language: str) -> str:
        """The whole notice as plain text: the wrong, the right, where and when."""
        key = (
            "retracted"
            if self.kind is NoticeKind.RETRACTION
            else "updated"
            if self.kind is NoticeKind.UPDATE
            else "said"
        )
        passage = (
            quoted(shortened(self.sentence or self.quote).rstrip("."), language) if self.quote or self.sentence else ""
        )
        told = phrase(
            "notice",
            key if passage else f"{key}_plainly",
            language,
            article=quoted(_named(self.article), language),
            where=_where(self.article, language),
            passage=passage,
            wrong=self.wrong(language),
            right=self.right(language),
        )
        return f"{told} {self.dated(language)}"

    def dated(self, language: str) -> str:
        """When it was published, as a sentence."""
        return phrase("notice", "dated", language, label=self.label(language), day=day(self.published[:10], language))


def notices(steps: Sequence[Step], documents: Mapping[str, Document]) -> tuple[Notice, ...]:
    """Every published notice, oldest first."""
    by_number = {step.number: step for step in steps}
    latest: dict[str, str] = {}
    found = []
    for step in steps:
        article, accepted = documents.get(step.document or ""), by_number.get(step.accepted)
        if step.state is not State.PUBLISHED or article is None or accepted is None:
            continue
        name = str(uuid.uuid5(_SPACE, step.hash))
        earlier = next((latest[claim] for claim in accepted.claims if claim in latest), None)
        latest.update(dict.fromkeys(accepted.claims, f"urn:uuid:{name}"))
        found.append(
            Notice(
                id=f"urn:uuid:{name}",
                kind=step.kind or NoticeKind.CORRECTION,
                gravity=step.gravity or Gravity.MINOR,
                published=step.at,
                article=article,
                quote=accepted.quote,
                sentence=accepted.sentence,
                stated=accepted.stated,
                value=accepted.value,
                value_kind=accepted.value_kind,
                own_wrong=accepted.wrong,
                own_right=accepted.right,
                supersedes=earlier,
                step=step.number,
            )
        )
    return tuple(found)


def _named(article: Document) -> str:
    return article.title or outlet(article)


def _where(article: Document, language: str) -> str:
    parts = [article.outlet] if article.outlet else []
    if article.published:
        parts.append(day(article.published[:10], language))
    return f" ({', '.join(parts)})" if parts else ""


def value_told(value: Value | Period | str | None, kind: Kind | None, language: str) -> str:
    """A value in words; nothing where there is none."""
    match value:
        case Value():
            return figure(value, language, kind)
        case Period():
            return period(value, language)
        case str():
            return quoted(value, language) if kind is Kind.QUOTE else value
        case None:
            return ""
