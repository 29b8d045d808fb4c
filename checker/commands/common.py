"""What the commands share: options, reading inputs with progress, writing results, machine formats."""

import sys
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from checker.commands.saying import LANGUAGE, Refused, chosen, failed, refused, said

if TYPE_CHECKING:
    from checker.commands.fetching import Fetching
    from checker.fetching.fetched import Fetched
    from checker.fetching.snapshots import Archive
    from checker.report import Skipped
    from checker.store.case import Case
    from claims.document import Document

_Command = TypeVar("_Command", bound=Callable[..., Any])
_PATIENCE = 1.0

FILE = click.argument("path", metavar="FILE")  # the case file of a command
FORMAT = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
WIDTH = click.option(
    "--width", type=click.IntRange(40), metavar="N", help="Width of the text (the terminal's, else 80)."
)


def language_option(command: _Command) -> _Command:
    """`--lang`: the language of the program's own words; `RECOUPE_LANG` sets it once for all."""
    return click.option(
        "--lang",
        "language",
        type=click.Choice(["fr", "en"]),
        default="en",
        show_default=True,
        envvar=LANGUAGE,
        help=f"Language of the program's own words (or set {LANGUAGE}).",
    )(command)


class Progress:
    """One line on a terminal's standard error, only once the work has taken over a second; nothing elsewhere."""

    def __init__(self, quiet: bool = False) -> None:
        self._silent = quiet or not sys.stderr.isatty()
        self._started = time.monotonic()
        self._shown = False

    def __call__(self, *parts: object) -> None:
        """Say what is being done now; replaces what was said before."""
        if self._silent or time.monotonic() - self._started < _PATIENCE:
            return
        self._shown = True
        line = " ".join(str(part) for part in parts)
        sys.stderr.write(f"\r\033[2K{line[:100]}")
        sys.stderr.flush()

    def done(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write("\r\033[2K")
            sys.stderr.flush()


def read(
    inputs: Sequence[str],
    progress: Progress,
    keep: "Callable[[Fetched], None] | None" = None,
    fetching: "Fetching | None" = None,
    archive: "Archive | None" = None,
) -> "tuple[list[Document], list[Skipped]]":
    """The documents behind files, folders, addresses and feeds, and what could not be read; `keep` gets the bytes,
    `archive` has those of earlier runs.

    Raises `click.ClickException` where nothing at all could be read, naming every input with its reason.
    """
    from checker.articles.article import read_inputs
    from checker.commands.fetching import Fetching

    fetching = fetching or Fetching()
    given = tuple(inputs)
    try:
        with fetching.fetcher(given, archive) as fetcher:
            documents, skipped = read_inputs(fetching.inputs(given), fetcher, progress=progress, keep=keep)
    finally:
        progress.done()
    if not documents:
        raise Refused(f"{nothing_read(skipped)}\n{said('give_articles')}")
    return documents, skipped


@contextmanager
def opened(path: str, *, create: bool = False) -> "Iterator[Case]":
    """An open case file; what is wrong with it, or with what is asked of it, ends the command with one line."""
    from checker.store.case import Case
    from checker.store.database import CaseError

    try:
        with Case.open(path, create=create) as case:
            yield case
    except CaseError as problem:
        raise failed(problem) from problem


def not_in_case(article: str, known: "Collection[Document]") -> click.ClickException:
    """What ends a command that is asked for an article which is not among those `known`."""
    if not known:
        return refused("not_in_empty_case", article=article)
    return refused("not_in_case", article=article, known=listed(known))


def listed(documents: "Iterable[Document]") -> str:
    """Articles to choose from, one a line: id and file."""
    return "\n".join(f"  {document.id}  {document.file}" for document in documents)


def nothing_read(skipped: "Sequence[Skipped]") -> str:
    """What is said where no article could be read: every input with its reason."""
    reasons = [f"  {item.file}: {told(item.reason)}" for item in skipped] or [f"  {said('nothing_found')}"]
    return "\n".join((said("none_read"), *reasons))


def told(why: str) -> str:
    """Why an input was not read, in the language that the command was asked to speak, and what to do next."""
    from checker.words.reasons import reason

    return reason(why, chosen())


def show_plain(text: str) -> None:
    """Write a text that holds what readers wrote, as it is, without what a terminal takes for orders."""
    from checker.render.console import harmless

    click.echo(harmless(text), nl=False)


def warn_skipped(skipped: "Iterable[Skipped]", quiet: bool) -> None:
    """Say on standard error which inputs were left out; a report says so itself, a list of claims cannot."""
    if not quiet:
        for item in skipped:
            left_out = said("input_skipped", file=item.file, reason=told(item.reason))
            click.echo(f"recoupe: {left_out}", err=True)


def ready(output: str | None) -> None:
    """Refuses a file that cannot be written before the work whose result it should hold."""
    if output is None or output == "-":
        return
    folder = Path(output).parent
    if not folder.is_dir():
        raise refused("no_folder", file=output, folder=folder)
    if Path(output).is_dir():
        raise refused("is_folder", file=output)


def write(text: str, output: str | None) -> None:
    """The result to a file, or to standard output."""
    if output is None or output == "-":
        sys.stdout.write(text)
        return
    try:
        Path(output).write_text(text, encoding="utf-8", newline="")
    except OSError as problem:
        raise unwritten(output, problem) from problem


def unwritten(output: str, problem: OSError) -> click.ClickException:
    """What ends a command whose result cannot be written."""
    return refused("unwritten", file=output, reason=problem.strerror or problem)


def width_and_colour(width: int | None, output: str | None) -> tuple[int, bool]:
    """The width to lay text out in and whether to colour it: the terminal's own, 80 and no colour elsewhere."""
    import os
    import shutil

    terminal = output is None and sys.stdout.isatty()
    colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return width or (shutil.get_terminal_size().columns if terminal else 80), colour
