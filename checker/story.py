"""One story checked: its claims matched, judged, and told in each language of the interface.

Claims of two stories are never linked, so stories are checked one by one, in whatever order and in as many processes as
there are. What all of them share was worked out before.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from checker.judging.about import describe
from checker.judging.daily import daily
from checker.judging.findings import Case, find
from checker.judging.relate import Judge
from checker.matching.match import Matches
from checker.matching.match_story import match_story
from checker.matching.sums import sums
from checker.origins.stale import Stale
from checker.report import Coverage, Finding, Judged, Relation, Sum, Thread
from checker.review.overlay import as_stated
from checker.settings import Settings
from claims.document import Document
from claims.identity import short_id
from claims.meaning.topics import Topic, with_claim


@dataclass(frozen=True, slots=True)
class Collection:
    """What the stories of one check share: its documents by id, the origin each hangs on, who finds stale copies,
    the languages of the interface, the settings, and the pairs of claims that people keep apart."""

    documents: Mapping[str, Document]
    origins: Mapping[str, str]
    stale: Stale
    languages: Sequence[str]
    settings: Settings
    apart: Set[frozenset[str]]


@dataclass(frozen=True, slots=True)
class Told:
    """What a story comes to in one language: its threads, the relations within each, and its findings."""

    threads: tuple[Thread, ...]
    relations: tuple[Sequence[Judged], ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A story in each language of the interface, and the sums behind its findings."""

    told: Mapping[str, Told]
    sums: Mapping[str, Sum]


def check_story(read: Sequence[Topic], collection: Collection) -> Checked:
    """Matches and judges what the articles of one story say. `read` are its topics, in order."""
    # An accepted correction changes what is said of a thing, and not which claims are about it: with five men for four
    # "the two men" of another article would join them.
    stated = [with_claim(topic, as_stated(topic.claim)) for topic in read]
    matches = match_story(stated, collection.settings.matching, collection.apart)
    told = {language: _told(read, matches, collection, language) for language in collection.languages}
    findings = told[collection.languages[0]].findings
    return Checked(told, sums(findings, read, matches, collection.settings.matching))


def _told(read: Sequence[Topic], matches: Matches, collection: Collection, language: str) -> Told:
    claims = [topic.claim for topic in read]
    documents = {name: collection.documents[name] for name in dict.fromkeys(claim.document for claim in claims)}
    bygone = frozenset(topic.claim.id for topic in read if topic.bygone)
    judge = Judge(documents, collection.settings.widths, language, bygone, daily(read, documents))
    threads, relations = [], []
    for members in matches.threads:
        judged = judge.relate_all([claims[index] for index in members])
        threads.append(_thread([read[index] for index in members], judged, collection.origins, language))
        relations.append(judged)
    place = {claim.id: index for index, claim in enumerate(claims)}
    case = Case(
        claims=claims,
        documents=documents,
        threads=threads,
        relations=relations,
        headlines=frozenset(topic.claim.id for topic in read if topic.headline),
        likely=lambda one, other: matches.of(place[one], place[other]),
        judge=judge,
        settings=collection.settings,
        language=language,
    )
    findings = (*find(case), *collection.stale.copies(threads, relations, language))
    return Told(tuple(threads), tuple(relations), findings)


def _thread(members: Sequence[Topic], judged: Sequence[Judged], origins: Mapping[str, str], language: str) -> Thread:
    told = [topic.claim for topic in members]
    ids = tuple(claim.id for claim in told)
    sources = {origins[claim.document] for claim in told}
    documents = {claim.document for claim in told}
    if any(item.relation is Relation.DISCREPANT for item in judged):
        coverage = Coverage.CONFLICTING
    elif len(sources) > 1:
        coverage = Coverage.CORROBORATED
    else:
        coverage = Coverage.SINGLE_ORIGIN if len(documents) > 1 else Coverage.UNCORROBORATED
    name = short_id(*sorted(ids))
    return Thread(name, describe(members, language), told[0].kind.value, ids, len(sources), coverage)
