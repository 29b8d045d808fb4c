"""`recoupe review`: through the findings of a case, one key a decision."""

import contextlib
import getpass
import os
import sys
from typing import TYPE_CHECKING

import click

from checker.commands.common import WIDTH, language_option, opened, width_and_colour

if TYPE_CHECKING:
    from checker.commands.review_session import Session

_CLEAR = "\033[2J\033[3J\033[H"


@click.command(short_help="Judge the findings of a case, one key each.")
@click.argument("path", metavar="FILE")
@click.option("--reviewer", envvar="RECOUPE_REVIEWER", metavar="NAME", help="Who judges (or set RECOUPE_REVIEWER).")
@click.option("--blind", is_flag=True, help="Do not show what others decided; what they judged is asked again.")
@click.option("--all", "everything", is_flag=True, help="Walk through what is judged already, too.")
@language_option
@WIDTH
def review(path: str, reviewer: str | None, blind: bool, everything: bool, language: str, width: int | None) -> None:
    """Walk through what waits in the case FILE: every side with its passages; one key decides and moves on.

    \b
    Keys: a b … error on that side, x on every side, v acceptable, n not the same thing, q question to the
    source, p later, t note, j k next and previous, u undo, ? help, Q quit.

    \b
    Examples:
      recoupe review flood.db
      recoupe review flood.db --reviewer Anna --blind
      printf 'vnQ' | recoupe review flood.db

    Each judgement is safe on disk before the next finding appears; leaving at any point loses nothing.
    """
    from checker.commands.review_session import Session
    from checker.render.review import Screen
    from checker.store.judgements import Judgements
    from checker.words.wording import count, message

    columns, colour = width_and_colour(width, None)
    with opened(path) as case:
        screen = Screen(language, columns, colour)
        session = Session(Judgements(case), reviewer or _user(), screen, blind, everything)
        if session.empty:
            click.echo(message("review_empty", language))
            return
        with contextlib.suppress(KeyboardInterrupt):  # between two keys; what was decided is on disk
            _walk(session)
        judged = count("judgements", len(session.made), language)
        left = message("review_left", language, n=session.waiting)
        click.echo(message("review_end", language, judged=judged, left=left))
        if Judgements(case).apart():
            click.echo(message("review_separate", language, file=path))


def _walk(session: "Session") -> None:
    from checker.commands.keys import Keys
    from checker.commands.review_session import HELP, NOTE
    from checker.words.wording import message

    with Keys() as keys:
        pressed = iter(keys)
        while not session.over:
            sys.stdout.write((_CLEAR if keys.terminal else "\n") + session.show())
            sys.stdout.flush()
            key = next(pressed, "")
            if not key:
                return
            if key == HELP:
                sys.stdout.write("\n" + session.screen.help())
                sys.stdout.flush()
                if keys.terminal and not next(pressed, ""):
                    return
            elif key == NOTE:
                session.keep_note(keys.line(message("review_note", session.screen.language)))
            else:
                session.press(key)


def _user() -> str:
    """The name the computer knows; a judgement without a name would be worth little."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return os.environ.get("USER") or "reviewer"
