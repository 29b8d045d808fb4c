"""The ledger of corrections: every step of every group, sealed; what stands, and what it lays over the claims."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from checker.review.decision import Gravity, NoticeKind, State, Step
from checker.review.overlay import Overlay
from checker.store.database import Database
from checker.store.ledger import Ledger
from checker.store.plain import restored
from claims.value import Change, Kind, Period, Value


class Steps:
    """The steps in one case file; rows are never changed or deleted."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._ledger = Ledger(database, "correction_steps")

    def append(self, row: Mapping[str, Any]) -> Step:
        """Adds a step; it is safe on disk when this returns (or when the surrounding transaction ends)."""
        number = self._ledger.append(row)
        return _step(next(iter(self._ledger.rows(number - 1))))

    def all(self) -> tuple[Step, ...]:
        """Every step, oldest first."""
        return tuple(_step(row) for row in self._ledger.rows())

    def of(self, subject: str) -> tuple[Step, ...]:
        """The steps of one group, oldest first."""
        found = self.database.query("SELECT * FROM correction_steps WHERE subject = ? ORDER BY number", [subject])
        return tuple(_step(row) for row in found)

    def by_subject(self) -> dict[str, list[Step]]:
        """The steps of each group."""
        found: dict[str, list[Step]] = {}
        for step in self.all():
            found.setdefault(step.subject, []).append(step)
        return found

    def head(self) -> int:
        """The number of the last step: what was made from the steps holds as long as it does not change."""
        return self._ledger.head().number


def standing(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The corrections that stand: accepted, and not taken back since; in the order they were accepted."""
    found: dict[str, Step] = {}
    for step in steps:
        if step.state is State.ACCEPTED:
            found.pop(step.subject, None)
            found[step.subject] = step
        elif step.state is not State.PUBLISHED:
            found.pop(step.subject, None)
    return tuple(found.values())


def overlays(steps: Sequence[Step]) -> tuple[Overlay, ...]:
    """What the corrections that stand lay over the claims, the latest last."""
    return tuple(overlay for step in standing(steps) for overlay in _overlays(step))


def _overlays(step: Step) -> Iterable[Overlay]:
    for claim in step.claims:
        yield Overlay(
            claim=claim,
            correction=step.subject,
            value=step.value,
            kind=step.value_kind,
            change=step.value_change,
            withdrawn=step.value is None,
        )


def _step(row: Mapping[str, Any]) -> Step:
    data = json.loads(row["data"]) if row["data"] else {}
    return Step(
        number=row["number"],
        at=row["at"],
        editor=row["editor"],
        subject=row["subject"],
        state=State(row["state"]),
        reason=row["reason"],
        gravity=Gravity(row["gravity"]) if row["gravity"] else None,
        kind=NoticeKind(row["kind"]) if row["kind"] else None,
        document=row["document"],
        claims=tuple(data.get("claims", ())),
        quote=data.get("quote", ""),
        sentence=data.get("sentence", ""),
        stated=_value_of(data.get("stated")),
        value=_value_of(data.get("value")),
        value_kind=Kind(data["value_kind"]) if data.get("value_kind") else None,
        value_change=Change(data["value_change"]) if data.get("value_change") else None,
        witnesses=tuple(data.get("witnesses", ())),
        wrong=data.get("wrong", ""),
        right=data.get("right", ""),
        accepted=data.get("accepted", 0),
        hash=row["hash"],
    )


def _value_of(told: Any) -> Value | Period | str | None:
    if told is None or isinstance(told, str):
        return told
    kind: type[Value] | type[Period] = Period if "grain" in told else Value
    return restored(kind, told)
