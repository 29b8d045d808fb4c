"""`recoupe rules`, `explain` and `explain-match`: what the program looks at, and why it linked two claims."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.commands.common import Progress, language_option, read
from checker.commands.saying import problem_told, refused

if TYPE_CHECKING:
    from claims.document import Document


@click.command(short_help="List the rules.")
@language_option
def rules(language: str) -> None:
    """List every rule: code, relation, name.

    \b
    Examples:
      recoupe rules
      recoupe rules --lang fr
    """
    from checker.render.listing import list_rules
    from checker.rules import registry

    sys.stdout.write(list_rules(registry().values(), language))


@click.command(short_help="Explain one rule.")
@click.argument("code")
@language_option
def explain(code: str, language: str) -> None:
    """Explain the rule CODE: what it does, why it matters, an example.

    \b
    Examples:
      recoupe explain N1
      recoupe explain D1 --lang fr
    """
    from checker.render.listing import tell_rule
    from checker.rules import registry

    known = registry()
    rule = known.get(code) or known.get(code.upper())
    if rule is None:
        raise refused("rule_unknown", code=code)
    sys.stdout.write(tell_rule(rule, language))


@click.command("explain-match", short_help="Show the sum behind a match.")
@click.argument("left", metavar="A")
@click.argument("right", metavar="B")
@click.argument("inputs", nargs=-1, required=True, metavar="REPORT|ARTICLE...")
@language_option
def explain_match(left: str, right: str, inputs: tuple[str, ...], language: str) -> None:
    """Show why the claims A and B (two claim ids) were linked or not: start + contributions = score.

    The articles are given again, or found in a report written with --format json.

    \b
    Examples:
      recoupe explain-match 3f9a… 81c2… report.json
      recoupe explain-match 3f9a… 81c2… first.html second.html
    """
    from checker.explain import explain_match as explanation

    documents = _documents_of_report(inputs) or read(inputs, Progress())[0]
    try:
        text = explanation(documents, left, right, language)
    except (LookupError, ValueError) as problem:
        raise refused("ids_listed", told=problem_told(problem)) from problem
    sys.stdout.write(text if text.endswith("\n") else text + "\n")


def _documents_of_report(inputs: tuple[str, ...]) -> "list[Document] | None":
    """The articles inside a JSON report; `None` where the inputs are articles themselves."""
    from checker.render.json import document_from_contract

    if len(inputs) != 1 or not inputs[0].endswith(".json"):
        return None
    try:
        report = json.loads(Path(inputs[0]).read_text(encoding="utf-8"))
        return [document_from_contract(row) for row in report["documents"]]
    except OSError as problem:
        raise refused("unread_file", file=inputs[0], reason=problem.strerror) from problem
    except (ValueError, KeyError, TypeError) as problem:
        raise refused("no_report", file=inputs[0]) from problem
