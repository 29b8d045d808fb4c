"""What commands say of what went wrong, in the language chosen: by --lang, else by RECOUPE_LANG, else English."""

import os

import click

LANGUAGE = "RECOUPE_LANG"


class Refused(click.ClickException):
    """What ends a command that cannot do what it was asked to; it knows its language, since it is shown at the end."""

    def __init__(self, told: str) -> None:
        super().__init__(told)
        self.language = chosen()


def chosen(context: click.Context | None = None) -> str:
    """The interface language of the running command, or of `context`: its --lang, or what the environment says."""
    context = context or click.get_current_context(silent=True)
    given = context.params.get("language") if context else None
    return str(given or os.environ.get(LANGUAGE) or "en")


def said(key: str, **values: object) -> str:
    """The text `key` of the interface's tables in the language chosen; for the values see `Said`."""
    from checker.words.errors import Said

    return Said(key, **values).told(chosen())


def refused(key: str, **values: object) -> click.ClickException:
    """What ends a command that cannot do what it was asked to."""
    return Refused(said(key, **values))


def misused(key: str, **values: object) -> click.UsageError:
    """What ends a command that was asked in the wrong way; it is shown with how to ask."""
    return click.UsageError(said(key, **values))


def problem_told(problem: Exception) -> str:
    """What was caught, in the language chosen; in English as programs read it."""
    from checker.words.errors import Said
    from checker.words.tables import interface

    language = chosen()
    return problem.told(language) if isinstance(problem, Said) and interface(language) != "en" else str(problem)


def failed(problem: Exception) -> click.ClickException:
    """What ends a command in which `problem` was caught."""
    return Refused(problem_told(problem))


def show(problem: click.ClickException) -> None:
    """One error on standard error, within the words that click puts around it, those too in the language chosen."""
    from checker.words.errors import Said
    from checker.words.reasons import reason

    if type(problem).show not in (click.ClickException.show, click.UsageError.show):
        problem.show()  # no error to click: the help that stands for it
        return
    context = problem.ctx if isinstance(problem, click.UsageError) else None
    language = problem.language if isinstance(problem, Refused) else chosen(context)
    told = problem.format_message()
    if context is not None:
        usage = context.make_formatter()
        pieces = " ".join(context.command.collect_usage_pieces(context))
        usage.write_usage(context.command_path, pieces, prefix=Said("usage").told(language))
        click.echo(usage.getvalue() + Said("try_help", command=context.command_path).told(language) + "\n", err=True)
        told = reason(told, language)
    click.echo(Said("error_line", told=told).told(language), err=True)
