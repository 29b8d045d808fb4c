"""A news site on this machine with everything that goes wrong on the web, for tests that fetch."""

import gzip
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = "<html><body><h1>La BCE baisse ses taux</h1></body></html>"
HTML = "text/html; charset=utf-8"


@dataclass
class Reply:
    """What the site answers: a status, a body and headers."""

    body: bytes | str = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": HTML})


Page = Reply | Callable[["Visit"], Reply | None]


@dataclass
class Visit:
    """One request as the site sees it; `number` counts those of its path from 1. `handler` writes to the wire."""

    path: str
    headers: Mapping[str, str]
    number: int
    handler: BaseHTTPRequestHandler


class Site:
    """A running site: `pages` by path, and every visit it had."""

    def __init__(self, pages: Mapping[str, Page], host: str) -> None:
        self.pages = dict(pages)
        self.visits: list[Visit] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                number = 1 + sum(visit.path == self.path for visit in site.visits)
                visit = Visit(self.path, self.headers, number, self)  # type: ignore[arg-type]
                site.visits.append(visit)
                page = site.pages.get(self.path, Reply(b"gone", 404))
                answer = page(visit) if callable(page) else page
                if answer is not None:
                    self.reply(answer)

            def reply(self, answer: Reply) -> None:
                body = answer.body.encode() if isinstance(answer.body, str) else answer.body
                self.send_response(answer.status)
                for name, value in {"Content-Length": str(len(body)), **answer.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Nothing on the terminal."""

        self._server = _Server((host, 0), Handler)
        self.port = self._server.server_address[1]
        self.address = f"http://{host}:{self.port}"

    def asked(self, path: str) -> list[Mapping[str, str]]:
        """The headers of each request for a path."""
        return [visit.headers for visit in self.visits if visit.path == path]

    def run(self) -> None:
        self._server.serve_forever(poll_interval=0.02)

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, *_: object) -> None:
        """A visitor that hangs up early is what some of these tests are about."""


@contextmanager
def running(pages: Mapping[str, Page], host: str = "127.0.0.1") -> Iterator[Site]:
    """A site while the test runs."""
    site = Site(pages, host)
    thread = threading.Thread(target=site.run, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.stop()
        thread.join()


def zipped(body: str | bytes) -> Reply:
    """A compressed page."""
    packed = gzip.compress(body.encode() if isinstance(body, str) else body)
    return Reply(packed, headers={"Content-Type": HTML, "Content-Encoding": "gzip"})


def leads(where: str, status: int = 302) -> Reply:
    """A redirect."""
    return Reply(status=status, headers={"Location": where})


def silent(visit: Visit) -> Reply:
    """Answers after any patience has ended."""
    time.sleep(1.2)
    return Reply(PAGE)


def dripping(visit: Visit) -> None:
    """A body that comes in drops and has no end."""
    start(visit)
    for _ in range(40):
        visit.handler.wfile.write(b"<p>un mot</p>" * 50)
        visit.handler.wfile.flush()
        time.sleep(0.05)


def dripping_headers(visit: Visit) -> None:
    """One header after another, and never a page."""
    visit.handler.wfile.write(b"HTTP/1.0 200 OK\r\n")
    for number in range(40):
        visit.handler.wfile.write(f"X-{number}: a\r\n".encode())
        visit.handler.wfile.flush()
        time.sleep(0.05)


def endless(visit: Visit) -> None:
    """As fast as the line allows, without end."""
    start(visit)
    try:
        for _ in range(10_000):
            visit.handler.wfile.write(b"a" * 65536)
    except OSError:
        return  # the visitor has seen enough


def hanging_up(visit: Visit) -> None:
    """Says how long the page is, and stops in the middle of it."""
    visit.handler.send_response(200)
    visit.handler.send_header("Content-Length", "1000")
    visit.handler.end_headers()
    visit.handler.wfile.write(b"<p>un mot")


def start(visit: Visit) -> None:
    """A head without a length."""
    visit.handler.send_response(200)
    visit.handler.send_header("Content-Type", HTML)
    visit.handler.end_headers()
