"""Rights of reply: a path of their own with a legal clock, never merged with corrections.

A demand is kept as it came; the clock starts with its receipt. What the law asks for is in `replies.toml`; whether a
demand fulfils it is for a person to say.
"""

import secrets
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from checker.corrections.intake.attempts import address_hash, count_attempt
from checker.corrections.intake.inbox import Receipt, says_something
from checker.corrections.intake.sealing import Sealer
from checker.store.case import Case, now
from checker.store.database import CaseError
from checker.store.ledger import Ledger
from checker.words.errors import Said

LONGEST = 20000  # characters: what is replied may be as long as the article


class ReplyState(StrEnum):
    """Where a demand stands."""

    RECEIVED = "received"
    PUBLISHED = "published"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Law:
    """What one law asks for; `source` says where that is written."""

    code: str
    name: Mapping[str, str]
    demand_within_days: int
    insert_within_days: int
    source: str


@dataclass(frozen=True, slots=True)
class Demand:
    """A demand on the desk: when it came, for which article, by when it must stand there.

    `late`: it came after the time the law allows, counted from the publication of the article.
    """

    id: str
    received: str
    document: str | None
    law: str
    due: str
    late: bool
    state: ReplyState

    def days_left(self, today: str) -> int:
        """Days until it is due; negative once it is overdue."""
        return (date.fromisoformat(self.due[:10]) - date.fromisoformat(today[:10])).days


@cache
def laws() -> Mapping[str, Law]:
    """The laws there are, by code."""
    table: dict[str, Any] = tomllib.loads((Path(__file__).parent / "replies.toml").read_text(encoding="utf-8"))
    return {code: Law(code, **row) for code, row in table.items()}


class Replies:
    """The demands in one case."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.ledger = Ledger(case.database, "reply_steps")

    def receive(
        self,
        text: str,
        name: str,
        concerns: str,
        *,
        document: str | None = None,
        law: str = "fr-online",
        email: str | None = None,
        submission: str | None = None,
        received: str | None = None,
        address: str | None = None,
    ) -> Receipt:
        """Stores a demand; it is safe on disk when this returns. Raises `CaseError` where something is missing.

        With `address`, the sending counts for the limits on that address and on the article.

        `concerns` are the words of the article replied to. The law asks for them, for the text and for who replies.
        """
        if law not in laws():
            raise CaseError("no_law", law=law, known=", ".join(laws()))
        for value, what in ((text, "replied_text"), (name, "replied_name"), (concerns, "replied_concerns")):
            if not says_something(value):
                raise CaseError("reply_lacks", what=Said(what))
            if len(value) > LONGEST:
                raise CaseError("reply_too_long", what=Said(what), most=LONGEST)
        at = received or now()
        due, late = _clock(at, laws()[law], self._published(document))
        sealer, key = Sealer(self.case), submission or secrets.token_hex(16)
        with self.case.writing() as database:
            sealed, code = sealer.hash("reply " + key), sealer.code("reply " + key)
            known = database.execute("SELECT id FROM reply_demands WHERE submission = ?", [sealed]).fetchone()
            if known:
                return Receipt(known[0], code, new=False)
            demand = sealed[:12]
            database.execute(
                "INSERT INTO reply_demands (id, submission, received, document, law, due, late)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                [demand, sealed, at, document, law, due, int(late)],
            )
            database.execute(
                "INSERT INTO private_replies (demand, code_hash, name, email, concerns, text)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [demand, sealer.hash(code), name.strip(), (email or "").strip() or None, concerns, text],
            )
            if address:
                count_attempt(self.case, address_hash(sealer, address), document)
        return Receipt(demand, code, new=True)

    def all(self) -> tuple[Demand, ...]:
        """Every demand, the most urgent first."""
        last = {row["demand"]: ReplyState(row["state"]) for row in self.ledger.rows()}
        rows = self.case.database.query("SELECT * FROM reply_demands ORDER BY due, id")
        return tuple(
            Demand(
                row["id"],
                row["received"],
                row["document"],
                row["law"],
                row["due"],
                bool(row["late"]),
                last.get(row["id"], ReplyState.RECEIVED),
            )
            for row in rows
        )

    def words(self, demand: str) -> dict[str, Any]:
        """What the demand says and who makes it; empty once purged."""
        statement = "SELECT name, email, concerns, text FROM private_replies WHERE demand = ?"
        return next(iter(self.case.database.query(statement, [demand])), {})

    def close(self, demand: str, state: ReplyState, editor: str, reason: str = "") -> None:
        """Notes that a reply was published, or refused and why. Raises `CaseError`."""
        if demand not in {known.id for known in self.all()}:
            raise CaseError("no_demand", demand=demand)
        if not editor.strip():
            raise CaseError("decider_unnamed")
        if state is ReplyState.REFUSED and not reason.strip():
            raise CaseError("refused_without_reason")
        row = {"at": now(), "editor": editor.strip(), "demand": demand, "state": state.value, "reason": reason.strip()}
        self.ledger.append(row)

    def _published(self, document: str | None) -> str | None:
        article = self.case.document(document) if document else None
        return article.published if article else None


def _clock(received: str, law: Law, published: str | None) -> tuple[str, bool]:
    """By when the reply must stand there, and whether it was demanded too late."""
    came = datetime.fromisoformat(received.replace("Z", "+00:00"))
    due = (came + timedelta(days=law.insert_within_days)).date().isoformat()
    if not published:
        return due, False
    return due, came.date() > date.fromisoformat(published[:10]) + timedelta(days=law.demand_within_days)
