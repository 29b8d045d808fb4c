"""Independent pieces of work done side by side, one process a core.

The processes are forks of this one, so that what they work on need not be sent to them; where forks are not safe
(macOS) or not to be had (Windows), the work is done here, one piece after the other. What comes back is in order, so
the result is the same either way.
"""

import os
import signal
import sys
from collections.abc import Callable
from typing import Any, TypeVar

from claims.garbage import uncollected

T = TypeVar("T")
_work: list[Callable[[int], Any]] = []  # of this process, where it is one of several


def cores() -> int:
    """How many processes may run at once."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


def each(work: Callable[[int], T], count: int, jobs: int = 1) -> list[T]:
    """`work(0)`, `work(1)` and so on, `count` of them, by at most `jobs` processes.

    Results are sent back, so they must be of classes that can be pickled. Where a process is killed, as by a system
    short of memory, the work is done once more in this one.
    """
    jobs = min(jobs, count, cores())
    with uncollected():
        found = _side_by_side(work, count, jobs) if jobs > 1 else None
        return found if found is not None else [work(number) for number in range(count)]


def _side_by_side(work: Callable[[int], T], count: int, jobs: int) -> list[T] | None:
    """The work done by several processes; `None` where one of them was killed."""
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor  # 20 ms that most checks never need
    from multiprocessing import get_context

    try:
        with ProcessPoolExecutor(jobs, get_context("fork"), _begin, (work,)) as pool:
            return list(pool.map(_one, range(count)))
    except BrokenProcessPool:
        return None


def _begin(work: Callable[[int], Any]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that waits for this one stops it
    _work[:] = [work]


def _one(number: int) -> Any:
    return _work[0](number)
