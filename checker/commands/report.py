"""`recoupe report`: what a case holds, with what was decided, in every format."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.commands.common import WIDTH, language_option, listed, not_in_case, opened, write
from checker.commands.delivery import FORMATS, deliver, format_of
from checker.commands.saying import misused, refused

if TYPE_CHECKING:
    from checker.store.case import Case


@click.command(short_help="Write the report of a case.")
@click.option("--case", "path", required=True, metavar="FILE", help="The case file.")
@click.option(
    "--format",
    "form",
    type=click.Choice((*FORMATS, "claimreview")),
    help="Format; else by the suffix of -o; else text.",
)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE.")
@click.option("--article", metavar="ARTICLE", help="An annotated copy of one article (HTML): its file, address or id.")
@click.option("--publisher", metavar="NAME", help="Who publishes the reviews (claimreview).")
@click.option("--url", metavar="URL", help="The page the reviews stand on (claimreview).")
@language_option
@WIDTH
def report(
    path: str,
    form: str | None,
    output: str | None,
    article: str | None,
    publisher: str | None,
    url: str | None,
    language: str,
    width: int | None,
) -> None:
    """Write the report of a case as it was last checked; each finding says what was decided of it.

    \b
    Examples:
      recoupe report --case flood.db
      recoupe report --case flood.db --lang fr -o flood.xlsx
      recoupe report --case flood.db --article stories/flood/first.html -o first.html
      recoupe report --case flood.db --format claimreview --publisher "Le Journal" --url https://example.org/checks

    Nothing is checked again: `recoupe check --case FILE` does that. With --article, the article comes with the
    status of each claim in its margin. claimreview is schema.org JSON-LD, for judged findings only.
    """
    if form is None:
        suffix = Path(output or "").suffix.lower()
        form = "claimreview" if suffix == ".jsonld" else format_of(output, "html" if article else "text")
    if article and form != "html":
        raise misused("copy_is_html")
    with opened(path) as case:
        if article:
            write(_annotated(case, article, language), output)
        elif form == "claimreview":
            write(_reviews(case, language, publisher, url), output)
        else:
            from checker.store.judgements import Judgements

            items = Judgements(case).queue(language)
            deliver(case.load(language), form, language, output, items=items, width=width)


def _annotated(case: "Case", article: str, language: str) -> str:
    from checker.render.annotated_copy import render
    from checker.store.judgements import Judgements

    known = case.documents()
    found = [document for document in known if article in (document.id, document.file, document.url)]
    found = found or [document for document in known if Path(document.file).name == article]
    if len(found) != 1:
        raise refused("names_several", article=article, known=listed(found)) if found else not_in_case(article, known)
    report = case.load_article(found[0].id, language)
    return render(report, found[0].id, language, Judgements(case).queue(language))


def _reviews(case: "Case", language: str, publisher: str | None, url: str | None) -> str:
    from checker.render.claimreview import Publisher, render
    from checker.store.judgements import Judgements

    return render(case.load(language), Judgements(case).queue(language), language, Publisher(publisher, url))
