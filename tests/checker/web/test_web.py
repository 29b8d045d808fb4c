"""The review room over HTTP: every page, every rule of the door, every decision. A real server, a real case file."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, unquote, urldefrag, urljoin, urlsplit

import pytest
import requests
from bs4 import BeautifulSoup, Tag

from checker.check import check_in
from checker.commands.review_session import Session
from checker.render.outline import outline
from checker.render.review import Screen
from checker.report import Skipped
from checker.review.judgement import Verdict
from checker.store.case import Case
from checker.store.judgements import Judgements
from checker.web.exchange import Role
from checker.web.preferences import preferred, within
from checker.web.routes import ROUTES
from checker.words.tables import LANGUAGES
from tests.cases import FIRST, SECOND, THIRD, article, new_case
from tests.rooms import PASSWORD, Browser, served, story_case, with_accounts


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The room of a story that these tests only read."""
    with served(story_case(tmp_path_factory.mktemp("story") / "story.db")) as base:
        yield base


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A case with one discrepancy."""
    new_case(tmp_path / "small.db").close()
    return tmp_path / "small.db"


def parsed(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "html.parser")


def finding_of(path: Path) -> str:
    """The id of the first finding of a case."""
    with Case.open(path) as case:
        return case.findings()[0].id


def ledger(path: Path) -> list[tuple[str, str, str]]:
    """Reviewer, verdict and sides of every row."""
    with Case.open(path) as case:
        return [(row.reviewer, row.verdict.value, row.letters) for row in Judgements(case).all()]


# ---------------------------------------------------------------- pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_of_every_page_leads_somewhere(story: str, language: str) -> None:
    """From the first page on: each address answers, in the visitor's language, and each anchor exists."""
    browser = Browser(story, language)
    waiting, seen, anchors = ["/"], set[str](), set[tuple[str, str]]()
    ids: dict[str, set[str]] = {}
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        answer = browser.get(story + path)
        assert answer.status_code == 200, path
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        page = parsed(answer.text)
        assert page.html is not None
        assert page.html["lang"] == language
        ids[path] = {str(tag["id"]) for tag in page.find_all(id=True)}
        for link in page.find_all("a", href=True):
            address, anchor = urldefrag(urljoin(path, str(link["href"])))
            if address.startswith("/") and not ("?" in path and "?" in address):  # filters of filters have no end
                waiting.append(address)
                anchors |= {(address, anchor)} if anchor else set()
    kinds = {re.sub(r"^/(\w*).*", r"\1", path) for path in seen}
    assert kinds >= {"", "findings", "threads", "articles", "sources", "log", "help", "rules"}
    assert {(path, anchor) for path, anchor in anchors if anchor not in ids[path]} == set()


@pytest.fixture(scope="module")
def pages(story: str) -> dict[str, str]:
    """One page of each kind."""
    browser = Browser(story)
    found = {path: browser.see(path) for path in ("/", "/articles", "/sources", "/log", "/help", "/search?q=musée")}
    for kind in ("findings", "threads", "articles", "rules"):
        links = [link for html in found.values() for link in re.findall(rf'href="(/{kind}/[^"#?]+)', html)]
        found[links[0]] = browser.see(links[0])
    return found


def test_pages_need_nothing_from_elsewhere_and_no_inline_code(pages: dict[str, str]) -> None:
    for path, html in pages.items():
        page = parsed(html)
        assert not page.find_all(style=True), path
        assert not page.find_all(["style", "iframe", "object", "embed"]), path
        assert [script["src"] for script in page.find_all("script")] == ["/static/room.js"], path
        assert not re.search(r"<[^>]+\son\w+=", html), path
        loaded = [tag.get("src") or tag.get("href") for tag in page.find_all(["img", "link", "script"])]
        assert all(str(address).startswith("/static/") for address in loaded), path


