"""`docs/modules.md`, made from what rooms and modules say of themselves: `python -m tests.modules_page` writes it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.floors import FLOORS

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "modules.md"
HEAD = """# Rooms and modules

Every room from the ground up, each using only those above it on this page, and every module of it by the first sentence
it says of itself. `make docs` makes this page; [how it is built](architecture.md) says how the rooms work together.
"""
_SENTENCE = re.compile(r"[.!?](?=\s+[A-Z\"]|\s*$)")


def page() -> str:
    """The whole page, in the order of `FLOORS`; what stands at the top of a package comes with the package."""
    rooms = sorted({path.parent for top in ("claims", "checker") for path in (ROOT / top).rglob("*.py")}, key=_height)
    return HEAD + "".join(_room(room) for room in rooms)


def _height(room: Path) -> tuple[str, int, str]:
    """Where a room stands: `claims` before `checker`, then by the lowest floor that it has a share of."""
    name = _dotted(room)
    shares = [
        height
        for height, rooms in enumerate(FLOORS)
        for other in rooms.split()
        if other == name or other.startswith(f"{name}.")
    ]
    return ("" if name.startswith("claims") else "~"), min(shares), name


def _room(room: Path) -> str:
    lines = "".join(f"- `{path.stem}`: {said}\n" for path, said in _modules(room))
    return f"\n## {_dotted(room)}\n\n{summary(room / '__init__.py')}\n" + (f"\n{lines}" if lines else "")


def _modules(room: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted(room.glob("*.py")):
        if path.stem not in ("__init__", "__main__"):
            yield path, summary(path)


def summary(path: Path) -> str:
    """The first sentence of what a module says of itself, on one line."""
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    opening = " ".join(said.partition("\n\n")[0].split())
    end = _SENTENCE.search(opening)
    return opening[: end.end()] if end else opening


def _dotted(room: Path) -> str:
    return room.relative_to(ROOT).as_posix().replace("/", ".")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
