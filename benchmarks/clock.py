"""CPU time, always beside a fixed piece of work in plain Python, so that figures from two computers can be compared."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from time import process_time

RUNS = 5


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """CPU seconds of one call: the median of several, after one that does not count."""
    work()
    return median(_once(work) for _ in range(runs))


def _once(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def reference() -> float:
    """CPU seconds of the yardstick: a million characters cut into words, folded and counted."""
    text = "Le contrat vaut plus de 10 milliards de dollars sur six ans. " * 16_394
    return seconds(lambda: Counter(word.casefold() for word in re.findall(r"\w+", text)).most_common(10))


def process_seconds(arguments: Sequence[str], runs: int = RUNS) -> float:
    """CPU seconds, user and system, of a Python process: the median of several, after one that does not count."""
    times = []
    for _ in range(runs + 1):
        before = _children()
        done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)
        times.append(_children() - before)
        if "Traceback" in done.stderr:
            raise RuntimeError(done.stderr)
    return median(times[1:])


def _children() -> float:
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
