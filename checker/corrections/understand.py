"""From a tip to what it says: which article, which claim, which value, and what the evidence makes of it."""

from collections.abc import Sequence
from dataclasses import replace

from checker.corrections.adopt import adopted, same_value, same_wording
from checker.corrections.anchor import ENOUGH, choose
from checker.corrections.candidates import SOME, Candidate, candidates
from checker.corrections.evidence import Evidence, weigh
from checker.corrections.hearing import article_of, heard, is_title, quotations
from checker.corrections.mentions import TipText
from checker.corrections.pairing import TELLING, Change, Written, changes
from checker.corrections.parts import denied_units, part_alone
from checker.corrections.persons import Renaming, in_office, reassigned, renamings
from checker.corrections.phrasing import explain
from checker.corrections.sides import side_by_side
from checker.corrections.story import Story, misquoted, occurrences, overlapping
from checker.corrections.subject import kinds_named, spoken_of
from checker.corrections.talk import Role, advertises, insults, talk
from checker.corrections.tip import Anchor, How, Reading, Tip, Triage, Understanding
from checker.matching.views import make
from claims.claim import Claim
from claims.document import Document, Span
from claims.text.fold import fold
from claims.value import Kind, Value

_TERSE = 8  # words of a tip that is nothing but figures
_HOSTILE = 2.0  # what words must say for a claim before an insult is taken for a correction
_AHEAD = 0.3  # of the next, in log odds: what a tip without a figure is about is to be confirmed in any case
_TEXTUAL = (Kind.NAME, Kind.ROLE, Kind.QUOTE)


def understand(tip: Tip, story: Story, language: str = "en") -> Understanding:
    """Reads a tip against a story. Pure; `language` is that of the explanations ("fr" or "en")."""
    article = article_of(tip, story)
    text = heard(tip, article)
    spoken = text.language
    rude = insults(f"{tip.text} {tip.proposed or ''}", [spoken, article.language or "en" if article else "en"])
    hostile = bool(rude) or advertises(tip.text)
    readings = tuple(_readings(tip, text, article, story, spoken, language, hostile))
    if hostile and not any(reading.proposed is not None for reading in readings):
        return _closed(tip, spoken, article, Triage.ABUSE, "insults" if rude else "advertisement", language, text)
    if not readings:
        return _closed(tip, spoken, article, Triage.OUT_OF_SCOPE, "nothing_to_correct", language, text)
    main = readings[0]
    document = main.anchor.document or (article.id if article else None)
    return Understanding(tip.id, spoken, document, readings, main.triage, main.explanation, bool(rude), text.repaired)


def _closed(
    tip: Tip, spoken: str, article: Document | None, triage: Triage, why: str, language: str, text: TipText
) -> Understanding:
    name = article.id if article else None
    return Understanding(
        tip.id, spoken, name, (), triage, explain(why, language), triage is Triage.ABUSE, text.repaired
    )


# ---------------------------------------------------------------- readings


def _readings(
    tip: Tip, text: TipText, article: Document | None, story: Story, spoken: str, language: str, hostile: bool
) -> list[Reading]:
    claims = story.claims_of[article.id] if article else story.report.claims
    figures = [claim for claim in claims if claim.kind not in _TEXTUAL]
    if tip.passage and article:
        places = occurrences(tip.passage, article.text)
        if not places and (place := misquoted(tip.passage, article.text)) is not None:
            near = _at([place], tip, text, article, story, How.TOPIC, spoken, language)
            return [replace(reading, anchor=_doubted(reading.anchor, story, language)) for reading in near]
        if not places:
            return [_gone(tip, text, article, figures, story, language)]
        return _at(places, tip, text, article, story, How.PASSAGE, spoken, language)
    if article:
        for words in quotations(tip.text):
            if is_title(words, article):
                continue  # it says which article is meant
            places = occurrences(words, article.text)
            if len(places) == 1 and overlapping(claims, places[0]):
                quoted = fold(tip.text).find(fold(words))
                cited = _disputing(text, Span(quoted, quoted + len(words)))
                if found := _at(places, tip, cited, article, story, How.QUOTED, spoken, language):
                    return found
    names = renamings(tip, claims, article, spoken) + reassigned(tip, text, claims)
    persons = [_renamed(item, story, How.FIGURE, language) for item in names if item.repeated]
    about_names = talk(spoken).naming.search(fold(text.document.text)) is not None
    unsure = [item for item in _once(names) if (item.cued or about_names) and not item.repeated]
    others = [_renamed(item, story, How.TOPIC, language) for item in unsure]
    if found := persons + _elsewhere(text, figures, story, spoken, language, hostile) + others:
        return found
    if hostile:
        return []
    named = [_renamed(item, story, How.TOPIC, language) for item in names[:1]]
    return named or _asked(text, figures, article, language) or _subject(text, figures, story, language)


