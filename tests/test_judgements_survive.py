"""Judgements survive kill -9: what was acknowledged is there afterwards, the file is whole, the chain unbroken.

Twelve rounds by default; RECOUPE_KILLS=200 for as many as one likes.
"""

import multiprocessing
import os
import random
import time
from multiprocessing.connection import Connection
from pathlib import Path

from checker.judgement import Verdict
from checker.store.case import Case
from checker.store.judgements import Judgements
from checker.store.verify import verify
from tests.cases import new_case

ROUNDS = int(os.environ.get("RECOUPE_KILLS", "12"))


def write(path: Path, acknowledged: Connection) -> None:
    """Judges, undoes and saves without end, and says each number once it is on disk."""
    with Case.open(path) as case:
        [finding], ledger, report = case.findings(), Judgements(case), case.load()
        acknowledged.send(0)
        for turn in range(1_000_000):
            made = ledger.add(finding, Verdict.QUESTION, reviewer="Anna", note=f"turn {turn}")
            acknowledged.send(made.number)
            if turn % 3 == 0:
                acknowledged.send(ledger.undo(made.number, reviewer="Anna").number)
            if turn % 5 == 0:
                case.save({"en": report})


def test_no_acknowledged_judgement_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    new_case(path).close()
    start, chance, last = multiprocessing.get_context("forkserver"), random.Random(1), 0
    start.set_forkserver_preload([__name__])
    for round_ in range(ROUNDS):
        ours, theirs = start.Pipe(duplex=False)
        process = start.Process(target=write, args=(path, theirs), daemon=True)
        process.start()
        theirs.close()
        assert ours.poll(30), "the writer did not start"
        time.sleep(chance.uniform(0, 0.05))
        process.kill()
        process.join()
        try:
            while True:
                last = max(last, ours.recv())
        except (EOFError, OSError):  # killed between two messages, or inside one
            ours.close()
        with Case.open(path) as case:
            rows = Judgements(case).all()
            assert len(rows) >= last, f"round {round_}: {last} acknowledged, {len(rows)} there"
            assert [row.number for row in rows] == list(range(1, len(rows) + 1))
            assert verify(case) == [], f"round {round_}"
    assert last > ROUNDS
