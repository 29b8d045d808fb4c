"""What every text for a terminal shares: laying it out at a width, styles, and how a quotation is shown."""

from io import StringIO
from typing import Any, Self

from rich.console import Console, RenderableType
from rich.text import Text

from checker.report import Severity
from checker.words.passages import Quoted, passage, shortened
from checker.words.typography import NARROW, NO_BREAK

SEVERITY_STYLE: dict[Severity | None, str] = {
    Severity.ERROR: "red",
    Severity.WARNING: "yellow",
    Severity.NOTE: "cyan",
    None: "cyan",
}

# The line breaker takes any space for a place to break; stand-ins keep "10 milliards" together.
_HELD: dict[int, str | None] = {ord(NO_BREAK): "\ue000", ord(NARROW): "\ue001"}
# An article or a note may hold what a terminal takes for orders: none of that gets through.
_ORDERS: dict[int, str | None] = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160), 0x202D, 0x202E))
_HELD |= _ORDERS
_FREED = {0xE000: NO_BREAK, 0xE001: NARROW}


class Words(Text):
    """Text whose no-break spaces hold."""

    def __init__(self, text: str = "", *arguments: Any, **options: Any) -> None:
        super().__init__(text.translate(_HELD), *arguments, **options)

    def append(self, text: Text | str, style: Any = None) -> Self:
        """Add words or another text, as `Text.append` does."""
        super().append(text.translate(_HELD) if isinstance(text, str) else text, style)
        return self


def harmless(text: str) -> str:
    """A text that is written as it is, without what a terminal takes for orders."""
    return text.translate(_ORDERS)


def fit(content: RenderableType, width: int, colour: bool) -> str:
    """`content` laid out in `width` columns; without `colour` there is not one escape sequence in it."""
    page = StringIO()
    console = Console(
        file=page,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
    console.print(content)
    written = page.getvalue().translate(_FREED)
    return "\n".join(line.rstrip() for line in written.rstrip("\n").split("\n")) + "\n"


def quotation(claim: Quoted, around: int, colour: bool) -> Words:
    """The quote with a few words around it: the words dimmed on a colour terminal, the quote between ‹ › elsewhere."""
    before, quote, after = passage(claim, around)
    quote = shortened(quote)
    text = Words(before, style="dim")
    if colour:
        text.append(quote, style="not dim bold")
    else:
        text.append(f"‹{quote}›")
    text.append(after)
    return text
