"""`recoupe sources`: what an article cites, and whether the cited sources carry its figures."""

import json
import sys

import click

from checker.commands.common import FORMAT, WIDTH, Progress, language_option, read, warn_skipped, width_and_colour
from checker.commands.fetching import Fetching, fetch_options
from checker.commands.saying import misused


@click.command(short_help="What an article cites, and whether the sources carry its figures.")
@click.argument("articles", nargs=-1, metavar="ARTICLE...")
@FORMAT
@fetch_options
@language_option
@click.option("-q", "--quiet", is_flag=True, help="No progress and no warnings on standard error.")
@WIDTH
@click.pass_context
def sources(
    context: click.Context,
    articles: tuple[str, ...],
    form: str,
    language: str,
    quiet: bool,
    width: int | None,
    fetching: Fetching,
) -> None:
    """Read what ARTICLEs cite (their list of sources, links and credits) and hold every claim against it.

    \b
    Examples:
      recoupe sources article.html
      recoupe sources https://example.org/one --lang fr
      recoupe sources article.html --snapshots kept/ --format json > sources.json

    For each claim: a cited source carries this figure, carries another (S2), or does not carry one that is credited
    to it (S1). A source that cannot be read is listed with the reason: refused is not gone, and not able to look is
    not "not found". The exit code is 1 where a source says otherwise.
    """
    from checker.render.sourcing import render_text, to_contract
    from checker.sourcing import hold, read_sources

    if not articles and not fetching.feeds:
        raise misused("give_article")
    progress = Progress(quiet)
    documents, skipped = read(articles, progress, fetching=fetching)
    warn_skipped(skipped, quiet)
    told = []
    try:
        with fetching.always() as fetcher:
            for document in documents:
                told.append(hold(document, read_sources(document, fetcher, progress), language))
    finally:
        progress.done()
    if form == "json":
        rows = [to_contract(item) for item in told]
        sys.stdout.write(json.dumps({"articles": rows}, ensure_ascii=False, indent=1) + "\n")
    else:
        columns, colour = width_and_colour(width, None)
        sys.stdout.write("\n".join(render_text(item, language, columns, colour) for item in told))
    context.exit(int(any(item.faulty for item in told)))
