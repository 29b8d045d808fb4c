"""Articles watched over time: the versions of each, what changed, and one report over all of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.check import check_documents
from checker.fetching.fetched import Fetched
from checker.origins.versions import Change, Version, changes, versions
from checker.report import Finding, Report, Skipped


@dataclass(frozen=True, slots=True)
class Watched:
    """What watching found. `versions` and `changes` are in the order of the inputs, then of time; `report` is over
    every confirmed version, so that it knows updates (U2), silent edits (U3) and stale copies (S7)."""

    versions: tuple[Version, ...]
    changes: tuple[Change, ...]
    report: Report

    @property
    def stale(self) -> tuple[Finding, ...]:
        """Figures that an origin changed and that others still carry."""
        return tuple(finding for finding in self.report.findings if finding.rule == "S7")


def watched(
    readings: Mapping[str, Sequence[Fetched]], unread: Mapping[str, str] | None = None, language: str = "en"
) -> Watched:
    """The readings of each input, oldest first, made into versions, changes and a report. `unread` are inputs that
    could not be read this time, with the reason."""
    found = {file: versions(taken) for file, taken in readings.items()}
    every = [version for its in found.values() for version in its]
    report = check_documents(
        [version.document for version in every if version.confirmed],
        skipped=[Skipped(file, reason) for file, reason in (unread or {}).items()],
        language=language,
    )
    return Watched(tuple(every), tuple(change for its in found.values() for change in changes(its)), report)
