"""Visits against a real server on this machine: each ends in its state, in bounded time and memory."""

import gzip
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import claims
from checker.articles.article import read_article, read_inputs
from checker.articles.inputs import Inputs
from checker.fetching.fetched import FetchSettings, State, Unreadable
from checker.fetching.snapshots import Snapshots, SnapshotsError
from checker.fetching.visit import Visitor, fetch
from tests.site import (
    HTML,
    PAGE,
    Reply,
    Site,
    Visit,
    dripping,
    dripping_headers,
    endless,
    hanging_up,
    leads,
    running,
    silent,
    zipped,
)

HERE = FetchSettings(
    timeout=10, size_limit=1_000_000, retries=2, backoff=0.01, delay=0, patience=2, allowed=("127.0.0.1/32",)
)
BRIEFLY = replace(HERE, timeout=0.5)  # for pages that never answer; of a busy machine others may take their time
GRAVE = "Le déficit atteint dix-huit milliards d'euros, a annoncé l'hôtel des impôts à Besançon."
PARAGRAPH = f"<html><body><h1>À côté</h1><p>{GRAVE}</p></body></html>"


def _twice(visit: Visit) -> Reply:
    return Reply(PAGE) if visit.number > 2 else Reply(status=503)


def _once_gone(visit: Visit) -> Reply:
    return Reply(PAGE) if visit.number > 1 else Reply(status=404)


def _wait(visit: Visit) -> Reply:
    return Reply(PAGE) if visit.number > 1 else Reply(status=429, headers={"Retry-After": "1"})


def _cookie(visit: Visit) -> Reply:
    if "seen=1" in (visit.headers.get("Cookie") or ""):
        return Reply(PAGE)
    return Reply(status=302, headers={"Location": "/cookie", "Set-Cookie": "seen=1"})


def _conditional(visit: Visit) -> Reply:
    if visit.headers.get("If-None-Match") == '"a1"' and visit.headers.get("If-Modified-Since"):
        return Reply(status=304)
    stamps = {"ETag": '"a1"', "Last-Modified": "Tue, 06 Jan 2026 10:00:00 GMT"}
    return Reply(PAGE, headers={"Content-Type": HTML, **stamps})


PRIVATE = "this address is not public ({}); --allow-private reads it all the same"
PAGES = {
    "/ok": Reply(PAGE),
    "/moved": leads("/ok", 301),
    "/over-there": leads("/ok"),
    "/loop": leads("/loop"),
    "/ping": leads("/pong"),
    "/pong": leads("/ping"),
    "/cookie": _cookie,
    "/nowhere": Reply(status=302, headers={}),
    "/elsewhere": leads("file:///etc/hostname"),
    "/to-loopback": leads("http://127.0.0.2:1/admin"),
    "/to-private": leads("http://10.0.0.1/router"),
    "/to-metadata": leads("http://169.254.169.254/latest"),
    "/to-mapped": leads("http://[::ffff:10.0.0.1]/"),
    "/zipped": zipped(PAGE),
    "/bomb": zipped(b"a" * 50_000_000),
    "/broken-zip": Reply(b"not gzip", headers={"Content-Type": HTML, "Content-Encoding": "gzip"}),
    "/endless": endless,
    "/silent": silent,
    "/dripping": dripping,
    "/dripping-headers": dripping_headers,
    "/hanging-up": hanging_up,
    "/removed": Reply(status=410),
    "/once-gone": _once_gone,
    "/login": Reply(status=401),
    "/pay": Reply(status=402),
    "/refused": Reply(status=403),
    "/often": Reply(status=429, headers={"Retry-After": "3600"}),
    "/wait": _wait,
    "/error": Reply(status=500),
    "/recovers": _twice,
    "/image": Reply(b"\x89PNG....", headers={"Content-Type": "image/png"}),
    "/pdf": Reply(b"%PDF-1.7", headers={"Content-Type": "application/pdf"}),
    "/conditional": _conditional,
    "/closed/page": Reply(PAGE),
    "/reserved": Reply(PAGE, headers={"Content-Type": HTML, "tdm-reservation": "1", "tdm-policy": "https://a.b/tdm"}),
    "/reserved-in-page": Reply('<meta name="tdm-reservation" content="1">' + PAGE),
    "/press/reserved": Reply(PAGE),
    "/to-consent": leads("/consent?back=/ok"),
    "/consent?back=/ok": Reply("<p>Nous et nos 812 partenaires</p>"),
    "/subscribers": Reply(f'<script>{{"isAccessibleForFree": false}}</script>{PAGE}'),
    "/robots.txt": Reply("User-agent: *\nDisallow: /closed/\n\nUser-agent: recoupe\nDisallow: /closed/\n"),
    "/.well-known/tdmrep.json": Reply('[{"location": "/press/*", "tdm-reservation": 1}]'),
    "/latin-as-utf8": Reply(PARAGRAPH.encode("latin-1"), headers={"Content-Type": "text/html"}),
    "/latin": Reply(PARAGRAPH.encode("latin-1"), headers={"Content-Type": "text/html; charset=ISO-8859-1"}),
    "/utf8-as-latin": Reply(PARAGRAPH, headers={"Content-Type": "text/html; charset=ISO-8859-1"}),
    "/utf8-as-nonsense": Reply(PARAGRAPH, headers={"Content-Type": "text/html; charset=bogus"}),
    "/utf16": Reply("\ufeff".encode("utf-16-le") + PARAGRAPH.encode("utf-16-le")),
}


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with running(PAGES) as started:
        yield started


