"""The snapshots of a case file as an archive: for asking whether a page has changed, and for `--offline`."""

from checker.fetching.fetched import Fetched
from checker.store.case import Case
from checker.store.snapshots import snapshots


class CaseArchive:
    """The last snapshot of each input of a case, read once. Adding is left to the check that is saved."""

    def __init__(self, case: Case) -> None:
        self._last = {taken.file: taken for taken in snapshots(case.database)}

    def keep(self, fetched: Fetched) -> None:
        """Nothing: a check keeps its snapshots together with what it made of them."""

    def latest(self, target: str) -> Fetched | None:
        """The last reading of an input as given."""
        taken = self._last.get(target)
        if taken is None:
            return None
        return Fetched(
            taken.file, taken.body, url=taken.url, content_type=taken.content_type, headers=taken.headers, at=taken.at
        )
