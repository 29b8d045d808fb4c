"""Extraction: from a document to its claims. The verbs of this package, in reading order."""

import hashlib
from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal

from claims import pack as packs
from claims.changes import apply_changes
from claims.claim import Claim
from claims.currencies import decide as decide_currencies
from claims.dates import When, read_date
from claims.document import Document, Span
from claims.figures import Figure, read_figure
from claims.fold import Folded, prepare
from claims.hedges import apply_bounds, join_bounds, join_ranges
from claims.modality import Modality
from claims.pack import Pack
from claims.sentences import Sentences
from claims.tokens import TIGHT, Tokens, tokenise
from claims.traps import closed_spans, is_trap
from claims.value import Bound, Grain, Kind, Period, Value
from claims.voices import Saying, Voices

_MILLION = Decimal(1_000_000)
_DIGITS = frozenset("0123456789")


def extract_claims(document: Document) -> tuple[Claim, ...]:
    """Every claim of a document, in the order of the text.

    The document's language must have a pack; raises `claims.pack.PackError` otherwise. Relative dates are
    resolved against `document.published` and keep open ends where it is unknown.
    """
    pack = packs.load(document.language or "en")
    folded = prepare(document.text)
    tokens = tokenise(folded.composed, folded.folded, pack.split)
    dates, figures = read_mentions(tokens, pack, _day(document.published))
    decide_currencies(figures, document.country)
    sentences = Sentences(document.text)
    builder = _Builder(document, folded, tokens, sentences)
    claims = [builder.date(when) for when in _with_days(dates, document.published)]
    voices = Voices(folded, tokens, pack, sentences if folded.places is None else None)
    moods = Modality(tokens, pack)
    for figure in figures:
        claim = builder.figure(figure)
        modality, speaker = moods.of(figure.start, figure.end), voices.speaker(figure.start, figure.end)
        claims.append(replace(claim, modality=modality, speaker=speaker))
    claims += [builder.saying(saying) for saying in voices.sayings()]
    claims.sort(key=lambda claim: (claim.span, claim.kind))
    return tuple(_identified(document, claims))


def read_mentions(tokens: Tokens, pack: Pack, published: date | None) -> tuple[list[When], list[Figure]]:
    """The dates and the figures of a token list. Work happens only around anchors: digits and number words."""
    closed = closed_spans(tokens.folded)
    anchors = pack.anchors
    dates: list[When] = []
    figures: list[Figure] = []
    free, shut = 0, 0
    for index, word in enumerate(tokens.words):
        if index < free or (word not in anchors and word[0] not in _DIGITS and word not in packs.VULGAR):
            continue
        while shut < len(closed) and closed[shut][1] <= tokens.starts[index]:
            shut += 1
        if shut < len(closed) and closed[shut][0] <= tokens.starts[index]:
            continue
        when = _date_at(tokens, index, pack, published, free)
        if when is not None:
            dates.append(when)
            free = when.end
            continue
        if word not in pack.figure_anchors and word[0] not in _DIGITS and word not in packs.VULGAR:
            continue
        if word in pack.accented and tokens.capitalised(index) and tokens.raw(index).isascii():
            continue  # "Meta" is no "metà"
        figure = read_figure(tokens, index, pack)
        if figure is None or figure.end <= index:
            continue
        figures.append(figure)
        free = max(figure.end, free)
    figures = join_ranges(tokens, figures, pack)
    figures = [figure for figure in figures if not is_trap(tokens, figure, pack)]
    apply_bounds(tokens, figures, pack)
    figures = join_bounds(tokens, figures, pack)
    apply_changes(tokens, figures, pack)
    _apply_rates(tokens, figures, pack)
    _complete_money(figures)
    return dates, figures


def _date_at(tokens: Tokens, index: int, pack: Pack, published: date | None, free: int) -> When | None:
    """A date at an anchor; a word before it may belong to it ("fin 2027", "last summer", "mi-septembre")."""
    for back in (3, 2, 1):
        start = index - back
        if start < free or tokens.words[start] not in pack.date_leads:
            continue
        if all(tokens.gap(place) in TIGHT for place in range(start, index)):
            when = read_date(tokens, start, pack, published)
            if when is not None and when.end > index:
                return when
    return read_date(tokens, index, pack, published)


def _apply_rates(tokens: Tokens, figures: list[Figure], pack: Pack) -> None:
    """ "par an", "a month", "pro Jahr" after a figure: the base of a rate."""
    for figure in figures:
        if figure.end >= len(tokens) or tokens.gap(figure.end - 1) not in TIGHT or figure.kind is Kind.DURATION:
            continue
        found = pack.per.match(tokens, figure.end)
        if found is None:
            continue
        unit = pack.units.match(tokens, found[0])
        if unit is not None and unit[1].kind is Kind.DURATION and tokens.gap(found[0] - 1) in TIGHT:
            figure.per, figure.end = unit[1].code, unit[0]


def _complete_money(figures: list[Figure]) -> None:
    """ "un accord à 10 milliards", "minimum 10 milliards en tout": large round amounts of nothing are money
    where the text has money, of the currency nearest to them."""
    money = [figure for figure in figures if figure.kind is Kind.MONEY and figure.unit is not None]
    for figure in figures:
        if money and figure.bare and _large_and_round(figure):
            near = min(money, key=lambda other: (abs(other.start - figure.start), other.start))
            unit = near.unit
            assert unit is not None
            figure.kind, figure.unit, figure.rule = Kind.MONEY, replace(unit, times=Decimal(1)), "money, by ellipsis"


def _large_and_round(figure: Figure) -> bool:
    numeral = figure.numeral
    return numeral.scaled and numeral.scale >= _MILLION or numeral.vague and numeral.value >= 1000 * _MILLION


def _with_days(dates: list[When], published: str | None) -> list[When]:
    """Gives every time of day the last day named before it, or the day of publication."""
    current = published[:10] if published else None
    days = [when.period.low for when in dates if when.period.grain is Grain.DAY and when.period.low]
    whole = []
    for when in dates:
        if when.period.grain is Grain.DAY and when.period.low:
            current = when.period.low
        if when.period.grain is Grain.MINUTE and when.period.low is not None:
            known = current or (days[0] if days else None)
            moment = f"{known}{when.period.low}" if known else None
            when = replace(when, period=replace(when.period, low=moment, high=moment))
        whole.append(when)
    return whole


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


__all__ = ["extract_claims", "read_mentions", "Bound", "Decimal"]
