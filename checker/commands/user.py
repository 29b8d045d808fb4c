"""`recoupe user`: who may sign in to the review room of a case."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from checker.commands.saying import failed, refused

if TYPE_CHECKING:
    from checker.web.accounts import Accounts

_Command = TypeVar("_Command", bound=Callable[..., Any])
_ROLES = click.Choice(["reader", "editor", "admin"])


@click.group(short_help="Accounts for the review room.")
def user() -> None:
    """Accounts of a case: readers look, editors decide, admins also manage accounts.

    \b
    Examples:
      recoupe user add ada --role admin --case desk.db
      recoupe user list --case desk.db
    """


def _case(command: _Command) -> _Command:
    return click.option("--case", "path", type=click.Path(path_type=Path), required=True, help="The case file.")(
        command
    )


def _password(command: _Command) -> _Command:
    """Asked for on a terminal; from a pipe, one line."""
    return click.option("--password-stdin", is_flag=True, help="Read the password from standard input, one line.")(
        command
    )


@user.command()
@click.argument("name")
@click.option("--role", type=_ROLES, default="editor", show_default=True, help="What the account may do.")
@_password
@_case
def add(name: str, role: str, password_stdin: bool, path: Path) -> None:
    """Make an account; the password is asked for.

    \b
    Examples:
      recoupe user add ada --role admin --case desk.db
      pass show recoupe/bob | recoupe user add bob --password-stdin --case desk.db
    """
    from checker.web.exchange import Role

    with _accounts(path) as accounts:
        accounts.add(name, _asked(password_stdin), Role(role))
    click.echo(f"{name} may sign in as {role}.", err=True)


@user.command("list")
@_case
def list_(path: Path) -> None:
    """List the accounts: name, role, since when, and whether closed.

    \b
    Example:
      recoupe user list --case desk.db
    """
    with _accounts(path) as accounts:
        for account in accounts.all():
            click.echo(f"{account.name}\t{account.role}\t{account.at[:10]}\t{'closed' if account.closed else 'open'}")


@user.command()
@click.argument("name")
@click.option("--role", type=_ROLES, help="Another role.")
@click.option("--close/--open", "closed", default=None, help="Close the account, or open it again.")
@_case
def change(name: str, role: str | None, closed: bool | None, path: Path) -> None:
    """Give an account another role, close it or open it again. What it decided stays.

    \b
    Examples:
      recoupe user change bob --role reader --case desk.db
      recoupe user change bob --close --case desk.db
    """
    from checker.web.exchange import Role

    with _accounts(path) as accounts:
        _known(accounts, name)
        accounts.change(name, role=Role(role) if role else None, closed=closed)


@user.command()
@click.argument("name")
@_password
@_case
def password(name: str, password_stdin: bool, path: Path) -> None:
    """Give an account another password; its sessions end.

    \b
    Example:
      recoupe user password bob --case desk.db
    """
    with _accounts(path) as accounts:
        _known(accounts, name)
        accounts.set_password(name, _asked(password_stdin))


@user.command(short_help="Make a token for a program.")
@click.argument("name")
@click.argument("label")
@_case
def token(name: str, label: str, path: Path) -> None:
    """Make a token with which a program acts in the name of an account; it is printed once.

    \b
    Example:
      recoupe user token bob "nightly export" --case desk.db
    """
    with _accounts(path) as accounts:
        _known(accounts, name)
        click.echo(accounts.make_token(name, label))


@contextmanager
def _accounts(path: Path) -> "Iterator[Accounts]":
    from checker.store.case import Case
    from checker.store.database import CaseError

    try:
        from checker.web.accounts import AccountError, Accounts
    except ModuleNotFoundError as missing:
        raise refused("web_missing_user", name=missing.name) from missing
    try:
        with Case.open(path) as case:
            yield Accounts(case)
    except (AccountError, CaseError) as problem:
        raise failed(problem) from problem


def _known(accounts: "Accounts", name: str) -> None:
    if accounts.get(name) is None:
        raise refused("no_account", name=name)


def _asked(from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    return str(click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))