def test_what_stands_beside_the_pages_is_sent_again_only_where_it_changed(small: Path) -> None:
    with served(small) as base:
        browser = Browser(base)
        for name, kind in (("room.css", "text/css"), ("room.js", "text/javascript"), ("icon.svg", "image/svg+xml")):
            answer = browser.get(f"{base}/static/{name}")
            assert answer.headers["content-type"].startswith(kind)
            assert answer.text
            known = browser.get(f"{base}/static/{name}", headers={"If-None-Match": answer.headers["etag"]})
            assert (known.status_code, known.text) == (304, "")
        for name in ("nothing", "", "..%2fapp.py", "%2e%2e/app.py"):
            assert browser.get(f"{base}/static/{name}").status_code == 404
        assert browser.post(f"{base}/static/room.css").status_code == 405


def test_headings_go_down_one_step_at_a_time(pages: dict[str, str]) -> None:
    for path, html in pages.items():
        main = parsed(html).main
        assert main is not None
        levels = [int(heading.name[1]) for heading in main.find_all(re.compile(r"^h[1-6]$"))]
        assert levels.count(1) == 1, path
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels)), path


def test_ids_stand_once_on_a_page(pages: dict[str, str]) -> None:
    for path, html in pages.items():
        ids = [tag["id"] for tag in parsed(html).find_all(id=True)]
        assert len(ids) == len(set(ids)), path


def test_quoted_words_carry_their_language(pages: dict[str, str]) -> None:
    finding = next(html for path, html in pages.items() if path.startswith("/findings/"))
    quoted = parsed(finding).find_all(["q", "mark"])
    assert quoted
    for words in quoted:
        assert words.find_parent(lang=True) is not None or words.get("lang")
    languages = {str(tag["lang"]) for tag in parsed(finding).find_all(lang=True)}
    assert len(languages) > 2


def test_headings_in_the_words_of_an_article_carry_its_language(story: str) -> None:
    page = parsed(Browser(story, "en").see("/"))
    languages = {str(link.get("lang", "")) for link in page.select("ol.items h3 a")}
    assert languages - {"", "en"}


def test_a_finding_shows_its_passages_side_by_side_with_the_words_marked(story: str) -> None:
    browser = Browser(story)
    found = browser.get(f"{story}/api/findings").json()["findings"][0]
    page = parsed(browser.see(f"/findings/{found['id']}"))
    sides = page.find_all("section", class_="side")
    assert len(sides) == min(len(found["sides"]), 6)
    for side, told in zip(sides, found["sides"], strict=False):
        marked = [mark.get_text() for mark in side.find_all("mark")]
        assert marked
        assert any(outlet in side.get_text() for outlet in told["outlets"])
    buttons = [str(button["value"]) for button in page.select("form > .verdicts > button")]
    assert buttons[:2] == ["error:A", "error:B"]
    assert buttons[-4:] == ["acceptable", "not_same", "question", "pending"]
    keys = [str(button["data-key"]) for button in page.select("form > .verdicts > button")]
    assert len(keys) == len(set(keys))
    assert not set(keys) & {"j", "k", "u", "g", "/", "?"}


def test_filters_leave_what_they_say(story: str) -> None:
    browser = Browser(story)
    page = parsed(browser.see("/"))
    options = page.select(".facets a, .tabs li:not(.to-filters) a")
    assert len(options) > 6
    for option in options:
        told = int(option.find_all("span")[-1].get_text())
        shown = parsed(browser.see(str(option["href"])))
        heading = shown.find(id="list-title")
        assert isinstance(heading, Tag)
        assert int(re.sub(r"\D", "", heading.get_text())) == told, option["href"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("musee", True),  # no accent
        ("MUSÉE", True),
        ("Beccuau", True),
        ("zzzz", False),
        ('" OR NEAR(', False),  # the language of the search engine is no language of ours
        ("%", False),
    ],
)
def test_search(story: str, words: str, found: bool) -> None:
    page = parsed(requests.get(f"{story}/search", params={"q": words}, timeout=10).text)
    assert bool(page.select("ol.items li")) is found
    if found:
        assert page.select("ol.items mark")


