"""The sites of a run: what each asks of robots, read once and kept, and which of them cannot be reached."""

from urllib.parse import urljoin, urlsplit

from checker.fetching.connect import Connector
from checker.fetching.fetched import FetchSettings, State, Unreadable
from checker.fetching.files import scheme_of
from checker.fetching.robots import LARGEST, Wishes, read_wishes

REDIRECTS = frozenset((301, 302, 303, 307, 308))


class Sites:
    """What the sites asked so far want."""

    def __init__(self, connector: Connector, settings: FetchSettings) -> None:
        self._connector, self._settings = connector, settings
        self._known: dict[str, Wishes] = {}
        self._dead: dict[str, Unreadable] = {}

    def wishes(self, target: str, url: str) -> Wishes:
        """What the site of an address asks. Raises `Unreadable`, said of `target`, where it cannot be reached."""
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site in self._dead:
            raise Unreadable(target, self._dead[site].reason, self._dead[site].state)
        if site not in self._known:
            try:
                self._known[site] = self._read(target, site)
            except Unreadable as problem:
                self._dead[site] = problem  # no need to wait for a dead host once for each of its pages
                raise
        return self._known[site]

    def _read(self, target: str, site: str) -> Wishes:
        status, robots, tdmrep = 404, b"", None
        if self._settings.robots:
            status, robots = self._small(target, f"{site}/robots.txt")
        if self._settings.reservations and status < 500:
            found, body = self._small(target, f"{site}/.well-known/tdmrep.json")
            tdmrep = body if found == 200 else None
        return read_wishes(status, robots, tdmrep)

    def _small(self, target: str, url: str) -> tuple[int, bytes]:
        """A small file of the site, its redirects followed; raises `Unreadable` where the site cannot be reached."""
        headers = {"User-Agent": self._settings.user_agent, "Accept": "text/plain, application/json, */*;q=0.1"}
        for _ in range(self._settings.redirect_limit + 1):
            try:
                answer = self._connector.get(target, url, headers, LARGEST)
            except Unreadable as problem:
                if problem.state in (State.TOO_LARGE, State.NOT_TEXT):
                    return 404, b""  # a robots.txt that is no text has no rules in it
                raise
            where = answer.headers.get("location", "").strip()
            if answer.status not in REDIRECTS or not where:
                return answer.status, answer.body
            url = urljoin(url, where)
            if scheme_of(url) not in ("http", "https"):
                break
        return 404, b""  # RFC 9309, 2.3.1.2: more than five redirects may be read as "not there"
