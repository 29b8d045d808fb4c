"""The rooms and their doors: who may import whom, and what no file may contain."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.floors import DOORS, FLOORS, NOUNS

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(path for room in ("claims", "checker") for path in (ROOT / room).rglob("*.py"))
CLAIMS = [path for path in MODULES if path.is_relative_to(ROOT / "claims")]
LONGEST = 320


def imported(path: Path) -> Iterator[str]:
    """The dotted names of everything a module imports, wherever in the module, with what is imported from them."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{named(path)}: a relative import hides the room it reaches into"
            assert node.module is not None
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def named(path: Path) -> str:
    """A path as it is written in this file."""
    return path.relative_to(ROOT).as_posix()


def within(name: str, package: str) -> bool:
    """Whether a dotted name is a package or something in it."""
    return name == package or name.startswith(f"{package}.")


@pytest.mark.parametrize("path", CLAIMS, ids=named)
def test_claims_needs_nothing_but_the_standard_library(path: Path) -> None:
    """And never `checker`: what one text says does not depend on what others say."""
    rooms = {name.split(".")[0] for name in imported(path)}
    assert rooms <= {*sys.stdlib_module_names, "claims"}


def test_claims_can_be_imported_without_any_other_package() -> None:
    """Every module, in an interpreter that sees the standard library and this folder only; compiled modules bring the
    library that they share."""
    names = [named(path.with_suffix("")).removesuffix("/__init__").replace("/", ".") for path in CLAIMS]
    program = f"import sys; sys.path.insert(0, {str(ROOT)!r})\nfor name in {names!r}: __import__(name)\n"
    program += "print(*sorted({name.split('.')[0] for name in sys.modules} - sys.stdlib_module_names - {'__main__'}))"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert [name for name in done.stdout.split() if not name.endswith("__mypyc")] == ["claims"]


@pytest.mark.parametrize("package", DOORS)
def test_each_outside_package_has_one_door(package: str) -> None:
    """So that it can be replaced, and so that one knows where to look."""
    users = {named(path) for path in MODULES if any(within(name, package) for name in imported(path))}
    assert users <= {DOORS[package]}


@pytest.mark.parametrize("noun", NOUNS)
def test_nouns_import_only_nouns(noun: str) -> None:
    """Verbs know the nouns, never the other way round."""
    known = {name.removesuffix(".py").replace("/", ".") for name in NOUNS}
    for name in imported(ROOT / noun):
        assert name.split(".")[0] in sys.stdlib_module_names or any(within(name, other) for other in known)


def floor(name: str) -> int | None:
    """On which floor a dotted name stands, by the innermost room that it is in; `None` for what is outside."""
    found = [(room, height) for height, rooms in enumerate(FLOORS) for room in rooms.split() if within(name, room)]
    return max(found, key=lambda each: len(each[0]))[1] if found else None


@pytest.mark.parametrize("path", [path for path in MODULES if path.stem != "__init__"], ids=named)
def test_rooms_import_downwards(path: Path) -> None:
    """No room reaches up, so no two rooms can lean on each other."""
    mine = floor(named(path.with_suffix("")).removesuffix("/__init__").replace("/", "."))
    assert mine is not None, f"{named(path)} stands in no room of FLOORS"
    above = [name for name in imported(path) if (other := floor(name)) is not None and other > mine]
    assert above == []


def test_no_module_is_long() -> None:
    """A module is read in one sitting."""
    lines = {named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: count for name, count in lines.items() if count > LONGEST} == {}


def test_every_module_says_what_it_is() -> None:
    """In its first lines."""
    assert [named(path) for path in MODULES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))] == []


# Written so that they do not match themselves.
ABSOLUTE = re.compile(r"(?<![\w.:/-])(?:/(?:home|root|work|Users|tmp|mnt|opt|private)/|[A-Z]:\\)[\w.]")
REGISTRIES = re.compile(r"\b(?:py[p]i\.(?:org|python\.org)|files\.pythonhos[t]ed\.org|registry\.np[m]js\.org)\b")


def text_files() -> Iterator[Path]:
    """Every file of the project, without what `.gitignore` names: one folder or ending a line."""
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines() if line]
    folders = [ROOT]
    while folders:
        for path in sorted(folders.pop().iterdir()):
            if path.name == ".git" or any(path.match(pattern) for pattern in ignored):
                continue
            if path.is_dir():
                folders.append(path)
            elif b"\0" not in path.read_bytes():
                yield path


def test_files_know_nothing_of_the_machine_they_were_written_on() -> None:
    """No absolute paths, and no package registry by name: where packages come from is set outside."""
    found = [
        f"{named(path)}:{number}: {line.strip()[:100]}"
        for path in text_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if ABSOLUTE.search(line) or REGISTRIES.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("line", "caught"),
    [
        ("cd " + "/home" + "/me/recoupe", True),
        ('path = "' + "/tmp" + '/x"', True),
        ("C:" + "\\Users", True),
        ("https://example.org/home/news", False),
        ("../work/main", False),
        ("index-url = https://" + "pypi" + ".org/simple", True),
    ],
)
def test_the_patterns_catch_what_they_should(line: str, caught: bool) -> None:
    """A pattern that matches nothing finds nothing."""
    assert bool(ABSOLUTE.search(line) or REGISTRIES.search(line)) is caught
