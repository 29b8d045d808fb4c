"""Does the cited source carry the figure? What an article cites, read, and its claims held against each source.

"Does not carry it" is said only of a source that could be read whole. A source that could not be read says nothing,
and why it could not is part of the answer.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from checker.articles.article import read_article
from checker.articles.inputs import Fetcher
from checker.check import check_documents
from checker.citation import CitedSource
from checker.fetching.fetched import State, Unreadable
from checker.judging.relate import tell
from checker.origins.sources import cited_sources
from checker.report import Relation
from checker.settings import Settings
from checker.words.wording import said
from claims.claim import Claim
from claims.document import Document
from claims.extract import extract_claims
from claims.identity import short_id
from claims.meaning.figure_keys import figure_key
from claims.text.fold import fold
from claims.value import TEXTUAL, Kind


class Verdict(StrEnum):
    """What one source says of one claim."""

    CARRIED = "carried"
    HEDGE = "hedge"  # the same number, with another hedge
    DIFFERS = "differs"
    UNDECIDED = "undecided"
    NOT_CARRIED = "not_carried"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class SourceRead:
    """One cited source and what became of reading it: a `document`, or a `state` with its reason. `state` is `None`
    where the article gives no address."""

    source: CitedSource
    document: Document | None = None
    state: State | None = None
    status: int | None = None
    reason: str = ""
    url: str | None = None
    moved: bool = False

    @property
    def whole(self) -> bool:
        """Whether all of it could be read: of a page for subscribers only the public part is."""
        return self.document is not None and self.state is not State.PAYWALLED

    @property
    def rule(self) -> str | None:
        """S4 for a mere home page, S3 for what could not be read."""
        if self.source.home_page:
            return "S4"
        return "S3" if self.document is None and self.state is not None else None


@dataclass(frozen=True, slots=True)
class Held:
    """One claim held against one source (its place in the list). `attributed` says that the claim's own sentence
    names or links to the source; only then is it a fault that the source does not carry it (S1)."""

    claim: Claim
    source: int
    verdict: Verdict
    attributed: bool
    rule: str | None = None
    other: Claim | None = None
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Sourcing:
    """An article, its sources and its claims held against them."""

    document: Document
    sources: tuple[SourceRead, ...]
    claims: tuple[Claim, ...]
    held: tuple[Held, ...]

    @property
    def faulty(self) -> bool:
        """Whether a source that was read carries another figure, or not the one credited to it."""
        return any(item.rule in ("S1", "S2") for item in self.held)


def read_sources(
    document: Document, fetcher: Fetcher, progress: Callable[[str], None] | None = None
) -> list[SourceRead]:
    """Every cited source, fetched where the article gives an address that is more than a home page."""
    return [_read(source, fetcher, progress or (lambda _: None)) for source in cited_sources(document)]


def _read(source: CitedSource, fetcher: Fetcher, progress: Callable[[str], None]) -> SourceRead:
    if source.url is None or source.home_page:
        return SourceRead(source, url=source.url)
    progress(source.url)
    try:
        fetched = fetcher(source.url)
        document = read_article(fetched)
    except Unreadable as problem:
        return SourceRead(source, None, problem.state, problem.status, problem.reason, source.url)
    return SourceRead(source, document, fetched.state, fetched.status, "", fetched.url, fetched.moved)


def hold(
    document: Document, sources: Sequence[SourceRead], language: str = "en", settings: Settings | None = None
) -> Sourcing:
    """The article's claims against every source. Explanations are written in `language`."""
    # A source may be an article of the same address or name as another: ids are made by place.
    read = {
        number: _renamed(item.document, short_id(document.id, str(number)))
        for number, item in enumerate(sources)
        if item.document is not None
    }
    report = check_documents([document, *read.values()], language=language, settings=settings)
    known = {claim.id: claim for claim in report.claims}
    homes = {one.id: number for number, one in read.items()}
    pairs: dict[tuple[str, int], list[tuple[Relation, Claim, str]]] = {}
    for judged in report.relations:
        left, right = known[judged.left], known[judged.right]
        for mine, other in ((left, right), (right, left)):
            if mine.document == document.id and other.document in homes:
                pairs.setdefault((mine.id, homes[other.document]), []).append(
                    (judged.relation, other, judged.explanation)
                )
    claims = tuple(claim for claim in report.claims if claim.document == document.id and claim.kind is not Kind.ROLE)
    theirs = {number: [claim for claim in report.claims if claim.document == one.id] for number, one in read.items()}
    held = []
    for claim in claims:
        for number, item in enumerate(sources):
            attributed = _names(document, claim, item)
            found = pairs.get((claim.id, number), [])
            held.append(_held(claim, number, item, attributed, found, theirs.get(number, []), language))
    return Sourcing(document, tuple(sources), claims or extract_claims(document), tuple(held))


def _renamed(document: Document, name: str) -> Document:
    return replace(document, id=name)


def _held(
    claim: Claim,
    number: int,
    item: SourceRead,
    attributed: bool,
    found: Sequence[tuple[Relation, Claim, str]],
    theirs: Sequence[Claim],
    language: str,
) -> Held:
    if item.document is None:
        return Held(claim, number, Verdict.UNREAD, attributed)
    if found:
        relation, other, explanation = min(found, key=lambda pair: (pair[0].seriousness, pair[1].id))
        verdict = {
            Relation.AGREE: Verdict.CARRIED,
            Relation.COMPATIBLE: Verdict.CARRIED,
            Relation.BOUND_DIFFERS: Verdict.HEDGE,
            Relation.UNDECIDED: Verdict.UNDECIDED,
        }.get(relation, Verdict.DIFFERS)
        if verdict is Verdict.DIFFERS:
            told = tell("S2", said(claim, language), said(other, language), "", language)
            return Held(claim, number, verdict, attributed, "S2", other, told)
        return Held(claim, number, verdict, attributed, None, other, explanation)
    same = next((other for other in theirs if _same(claim, other)), None)
    if same is not None:
        return Held(claim, number, Verdict.CARRIED, attributed, None, same)
    if not item.whole:
        return Held(claim, number, Verdict.UNREAD, attributed)
    if not attributed:
        return Held(claim, number, Verdict.NOT_CARRIED, attributed)
    told = tell("S1", said(claim, language), item.source.name, "", language)
    return Held(claim, number, Verdict.NOT_CARRIED, attributed, "S1", None, told)


def _same(claim: Claim, other: Claim) -> bool:
    """The same words or the same figure, wherever it stands in the source: enough not to say that it is not there."""
    if claim.kind is not other.kind:
        return False
    if claim.kind in TEXTUAL:
        return fold(str(claim.value)) == fold(str(other.value))
    return figure_key(claim) == figure_key(other)


def _names(document: Document, claim: Claim, item: SourceRead) -> bool:
    """Whether the sentence of a claim names or links to a source."""
    start = document.text.find(claim.sentence, max(0, claim.span.start - len(claim.sentence)))
    end = start + len(claim.sentence)
    linked = any(
        link.url == item.source.url and start <= link.span.start < end for link in document.links if start >= 0
    )
    short = fold(item.source.name.partition(" (")[0])
    return linked or f" {short} " in f" {fold(claim.sentence)} " or fold(claim.speaker or "") == short
