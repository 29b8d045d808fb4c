"""The floor: the measures reached so far, pinned with a digest of the stories they were reached on.

`fixtures/floor.json` holds the measures, `fixtures/floor-details.json` the errors behind them, so that a fall can be
told in terms of claims and pairs. A floor is raised by `make floor`; lowering one takes `--allow-regression` and
shows in the review of the change.
"""

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tests.quality.errors import Errors
from tests.quality.gold import NEWS, ROOT, STORIES
from tests.quality.measures import Measures

FLOOR = ROOT / "fixtures" / "floor.json"
DETAILS = ROOT / "fixtures" / "floor-details.json"
FILES = {
    STORIES: (FLOOR, DETAILS),
    NEWS: (ROOT / "fixtures" / "news-floor.json", ROOT / "fixtures" / "news-floor-details.json"),
}
"""Where the floor of each folder of stories is pinned, and the errors behind it."""


@dataclass(frozen=True, slots=True)
class Floor:
    """What is pinned: a digest of the stories, the measures reached on them, and the errors that remained."""

    digest: str
    measures: Measures
    errors: Errors


def digest(folder: Path = STORIES) -> str:
    """A hash of every file of the stories, names included."""
    total = sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        content = sha256(path.read_bytes()).hexdigest()
        total.update(f"{path.relative_to(folder).as_posix()} {content}\n".encode())
    return total.hexdigest()


def read(floor: Path = FLOOR, details: Path = DETAILS) -> Floor | None:
    """What is pinned, or `None` where nothing is yet."""
    if not floor.exists():
        return None
    pinned = json.loads(floor.read_text(encoding="utf-8"))
    errors = json.loads(details.read_text(encoding="utf-8")) if details.exists() else {}
    return Floor(pinned["digest"], pinned["measures"], errors)


def write(new: Floor, floor: Path = FLOOR, details: Path = DETAILS) -> None:
    """Pin."""
    _dump(floor, {"digest": new.digest, "measures": new.measures})
    _dump(details, new.errors)


def fallen(pinned: Measures, reached: Measures) -> list[str]:
    """The measures under their floor, one line each. A measure that is gone has fallen."""
    return [
        f"{scope}, {name}: {'gone' if now is None else now} is under the floor of {floor}"
        for scope, measures in pinned.items()
        for name, floor in measures.items()
        if (now := reached.get(scope, {}).get(name)) is None or now < floor
    ]


def risen(pinned: Measures, reached: Measures) -> list[str]:
    """The measures above their floor, or new, one line each."""
    return [
        f"{scope}, {name}: {'new' if floor is None else floor} -> {now}"
        for scope, measures in reached.items()
        for name, now in measures.items()
        if (floor := pinned.get(scope, {}).get(name)) is None or now > floor
    ]


def update(
    pinned: Floor | None, now: Floor, allow_regression: bool = False, files: tuple[Path, Path] = (FLOOR, DETAILS)
) -> list[str]:
    """Pin what is reached now in `files`. Where that would lower a floor without leave, nothing is pinned and the
    reasons are returned."""
    lower = fallen(pinned.measures, now.measures) if pinned else []
    if pinned and lower and not allow_regression:
        return lower + changes(pinned.errors, now.errors)
    write(now, *files)
    return []


def changes(pinned: Errors, now: Errors) -> list[str]:
    """Errors that are new (lost ground) and errors that are gone (gained), one line each."""
    lines = []
    for sort in sorted(pinned.keys() | now.keys()):
        before, after = pinned.get(sort, {}), now.get(sort, {})
        for key in sorted(before.keys() | after.keys()):
            change = after.get(key, 0) - before.get(key, 0)
            if change:
                times = f" ×{abs(change)}" if abs(change) > 1 else ""
                lines.append(f"{'lost' if change > 0 else 'gained'}: {sort}: {key}{times}")
    return sorted(lines, reverse=True)


def _dump(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
