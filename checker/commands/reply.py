"""`recoupe reply`: rights of reply, with their legal clock. They are no corrections."""

import sys

import click

from checker.commands.common import FILE, language_option, opened
from checker.commands.saying import refused


@click.group(short_help="Rights of reply, with their legal clock.")
def reply() -> None:
    """Rights of reply in a case FILE. A path of its own: a reply is no correction, and its days are counted.

    \b
    Examples:
      recoupe reply add flood.db --article one.html --name "A. Dupont" --concerns "…" --text - < letter.txt
      recoupe reply list flood.db
      recoupe reply close flood.db 3f2a91c0d7e4 published --editor Ann
    """


@reply.command(short_help="Take in a demand.")
@FILE
@click.option("--text", required=True, help="The reply; - reads standard input.")
@click.option("--name", required=True, help="Who replies.")
@click.option("--concerns", required=True, help="The words of the article that are replied to.")
@click.option("--article", help="The article: id, address, file name or title.")
@click.option("--law", default="fr-online", show_default=True, help="Which law counts the days.")
@click.option("--email", help="The address to answer to.")
def add(path: str, text: str, name: str, concerns: str, article: str | None, law: str, email: str | None) -> None:
    """Take in a demand; the clock starts now. Prints the days the law gives and the tracking code.

    \b
    Example:
      recoupe reply add flood.db --article one.html --name "A. Dupont" --concerns "…" --text - < letter.txt
    """
    from checker.corrections.intake.replies import Replies
    from checker.corrections.story import Story

    words = sys.stdin.read() if text == "-" else text
    with opened(path) as case:
        found = Story(case.load()).named(article) if article and case.last_check else None
        if article and found is None:
            raise refused("no_article_called", article=article, path=path)
        document = found.id if found else None
        receipt = Replies(case).receive(words, name, concerns, document=document, law=law, email=email)
        due = next(demand.due for demand in Replies(case).all() if demand.id == receipt.tip)
        click.echo(f"{receipt.tip}  due {due}  code {receipt.code}")


@reply.command("list", short_help="What is due when.")
@FILE
@language_option
def list_(path: str, language: str) -> None:
    """List the demands, the most urgent first.

    \b
    Example:
      recoupe reply list flood.db --lang fr
    """
    from checker.corrections.intake.replies import Replies, laws
    from checker.corrections.phrasing import phrase
    from checker.store.case import now

    with opened(path) as case:
        demands = Replies(case).all()
        if not demands:
            click.echo(phrase("desk", "empty", language))
        for demand in demands:
            law = laws()[demand.law]
            due = phrase("reply", "due", language, due=demand.due, left=f"{demand.days_left(now()):+d}")
            late = [phrase("reply", "late", language)] if demand.late else []
            state = phrase("reply", demand.state.value, language)
            click.echo("  ".join((demand.id, state, due, *late, law.name[language])))
            click.echo(f"    {law.source}")


@reply.command(short_help="Note that a reply was published or refused.")
@FILE
@click.argument("demand", metavar="ID")
@click.argument("state", type=click.Choice(["published", "refused"]))
@click.option("--editor", required=True, envvar="RECOUPE_REVIEWER", help="Who decides (or set RECOUPE_REVIEWER).")
@click.option("--reason", default="", help="Why it is refused.")
def close(path: str, demand: str, state: str, editor: str, reason: str) -> None:
    """Note that a reply was published, or refused and why.

    \b
    Example:
      recoupe reply close flood.db 3f2a91c0d7e4 published --editor Ann
    """
    from checker.corrections.intake.replies import Replies, ReplyState

    with opened(path) as case:
        Replies(case).close(demand, ReplyState(state), editor, reason)
