"""Inputs as given on the command line: files and folders to bytes; `checker.fetching.visit` does addresses."""

import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from checker.fetching.fetched import Fetched, FetchSettings, State, Unreadable, one_line, too_large

_SUFFIXES = (".txt", ".html", ".htm", ".md")
_NOT_ARTICLES = ("readme", "license", "changelog")
_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.\-]*)://")
STANDARD_INPUT = "-"


def scheme_of(given: str) -> str | None:
    """The scheme in lower case, `None` for a file."""
    match = _SCHEME.match(given)
    return match[1].lower() if match else None


def is_url(given: str) -> bool:
    """True for anything with a scheme, readable or not ("ftp://…" is an address too, only not one of ours)."""
    return scheme_of(given) is not None


def expand(inputs: Iterable[str]) -> Iterator[str | Unreadable]:
    """Each file and address once, in a fixed order, folders replaced by the articles in them.

    Folders are read recursively for .txt, .html, .htm and .md; hidden files, and files that describe the folder
    (README, LICENSE), are passed over. What is given twice, under whatever spelling, comes once. A folder
    without articles is an `Unreadable` entry. "-" is standard input.
    """
    seen: set[str] = set()
    for given in sorted(set(inputs)):
        plain = is_url(given) or given == STANDARD_INPUT or not os.path.isdir(given)
        found = [given] if plain else list(_articles_in(given))
        if not found:
            yield Unreadable(given, f"no articles in this folder ({', '.join(_SUFFIXES)})", State.MISSING)
        for target in found:
            identity = target.partition("#")[0] if is_url(target) else os.path.realpath(target)
            if identity not in seen:
                seen.add(identity)
                yield target


def _articles_in(folder: str) -> Iterator[str]:
    for directory, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            lower = name.lower()
            if lower.endswith(_SUFFIXES) and not lower.startswith((".", *_NOT_ARTICLES)):
                yield os.path.join(directory, name)


def read_file(target: str, settings: FetchSettings) -> Fetched:
    """The bytes of a file, or of standard input ("-"). Raises `Unreadable`."""
    try:
        if target == STANDARD_INPUT:
            return Fetched(target, _limited(target, sys.stdin.buffer.read(settings.size_limit + 1), settings))
        mode = os.stat(target)
        if stat.S_ISDIR(mode.st_mode):
            raise Unreadable(target, "this is a folder, not a file", State.MISSING)
        if not stat.S_ISREG(mode.st_mode):
            raise Unreadable(target, "not a regular file", State.MISSING)
        if mode.st_size > settings.size_limit:
            raise Unreadable(target, too_large(settings), State.TOO_LARGE)
        with open(target, "rb") as file:
            body = file.read(settings.size_limit + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise Unreadable(target, "no such file", State.MISSING) from None
    except PermissionError:
        raise Unreadable(target, "no permission to read this file", State.MISSING) from None
    except (OSError, ValueError) as problem:
        raise Unreadable(target, f"the file cannot be read ({one_line(problem)})", State.MISSING) from None
    return Fetched(target, _limited(target, body, settings), path=Path(target))


def _limited(target: str, body: bytes, settings: FetchSettings) -> bytes:
    if len(body) > settings.size_limit:
        raise Unreadable(target, too_large(settings), State.TOO_LARGE)
    return body
