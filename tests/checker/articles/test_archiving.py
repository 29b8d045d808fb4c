"""`recoupe archive` against an archive on this machine: submitted is not archived."""

import json
from collections.abc import Iterator

import pytest
from click.testing import CliRunner

from checker.cli import cli
from tests.site import Reply, Site, leads, running

URL = "https://example.org/one"
LOOK = "/wayback/available?url=https%3A%2F%2Fexample.org%2F"
COPY = {"available": True, "timestamp": "20260106101500", "url": "https://web.archive.org/web/20260106101500/" + URL}


def closest(copy: object) -> Reply:
    return Reply(json.dumps({"archived_snapshots": {"closest": copy} if copy else {}}))


PAGES = {
    f"/save/{URL}": leads(f"/web/20260106101500/{URL}"),
    "/save/https://example.org/busy": Reply(status=429),
    LOOK + "one": closest(COPY),
    LOOK + "two": closest(None),
    LOOK + "odd": Reply("<html>"),
    LOOK + "list": Reply("[]"),
}


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with running(PAGES) as started:
        yield started


@pytest.mark.parametrize(
    ("options", "page", "state", "code"),
    [
        ([], "one", "submitted", 0),
        ([], "busy", "failed", 1),
        ([], "none", "failed", 1),
        (["--check"], "one", "archived", 0),
        (["--check", "--since", "2026-01-06"], "one", "archived", 0),
        (["--check", "--since", "2026-01-07"], "one", "absent", 1),
        (["--check"], "two", "absent", 1),
        (["--check"], "odd", "failed", 1),
        (["--check"], "list", "failed", 1),
    ],
)
def test_archiving(site: Site, options: list[str], page: str, state: str, code: int) -> None:
    command = ["archive", "--service", site.address, "--allow-private", *options, f"https://example.org/{page}"]
    done = CliRunner().invoke(cli, command, catch_exceptions=False)
    assert (done.output.split()[0], done.exit_code) == (state, code)


def test_the_copy_is_named(site: Site) -> None:
    command = ["archive", "--check", "--format", "json", "--service", site.address, "--allow-private", URL]
    (row,) = json.loads(CliRunner().invoke(cli, command).stdout)
    assert (row["copy"], row["at"]) == (COPY["url"], "2026-01-06T10:15:00Z")


def test_only_web_pages_are_sent() -> None:
    done = CliRunner().invoke(cli, ["archive", "notes.txt"])
    assert done.exit_code == 2
    assert "notes.txt" in done.output
