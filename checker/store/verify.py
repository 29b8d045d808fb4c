"""Is a case file whole? SQLite's pages, foreign keys, the chains, the snapshots, and the words of every claim."""

import hashlib
import zlib
from collections.abc import Iterator

from checker.store.case import Case
from checker.store.ledger import Ledger


def verify(case: Case) -> list[str]:
    """What is wrong, one line each; empty when nothing is."""
    return [problem for check in (_pages, _keys, _chains, _snapshots, _quotes) for problem in check(case)]


def ledgers(case: Case) -> list[Ledger]:
    """Every table of the file that is a ledger, whatever room it belongs to: it has the three columns of one."""
    database = case.database
    tables = [table for table in database.table_names() if {"number", "previous", "hash"} <= set(_columns(case, table))]
    return [Ledger(database, table) for table in sorted(tables)]


def _columns(case: Case, table: str) -> list[str]:
    return [row["name"] for row in case.database.query("SELECT name FROM pragma_table_info(?)", [table])]


def _pages(case: Case) -> Iterator[str]:
    for (verdict,) in case.database.execute("PRAGMA integrity_check").fetchall():
        if verdict != "ok":
            yield f"pages: {' '.join(verdict.split())}"


def _keys(case: Case) -> Iterator[str]:
    for table, row, parent, _ in case.database.execute("PRAGMA foreign_key_check").fetchall():
        yield f"{table}: row {row} points to something that is not in {parent}"


def _chains(case: Case) -> Iterator[str]:
    for ledger in ledgers(case):
        yield from ledger.verify()


def _snapshots(case: Case) -> Iterator[str]:
    for number, told, deflated in case.database.execute("SELECT number, sha256, deflated FROM snapshots"):
        try:
            whole = hashlib.sha256(zlib.decompress(deflated)).hexdigest() == told
        except zlib.error:
            whole = False
        if not whole:
            yield f"snapshots: the bytes of snapshot {number} are not those that were kept"


def _quotes(case: Case) -> Iterator[str]:
    texts = dict(case.database.execute("SELECT id, text FROM documents").fetchall())
    for id, document, start, end, quote in case.database.execute(
        'SELECT id, document, start, "end", quote FROM claims ORDER BY position'
    ):
        if texts[document][start:end] != quote:
            yield f"claims: the words of claim {id} do not stand in its article"
