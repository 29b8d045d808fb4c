"""Group commit: what several threads write at the same moment goes to the disk as one transaction.

A commit waits for the disk, some milliseconds each; fifty readers who send at once would wait for fifty of them, and
the pages behind them too. The first thread that finds nobody writing writes for all who came meanwhile. Each still
returns only when its own rows are safe on disk, and what fails for one fails for that one.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import Generic, TypeVar

from checker.store.case import Case

_T = TypeVar("_T")


@dataclass(slots=True)
class _Job(Generic[_T]):
    write: Callable[[Case], _T]
    done: bool = False
    answer: list[_T] = field(default_factory=list)
    problem: BaseException | None = None


class Together:
    """The writers of one case file in this process."""

    def __init__(self) -> None:
        self._waiting: list[_Job] = []  # type: ignore[type-arg]
        self._listed, self._writing = Lock(), Lock()

    def write(self, case: Case, write: Callable[[Case], _T]) -> _T:
        """Has `write` called inside a transaction, with this case or another connection to the same file; its answer,
        once that is on the disk. What it raises is raised here, and its rows are undone."""
        if case.in_transaction:  # what is around it decides when it reaches the disk
            return write(case)
        job = _Job(write)
        with self._listed:
            self._waiting.append(job)
        with self._writing:
            if not job.done:
                self._write_for_all(case)
        if job.problem is not None:
            raise job.problem
        return job.answer[0]

    def _write_for_all(self, case: Case) -> None:
        with self._listed:
            jobs, self._waiting = self._waiting, []
        try:
            with case.writing():
                for job in jobs:
                    self._write_one(case, job)
        except BaseException as problem:  # nothing reached the disk: nobody's rows are safe
            for job in jobs:
                job.problem = job.problem or problem
        for job in jobs:
            job.done = True

    @staticmethod
    def _write_one(case: Case, job: _Job[_T]) -> None:
        case.database.execute("SAVEPOINT one")
        try:
            job.answer.append(job.write(case))
        except Exception as problem:
            job.problem = problem
            case.database.execute("ROLLBACK TO one")
        case.database.execute("RELEASE one")


_FILES: dict[str, Together] = {}
_LOCK = Lock()


def together(case: Case) -> Together:
    """The group that the writers of this file in this process form."""
    with _LOCK:
        return _FILES.setdefault(str(case.path.absolute()), Together())
