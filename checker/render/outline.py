"""The order in which a person reads a report: what differs, what agrees, what only one article says.

Every readable format walks this outline, so that the same report has the same sections everywhere.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.render.wording import reading
from checker.report import Finding, Judged, Relation, Report, Severity, Thread
from claims.claim import Claim
from claims.document import Document

_LOUDNESS = {severity: rank for rank, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Row:
    """What one article says of the measured thing: the first place it says so, and how many places there are."""

    document: Document
    claim: Claim
    reading: str
    repeats: int


@dataclass(frozen=True, slots=True)
class Section:
    """One measured thing. `groups` hold the rows that read the same, the most frequent reading first.

    `thread` is `None` for a finding about claims that belong to several threads ("parts do not sum").
    """

    thread: Thread | None
    findings: tuple[Finding, ...]
    relation: Relation
    severity: Severity | None
    explanations: tuple[tuple[str, str], ...]
    groups: tuple[tuple[Row, ...], ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, group after group."""
        return tuple(row for group in self.groups for row in group)

    @property
    def sure(self) -> bool:
        """Whether the program is sure enough of a discrepancy to say so aloud."""
        return self.relation is not Relation.DISCREPANT or self.severity is Severity.ERROR

    @property
    def articles(self) -> int:
        """How many articles speak of the thing."""
        return len({row.document.id for row in self.rows})


@dataclass(frozen=True, slots=True)
class Outline:
    """The report in reading order."""

    documents: tuple[Document, ...]
    flagged: tuple[Section, ...]
    agreed: tuple[Section, ...]
    single: tuple[tuple[Document, tuple[Row, ...]], ...]
    origins: int

    def tally(self) -> dict[str, int]:
        """How many sections of each weight: sure discrepancies, unsure ones, other differences."""
        discrepant = [section for section in self.flagged if section.relation is Relation.DISCREPANT]
        sure = sum(section.sure for section in discrepant)
        others = len(self.flagged) - len(discrepant)
        return {"discrepancies": sure, "unsure": len(discrepant) - sure, "others": others}


def outline(report: Report, language: str) -> Outline:
    """The outline of a report; readings are in the interface language."""
    return _Outliner(report, language).outline()


class _Outliner:
    def __init__(self, report: Report, language: str) -> None:
        self.report = report
        self.language = language
        self.documents = tuple(sorted(report.documents, key=_chronologically))
        self.place = {document.id: number for number, document in enumerate(self.documents)}
        self.claims = {claim.id: claim for claim in report.claims}
        self.judged: dict[frozenset[str], Judged] = {frozenset((j.left, j.right)): j for j in report.relations}

    def outline(self) -> Outline:
        by_thread: dict[str, list[Finding]] = {}
        for finding in self.report.findings:
            by_thread.setdefault(finding.thread, []).append(finding)
        threads = {thread.id: thread for thread in self.report.threads}
        sections = [self._section(thread, by_thread.get(thread.id, [])) for thread in self.report.threads]
        sections += [
            self._section(None, [finding])
            for thread_id, findings in by_thread.items()
            if thread_id not in threads
            for finding in findings
        ]
        sections = [section for section in sections if section.rows]
        flagged = sorted((s for s in sections if _is_flagged(s)), key=self._by_seriousness)
        quiet = [section for section in sections if not _is_flagged(section)]
        agreed = sorted((s for s in quiet if s.articles > 1), key=self._by_support)
        return Outline(
            self.documents,
            tuple(flagged),
            tuple(agreed),
            tuple(self._singles([s for s in quiet if s.articles == 1])),
            len({self.report.origins.get(document.id, document.id) for document in self.documents}),
        )

    def _section(self, thread: Thread | None, findings: list[Finding]) -> Section:
        findings = sorted(findings, key=lambda f: (_LOUDNESS[f.severity], -f.relation.seriousness, f.rule, f.id))
        ids = thread.claims if thread else [claim for finding in findings for claim in finding.claims]
        claims = sorted({i: self.claims[i] for i in ids if i in self.claims}.values(), key=self._position)
        relation, explanations = self._relation(claims, findings)
        severity = findings[0].severity if findings else None
        return Section(thread, tuple(findings), relation, severity, explanations, self._groups(claims))

    def _relation(self, claims: list[Claim], findings: list[Finding]) -> tuple[Relation, tuple[tuple[str, str], ...]]:
        if findings:
            return findings[0].relation, tuple((finding.rule, finding.explanation) for finding in findings)
        pairs = (
            self.judged.get(frozenset((left.id, right.id)))
            for number, left in enumerate(claims)
            for right in claims[number + 1 :]
        )
        worst = max((judged for judged in pairs if judged), key=lambda j: j.relation.seriousness, default=None)
        if worst is None:
            return Relation.AGREE, ()
        return worst.relation, ((worst.rule, worst.explanation),)

    def _groups(self, claims: Iterable[Claim]) -> tuple[tuple[Row, ...], ...]:
        said: dict[tuple[str, str], list[Claim]] = {}
        for claim in claims:
            said.setdefault((reading(claim, self.language), claim.document), []).append(claim)
        groups: dict[str, list[Row]] = {}
        for (words, document), places in said.items():
            row = Row(self.documents[self.place[document]], places[0], words, len(places))
            groups.setdefault(words, []).append(row)
        return tuple(tuple(rows) for rows in sorted(groups.values(), key=lambda rows: -len(rows)))

    def _singles(self, sections: Iterable[Section]) -> Iterator[tuple[Document, tuple[Row, ...]]]:
        rows = [section.rows[0] for section in sections]
        for document in self.documents:
            mine = sorted((row for row in rows if row.document is document), key=lambda row: row.claim.span)
            if mine:
                yield document, tuple(mine)

    def _position(self, claim: Claim) -> tuple[int, int, int, str]:
        return self.place.get(claim.document, len(self.place)), *claim.span, claim.id

    def _by_seriousness(self, section: Section) -> tuple[int, int, int, tuple[int, int, int, str]]:
        loudness = _LOUDNESS[section.severity] if section.severity else len(_LOUDNESS)
        return loudness, -section.relation.seriousness, -section.articles, self._position(section.rows[0].claim)

    def _by_support(self, section: Section) -> tuple[int, int, tuple[int, int, int, str]]:
        origins = section.thread.origins if section.thread else 0
        return -origins, -section.articles, self._position(section.rows[0].claim)


def _is_flagged(section: Section) -> bool:
    if section.findings:
        return any(finding.relation is not Relation.AGREE for finding in section.findings)
    return section.relation.seriousness > Relation.UNDECIDED.seriousness


def _chronologically(document: Document) -> tuple[str, str, str, str]:
    return document.published or "9999", document.outlet or "", document.file, document.id
