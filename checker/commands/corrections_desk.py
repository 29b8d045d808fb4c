"""`recoupe corrections`, the desk: the queue, decisions, answers, and what is published."""

import json
from pathlib import Path

import click

from checker.commands.common import FILE, FORMAT, language_option, opened, show_plain
from checker.commands.corrections import corrections
from checker.commands.saying import misused, refused

__all__ = ["corrections"]

_STATES = ("in_progress", "accepted", "rejected", "out_of_scope", "quarantined")
_GRAVITIES = ("minor", "significant", "serious")
_KINDS = ("correction", "clarification", "update", "retraction")
_SUBJECT = click.argument("subject", metavar="ID")


@corrections.command("list", short_help="What waits for an editor.")
@FILE
@click.option("--all", "everything", is_flag=True, help="Also what is decided.")
@FORMAT
@language_option
def list_(path: str, everything: bool, form: str, language: str) -> None:
    """List the corrections readers ask for: most readers and most support first, what was set aside last.

    \b
    Examples:
      recoupe corrections list flood.db --lang fr
      recoupe corrections list flood.db --all --format json
    """
    from checker.corrections.desk.desk import Desk
    from checker.corrections.desk.listing import queue_lines, row

    with opened(path) as case:
        desk = Desk(case)
        desk.read_new()
        groups = desk.groups(language) if everything else desk.queue(language)
        story = desk.story()
        if form == "json":
            told = [row(group, story, language) for group in groups]
            click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        else:
            show_plain(queue_lines(groups, story, language))


@corrections.command(short_help="One correction in full.")
@FILE
@_SUBJECT
@language_option
def show(path: str, subject: str, language: str) -> None:
    """Show one correction: what readers wrote, the claim, who sides with them, the steps taken, stale copies.

    \b
    Example:
      recoupe corrections show flood.db 3f2a
    """
    from checker.corrections.desk.desk import Desk
    from checker.corrections.desk.listing import details

    with opened(path) as case:
        desk = Desk(case)
        desk.read_new()
        show_plain(details(desk, desk.group(subject, language), language))


@corrections.command(short_help="Decide about a correction.")
@FILE
@_SUBJECT
@click.argument("state", type=click.Choice(_STATES))
@click.option("--editor", required=True, envvar="RECOUPE_REVIEWER", help="Who decides (or set RECOUPE_REVIEWER).")
@click.option("--reason", default="", help="Why; owed to the reader when it is rejected.")
@click.option("--gravity", type=click.Choice(_GRAVITIES), help="How grave the error is.")
@click.option("--kind", type=click.Choice(_KINDS), help="What notice it gets; else as the change suggests.")
@click.option("--value", help="The right value where the reader's is not: as an article would write it.")
@click.option("--claim", help="The claim it is about, where the tips alone do not tell.")
@click.option("--wrong", default="", help="The notice's words for what was wrong.")
@click.option("--right", default="", help="The notice's words for what is right.")
@language_option
def decide(path: str, subject: str, state: str, editor: str, language: str, **told: str | None) -> None:
    """Decide about one correction. What is accepted is laid over the claim at once, and the case is checked again.

    \b
    Examples:
      recoupe corrections decide flood.db 3f2a accepted --editor Ann --gravity significant
      recoupe corrections decide flood.db 3f2a accepted --editor Ann --gravity minor --value "environ 12 km"
      recoupe corrections decide flood.db 77c1 rejected --editor Ann --reason "The prosecutor confirms nine."
    """
    from checker.corrections.desk.desk import Desk
    from checker.corrections.desk.listing import details
    from checker.review.decision import Gravity, NoticeKind, State

    gravity, kind = told.pop("gravity"), told.pop("kind")
    with opened(path) as case:
        desk = Desk(case)
        desk.read_new()
        step = desk.decide(
            subject,
            State(state),
            editor,
            gravity=Gravity(gravity) if gravity else None,
            kind=NoticeKind(kind) if kind else None,
            reason=told["reason"] or "",
            value=told["value"],
            claim=told["claim"],
            wrong=told["wrong"] or "",
            right=told["right"] or "",
        )
        desk.settle(step)
        show_plain(details(desk, desk.group(step.subject, language), language))


