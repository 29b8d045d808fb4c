"""Pages written once for everybody: what may be shared between readers, and what may not."""

import re
import time
from dataclasses import replace
from pathlib import Path

import pytest

from checker.check import check_in
from checker.corrections.intake.sealing import Sealer
from checker.store.case import Case
from checker.web.kept import MARKS, Kept
from checker.web.seals import Seals, once, when_opened
from tests.rooms import Browser, served, story_case

_SEALS = re.compile(r'name="(csrf|once)" value="([^"]+)"')
KEY, READER, FORM = b"key of the case", "secret of a browser", "/correct/abc"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A story in a case file."""
    return story_case(tmp_path / "story.db")


def article(path: Path, place: int = 0) -> str:
    """The address of the form of one article."""
    with Case.open(path) as case:
        return f"/correct/{case.documents()[place].id}"


def told(page: str) -> str:
    """A page without its seals."""
    return _SEALS.sub(r"\1", page)


def test_readers_share_a_page_and_no_seal(path: Path) -> None:
    """`once` not even the same reader twice; no mark is left on a page."""
    with served(path) as base:
        ann, ben, form = Browser(base), Browser(base), article(path)
        first, second, third = ann.see(form), ann.see(form), ben.see(form)
    assert told(first) == told(second) == told(third)
    seals = [dict(_SEALS.findall(page)) for page in (first, second, third)]
    assert seals[0]["csrf"] == seals[1]["csrf"] != seals[2]["csrf"]
    assert len({each["once"] for each in seals}) == 3
    assert all(mark not in page for page in (first, second, third) for mark in (MARKS.csrf, MARKS.once))
    assert len(_SEALS.findall(first)) == 3  # one form for the tip, one for the language


def test_a_page_is_shared_only_where_it_is_the_same(path: Path) -> None:
    """Another article, another language, words filled in: each asked twice, before and after pages were kept."""
    form, other = article(path), article(path, 1)
    with served(path) as base:
        english, french = Browser(base), Browser(base, "fr")
        for _ in "12":
            pages = [
                english.see(form),
                french.see(form),
                english.see(other),
                english.see(f"{form}?passage=a+crown"),
                english.see(f"{form}?passage=a+necklace"),
            ]
            assert len({told(page) for page in pages}) == 5
            assert "a crown" in pages[3]
            assert "a necklace" in pages[4]
        assert english.get(f"{base}/correct/none").status_code == 404


def test_whoever_only_asks_for_the_head_changes_nothing_for_the_others(path: Path) -> None:
    """A monitor asks first; the form still leads back to itself after another language is chosen."""
    form = article(path)
    with served(path) as base:
        browser = Browser(base)
        assert browser.head(base + form).status_code == 200
        assert f'name="back" value="{form}"' in browser.see(form)


def test_a_new_check_makes_the_page_anew(path: Path) -> None:
    """The figures one can choose from are those of the last check."""
    form = article(path)
    with served(path) as base:
        browser = Browser(base)
        assert "<option" in browser.see(form)
        with Case.open(path) as case:
            first, *others = case.documents()
            case.save(check_in([replace(first, text="Nothing is counted here."), others[0]], ("en", "fr")))
        page = browser.see(form)
        assert "<option" not in page
        assert "Nothing is counted here." in page


def test_a_form_cannot_be_made_up(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not by one who knows how it is done, either: the key of the case never leaves it."""
    form, minute_ago = article(path), time.time() - 60
    with Case.open(path) as case:
        right = Sealer(case).key()
    with served(path) as base:
        browser = Browser(base)
        csrf = dict(_SEALS.findall(browser.see(form)))["csrf"]
        for key, status in ((b"", 422), (b"guessed", 422), (right, 303)):
            with monkeypatch.context() as clock:
                clock.setattr("time.time", lambda: minute_ago)
                made = once(key, browser.cookies["recoupe_visit"], form)
            data = {"csrf": csrf, "once": made, "text": "It was Sunday."}
            assert browser.post(base + form, data=data, allow_redirects=False).status_code == status


@pytest.mark.parametrize(
    ("key", "secret", "path", "ours"),
    [
        (KEY, READER, FORM, True),
        (b"another case", READER, FORM, False),
        (KEY, "another browser", FORM, False),
        (KEY, READER, "/correct/abd", False),
    ],
)
def test_a_seal_holds_for_one_case_browser_and_form(key: bytes, secret: str, path: str, ours: bool) -> None:
    assert (when_opened(key, secret, path, once(KEY, READER, FORM)) is not None) == ours


@pytest.mark.parametrize("words", ["", ".", "..", "a.1.", "a.nan.0", "é.1.é", "x" * 5000])
def test_what_was_made_up_is_no_moment(words: str) -> None:
    assert when_opened(KEY, READER, FORM, words) is None


def test_the_oldest_pages_go_where_there_are_too_many() -> None:
    """Counted in characters, and a page written again is not counted twice."""
    kept, seals = Kept(most=30), Seals("c", "o")
    for key in ("a", "b", "b", "c", "d"):
        assert kept.keep(key, key * 10, seals) == key * 10
    assert [kept.get(key, seals) is None for key in "abcd"] == [True, False, False, False]
    assert kept.keep("e", "e" * 31, seals) == "e" * 31
    assert [kept.get(key, seals) for key in "abcde"] == [None] * 5
