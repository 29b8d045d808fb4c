"""`recoupe case`: what is in a case file, whether it is whole, and how it travels."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from checker.commands.common import FILE, FORMAT, language_option, not_in_case, opened, write
from checker.commands.saying import failed, misused, refused


@click.group(short_help="Look after a case file.")
def case() -> None:
    """Look after a case file: what is in it, whether it is whole, how it travels.

    \b
    Examples:
      recoupe case info flood.db
      recoupe case verify flood.db
      recoupe case export flood.db -o flood.zip
      recoupe case import flood.zip copy.db
      recoupe case drop flood.db stories/flood/wrong.html
      recoupe case vacuum flood.db

    `recoupe check --case FILE ARTICLE...` makes a case or adds to it, `recoupe review FILE` goes through what it
    found, and `recoupe report --case FILE` writes the report. A case is an SQLite file: any tool that reads SQLite
    can look into it.
    """


@case.command(short_help="Say what is in a case.")
@FILE
@FORMAT
@language_option
def info(path: str, form: str, language: str) -> None:
    """Say what is in the case FILE: articles, claims, findings, judgements, and how far its readers agree.

    \b
    Examples:
      recoupe case info flood.db
      recoupe case info flood.db --format json
    """
    from checker.render.case_facts import tell
    from checker.store.info import info as facts_of

    with opened(path) as opened_case:
        facts = facts_of(opened_case)
    sys.stdout.write(
        json.dumps(facts, ensure_ascii=False, indent=1) + "\n" if form == "json" else tell(facts, language)
    )


@case.command(short_help="Check that a case or an evidence pack is whole.")
@FILE
@language_option
@click.pass_context
def verify(context: click.Context, path: str, language: str) -> None:
    """Check the case FILE, or an evidence pack: pages, references, chains, snapshots, quotations, and hashes.

    \b
    Examples:
      recoupe case verify flood.db
      recoupe case verify flood.zip

    The exit code is 0 when it is whole, 1 when something is wrong (one line each), 2 when it cannot be read.
    """
    from checker.store.database import CaseError
    from checker.store.pack import is_pack, verify_pack
    from checker.store.verify import verify as faults_of
    from checker.words.wording import count, message

    if is_pack(Path(path)):
        checked = message("pack_checked", language)
        try:
            faults = verify_pack(Path(path))
        except CaseError as problem:
            raise failed(problem) from problem
    else:
        checked = message("case_checked", language)
        with opened(path) as opened_case:
            faults = faults_of(opened_case)
    if not faults:
        click.echo(message("case_whole", language, file=path, checked=checked))
        return
    click.echo(message("case_problems", language, file=path, n=count("problems", len(faults), language)))
    click.echo("\n".join(faults))
    context.exit(1)


@case.command(short_help="Write a case as an evidence pack, or its judgements.")
@FILE
@click.option("-o", "--output", metavar="FILE", help="Where to write; the pack's name, else standard output.")
@click.option("--judgements", "what", flag_value="judgements", help="The ledger of judgements, as JSON lines.")
@click.option("--pairs", "what", flag_value="pairs", help="What is not the same thing, as rows of fixtures/pairs.toml.")
@language_option
def export(path: str, output: str | None, what: str | None, language: str) -> None:
    """Write the case FILE as an evidence pack: a zip with the case, its report, the articles as they came, and hashes.

    \b
    Examples:
      recoupe case export flood.db -o flood.zip
      recoupe case export flood.db --judgements -o anna.jsonl
      recoupe case export flood.db --pairs >> fixtures/pairs.toml

    Personal data of readers and accounts never leave with it. `recoupe case verify PACK` checks it later, and so
    does `sha256sum -c SHA256SUMS` in the unpacked zip.
    """
    from checker.store.exchange import pairs
    from checker.store.judgements import Judgements
    from checker.store.pack import export as pack

    with opened(path) as opened_case:
        if what == "judgements":
            rows = Judgements(opened_case).ledger.rows()
            write("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), output)
        elif what == "pairs":
            write(pairs(opened_case), output)
        elif output is None or output == "-":
            raise misused("pack_unnamed")
        else:
            _or_say(lambda: pack(opened_case, Path(output), language), output)
            _say("case_written", language, file=output)


@case.command("import", short_help="Make a case from an evidence pack, or take judgements in.")
@click.argument("source", metavar="PACK|JUDGEMENTS")
@FILE
@language_option
def import_(source: str, path: str, language: str) -> None:
    """Make the case FILE from an evidence pack; where FILE exists already, take in the judgements it does not have.

    \b
    Examples:
      recoupe case import flood.zip flood.db
      recoupe case import from-ben.zip flood.db
      recoupe case import ben.jsonl flood.db

    A second reader can so work on a copy and send it back. Judgements keep their reviewer and their moment.
    """
    from checker.store.exchange import take_in
    from checker.words.wording import count

    if not Path(source).is_file():
        raise refused("no_such_file", file=source)
    if not Path(path).exists():
        from checker.store.pack import unpack

        _or_say(lambda: unpack(Path(source), Path(path)), path)
        _say("case_written", language, file=path)
        return
    with opened(path) as opened_case:
        number = take_in(opened_case, _judgements_of(Path(source)))
    _say("case_taken_in", language, n=count("judgements", number, language), file=path)


@case.command(short_help="Leave articles out of a case.")
@FILE
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@language_option
def drop(path: str, articles: tuple[str, ...], language: str) -> None:
    """Leave ARTICLEs (their file, address or id) out of the case FILE from now on, and check it again.

    What came in stays in the file as evidence: snapshots and judgements are never deleted.

    \b
    Examples:
      recoupe case drop flood.db stories/flood/wrong.html
    """
    from checker.store.update import update
    from checker.words.wording import count

    with opened(path) as opened_case:
        known = opened_case.documents()
        out = {document.id for document in known if {document.id, document.file, document.url} & set(articles)}
        named = {name for document in known for name in (document.id, document.file, document.url)}
        if unknown := [article for article in articles if article not in named]:
            raise not_in_case(unknown[0], known)
        report = update(opened_case, (), language=language, without=out)
    click.echo(count("articles", len(report.documents), language))


@case.command(short_help="Give unused space back.")
@FILE
@language_option
def vacuum(path: str, language: str) -> None:
    """Give the space of what was replaced in the case FILE back to the disk.

    \b
    Examples:
      recoupe case vacuum flood.db
    """
    from checker.render.case_facts import size
    from checker.store.database import compact

    with opened(path) as opened_case:
        before = Path(path).stat().st_size
        compact(opened_case.database)
    _say(
        "case_vacuumed",
        language,
        file=path,
        before=size(before, language),
        after=size(Path(path).stat().st_size, language),
    )


def _judgements_of(source: Path) -> list[dict[str, Any]]:
    """The rows of a ledger: from a pack, a case file or JSON lines."""
    from tempfile import TemporaryDirectory

    from checker.store.case import Case
    from checker.store.exchange import read_lines
    from checker.store.judgements import Judgements
    from checker.store.pack import is_pack, open_pack

    if is_pack(source):
        with TemporaryDirectory(prefix="recoupe-") as folder:
            pack = open_pack(source, Path(folder))
            if pack.problems:
                raise refused("pack_changed", path=source, fault=pack.problems[0])
            with Case.open(pack.case) as inside:
                return list(Judgements(inside).ledger.rows())
    if source.suffix in (".jsonl", ".json"):
        try:
            return list(read_lines(source.read_text(encoding="utf-8").splitlines()))
        except UnicodeDecodeError as problem:
            raise refused("not_utf8", file=source) from problem
    with opened(str(source)) as inside:
        return list(Judgements(inside).ledger.rows())


def _or_say(act: Callable[[], None], path: str) -> None:
    """Does it; what is in the way ends the command with one line."""
    from checker.store.database import CaseError

    try:
        act()
    except CaseError as problem:
        raise failed(problem) from problem
    except OSError as problem:
        raise refused("in_the_way", file=path, reason=problem.strerror or problem) from problem


def _say(key: str, language: str, **values: str) -> None:
    from checker.words.wording import message

    click.echo(message(key, language, **values), err=True)
