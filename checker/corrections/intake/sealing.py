"""The secret of a case file, and what is made with it: keyed hashes, and the codes by which readers follow their tips.

What must be found again and never be known is kept as such a hash: tracking codes, e-mail and network addresses.
"""

import base64
import hashlib
import hmac
import secrets

from checker.store.case import Case


class Sealer:
    """Hashes and codes of one case."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self._kept_key: bytes | None = None

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

    def hash(self, words: str) -> str:
        """A hash that nobody can make who has not the key."""
        return hmac.new(self.key(), words.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()

    def code(self, submission: str) -> str:
        """Sixty bits that nobody can guess, made again from the same submission, so that they need not be kept."""
        made = hmac.new(self.key(), b"code " + submission.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()
        return base64.b32encode(made)[:12].decode("ascii")

    def code_hash(self, code: str) -> str:
        """The hash of a tracking code, however it is typed."""
        return self.hash(code.strip().upper().replace("-", "").replace(" ", ""))
