"""`recoupe compare`: two texts, no articles."""

import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.commands.common import WIDTH, language_option, told, width_and_colour
from checker.commands.saying import misused, refused, said

if TYPE_CHECKING:
    from claims.document import Document

_FILE_NAME = re.compile(r"\S+\.(?:txt|html?|md)", re.I)


@click.command(short_help="Compare two texts.")
@click.argument("texts", nargs=-1, metavar="LEFT RIGHT")
@click.option("--jsonl", "stream", is_flag=True, help="Read one JSON object a line from standard input, answer each.")
@click.option("--language", "spoken", metavar="CODE", help="Language of both texts: fr, en, de … (else detected).")
@language_option
@WIDTH
@click.pass_context
def compare(
    context: click.Context,
    texts: tuple[str, ...],
    stream: bool,
    spoken: str | None,
    language: str,
    width: int | None,
) -> None:
    """Compare LEFT and RIGHT, two texts (or files holding them), or pairs on standard input with --jsonl.

    Figures and dates are compared, and what one text denies and the other affirms.

    \b
    Examples:
      recoupe compare "un accord de 10 milliards" "un accord de plus de 10 milliards"
      recoupe compare --language fr "un contrat de six ans" "un contrat de 72 mois"
      recoupe compare --language fr "Le maire a démissionné" "Le maire de Brévan n'a pas démissionné"
      recoupe compare before.txt after.txt
      recoupe compare --jsonl < pairs.jsonl

    A line of --jsonl holds "id", "left", "right" and optionally "language" (or "left_language" and
    "right_language"). A text of a few words may be taken for its neighbour's language; the languages detected are
    told on standard error where they differ. The exit code is 1 when LEFT and RIGHT are discrepant.
    """
    if stream:
        if texts:
            raise misused("lines_and_texts")
        if spoken:
            raise misused("lines_and_language")
        _stream(language)
        return
    if len(texts) != 2:
        raise misused("give_two_texts")
    from checker.commands.lines import text_document
    from checker.compare_texts import compare_texts
    from checker.render.listing import list_relations
    from checker.report import Relation
    from claims.packs.section import PackError

    left, right = _of_one_language(
        *(text_document(_text(text), name, spoken) for text, name in zip(texts, ("left", "right"), strict=True))
    )
    if left.language != right.language:
        # « Un contrat de 72 mois. » alone is taken for Spanish, and its months are then no months.
        codes = (document.language or said("no_known_language") for document in (left, right))
        taken = said("read_as_languages", **dict(zip(("left", "right"), codes, strict=True)))
        click.echo(f"recoupe: {taken}", err=True)
    try:
        found = compare_texts(left, right, language=language)
    except PackError as problem:
        raise click.BadParameter(f"{told(str(problem))}.", param_hint="--language") from problem
    columns, colour = width_and_colour(width, None)
    listed = list_relations(found.relation, found.relations, found.passages, language, width=columns, colour=colour)
    sys.stdout.write(listed)
    context.exit(int(found.relation is Relation.DISCREPANT))


def _text(argument: str) -> str:
    """The text itself, or what the file of that name holds; a word that can only be the name of a file must be one."""
    from checker.articles.decode import Undecodable, decode

    path = Path(argument)
    try:
        if path.is_file():
            return decode(path.read_bytes())
    except Undecodable as problem:
        raise refused("unread_text", file=argument, why=told(str(problem))) from problem
    except PermissionError as problem:
        raise refused("unread_file", file=argument, reason=problem.strerror) from problem
    except (OSError, ValueError):
        return argument  # too long for a file name, or a character no file name holds: a text
    if _FILE_NAME.fullmatch(argument):
        raise refused("no_text_file", file=argument)
    return argument


def _of_one_language(left: "Document", right: "Document") -> "tuple[Document, Document]":
    """The two texts; one too short to tell its language is read in the other's.

    Of « un accord de 10 milliards » nothing can be told alone, and its milliards would go unread.
    """
    return (
        replace(left, language=left.language or right.language),
        replace(right, language=right.language or left.language),
    )


def _stream(language: str) -> None:
    from checker.commands.lines import Row, answer_lines, document
    from checker.compare_texts import compare_texts
    from checker.render.json import compared_to_contract

    def answer(name: str, row: Row) -> Row:
        left, right = _of_one_language(
            document(row, f"{name}:left", "left", "left_language"),
            document(row, f"{name}:right", "right", "right_language"),
        )
        found = compare_texts(left, right, language=language)
        relation = found.relation.value if found.relation else "unrelated"
        return {
            "relation": relation,
            "relations": [compared_to_contract(item, found.passages) for item in found.relations],
        }

    answer_lines(answer)
