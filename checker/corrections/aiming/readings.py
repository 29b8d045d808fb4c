"""Readings: one correction of a tip, tied to its claim and weighed, with the sentences that say so."""

from dataclasses import dataclass, replace

from checker.corrections.aiming.evidence import Evidence, weigh
from checker.corrections.phrasing import explain
from checker.corrections.reading.persons import Renaming
from checker.corrections.reading.sameness import same_wording
from checker.corrections.story import Story
from checker.corrections.tip import Anchor, How, Reading, Triage
from claims.claim import Claim
from claims.document import Document, Span


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells readings over a story; `language` is that of the explanations ("fr" or "en")."""

    story: Story
    language: str

    def anchor(self, claim: Claim, how: How, sure: bool, rivals: tuple[str, ...] = ()) -> Anchor:
        """The place of a claim, and how the tip was tied to it."""
        reason = explain(f"how_{how}", self.language, quote=claim.quote)
        if not sure:
            many = {"rivals": len(rivals)} if rivals else {}
            reason += " " + explain("not_alone" if rivals else "not_sure", self.language, **many)
        return Anchor(claim.document, claim.id, how, sure, reason, claim.span, rivals)

    def figure(self, anchor: Anchor, claim: Claim, proposed: Claim | None, words: str = "") -> Reading:
        """What is proposed for a claim, in the reader's `words`."""
        if proposed is not None and same_wording(proposed, claim):
            told = explain("already", self.language, quote=claim.quote)
            return Reading(anchor, proposed.value, words, Triage.ALREADY, told)
        return self._weighed(anchor, claim, proposed, words)

    def name(self, item: Renaming, how: How) -> Reading:
        """A name or an office with what the reader puts for it; one that only the topic ties is to be confirmed."""
        proposed = None if item.proposed is None else item.claim._replace(value=item.proposed)
        anchor = self.anchor(item.claim, how, how is not How.TOPIC)
        return self._weighed(anchor, item.claim, proposed, item.proposed or "")

    def untied(
        self,
        article: Document | None,
        why: str,
        right: Claim | None,
        *,
        how: How = How.NOTHING,
        sure: bool = False,
        place: Span | None = None,
        rivals: tuple[str, ...] = (),
    ) -> Reading:
        """What a reader proposes, tied to no claim; `why` is the key of the sentence that says so."""
        reason = explain(why, self.language)
        anchor = Anchor(article.id if article else None, None, how, sure, reason, place, rivals)
        return Reading(anchor, right.value if right else None, right.quote if right else "", Triage.UNKNOWN, reason)

    def doubted(self, reading: Reading) -> Reading:
        """The same, to be confirmed."""
        told = reading.anchor
        if told.claim is None:
            return reading
        return replace(reading, anchor=self.anchor(self.story.claims[told.claim], told.how, False, told.rivals))

    def _weighed(self, anchor: Anchor, claim: Claim, proposed: Claim | None, words: str) -> Reading:
        if proposed is None:
            told = explain("no_proposal", self.language, quote=claim.quote)
            return Reading(anchor, None, words, Triage.UNKNOWN, told)
        evidence = weigh(claim, proposed, self.story)
        triage = _triage(evidence)
        told = explain(triage.value, self.language, support=evidence.supporting, against=evidence.opposing)
        return Reading(anchor, proposed.value, words, triage, told, evidence.supporters, evidence.opponents)


def _triage(evidence: Evidence) -> Triage:
    if not evidence.supporting and not evidence.opposing:
        return Triage.UNKNOWN
    return Triage.SUPPORTED if evidence.supporting >= evidence.opposing else Triage.CONTRADICTED
