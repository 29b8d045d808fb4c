"""Nuances of a thread that no pair of figures shows: how sure a text is, from whom it has it, what it leaves out.

Articles are told apart, not claims: one that says both "va investir" and "a investi" is on neither side.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.claim import Claim
from claims.document import Document
from claims.meaning.figure_keys import figure_key
from claims.packs import pack as packs
from claims.text.fold import fold
from claims.text.tokens import tokenise
from claims.value import Kind, Value

_STATED = (Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE)
_LONGEST = 24  # characters between a figure and the term that belongs to it: " étalés sur "


@dataclass(frozen=True, slots=True)
class Nuance:
    """Claims of one thread that say the same figure in two ways; `detail` holds the exact words of what is omitted."""

    code: str
    left: tuple[Claim, ...]
    right: tuple[Claim, ...]
    detail: str = ""


def nuances(
    told: Sequence[Claim], documents: Mapping[str, Document], by_document: Mapping[str, Sequence[Claim]]
) -> Iterator[Nuance]:
    """The nuances of one thread; `by_document` holds every claim of each document, in the order of the text."""
    readings: dict[tuple[str, ...], list[Claim]] = {}
    for claim in told:
        if isinstance(claim.value, Value) and claim.modality != "denied":
            readings.setdefault(figure_key(claim), []).append(claim)
    for same in readings.values():
        if len({claim.document for claim in same}) > 1:
            yield from _moods(same, by_document)
            yield from _sources(same, documents)
            yield from _details(same, documents, by_document)


def _moods(same: Sequence[Claim], by_document: Mapping[str, Sequence[Claim]]) -> Iterator[Nuance]:
    """N6: only possible in some articles, a fact in others.

    What is planned is left out: "sera versé" and "est versé" are one thing to most writers, and a plan to reach 90
    says nothing of the 62 beside it. So is a figure that is not the first of its sentence: the conditional of "il
    occuperait 15 des 36 sièges" is not that of the 36.
    """
    if same[0].kind not in _STATED:
        return
    moods = _by_document(same, lambda claim: claim.modality)
    facts = [claim for claim in same if moods[claim.document] == {"asserted"}]
    unsure = [
        claim for claim in same if moods[claim.document] == {"possible"} and _leads(claim, by_document[claim.document])
    ]
    if unsure and facts:
        yield Nuance("N6", tuple(unsure), tuple(facts))


def _leads(claim: Claim, others: Sequence[Claim]) -> bool:
    """Whether a figure is the first of its sentence."""
    first = (other for other in others if other.sentence_span == claim.sentence_span and isinstance(other.value, Value))
    return next(first) is claim


def _sources(same: Sequence[Claim], documents: Mapping[str, Document]) -> Iterator[Nuance]:
    """N7: some articles say who says so, others do not."""
    if same[0].kind not in _STATED:
        return
    speakers = _by_document(same, lambda claim: claim.speaker)
    named = [
        claim
        for claim in same
        if None not in speakers[claim.document] and _is_named(claim.speaker, documents[claim.document].language)
    ]
    bare = [claim for claim in same if speakers[claim.document] == {None}]
    if named and bare:
        yield Nuance("N7", tuple(named), tuple(bare))


def _is_named(speaker: str | None, language: str | None) -> bool:
    """Whether a speaker says who it is: "Europol", "une source proche du dossier", "police", but no bare "premier", and
    no firm that only the text around it names: "le groupe", "das Unternehmen"."""
    if speaker is None:
        return False
    names = packs.load(language).names if language in packs.available() else None
    if names is not None and fold(speaker) in names.firms:
        return False
    bodies = names.organisations if names is not None else frozenset()
    return len(speaker.split()) > 1 or speaker[0].isupper() or fold(speaker) in bodies


def _details(
    same: Sequence[Claim], documents: Mapping[str, Document], by_document: Mapping[str, Sequence[Claim]]
) -> Iterator[Nuance]:
    """N8: "10 milliards sur six ans" in some articles, and no term of that length anywhere in others. An article that
    gives the figure over another term is not silent: "sur cinq ans" is another figure, and told as one."""
    terms: dict[tuple[str, ...], list[tuple[Claim, str]]] = {}
    for claim in same:
        if (term := _term(claim, by_document[claim.document], documents[claim.document])) is not None:
            terms.setdefault(figure_key(term), []).append((claim, _words(claim, term, documents[claim.document])))
    tied = {claim.document for found in terms.values() for claim, _ in found}
    for key, found in terms.items():
        silent = [
            claim
            for claim in same
            if claim.document not in tied and all(figure_key(other) != key for other in by_document[claim.document])
        ]
        if silent:
            yield Nuance("N8", tuple(claim for claim, _ in found), tuple(silent), found[0][1])


def _term(claim: Claim, others: Sequence[Claim], document: Document) -> Claim | None:
    """The duration that is tied to a figure by nothing but "sur", "over"."""
    if claim.kind is not Kind.MONEY or document.language not in packs.available():
        return None
    for other in others:
        if other.kind is Kind.DURATION and 0 < other.span.start - claim.span.end <= _LONGEST:
            between = document.text[claim.span.end : other.span.start]
            tokens = tokenise(between)
            match = packs.load(document.language).judging.over.match(tokens, 0)
            return other if match is not None and match[0] == tokens.size else None
    return None


def _words(claim: Claim, term: Claim, document: Document) -> str:
    return " ".join(document.text[claim.span.start : term.span.end].split())


def _by_document(same: Sequence[Claim], of: Callable[[Claim], str | None]) -> dict[str, set[str | None]]:
    found: dict[str, set[str | None]] = {}
    for claim in same:
        found.setdefault(claim.document, set()).add(of(claim))
    return found
