"""`recoupe check`: several articles in, one report out."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.commands.common import Progress, language_option, read, width_and_colour, write

if TYPE_CHECKING:
    from checker.report import Report

_FORMATS = ("text", "json", "html", "md", "csv")
_FORMAT_OF_SUFFIX = {".json": "json", ".html": "html", ".htm": "html", ".md": "md", ".csv": "csv"}


@click.command(short_help="Cross-check several articles.")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@click.option(
    "--format", "form", type=click.Choice(_FORMATS), help="Format of the report; else by the suffix of -o; else text."
)
@click.option("-o", "--output", metavar="FILE", help="Write the report to FILE.")
@language_option
@click.option(
    "--fail-on",
    type=click.Choice(["discrepant", "update", "bound_differs", "never"]),
    default="discrepant",
    show_default=True,
    help="Exit with 1 when a difference this serious, or more, is found.",
)
@click.option("-q", "--quiet", is_flag=True, help="No progress on standard error.")
@click.option(
    "--width", type=click.IntRange(40), metavar="N", help="Width of the text report (the terminal's, else 80)."
)
@click.pass_context
def check(
    context: click.Context,
    articles: tuple[str, ...],
    form: str | None,
    output: str | None,
    language: str,
    fail_on: str,
    quiet: bool,
    width: int | None,
) -> None:
    """Cross-check ARTICLEs: files, folders or addresses; one report on what they say of the same things.

    \b
    Examples:
      recoupe check first.html second.txt https://example.org/third
      recoupe check stories/flood/ --lang fr
      recoupe check stories/flood/ -o report.html
      recoupe check *.txt --format json --fail-on never > report.json

    An article that cannot be read is listed in the report and does not stop the others. The exit code is 1 when
    there is a discrepancy the program is sure of (see --fail-on), 2 when nothing could be read.
    """
    form = form or _FORMAT_OF_SUFFIX.get(Path(output or "").suffix.lower(), "text")
    progress = Progress(quiet)
    documents, skipped = read(articles, progress)
    from checker.check import check_documents
    from checker.render import render

    progress("cross-checking", len(documents), "articles…")
    try:
        report = check_documents(documents, skipped=skipped, language=language)
    finally:
        progress.done()
    if form == "text":
        columns, colour = width_and_colour(width, output)
        text = render(report, form, language, width=columns, colour=colour)
    else:
        text = render(report, form, language)
    write(text, output)
    context.exit(exit_code(report, fail_on))


def exit_code(report: "Report", fail_on: str) -> int:
    """1 where a finding is at least as serious as asked. A discrepancy counts only when we are sure of it."""
    from checker.report import Relation, Severity

    if fail_on == "never":
        return 0
    threshold = Relation(fail_on).seriousness
    return int(
        any(
            finding.relation.seriousness >= threshold
            and (finding.relation is not Relation.DISCREPANT or finding.severity is Severity.ERROR)
            for finding in report.findings
        )
    )
