"""Judgements survive kill -9: what was acknowledged is there afterwards, the file is whole, the chain unbroken.

Twelve rounds by default; RECOUPE_KILLS=200 for as many as one likes.
"""

import multiprocessing
import os
import random
import time
from multiprocessing.connection import Connection
from pathlib import Path

from checker.review.judgement import Verdict
from checker.store.case import Case
from checker.store.judgements import Judgements
from checker.store.verify import verify
from tests.cases import new_case

ROUNDS = int(os.environ.get("RECOUPE_KILLS", "12"))
WRITERS = ("Anna", "Ben")


def write(path: Path, reviewer: str, acknowledged: Connection) -> None:
    """Judges, undoes and saves checks without end, and says each row once it is on disk."""
    with Case.open(path) as case:
        [finding], ledger, report = case.findings(), Judgements(case), case.load()
        acknowledged.send(None)
        for turn in range(1_000_000):
            made = ledger.add(finding, Verdict.QUESTION, reviewer=reviewer, note=f"turn {turn}")
            acknowledged.send((made.number, reviewer, made.note))
            if turn % 3 == 0:
                undone = ledger.undo(made.number, reviewer=reviewer, note=f"slip {turn}")
                acknowledged.send((undone.number, reviewer, undone.note))
            if turn % 5 == 0:
                case.save({"en": report})


def received(connection: Connection) -> list[tuple[int, str, str]]:
    """Everything a writer said before it was killed."""
    rows = []
    try:
        while True:
            rows.append(connection.recv())
    except (EOFError, OSError):  # between two messages, or inside one
        connection.close()
    return rows


def test_no_acknowledged_judgement_is_lost(tmp_path: Path) -> None:
    """Two writers on one file, both killed at any moment."""
    path = tmp_path / "story.db"
    new_case(path).close()
    start, chance = multiprocessing.get_context("forkserver"), random.Random(1)
    start.set_forkserver_preload([__name__])
    promised: set[tuple[int, str, str]] = set()
    for round_ in range(ROUNDS):
        writers, ends = [], []
        for reviewer in WRITERS:
            ours, theirs = start.Pipe(duplex=False)
            writers.append(start.Process(target=write, args=(path, reviewer, theirs), daemon=True))
            writers[-1].start()
            theirs.close()
            ends.append(ours)
        for end in ends:
            assert end.poll(60), "a writer did not start"
            assert end.recv() is None
        for writer in chance.sample(writers, len(writers)):
            time.sleep(chance.uniform(0, 0.04))
            writer.kill()
        for writer, end in zip(writers, ends, strict=True):
            writer.join()
            promised.update(received(end))
        with Case.open(path) as case:
            rows = Judgements(case).all()
            lost = promised - {(row.number, row.reviewer, row.note) for row in rows}
            assert lost == set(), f"round {round_}"
            assert [row.number for row in rows] == list(range(1, len(rows) + 1))
            assert verify(case) == [], f"round {round_}"
    assert len(promised) > ROUNDS
    killed = len(WRITERS) * ROUNDS
    print(f"{killed} writers killed: {len(promised)} rows acknowledged, {len(rows)} in the file, none lost")