def test_what_articles_say_is_never_markup(tmp_path: Path) -> None:
    attack = "<script>alert(1)</script>"
    texts = {
        "first": FIRST.replace("Un accord", attack),
        "second": FIRST.replace("10", f'14 milliards"{attack}<b> et 10'),
    }
    new_case(tmp_path / "evil.db", texts).close()
    with served(tmp_path / "evil.db") as base:
        browser = Browser(base)
        for path in ("/", "/articles", "/articles/first", "/articles/second", "/search?q=alert", f"/search?q={attack}"):
            assert "<script>alert" not in browser.see(path)
        assert "&lt;script&gt;" in browser.see("/articles/first")


# ---------------------------------------------------------------- the interface language


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("fr", "fr"),
        ("fr-CH, fr;q=0.9, en;q=0.8", "fr"),
        ("de, en;q=0.5, fr;q=0.7", "fr"),
        ("de;q=0.9", "en"),
        ("en;q=0, fr;q=0.1", "fr"),
        ("fr;q=nonsense, en", "en"),
    ],
)
def test_the_browsers_language_is_spoken(header: str, language: str) -> None:
    assert preferred(header) == language


def test_the_language_can_be_switched_and_stays(story: str) -> None:
    browser = Browser(story, "fr")
    assert "Ce qu’il faut lire" in browser.see("/")
    answer = browser.submit("/preferences", {"language": "en", "back": "/log"})
    assert answer.headers["location"] == "/log"
    assert "What needs reading" in browser.see("/")


def test_french_typography(story: str) -> None:
    text = parsed(Browser(story, "fr").see("/help")).get_text()
    assert "l’erreur" in text
    assert "'" not in re.sub(r"\S*'\S*", lambda match: match[0] if match[0][0].isalpha() else "", text.split("D1")[0])


@pytest.mark.parametrize(
    ("back", "to"),
    [
        ("/log?from=100", "/log?from=100"),
        ("https://elsewhere.example/", "/"),
        ("//elsewhere.example", "/"),
        ("/\\elsewhere.example", "/"),
        ("/\nSet-Cookie: a=b", "/"),
        (None, "/"),
    ],
)
def test_going_back_never_leaves_the_room(back: str | None, to: str) -> None:
    assert within(back) == to


def test_shortcuts_can_be_switched_off(story: str) -> None:
    browser = Browser(story)
    assert 'data-keys="on"' in browser.see("/")
    browser.submit("/preferences", {"keys": "off", "back": "/"})
    assert 'data-keys="off"' in browser.see("/")


# ---------------------------------------------------------------- deciding


def test_a_decision_is_kept_shown_and_undone(small: Path) -> None:
    finding = finding_of(small)
    with served(small, "Ada") as base:
        browser = Browser(base)
        answer = browser.submit(f"/findings/{finding}", {"verdict": "error:B", "note": "read it again"})
        assert (answer.status_code, answer.headers["location"]) == (303, "/?done=1")
        assert ledger(small) == [("Ada", "error", "B")]
        page = browser.see("/?done=1")
        assert "Recorded: confirmed error in B." in page
        assert "Everything is judged." in page
        shown = browser.see(f"/findings/{finding}")
        assert "read it again" in shown
        assert 'value="error:B" data-key="b" aria-pressed="true"' in shown
        answer = browser.submit("/undo", {"number": "1"})
        assert answer.headers["location"] == f"/findings/{finding}?done=2"
        assert "Judgement undone." in browser.see(f"/findings/{finding}?done=2")
        assert "undoes judgement no. 1" in browser.see("/log")
        assert browser.submit("/undo", {}).status_code == 409
    assert ledger(small) == [("Ada", "error", "B"), ("Ada", "withdrawn", "B")]


def test_what_needs_reading_stands_as_in_the_report_and_names_its_articles(tmp_path: Path) -> None:
    """In the room and at the terminal: the gravest first, then what most articles speak of, then the earliest."""
    path = story_case(tmp_path / "story.db")
    with served(path) as base:
        browser = Browser(base)
        found = browser.get(f"{base}/api/findings?state=open").json()["findings"]
        listed = parsed(browser.see("/")).select("ol.items > li")
    with Case.open(path) as case:
        report = case.load("en")
        session = Session(Judgements(case), "Ada", Screen("en", 80, False))
    flagged = [finding.id for section in outline(report, "en").flagged for finding in section.findings[:1]]
    grave = [one["id"] for one in found if one["severity"] == "error"]
    assert grave == [one for one in flagged if one in grave]
    assert len(grave) > 1
    assert session._walk == [one["id"] for one in found]
    for one, item in zip(found, listed, strict=False):
        outlets = {outlet for side in one["sides"] for outlet in side["outlets"]}
        if len(outlets) <= 3:
            assert all(outlet in item.select_one(".meta").get_text() for outlet in outlets)  # type: ignore[union-attr]


