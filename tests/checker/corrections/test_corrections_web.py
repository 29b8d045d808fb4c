"""Readers' corrections over the web: the public form without script, tracking, feeds, the queue, the interface."""

import html
import json
import re
import socket
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest

from checker.corrections.intake.limits import limits
from checker.store.case import Case
from tests.rooms import Browser, served, story_case

ROOT = Path(__file__).resolve().parents[3]
HEDGE = "Reuters says more than $10 billion, not $10 billion."
_ONCE = re.compile(r'name="once" value="([^"]+)"')
_CSRF = re.compile(r'name="csrf" value="([0-9a-f]{64})"')
_CODE = re.compile(r"data-code>([A-Z2-7]{12})<")


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Meta–Google story in a case file."""
    story = ROOT / "fixtures" / "stories" / "meta-google-cloud"
    return story_case(tmp_path_factory.mktemp("case") / "story.db", story)


@pytest.fixture
def lenient(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Limits that let a test send at once."""
    shipped = (ROOT / "checker" / "corrections" / "intake" / "limits.toml").read_text(encoding="utf-8")
    (tmp_path / "limits.toml").write_text(
        shipped.replace("seconds_to_write = 3", "seconds_to_write = 0"), encoding="utf-8"
    )
    monkeypatch.setenv("RECOUPE_LIMITS", str(tmp_path / "limits.toml"))
    monkeypatch.setenv("RECOUPE_NEWSROOM", "The News")
    limits.cache_clear()
    yield
    limits.cache_clear()


@pytest.fixture
def room(checked: Path, tmp_path: Path, lenient: None) -> Iterator[tuple[str, str]]:
    """A running room; its address and the id of the article with the lost hedge."""
    path = tmp_path / "story.db"
    copyfile(checked, path)
    with Case.open(path) as case:
        article = next(document.id for document in case.documents() if document.file.endswith("06-etcentric.html"))
    with served(path) as base:
        yield base, article


def fill_in(browser: Browser, path: str, **fields: str):  # type: ignore[no-untyped-def]
    """Opens a form and sends it, as a browser without script does."""
    page = browser.see(path)
    csrf, once = _CSRF.search(page), _ONCE.search(page)
    assert csrf
    assert once
    data = {"csrf": csrf[1], "once": once[1], "website": "", **fields}
    return browser.post(browser.base + path, data=data, allow_redirects=False)


def test_a_reader_without_script_gets_a_code_and_sees_the_phase(room: tuple[str, str]) -> None:
    """In French; the tracking page says how far it is and nothing else."""
    base, article = room
    reader = Browser(base, "fr")
    page = reader.see(f"/correct/{article}")
    assert "Signaler une erreur" in page
    assert "effacés au plus tard un an" in page  # the notice stands at the form
    answer = fill_in(reader, f"/correct/{article}", text=HEDGE, passage="worth $10 billion", email="ann@reader.example")
    assert answer.status_code == 303
    told = reader.see(answer.headers["Location"])
    code = _CODE.search(told)
    assert code
    assert "Reçu" in told
    for words in ("ann@reader", "Reuters says", "supported", "appuyé"):
        assert words not in Browser(base, "en").see(f"/track/{code[1]}")
    assert reader.get(f"{base}/track/AAAAAAAAAAAA").status_code == 404


def test_the_same_form_sent_twice_is_one_tip(room: tuple[str, str]) -> None:
    """A second click, or a reload of the answer."""
    base, article = room
    reader = Browser(base)
    page = reader.see(f"/correct/{article}")
    data = {"csrf": _CSRF.search(page)[1], "once": _ONCE.search(page)[1], "text": HEDGE}  # type: ignore[index]
    codes = {
        reader.post(f"{base}/correct/{article}", data=data, allow_redirects=False).headers["Location"] for _ in "12"
    }
    assert len(codes) == 1
    assert Browser(base).get(base + "/api/corrections").json()["corrections"][0]["count"] == 1


