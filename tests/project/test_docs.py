"""The documentation is tested like code: complete, and no link into nowhere."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from checker.cli import cli
from checker.rules import registry
from claims.packs.pack import available
from tests import modules_page
from tests.rules_page import PAGE, page

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    *sorted(ROOT.glob("*/README.md")),
    *sorted(ROOT.glob("docs/**/*.md")),
]
LINK = re.compile(r"(?<!`)\[[^\]]*\]\(<?([^)\s>]+)>?[^)]*\)")
HEADING = re.compile(r"^#+ +(.+?) *#*$", re.MULTILINE)


def pages() -> str:
    """README and docs, as one text."""
    return "\n".join(page.read_text(encoding="utf-8") for page in PAGES)


def commands(group: click.Group = cli, path: tuple[str, ...] = ("recoupe",)) -> Iterator[str]:
    """Every command as it is typed, those of sub-groups included."""
    for name, command in group.commands.items():
        yield " ".join((*path, name))
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))


def test_there_is_something_to_test() -> None:
    """Empty lists would pass every other test here."""
    assert {"recoupe claims", "recoupe compare", "recoupe check"} <= {*commands()}
    assert registry()
    assert (ROOT / "docs" / "architecture.md") in PAGES


def test_every_command_is_documented_and_says_what_it_does() -> None:
    """In README or docs, as it is typed."""
    everything = pages()
    assert [command for command in commands() if command not in everything] == []
    assert [name for name, command in cli.commands.items() if not command.help] == []


def test_the_readme_shows_what_the_command_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    """Line by line and in order; a lone "…" stands for what is left out."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = re.search(r"^    \$ recoupe (.+)\n((?:(?:    .*)?\n)+)", text, re.MULTILINE)
    assert block is not None
    printed = iter(CliRunner().invoke(cli, block[1].split()).output.splitlines())
    shown = [line for told in block[2].splitlines() if (line := told[4:].rstrip()) not in ("", "…")]
    assert [line for line in shown if line not in map(str.rstrip, printed)] == []
    assert len(shown) > 10


def test_every_rule_is_documented() -> None:
    """By its code, as a word of its own."""
    words = set(re.findall(r"\w+", pages()))
    assert [code for code in registry() if code not in words] == []


def test_the_page_of_rules_is_up_to_date() -> None:
    """It is made from the rules; `make docs` writes it."""
    assert PAGE.read_text(encoding="utf-8") == page()


def test_the_readme_names_exactly_the_languages_there_are() -> None:
    """Each by its code, under its heading."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("## Languages")[2].partition("\n## ")[0]
    assert tuple(sorted(re.findall(r"\(`(\w\w)`\)", section))) == available()


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(path: Path) -> None:
    """Files exist, and so do the headings linked to; addresses on the web are not looked at."""
    broken = []
    for target in LINK.findall(path.read_text(encoding="utf-8")):
        if re.match(r"[a-z]+:", target):
            continue
        file, _, anchor = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        if not there.exists() or (anchor and anchor not in anchors(there)):
            broken.append(target)
    assert broken == []


def anchors(path: Path) -> set[str]:
    """The anchors of a page's headings, as code forges make them."""
    headings = HEADING.findall(path.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_the_page_of_modules_is_made_from_the_modules() -> None:
    """`make docs` writes it."""
    assert modules_page.PAGE.read_text(encoding="utf-8") == modules_page.page()


def test_the_architecture_names_every_room() -> None:
    """A newcomer finds each by its folder, in the table of rooms."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    found = (path for top in ("claims", "checker") for path in (ROOT / top).rglob("__init__.py"))
    rooms = [room for path in found if len((room := path.parent.relative_to(ROOT)).parts) > 1]
    assert [str(room) for room in rooms if not any(f"`{name}`" in text for name in (room.name, room.as_posix()))] == []
