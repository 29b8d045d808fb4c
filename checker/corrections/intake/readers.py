"""Readers: everything the case holds of one, shown or forgotten."""

from typing import Any

from checker.corrections.intake.inbox import Inbox, plain_email
from checker.corrections.intake.sealing import Sealer
from checker.store.case import Case
from checker.store.database import CaseError


class Readers:
    """The readers of one case."""

    def __init__(self, case: Case) -> None:
        self.case = case

    def export_person(self, email: str | None = None, code: str | None = None) -> list[dict[str, Any]]:
        """Everything the case holds of one reader, by e-mail address or tracking code."""
        names = self._of_person(email, code)
        return [
            dict(row)
            for name in names
            for row in self.case.database.query(
                "SELECT tips.id, tips.received, tips.channel, tips.language, private_tips.article,"
                " private_tips.passage, private_tips.text, private_tips.proposed, private_tips.source,"
                " private_readers.name, private_readers.email FROM tips"
                " LEFT JOIN private_tips ON private_tips.tip = tips.id"
                " LEFT JOIN private_readers ON private_readers.tip = tips.id WHERE tips.id = ?",
                [name],
            )
        ]

    def purge(
        self, email: str | None = None, code: str | None = None, before: str | None = None, keep_words: bool = False
    ) -> int:
        """Forgets readers: of one person, or of all tips received before a moment; the number of tips concerned.

        The reader's name, address and words go; what was understood of them, and what was decided, stays. With
        `keep_words` only who the reader is goes.
        """
        names = self._received_before(before) if before else self._of_person(email, code)
        self.case.database.execute("PRAGMA secure_delete = ON").fetchall()
        with self.case.writing() as database:
            for name in names:
                database.execute(
                    "UPDATE private_readers SET name = NULL, email = NULL, email_hash = NULL, address_hash = NULL"
                    " WHERE tip = ?",
                    [name],
                )
                if not keep_words:
                    database.execute("DELETE FROM private_tips WHERE tip = ?", [name])
        if names:
            # What was deleted still stands in the write-ahead log until that is written over.
            self.case.database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return len(names)

    def _of_person(self, email: str | None, code: str | None) -> list[str]:
        if code:
            found = Inbox(self.case).by_code(code)
            return [found] if found else []
        wanted = plain_email(email)
        if not wanted:
            raise CaseError("whose_data")
        rows = self.case.database.execute(
            "SELECT tip FROM private_readers WHERE email_hash = ? ORDER BY tip", [Sealer(self.case).hash(wanted)]
        )
        return [row[0] for row in rows]

    def _received_before(self, moment: str) -> list[str]:
        rows = self.case.database.execute(
            "SELECT tips.id FROM tips LEFT JOIN private_tips ON private_tips.tip = tips.id"
            " LEFT JOIN private_readers AS who ON who.tip = tips.id WHERE received < ?"
            " AND (private_tips.tip IS NOT NULL OR who.name IS NOT NULL OR who.email IS NOT NULL)",
            [moment],
        )
        return [row[0] for row in rows]
