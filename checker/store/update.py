"""A check into a case: its articles with those just read, kept apart and corrected as people decided."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from checker.check import check_in
from checker.report import Report, Skipped
from checker.settings import Settings
from checker.store.case import Case, OvertakenError, merged
from checker.store.judgements import Judgements
from checker.store.snapshots import Snapshot
from checker.store.steps import Steps, overlays
from checker.words.tables import LANGUAGES
from claims.document import Document


def update(
    case: Case,
    read: Sequence[Document],
    skipped: Iterable[Skipped] | None = None,
    snapshots: Sequence[Snapshot] = (),
    *,
    language: str = "en",
    settings: Settings | None = None,
    without: Collection[str] = (),
    at: str | None = None,
    jobs: int = 1,
) -> Report:
    """Checks the articles of a case together with `read` and keeps the result; the report in `language`.

    `snapshots` may come under the ids the articles were read with. `skipped` are the inputs that could not be read
    this time; `None` keeps those of the last check. Articles `without` are left out from now on. Where another
    process saved a check meanwhile, its articles are taken in and the check is made again. `jobs`: in how many
    processes stories are checked.
    """
    read = [replace(document, file=writable(document.file)) for document in read]
    snapshots = [replace(snapshot, file=writable(snapshot.file)) for snapshot in snapshots]
    unread = None if skipped is None else [replace(skip, file=writable(skip.file)) for skip in skipped]
    languages = (language, *(other for other in LANGUAGES if other != language))
    while True:
        base = case.last_check
        left_out = unread if unread is not None else case.load().skipped if base else ()
        documents = [document for document in merged(case.documents(), read) if document.id not in without]
        corrected = overlays(Steps(case.database).all())
        reports = check_in(documents, languages, left_out, settings, Judgements(case).apart(), corrected, jobs)
        homes = {document.file: document.id for document in reports[language].documents}
        taken = [snapshot.of(homes[snapshot.file]) for snapshot in snapshots if snapshot.file in homes]
        try:
            case.save(reports, taken, base=base, at=at)
        except OvertakenError:
            continue
        return reports[language]


def writable(file: str) -> str:
    """A file name as a database can hold it: names that are not UTF-8 on disk get a mark where they are not."""
    return file.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
