"""Extraction: from a document to its claims. The verbs of this package, in reading order."""

import hashlib
from collections import Counter
from dataclasses import replace
from datetime import date

from claims import pack as packs
from claims.claim import Claim
from claims.clock import with_days
from claims.currencies import decide as decide_currencies
from claims.document import Document, Span
from claims.figure import Figure
from claims.fold import Folded, prepare
from claims.mentions import read_mentions
from claims.modality import Modality
from claims.pack import Pack
from claims.sentences import Sentences
from claims.tokens import Tokens, tokenise
from claims.value import Kind, Period, Value
from claims.voices import Saying, Voices
from claims.when import When


def extract_claims(document: Document, *, pack: Pack | None = None) -> tuple[Claim, ...]:
    """Every claim of a document, in the order of the text.

    Read with `pack`, or with that of the document's language; raises `claims.section.PackError` where there is
    none. Relative dates are resolved against `document.published` and keep open ends where it is unknown.
    """
    pack = pack or packs.load(document.language or "en")
    folded = prepare(document.text)
    tokens = tokenise(folded.composed, folded.folded, pack.split)
    dates, figures = read_mentions(tokens, pack, _day(document.published))
    decide_currencies(figures, document.country)
    sentences = Sentences(document.text)
    builder = _Builder(document, folded, tokens, sentences)
    claims = [builder.date(when) for when in with_days(dates, document.published)]
    voices = Voices(folded, tokens, pack, sentences if folded.places is None else None)
    moods = Modality(tokens, pack)
    for figure in figures:
        claim = builder.figure(figure)
        modality, speaker = moods.of(figure.start, figure.end), voices.speaker(figure.start, figure.end)
        claims.append(replace(claim, modality=modality, speaker=speaker))
    claims += [builder.saying(saying) for saying in voices.sayings()]
    claims.sort(key=lambda claim: (claim.span, claim.kind))
    return tuple(_identified(document, claims))


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


class _Builder:
    """Turns mentions over tokens into claims over the document's own offsets."""

    def __init__(self, document: Document, folded: Folded, tokens: Tokens, sentences: Sentences) -> None:
        self._document, self._folded, self._tokens, self._sentences = document, folded, tokens, sentences

    def date(self, when: When) -> Claim:
        return self._claim(Kind.DATE, when.start, when.end, when.period, f"date:{when.period.grain}")

    def figure(self, figure: Figure) -> Claim:
        unit = figure.unit
        code: str | None
        if unit is not None:
            code = unit.code
        elif figure.kind is Kind.COUNT:
            code = figure.concept or figure.noun
        else:
            code = None
        value = Value(
            low=figure.low,
            high=figure.high,
            bound=figure.bound,
            unit=code,
            step=figure.step,
            unit_candidates=unit.candidates if unit else (),
            per=figure.per,
            from_below=figure.from_below,
        )
        claim = self._claim(figure.kind, figure.start, figure.end, value, figure.rule)
        return replace(claim, change=figure.change, concept=figure.concept)

    def saying(self, saying: Saying) -> Claim:
        claim = self._at(saying.kind, saying.start, saying.end, saying.value, saying.rule)
        return replace(claim, speaker=saying.speaker, concept=saying.concept)

    def _claim(self, kind: Kind, start: int, end: int, value: Value | Period, rule: str) -> Claim:
        return self._at(kind, self._tokens.starts[start], self._tokens.ends[end - 1], value, rule)

    def _at(self, kind: Kind, start: int, end: int, value: Value | Period | str, rule: str) -> Claim:
        span = Span(self._folded.place(start), self._folded.place(end))
        around = self._sentences.around(*span)
        text = self._document.text
        return Claim(
            id="",
            document=self._document.id,
            kind=kind,
            quote=text[span.start : span.end],
            span=span,
            value=value,
            sentence=text[around.start : around.end],
            sentence_span=around,
            rule=rule,
        )


def _identified(document: Document, claims: list[Claim]) -> list[Claim]:
    """Ids from the document and the quoted words; the same words in the same sentence are told apart by order."""
    seen: Counter[tuple[str, str]] = Counter()
    named = []
    for claim in claims:
        key = (claim.quote, claim.sentence)
        seen[key] += 1
        words = "\x1f".join((document.id, claim.quote, claim.sentence, str(seen[key])))
        named.append(replace(claim, id=hashlib.sha256(words.encode()).hexdigest()[:12]))
    return named