@pytest.mark.parametrize(
    ("path", "state", "reason"),
    [
        ("/nothing-here", State.GONE, "HTTP 404: the page is gone"),
        ("/removed", State.GONE, "HTTP 410: the page was removed by the site"),
        ("/login", State.BLOCKED, "HTTP 401: the page asks for a login"),
        ("/pay", State.PAYWALLED, "HTTP 402: the page is behind a paywall"),
        ("/refused", State.BLOCKED, "HTTP 403: the site refused to show the page"),
        ("/often", State.BLOCKED, "HTTP 429: the site asks for fewer visits, try again later (it asks to wait 3600 s)"),
        ("/error", State.SERVER_ERROR, "HTTP 500: the site has a problem of its own"),
        ("/loop", State.UNREACHABLE, "the site redirects more than 5 times, perhaps in a circle"),
        ("/ping", State.UNREACHABLE, "the site redirects more than 5 times, perhaps in a circle"),
        ("/nowhere", State.UNREACHABLE, "HTTP 302: the site points elsewhere but does not say where"),
        ("/elsewhere", State.REFUSED, "the site points to something that is no web page"),
        ("/to-loopback", State.REFUSED, PRIVATE.format("127.0.0.2")),
        ("/to-private", State.REFUSED, PRIVATE.format("10.0.0.1")),
        ("/to-metadata", State.REFUSED, PRIVATE.format("169.254.169.254")),
        ("/to-mapped", State.REFUSED, PRIVATE.format("::ffff:10.0.0.1")),
        ("/bomb", State.TOO_LARGE, "larger than 1 MB"),
        ("/endless", State.TOO_LARGE, "larger than 1 MB"),
        ("/broken-zip", State.NOT_TEXT, "the answer broke off or is damaged"),
        ("/hanging-up", State.UNREACHABLE, "the answer broke off or is damaged"),
        ("/silent", State.UNREACHABLE, "the page did not answer within 0.5 s"),
        ("/dripping", State.UNREACHABLE, "the page did not answer within 0.5 s"),
        ("/dripping-headers", State.UNREACHABLE, "the page did not answer within 0.5 s"),
        ("/image", State.NOT_TEXT, "not a text or HTML page (image/png)"),
        ("/pdf", State.NOT_TEXT, "not a text or HTML page (PDF document)"),
        ("/closed/page", State.ROBOTS, "the site's robots.txt asks not to read this page"),
        ("/reserved", State.RESERVED, "the site reserves text and data mining (its terms: https://a.b/tdm)"),
        ("/reserved-in-page", State.RESERVED, "the site reserves text and data mining"),
        ("/press/reserved", State.RESERVED, "the site reserves text and data mining"),
        ("/to-consent", State.CONSENT, "a wall that asks for consent stands before the page"),
    ],
)  # fmt: skip
def test_a_page_that_cannot_be_read_says_why(site: Site, path: str, state: State, reason: str) -> None:
    started = time.monotonic()
    with pytest.raises(Unreadable) as problem:
        fetch(site.address + path, BRIEFLY if "0.5 s" in reason else HERE)
    assert (problem.value.state, problem.value.reason) == (state, reason)
    assert problem.value.file == site.address + path
    # Three tries of half a second each are the most a visit may take; the rest is for a busy machine.
    assert time.monotonic() - started < 10