def _subject(text: TipText, figures: Sequence[Claim], story: Story, language: str) -> list[Reading]:
    """The claim that a tip without a figure names by what it is of, to be confirmed."""
    found = [] if any(not mention.own for mention in text.mentions) else spoken_of(text, figures, story)
    if not found:
        return []
    best, rivals = found[0], [other for other in found[1:] if not same_value(other.claim, found[0].claim)]
    named = best.right is not None or bool(kinds_named(text))  # "the amount is wrong": of the amounts, one stands out
    if best.context < ENOUGH and not (named and (not rivals or best.context - rivals[0].context >= _AHEAD)):
        return []
    anchor = _anchored(best.claim, How.TOPIC, False, tuple(other.claim.id for other in rivals[:5]), language)
    return [_reading(anchor, best.claim, best.right, Change(None, None), story, language)]


def _once(names: Sequence[Renaming]) -> list[Renaming]:
    """A name that an article writes several times is corrected where it stands first."""
    return list({(item.claim.value, item.proposed): item for item in reversed(names)}.values())[::-1]


def _asked(text: TipText, figures: Sequence[Claim], article: Document | None, language: str) -> list[Reading]:
    """A figure that a reader proposes in so many words for one of several claims, none of which is named: an editor is
    asked."""
    for mention in text.mentions:
        if mention.role is Role.RIGHT and not mention.own:
            fit = [claim.id for claim in figures if adopted(mention.claim, claim) is not None]
            reason = explain("which_of_article", language)
            anchor = Anchor(article.id if article else None, None, How.NOTHING, False, reason, None, tuple(fit[:5]))
            if len(fit) > 1:
                return [Reading(anchor, mention.claim.value, mention.claim.quote, Triage.UNKNOWN, reason)]
    return []


def _elsewhere(
    text: TipText, figures: Sequence[Claim], story: Story, spoken: str, language: str, hostile: bool
) -> list[Reading]:
    """Readings of a tip that shows no passage: the figures it repeats and the things it speaks of."""
    found: list[Reading] = []
    taken = set[str]()
    denied = denied_units(text)
    for change in _changes(text, figures):
        options = candidates(change, figures, story, headline=text.of_headline, beside=text.mentions, denied=denied)
        options = [option for option in options if option.claim.id not in taken]
        cued = change.right is not None and change.right.role is Role.RIGHT
        own = any(mention.own for mention in change.mentions)
        choice = choose(options, story, None, cued, _guessed(change), own, _is_bare(change, text))
        if choice is None or (hostile and choice.how is How.TOPIC and choice.best.context < _HOSTILE):
            continue
        disputes = change.wrong is not None and change.wrong.role is Role.WRONG
        if found and not disputes and not _is_another(change, choice.best):
            continue  # a figure beside a correction that is repeated from the article is no second one
        taken.add(choice.best.claim.id)
        proposed = choice.best.right or part_alone(text, choice.best.claim, spoken)
        anchor = _anchored(choice.best.claim, choice.how, choice.sure, choice.rivals, language)
        if proposed is None or not (found and same_wording(proposed, choice.best.claim)):
            found.append(_reading(anchor, choice.best.claim, proposed, change, story, language))
    return [reading for reading in found if not _says_nothing_new(reading)] or found


