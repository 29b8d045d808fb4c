"""From a tip to what it says: which article, which claim, which value, and what the evidence makes of it."""

from collections.abc import Sequence

from checker.corrections.aiming.anchor import ENOUGH
from checker.corrections.aiming.elsewhere import anywhere
from checker.corrections.aiming.hearing import article_of, heard, is_title, quotations
from checker.corrections.aiming.pointed import in_passage, in_quotation
from checker.corrections.aiming.readings import Teller
from checker.corrections.aiming.subject import kinds_named, spoken_of
from checker.corrections.phrasing import explain
from checker.corrections.reading.adopt import adopted
from checker.corrections.reading.mentions import TipText
from checker.corrections.reading.persons import Renaming, reassigned, renamings
from checker.corrections.reading.sameness import same_value
from checker.corrections.reading.talk import Role, advertises, insults
from checker.corrections.story import Story
from checker.corrections.tip import How, Reading, Tip, Triage, Understanding
from claims.claim import Claim
from claims.document import Document
from claims.value import TEXTUAL

_AHEAD = 0.3  # of the next, in log odds: what a tip without a figure is about is to be confirmed in any case
_NAMED = 5  # claims that an editor is shown to choose from


def understand(tip: Tip, story: Story, language: str = "en") -> Understanding:
    """Reads a tip against a story. Pure; `language` is that of the explanations ("fr" or "en")."""
    article = article_of(tip, story)
    text = heard(tip, article)
    rude = insults(f"{tip.text} {tip.proposed or ''}", [text.language, article.language or "en" if article else "en"])
    hostile = bool(rude) or advertises(tip.text)
    readings = tuple(_readings(tip, text, article, Teller(story, language), hostile))
    place = article.id if article else None
    if hostile and not any(reading.proposed is not None for reading in readings):
        reason = explain("insults" if rude else "advertisement", language)
        return Understanding(tip.id, text.language, place, (), Triage.ABUSE, reason, True, text.repaired)
    if not readings:
        reason = explain("nothing_to_correct", language)
        return Understanding(tip.id, text.language, place, (), Triage.OUT_OF_SCOPE, reason, False, text.repaired)
    main = readings[0]
    place = main.anchor.document or place
    return Understanding(
        tip.id, text.language, place, readings, main.triage, main.explanation, bool(rude), text.repaired
    )


def _readings(tip: Tip, text: TipText, article: Document | None, tell: Teller, hostile: bool) -> list[Reading]:
    if tip.passage and article:
        return in_passage(tip.passage, tip, text, article, tell)
    if article:
        for words in quotations(tip.text):
            # A title says which article is meant.
            if not is_title(words, article) and (found := in_quotation(words, tip, text, article, tell)):
                return found
    claims = tell.story.claims_of[article.id] if article else tell.story.report.claims
    figures = [claim for claim in claims if claim.kind not in TEXTUAL]
    names = renamings(tip, claims, article, text.language) + reassigned(text, claims)
    persons = [tell.name(item, How.FIGURE) for item in names if item.repeated]
    unsure = [item for item in _once(names) if (item.cued or text.of_name) and not item.repeated]
    others = [tell.name(item, How.TOPIC) for item in unsure]
    if found := persons + anywhere(text, figures, tell, hostile) + others:
        return found
    if hostile:
        return []
    named = [tell.name(item, How.TOPIC) for item in names[:1]]
    return named or _asked(text, figures, article, tell) or _subject(text, figures, tell)


def _once(names: Sequence[Renaming]) -> list[Renaming]:
    """A name that an article writes several times is corrected where it stands first."""
    return list({(item.claim.value, item.proposed): item for item in reversed(names)}.values())[::-1]


def _asked(text: TipText, figures: Sequence[Claim], article: Document | None, tell: Teller) -> list[Reading]:
    """A figure that a reader proposes in so many words for one of several claims, none of which is named: an editor is
    asked."""
    for mention in text.mentions:
        if mention.role is Role.RIGHT and not mention.own:
            fit = [claim.id for claim in figures if adopted(mention.claim, claim) is not None]
            if len(fit) > 1:
                return [tell.untied(article, "which_of_article", mention.claim, rivals=tuple(fit[:_NAMED]))]
    return []


def _subject(text: TipText, figures: Sequence[Claim], tell: Teller) -> list[Reading]:
    """The claim that a tip without a figure names by what it is of, to be confirmed."""
    found = [] if any(not mention.own for mention in text.mentions) else spoken_of(text, figures, tell.story)
    if not found:
        return []
    best, rivals = found[0], [other for other in found[1:] if not same_value(other.claim, found[0].claim)]
    named = best.right is not None or bool(kinds_named(text))  # "the amount is wrong": of the amounts, one stands out
    if best.context < ENOUGH and not (named and (not rivals or best.context - rivals[0].context >= _AHEAD)):
        return []
    anchor = tell.anchor(best.claim, How.TOPIC, False, tuple(other.claim.id for other in rivals[:_NAMED]))
    return [tell.figure(anchor, best.claim, best.right)]
