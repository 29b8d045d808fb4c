"""Chromium for tests: the one of the system, without a screen; and axe, which looks for what keeps people out."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
GRAVE = ("serious", "critical")
_NAMES = ("chromium", "chromium-browser", "google-chrome")


def path() -> str:
    """Where Chromium is; skips the test where there is none, unless RECOUPE_REQUIRE_BROWSER=1 says there must be."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        reason = "no Chromium on this machine (Debian: apt-get install chromium)"
        if os.environ.get("RECOUPE_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


@contextmanager
def chromium() -> Iterator[Browser]:
    """A running Chromium."""
    executable = path()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def page(browser: Browser, language: str = "en", **how: Any) -> Iterator[Page]:
    """A page of a fresh visitor; what the page complains of (a script that fails, a policy that is broken) fails the
    test."""
    context: BrowserContext = browser.new_context(locale=language, **how)
    context.set_default_timeout(10_000)
    complaints: list[str] = []
    opened = context.new_page()
    opened.on("pageerror", lambda problem: complaints.append(str(problem)))
    opened.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
    try:
        yield opened
    finally:
        context.close()
    assert [complaint for complaint in complaints if "status of 4" not in complaint] == []


def faults(page: Page) -> list[str]:
    """What axe finds serious or critical on the page: rule, help and the elements."""
    found = Axe().run(page).response["violations"]
    return [
        f"{fault['id']}: {fault['help']}: {[node['html'][:200] for node in fault['nodes'][:3]]}"
        for fault in found
        if fault["impact"] in GRAVE
    ]
