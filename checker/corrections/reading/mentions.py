"""The figures of a tip, each with what the reader does with it: disputes it, proposes it, or neither."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.corrections.reading.relative import is_relative, relatives
from checker.corrections.reading.spelling import repaired
from checker.corrections.reading.talk import Role, is_all_shouting, role, speaks_of_self, talk
from checker.corrections.reading.tip_days import from_today, on_a_day, with_days
from checker.corrections.tip import Tip
from claims.claim import Claim
from claims.document import Document, Span
from claims.extract import extract_claims
from claims.meaning.topics import Topic, topics
from claims.packs import pack as packs
from claims.text.fold import fold, prepare
from claims.text.tokens import tokenise
from claims.value import TEXTUAL, Bound, Kind, Value

_ACRONYM = re.compile(r"\b[A-Z]{2,}\b")
_MOST = 60  # figures of one tip that are looked at; the longest seen have nine
_NAMED = re.compile(r"\b[A-Z]\w{4,}(?=[ \u00a0]\d)")
_PAUSE = re.compile(r"[,;:.!?()\n]")
_MARK = re.compile(r"\d{1,2}(?:[.,]\d)?\s?/\s?(?:5|10|20)")
_LABEL = re.compile(r"(?:\b(?:no|nr|núm|num)\.|n[°º]|№|#) ?$", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:^|[\s(;:.\n]{0,2})\d(?:\)|\.\s|°)")
_NOUN = 14  # characters behind a figure in which its noun ends
_CUE = 6  # what a cue beside a figure is worth, in characters


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure of a tip: as a claim, with its topic, what the reader does with it, and in which sentence it stands.

    `field` is true for the form's "what would be right", `own` where readers speak of themselves. `named` are the
    concepts of things counted that its sentence names outside of any figure ("le nombre de maisons … est de 16").
    """

    claim: Claim
    topic: Topic
    role: Role
    cue: str
    field: bool = False
    own: bool = False
    named: frozenset[str] = frozenset()


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
    def of_name(self) -> bool:
        """Whether it speaks of a name."""
        return talk(self.language).naming.search(fold(self.document.text)) is not None

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
    read = replace(document, text=_NAMED.sub(lambda match: _common(match[0], vocabulary), text))
    claims = [claim for claim in extract_claims(read) if claim.kind not in TEXTUAL and not _only_a_scale(claim)]
    claims = [claim for claim in claims if layout.search(folded, claim.span.start, _clause_end(folded, claim)) is None]
    claims = [claim for claim in claims if not _counts_the_tip(text, claim)]
    claims = [_without_cue(claim, language) for claim in claims[:_MOST]]
    claims = relatives(document, [on_a_day(folded, claim, language) for claim in with_days(document, claims)])
    seen = topics(document, claims)
    spans = [_core(claim) for claim in claims]
    border = len(message) + 2 if proposed else len(text) + 1
    # "20 of them in the US" is not about us.
    spoken = folded if is_all_shouting(text) else fold(_ACRONYM.sub(lambda match: "-" * len(match[0]), text))
    mentions = tuple(
        _mention(claim, topic, folded, spoken, spans, language, border)
        for claim, topic in zip(claims, seen, strict=True)
    )
    things = _things(document, claims, seen)
    mentions = tuple(
        replace(mention, named=frozenset(name for name, at in things if at in mention.claim.sentence_span))
        for mention in mentions
    )
    return TipText(document, mentions, changes + more)


def _common(name: str, vocabulary: frozenset[str]) -> str:
    """A name of the article before a number, as if it were a common noun: "and Azure 25" is no model of anything."""
    return name.lower() if fold(name) in vocabulary else name


def _clause_end(folded: str, claim: Claim) -> int:
    """Where the noun of a figure ends at the latest: "1,4 %, sauf erreur" counts no errors."""
    pause = _PAUSE.search(folded, claim.span.end, claim.span.end + _NOUN)
    return pause.start() if pause else claim.span.end + _NOUN


def _counts_the_tip(text: str, claim: Claim) -> bool:
    """ "1) … 2. …", "2/10", "subscription no. 4471": the reader's own list, mark and number."""
    if _MARK.fullmatch(claim.quote) or _LABEL.search(text, 0, claim.span.start):
        return True
    return claim.quote.isdigit() and _NUMBERED.match(text, max(0, claim.span.start - 2), claim.span.end + 2) is not None


def _without_cue(claim: Claim, language: str) -> Claim:
    """ "Lire 10" is no amount of liras where a reader says how to read it."""
    first, blank, rest = claim.quote.partition(" ")
    value = claim.value
    if (
        claim.kind is not Kind.MONEY
        or not blank
        or not isinstance(value, Value)
        or fold(first) not in talk(language).cues
    ):
        return claim
    span = Span(claim.span.end - len(rest), claim.span.end)
    return claim._replace(kind=Kind.COUNT, quote=rest, span=span, value=value._replace(unit=None, unit_candidates=()))


def _things(document: Document, claims: Sequence[Claim], seen: Sequence[Topic]) -> list[tuple[str, int]]:
    """The concepts of things counted that a tip names outside of its figures, and where."""
    pack = packs.load(document.language or "en")
    folded = prepare(document.text)
    tokens = tokenise(folded.composed, pack.words)
    found = [(name, topic.claim.span.start) for topic in seen for name, _ in topic.notions]
    for index in range(tokens.size):
        match = pack.nouns.counted.match(tokens, index)
        if match is not None and not any(tokens.starts[index] in claim.span for claim in claims):
            found.append((match[1], tokens.starts[index]))
    return found


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
    if does is Role.WRONG and from_today(claim, language):
        does, cue = Role.NEUTRAL, ""  # "is your office open tomorrow?"
    theirs = does is Role.NEUTRAL and (speaks_of_self(spoken, own, language) or from_today(claim, language))
    return Mention(claim, topic, does, cue, own=theirs)


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
