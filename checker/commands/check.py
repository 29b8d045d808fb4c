"""`recoupe check`: several articles in, one report out."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.commands.common import Progress, language_option, opened, read, ready, write
from checker.commands.delivery import FORMATS, deliver, format_of
from checker.commands.fetching import Fetching, fetch_options
from checker.commands.gate import Gate
from checker.commands.saying import misused
from checker.processes import cores

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.fetching.fetched import Fetched
    from checker.report import Report
    from checker.review.queue import Item


@click.command(short_help="Cross-check several articles.")
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@click.option(
    "--format", "form", type=click.Choice(FORMATS), help="Format of the report; else by the suffix of -o; else text."
)
@click.option("-o", "--output", metavar="FILE", help="Write the report to FILE.")
@click.option("--case", "path", metavar="FILE", help="Keep the check in a case file, with the articles already there.")
@fetch_options
@language_option
@click.option(
    "--fail-on",
    type=click.Choice(["discrepant", "update", "bound_differs", "never"]),
    default="discrepant",
    show_default=True,
    help="Exit with 1 when a difference this serious, or more, is found.",
)
@click.option("--select", multiple=True, metavar="RULES", help="Only these rules or families: D,N1.")
@click.option("--ignore", multiple=True, metavar="RULES", help="All but these rules or families: N6,N7.")
@click.option("--baseline", metavar="FILE", help="Findings listed in FILE are known: shown, but they do not count.")
@click.option("--update-baseline", is_flag=True, help="Write the findings of this check to the file of --baseline.")
@click.option(
    "-j", "--jobs", type=click.IntRange(1), metavar="N", help="Check stories in N processes (default: one a core)."
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
    path: str | None,
    language: str,
    fail_on: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    baseline: str | None,
    update_baseline: bool,
    jobs: int | None,
    quiet: bool,
    width: int | None,
    fetching: Fetching,
) -> None:
    """Cross-check ARTICLEs: files, folders or addresses; one report on what they say of the same things.

    \b
    Examples:
      recoupe check first.html second.txt https://example.org/third
      recoupe check stories/flood/ --lang fr
      recoupe check stories/flood/ -o report.html
      recoupe check *.txt --format json --fail-on never > report.json
      recoupe check --case flood.db stories/flood/
      recoupe check --case flood.db https://example.org/next-day
      recoupe check --feed https://example.org/rss --newest 10 --snapshots kept/

    An article that cannot be read is listed in the report and does not stop the others. The exit code is 1 when
    there is a discrepancy the program is sure of (see --fail-on), 2 when nothing could be read.

    As a gate before publication:

    \b
      recoupe check desk/ --baseline known.json --update-baseline     what the desk knows of today
      recoupe check desk/ --baseline known.json                       1 only for what is new
      recoupe check desk/ --select D,I --ignore D6 --fail-on discrepant

    With --case, the articles join those of the case file (made where there is none), the report is about all of
    them, and what people decided is kept. Without any ARTICLE, those of the case are checked again. Findings that
    somebody dismissed (`recoupe review`) do not set the exit code.
    """
    form = form or format_of(output)
    if not articles and not path and not fetching.feeds:
        raise misused("give_something")
    if update_baseline and not baseline:
        raise misused("baseline_unnamed")
    for file in (output, baseline if update_baseline else None):
        ready(file)
    gate = Gate(select, ignore, None if update_baseline else baseline)
    progress = Progress(quiet)
    items: tuple[Item, ...] = ()
    jobs = jobs or cores()
    if path:
        report, items = _into_case(path, articles, progress, language, fetching, jobs)
    else:
        report = _pure(articles, progress, language, fetching, jobs)
    report = gate.passed(report, language)
    if update_baseline:
        from checker.judging.gate import written

        write(written(report), baseline)
        fail_on = "never"
    deliver(report, form, language, output, items=items, width=width)
    context.exit(exit_code(report, fail_on, items))


def _pure(articles: tuple[str, ...], progress: Progress, language: str, fetching: Fetching, jobs: int) -> "Report":
    documents, skipped = read(articles, progress, fetching=fetching)
    from checker.check import check_documents

    progress("cross-checking", len(documents), "articles…")
    try:
        return check_documents(documents, skipped=skipped, language=language, jobs=jobs)
    finally:
        progress.done()


def _into_case(
    path: str, articles: tuple[str, ...], progress: Progress, language: str, fetching: Fetching, jobs: int
) -> "tuple[Report, tuple[Item, ...]]":
    """The check of a case with more articles, kept in its file. The file is opened first: one that cannot be used
    is better known before the articles are fetched; one that is not there yet is made only once there is something
    to put in it."""
    from checker.store.archive import CaseArchive
    from checker.store.case import now
    from checker.store.judgements import Judgements
    from checker.store.snapshots import Snapshot
    from checker.store.update import update

    archive = None
    given = bool(articles or fetching.feeds)
    if not given or Path(path).exists():
        with opened(path, create=given) as case:
            archive = CaseArchive(case) if given else None
            if not given and not case.documents():
                raise misused("case_without_articles", path=path)
    taken: list[Snapshot] = []

    def keep(fetched: "Fetched") -> None:
        place = fetched.url, fetched.content_type, fetched.headers
        taken.append(Snapshot("", now(), fetched.file, fetched.body, *place))

    documents, skipped = read(articles, progress, keep, fetching, archive) if given else ([], None)
    progress("cross-checking the case…")
    try:
        with opened(path, create=True) as case:
            report = update(case, documents, skipped, taken, language=language, jobs=jobs)
            return report, Judgements(case).queue(language)
    finally:
        progress.done()


def exit_code(report: "Report", fail_on: str, items: "Iterable[Item]" = ()) -> int:
    """1 where a finding is at least as serious as asked and nobody dismissed it. A discrepancy counts only when we are
    sure of it."""
    from checker.report import Relation, Severity

    if fail_on == "never":
        return 0
    threshold = Relation(fail_on).seriousness
    quiet = {item.finding.id for item in items if item.dismissed}
    return int(
        any(
            finding.id not in quiet
            and finding.severity is not Severity.NOTE
            and finding.relation.seriousness >= threshold
            and (finding.relation is not Relation.DISCREPANT or finding.severity is Severity.ERROR)
            for finding in report.findings
        )
    )
