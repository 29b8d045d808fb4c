"""`recoupe corrections`: readers' tips come in, are looked after, and are forgotten again."""

import json
import secrets
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from checker.commands.common import FILE, Progress, language_option, listed, opened, told
from checker.commands.saying import misused, problem_told, refused


@click.group(short_help="Readers' corrections, from a tip to a published notice.")
def corrections() -> None:
    """Readers' corrections in a case FILE: from a tip to a published notice.

    \b
    Examples:
      recoupe corrections import flood.db tips.mbox tips.csv
      recoupe corrections add flood.db --article one.html --text "It was Sunday, not Tuesday."
      recoupe corrections list flood.db
      recoupe corrections show flood.db 3f2a
      recoupe corrections decide flood.db 3f2a accepted --editor Ann --gravity significant
      recoupe corrections publish flood.db 3f2a --editor Ann
      recoupe corrections publish flood.db -o site/ --base https://news.example/corrections/
      recoupe corrections purge flood.db --older-than 365

    What a reader wrote, and who the reader is, never leaves the case file; notices are made from the decisions.
    """


@corrections.command(short_help="Take in one tip.")
@FILE
@click.option("--text", required=True, help="What is wrong, in the reader's words; - reads standard input.")
@click.option("--article", help="The article: id, address, file name or title.")
@click.option("--passage", help="The passage, word for word.")
@click.option("--proposed", help="What would be right.")
@click.option("--source", help="Where that can be checked.")
@click.option("--language", "spoken", help="The reader's language (fr, en, de…).")
@click.option("--name", help="The reader's name.")
@click.option("--email", help="The reader's e-mail address, for the answer.")
@language_option
def add(
    path: str,
    text: str,
    article: str | None,
    passage: str | None,
    proposed: str | None,
    source: str | None,
    spoken: str | None,
    name: str | None,
    email: str | None,
    language: str,
) -> None:
    """Take in one tip: what came by telephone or letter. Prints the reader's tracking code once it is stored.

    \b
    Examples:
      recoupe corrections add flood.db --article one.html --text "It was Sunday, not Tuesday."
      pbpaste | recoupe corrections add flood.db --text - --email reader@example.org
    """
    from checker.corrections.desk.desk import Desk
    from checker.corrections.intake.inbox import Contact
    from checker.corrections.tip import Channel, Tip

    words = sys.stdin.read() if text == "-" else text
    tip = Tip("", words.strip(), "", Channel.DESK, article, passage, proposed, source, spoken)
    with opened(path) as case:
        desk = Desk(case)
        if article and (story := desk.story()).documents and story.named(article) is None:
            raise refused("not_one_article", article=article, known=listed(story.documents.values()))
        receipt = desk.inbox.receive(tip, f"desk:{secrets.token_hex(16)}", Contact(name, email))
        desk.read_new()
        click.echo(f"{receipt.code}  {_how_read(desk, receipt.tip, language)}")


def _how_read(desk, tip: str, language: str) -> str:  # type: ignore[no-untyped-def]
    from checker.words.messages import message

    read = desk.understanding(tip, language)
    return read.explanation if read else message("tip_waits", language)


@corrections.command("import", short_help="Take in tips from files.")
@FILE
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...", type=click.Path(exists=True, path_type=Path))
@click.option("-q", "--quiet", is_flag=True, help="Only what was refused.")
def import_(path: str, sources: tuple[Path, ...], quiet: bool) -> None:
    """Take in tips from SOURCEs: .csv, .tsv, .jsonl, .json, .xlsx, .mbox, .eml files and Maildir folders.

    A table has one tip a row, with a column "text" or "proposed" and, if there are, passage, article, source,
    language, received, name, email, id (French headings work too). What was taken in before is not taken in twice.

    \b
    Examples:
      recoupe corrections import flood.db letters.mbox
      recoupe corrections import flood.db form-export.csv survey.xlsx
    """
    from checker.corrections.desk.desk import Desk
    from checker.corrections.intake.imports import read_file
    from checker.corrections.intake.sent import ImportFormatError, Refused
    from checker.store.database import CaseError

    progress, new, known, left_out = Progress(quiet), 0, 0, 0
    with opened(path) as case:
        desk = Desk(case)
        for source in sources:
            try:
                for item in read_file(source):
                    if isinstance(item, Refused):
                        left_out += 1
                        click.echo(f"recoupe: {item.place}: {told(item.reason)}", err=True)
                        continue
                    try:
                        receipt = desk.inbox.receive(item.tip, item.submission, item.contact)
                    except CaseError as problem:
                        left_out += 1
                        click.echo(f"recoupe: {item.place}: {problem_told(problem)}", err=True)
                        continue
                    new, known = new + receipt.new, known + (not receipt.new)
                    progress("taking in", new + known, "tips…")
            except ImportFormatError as problem:
                left_out += 1
                click.echo(f"recoupe: {problem_told(problem)}", err=True)
        progress("reading the tips…")
        desk.read_new()
        progress.done()
    if not quiet:
        click.echo(f"{new} new, {known} known already, {left_out} refused")
    if left_out and not new and not known:
        raise refused("nothing_taken_in")


@corrections.command("export-person", short_help="Everything held of one reader.")
@FILE
@click.option("--email", help="The reader's e-mail address.")
@click.option("--code", help="The reader's tracking code.")
def export_person(path: str, email: str | None, code: str | None) -> None:
    """Print everything the case holds of one reader, as JSON: the right of access.

    \b
    Example:
      recoupe corrections export-person flood.db --email reader@example.org
    """
    from checker.corrections.intake.readers import Readers

    with opened(path) as case:
        found = Readers(case).export_person(email, code)
    click.echo(json.dumps(found, ensure_ascii=False, indent=1))


@corrections.command(short_help="Forget readers.")
@FILE
@click.option("--email", help="Forget the reader of this e-mail address.")
@click.option("--code", help="Forget the reader of this tracking code.")
@click.option("--older-than", "days", type=click.IntRange(0), metavar="DAYS", help="Forget all tips older than this.")
@click.option("--keep-words", is_flag=True, help="Forget who wrote, keep what was written.")
def purge(path: str, email: str | None, code: str | None, days: int | None, keep_words: bool) -> None:
    """Forget readers: on request, or (daily, by cron) everything older than so many DAYS.

    Names, addresses and the readers' own words are deleted; what was decided and published stays, since nothing of
    a reader is in it.

    \b
    Examples:
      recoupe corrections purge flood.db --email reader@example.org
      recoupe corrections purge flood.db --older-than 365
    """
    from checker.corrections.intake.readers import Readers

    if not (email or code or days is not None):
        raise misused("forget_whom")
    before = None
    if days is not None:
        before = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    with opened(path) as case:
        number = Readers(case).purge(email, code, before, keep_words)
    click.echo(f"{number} forgotten")
