"""Keys as they are pressed: from a terminal without waiting for Enter, from a pipe character by character."""

import contextlib
import os
import re
import sys
from collections.abc import Iterator

import click

_ARROW = re.compile(rb"\x1b[\[O][A-Z]")
_LEAVES = ("\x03", "\x04")  # Ctrl-C and Ctrl-D


class Keys:
    """The keys of standard input; a context manager, since a terminal has to be told not to wait for lines.

    The terminal stays so from the first key to the last: what is pressed while the next screen is being drawn is
    not lost.
    """

    def __init__(self) -> None:
        self.terminal = sys.stdin.isatty() and sys.stdout.isatty()
        self._pressed = b""
        self._before: list[object] | None = None

    def __enter__(self) -> "Keys":
        self._character_by_character()
        return self

    def __exit__(self, *_: object) -> None:
        self._line_by_line()

    def __iter__(self) -> Iterator[str]:
        """Each key, arrows as their escape sequence; ends with the input, or with Ctrl-C or Ctrl-D."""
        while True:
            try:
                key = self._key()
            except (EOFError, KeyboardInterrupt):
                return
            if not key or key in _LEAVES:
                return
            if self.terminal or key not in "\r\n":
                yield key

    def line(self, prompt: str) -> str:
        """A line, typed with the terminal's own editing."""
        if not self.terminal:
            return sys.stdin.readline()
        self._line_by_line()
        try:
            sys.stdout.write(prompt + " ")
            sys.stdout.flush()
            return sys.stdin.readline()
        except KeyboardInterrupt:
            return ""
        finally:
            self._character_by_character()

    def _key(self) -> str:
        if not self.terminal:
            return sys.stdin.read(1)
        if self._before is None:
            return click.getchar()  # a terminal that is not one of Unix
        while not self._pressed:
            self._pressed = os.read(sys.stdin.fileno(), 1024)
            if not self._pressed:
                return ""
        if arrow := _ARROW.match(self._pressed):
            self._pressed = self._pressed[arrow.end() :]
            return arrow[0].decode()
        text = self._pressed.decode("utf-8", "replace")
        self._pressed = text[1:].encode()
        return text[0]

    def _character_by_character(self) -> None:
        if self.terminal:
            with contextlib.suppress(ImportError):
                import termios
                import tty

                descriptor = sys.stdin.fileno()
                self._before = termios.tcgetattr(descriptor)
                tty.setcbreak(descriptor, termios.TCSADRAIN)

    def _line_by_line(self) -> None:
        if self._before is not None:
            import termios

            termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, self._before)  # type: ignore[arg-type]
            self._before = None
