"""The figures of a tip, each with what the reader does with it: disputes it, proposes it, or neither."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.corrections.relative import is_relative, relatives
from checker.corrections.spelling import repaired
from checker.corrections.talk import Role, is_all_shouting, role, speaks_of_self, talk
from checker.corrections.tip import Tip
from claims import pack as packs
from claims.claim import Claim
from claims.document import Document, Span
from claims.extract import extract_claims
from claims.fold import fold
from claims.topics import Topic, topics
from claims.value import Bound, Grain, Kind, Period, Value

_ACRONYM = re.compile(r"\b[A-Z]{2,}\b")
_MOST = 60  # figures of one tip that are looked at; the longest seen have nine
_NOUN = 14  # characters behind a figure in which its noun ends
_DAY_BEHIND = 9  # characters between a day of the week and its date
_SHORTEST_MONTH = 28
_CUE = 6  # what a cue beside a figure is worth, in characters
_TEXTUAL = (Kind.NAME, Kind.ROLE, Kind.QUOTE)


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure of a tip: as a claim, with its topic, what the reader does with it, and in which sentence it stands.

    `field` is true for the form's "what would be right", `own` where readers speak of themselves.
    """

    claim: Claim
    topic: Topic
    role: Role
    cue: str
    field: bool = False
    own: bool = False


@dataclass(frozen=True, slots=True)
class TipText:
    """A tip as it is read: its words with slips put right, and its figures in order."""

    document: Document
    mentions: tuple[Mention, ...]
    repaired: tuple[tuple[str, str], ...]

    @property
    def language(self) -> str:
        """The language it was read in."""
        return self.document.language or "en"

    @property
    def of_headline(self) -> bool:
        """Whether it speaks of the article's headline."""
        return talk(self.language).headline.search(fold(self.document.text)) is not None

    @property
    def sense(self) -> int:
        """How much of it was understood, in characters: figures, and cues beside them; slips put right count against.

        "31 October 2028" read whole is more than "31" and "2028" read apart.
        """
        cores = (_core(mention.claim) for mention in self.mentions)
        figures = sum(core.end - core.start for core in cores)
        return figures + sum(_CUE for mention in self.mentions if mention.cue) - _CUE * len(self.repaired)


def read_tip(tip: Tip, language: str, article: Document | None, vocabulary: frozenset[str] = frozenset()) -> TipText:
    """Reads a tip with the reader of articles.

    Its days of the week are those around the article's publication, its dollars those of the article's outlet: a reader
    who writes "dimanche" means the Sunday that the article speaks of.
    """
    message, changes = repaired(tip.text, language, vocabulary)
    proposed, more = repaired(tip.proposed or "", language, vocabulary)
    text = f"{message}\n\n{proposed}" if proposed else message
    document = Document(
        id=f"tip:{tip.id}",
        text=text,
        language=language,
        published=article.published if article else tip.received[:10] or None,
        country=article.country if article else None,
    )
    folded, layout = fold(text), talk(language).layout
    claims = [claim for claim in extract_claims(document) if claim.kind not in _TEXTUAL and not _only_a_scale(claim)]
    claims = [claim for claim in claims if layout.search(folded, claim.span.start, claim.span.end + _NOUN) is None]
    claims = relatives(document, _with_days(document, claims[:_MOST]))
    seen = topics(document, claims)
    spans = [_core(claim) for claim in claims]
    border = len(message) + 2 if proposed else len(text) + 1
    # "20 of them in the US" is not about us.
    spoken = folded if is_all_shouting(text) else fold(_ACRONYM.sub(lambda match: "-" * len(match[0]), text))
    mentions = tuple(
        _mention(claim, topic, folded, spoken, spans, language, border)
        for claim, topic in zip(claims, seen, strict=True)
    )
    return TipText(document, mentions, changes + more)


def _with_days(document: Document, claims: Sequence[Claim]) -> list[Claim]:
    """ "Dimanche, le 19", "na quarta, dia 15": a day of the week and, right behind it, which one."""
    kept: list[Claim] = []
    for claim in claims:
        last = kept[-1] if kept else None
        if last is not None and _is_its_day(document.text, last, claim):
            span = Span(last.span.start, claim.span.end)
            day = getattr(claim.value, "low", 1)
            assert isinstance(last.value, Period)
            low = f"{(last.value.low or '')[:8]}{int(day):02d}"
            value = last.value._replace(low=low, high=low)
            kept[-1] = last._replace(span=span, quote=document.text[span.start : span.end], value=value)
        else:
            kept.append(claim)
    return kept


def _is_its_day(text: str, day: Claim, number: Claim) -> bool:
    value, amount = day.value, getattr(number.value, "low", None)
    if not isinstance(value, Period) or value.grain is not Grain.DAY or any(map(str.isdigit, day.quote)):
        return False
    if number.kind is not Kind.COUNT or not number.quote.isdigit() or not 1 <= (amount or 0) <= _SHORTEST_MONTH:
        return False
    between = text[day.span.end : number.span.start]
    return bool(value.low) and len(between) <= _DAY_BEHIND and len(between.split()) <= 2 and "\n" not in between


def _mention(
    claim: Claim, topic: Topic, folded: str, spoken: str, spans: Sequence[Span], language: str, border: int
) -> Mention:
    if claim.span.start >= border:
        return Mention(claim, topic, Role.RIGHT, "", field=True)
    own = _core(claim)
    if is_relative(claim):
        selfish = speaks_of_self(spoken, own, language)
        return Mention(claim, topic, Role.NEUTRAL if selfish else Role.RIGHT, "", own=selfish)
    does, cue = role(folded, own, [span for span in spans if span != own], language)
    if does is Role.WRONG and _from_today(claim, language):
        does, cue = Role.NEUTRAL, ""  # "is your office open tomorrow?"
    theirs = does is Role.NEUTRAL and (speaks_of_self(spoken, own, language) or _from_today(claim, language))
    return Mention(claim, topic, does, cue, own=theirs)


def _from_today(claim: Claim, language: str) -> bool:
    """ "Tomorrow", "ce matin": a day told from the day on which the reader writes."""
    value = claim.value
    if not isinstance(value, Period) or value.grain is not Grain.DAY or any(map(str.isdigit, claim.quote)):
        return False
    named = {word for words, _ in packs.load(language).dates.weekdays for word in words}
    return not any(word in named for word in re.findall(r"[^\W\d_]+", fold(claim.quote)))


def _core(claim: Claim) -> Span:
    """The figure without a last word that is no known thing to count: it may be a cue ("9 bensì 8")."""
    value = claim.value
    if (
        claim.kind is Kind.COUNT
        and claim.concept is None
        and isinstance(value, Value)
        and value.unit
        and " " in claim.quote
    ):
        return Span(claim.span.start, claim.span.start + claim.quote.rindex(" "))
    return claim.span


def _only_a_scale(claim: Claim) -> bool:
    """ "Des millions, pas des milliards": words for a scale, without a figure."""
    value = claim.value
    vague = isinstance(value, Value) and value.bound is Bound.VAGUE and value.unit is None
    return vague and len(claim.quote.split()) == 1
