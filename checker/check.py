"""The main job: documents in, a report out. Pure; every step is a public function of its own room."""

from collections.abc import Iterable, Sequence, Set

from checker.judging.findings import ranked
from checker.matching.currencies import decided
from checker.matching.stories import by_story, stories
from checker.origins.citing import citations
from checker.origins.copies import copies, origins
from checker.origins.sources import cited_sources
from checker.origins.stale import Stale
from checker.origins.translations import translations
from checker.processes import each
from checker.report import Judged, Report, Skipped
from checker.review.overlay import Overlay, as_stated, lay_over
from checker.settings import Settings, default_settings
from checker.story import Checked, Collection, Told, check_story
from checker.words.passages import labelled
from claims import __version__
from claims.claim import Claim
from claims.document import Document
from claims.extract import extract_claims
from claims.garbage import uncollected
from claims.meaning.topics import Topic, topics, with_claim
from claims.packs import pack as packs


def check_documents(
    documents: Sequence[Document],
    skipped: Iterable[Skipped] = (),
    language: str = "en",
    settings: Settings | None = None,
    overlays: Sequence[Overlay] = (),
    jobs: int = 1,
) -> Report:
    """Reads, matches and relates the claims of several documents.

    `language` is the interface's ("fr" or "en"), in which explanations are written. The report does not depend
    on the order of `documents`, nor on `jobs`, the processes in which stories are checked side by side. `overlays` are
    the accepted corrections of claims, the latest last.
    """
    return check_in(documents, (language,), skipped, settings, overlays=overlays, jobs=jobs)[language]


def check_in(
    documents: Sequence[Document],
    languages: Sequence[str],
    skipped: Iterable[Skipped] = (),
    settings: Settings | None = None,
    apart: Set[frozenset[str]] = frozenset(),
    overlays: Sequence[Overlay] = (),
    jobs: int = 1,
) -> dict[str, Report]:
    """One check told in several interface languages: the reports differ in their words only.

    `apart` are pairs of claim ids that people have said are not the same thing; they are never linked. `overlays` are
    the accepted corrections of claims, the latest last. `jobs`: in how many processes stories are checked.
    """
    ordered, unread = readable(sorted(documents, key=lambda document: (document.file, document.id)))
    claims, read = read_all(ordered, overlays)
    return check_read(ordered, claims, read, languages, (*skipped, *unread), settings, apart, jobs)


def check_read(
    ordered: Sequence[Document],
    claims: Sequence[Claim],
    read: Sequence[Topic],
    languages: Sequence[str],
    skipped: Iterable[Skipped] = (),
    settings: Settings | None = None,
    apart: Set[frozenset[str]] = frozenset(),
    jobs: int = 1,
) -> dict[str, Report]:
    """The same for documents whose claims and topics have been read (`read_all`)."""
    settings = settings or default_settings()
    ordered = labelled(ordered)
    told, claims, read = in_stories(ordered, claims, read)
    sources = {document.id: cited_sources(document) for document in ordered}
    descents = (*copies(ordered), *translations(ordered, claims), *citations(ordered, sources))
    by_id = {document.id: document for document in ordered}
    collection = Collection(
        documents=by_id,
        origins=origins(ordered, descents),
        stale=Stale(claims, by_id, descents),
        languages=languages,
        settings=settings,
        apart=apart,
    )
    places = by_story(read, told)

    def one(number: int) -> Checked:
        return check_story([read[index] for index in places[number]], collection)

    checked = each(one, len(places), jobs)
    left_out = tuple(sorted(skipped, key=lambda skip: (skip.file, skip.reason)))
    behind = {name: found for story in checked for name, found in story.sums.items()}
    return {
        language: Report(
            version=__version__,
            settings=settings.shown(),
            documents=ordered,
            skipped=left_out,
            claims=tuple(claims),
            threads=tuple(thread for story in checked for thread in story.told[language].threads),
            relations=_serious_first(story.told[language] for story in checked),
            findings=tuple(ranked(finding for story in checked for finding in story.told[language].findings)),
            origins=collection.origins,
            cited_sources={name: tuple(source.name for source in cited) for name, cited in sources.items()},
            sources=sources,
            descents=descents,
            sums=behind,
        )
        for language in languages
    }


def _serious_first(stories: Iterable[Told]) -> tuple[Judged, ...]:
    flat = (judged for told in stories for group in told.relations for judged in group)
    return tuple(sorted(flat, key=lambda judged: -judged.relation.seriousness))


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
    """The claims of all documents, corrections laid over them, and their topics, in one order. What stands around a
    claim is what the article says."""
    claims: list[Claim] = []
    read: list[Topic] = []
    with uncollected():
        for document in documents:
            found = lay_over(extract_claims(document), overlays)
            claims += found
            around = topics(document, [as_stated(claim) for claim in found])
            read += (with_claim(topic, claim) for topic, claim in zip(around, found, strict=True))
    return claims, read


def in_stories(
    documents: Sequence[Document], claims: Sequence[Claim], read: Sequence[Topic]
) -> tuple[list[tuple[str, ...]], list[Claim], list[Topic]]:
    """The stories that articles tell, by id, and the claims and topics (`read_all`) with what their story decides."""
    told = stories(documents, read)
    return told, *decided(documents, claims, read, told)
