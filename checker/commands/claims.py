"""`recoupe claims`: what one text says."""

import json
import sys
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from checker.commands.common import Progress, language_option, read, warn_skipped, width_and_colour
from checker.commands.fetching import Fetching, fetch_options
from checker.commands.saying import misused, refused

if TYPE_CHECKING:
    from checker.report import Skipped
    from claims.claim import Claim
    from claims.document import Document

    Extracted: TypeAlias = tuple[Document, tuple[Claim, ...]]


@click.command(short_help="List what articles say: figures, dates, quotations, names.")
@click.argument("articles", nargs=-1, metavar="ARTICLE...")
@click.option("--format", "form", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True)
@click.option("--jsonl", "stream", is_flag=True, help="Read one JSON object a line from standard input, answer each.")
@fetch_options
@language_option
@click.option("-q", "--quiet", is_flag=True, help="No progress and no warnings on standard error.")
@click.option("--width", type=click.IntRange(40), metavar="N", help="Width of the text list (the terminal's, else 80).")
def claims(
    articles: tuple[str, ...],
    form: str,
    stream: bool,
    language: str,
    quiet: bool,
    width: int | None,
    fetching: Fetching,
) -> None:
    """List the claims of ARTICLEs (files, folders or addresses), or of texts on standard input with --jsonl.

    \b
    Examples:
      recoupe claims article.html
      recoupe claims stories/flood/ --format jsonl > claims.jsonl
      echo '{"id": "a", "text": "Plus de 10 milliards de dollars.", "language": "fr"}' | recoupe claims --jsonl

    With --jsonl, "language" and "published" are optional, and a line that cannot be read is answered with an
    "error" while the run goes on.
    """
    if stream:
        if articles:
            raise misused("lines_and_articles")
        _stream()
        return
    if not articles and not fetching.feeds:
        raise misused("give_article_or_lines")
    found, skipped = _extracted(articles, Progress(quiet), fetching)
    warn_skipped(skipped, quiet)
    if not found:
        raise refused("no_readable_language")
    if form == "text":
        from checker.render.listing import list_claims

        columns, colour = width_and_colour(width, None)
        sys.stdout.write(list_claims(found, language, width=columns, colour=colour))
        return
    from checker.render.json import claim_to_contract

    rows: list[dict[str, Any]] = [
        {
            "id": document.id,
            "file": document.file,
            "language": document.language,
            "claims": [claim_to_contract(claim) for claim in its_claims],
        }
        for document, its_claims in found
    ]
    if form == "jsonl":
        for row in rows:
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write(json.dumps({"documents": rows}, ensure_ascii=False, indent=1) + "\n")


def _extracted(
    articles: tuple[str, ...], progress: Progress, fetching: Fetching
) -> "tuple[list[Extracted], list[Skipped]]":
    """The claims of each article; an article in a language without a pack is skipped like an unreadable one."""
    from checker.report import Skipped
    from claims.extract import extract_claims
    from claims.packs.section import PackError

    documents, skipped = read(articles, progress, fetching=fetching)
    found = []
    for document in documents:
        try:
            found.append((document, extract_claims(document)))
        except PackError as problem:
            skipped.append(Skipped(document.file, str(problem)))
    return found, skipped


def _stream() -> None:
    from checker.commands.lines import Row, answer_lines, document
    from checker.render.json import claim_to_contract
    from claims.extract import extract_claims

    def answer(name: str, row: Row) -> Row:
        text = document(row, name)
        found = [claim_to_contract(claim) for claim in extract_claims(text)]
        return {"language": text.language, "claims": found}

    answer_lines(answer)
