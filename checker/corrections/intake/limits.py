"""How much the public forms take in, and from whom: honeypot, timing and counts instead of riddles (`limits.toml`)."""

import os
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Limits:
    """The numbers of the table."""

    minutes: int
    per_address: int
    per_address_and_article: int
    per_article: int
    seconds_to_write: int
    hours_open: int
    understood_at_once: int


@cache
def limits() -> Limits:
    """The shipped table, or the one that `RECOUPE_LIMITS` names."""
    own = os.environ.get("RECOUPE_LIMITS")
    path = Path(own) if own else Path(__file__).parent / "limits.toml"
    return Limits(**tomllib.loads(path.read_text(encoding="utf-8")))
