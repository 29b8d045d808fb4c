"""Inputs as given on the command line -> bytes and what is known about them. The one door for `requests`.

Every way an input can fail ends in `Unreadable`, with a sentence for the desk, so that one bad address never
sinks a run.
"""

import os
import re
import stat
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import claims

if TYPE_CHECKING:
    import requests

_SUFFIXES = (".txt", ".html", ".htm", ".md")
_NOT_ARTICLES = ("readme", "license", "changelog")
_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.\-]*)://")
_CHUNK = 64 * 1024

_STATUS = {
    401: "the page asks for a login",
    402: "the page is behind a paywall",
    403: "the site refused to show the page",
    404: "the page is gone",
    410: "the page was removed by the site",
    429: "the site asks for fewer visits, try again later",
    451: "the page is withheld for legal reasons",
}
_MEDIA = {
    "application/pdf": "PDF document",
    "application/json": "JSON data",
    "application/zip": "ZIP archive",
    "application/gzip": "gzip archive",
}


class Unreadable(Exception):  # noqa: N818 (it is a fact about the input, named as the desk would say it)
    """An input that cannot be read; `reason` is one line that a desk editor understands."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes of one input. `file` is the input as given; `url` the address that finally answered (after
    redirects) and `content_type` its header, both `None` for a file; `path` is `None` for a page. `headers` are all
    that the server said."""

    file: str
    body: bytes
    url: str | None = None
    content_type: str | None = None
    path: Path | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How far a fetch may go. `contact` is printed in the User-Agent so that a site can reach the newsroom;
    `timeout` is for the whole answer, in seconds; `size_limit` counts decompressed bytes, files included."""

    contact: str | None = None
    timeout: float = 20.0
    size_limit: int = 10_000_000
    redirect_limit: int = 5

    @property
    def user_agent(self) -> str:
        """`recoupe/<version> (+contact)`: who visits, and whom to ask."""
        return f"recoupe/{claims.__version__}" + (f" (+{self.contact})" if self.contact else "")


_DEFAULTS = FetchSettings()


def is_url(given: str) -> bool:
    """True for anything with a scheme, readable or not ("ftp://…" is an address too, only not one of ours)."""
    return bool(_SCHEME.match(given))


def expand(inputs: Iterable[str]) -> Iterator[str | Unreadable]:
    """Each file and address once, in a fixed order, folders replaced by the articles in them.

    Folders are read recursively for .txt, .html, .htm and .md; hidden files, and files that describe the folder
    (README, LICENSE), are passed over. What is given twice, under whatever spelling, comes once. A folder
    without articles is an `Unreadable` entry.
    """
    seen: set[str] = set()
    for given in sorted(set(inputs)):
        found = [given] if is_url(given) or not os.path.isdir(given) else list(_articles_in(given))
        if not found:
            yield Unreadable(given, f"no articles in this folder ({', '.join(_SUFFIXES)})")
        for target in found:
            identity = target.partition("#")[0] if is_url(target) else os.path.realpath(target)
            if identity not in seen:
                seen.add(identity)
                yield target


def _articles_in(folder: str) -> Iterator[str]:
    for directory, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            lower = name.lower()
            if lower.endswith(_SUFFIXES) and not lower.startswith((".", *_NOT_ARTICLES)):
                yield os.path.join(directory, name)


def fetch(target: str, settings: FetchSettings = _DEFAULTS) -> Fetched:
    """The bytes behind one file path or http(s) address. Raises `Unreadable`."""
    scheme = _SCHEME.match(target)
    if scheme is None:
        return _fetch_file(target, settings)
    if scheme[1].lower() not in ("http", "https"):
        raise Unreadable(target, f"only http and https addresses can be read, not {scheme[1].lower()}")
    return _fetch_url(target, settings)


def _fetch_file(target: str, settings: FetchSettings) -> Fetched:
    try:
        mode = os.stat(target)
        if stat.S_ISDIR(mode.st_mode):
            raise Unreadable(target, "this is a folder, not a file")
        if not stat.S_ISREG(mode.st_mode):
            raise Unreadable(target, "not a regular file")
        if mode.st_size > settings.size_limit:
            raise Unreadable(target, _too_large(settings))
        with open(target, "rb") as file:
            body = file.read(settings.size_limit + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise Unreadable(target, "no such file") from None
    except PermissionError:
        raise Unreadable(target, "no permission to read this file") from None
    except (OSError, ValueError) as problem:
        raise Unreadable(target, f"the file cannot be read ({_one_line(problem)})") from None
    return Fetched(target, body, path=Path(target))


def _fetch_url(target: str, settings: FetchSettings) -> Fetched:
    import requests  # 80 ms to import: only when there is an address to visit

    deadline = time.monotonic() + settings.timeout
    headers = {"User-Agent": settings.user_agent, "Accept": "text/html, text/plain;q=0.9, */*;q=0.1"}
    try:
        with requests.Session() as session:
            session.max_redirects = settings.redirect_limit
            with session.get(target, headers=headers, timeout=settings.timeout, stream=True) as answer:
                _check_answer(target, answer)
                body = _read_body(target, answer, settings, deadline)
                headers = dict(answer.headers)
                return Fetched(target, body, answer.url, answer.headers.get("Content-Type"), headers=headers)
    except requests.RequestException as problem:
        raise Unreadable(target, _network_reason(problem, settings)) from None
    except UnicodeError:
        # "http://..example/" passes urlsplit and fails in the codec for international names.
        raise Unreadable(target, "this is not a valid address") from None


def _check_answer(target: str, answer: "requests.Response") -> None:
    if answer.status_code >= 400:
        default = "the site has a problem of its own" if answer.status_code >= 500 else "the site did not give the page"
        raise Unreadable(target, f"HTTP {answer.status_code}: {_STATUS.get(answer.status_code, default)}")
    if answer.status_code >= 300:
        raise Unreadable(target, f"HTTP {answer.status_code}: the site points elsewhere but does not say where")
    media = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if media in _MEDIA or media.startswith(("image/", "audio/", "video/", "font/")):
        raise Unreadable(target, f"not a text or HTML page ({_MEDIA.get(media, media)})")


def _read_body(target: str, answer: "requests.Response", settings: FetchSettings, deadline: float) -> bytes:
    body = bytearray()
    for chunk in answer.iter_content(_CHUNK):
        body += chunk
        if len(body) > settings.size_limit:
            raise Unreadable(target, _too_large(settings))
        if time.monotonic() > deadline:  # a page that drips one byte a second never times out by itself
            raise Unreadable(target, _too_slow(settings))
    return bytes(body)


def _network_reason(problem: "requests.RequestException", settings: FetchSettings) -> str:
    import requests

    if isinstance(problem, requests.TooManyRedirects):
        return f"the site redirects more than {settings.redirect_limit} times, perhaps in a circle"
    if isinstance(problem, requests.Timeout) or "timed out" in str(problem):
        return _too_slow(settings)
    if isinstance(problem, requests.exceptions.SSLError):
        return "the site's certificate is not valid"
    if isinstance(
        problem, (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, requests.exceptions.MissingSchema)
    ):
        return "this is not a valid address"
    if isinstance(problem, (requests.exceptions.ContentDecodingError, requests.exceptions.ChunkedEncodingError)):
        return "the answer broke off or is damaged"
    if isinstance(problem, requests.ConnectionError):
        unknown = "resolve" in str(problem) or "getaddrinfo" in str(problem)
        return "no site is known under this name" if unknown else "no connection to the site"
    return f"the page could not be fetched ({_one_line(problem)})"


def _too_large(settings: FetchSettings) -> str:
    return f"larger than {settings.size_limit / 1e6:g} MB"


def _too_slow(settings: FetchSettings) -> str:
    return f"the page did not answer within {settings.timeout:g} s"


def _one_line(problem: BaseException) -> str:
    return " ".join(str(getattr(problem, "strerror", None) or problem).split())[:120]
