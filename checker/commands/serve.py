"""`recoupe serve`: the review room of a case in the browser."""

import getpass
import webbrowser
from pathlib import Path

import click

from checker.commands.saying import failed, refused


@click.command(short_help="Review a case in the browser.")
@click.option("--case", "path", type=click.Path(path_type=Path), required=True, help="The case file.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8321, show_default=True, help="Port; 0 for any free one."
)
@click.option(
    "--reviewer",
    envvar="RECOUPE_REVIEWER",
    metavar="NAME",
    help="Who judges where there are no accounts (or set RECOUPE_REVIEWER).",
)
@click.option("--open/--no-open", "opening", default=False, help="Open the browser, too.")
@click.option("--name", "names", multiple=True, help="Host name the room answers to, behind a proxy (repeatable).")
def serve(path: Path, host: str, port: int, reviewer: str | None, opening: bool, names: tuple[str, ...]) -> None:
    """Open the review room of a case: findings, passages side by side, decisions; and the JSON interface under /api/.

    On this machine alone no sign-in is needed as long as the case has no accounts (see `recoupe user`). Where others
    can reach it, accounts are required; put a proxy with TLS in front of it then.

    \b
    Examples:
      recoupe serve --case story.db --open
      recoupe serve --case story.db --port 9000 --reviewer "Ada L."
      recoupe serve --case desk.db --host 0.0.0.0 --name review.example.org
    """
    from checker.store.database import CaseError

    try:
        from checker.web.serving import NotServedError
        from checker.web.serving import serve as serve_room
    except ModuleNotFoundError as missing:
        raise refused("web_missing_room", name=missing.name) from missing

    def ready(address: str) -> None:
        click.echo(f"The review room is open at {address}  (Ctrl+C closes it)", err=True)
        if opening:
            webbrowser.open(address)

    try:
        serve_room(path, host, port, reviewer or _user(), names, ready)
    except (NotServedError, CaseError) as problem:
        raise failed(problem) from problem


def _user() -> str:
    """The name of whoever sits here, as the system knows it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "reviewer"