@corrections.command(short_help="Publish notices, and write the pages and feeds.")
@FILE
@click.argument("subjects", nargs=-1, metavar="[ID]...")
@click.option("--editor", envvar="RECOUPE_REVIEWER", help="Who publishes (or set RECOUPE_REVIEWER).")
@click.option("--kind", type=click.Choice(_KINDS), help="Another kind of notice than was decided.")
@click.option("-o", "--output", type=click.Path(path_type=Path, file_okay=False), help="Write pages and feeds here.")
@click.option("--base", default="https://example.org/corrections/", help="The address the pages are published at.")
@click.option("--newsroom", default="recoupe", help="Whose corrections they are.")
@language_option
def publish(
    path: str,
    subjects: tuple[str, ...],
    editor: str | None,
    kind: str | None,
    output: Path | None,
    base: str,
    newsroom: str,
    language: str,
) -> None:
    """Publish the notices of accepted corrections; with -o, write everything that is published as files.

    The files: pages by year and by article in French and English, Atom, RSS and JSON Feed, and for each article
    JSON-LD, a fragment for its own page and the IPTC signal. All come from one record.

    \b
    Examples:
      recoupe corrections publish flood.db 3f2a --editor Ann
      recoupe corrections publish flood.db -o site/ --base https://news.example/corrections/ --newsroom "The News"
    """
    from checker.corrections.desk.desk import Desk
    from checker.corrections.publishing.site import site
    from checker.review.decision import NoticeKind, State

    if not subjects and output is None:
        raise misused("name_corrections")
    if subjects and not editor:
        raise misused("publisher_unnamed")
    with opened(path) as case:
        desk = Desk(case)
        for subject in subjects:
            desk.decide(subject, State.PUBLISHED, editor or "", kind=NoticeKind(kind) if kind else None)
        published = desk.notices()
        for notice in published[len(published) - len(subjects) :]:
            show_plain(f"{notice.id}  {notice.text(language)}\n")
        if output is not None:
            files = site(published, base, newsroom)
            _write(output, files)
            click.echo(f"{len(files)} files in {output}", err=True)


def _write(folder: Path, files: dict[str, str]) -> None:
    try:
        for name, content in files.items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(content, encoding="utf-8", newline="")
    except OSError as problem:
        raise refused("unwritten_inside", folder=folder, reason=problem.strerror) from problem


@corrections.command(short_help="The answer to each reader of a correction.")
@FILE
@_SUBJECT
@click.option("--base", default="https://example.org/corrections/", help="The address the pages are published at.")
@click.option("--newsroom", default="", help="The signature.")
def answer(path: str, subject: str, base: str, newsroom: str) -> None:
    """Print the answer each reader is owed, in the reader's language (French or English). Nothing is sent.

    \b
    Example:
      recoupe corrections answer flood.db 3f2a --newsroom "The News"
    """
    from checker.corrections.desk.desk import Desk

    with opened(path) as case:
        desk = Desk(case)
        for email, text in desk.answers(subject, base, newsroom):
            click.echo(f"To: {email or '(no address)'}\n\n{text}")


@corrections.command(short_help="Accepted corrections as fixture rows.")
@FILE
def examples(path: str) -> None:
    """Print each accepted correction as a row for fixtures/pairs.toml or a language pack: read right for ever.

    \b
    Example:
      recoupe corrections examples flood.db >> fixtures/pairs.toml
    """
    from checker.corrections.desk.desk import Desk
    from checker.corrections.desk.examples import fixture_row
    from checker.store.steps import standing

    with opened(path) as case:
        desk = Desk(case)
        for step in standing(desk.steps.all()):
            if (row := fixture_row(step, desk.story())) is not None:
                click.echo(row)
