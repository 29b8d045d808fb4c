"""Extraction: from a document to its claims. The verbs of this package, in reading order."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from claims.claim import Claim
from claims.dates.around.ago import counted_back
from claims.dates.around.beside import next_years, of_the_year_beside, settle_weekdays
from claims.dates.around.context import with_days
from claims.dates.around.datelines import in_dateline, of_a_dateline
from claims.dates.around.entries import without_headings
from claims.dates.around.next_quarter import quarters_left_out
from claims.dates.days.between import as_one_span
from claims.dates.days.nightfall import as_one_night
from claims.dates.days.weeks_of import weeks_of
from claims.dates.periods.months_to import months_to
from claims.dates.periods.of_years import with_years
from claims.dates.tense.tense import with_weekdays
from claims.dates.tense.week_said import with_the_week_said
from claims.dates.tense.year_said import with_the_year_said
from claims.dates.when import When
from claims.document import Document, Span
from claims.figures.amounts.currencies import decide as decide_currencies
from claims.figures.figure import Figure
from claims.garbage import uncollected
from claims.identity import short_id
from claims.kinds import COUNT, DATE, DAY, DURATION, MEASURE, MINUTE, MONEY, PERCENTAGE, RANK, RATIO, Change, Kind
from claims.mentions import read_mentions
from claims.packs import pack as packs
from claims.packs.pack import Pack
from claims.speech.modality import ASSERTED, Modality
from claims.speech.voices import Saying, Voices
from claims.text.fold import Folded, prepare
from claims.text.sentences import Sentences
from claims.text.tokens import Tokens, tokenise
from claims.value import Period, Value

_HOLDING = (COUNT, MONEY, PERCENTAGE, RATIO, MEASURE)


def extract_claims(document: Document, *, pack: Pack | None = None) -> tuple[Claim, ...]:
    """Every claim of a document, in the order of the text.

    Read with `pack`, or with that of the document's language; raises `claims.packs.section.PackError` where there is
    none. Relative dates are resolved against `document.published` and keep open ends where it is unknown.
    """
    with uncollected():
        return _read(document, pack or packs.load(document.language or "en"))


def _read(document: Document, pack: Pack) -> tuple[Claim, ...]:
    folded = prepare(document.text)
    tokens = tokenise(folded.composed, pack.words, pack.dotted)
    published = document.day
    dates, figures = read_mentions(tokens, pack, published)
    dates = next_years(tokens, dates, pack, published)
    dates = settle_weekdays(tokens, of_the_year_beside(tokens, dates, pack), pack)
    dates = with_weekdays(tokens, with_the_year_said(tokens, dates, pack, published), pack, published)
    dates = as_one_span(tokens, as_one_night(tokens, dates, pack), pack)
    dates, figures = months_to(tokens, dates, figures, pack)
    dates, figures = counted_back(tokens, dates, figures, pack, published)
    dates, figures = quarters_left_out(tokens, dates, figures, pack, published)
    decide_currencies(tokens, figures, document.country)
    sentences = pack.sentences(document.text)
    voices = Voices(folded, tokens, pack, sentences if folded.places is None else None)
    moods = Modality(tokens, pack)
    dates = with_years(dates) if published is not None else with_the_week_said(with_years(dates))
    dates = weeks_of(tokens, with_days(tokens, dates, pack, document.published), pack)
    dates, moments = without_headings(tokens, dates)
    seen = [
        _dated(tokens, when)
        for when in dates
        if not ((when.later and not when.told) or in_dateline(tokens, when, pack, published))
    ]
    sayings = list(voices.sayings())
    titles = [(saying[1], saying[2]) for saying in sayings if saying[0] is Kind.ROLE]
    for figure in figures:
        if figure.kind is RANK and figure.numeral.form == "ordinal" and _within(tokens, figure, titles):
            continue  # "Olivier Faure, |premier| secrétaire du PS"
        if figure.kind is COUNT and of_a_dateline(tokens, figure.start, figure.end):
            continue
        modality = moods.of(figure.start, figure.end, figure.kind is DURATION)
        seen.append(_counted(tokens, figure, modality, voices.speaker(figure.start, figure.concept == "age")))
    seen += map(_said, sayings)
    seen.sort(key=itemgetter(0, 1, 2))
    held = _held(tokens, [when for when in dates if _holds(tokens, when, pack)], folded, sentences)
    return tuple(_claims(document, seen, held, moments, folded, sentences))


_Sighting = tuple[int, int, Kind, Value | Period | str, str, Change | None, str | None, str, str | None]
"""What is claimed at one place: where it starts and ends in the composed text, its kind, value, rule, change, concept,
modality and speaker. Plain, as every claim is one for a moment."""


def _dated(tokens: Tokens, when: When) -> _Sighting:
    start, end = tokens.starts[when.start], tokens.ends[when.end - 1]
    end += _closes(tokens, start, end)  # "domingo (12|)|"
    return start, end, DATE, when.period, f"date:{when.period.grain}", None, None, ASSERTED, None


def _closes(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a bracket that opens in a stretch of the text closes right behind it."""
    opened = tokens.text.rfind("(", start, end) > tokens.text.rfind(")", start, end)
    return opened and tokens.text.startswith(")", end)