@pytest.mark.parametrize(
    ("fields", "status", "words"),
    [
        ({"text": ""}, 422, "Say what is wrong"),
        ({"text": HEDGE, "website": "http://spam.example"}, 422, "must stay empty"),
        ({"text": HEDGE, "once": "made.1.up"}, 422, "open for too long"),
        ({"text": "x" * 4001}, 422, "too long"),
        ({"text": HEDGE, "email": "nobody"}, 422, "no e-mail address"),
        ({"text": HEDGE, "email": "@"}, 422, "no e-mail address"),
        ({"text": HEDGE, "email": "ann@reader.example\nBcc: all@reader.example"}, 422, "no e-mail address"),
        ({"text": "\x00\x1b"}, 422, "Say what is wrong"),
        ({"text": "\u200b \u2060"}, 422, "Say what is wrong"),  # nothing to be seen
        ({"text": HEDGE, "csrf": "0" * 64}, 403, ""),
        ({"text": "x" * 270000}, 413, ""),
    ],
)
def test_what_is_refused_says_why_and_loses_nothing(
    room: tuple[str, str], fields: dict[str, str], status: int, words: str
) -> None:
    """What was typed stands in the form again."""
    base, article = room
    answer = fill_in(Browser(base), f"/correct/{article}", **fields)
    assert answer.status_code == status
    assert words in answer.text
    assert 'href="/"' not in answer.text  # no way into the room
    if status == 422 and fields["text"] == HEDGE:
        assert HEDGE in answer.text


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"state": "rejected", "value": "12 milliards"}, "Dites pourquoi la demande est écartée"),
        ({"state": "accepted", "reason": "Une raison."}, "Dites la gravité de l’erreur"),
        ({"state": "accepted", "gravity": "serious", "value": "bientôt"}, "« bientôt » ne peut pas remplacer"),
        ({"state": "published", "wrong": "L’ancien", "right": "Le nouveau"}, "De « reçu », on peut aller à"),
    ],
)
def test_a_refused_decision_says_why_in_the_language_of_the_page_and_loses_nothing(
    room: tuple[str, str], given: dict[str, str], words: str
) -> None:
    """What the editor chose and wrote stands in the form again."""
    base, article = room
    fill_in(Browser(base), f"/correct/{article}", text=HEDGE, passage="worth $10 billion")
    editor = Browser(base, "fr")
    subject = re.search(r"/tips/[0-9a-f]+", editor.see("/tips"))
    assert subject
    csrf = _CSRF.search(editor.see(subject[0]))
    assert csrf
    answer = editor.post(base + subject[0], data={"csrf": csrf[1], **given}, allow_redirects=False)
    assert answer.status_code == 422
    assert words in html.unescape(answer.text).replace("\u00a0", " ")
    for name, value in given.items():
        kept = {
            "state": "",
            "reason": f">{value}</textarea>",
            "gravity": f'<option value="{value}" selected>',
        }.get(name, f'name="{name}" value="{value}"')
        assert kept in re.sub(r' placeholder="[^"]*"', "", html.unescape(answer.text))


