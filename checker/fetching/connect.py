"""One request, one answer, within limits. The one door for `requests` and `urllib3`.

Names are resolved here, once for each connection, and the socket is opened to an address that was checked: whatever
the name says a moment later (DNS rebinding), nothing but that address is talked to. Redirects are not followed here.
"""

import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import NameResolutionError, NewConnectionError

from checker.fetching.fetched import FetchSettings, State, Unreadable, one_line, too_large

_CHUNK = 16 * 1024
Resolver = Callable[[str, int], Sequence[str]]


class Dropped(Unreadable):
    """No connection, or one that broke off: another try may help."""


class PrivateAddressError(Exception):
    """A host that leads to an address which is not public, and not allowed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said to one request. Header names are in lower case."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes


def resolve(host: str, port: int) -> Sequence[str]:
    """The addresses of a host, as the system knows them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Gate:
    """Which addresses may be talked to, and the connections that are open."""

    def __init__(self, allowed: Sequence[str], resolver: Resolver) -> None:
        self._allowed = [ipaddress.ip_network(network, strict=False) for network in allowed]
        self._resolve = resolver
        self.open: list[HTTPConnection] = []

    def permits(self, address: str) -> bool:
        """True for public addresses and allowed networks, also where IPv6 only wraps an IPv4 address."""
        found = ipaddress.ip_address(address.partition("%")[0])
        if isinstance(found, ipaddress.IPv6Address):
            inner = found.ipv4_mapped or found.sixtofour or _nat64(found)
            if inner is not None:
                return self.permits(str(inner))
        public = found.is_global and not found.is_multicast
        return public or any(found in network for network in self._allowed if network.version == found.version)

    def connect(self, connection: HTTPConnection) -> socket.socket:
        """A socket to the first address of the connection's host that may be talked to and answers."""
        host, port = connection._dns_host.strip("[]"), connection.port
        try:
            found = self._resolve(host, port)
        except (OSError, UnicodeError) as problem:
            raise NameResolutionError(connection.host, connection, socket.gaierror(str(problem))) from problem
        permitted = [address for address in found if self.permits(address)]
        if not permitted:
            raise PrivateAddressError(", ".join(found))
        failure: OSError | None = None
        for address in permitted:
            try:
                opened = socket.create_connection((address, port), connection.timeout)
            except OSError as problem:
                failure = problem
                continue
            if not self.permits(opened.getpeername()[0]):
                opened.close()
                raise PrivateAddressError(address)
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.open.append(connection)
            return opened
        raise NewConnectionError(connection, f"Failed to establish a new connection: {failure}") from failure

    def shut(self) -> None:
        """Ends every open connection, whatever it is waiting for."""
        for connection in self.open:
            if (opened := connection.sock) is not None:
                try:
                    opened.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue


def _nat64(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    prefix = ipaddress.IPv6Network("64:ff9b::/96")
    return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF) if address in prefix else None


class _Adapter(HTTPAdapter):
    """Makes `requests` open its connections through a gate."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        gate = self._gate

        class Plain(HTTPConnection):
            def _new_conn(self) -> socket.socket:
                return gate.connect(self)

        class Secure(HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                return gate.connect(self)

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        self.poolmanager = PoolManager(*args[:1], maxsize=1)
        self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}


class Connector:
    """Makes requests; a context manager. Settings of the system (proxies, .netrc) are not used: through a proxy, the
    address that is talked to could not be checked."""

    def __init__(self, settings: FetchSettings, resolver: Resolver = resolve) -> None:
        self._settings = settings
        self._gate = Gate(settings.allowed, resolver)
        self._session = requests.Session()
        self._session.trust_env = False
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, _Adapter(self._gate))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session.close()

    def forget(self) -> None:
        """Drops cookies: what one page sets is of use for its redirects, and nobody's business afterwards."""
        self._session.cookies.clear()

    def get(self, target: str, url: str, headers: Mapping[str, str], size_limit: int) -> Answer:
        """The answer of `url`, whatever its status; `target` is the input it was asked for. Raises `Unreadable`."""
        deadline = time.monotonic() + self._settings.timeout
        watchdog = threading.Timer(self._settings.timeout, self._gate.shut)
        watchdog.daemon = True
        watchdog.start()
        try:
            with self._session.get(
                url, headers=dict(headers), timeout=self._settings.timeout, stream=True, allow_redirects=False
            ) as answer:
                body = self._body(target, answer, size_limit, deadline)
                if time.monotonic() > deadline:  # cut off in the middle of its headers, which reads like their end
                    raise Unreadable(target, self._slow(), State.UNREACHABLE)
                said = {name.lower(): value for name, value in answer.headers.items()}
                return Answer(answer.url, answer.status_code, said, body)
        except PrivateAddressError as problem:
            reason = f"this address is not public ({problem}); --allow-private reads it all the same"
            raise Unreadable(target, reason, State.REFUSED) from None
        except UnicodeError:
            # "http://..example/" passes urlsplit and fails in the codec for international names.
            raise Unreadable(target, "this is not a valid address", State.REFUSED) from None
        except (requests.RequestException, OSError) as problem:
            raise self._failure(target, problem, late=time.monotonic() >= deadline) from None
        finally:
            watchdog.cancel()
            self._gate.open.clear()

    def _body(self, target: str, answer: requests.Response, size_limit: int, deadline: float) -> bytes:
        if answer.status_code >= 300:
            return b""
        body = bytearray()
        for chunk in answer.iter_content(_CHUNK):
            body += chunk
            if len(body) > size_limit:
                raise Unreadable(target, too_large(self._settings), State.TOO_LARGE)
            if time.monotonic() > deadline:  # a page that drips one byte a second never times out by itself
                raise Unreadable(target, self._slow(), State.UNREACHABLE)
        return bytes(body)

    def _failure(self, target: str, problem: Exception, *, late: bool) -> Unreadable:
        if isinstance(problem, requests.Timeout) or late or "timed out" in str(problem):
            return Unreadable(target, self._slow(), State.UNREACHABLE)
        if isinstance(problem, requests.exceptions.SSLError):
            return Unreadable(target, "the site's certificate is not valid", State.UNREACHABLE)
        if isinstance(problem, (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema)):
            return Unreadable(target, "this is not a valid address", State.REFUSED)
        if isinstance(problem, (requests.exceptions.ContentDecodingError, requests.exceptions.ChunkedEncodingError)):
            damaged = isinstance(problem, requests.exceptions.ContentDecodingError)
            kind, state = (Unreadable, State.NOT_TEXT) if damaged else (Dropped, State.UNREACHABLE)
            return kind(target, "the answer broke off or is damaged", state)
        if isinstance(problem, requests.ConnectionError):
            unknown = "resolve" in str(problem) or "getaddrinfo" in str(problem)
            if unknown:
                return Unreadable(target, "no site is known under this name", State.UNREACHABLE)
            return Dropped(target, "no connection to the site", State.UNREACHABLE)
        return Unreadable(target, f"the page could not be fetched ({one_line(problem)})", State.UNREACHABLE)

    def _slow(self) -> str:
        return f"the page did not answer within {self._settings.timeout:g} s"
