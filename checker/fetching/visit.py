"""Visits to web pages: what to ask, how often, how far to follow, and in which state each visit ends.

One visitor is polite over a whole run: it knows what each host's robots.txt asks, waits between two pages of one host,
comes back when a host says `Retry-After`, and asks whether a page has changed before it takes it again.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Self
from urllib.parse import urljoin, urlsplit, urlunsplit

from checker.fetching.connect import Answer, Connector, Dropped, Resolver, resolve
from checker.fetching.fetched import Fetched, FetchSettings, State, Unreadable
from checker.fetching.files import is_url, read_file, scheme_of
from checker.fetching.refusals import refusal, refused_media, reservation, retry_after
from checker.fetching.robots import reserved_by_page
from checker.fetching.sites import REDIRECTS, Sites
from checker.fetching.snapshots import Archive
from checker.fetching.walls import wall

_ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1"
_ACCEPT_DATA = "application/rss+xml, application/atom+xml, application/feed+json, application/xml, */*;q=0.5"
_PERMANENT = frozenset((301, 308))
_AGAIN = frozenset((429, 500, 502, 503, 504))
_LONGEST_DELAY = 10.0  # seconds of a Crawl-delay that are obeyed; nobody waits an hour for an article


class Visitor:
    """Fetches files and addresses; a context manager, one for a whole run.

    `archive` keeps every page that was read. With `offline`, pages come from the archive alone. `sleep` and `resolver`
    stand for the system's; a test that need not wait for a `Retry-After` gives its own.
    """

    def __init__(
        self,
        settings: FetchSettings | None = None,
        archive: Archive | None = None,
        *,
        offline: bool = False,
        resolver: Resolver = resolve,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.settings = settings or FetchSettings()
        self._archive, self._offline, self._sleep = archive, offline, sleep
        self._connector = Connector(self.settings, resolver)
        self._sites = Sites(self._connector, self.settings)
        self._last: dict[str, float] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connector.__exit__(kind, problem, trace)

    def fetch(self, target: str, *, data: bool = False) -> Fetched:
        """The bytes behind one file path or http(s) address; `data` also takes JSON. Raises `Unreadable`.

        A page whose server says that it has not changed since the last snapshot comes from the snapshot, with the
        state `UNCHANGED`. The state `PAYWALLED` on a page that was read says that its public part was.
        """
        if not is_url(target):
            return read_file(target, self.settings)
        if scheme_of(target) not in ("http", "https"):
            reason = f"only http and https addresses can be read, not {scheme_of(target)}"
            raise Unreadable(target, reason, State.REFUSED)
        try:
            urlsplit(target).port  # noqa: B018 (reading it is what finds a port or an IPv6 address that is none)
        except ValueError:
            raise Unreadable(target, "this is not a valid address", State.REFUSED) from None
        known = self._archive.latest(target) if self._archive is not None else None
        if self._offline:
            if known is None:
                raise Unreadable(target, "no snapshot of this page, and --offline reads nothing else", State.MISSING)
            return replace(known, state=State.UNCHANGED if known.state is State.READ else known.state)
        fetched = self._visit(target, known, data)
        if self._archive is not None and fetched.state is not State.UNCHANGED:
            self._archive.keep(fetched)
        return fetched

    def sitemaps(self, url: str) -> tuple[str, ...]:
        """The sitemaps that the robots.txt of a page's host names."""
        return self._sites.wishes(url, url).sitemaps()

    # ---- one visit, with its redirects

    def _visit(self, target: str, known: Fetched | None, data: bool) -> Fetched:
        self._connector.forget()
        url, moved = _without_fragment(target), False
        headers = {
            "User-Agent": self.settings.user_agent,
            "Accept": _ACCEPT_DATA if data else _ACCEPT,
            **_conditions(known),
        }
        # A page may lead to itself, for the cookie it has just set: a circle is known by its length alone.
        for hops in range(self.settings.redirect_limit + 1):
            answer = self._patiently(target, url, headers, first=hops == 0)
            if answer.status not in REDIRECTS:
                break
            moved = moved or answer.status in _PERMANENT
            url = self._next(target, url, answer)
        else:
            reason = f"the site redirects more than {self.settings.redirect_limit} times, perhaps in a circle"
            raise Unreadable(target, reason, State.UNREACHABLE)
        if answer.status == 304 and known is not None:
            return replace(known, state=State.UNCHANGED, at=now())
        return self._read(target, answer, moved, data)

    def _next(self, target: str, url: str, answer: Answer) -> str:
        where = answer.headers.get("location", "").strip()
        if not where:
            reason = f"HTTP {answer.status}: the site points elsewhere but does not say where"
            raise Unreadable(target, reason, State.UNREACHABLE, answer.status)
        try:
            found = _without_fragment(urljoin(url, where))
        except ValueError:
            found = ""
        if scheme_of(found) not in ("http", "https"):
            raise Unreadable(target, "the site points to something that is no web page", State.REFUSED, answer.status)
        return found

    def _read(self, target: str, answer: Answer, moved: bool, data: bool) -> Fetched:
        if answer.status >= 300:
            reason = f"HTTP {answer.status}: the site gave no page"
            raise Unreadable(target, reason, State.UNREACHABLE, answer.status)
        media = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        if (other := refused_media(media, data)) is not None:
            raise Unreadable(target, f"not a text or HTML page ({other})", State.NOT_TEXT)
        said = reserved_by_page(answer.headers, answer.body)
        reserved = self._sites.wishes(target, answer.url).reserves(urlsplit(answer.url).path) if said is None else said
        if reserved and self.settings.reservations:
            raise Unreadable(target, reservation(answer.headers), State.RESERVED, answer.status)
        met = wall(answer.url, answer.body, target)
        if met is State.CONSENT:
            raise Unreadable(
                target, "a wall that asks for consent stands before the page", State.CONSENT, answer.status
            )
        return Fetched(
            target,
            answer.body,
            url=answer.url,
            content_type=answer.headers.get("content-type"),
            headers=answer.headers,
            status=answer.status,
            at=now(),
            state=met or State.READ,
            moved=moved,
        )

    # ---- one request, repeated where that may help

    def _patiently(self, target: str, url: str, headers: Mapping[str, str], *, first: bool) -> Answer:
        """The answer, after retries: a second look where a page seems gone, more where the server is in trouble."""
        pause, gone = self.settings.backoff, False
        for left in range(self.settings.retries, -1, -1):
            try:
                answer = self._once(target, url, headers, wait=first)
            except Dropped:
                if not left:
                    raise
                self._sleep(pause)
                pause *= 2
                continue
            if answer.status < 400:
                return answer
            asked = retry_after(answer.headers.get("retry-after"))
            again = answer.status in _AGAIN and (asked is None or asked <= self.settings.patience)
            if answer.status in (404, 410):
                again, gone = not gone, True
            if not left or not again:
                raise refusal(target, answer.status, asked)
            self._sleep(pause if asked is None else asked)
            pause *= 2
        raise AssertionError("the last round returns or raises")

    def _once(self, target: str, url: str, headers: Mapping[str, str], *, wait: bool) -> Answer:
        host = urlsplit(url).netloc
        wishes = self._sites.wishes(target, url)
        if self.settings.robots and not wishes.allows(url):
            if wishes.closed is not None:
                reason = f"the site's robots.txt cannot be had ({wishes.closed}), so nothing may be read there"
                raise Unreadable(target, reason, State.ROBOTS)
            raise Unreadable(target, "the site's robots.txt asks not to read this page", State.ROBOTS)
        pause = max(self.settings.delay, min(wishes.delay, _LONGEST_DELAY))
        left = pause - (time.monotonic() - self._last.get(host, -1e9))
        if wait and left > 0:
            self._sleep(left)
        try:
            return self._connector.get(target, url, headers, self.settings.size_limit)
        finally:
            self._last[host] = time.monotonic()


def _without_fragment(url: str) -> str:
    return urlunsplit((*urlsplit(url)[:4], ""))


def now() -> str:
    """The moment (UTC, ISO 8601)."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _conditions(known: Fetched | None) -> dict[str, str]:
    """The headers that ask for a page only if it has changed."""
    said = known.headers if known is not None else {}
    asked = {"If-None-Match": said.get("etag"), "If-Modified-Since": said.get("last-modified")}
    return {name: value for name, value in asked.items() if value}


def fetch(target: str, settings: FetchSettings | None = None) -> Fetched:
    """The bytes behind one file path or http(s) address. Raises `Unreadable`.

    For several addresses use one `Visitor`: it knows which hosts it has just been to.
    """
    settings = settings or FetchSettings()
    if not is_url(target):
        return read_file(target, settings)
    with Visitor(settings) as visitor:
        return visitor.fetch(target)
