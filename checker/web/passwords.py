"""Passwords: kept as Argon2id, checked in the same time whether or not the account exists. The door to argon2."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 12  # characters; length is what counts (NIST SP 800-63B), so nothing else is asked of a password
LONGEST = 1024

_HASHER = PasswordHasher()
# The hash of no password: what is checked where there is no account, so that both answers take as long.
_NOBODY = _HASHER.hash("\0")


def hashed(password: str) -> str:
    """What is kept of a password; raises `ValueError` where it is too short or too long."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise ValueError(f"a password has {SHORTEST} to {LONGEST} characters")
    return _HASHER.hash(password)


def fits(password: str, kept: str | None) -> bool:
    """Whether a password is the one that was kept."""
    try:
        return _HASHER.verify(kept or _NOBODY, password[:LONGEST]) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def outdated(kept: str) -> bool:
    """Whether a password should be kept anew, with today's cost, at the next sign-in."""
    return _HASHER.check_needs_rehash(kept)