@pytest.mark.parametrize(("language", "told"), [("en", "the file is empty → save"), ("fr", "le fichier est vide → ")])
def test_an_article_that_was_not_read_says_why_in_the_language_of_the_page(
    tmp_path: Path, language: str, told: str
) -> None:
    skipped = (Skipped("empty.txt", "the file is empty"),)
    documents = [article("first", FIRST), article("second", SECOND)]
    with Case.open(tmp_path / "story.db", create=True) as case:
        case.save(check_in(documents, ("en", "fr"), skipped), at="2025-09-04T12:00:00.000Z")
    with served(tmp_path / "story.db") as base:
        assert told in Browser(base, language).see("/")


def test_decisions_go_on_to_the_next_finding_that_waits(tmp_path: Path) -> None:
    path = story_case(tmp_path / "story.db")
    with served(path) as base:
        browser = Browser(base)
        ids = [found["id"] for found in browser.get(f"{base}/api/findings?state=open").json()["findings"]]
        first = browser.submit(f"/findings/{ids[0]}", {"verdict": "acceptable"})
        assert first.headers["location"] == f"/findings/{ids[1]}?done=1"
        last = browser.submit(f"/findings/{ids[-1]}", {"verdict": "pending"})
        assert last.headers["location"] == f"/findings/{ids[1]}?done=2"
        kept = browser.submit(f"/findings/{ids[1]}?state=waiting&rule=X", {"verdict": "pending"})
        assert kept.headers["location"] == "/?state=waiting&rule=X&done=3"


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"verdict": "error:A"}, 303),
        ({"verdict": "error:AB"}, 303),
        ({"verdict": "not_same"}, 303),
        ({"verdict": "error"}, 422),  # on which side?
        ({"verdict": "error:Z"}, 422),
        ({"verdict": "error:AZ"}, 422),
        ({"verdict": "pending:A"}, 422),
        ({"verdict": "withdrawn"}, 422),
        ({"verdict": "nonsense"}, 422),
        ({}, 422),
        ({"verdict": "acceptable", "note": "x" * 4001}, 422),
    ],
)
def test_only_what_makes_sense_is_decided(small: Path, fields: dict[str, str], status: int) -> None:
    finding = finding_of(small)
    with served(small) as base:
        assert Browser(base).submit(f"/findings/{finding}", fields).status_code == status
    assert len(ledger(small)) == (status == 303)


def test_one_of_three_sides_may_be_about_another_thing(tmp_path: Path) -> None:
    new_case(tmp_path / "three.db", {"first": FIRST, "second": SECOND, "third": THIRD}).close()
    finding = finding_of(tmp_path / "three.db")
    with served(tmp_path / "three.db") as base:
        browser = Browser(base)
        page = parsed(browser.see(f"/findings/{finding}"))
        assert [str(button["data-key"]) for button in page.select(".odd button")] == ["A", "B", "C"]
        assert browser.submit(f"/findings/{finding}", {"verdict": "not_same:C"}).status_code == 303
        assert 'value="not_same:C" data-key="C" aria-pressed="true"' in browser.see(f"/findings/{finding}")
    assert ledger(tmp_path / "three.db") == [("Ada", "not_same", "C")]


def test_reviewers_see_how_often_they_agree(small: Path) -> None:
    finding = finding_of(with_accounts(small, {"ada": Role.EDITOR, "bob": Role.EDITOR}))
    with served(small) as base:
        for name in ("ada", "bob"):
            browser = Browser(base)
            browser.sign_in(name)
            browser.submit(f"/findings/{finding}", {"verdict": "acceptable"})
        assert "ada and bob: 1 of 1" in browser.see("/log")


