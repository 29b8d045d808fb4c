"""What a form carries to show where it comes from: our own page in the same browser, at a moment, sent once."""

import hmac
import secrets
import time
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Seals:
    """`csrf` is the same for every form of a browser; `once` names one act of sending one form."""

    csrf: str
    once: str


def csrf(secret: str) -> str:
    """What only a page of ours in the browser with this secret can know."""
    return sha256(f"form:{secret}".encode()).hexdigest()


def once(key: bytes, secret: str, path: str) -> str:
    """For a form that is sent to `path`: random, with the moment, sealed with the key of the case."""
    words = f"{secrets.token_urlsafe(12)}.{int(time.time())}"
    return f"{words}.{_seal(key, secret, path, words)}"


def when_opened(key: bytes, secret: str, path: str, once: str) -> float | None:
    """When that form was opened, in seconds of the epoch; `None` where it was made up or belongs elsewhere."""
    words, _, seal = once.rpartition(".")
    if not hmac.compare_digest(seal.encode(), _seal(key, secret, path, words).encode()):
        return None
    return float(words.rpartition(".")[2])


def _seal(key: bytes, secret: str, path: str, words: str) -> str:
    return hmac.digest(key, f"form {secret} {path} {words}".encode(), "sha256").hex()[:32]
