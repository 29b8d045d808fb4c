"""The inbox: every tip that came in, kept before it is acknowledged, once however often it is sent.

What the reader wrote, and who the reader is, stand in private tables. An address on the network is never kept, only a
keyed hash of it; a tracking code is never kept, only its hash; an e-mail address is kept as long as an answer may be
owed, and found again by a keyed hash.
"""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import Any, NamedTuple

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


class Attempts(NamedTuple):
    """Sendings of the last while: from one address, from it about one article, about the article from anywhere."""

    address: int
    both: int
    article: int


class Inbox:
    """The tips of one case."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self._kept_key: bytes | None = None

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
        key, who = self.key(), contact or Contact()
        name, code, sent = short_id("tip", submission, key.hex()), _code(key, submission), _hash(key, submission)
        email = _plain_email(who.email)
        from_where = self.address_hash(address) if address else None
        tip_row = [name, sent, tip.received or now(), tip.channel.value, tip.language]
        words_row = [name, tip.article, tip.passage, tip.text, tip.proposed, tip.source]
        reader_row = [
            *(name, _hash(key, code), (who.name or "").strip() or None, email),
            *(_hash(key, email) if email else None, from_where),
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
                _count(case, from_where, document)
            return Receipt(name, code, new=True)

        return together(self.case).write(self.case, store)

    def sealed(self, submission: str) -> tuple[str, str, str]:
        """For another path of intake: the hash of a submission, its tracking code, and the hash of that."""
        key = self.key()
        code = _code(key, submission)
        return _hash(key, submission), code, _hash(key, code)

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
        wanted = _hash(self.key(), code.strip().upper().replace("-", "").replace(" ", ""))
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

    # ------------------------------------------------------------ who may send how much

    def address_hash(self, address: str) -> str:
        """A keyed hash of a network address, another one every day: enough to count, useless to find somebody."""
        return _hash(self.key(), f"{now()[:10]} {_household(address)}")

    def attempts(self, address: str, document: str | None, minutes: int) -> Attempts:
        """How often something was sent lately: from this address, from it about this article, about the article."""
        who, since = self.address_hash(address), _ago(minutes)
        row = self.case.database.execute(
            "SELECT (SELECT count(*) FROM private_attempts WHERE address_hash = :who AND at >= :since),"
            " (SELECT count(*) FROM private_attempts WHERE address_hash = :who AND document IS :document"
            " AND at >= :since),"
            " (SELECT count(*) FROM private_attempts WHERE document IS :document AND at >= :since)",
            {"who": who, "document": document, "since": since},
        ).fetchone()
        return Attempts(*map(int, row))

    def count_attempt(self, address: str, document: str | None) -> None:
        """Counts a sending that is kept elsewhere than here."""
        _count(self.case, self.address_hash(address), document)

    # ------------------------------------------------------------ forgetting

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
            found = self.by_code(code)
            return [found] if found else []
        wanted = _plain_email(email)
        if not wanted:
            raise CaseError("say whose data: an e-mail address or a tracking code.")
        rows = self.case.database.execute(
            "SELECT tip FROM private_readers WHERE email_hash = ? ORDER BY tip", [_hash(self.key(), wanted)]
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

    def key(self) -> bytes:
        """The secret of this case file, made the first time it is needed; it never leaves in an export."""
        if self._kept_key is None:
            found = self._secret()
            if found is None:
                with self.case.writing() as database:
                    database.execute(
                        "INSERT OR IGNORE INTO private_secrets (name, secret) VALUES ('readers', ?)",
                        [secrets.token_hex(32)],
                    )
                found = self._secret()
            self._kept_key = bytes.fromhex(str(found))
        return self._kept_key

    def _secret(self) -> str | None:
        found = self.case.database.execute("SELECT secret FROM private_secrets WHERE name = 'readers'").fetchone()
        return found[0] if found else None


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


def _count(case: Case, address_hash: str, document: str | None) -> None:
    """Counts one sending; counts older than a day are forgotten."""
    case.database.execute("DELETE FROM private_attempts WHERE at < ?", [_ago(24 * 60)])
    case.database.execute("INSERT INTO private_attempts VALUES (?, ?, ?)", [now(), address_hash, document])


def _household(address: str) -> str:
    """What one reader has of the network: an address of IPv4, or of IPv6 all 2⁶⁴ addresses of a network."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return str(found)
    return str(found.ipv4_mapped or IPv6Network((int(found) >> 64 << 64, 64)))


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
            raise CaseError(f"{name} is too long: {len(value)} characters, at most {LONGEST[name]}.")
    if not any(says_something(fields[name]) for name in ("text", "proposed")):
        raise CaseError("the tip says nothing: no text and nothing proposed.")


def _ago(minutes: int) -> str:
    moment = datetime.now(UTC) - timedelta(minutes=minutes)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _plain_email(email: str | None) -> str | None:
    return (email or "").strip().lower() or None


def _hash(key: bytes, words: str) -> str:
    return hmac.new(key, words.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def _code(key: bytes, submission: str) -> str:
    """Sixty bits that nobody can guess, made again from the same submission, so that they need not be kept."""
    made = hmac.new(key, b"code " + submission.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()
    return base64.b32encode(made)[:12].decode("ascii")