def test_a_case_that_others_write_to_for_long_is_busy(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.store.database.PATIENCE", 0.05)
    finding = finding_of(small)
    with served(small) as base:
        browser = Browser(base)
        browser.see("/")
        with Case.open(small) as other, other.writing():
            answer = browser.submit(f"/findings/{finding}", {"verdict": "acceptable"})
        assert answer.status_code == 503
        assert "Try again in a moment" in answer.text
        assert browser.submit(f"/findings/{finding}", {"verdict": "acceptable"}).status_code == 303
    assert len(ledger(small)) == 1


def test_two_editors_do_not_overwrite_each_other_unseen(small: Path) -> None:
    finding = finding_of(with_accounts(small, {"ada": Role.EDITOR, "bob": Role.EDITOR}))
    with served(small) as base:
        ada, bob = Browser(base), Browser(base)
        ada.sign_in("ada")
        bob.sign_in("bob")
        assert ada.submit(f"/findings/{finding}", {"verdict": "acceptable", "seen": "0"}).status_code == 303
        late = bob.submit(f"/findings/{finding}", {"verdict": "error:A", "seen": "0"})
        assert late.status_code == 409
        assert "Somebody else has just judged" in late.text
        assert bob.submit(f"/findings/{finding}", {"verdict": "error:A", "seen": "1"}).status_code == 303
    assert ledger(small) == [("ada", "acceptable", ""), ("bob", "error", "A")]


def test_a_blind_reviewer_does_not_see_what_others_decided(small: Path) -> None:
    finding = finding_of(with_accounts(small, {"Adalbert": Role.EDITOR, "bob": Role.EDITOR}))
    with served(small) as base:
        first, bob = Browser(base), Browser(base)
        first.sign_in("Adalbert")
        bob.sign_in("bob")
        first.submit(f"/findings/{finding}", {"verdict": "error:A", "note": "the ministry says so"})
        assert "the ministry says so" in bob.see(f"/findings/{finding}")
        bob.submit("/preferences", {"blind": "on", "back": "/"})
        for path in ("/", f"/findings/{finding}", "/log"):
            page = bob.see(path)
            assert "the ministry says so" not in page
            assert "Adalbert" not in page
        bob.submit(f"/findings/{finding}", {"verdict": "acceptable"})
    with Case.open(small) as case:
        assert [row.blind for row in Judgements(case).all()] == [False, True]


# ---------------------------------------------------------------- the door


def test_every_answer_carries_the_policies(story: str) -> None:
    for path in ("/", "/nowhere", "/static/room.css", "/static/nothing", "/api/case", "/api/nothing"):
        headers = requests.get(story + path, timeout=10).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("127.0.0.1:1", 200),
        ("[::1]:80", 200),
        ("evil.example", 421),
        ("127.0.0.1.evil.example", 421),
    ],
)
def test_only_this_machines_names_are_answered(story: str, host: str, status: int) -> None:
    """Another site's name that is made to lead here would let its pages read ours."""
    for path in ("/", "/static/room.css", "/api/case"):
        assert requests.get(story + path, headers={"Host": host}, timeout=10).status_code == status


def test_a_form_from_elsewhere_decides_nothing(small: Path) -> None:
    finding = finding_of(small)
    with served(small) as base:
        browser = Browser(base)
        browser.see("/")
        target, fields = f"{base}/findings/{finding}", {"verdict": "acceptable"}
        assert browser.post(target, data=fields).status_code == 403
        assert browser.post(target, data={**fields, "csrf": "0" * 64}).status_code == 403
        good = browser.see("/help").partition('name="csrf" value="')[2][:64]
        for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}):
            assert browser.post(target, data={**fields, "csrf": good}, headers=headers).status_code == 403
        other = Browser(base)
        other.see("/")
        assert other.post(target, data={**fields, "csrf": good}).status_code == 403
        for headers in ({"Origin": "https://evil.example"}, {"Content-Type": "text/plain"}):
            sent = requests.post(
                f"{base}/api/findings/{finding}/judgements",
                data='{"verdict": "acceptable"}',
                headers=headers,
                timeout=10,
            )
            assert sent.status_code in (403, 415)
    assert ledger(small) == []


