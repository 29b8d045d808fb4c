"""The main job: documents in, a report out. Pure; every step is a public function of its own room."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from checker.citation import CitedSource, Descent
from checker.judging.about import describe
from checker.judging.daily import daily
from checker.judging.findings import Case, find, ranked
from checker.judging.relate import Judge
from checker.matching.currencies import decided
from checker.matching.match import Matches
from checker.matching.match_day import match_day
from checker.matching.stories import stories
from checker.matching.sums import sums
from checker.origins.citing import citations
from checker.origins.copies import copies, origins
from checker.origins.sources import cited_sources
from checker.origins.stale import stale
from checker.origins.translations import translations
from checker.report import Coverage, Judged, Relation, Report, Skipped, Thread
from checker.review.overlay import Overlay, lay_over
from checker.settings import Settings, default_settings
from checker.words.passages import labelled
from claims import __version__
from claims.claim import Claim
from claims.document import Document
from claims.extract import extract_claims
from claims.identity import short_id
from claims.meaning.topics import Topic, topics
from claims.packs import pack as packs


def check_documents(
    documents: Sequence[Document],
    skipped: Iterable[Skipped] = (),
    language: str = "en",
    settings: Settings | None = None,
    overlays: Sequence[Overlay] = (),
) -> Report:
    """Reads, matches and relates the claims of several documents.

    `language` is the interface's ("fr" or "en"), in which explanations are written. The report does not depend
    on the order of `documents`. `overlays` are the accepted corrections of claims, the latest last.
    """
    return check_in(documents, (language,), skipped, settings, overlays=overlays)[language]


def check_in(
    documents: Sequence[Document],
    languages: Sequence[str],
    skipped: Iterable[Skipped] = (),
    settings: Settings | None = None,
    apart: Set[frozenset[str]] = frozenset(),
    overlays: Sequence[Overlay] = (),
) -> dict[str, Report]:
    """One check told in several interface languages: the reports differ in their words only.

    `apart` are pairs of claim ids that people have said are not the same thing; they are never linked. `overlays` are
    the accepted corrections of claims, the latest last.
    """
    ordered, unread = readable(sorted(documents, key=lambda document: (document.file, document.id)))
    claims, read = read_all(ordered, overlays)
    return check_read(ordered, claims, read, languages, (*skipped, *unread), settings, apart)


def check_read(
    ordered: Sequence[Document],
    claims: Sequence[Claim],
    read: Sequence[Topic],
    languages: Sequence[str],
    skipped: Iterable[Skipped] = (),
    settings: Settings | None = None,
    apart: Set[frozenset[str]] = frozenset(),
) -> dict[str, Report]:
    """The same for documents whose claims and topics have been read (`read_all`)."""
    settings = settings or default_settings()
    ordered = labelled(ordered)
    matching = settings.matching
    told, claims, read = in_stories(ordered, claims, read)
    matches = match_day(read, told, matching, apart)
    sources = {document.id: cited_sources(document) for document in ordered}
    descents = (*copies(ordered), *translations(ordered, claims), *citations(ordered, sources))
    left_out = tuple(sorted(skipped, key=lambda skip: (skip.file, skip.reason)))
    reports = {
        language: _report(ordered, left_out, claims, read, matches, descents, sources, settings, language)
        for language in languages
    }
    behind = sums(next(iter(reports.values())).findings, read, matches, matching)
    return {language: replace(report, sums=behind) for language, report in reports.items()}


def _report(
    ordered: Sequence[Document],
    skipped: tuple[Skipped, ...],
    claims: Sequence[Claim],
    read: Sequence[Topic],
    matches: Matches,
    descents: tuple[Descent, ...],
    sources: dict[str, tuple[CitedSource, ...]],
    settings: Settings,
    language: str,
) -> Report:
    by_id = {document.id: document for document in ordered}
    cluster = origins(ordered, descents)
    bygone = frozenset(topic.claim.id for topic in read if topic.bygone)
    judge = Judge(by_id, settings.widths, language, bygone, daily(read, by_id))
    threads, relations = [], []
    for members in matches.threads:
        judged = judge.relate_all([claims[index] for index in members])
        threads.append(_thread(members, claims, read, judged, cluster, language))
        relations.append(judged)
    by_claim = {claim.id: claim for claim in claims}
    place = {claim.id: index for index, claim in enumerate(claims)}
    case = Case(
        claims=claims,
        documents=by_id,
        threads=threads,
        relations=relations,
        headlines=frozenset(topic.claim.id for topic in read if topic.headline),
        likely=lambda one, other: matches.of(place[one], place[other]),
        judge=judge,
        settings=settings,
        language=language,
    )
    flat = sorted((judged for group in relations for judged in group), key=lambda judged: -judged.relation.seriousness)
    return Report(
        version=__version__,
        settings=settings.shown(),
        documents=tuple(ordered),
        skipped=skipped,
        claims=tuple(claims),
        threads=tuple(threads),
        relations=tuple(flat),
        findings=tuple(ranked([*find(case), *stale(threads, relations, by_claim, by_id, descents, language)])),
        origins=cluster,
        cited_sources={name: tuple(source.name for source in cited) for name, cited in sources.items()},
        sources=sources,
        descents=descents,
    )


def readable(documents: Iterable[Document]) -> tuple[list[Document], list[Skipped]]:
    """The documents there is a language pack for, and the others with the reason."""
    known = packs.available()
    fit, unread = [], []
    for document in documents:
        if (document.language or "en") in known:
            fit.append(document)
        else:
            reason = f"no language pack for '{document.language}'; there are {', '.join(known)}"
            unread.append(Skipped(document.file, reason))
    return fit, unread


def read_all(documents: Sequence[Document], overlays: Sequence[Overlay] = ()) -> tuple[list[Claim], list[Topic]]:
    """The claims of all documents, corrections laid over them, and their topics, in one order."""
    claims: list[Claim] = []
    read: list[Topic] = []
    for document in documents:
        found = lay_over(extract_claims(document), overlays)
        claims += found
        read += topics(document, found)
    return claims, read


def in_stories(
    documents: Sequence[Document], claims: Sequence[Claim], read: Sequence[Topic]
) -> tuple[list[tuple[str, ...]], list[Claim], list[Topic]]:
    """The stories that articles tell, by id, and the claims and topics (`read_all`) with what their story decides."""
    told = stories(documents, read)
    return told, *decided(documents, claims, read, told)


def _thread(
    members: tuple[int, ...],
    claims: Sequence[Claim],
    read: Sequence[Topic],
    judged: Sequence[Judged],
    cluster: dict[str, str],
    language: str,
) -> Thread:
    told = [claims[index] for index in members]
    ids = tuple(claim.id for claim in told)
    sources = {cluster[claim.document] for claim in told}
    documents = {claim.document for claim in told}
    if any(item.relation is Relation.DISCREPANT for item in judged):
        coverage = Coverage.CONFLICTING
    elif len(sources) > 1:
        coverage = Coverage.CORROBORATED
    else:
        coverage = Coverage.SINGLE_ORIGIN if len(documents) > 1 else Coverage.UNCORROBORATED
    name = short_id(*sorted(ids))
    return Thread(
        name, describe([read[index] for index in members], language), told[0].kind.value, ids, len(sources), coverage
    )
