"""Nouns: the bytes of one input and how they came, how far a fetch may go, and how it ended.

Every way an input can fail ends in `Unreadable`, with a state for programs and a sentence for the desk, so that one bad
address never sinks a run.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import claims


class State(StrEnum):
    """How reading an input ended. Blocked is not gone, and neither says that the page does not exist."""

    READ = "read"
    UNCHANGED = "unchanged"  # 304, or the bytes of a snapshot
    PAYWALLED = "paywalled"  # 402, or a page that says that most of it is for subscribers
    CONSENT = "consent"  # a wall that asks for consent stands where the article should be
    BLOCKED = "blocked"  # 401, 403, 407, 429, 451: there, but not for us
    GONE = "gone"  # 404 or 410, asked twice
    SERVER_ERROR = "server_error"  # 5xx, after every retry
    ROBOTS = "robots"  # robots.txt asks not to come
    RESERVED = "reserved"  # text and data mining is reserved (TDMRep)
    UNREACHABLE = "unreachable"  # no such name, no connection, too slow, a bad certificate, a circle of redirects
    REFUSED = "refused"  # a private address, or a scheme that is none of ours
    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"  # an image, a PDF, a damaged answer
    MISSING = "missing"  # no such file, no permission, no snapshot while offline
    NO_ARTICLE = "no_article"  # read, but no article was found in it


class Unreadable(Exception):  # noqa: N818 (it is a fact about the input, named as the desk would say it)
    """An input that cannot be read; `reason` is one line that a desk editor understands, `status` the HTTP status."""

    def __init__(self, file: str, reason: str, state: State = State.NO_ARTICLE, status: int | None = None) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason
        self.state = state
        self.status = status


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes of one input, and how they came: what a snapshot keeps.

    `file` is the input as given; `url` the address that finally answered (after redirects) and `content_type` its
    header, both `None` for a file; `path` is `None` for a page. `headers` are all that the server said, names in lower
    case. `at` is the moment of reading (UTC, ISO 8601), "" for a file. `moved` says that the site calls the old
    address out of date (301, 308).
    """

    file: str
    body: bytes
    url: str | None = None
    content_type: str | None = None
    path: Path | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    status: int = 200
    at: str = ""
    state: State = State.READ
    moved: bool = False

    @property
    def sha256(self) -> str:
        """The hash of the bytes."""
        return hashlib.sha256(self.body).hexdigest()


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How far a fetch may go.

    `contact` is printed in the User-Agent so that a site can reach the newsroom. Times are in seconds: `timeout` for
    one whole answer, `delay` between two pages of one host, `backoff` before the first retry, `patience` the longest
    `Retry-After` waited for. `size_limit` counts decompressed bytes, files included. `allowed` are networks that may
    be visited although they are not public ("127.0.0.0/8"; "0.0.0.0/0" for all). `robots` and `reservations` say
    whether robots.txt and a reservation of text and data mining are obeyed.
    """

    contact: str | None = None
    timeout: float = 20.0
    size_limit: int = 10_000_000
    redirect_limit: int = 5
    retries: int = 2
    backoff: float = 1.0
    delay: float = 1.0
    patience: float = 30.0
    allowed: tuple[str, ...] = ()
    robots: bool = True
    reservations: bool = True

    @property
    def user_agent(self) -> str:
        """`recoupe/<version> (+contact)`: who visits, and whom to ask."""
        return f"recoupe/{claims.__version__}" + (f" (+{self.contact})" if self.contact else "")


def too_large(settings: FetchSettings) -> str:
    """The sentence for what is over the limit."""
    return f"larger than {settings.size_limit / 1e6:g} MB"


def one_line(problem: BaseException) -> str:
    """What a system error says, short and on one line."""
    return " ".join(str(getattr(problem, "strerror", None) or problem).split())[:120]
