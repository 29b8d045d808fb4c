"""Readers' tips are understood as they come in, beside the server and never in the way of it.

A page that shows the queue waits for nobody: what is not understood yet is counted there. While tips pour in, the
reader rests; then it works through them one by one and rests as long as each one took.
"""

import time
from pathlib import Path
from threading import Event, Thread

from checker.corrections.desk.desk import Desk
from checker.store.case import Case
from checker.store.database import CaseError

_PAUSE = 1.0  # seconds between two looks; a desk that sees a tip a second later has lost nothing
_AT_WORK: set[str] = set()


class Reader:
    """The reader of one case file, in a thread of its own."""

    def __init__(self, path: Path) -> None:
        self._path, self._stop = path, Event()
        self._thread = Thread(target=self._work, name="reader", daemon=True)

    def start(self) -> None:
        """Begins; from now on pages leave the reading to it."""
        _AT_WORK.add(_name(self._path))
        self._thread.start()

    def stop(self) -> None:
        """Ends after the tip at hand."""
        self._stop.set()
        self._thread.join()

    def _work(self) -> None:
        try:
            self._look_again_and_again()
        finally:  # whatever ended it: pages read for themselves again
            _AT_WORK.discard(_name(self._path))

    def _look_again_and_again(self) -> None:
        with Case.open(self._path, check=False) as case:
            desk, known = Desk(case), -1
            while not self._stop.wait(_PAUSE):
                number = desk.inbox.count()
                if number == known:
                    self._read(desk)
                known = number

    def _read(self, desk: Desk) -> None:
        before = desk.inbox.count()
        while not self._stop.is_set() and desk.inbox.count() == before:
            began = time.monotonic()
            try:
                if not desk.read_new(1):
                    return
            except CaseError:  # somebody else writes, and for longer than one waits: at the next look
                return
            self._stop.wait(time.monotonic() - began)


def at_work(path: Path) -> bool:
    """Whether tips of this case are being read beside the pages of this process."""
    return _name(path) in _AT_WORK


def _name(path: Path) -> str:
    return str(path.absolute())
