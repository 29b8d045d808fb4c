"""The order in which a person reads a report: what differs, what agrees, what is left open, what only one article says.

Every readable format walks this outline, so that the same report has the same sections everywhere.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from checker.judging.readings import alike
from checker.render.sections import Outline, Row, Section, Step
from checker.report import Finding, Judged, Relation, Report, Severity, Thread
from checker.words.wording import reading
from claims.claim import Claim
from claims.document import Document
from claims.value import Kind, Value

_LETTER = re.compile(r"[^\W\d_]")
_LOUDNESS = {severity: rank for rank, severity in enumerate(Severity)}


def outline(report: Report, language: str) -> Outline:
    """The outline of a report; readings are in the interface language."""
    return _Outliner(report, language).outline()


def reading_order(
    findings: Iterable[Finding], claims: Mapping[str, Claim], documents: Iterable[Document]
) -> tuple[Finding, ...]:
    """Findings one by one in the order of the report: the gravest first, then those of most articles, then the
    earliest in the articles. `claims` by id, at least those of the findings."""
    place = {document.id: number for number, document in enumerate(sorted(documents, key=_chronologically))}

    def rank(finding: Finding) -> tuple[int, int, int, tuple[int, ...], str]:
        told = [claims[name] for name in finding.claims if name in claims]
        first = min(((place.get(claim.document, len(place)), *claim.span) for claim in told), default=())
        articles = len({claim.document for claim in told})
        return _LOUDNESS[finding.severity], -finding.relation.seriousness, -articles, first, finding.id

    return tuple(sorted(findings, key=rank))


class _Outliner:
    def __init__(self, report: Report, language: str) -> None:
        self.report = report
        self.language = language
        self.documents = tuple(sorted(report.documents, key=_chronologically))
        self.place = {document.id: number for number, document in enumerate(self.documents)}
        self.claims = {claim.id: claim for claim in report.claims}
        self.home = {name: thread.id for thread in report.threads for name in thread.claims}
        self.worst: dict[str, Judged] = {}
        for judged in report.relations:
            known = self.worst.get(thread := self.home.get(judged.left, ""))
            if known is None or judged.relation.seriousness > known.relation.seriousness:
                self.worst[thread] = judged

    def outline(self) -> Outline:
        by_thread: dict[str, list[Finding]] = {}
        alone: list[Finding] = []
        for finding in self.report.findings:
            threads = {self.home[name] for name in finding.claims if name in self.home}
            if threads == {finding.thread}:
                by_thread.setdefault(finding.thread, []).append(finding)
            else:
                alone.append(finding)
        sections = [self._section(thread, by_thread.get(thread.id, [])) for thread in self.report.threads]
        sections += [self._section(None, [finding]) for finding in alone]
        sections = [section for section in sections if section.rows]
        flagged = sorted((s for s in sections if _is_flagged(s)), key=self._by_seriousness)
        quiet = [section for section in sections if not _is_flagged(section)]
        shared = sorted((s for s in quiet if s.articles > 1), key=self._by_support)
        return Outline(
            self.documents,
            tuple(flagged),
            tuple(section for section in shared if section.relation.agrees),
            tuple(section for section in shared if not section.relation.agrees),
            tuple(self._singles([s for s in quiet if s.articles == 1])),
            len({self.report.origins.get(document.id, document.id) for document in self.documents}),
        )

    def _section(self, thread: Thread | None, findings: list[Finding]) -> Section:
        findings = sorted(findings, key=lambda f: (_LOUDNESS[f.severity], -f.relation.seriousness, f.rule, f.id))
        ids = thread.claims if thread else [claim for finding in findings for claim in finding.claims]
        claims = sorted({i: self.claims[i] for i in ids if i in self.claims}.values(), key=self._position)
        loud = [finding for finding in findings if not _is_note(finding)]
        notes = tuple((finding.rule, finding.explanation) for finding in findings if _is_note(finding))
        relation, explanations = self._relation(claims, loud)
        severity = loud[0].severity if loud else None
        moved = [finding for finding in loud if finding.relation is Relation.UPDATE]
        groups = tuple(group for same in self._things(claims) for group in self._groups(same))
        if moved and relation is Relation.UPDATE:
            groups = tuple(sorted(groups, key=lambda rows: min(map(_when, rows))))
        history = self._history(moved[0], claims) if moved else ()
        return Section(thread, tuple(findings), relation, severity, explanations, groups, notes, history)

    def _history(self, finding: Finding, claims: Iterable[Claim]) -> tuple[Step, ...]:
        """The steps of a figure that moved, in the order of time; a figure repeated later is no new step, and neither
        is one of which nobody knows when it was told."""
        rows = sorted((row for rows in self._groups(claims) for row in rows if _time(row)), key=_when)
        steps: list[Step] = []
        for row in rows:
            if row.claim.id not in finding.claims and row.reading not in {step.reading for step in steps}:
                continue
            same = next((number for number, step in enumerate(steps) if step.reading == row.reading), None)
            if same is not None:
                steps[same] = replace(steps[same], documents=(*steps[same].documents, row.document))
                continue
            value = row.claim.value
            amount = (value.low if value.low is not None else value.high) if isinstance(value, Value) else None
            steps.append(Step(_time(row) or "", row.reading, amount, (row.document,)))
        return tuple(steps)

    def _relation(self, claims: list[Claim], findings: list[Finding]) -> tuple[Relation, tuple[tuple[str, str], ...]]:
        if findings:
            return findings[0].relation, tuple((finding.rule, finding.explanation) for finding in findings)
        worst = self.worst.get(self.home.get(claims[0].id, "")) if claims else None
        if worst is None:
            return Relation.AGREE, ()
        return worst.relation, ((worst.rule, worst.explanation),)

    def _things(self, claims: Iterable[Claim]) -> Iterable[list[Claim]]:
        """The claims of each measured thing: of two figures that changed places, what all say of the one, and then of
        the other."""
        things: dict[str, list[Claim]] = {}
        for claim in claims:
            things.setdefault(self.home.get(claim.id, claim.id), []).append(claim)
        return things.values()

    def _groups(self, claims: Iterable[Claim]) -> tuple[tuple[Row, ...], ...]:
        """The rows of each reading. "19" and "19 morts" in one thread are one reading: the fuller one is shown."""
        groups = []
        for same in alike(claims):
            places: dict[str, list[Claim]] = {}
            for claim in same:
                places.setdefault(claim.document, []).append(claim)
            tally = Counter(reading(told[0], self.language) for told in places.values())
            words = max(tally, key=lambda known: (bool(_LETTER.search(known)), tally[known], len(known), known))
            groups.append(
                tuple(
                    Row(self.documents[self.place[document]], told[0], words, len(told))
                    for document, told in places.items()
                )
            )
        return tuple(sorted(groups, key=lambda rows: -len(rows)))

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

    def _by_support(self, section: Section) -> tuple[bool, int, int, tuple[int, int, int, str]]:
        """Figures before words, the best supported first."""
        origins = section.thread.origins if section.thread else 0
        in_words = section.rows[0].claim.kind in (Kind.NAME, Kind.ROLE)
        return in_words, -origins, -section.articles, self._position(section.rows[0].claim)


def _is_note(finding: Finding) -> bool:
    """Whether a finding only adds a nuance to what the articles agree on."""
    return finding.relation.agrees


def _time(row: Row) -> str | None:
    """When a figure held, as far as its article says."""
    return row.claim.as_of or row.document.told


def _when(row: Row) -> tuple[str, str]:
    return _time(row) or "9999", row.claim.id


def _is_flagged(section: Section) -> bool:
    """Whether a finding asks to be read. Without one, a difference was left out on purpose: its rule is ignored."""
    return any(not _is_note(finding) for finding in section.findings)


def _chronologically(document: Document) -> tuple[str, str, str, str]:
    return document.told or "9999", document.outlet or "", document.file, document.id