def _is_another(change: Change, best: Candidate) -> bool:
    """Whether a figure beside a correction is a second one: the reader says that it is right, or what it is of."""
    if best.right is None or change.right is None:
        return False
    of_one_make = make(best.right) == make(best.claim)
    named = of_one_make and (best.context >= SOME or change.right.role is Role.RIGHT)
    return named or change.wrong is not None or best.context >= ENOUGH


def _is_bare(change: Change, text: TipText) -> bool:
    """Whether the disputed figure is a small number without a unit, in a tip that says more than "15, not 10"."""
    value = change.wrong.claim.value if change.wrong else None
    small = isinstance(value, Value) and value.unit is None and (value.low or 0) < TELLING
    return small and len(text.document.text.split()) > _TERSE


def _guessed(change: Change) -> bool:
    """Whether a figure is taken for the disputed one only because the article has it."""
    if change.wrong is None or change.wrong.role is Role.WRONG:
        return False
    return change.right is None or not side_by_side(change.wrong, change.right)


def _unsaid(change: Change) -> bool:
    """Whether no word of the reader says which figure of a passage is the disputed one, nor what is right."""
    named = change.wrong is not None and change.wrong.role is Role.WRONG
    return not named and not (change.right is not None and change.right.field)


def _at(
    places: Sequence[Span],
    tip: Tip,
    text: TipText,
    article: Document,
    story: Story,
    how: How,
    spoken: str,
    language: str,
) -> list[Reading]:
    """Readings of a tip that shows where: only what stands there can be meant."""
    claims = story.claims_of[article.id]
    there = list(dict.fromkeys(claim for place in places for claim in overlapping(claims, place)))
    persons = [_renamed(item, story, how, language) for item in renamings(tip, there, article, spoken)]
    figures = [claim for claim in there if claim.kind not in _TEXTUAL]
    readings: list[Reading] = []
    taken = set[str]()
    for change in _changes(text, figures):
        options = candidates(change, figures, story, shown=True, beside=text.mentions)
        options = [option for option in options if option.claim.id not in taken]
        choice = choose(options, story, how, guessed=_unsaid(change) and len(figures) > 1)
        if choice is None:
            continue
        if readings and choice.best.repeated == 0:
            continue  # a second figure about the same passage is only a correction where it disputes one
        proposed = choice.best.right or part_alone(text, choice.best.claim, spoken)
        taken.add(choice.best.claim.id)
        sure = choice.sure and (len(places) == 1 or len({claim.id for claim in figures}) == 1)
        anchor = _anchored(choice.best.claim, how, sure, choice.rivals, language)
        readings.append(_reading(anchor, choice.best.claim, proposed, change, story, language))
    readings.sort(key=_says_nothing_new)
    if persons or readings:
        return persons + readings
    if name := _name_spoken_of(text, there):
        return [_renamed(name, story, how, language)]
    if offices := reassigned(tip, text, there) or in_office(tip, text, there):
        return [_renamed(item, story, how, language) for item in offices]
    if len(figures) == 1:
        proposed = part_alone(text, figures[0], spoken)
        anchor = _anchored(figures[0], how, True, (), language)
        return [_reading(anchor, figures[0], proposed, Change(None, None), story, language)]
    if how is How.PASSAGE:
        return [_missed(places[0], text, article, how, bool(figures), language)]
    return []


def _name_spoken_of(text: TipText, there: Sequence[Claim]) -> Renaming | None:
    """The one name of a passage, where the reader speaks of a name ("il manque un h à son prénom")."""
    names = [claim for claim in there if claim.kind is Kind.NAME]
    spoken_of = talk(text.language).naming.search(fold(text.document.text)) is not None
    return Renaming(names[0], None, repeated=True) if spoken_of and len(names) == 1 else None


def _says_nothing_new(reading: Reading) -> bool:
    return reading.triage is Triage.ALREADY