@pytest.mark.parametrize("path", ["/findings/x", "/undo", "/preferences"])
def test_bodies_are_short_and_forms(story: str, path: str) -> None:
    browser = Browser(story)
    browser.see("/")
    assert browser.post(story + path, data="x" * 270_000).status_code == 413
    assert browser.post(story + path, data="{}", headers={"Content-Type": "application/json"}).status_code == 415
    assert browser.put(story + path).status_code == 405


@pytest.mark.parametrize(
    "path",
    ["/nowhere", "/findings/none", "/threads/none", "/articles/none", "/rules/ZZ", "/findings/%00", "/articles/a%2Fb"],
)
def test_what_is_not_there_is_said_so(story: str, path: str) -> None:
    answer = requests.get(story + path, timeout=10)
    assert answer.status_code == 404
    assert "Back to the findings" in answer.text


def test_nothing_is_shown_before_signing_in(small: Path) -> None:
    with_accounts(small, {"ada": Role.ADMIN})
    with served(small) as base:
        for route in ROUTES:
            path = re.sub(r"\{\w+\}", "x", route.path)
            answer = Browser(base).request(route.method, base + path, allow_redirects=False)
            if route.path.startswith("/api/"):
                assert answer.status_code == (200 if route.role is None else 401), route
            elif route.method == "GET":
                # What is for everybody answers, leads on, or says that there is no such article.
                assert answer.status_code in ((303,) if route.role else (200, 303, 404)), route
            else:
                assert answer.status_code in (403, 415), route


def test_signing_in_and_out(small: Path) -> None:
    with_accounts(small, {"ada": Role.EDITOR})
    with served(small) as base:
        browser = Browser(base)
        assert browser.sign_in("ada", "wrong password").status_code == 403
        assert browser.sign_in("nobody").status_code == 403
        given = browser.cookies["recoupe_visit"]
        assert browser.sign_in("Ada").status_code == 303  # names do not depend on capitals
        assert browser.cookies["recoupe_visit"] != given
        stale = Browser(base)
        stale.cookies.set("recoupe_visit", given)
        assert stale.get(f"{base}/", allow_redirects=False).status_code == 303
        assert "Sign out" in browser.see("/")
        mine = browser.cookies["recoupe_visit"]
        browser.submit("/sign-out", {})
        again = Browser(base)
        again.cookies.set("recoupe_visit", mine)
        assert again.get(f"{base}/", allow_redirects=False).headers["location"] == "/sign-in?back=%2F"


@pytest.mark.parametrize(
    ("path", "back"),
    [
        ("/log?from=100", "/log?from=100"),
        ("/findings/%E2%82%AC", "/findings/€"),
        ("/findings/a%0d%0aSet-Cookie:%20x=y", "/findings/aSet-Cookie: x=y"),
    ],
)
def test_one_goes_on_where_one_wanted_to(small: Path, path: str, back: str) -> None:
    with_accounts(small, {"ada": Role.EDITOR})
    with served(small) as base:
        browser = Browser(base)
        answer = browser.get(base + path, allow_redirects=False)
        assert "x=y" not in answer.headers.get("set-cookie", "")
        assert parse_qs(urlsplit(answer.headers["location"]).query)["back"] == [back]
        main = parsed(browser.see(answer.headers["location"])).main
        field = main.find("input", {"name": "back"}) if main else None
        assert isinstance(field, Tag)
        entered = browser.submit(
            "/sign-in", {"name": "ada", "password": PASSWORD, "back": str(field["value"])}, "/sign-in"
        )
        assert unquote(entered.headers["location"]) == back


def test_passwords_cannot_be_tried_without_end(small: Path) -> None:
    with_accounts(small, {"Zoé": Role.EDITOR})
    with served(small) as base:
        browser = Browser(base)
        answers = [browser.sign_in("Zoé", f"guess number {number}").status_code for number in range(9)]
        assert answers == [403] * 8 + [429]
        assert browser.sign_in("Zoé").status_code == 429


