"""The inbox: every tip that came in, kept before it is acknowledged, once however often it is sent.

What the reader wrote, and who the reader is, stand in private tables. An address on the network is never kept, only a
keyed hash of it; a tracking code is never kept, only its hash; an e-mail address is kept as long as an answer may be
owed, and found again by a keyed hash.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from checker.corrections.intake.attempts import address_hash, count_attempt
from checker.corrections.intake.sealing import Sealer
from checker.corrections.tip import Channel, Tip
from checker.store.case import Case, now
from checker.store.database import CaseError
from checker.store.together import together
from claims.identity import short_id

LONGEST = {"text": 4000, "passage": 2000, "proposed": 500, "source": 500, "article": 500, "name": 120, "email": 254}
"""Characters of each field; what is longer is refused at the door."""

_UNREAD = (
    "(tips.last_check IS NULL OR tips.last_check < ?) AND private_tips.text IS NOT NULL AND NOT EXISTS"
    " (SELECT 1 FROM tip_readings JOIN correction_steps USING (subject) WHERE tip_readings.tip = tips.id)"
)


@dataclass(frozen=True, slots=True)
class Contact:
    """Who sent a tip, as far as the reader says so."""

    name: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a reader gets once the tip is safely stored: the tracking code. `new` is false for one sent before."""

    tip: str
    code: str
    new: bool


class Inbox:
    """The tips of one case."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.sealer = Sealer(case)

    # ------------------------------------------------------------ coming in

    def receive(
        self,
        tip: Tip,
        submission: str,
        contact: Contact | None = None,
        address: str | None = None,
        document: str | None = None,
    ) -> Receipt:
        """Stores a tip; it is safe on disk when this returns.

        `submission` names the act of sending: the form's token, a mail's Message-ID, a row of a file. The same one
        again gives the same receipt and stores nothing. With `address`, the sending counts for the limits on that
        address and on `document`. Raises `CaseError` for a tip that says nothing or too much.
        """
        _within_limits(tip, contact)
        sealer, who = self.sealer, contact or Contact()
        name, sent = short_id("tip", submission, sealer.key().hex()), sealer.hash(submission)
        code, email = sealer.code(submission), plain_email(who.email)
        from_where = address_hash(sealer, address) if address else None
        tip_row = [name, sent, tip.received or now(), tip.channel.value, tip.language]
        words_row = [name, tip.article, tip.passage, tip.text, tip.proposed, tip.source]
        reader_row = [
            *(name, sealer.hash(code), (who.name or "").strip() or None, email),
            *(sealer.hash(email) if email else None, from_where),
        ]

        def store(case: Case) -> Receipt:
            run = case.database.execute
            known = run("SELECT id FROM tips WHERE submission = ?", [sent]).fetchone()
            if known:
                return Receipt(known[0], code, new=False)
            run("INSERT INTO tips (id, submission, received, channel, language) VALUES (?, ?, ?, ?, ?)", tip_row)
            run("INSERT INTO private_tips VALUES (?, ?, ?, ?, ?, ?)", words_row)
            run("INSERT INTO private_readers VALUES (?, ?, ?, ?, ?, ?)", reader_row)
            if from_where:
                count_attempt(case, from_where, document)
            return Receipt(name, code, new=True)

        return together(self.case).write(self.case, store)

    # ------------------------------------------------------------ looking up

    def tips(self) -> Iterator[Tip]:
        """Every tip, oldest first; the words of purged ones are empty."""
        for row in self._rows():
            yield _tip(row)

    def tip(self, name: str) -> Tip | None:
        """One tip."""
        return next((_tip(row) for row in self._rows("WHERE tips.id = ?", [name])), None)

    def unread(self, most: int | None = None) -> list[Tip]:
        """The tips that were not understood yet, or only against an earlier check; at most so many.

        What an editor has begun to decide about is left as it was read: the correction itself changes the claim.
        """
        limit = -1 if most is None else most
        rows = self._rows(f"WHERE {_UNREAD}", [self.case.last_check], limit)
        return [_tip(row) for row in rows]

    def count(self) -> int:
        """How many tips ever came in."""
        return int(self.case.database.execute("SELECT count(*) FROM tips").fetchone()[0])

    def unread_count(self) -> int:
        """How many there are."""
        statement = f"SELECT count(*) FROM tips JOIN private_tips ON private_tips.tip = tips.id WHERE {_UNREAD}"
        return int(self.case.database.execute(statement, [self.case.last_check]).fetchone()[0])

    def by_code(self, code: str) -> str | None:
        """The tip of a tracking code."""
        wanted = self.sealer.code_hash(code)
        found = self.case.database.execute("SELECT tip FROM private_readers WHERE code_hash = ?", [wanted]).fetchone()
        return found[0] if found else None

    def contact(self, tip: str) -> Contact:
        """Who sent a tip, for the answer; empty once purged."""
        found = self.case.database.execute("SELECT name, email FROM private_readers WHERE tip = ?", [tip]).fetchone()
        return Contact(*found) if found else Contact()

    def _rows(self, where: str = "", values: list[Any] | None = None, most: int = -1) -> Iterator[dict[str, Any]]:
        statement = (
            "SELECT tips.id, tips.received, tips.channel, tips.language, private_tips.* FROM tips"
            f" LEFT JOIN private_tips ON private_tips.tip = tips.id {where} ORDER BY tips.number LIMIT ?"
        )
        yield from self.case.database.query(statement, [*(values or []), most])


def _tip(row: dict[str, Any]) -> Tip:
    return Tip(
        id=row["id"],
        text=row["text"] or "",
        received=row["received"],
        channel=Channel(row["channel"]),
        article=row["article"],
        passage=row["passage"],
        proposed=row["proposed"],
        source=row["source"],
        language=row["language"],
    )


def says_something(words: str) -> bool:
    """Whether there is anything to be seen in a text: blanks and signs without a shape are nothing."""
    return any(letter.isprintable() and not letter.isspace() for letter in words)


def _within_limits(tip: Tip, contact: Contact | None) -> None:
    fields = {
        **{name: getattr(tip, name) or "" for name in ("text", "passage", "proposed", "source", "article")},
        "name": (contact.name or "") if contact else "",
        "email": (contact.email or "") if contact else "",
    }
    for name, value in fields.items():
        if len(value) > LONGEST[name]:
            raise CaseError("tip_too_long", field=name, length=len(value), most=LONGEST[name])
    if not any(says_something(fields[name]) for name in ("text", "proposed")):
        raise CaseError("tip_empty")


def plain_email(email: str | None) -> str | None:
    """An address as it is kept; `None` for none."""
    return (email or "").strip().lower() or None
