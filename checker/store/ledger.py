"""Ledgers: tables that only grow, each row sealed with the one before it.

A row's hash is made from its columns and from the hash of the row before; whoever changes, removes or slips in a row
breaks the chain from there on. Triggers refuse UPDATE and DELETE, so it takes intent. What a chain cannot show by
itself is that its last rows were cut off: `head` is what to note elsewhere for that (an evidence pack does).

A ledger table has `number INTEGER PRIMARY KEY`, `previous TEXT NOT NULL`, `hash TEXT NOT NULL`, and two triggers that
refuse UPDATE and DELETE; the other columns are free. A column added by a later step does not break older rows, since
empty columns are not sealed.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from checker.store.database import Database, writing

GENESIS = "0" * 64


class Head(NamedTuple):
    """The last row of a ledger; number 0 where there is none."""

    number: int
    hash: str


class Ledger:
    """One append-only table of a case file."""

    def __init__(self, database: Database, table: str) -> None:
        self.database = database
        self.table = table

    def append(self, row: Mapping[str, Any]) -> int:
        """Adds a row and returns its number. The row is safe on disk once the surrounding transaction is."""
        with writing(self.database):
            last = self.head()
            sealed = {**row, "number": last.number + 1, "previous": last.hash}
            sealed["hash"] = seal(sealed)
            names = ", ".join(f'"{name}"' for name in sealed)
            places = ", ".join("?" for _ in sealed)
            self.database.conn.execute(
                f'INSERT INTO "{self.table}" ({names}) VALUES ({places})', tuple(sealed.values())
            )
            return last.number + 1

    def rows(self, after: int = 0) -> Iterator[dict[str, Any]]:
        """Every row behind number `after`, oldest first."""
        yield from self.database.query(f'SELECT * FROM "{self.table}" WHERE number > ? ORDER BY number', [after])

    def head(self) -> Head:
        """The last row's number and hash."""
        found = self.database.execute(
            f'SELECT number, hash FROM "{self.table}" ORDER BY number DESC LIMIT 1'
        ).fetchone()
        return Head(*found) if found else Head(0, GENESIS)

    def verify(self) -> list[str]:
        """What is wrong with the chain, one line for each row that does not fit; empty when it is whole."""
        wrong, expected, previous = [], 1, GENESIS
        for row in self.rows():
            number = row["number"]
            if number != expected:
                wrong.append(f"{self.table}: row {expected} is missing")
            elif row["previous"] != previous:
                wrong.append(f"{self.table}: row {number} does not follow row {number - 1}")
            if row["hash"] != seal(row):
                wrong.append(f"{self.table}: row {number} was changed after it was written")
            expected, previous = number + 1, row["hash"]
        return wrong


def seal(row: Mapping[str, Any]) -> str:
    """SHA-256 of a row's columns (without `hash` and without empty ones) as JSON with sorted keys."""
    content = {name: value for name, value in row.items() if name != "hash" and value is not None}
    written = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()
