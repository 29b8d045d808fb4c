"""The editor's queue in pages: which corrections are wanted, counted and ordered in the case file, not in memory."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from checker.corrections.tip import Triage
from checker.review.decision import State
from checker.store.database import Database
from checker.store.rows import packed

OPEN = tuple(state for state in State if state.open)
DONE = tuple(state for state in State if not state.open)
_IN = "IN (SELECT value FROM json_each(?))"
# What most readers ask for and most origins support comes first; what says nothing to correct, then abuse, last.
_URGENCY = (
    "state = 'quarantined', triage IN ('out_of_scope', 'already'), -readers, triage <> 'supported', number, subject"
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which corrections: those in one of the `states`, of one `triage` and about one article (empty: any)."""

    states: tuple[State, ...] = tuple(State)
    triage: str = ""
    document: str = ""

    def where(self) -> tuple[str, list[object]]:
        """As a condition of SQL with its values."""
        condition = f"state {_IN} AND ? IN ('', triage) AND ? IN ('', coalesce(document, ''))"
        return condition, [packed([state.value for state in self.states]), self.triage, self.document]


@dataclass(frozen=True, slots=True)
class Extract:
    """One page of the queue: the ids of its corrections, how many there are in all, and how many of each triage."""

    subjects: tuple[str, ...]
    total: int
    triages: Mapping[str, int]


def extract(database: Database, wanted: Wanted, start: int = 0, most: int = -1) -> Extract:
    """The corrections that are wanted, the most urgent first, from `start` on and at most so many (-1: all)."""
    where, values = wanted.where()
    rows = database.execute(
        f"SELECT subject, number FROM reader_corrections WHERE {where} ORDER BY {_URGENCY} LIMIT ? OFFSET ?",
        [*values, most, start],
    ).fetchall()
    every, values = Wanted(wanted.states, "", wanted.document).where()
    counted = dict(
        database.execute(f"SELECT triage, count(*) FROM reader_corrections WHERE {every} GROUP BY triage", values)
    )
    triages = {triage.value: counted[triage.value] for triage in Triage if triage.value in counted}
    total = triages.get(wanted.triage, 0) if wanted.triage else sum(triages.values())
    return Extract(tuple(subject for subject, _ in rows), total, triages)


def beginning_with(database: Database, beginning: str) -> list[str]:
    """The ids of corrections that begin so."""
    found = database.execute(
        "SELECT DISTINCT subject FROM tip_readings WHERE substr(subject, 1, ?) = ?", [len(beginning), beginning]
    )
    return [row[0] for row in found]


def readings_of(database: Database, subjects: Collection[str] | None) -> list[tuple[str, str, int, str]]:
    """(correction, tip, place of the reading in the tip, how the tip was understood), in the order of arrival."""
    which = "" if subjects is None else f"WHERE tip_readings.subject {_IN}"
    return list(
        database.execute(
            "SELECT tip_readings.subject, tip_readings.tip, tip_readings.position, tips.understood FROM tip_readings"
            f" JOIN tips ON tips.id = tip_readings.tip {which} ORDER BY tips.number, tip_readings.position",
            [] if subjects is None else [packed(list(subjects))],
        ).fetchall()
    )
