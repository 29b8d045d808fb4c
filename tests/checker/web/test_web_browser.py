"""The review room in a real browser: a whole review by keyboard alone, by pointer alone and without script, in both
languages; no page keeps anybody out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from checker.review.queue import State
from checker.store.case import Case
from checker.store.judgements import Judgements
from checker.web.exchange import Role
from checker.words.tables import LANGUAGES
from tests.cases import FIRST, SECOND, THIRD, new_case
from tests.chromium import chromium, faults, page
from tests.rooms import PASSWORD, served, story_case, with_accounts

KEYS = ("a", "v", "b", "n", "q", "x", "p")  # one of each kind of verdict
VERDICTS = {
    "a": "error",
    "b": "error",
    "x": "error",
    "v": "acceptable",
    "n": "not_same",
    "q": "question",
    "p": "pending",
}
EVERYTHING_JUDGED = {"fr": "Aucun signalement ne correspond", "en": "No finding matches"}
UNDONE = {"fr": "Jugement retiré", "en": "Judgement undone"}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return story_case(tmp_path / "story.db")


def ledger(path: Path) -> list[str]:
    """The verdicts of the ledger, in order."""
    with Case.open(path) as case:
        return [row.verdict.value for row in Judgements(case).all()]


def findings(path: Path) -> int:
    """How many findings ask for a judgement."""
    with Case.open(path) as case:
        return sum(item.state.waits for item in Judgements(case).queue())


def informed(path: Path) -> int:
    """How many are only for information."""
    with Case.open(path) as case:
        return sum(item.state is State.NOTED for item in Judgements(case).queue())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_review_by_keyboard_alone(browser: Browser, story: Path, language: str) -> None:
    number, pressed = findings(story), []
    with served(story) as base, page(browser, language) as room:
        room.goto(base)
        expect(room.locator("html")).to_have_attribute("lang", language)
        room.keyboard.press("j")
        room.keyboard.press("j")
        room.keyboard.press("k")
        room.keyboard.press("Enter")
        room.wait_for_url("**/findings/*")
        first = room.url
        room.keyboard.press("j")
        room.wait_for_url(lambda url: url != first)
        room.keyboard.press("k")
        room.wait_for_url(lambda url: url == first)
        for turn in range(number):
            key = KEYS[turn % len(KEYS)]
            here = room.url
            room.keyboard.press(key)
            room.wait_for_url(lambda url, here=here: url != here)  # type: ignore[misc]
            room.get_by_role("status").wait_for()
            pressed.append(VERDICTS[key])
        expect(room.locator("main")).to_contain_text(EVERYTHING_JUDGED[language])
        room.keyboard.press("u")
        room.wait_for_url("**/findings/*")
        expect(room.get_by_role("status")).to_contain_text(UNDONE[language])
        room.keyboard.press("v")
        room.wait_for_url(lambda url: "/findings/" not in url)
        room.keyboard.press("/")
        room.keyboard.type("musee")
        room.keyboard.press("Enter")
        room.wait_for_url("**/search?q=musee")
        expect(room.locator("ol.items mark").first).to_be_visible()
        room.keyboard.press("?")
        expect(room.locator("dialog#keys")).to_be_visible()
        room.keyboard.press("v")  # keys act on nothing behind the help
        room.keyboard.press("Escape")
        expect(room.locator("dialog#keys")).to_be_hidden()
        room.keyboard.press("g")
        room.wait_for_url(f"{base}/")
    assert ledger(story) == [*pressed, "withdrawn", "acceptable"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_whole_review_by_pointer_alone(browser: Browser, story: Path, language: str, script: bool) -> None:
    number, pressed = findings(story), []
    with served(story) as base, page(browser, language, java_script_enabled=script) as room:
        room.goto(base)
        room.locator("a.button.first").click()
        room.wait_for_url("**/findings/*")
        for turn in range(number):
            buttons = room.locator("#decision > .verdicts button")
            button = buttons.nth(turn % buttons.count())
            pressed.append(str(button.get_attribute("value")).partition(":")[0])
            if turn == 1:
                room.locator("textarea").fill("d’après le parquet")
            here = room.url
            button.click()
            room.wait_for_url(lambda url, here=here: url != here)  # type: ignore[misc]
        expect(room.locator("main")).to_contain_text(EVERYTHING_JUDGED[language])
        room.get_by_role("status").get_by_role("button").click()
        room.wait_for_url("**/findings/*")
        expect(room.get_by_role("status")).to_contain_text(UNDONE[language])
        room.locator("#decision > .verdicts button").last.click()
        room.wait_for_url(lambda url: "/findings/" not in url)
        room.locator(".tabs li:not(.to-filters) a").last.click()
        room.wait_for_url("**state=all**")
        expect(room.locator("ol.items > li")).to_have_count(number + informed(story))
        room.locator(".bar nav a").last.click()
        room.wait_for_url("**/log")
        expect(room.locator("main")).to_contain_text("d’après le parquet")
        other = next(one for one in LANGUAGES if one != language)
        room.locator(f".tools button[lang={other}]").click()
        expect(room.locator("html")).to_have_attribute("lang", other)
    assert ledger(story) == [*pressed, "withdrawn", "pending"]


def test_capitals_speak_of_the_odd_side(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "three.db"
    new_case(path, {"first": FIRST, "second": SECOND, "third": THIRD}).close()
    with served(path) as base, page(browser) as room:
        room.goto(base)
        room.locator("a.button.first").click()
        room.wait_for_url("**/findings/*")
        room.keyboard.press("Shift+B")
        room.wait_for_url("**/?done=1")
    with Case.open(path) as case:
        assert [(row.verdict.value, row.letters) for row in Judgements(case).all()] == [("not_same", "B")]


def test_keys_do_nothing_while_typing_or_when_switched_off(browser: Browser, story: Path) -> None:
    with served(story) as base, page(browser) as room:
        room.goto(base)
        room.locator("a.button.first").click()
        room.wait_for_url("**/findings/*")
        room.locator("textarea").focus()
        room.keyboard.type("navy blue: a, b, c?")
        expect(room.locator("textarea")).to_have_value("navy blue: a, b, c?")
        room.locator(".foot button[name=keys]").click()
        expect(room.locator(".verdicts kbd").first).to_be_hidden()
        here = room.url
        for key in "ajvu?/":
            room.keyboard.press(key)
        room.wait_for_timeout(300)
        assert room.url == here
        assert room.locator("dialog#keys").is_hidden()
    assert ledger(story) == []


def test_focus_can_be_seen_and_goes_to_the_content_first(browser: Browser, story: Path) -> None:
    with served(story) as base, page(browser) as room:
        room.goto(base)
        room.keyboard.press("Tab")
        assert room.locator(":focus").inner_text() == "Skip to content"
        room.keyboard.press("Enter")
        expect(room.locator("main")).to_be_focused()


def addresses(room: Page, base: str) -> list[str]:
    """One page of each kind, met on the way."""
    kinds: dict[str, str] = {}
    waiting = ["/", "/?state=all", "/search?q=a", "/search?q=zzzz", "/nowhere", "/account", "/people"]
    for path in waiting:
        room.goto(base + path)
        kinds.setdefault(path, path)
        for link in room.locator("a[href^='/']").all():
            address = str(link.get_attribute("href")).partition("#")[0]
            kind = re.sub(r"^/(\w*)(/?).*", r"\1\2", address)
            if kind not in kinds and not address.startswith("/api/"):
                kinds[kind] = address
                waiting.append(address)
    return list(dict.fromkeys(kinds.values()))


@pytest.mark.parametrize(
    ("language", "scheme", "width"), [("fr", "light", 1440), ("en", "dark", 390)], ids=["wide light", "narrow dark"]
)
def test_no_page_keeps_anybody_out(browser: Browser, story: Path, language: str, scheme: str, width: int) -> None:
    """Nothing serious or critical for axe, nothing to scroll sideways, on any page, signed in and not."""
    with_accounts(story, {"ada": Role.ADMIN, "rea": Role.READER})
    size = {"width": width, "height": 900}
    with served(story) as base, page(browser, language, color_scheme=scheme, viewport=size) as room:
        found: dict[str, object] = {}

        def look(path: str) -> None:
            told = faults(room)
            if told:
                found[path] = told
            if room.evaluate("document.documentElement.scrollWidth > innerWidth"):
                found[f"{path} (width)"] = room.evaluate("document.documentElement.scrollWidth")

        room.goto(base)
        look("/sign-in")
        room.locator("[name=name]").fill("ada")
        room.locator("[name=password]").fill("wrong")
        room.locator("button.first").click()
        expect(room.get_by_role("alert")).to_be_visible()
        look("/sign-in, wrong")
        room.locator("[name=password]").fill(PASSWORD)
        room.locator("button.first").click()
        room.locator("a.button.first").click()
        room.locator("#decision > .verdicts button").first.click()  # something judged, so that logs and lists show it
        expect(room.get_by_role("status")).to_be_visible()
        kinds = addresses(room, base)
        assert len(kinds) > 12
        for path in kinds:
            room.goto(base + path)
            look(path)
        room.goto(base)
        room.keyboard.press("?")
        expect(room.locator("dialog#keys")).to_be_visible()
        look("help")
    assert found == {}


def test_pages_print_without_their_controls(browser: Browser, story: Path) -> None:
    with served(story) as base, page(browser) as room:
        room.goto(base)
        room.locator("a.button.first").click()
        room.wait_for_url("**/findings/*")
        room.emulate_media(media="print")
        expect(room.locator(".bar")).to_be_hidden()
        expect(room.locator(".verdicts").first).to_be_hidden()
        expect(room.locator(".side").first).to_be_visible()
