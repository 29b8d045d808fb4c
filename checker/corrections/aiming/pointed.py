"""Tips that show where: the reader selected a passage or quotes one, and only what stands there can be meant."""

from collections.abc import Sequence
from dataclasses import replace

from checker.corrections.aiming.anchor import choose
from checker.corrections.aiming.candidates import candidates
from checker.corrections.aiming.readings import Teller
from checker.corrections.reading.mentions import Mention, TipText
from checker.corrections.reading.pairing import Change, changes
from checker.corrections.reading.parts import part_alone
from checker.corrections.reading.persons import Renaming, in_office, reassigned, renamings
from checker.corrections.reading.talk import Role
from checker.corrections.reading.written import Written
from checker.corrections.story import misquoted, occurrences, overlapping
from checker.corrections.tip import How, Reading, Tip, Triage
from claims.claim import Claim
from claims.document import Document, Span
from claims.text.fold import fold
from claims.value import TEXTUAL, Kind


def in_passage(passage: str, tip: Tip, text: TipText, article: Document, tell: Teller) -> list[Reading]:
    """Readings of a tip whose reader selected a passage; one that nearly stands there is to be confirmed."""
    if places := occurrences(passage, article.text):
        return at(places, tip, text, article, tell, How.PASSAGE)
    if (place := misquoted(passage, article.text)) is not None:
        return [tell.doubted(reading) for reading in at([place], tip, text, article, tell, How.TOPIC)]
    return [_gone(text, article, tell)]


def in_quotation(words: str, tip: Tip, text: TipText, article: Document, tell: Teller) -> list[Reading]:
    """Readings of a tip that quotes words which stand in the article once, and have something in them."""
    places = occurrences(words, article.text)
    if len(places) != 1 or not overlapping(tell.story.claims_of[article.id], places[0]):
        return []
    quoted = fold(tip.text).find(fold(words))
    return at(places, tip, _disputing(text, Span(quoted, quoted + len(words))), article, tell, How.QUOTED)


def at(places: Sequence[Span], tip: Tip, text: TipText, article: Document, tell: Teller, how: How) -> list[Reading]:
    """Readings of a tip that shows one of these places."""
    claims = tell.story.claims_of[article.id]
    there = list(dict.fromkeys(claim for place in places for claim in overlapping(claims, place)))
    figures = [claim for claim in there if claim.kind not in TEXTUAL]
    persons = [tell.name(item, how) for item in renamings(tip, there, article, text.language)]
    alone = len(places) == 1 or len({claim.id for claim in figures}) == 1
    readings = _of_figures(text, figures, tell, how, alone)
    if persons or readings:
        return persons + readings
    if name := _name_spoken_of(text, there):
        return [tell.name(name, how)]
    if offices := reassigned(text, there) or in_office(tip, text, there):
        return [tell.name(item, how) for item in offices]
    if len(figures) == 1:
        return [tell.figure(tell.anchor(figures[0], how, True), figures[0], part_alone(text, figures[0]))]
    if how is How.PASSAGE:
        return [_missed(places[0], text, article, tell, bool(figures))]
    return []


def _of_figures(text: TipText, figures: Sequence[Claim], tell: Teller, how: How, alone: bool) -> list[Reading]:
    """Readings of the figures of a place; `alone`: there is no other that it could be."""
    readings: list[Reading] = []
    taken = set[str]()
    for change in changes(text.mentions, Written(figures)):
        options = candidates(change, figures, tell.story, shown=True, beside=text.mentions)
        options = [option for option in options if option.claim.id not in taken]
        choice = choose(options, tell.story, how, guessed=_unsaid(change) and len(figures) > 1)
        if choice is None:
            continue
        if readings and choice.best.repeated == 0:
            continue  # a second figure about the same passage is only a correction where it disputes one
        claim = choice.best.claim
        taken.add(claim.id)
        anchor = tell.anchor(claim, how, choice.sure and alone, choice.rivals)
        readings.append(tell.figure(anchor, claim, choice.best.right or part_alone(text, claim), change.words))
    return sorted(readings, key=lambda reading: reading.triage is Triage.ALREADY)


def _unsaid(change: Change) -> bool:
    """Whether no word of the reader says which figure of a passage is the disputed one, nor what is right."""
    named = change.wrong is not None and change.wrong.role is Role.WRONG
    return not named and not (change.right is not None and change.right.field)


def _name_spoken_of(text: TipText, there: Sequence[Claim]) -> Renaming | None:
    """The one name of a passage, where the reader speaks of a name ("il manque un h à son prénom")."""
    names = [claim for claim in there if claim.kind is Kind.NAME]
    return Renaming(names[0], None, repeated=True) if text.of_name and len(names) == 1 else None


def _missed(place: Span, text: TipText, article: Document, tell: Teller, several: bool) -> Reading:
    """A passage without a figure that the tip could be about: a missed claim, or several of which none is named."""
    right = next((m for m in text.mentions if m.field), None) or _proposed(text)
    claim = right.claim if right else None
    if several:
        told = tell.untied(article, "which_of_several", claim, how=How.PASSAGE, place=place)
        return replace(told, proposed=None)
    return tell.untied(article, "missed_claim", claim, how=How.PASSAGE, sure=True, place=place)


def _gone(text: TipText, article: Document, tell: Teller) -> Reading:
    """The passage is not in the article: it was changed, or never was there. Lookalikes are named, not taken."""
    figures = [claim for claim in tell.story.claims_of[article.id] if claim.kind not in TEXTUAL]
    rivals: list[str] = []
    for change in changes(text.mentions, Written(figures))[:1]:
        choice = choose(candidates(change, figures, tell.story), tell.story, None)
        rivals = [choice.best.claim.id, *choice.rivals][:5] if choice else []
    right = _proposed(text)
    return tell.untied(article, "passage_gone", right.claim if right else None, rivals=tuple(rivals))


def _proposed(text: TipText) -> Mention | None:
    """The first figure of a tip that the reader does not dispute."""
    return next((mention for mention in text.mentions if mention.role is not Role.WRONG), None)


def _disputing(text: TipText, quoted: Span) -> TipText:
    """What the reader quotes from the article is what the reader disputes."""
    mentions = tuple(
        replace(mention, role=Role.WRONG) if mention.claim.span.start in quoted else mention
        for mention in text.mentions
    )
    return replace(text, mentions=mentions)