def test_what_is_too_large_is_never_held_in_memory(site: Site) -> None:
    """Fifty megabytes of the letter a, compressed to fifty kilobytes."""
    tracemalloc.start()
    try:
        for path in ("/bomb", "/endless"):
            with pytest.raises(Unreadable):
                fetch(site.address + path, HERE)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10 * HERE.size_limit


@pytest.mark.parametrize(
    ("path", "url", "moved"),
    [
        ("/ok", "/ok", False),
        ("/moved", "/ok", True),
        ("/over-there", "/ok", False),
        ("/cookie", "/cookie", False),
        ("/zipped", "/zipped", False),
        ("/recovers", "/recovers", False),
        ("/once-gone", "/once-gone", False),
        ("/wait", "/wait", False),
    ],
)
def test_a_page_that_can_be_read(site: Site, path: str, url: str, moved: bool) -> None:
    page = fetch(site.address + path, HERE)
    assert (page.body.decode(), page.file, page.url) == (PAGE, site.address + path, site.address + url)
    assert (page.state, page.status, page.moved) == (State.READ, 200, moved)


def test_a_page_for_subscribers_is_read_and_said_to_be_one(site: Site) -> None:
    assert fetch(f"{site.address}/subscribers", HERE).state is State.PAYWALLED


@pytest.mark.parametrize(
    "path", ["/latin-as-utf8", "/latin", "/utf8-as-latin", "/utf8-as-nonsense", "/utf16"], ids=lambda path: path[1:]
)
def test_wrong_charsets_are_read_as_they_were_meant(site: Site, path: str) -> None:
    assert GRAVE in read_article(fetch(site.address + path, HERE)).text


def test_the_visitor_says_who_it_is_and_whom_to_ask(site: Site) -> None:
    fetch(f"{site.address}/ok", FetchSettings(contact="desk@example.org", delay=0, allowed=HERE.allowed))
    assert site.asked("/ok")[-1]["User-Agent"] == f"recoupe/{claims.__version__} (+desk@example.org)"


def test_private_addresses_are_refused_unless_allowed(site: Site) -> None:
    with pytest.raises(Unreadable) as problem:
        fetch(f"{site.address}/ok", FetchSettings())
    assert problem.value.state is State.REFUSED
    assert fetch(f"{site.address}/ok", FetchSettings(allowed=("0.0.0.0/0", "::/0"))).status == 200


def test_a_name_that_changes_its_address_is_asked_once_for_each_connection() -> None:
    """DNS rebinding: the first answer may be talked to, the second is this machine. What counts is where the socket
    goes, not what was looked up before."""
    answers = iter(["127.0.0.1"] * 2 + ["127.0.0.3"] * 10)
    with running({"/ok": Reply(PAGE)}) as first:

        def resolver(host: str, port: int) -> list[str]:
            return [next(answers)]

        settings = FetchSettings(timeout=0.5, delay=0, allowed=("127.0.0.1/32",), robots=False, reservations=False)
        address = f"http://rebinding.example:{first.port}/ok"
        with Visitor(settings, resolver=resolver) as visitor:
            visitor.fetch(address)
            visitor.fetch(address)
            with pytest.raises(Unreadable) as problem:
                visitor.fetch(address)
        assert problem.value.state is State.REFUSED
        assert len(first.asked("/ok")) == 2


@pytest.mark.parametrize(
    ("robots", "state"),
    [
        (Reply(status=500), State.ROBOTS),
        (Reply(status=404), None),
        (Reply(status=403), None),
        (Reply("User-agent: *\nDisallow: /\n"), State.ROBOTS),
        (Reply("User-agent: *\nDisallow: /\nAllow: /ok$\n"), None),
        (Reply("User-agent: other\nDisallow: /\n"), None),
        (Reply("\ufeffUser-agent: recoupe\nDisallow: /ok\n"), State.ROBOTS),
        (leads("/elsewhere.txt"), State.ROBOTS),
        (leads("/robots.txt"), None),
        (Reply(b"\x00\xff" * 400_000), None),
    ],
    ids=["500", "404", "403", "all", "but this", "others", "BOM", "moved", "circle", "no text"],
)
def test_robots(robots: Reply, state: State | None) -> None:
    """RFC 9309: 4xx means no rules, 5xx that nothing may be read."""
    pages = {"/robots.txt": robots, "/ok": Reply(PAGE), "/elsewhere.txt": Reply("User-agent: *\nDisallow: /ok\n")}
    with running(pages) as site:
        if state is None:
            assert fetch(f"{site.address}/ok", HERE).status == 200
            return
        with pytest.raises(Unreadable) as problem:
            fetch(f"{site.address}/ok", HERE)
        assert problem.value.state is state
        assert not site.asked("/ok")


