"""`recoupe watch`: articles read again, and what they claim differently now."""

import json
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from checker.commands.common import FORMAT, WIDTH, Progress, language_option, nothing_read, width_and_colour, write
from checker.commands.fetching import Fetching, fetch_options
from checker.commands.saying import Refused, misused

if TYPE_CHECKING:
    from checker.articles.inputs import Fetcher
    from checker.fetching.fetched import Fetched
    from checker.fetching.snapshots import Snapshots


@click.command(short_help="Read articles again: what they claim differently, and who still copies the old.")
@click.argument("articles", nargs=-1, metavar="ARTICLE...")
@click.option("--times", type=click.IntRange(1), default=1, show_default=True, help="How many readings now.")
@click.option("--every", type=click.FloatRange(0), default=600, show_default=True, help="Seconds between two readings.")
@FORMAT
@click.option("-o", "--output", metavar="FILE", help="Also write the whole report, with every version, to FILE (HTML).")
@fetch_options
@language_option
@click.option("-q", "--quiet", is_flag=True, help="No progress on standard error.")
@WIDTH
@click.pass_context
def watch(
    context: click.Context,
    articles: tuple[str, ...],
    times: int,
    every: float,
    form: str,
    output: str | None,
    language: str,
    quiet: bool,
    width: int | None,
    fetching: Fetching,
) -> None:
    """Read ARTICLEs again and report what changed in what they claim, with what earlier readings kept in --snapshots.

    \b
    Examples:
      recoupe watch --snapshots kept/ https://example.org/one https://example.com/two
      recoupe watch --snapshots kept/ --times 12 --every 600 https://example.org/one
      recoupe watch --snapshots kept/ --offline https://example.org/one -o versions.html

    A change is reported once two readings have seen it; one seen once is listed as such. A change the article
    announces is told apart from a silent one. Where an origin changed a figure, the articles that still carry the old
    one are listed. The exit code is 1 where something changed.
    """
    from checker.fetching.fetched import Unreadable
    from checker.render.watching import render_text, to_contract
    from checker.watching import watched

    if not articles and not fetching.feeds:
        raise misused("give_article")
    archive = fetching.kept()
    progress = Progress(quiet)
    unread: dict[str, str] = {}
    targets: list[str] = list(articles)
    try:
        with fetching.always(archive) as fetcher:
            targets = fetching.targets(articles, fetcher)
            for number in range(times if not fetching.offline else 1):
                if number:
                    progress("waiting…")
                    time.sleep(every)
                for target in targets:
                    progress(target)
                    try:
                        _reading(target, fetcher, archive, offline=fetching.offline)
                        unread.pop(target, None)
                    except Unreadable as problem:
                        unread[target] = problem.reason
    finally:
        progress.done()
    found = watched({target: archive.all(target) for target in targets}, unread, language)
    if not found.report.documents:
        from checker.report import Skipped

        raise Refused(nothing_read([Skipped(file, reason) for file, reason in unread.items()]))
    if output:
        from checker.render import render

        write(render(found.report, "html", language), output)
    if form == "json":
        rows: dict[str, Any] = to_contract(found)
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
    else:
        columns, colour = width_and_colour(width, None)
        sys.stdout.write(render_text(found, language, columns, colour))
    context.exit(int(any(change.confirmed for change in found.changes)))


def _reading(target: str, fetcher: "Fetcher", archive: "Snapshots", *, offline: bool) -> None:
    """One reading, kept even where nothing changed: that a page was the same is what confirms a change."""
    from checker.fetching.fetched import State
    from checker.fetching.files import is_url
    from checker.fetching.visit import now

    fetched: Fetched = fetcher(target)
    if not offline and (fetched.state is State.UNCHANGED or not is_url(target)):
        archive.keep(replace(fetched, at=now(), state=State.READ))