@pytest.fixture(autouse=True)
def _fresh_tries() -> None:
    """Every test starts with a clean sheet: all sign in from one address."""
    from checker.web.door import TRIES

    TRIES._wrong.clear()


def test_readers_read_editors_decide_admins_manage(small: Path) -> None:
    finding = finding_of(with_accounts(small, {"ada": Role.ADMIN, "bob": Role.EDITOR, "rea": Role.READER}))
    with served(small) as base:
        ada, bob, rea = (Browser(base) for _ in range(3))
        for browser, name in ((ada, "ada"), (bob, "bob"), (rea, "rea")):
            assert browser.sign_in(name).status_code == 303
        assert "verdicts" not in str(parsed(rea.see(f"/findings/{finding}")).main)
        assert rea.submit(f"/findings/{finding}", {"verdict": "acceptable"}).status_code == 403
        assert bob.submit(f"/findings/{finding}", {"verdict": "acceptable"}).status_code == 303
        assert bob.get(f"{base}/people").status_code == 403
        assert (
            ada.submit("/people", {"name": "new", "password": PASSWORD, "role": "reader"}, "/people").status_code == 303
        )
        assert (
            ada.submit("/people", {"name": "NEW", "password": PASSWORD, "role": "reader"}, "/people").status_code == 422
        )
        assert ada.submit("/people", {"name": "x", "password": "short", "role": "reader"}, "/people").status_code == 422
        assert ada.submit("/people/change", {"name": "bob", "closed": "yes"}, "/people").status_code == 303
        assert bob.get(f"{base}/", allow_redirects=False).status_code == 303  # signed out at once
        assert bob.sign_in("bob").status_code == 403
        assert ada.submit("/people/change", {"name": "ada", "role": "reader"}, "/people").status_code == 422
        assert "At least one admin" in ada.submit("/people/change", {"name": "ada", "closed": "yes"}, "/people").text
    assert ledger(small) == [("bob", "acceptable", "")]


def test_changing_the_password_ends_other_sessions(small: Path) -> None:
    with_accounts(small, {"ada": Role.EDITOR})
    with served(small) as base:
        here, there = Browser(base), Browser(base)
        here.sign_in("ada")
        there.sign_in("ada")
        assert here.submit("/account/password", {"old": "wrong", "new": "x" * 12}).status_code == 422
        assert here.submit("/account/password", {"old": PASSWORD, "new": "short"}).status_code == 422
        assert here.submit("/account/password", {"old": PASSWORD, "new": "another good one"}).status_code == 303
        assert here.get(f"{base}/account").status_code == 200
        assert there.get(f"{base}/account", allow_redirects=False).status_code == 303
        assert there.sign_in("ada", "another good one").status_code == 303


def test_secrets_are_kept_as_hashes_only(small: Path) -> None:
    with_accounts(small, {"ada": Role.EDITOR})
    with served(small) as base:
        browser = Browser(base)
        browser.sign_in("ada")
        page = browser.submit("/account/tokens", {"label": "nightly"}, "/account").text
    token = re.search(r"rcp_[\w-]{43}", page)
    assert token
    written = b"".join(file.read_bytes() for file in small.parent.iterdir())
    for secret in (PASSWORD, token[0], browser.cookies["recoupe_visit"]):
        assert secret.encode() not in written
    assert b"$argon2id$" in written


def test_the_one_user_of_a_machine_has_no_account_to_change(small: Path) -> None:
    with served(small) as base:
        browser = Browser(base)
        assert browser.get(f"{base}/account").status_code == 404
        assert browser.get(f"{base}/people").status_code == 403
        assert browser.submit(f"/findings/{finding_of(small)}", {"verdict": Verdict.PENDING.value}).status_code == 303


def test_the_page_of_sources_tells_it_in_sentences(tmp_path: Path) -> None:
    """Each with its rule; no brackets of a program."""
    with served(story_case(tmp_path / "story.db")) as base:
        said = [p.get_text(" ", strip=True) for p in parsed(Browser(base).see("/sources")).select("p.prose")]
    assert said
    assert all(words[0] not in "('" and "Rule S" in words for words in said)
