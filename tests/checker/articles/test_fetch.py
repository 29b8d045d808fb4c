"""Inputs that are no pages: files, folders, standard input, and addresses that lead nowhere."""

from pathlib import Path

import pytest

from checker.fetching.fetched import FetchSettings, Unreadable
from checker.fetching.files import expand
from checker.fetching.visit import fetch

SMALL = FetchSettings(timeout=0.6, size_limit=1_000_000, backoff=0.01, allowed=("127.0.0.1/32",))


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
