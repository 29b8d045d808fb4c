"""Open case files for the threads of the server: one connection a thread at a time, opened once and lent again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, LifoQueue

from checker.store.case import Case


class Pool:
    """The connections of one server to one case file. The first opening checks the file from end to end."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._idle: LifoQueue[Case] = LifoQueue()
        self._idle.put(Case.open(path))

    @contextmanager
    def lent(self) -> Iterator[Case]:
        """A case for one request; what it left unfinished is undone."""
        try:
            case = self._idle.get_nowait()
        except Empty:
            case = Case.open(self.path, check=False)
        try:
            yield case
        finally:
            case.database.rollback()
            self._idle.put(case)

    def close(self) -> None:
        """Closes what is idle."""
        while not self._idle.empty():
            self._idle.get_nowait().close()
