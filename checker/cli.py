"""The command `recoupe`: its subcommands, its exit codes and how it says that something went wrong.

Exit codes: 0 done, nothing to flag; 1 done, something to flag; 2 bad usage, unreadable input or an internal
error; 130 interrupted; 141 the reader of our output went away.
"""

import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from checker.commands import (
    archive,
    case,
    check,
    claims,
    compare,
    corrections_desk,
    explain,
    reply,
    report,
    review,
    serve,
    sources,
    user,
    watch,
)
from checker.commands.saying import said, show
from claims import __version__

_INTERRUPTED = 130
_READER_GONE = 141


class _ReaderGoneError(Exception):
    """Whoever read our output stopped reading."""


class _Group(click.Group):
    """Click would leave with 1 when the reader of our output goes away; here 1 means that something was found."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError as gone:
            raise _ReaderGoneError from gone


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="recoupe", message="%(prog)s %(version)s")
def cli() -> None:
    """Cross-check what several articles say of the same thing: where they agree, where they differ, by how much.

    \b
    Examples:
      recoupe check first.html second.html
      recoupe check stories/flood/ --lang fr --format html -o report.html
      recoupe claims article.txt

    Exit codes: 0 nothing to flag, 1 something to flag, 2 bad usage or nothing could be read.
    """


for command in (
    check.check,
    sources.sources,
    watch.watch,
    archive.archive,
    case.case,
    review.review,
    report.report,
    corrections_desk.corrections,
    reply.reply,
    claims.claims,
    compare.compare,
    explain.rules,
    explain.explain,
    explain.explain_match,
    serve.serve,
    user.user,
):
    cli.add_command(command)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code; errors are one line on standard error."""
    _speak_utf8()
    try:
        code = cli.main(args=None if arguments is None else list(arguments), prog_name="recoupe", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as problem:
        show(problem)
        code = 2
    except (click.Abort, KeyboardInterrupt):
        click.echo(f"recoupe: {said('interrupted')}", err=True)
        code = _INTERRUPTED
    except (BrokenPipeError, _ReaderGoneError):
        # What is still in the buffer has no reader; without this Python would complain about it when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = _READER_GONE
    except Exception as problem:
        if os.environ.get("RECOUPE_DEBUG"):
            raise
        told = said("internal_error", kind=type(problem).__name__, told=" ".join(str(problem).split()))
        click.echo(f"recoupe: {told}\n{said('please_report')}", err=True)
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


def _speak_utf8() -> None:
    """UTF-8 and our own line ends, whatever the locale or the platform: the same input gives the same bytes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="")