def test_one_visitor_asks_for_the_rules_once_and_waits_between_pages() -> None:
    pages = {"/robots.txt": Reply("User-agent: *\nCrawl-delay: 3\n"), "/a": Reply(PAGE), "/b": Reply(PAGE)}
    waits: list[float] = []
    with running(pages) as site, Visitor(HERE, sleep=waits.append) as visitor:
        for path in ("/a", "/b", "/a"):
            visitor.fetch(site.address + path)
        assert len(site.asked("/robots.txt")) == len(site.asked("/.well-known/tdmrep.json")) == 1
    assert len(waits) == 2
    assert all(2 < wait <= 3 for wait in waits)


def test_what_a_server_asks_to_wait_is_waited() -> None:
    waits: list[float] = []
    with running({"/wait": _wait}) as site, Visitor(HERE, sleep=waits.append) as visitor:
        visitor.fetch(f"{site.address}/wait")
    assert waits == [1.0]


def test_gone_is_said_after_two_looks() -> None:
    with running({}) as site:
        with pytest.raises(Unreadable):
            fetch(f"{site.address}/none", HERE)
        assert len(site.asked("/none")) == 2


def test_a_page_that_has_not_changed_comes_from_its_snapshot(tmp_path: Path, site: Site) -> None:
    archive = Snapshots(tmp_path)
    with Visitor(HERE, archive) as visitor:
        first = visitor.fetch(f"{site.address}/conditional")
        second = visitor.fetch(f"{site.address}/conditional")
    assert (first.state, second.state) == (State.READ, State.UNCHANGED)
    assert second.body == first.body
    assert [taken.sha256 for taken in Snapshots(tmp_path).all(first.file)] == [first.sha256]


def test_offline_reads_snapshots_alone(tmp_path: Path) -> None:
    with running({"/a": Reply(PARAGRAPH)}) as site:
        address = f"{site.address}/a"
        with Visitor(HERE, Snapshots(tmp_path)) as visitor:
            online = visitor.fetch(address)
        seen = len(site.visits)
        with Visitor(HERE, Snapshots(tmp_path), offline=True) as visitor:
            kept = visitor.fetch(address)
            with pytest.raises(Unreadable) as problem:
                visitor.fetch(f"{site.address}/b")
        assert len(site.visits) == seen
    assert problem.value.state is State.MISSING
    assert (kept.body, kept.headers, kept.at, kept.url) == (online.body, online.headers, online.at, online.url)
    assert read_article(kept) == read_article(online)


def test_damaged_snapshots_are_found_out(tmp_path: Path, site: Site) -> None:
    with Visitor(HERE, Snapshots(tmp_path)) as visitor:
        visitor.fetch(f"{site.address}/ok")
    (kept,) = (path for path in (tmp_path / "objects").rglob("*") if path.is_file())
    kept.write_bytes(b"other bytes")
    with pytest.raises(SnapshotsError, match="not those that were kept"):
        Snapshots(tmp_path).latest(f"{site.address}/ok")
    with open(tmp_path / "index.jsonl", "a", encoding="utf-8") as index:
        index.write('{"file": "cut off')
    assert Snapshots(tmp_path).latest("cut off") is None


RSS = '<rss version="2.0"><channel>{}</channel></rss>'
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom">{}</feed>'
SITEMAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'
INDEX = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</sitemapindex>'
XML = {"Content-Type": "application/xml"}


