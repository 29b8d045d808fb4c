"""Accounts of a case: who may sign in, their sessions and their tokens. Only hashes of secrets are kept."""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from checker.store.case import Case, now
from checker.web.exchange import Role, Visitor
from checker.web.passwords import fits, hashed, outdated
from checker.words.errors import ToldError

SESSION = timedelta(days=14)
TOKEN_PREFIX = "rcp_"  # so that a token is recognised where it should not be
LONGEST_NAME = 60


class AccountError(ToldError):
    """An account that cannot be made or changed."""


@dataclass(frozen=True, slots=True)
class Account:
    """One account; `closed` is when it was, or `None`."""

    name: str
    role: Role
    at: str
    closed: str | None


@dataclass(frozen=True, slots=True)
class Token:
    """One token of an account, without its secret."""

    number: int
    label: str
    at: str
    used: str | None
    revoked: str | None


class Accounts:
    """The accounts of one case file."""

    def __init__(self, case: Case) -> None:
        self.case = case

    # ------------------------------------------------------------ accounts

    def any(self) -> bool:
        """Whether there is an account at all: without one, the room is for the one user of this machine."""
        return bool(self._one("SELECT 1 FROM private_accounts LIMIT 1"))

    def all(self) -> tuple[Account, ...]:
        """Every account by name, the closed ones included."""
        rows = self.case.database.query("SELECT * FROM private_accounts ORDER BY name")
        return tuple(Account(row["name"], Role(row["role"]), row["at"], row["closed"]) for row in rows)

    def get(self, name: str) -> Account | None:
        """One account."""
        row = self._one("SELECT name, role, at, closed FROM private_accounts WHERE name = ?", name)
        return Account(row[0], Role(row[1]), row[2], row[3]) if row else None

    def add(self, name: str, password: str, role: Role) -> Account:
        """A new account. Raises `AccountError`."""
        if not name or name != name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
            raise AccountError("name_odd")
        kept = _kept(password)
        with self.case.writing() as database:
            if self.get(name):
                raise AccountError("name_taken")
            database.execute("INSERT INTO private_accounts VALUES (?, ?, ?, ?, NULL)", [name, kept, role.value, now()])
        return Account(name, role, now(), None)

    def change(self, name: str, *, role: Role | None = None, closed: bool | None = None) -> None:
        """Another role, or closed or opened again. Raises `AccountError` for the last admin."""
        admins = "SELECT 1 FROM private_accounts WHERE role = 'admin' AND closed IS NULL"
        with self.case.writing() as database:
            there_was_one = self._one(admins)
            if role is not None:
                database.execute("UPDATE private_accounts SET role = ? WHERE name = ?", [role.value, name])
            if closed is not None:
                database.execute(
                    "UPDATE private_accounts SET closed = ? WHERE name = ?", [now() if closed else None, name]
                )
                if closed:
                    database.execute("DELETE FROM private_sessions WHERE account = ?", [name])
            if there_was_one and not self._one(admins):
                raise AccountError("last_admin")

    def set_password(self, name: str, password: str) -> None:
        """Another password; every session of the account ends. Raises `AccountError`."""
        kept = _kept(password)
        with self.case.writing() as database:
            database.execute("UPDATE private_accounts SET password = ? WHERE name = ?", [kept, name])
            database.execute("DELETE FROM private_sessions WHERE account = ?", [name])

    def password_fits(self, name: str, password: str) -> bool:
        """Whether it is the account's password and the account is open; takes as long where there is none."""
        row = self._one("SELECT password FROM private_accounts WHERE name = ? AND closed IS NULL", name)
        right = fits(password, row[0] if row else None)
        if right and row and outdated(row[0]):
            with self.case.writing() as database:
                database.execute("UPDATE private_accounts SET password = ? WHERE name = ?", [hashed(password), name])
        return right

    # ------------------------------------------------------------ sessions

    def open_session(self, name: str) -> str:
        """A new session; its secret is for the browser's cookie and is not kept."""
        secret = secrets.token_urlsafe(32)
        moment = datetime.now(UTC)
        with self.case.writing() as database:
            database.execute("DELETE FROM private_sessions WHERE until < ?", [_stamp(moment)])
            database.execute(
                "INSERT INTO private_sessions VALUES (?, ?, ?, ?)",
                [_hash(secret), name, _stamp(moment), _stamp(moment + SESSION)],
            )
        return secret

    def close_session(self, secret: str) -> None:
        """Ends a session."""
        with self.case.writing() as database:
            database.execute("DELETE FROM private_sessions WHERE secret = ?", [_hash(secret)])

    def visitor(self, secret: str) -> Visitor | None:
        """Whose session it is, if it is one."""
        row = self._one(
            "SELECT account.name, account.role FROM private_sessions AS session "
            "JOIN private_accounts AS account ON account.name = session.account "
            "WHERE session.secret = ? AND session.until > ? AND account.closed IS NULL",
            _hash(secret),
            _stamp(datetime.now(UTC)),
        )
        return Visitor(row[0], Role(row[1])) if row else None

    # ------------------------------------------------------------ tokens

    def make_token(self, name: str, label: str) -> str:
        """A new token of an account, shown once."""
        secret = TOKEN_PREFIX + secrets.token_urlsafe(32)
        with self.case.writing() as database:
            database.execute(
                "INSERT INTO private_tokens (secret, account, label, at) VALUES (?, ?, ?, ?)",
                [_hash(secret), name, label.strip()[:100], now()],
            )
        return secret

    def revoke_token(self, name: str, number: int) -> None:
        """Makes a token of an account worthless."""
        with self.case.writing() as database:
            database.execute(
                "UPDATE private_tokens SET revoked = ? WHERE number = ? AND account = ? AND revoked IS NULL",
                [now(), number, name],
            )

    def tokens(self, name: str) -> tuple[Token, ...]:
        """The tokens of an account that work, the newest first."""
        rows = self.case.database.query(
            "SELECT * FROM private_tokens WHERE account = ? AND revoked IS NULL ORDER BY number DESC", [name]
        )
        return tuple(Token(row["number"], row["label"], row["at"], row["used"], row["revoked"]) for row in rows)

    def program(self, secret: str) -> Visitor | None:
        """Whose token it is, if it is one that works; the day of its last use is kept."""
        row = self._one(
            "SELECT account.name, account.role, token.number, token.used FROM private_tokens AS token "
            "JOIN private_accounts AS account ON account.name = token.account "
            "WHERE token.secret = ? AND token.revoked IS NULL AND account.closed IS NULL",
            _hash(secret),
        )
        if row is None:
            return None
        today = now()
        if (row[3] or "")[:10] != today[:10]:
            with self.case.writing() as database:
                database.execute("UPDATE private_tokens SET used = ? WHERE number = ?", [today, row[2]])
        return Visitor(row[0], Role(row[1]), token=True)

    def _one(self, sql: str, *values: object) -> tuple[str, ...] | None:
        found: tuple[str, ...] | None = self.case.database.execute(sql, list(values)).fetchone()
        return found


def _kept(password: str) -> str:
    try:
        return hashed(password)
    except ValueError as problem:
        raise AccountError("short_password") from problem


def _hash(secret: str) -> str:
    """Secrets are long and random: a plain hash keeps them as well as a slow one."""
    return sha256(secret.encode()).hexdigest()


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