def _missed(place: Span, text: TipText, article: Document, how: How, several: bool, language: str) -> Reading:
    """A passage without a figure that the tip could be about: a missed claim, or several of which none is named."""
    why = "which_of_several" if several else "missed_claim"
    right = next((m for m in text.mentions if m.field), None) or next(
        (m for m in text.mentions if m.role is not Role.WRONG), None
    )
    value = right.claim.value if right and not several else None
    anchor = Anchor(article.id, None, how, not several, explain(why, language), place)
    return Reading(anchor, value, right.claim.quote if right else "", Triage.UNKNOWN, anchor.reason)


def _gone(tip: Tip, text: TipText, article: Document, figures: Sequence[Claim], story: Story, language: str) -> Reading:
    """The passage is not in the article: it was changed, or never was there. Lookalikes are named, not taken."""
    rivals: list[str] = []
    for change in _changes(text, figures)[:1]:
        choice = choose(candidates(change, figures, story), story, None)
        rivals = [choice.best.claim.id, *choice.rivals][:5] if choice else []
    reason = explain("passage_gone", language)
    anchor = Anchor(article.id, None, How.NOTHING, False, reason, None, tuple(rivals))
    right = next((mention for mention in text.mentions if mention.role is not Role.WRONG), None)
    return Reading(
        anchor, right.claim.value if right else None, right.claim.quote if right else "", Triage.UNKNOWN, reason
    )


def _anchored(claim: Claim, how: How, sure: bool, rivals: tuple[str, ...], language: str) -> Anchor:
    reason = explain(f"how_{how}", language, quote=claim.quote)
    if not sure:
        reason += " " + explain("not_sure", language, rivals=len(rivals))
    return Anchor(claim.document, claim.id, how, sure, reason, claim.span, rivals)


def _doubted(anchor: Anchor, story: Story, language: str) -> Anchor:
    """The same, to be confirmed."""
    if anchor.claim is None:
        return anchor
    return _anchored(story.claims[anchor.claim], anchor.how, False, anchor.rivals, language)


def _reading(
    anchor: Anchor, claim: Claim, proposed: Claim | None, change: Change, story: Story, language: str
) -> Reading:
    words = change.right.claim.quote if change.right else ""
    if proposed is None:
        return Reading(anchor, None, words, Triage.UNKNOWN, explain("no_proposal", language, quote=claim.quote))
    if same_wording(proposed, claim):
        return Reading(anchor, proposed.value, words, Triage.ALREADY, explain("already", language, quote=claim.quote))
    evidence = weigh(claim, proposed, story)
    triage = _triage(evidence)
    told = explain(triage.value, language, support=evidence.supporting, against=evidence.opposing)
    return Reading(anchor, proposed.value, words, triage, told, evidence.supporters, evidence.opponents)


def _triage(evidence: Evidence) -> Triage:
    if not evidence.supporting and not evidence.opposing:
        return Triage.UNKNOWN
    return Triage.SUPPORTED if evidence.supporting >= evidence.opposing else Triage.CONTRADICTED


def _renamed(item: Renaming, story: Story, how: How, language: str) -> Reading:
    sure = how is not How.TOPIC
    anchor = _anchored(item.claim, how, sure, (), language)
    if item.proposed is None:
        return Reading(anchor, None, "", Triage.UNKNOWN, explain("no_proposal", language, quote=item.claim.quote))
    proposed = item.claim._replace(value=item.proposed)
    evidence = weigh(item.claim, proposed, story)
    triage = _triage(evidence)
    told = explain(triage.value, language, support=evidence.supporting, against=evidence.opposing)
    return Reading(anchor, item.proposed, item.proposed, triage, told, evidence.supporters, evidence.opponents)


# ---------------------------------------------------------------- small helpers


def _disputing(text: TipText, quoted: Span) -> TipText:
    """What the reader quotes from the article is what the reader disputes."""
    mentions = tuple(
        replace(mention, role=Role.WRONG) if mention.claim.span.start in quoted else mention
        for mention in text.mentions
    )
    return replace(text, mentions=mentions)


def _changes(text: TipText, figures: Sequence[Claim]) -> list[Change]:
    """The corrections of a tip, as far as its figures go, before it is known what each is about."""
    return changes(text.mentions, Written(figures))
