"""Fetching: every way an input can fail ends in one sentence for the desk, against a real server on this machine."""

import gzip
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import claims
from checker.fetch import FetchSettings, Unreadable, expand, fetch

PAGE = "<html><body><h1>La BCE baisse ses taux</h1></body></html>"


class _Site(BaseHTTPRequestHandler):
    """A news site with everything that goes wrong on the web."""

    seen_agents: list[str] = []  # noqa: RUF012 (the server makes one handler per visit)

    def do_GET(self) -> None:
        self.seen_agents.append(self.headers["User-Agent"])
        answer = getattr(self, "page_" + self.path.strip("/").replace("-", "_"), None)
        answer() if answer else self._send(404, b"gone")

    def log_message(self, *_: object) -> None:
        """Nothing on the terminal."""

    def _send(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def page_ok(self) -> None:
        self._send(200, PAGE.encode(), Content_Type="text/html; charset=utf-8")

    def page_error(self) -> None:
        self._send(500, b"oops")

    def page_refused(self) -> None:
        self._send(403)

    def page_removed(self) -> None:
        self._send(410)

    def page_moved(self) -> None:
        self._send(301, Location="/ok")

    def page_loop(self) -> None:
        self._send(302, Location="/loop")

    def page_elsewhere(self) -> None:
        self._send(302, Location="file:///etc/hostname")

    def page_zipped(self) -> None:
        self._send(200, gzip.compress(PAGE.encode()), Content_Type="text/html", Content_Encoding="gzip")

    def page_bomb(self) -> None:
        self._send(200, gzip.compress(b"a" * 3_000_000), Content_Type="text/html", Content_Encoding="gzip")

    def page_broken_zip(self) -> None:
        self._send(200, b"not gzip at all", Content_Type="text/html", Content_Encoding="gzip")

    def page_image(self) -> None:
        self._send(200, b"\x89PNG....", Content_Type="image/png")

    def page_pdf(self) -> None:
        self._send(200, b"%PDF-1.7", Content_Type="application/pdf")

    def page_silent(self) -> None:
        time.sleep(1.5)
        self._send(200, PAGE.encode())

    def page_dripping(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        for _ in range(12):
            self.wfile.write(b"<p>un mot</p>" * 6000)
            self.wfile.flush()
            time.sleep(0.15)


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """A visitor that hangs up early is what some of these tests are about."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with _Server(("127.0.0.1", 0), _Site) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


SMALL = FetchSettings(timeout=0.6, size_limit=1_000_000)


def test_a_page_comes_with_its_address_and_content_type(site: str) -> None:
    page = fetch(f"{site}/ok")
    assert page.body.decode() == PAGE
    assert page.url == f"{site}/ok"
    assert page.content_type == "text/html; charset=utf-8"
    assert page.path is None


def test_the_final_address_is_known_after_a_redirect_and_the_given_one_is_kept(site: str) -> None:
    page = fetch(f"{site}/moved")
    assert (page.file, page.url) == (f"{site}/moved", f"{site}/ok")


def test_a_compressed_page_is_unpacked(site: str) -> None:
    assert fetch(f"{site}/zipped").body.decode() == PAGE


def test_the_visitor_says_who_it_is_and_whom_to_ask(site: str) -> None:
    fetch(f"{site}/ok", FetchSettings(contact="desk@example.org"))
    assert _Site.seen_agents[-1] == f"recoupe/{claims.__version__} (+desk@example.org)"
    fetch(f"{site}/ok")
    assert _Site.seen_agents[-1] == f"recoupe/{claims.__version__}"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/nothing-here", "HTTP 404: the page is gone"),
        ("/removed", "HTTP 410: the page was removed by the site"),
        ("/refused", "HTTP 403: the site refused to show the page"),
        ("/error", "HTTP 500: the site has a problem of its own"),
        ("/loop", "the site redirects more than 5 times, perhaps in a circle"),
        ("/elsewhere", "this is not a valid address"),
        ("/bomb", "larger than 1 MB"),
        ("/broken-zip", "the answer broke off or is damaged"),
        ("/image", "not a text or HTML page (image/png)"),
        ("/pdf", "not a text or HTML page (PDF document)"),
        ("/silent", "the page did not answer within 0.6 s"),
        ("/dripping", "the page did not answer within 0.6 s"),
    ],
)
def test_a_page_that_cannot_be_read_says_why(site: str, path: str, reason: str) -> None:
    with pytest.raises(Unreadable) as problem:
        fetch(site + path, SMALL)
    assert problem.value.reason == reason
    assert problem.value.file == site + path


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("ftp://example.org/a.txt", "only http and https addresses can be read, not ftp"),
        ("file:///etc/hostname", "only http and https addresses can be read, not file"),
        ("http://", "this is not a valid address"),
        ("http://127.0.0.1:1/", "no connection to the site"),
        ("http://[broken/", "this is not a valid address"),
    ],
)
def test_an_address_that_leads_nowhere_says_why(address: str, reason: str) -> None:
    with pytest.raises(Unreadable) as problem:
        fetch(address, SMALL)
    assert problem.value.reason == reason


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"\xe9t\xe9")
    found = fetch(str(file))
    assert (found.body, found.url, found.path) == (b"\xe9t\xe9", None, file)


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_bytes(b"a" * 2_000_000)
    for name, reason in [
        ("none.txt", "no such file"),
        ("large.txt", "larger than 1 MB"),
        ("large.txt/inside", "no such file"),
        (".", "this is a folder, not a file"),
        ("nul\0.txt", "the file cannot be read (embedded null byte)"),
    ]:
        with pytest.raises(Unreadable) as problem:
            fetch(f"{tmp_path}/{name}", SMALL)
        assert problem.value.reason == reason
    with pytest.raises(Unreadable, match="not a regular file"):
        fetch("/dev/null")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "b.txt",
        "a.html",
        "sub/c.md",
        "sub/d.HTM",
        ".hidden.txt",
        ".git/x.txt",
        "gold.json",
        "README.md",
        "p.png",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    return tmp_path


def test_a_folder_gives_its_articles_in_a_fixed_order(folder: Path) -> None:
    found = [str(target).removeprefix(f"{folder}/") for target in expand([str(folder)])]
    assert found == ["a.html", "b.txt", "sub/c.md", "sub/d.HTM"]


def test_what_is_given_twice_comes_once(folder: Path) -> None:
    given = [f"{folder}/b.txt", str(folder), f"{folder}/./b.txt", "http://a.example/x", "http://a.example/x#top"]
    found = list(expand(given))
    assert len(found) == 5
    assert sorted(map(str, found)) == sorted(map(str, expand(reversed(given))))


def test_a_folder_without_articles_is_an_entry_of_its_own(tmp_path: Path) -> None:
    (entry,) = expand([str(tmp_path)])
    assert isinstance(entry, Unreadable)
    assert entry.reason == "no articles in this folder (.txt, .html, .htm, .md)"