def _within(tokens: Tokens, figure: Figure, spans: Sequence[tuple[int, int]]) -> bool:
    start, end = tokens.starts[figure.start], tokens.ends[figure.end - 1]
    return any(first <= start and end <= last for first, last in spans)


def _said(saying: Saying) -> _Sighting:
    kind, start, end, value, rule, speaker, concept = saying
    return start, end, kind, value, rule, None, concept, ASSERTED, speaker


def _counted(tokens: Tokens, figure: Figure, modality: str, speaker: str | None) -> _Sighting:
    unit = figure.unit
    counted = figure.concept or figure.noun if unit is None and figure.kind is COUNT else None
    code, candidates = (unit.code, unit.candidates) if unit is not None else (counted, ())
    value = Value(figure.low, figure.high, figure.bound, code, figure.step, candidates, figure.per, figure.from_below)
    start, end = tokens.starts[figure.start] - figure.signed, tokens.ends[figure.end - 1]
    end += _closes(tokens, start, end)  # "ils étaient cinq (5|)|"
    concept = figure.concept if figure.kind in (COUNT, DURATION) else None
    return start, end, figure.kind, value, figure.rule, figure.change, concept, modality, speaker


def _claims(
    document: Document,
    seen: list[_Sighting],
    held: Mapping[Span, str],
    moments: Sequence[tuple[int, str]],
    folded: Folded,
    sentences: Sentences,
) -> Iterator[Claim]:
    """Claims over the document's own offsets.

    Ids are made from the document and the quoted words; the same words in the same sentence are told apart by order.
    """
    text, its, times = document.text, document.id, dict[tuple[str, str], int]()
    around, sentence = Span(0, 0), ""
    for start, end, kind, value, rule, change, concept, modality, speaker in seen:
        span = folded.span(start, end)
        last, around = around, sentences.around(*span)
        sentence = sentence if around == last else text[around.start : around.end]
        quote = text[span.start : span.end]
        times[quote, sentence] = time = times.get((quote, sentence), 0) + 1
        own = short_id(its, quote, sentence, str(time))
        as_of = held.get(around) if held and kind in _HOLDING else None
        if moments and as_of is None and kind in _HOLDING:
            as_of = _of_entry(moments, start)
        # In the order of the fields: by their names it takes three times as long.
        yield Claim(
            own, its, kind, quote, span, value, sentence, around, rule, change, modality, speaker, as_of, concept
        )


def _of_entry(moments: Sequence[tuple[int, str]], start: int) -> str:
    """When the entry of a live report around a place was written; what stands above all entries is as new as the
    latest."""
    return moments[max(0, bisect_right(moments, start, key=itemgetter(0)) - 1)][1]


def _holds(tokens: Tokens, when: When, pack: Pack) -> bool:
    """Whether a date is the day or moment at which the figures of its sentence held: "As of 31 December"."""
    if pack.dates.as_of.match_back(tokens, when.start) is None:
        return False
    return when.period.grain in (DAY, MINUTE) and when.period.low == when.period.high


def _held(tokens: Tokens, holding: Sequence[When], folded: Folded, sentences: Sentences) -> dict[Span, str]:
    """When the figures of a sentence held, where it says so once: "As of 31 December, 12 people were missing"."""
    told: dict[Span, set[str]] = {}
    for when in holding:
        around = sentences.around(*folded.span(tokens.starts[when.start], tokens.ends[when.end - 1]))
        if when.period.low is not None:
            told.setdefault(around, set()).add(when.period.low)
    return {around: moments.pop() for around, moments in told.items() if len(moments) == 1}