def test_a_form_sent_at_once_was_not_written_by_a_person(
    room: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Timing instead of riddles."""
    base, article = room
    monkeypatch.delenv("RECOUPE_LIMITS")
    limits.cache_clear()
    answer = fill_in(Browser(base), f"/correct/{article}", text=HEDGE)
    assert answer.status_code == 422
    assert "faster than a person" in answer.text


def test_one_address_cannot_send_without_end(room: tuple[str, str]) -> None:
    """Five about one article in an hour, by the shipped table."""
    base, article = room
    reader = Browser(base)
    statuses = [fill_in(reader, f"/correct/{article}", text=f"{HEDGE} {n}").status_code for n in range(6)]
    assert statuses == [303] * 5 + [429]


def test_a_reply_counts_like_a_tip(room: tuple[str, str]) -> None:
    """One who may not send tips without end may not send rights of reply without end."""
    base, article = room
    reader, form = Browser(base), f"/reply/{article}"
    said = {"concerns": "worth $10 billion", "name": "A. Dupont", "email": "a@example.org"}
    statuses = [fill_in(reader, form, **said, text=f"No, {n}.").status_code for n in range(6)]
    assert statuses == [200] * 5 + [429]
    assert fill_in(reader, f"/correct/{article}", text=HEDGE).status_code == 429


@pytest.mark.parametrize(
    ("text", "email", "status"),
    [
        ("Απαντώ. " * 2500, "a@example.org", 200),  # a form sends six bytes for a Greek letter
        ("x" * 20001, "a@example.org", 422),
        ("Je réponds.", "nobody", 422),
        ("\u200b", "a@example.org", 422),
    ],
)
def test_a_reply_is_taken_in_whole_or_the_form_comes_back(
    room: tuple[str, str], text: str, email: str, status: int
) -> None:
    """With all that was typed."""
    base, article = room
    said = {"concerns": "worth $10 billion", "text": text, "name": "A. Dupont", "email": email}
    answer = fill_in(Browser(base), f"/reply/{article}", **said)
    assert answer.status_code == status
    assert (text in answer.text) == (status == 422)


def test_signs_that_steer_a_terminal_are_left_out(room: tuple[str, str]) -> None:
    """An editor reads tips in a terminal too."""
    base, article = room
    text = "First\x1b[31m line.\r\nSecond\x00\tline.\x9b"
    assert fill_in(Browser(base), f"/correct/{article}", text=text).status_code == 303
    assert stored(base) == ["First[31m line.\nSecond\tline."]


def stored(base: str) -> list[str]:
    """The words of the tips, as the queue shows them."""
    page = Browser(base).see("/tips?state=all")
    subject = re.search(r'href="(/tips/[0-9a-f]+)', page)
    assert subject
    return re.findall(r"First[^<]*", Browser(base).see(subject[1]))


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waits for another writer gives up soon; before the room is opened."""
    monkeypatch.setattr("checker.store.database.PATIENCE", 0.2)


def test_a_form_comes_back_where_nothing_can_be_stored(impatient: None, room: tuple[str, str], tmp_path: Path) -> None:
    """Another program holds the file: what was typed is not lost."""
    base, article = room
    reader, form = Browser(base), f"/correct/{article}"
    with sqlite3.connect(tmp_path / "story.db", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        answer = fill_in(reader, form, text=HEDGE)
        other.execute("ROLLBACK")
    assert answer.status_code == 503
    assert HEDGE in answer.text
    assert "nothing is lost" in answer.text
    assert fill_in(reader, form, text=HEDGE).status_code == 303


@pytest.mark.parametrize("path", ["/correct/none", "/reply/none", "/corrections/none.html"])
def test_what_is_refused_to_a_reader_leads_nobody_into_the_room(room: tuple[str, str], path: str) -> None:
    """In the newsroom's frame, not in the desk's."""
    answer = Browser(room[0]).get(room[0] + path)
    assert answer.status_code == 404
    assert "The News" in answer.text
    assert 'href="/"' not in answer.text


def test_who_leaves_in_the_middle_of_a_form_leaves_no_trace(
    room: tuple[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    """No fault in the log of the server, which goes on."""
    base, article = room
    host, port = base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as leaving:
        head = f"POST /correct/{article} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 100\r\n\r\n"
        leaving.sendall(f"{head}text=".encode())
    assert Browser(base).see("/track")
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


def test_a_figure_chosen_from_the_list_is_the_passage(room: tuple[str, str]) -> None:
    """For those who can neither select nor copy."""
    base, article = room
    reader = Browser(base)
    option = re.search(r'<option value="([0-9a-f]{12})">28 data centers', reader.see(f"/correct/{article}"))
    assert option
    fill_in(reader, f"/correct/{article}", text="There are 30.", claim=option[1])
    (row,) = Browser(base).get(base + "/api/corrections").json()["corrections"]
    assert (row["quote"], row["proposed_words"]) == ("28 data centers", "30\u00a0data centres")


def test_from_the_form_to_the_feed_by_the_interface(room: tuple[str, str]) -> None:
    """A program takes in a tip, the queue shows it, a decision and a publication follow; the feeds have it."""
    base, article = room
    fill_in(Browser(base), f"/correct/{article}", text=HEDGE)
    program = Browser(base)
    tip = {"text": "C'est plus de 10 milliards de dollars, pas 10.", "article": article, "id": "7"}
    assert program.post(base + "/api/tips", json=tip).status_code == 201
    assert program.post(base + "/api/tips", json=tip).json()["new"] is False
    (row,) = program.get(base + "/api/corrections").json()["corrections"]
    assert (row["count"], row["triage"], row["state"]) == (2, "supported", "grouped")
    steps = f"{base}/api/corrections/{row['id']}/steps"
    assert program.post(steps, json={"state": "accepted"}).status_code == 422
    assert program.post(steps, json={"state": "nonsense"}).status_code == 422
    assert program.post(steps, json={"state": "accepted", "gravity": "minor"}).status_code == 201
    assert program.post(steps, json={"state": "published"}).status_code == 201
    feed = program.get(base + "/corrections/en/feed.json")
    assert feed.headers["Access-Control-Allow-Origin"] == "*"
    assert len(json.loads(feed.text)["items"]) == 1
    assert program.get(base + "/corrections/fr/feed.atom").headers["Content-Type"].startswith("application/atom+xml")
    assert "more than $10" in program.see("/corrections/en/index.html")
    assert program.get(base + "/corrections/../../etc/passwd").status_code == 404
    assert "Published" in program.see("/tips?state=all")


def test_the_snippet_is_for_other_sites(room: tuple[str, str]) -> None:
    """They may load it; it only makes a link."""
    base, _ = room
    answer = Browser(base).get(base + "/corrections.js")
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert "correct/" in answer.text


def test_a_right_of_reply_is_another_path(room: tuple[str, str]) -> None:
    """It stands in the queue under its own heading, with the days that are left."""
    base, article = room
    reader = Browser(base, "fr")
    said = {"concerns": "worth $10 billion", "text": "Je réponds.", "name": "A. Dupont", "email": "a@example.org"}
    assert fill_in(reader, f"/reply/{article}", **{**said, "name": ""}).status_code == 422
    assert fill_in(reader, f"/reply/{article}", **said).status_code == 200
    queue = reader.see("/tips")
    assert "Droits de réponse" in queue
    assert "Rien en attente" in queue
    assert Browser(base).get(base + "/api/corrections").json()["total"] == 0