@pytest.mark.parametrize(
    ("probes", "feed"),
    [
        ("RSS", Reply(RSS.format("<item><link>/a</link></item><item><link>/b</link></item>"), headers=XML)),
        ("Atom", Reply(ATOM.format('<entry><link href="/a"/></entry><entry><link href="/b"/></entry>'), headers=XML)),
        (
            "JSON",
            Reply('{"items": [{"url": "/a"}, {"url": "/b"}]}', headers={"Content-Type": "application/feed+json"}),
        ),
        ("sitemap", Reply(SITEMAP.format("<url><loc>/a</loc></url><url><loc>/b</loc></url>"), headers=XML)),
        ("a sitemap of sitemaps", Reply(INDEX.format("<sitemap><loc>/map.xml</loc></sitemap>"), headers=XML)),
    ],
)
def test_feeds_and_sitemaps_give_their_articles(probes: str, feed: Reply) -> None:
    pages = {
        "/feed": feed,
        "/map.xml": Reply(SITEMAP.format("<url><loc>/a</loc></url><url><loc>/b</loc></url>"), headers=XML),
        "/a": Reply(PARAGRAPH),
        "/b": Reply(PARAGRAPH.replace("dix-huit", "vingt")),
    }
    with running(pages) as site:
        documents, skipped = read_inputs(Inputs((), (f"{site.address}/feed",), settings=HERE))
        newest, _ = read_inputs(Inputs((), (f"{site.address}/feed",), newest=1, settings=HERE))
        assert [document.file for document in documents] == [f"{site.address}/a", f"{site.address}/b"]
        assert [document.file for document in newest] == [f"{site.address}/a"]
    assert skipped == []


@pytest.mark.parametrize(
    "body",
    [PAGE, "{}", '{"items": [1, {"url": 2}]}', SITEMAP.format("<url>") + "<", RSS.format(""), ""],
    ids=["a page", "no items", "odd items", "damaged", "empty feed", "nothing"],
)
def test_what_is_no_feed_says_so_and_the_run_goes_on(body: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PARAGRAPH, encoding="utf-8")
    with running({"/feed": Reply(body, headers=XML)}) as site:
        documents, skipped = read_inputs(Inputs((str(tmp_path),), (f"{site.address}/feed",), settings=HERE))
    assert len(documents) == 1
    assert [entry.file for entry in skipped] == [f"{site.address}/feed"]


def test_an_entity_bomb_in_a_sitemap_does_not_go_off() -> None:
    levels = "".join(f'<!ENTITY x{n} "{f"&x{n - 1};" * 10}">' for n in range(1, 12))
    body = f'<!DOCTYPE u [<!ENTITY x0 "aaaaaaaaaa">{levels}]>' + SITEMAP.format("<url><loc>&x11;</loc></url>")
    with running({"/feed": Reply(body, headers=XML)}) as site:
        documents, skipped = read_inputs(Inputs((), (f"{site.address}/feed",), settings=HERE))
    assert documents == []
    assert len(skipped) == 1


def record(url: str, status: str, media: str) -> bytes:
    """One record of a web archive."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n\r\n{PARAGRAPH}".encode()
    told = {
        "WARC-Type": "response",
        "WARC-Target-URI": url,
        "WARC-Date": "2026-01-06T10:00:00Z",
        "WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000001>",
        "Content-Type": "application/http; msgtype=response",
        "Content-Length": str(len(http)),
    }
    head = "WARC/1.0\r\n" + "".join(f"{name}: {value}\r\n" for name, value in told.items()) + "\r\n"
    return head.encode() + http + b"\r\n\r\n"


def test_a_web_archive_gives_its_pages(tmp_path: Path) -> None:
    """Those that were answered with 200 and are text."""
    pytest.importorskip("warcio")
    rows = (("a", "200 OK", HTML), ("b", "404 Not Found", HTML), ("c", "200 OK", "image/png"))
    records = [record(f"https://exemple.fr/{name}", status, media) for name, status, media in rows]
    path = tmp_path / "kept.warc.gz"
    path.write_bytes(b"".join(map(gzip.compress, records)))
    documents, skipped = read_inputs([str(path)])
    assert [(document.file, document.url) for document in documents] == [
        (f"{path}#https://exemple.fr/a", "https://exemple.fr/a")
    ]
    assert skipped == []
    (tmp_path / "broken.warc").write_bytes(b"no archive at all")
    assert "web archive cannot be read" in read_inputs([str(tmp_path / "broken.warc")])[1][0].reason
