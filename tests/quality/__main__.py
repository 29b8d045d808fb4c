"""`python -m tests.quality`: the measures; `--update` raises the floor, `--errors` lists what went wrong."""

import argparse
import os
import sys
from pathlib import Path

from tests.quality import floor
from tests.quality.errors import lines
from tests.quality.gold import NEWS, ROOT, STORIES, load, stories
from tests.quality.measures import Measures
from tests.quality.run import reached, scores

# The floor is that of the base install, with or without the encoder beside it.
os.environ.setdefault("RECOUPE_SEMANTIC", "0")


def main(arguments: list[str] | None = None) -> int:
    """Print the measures beside their floors, and pin them if asked to."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality", description=__doc__)
    parser.add_argument("--update", action="store_true", help="raise the floor to what is reached now")
    parser.add_argument("--allow-regression", action="store_true", help="with --update: lower it where it has fallen")
    parser.add_argument("--errors", action="store_true", help="list every error in full")
    parser.add_argument("--news", action="store_true", help="the stories that follow real articles (fixtures/news)")
    parser.add_argument("--story", help="one story only (nothing is pinned)")
    options = parser.parse_args(arguments)
    if options.story and options.update:
        parser.error("the floor is pinned on all stories together")
    folder = NEWS if options.news else STORIES
    files = floor.FILES[folder]
    results = scores(told for told in stories(folder) if options.story in (None, load(told).name))
    now, pinned = reached(results, folder), floor.read(*files)
    show(now.measures)
    if options.errors:
        print("\n".join(lines(results)))
    if options.story:
        return 0
    return update(pinned, now, options.allow_regression, files) if options.update else compare(pinned, now)


def show(measures: Measures) -> None:
    """One line a scope, one column a measure."""
    names = list(dict.fromkeys(name for values in measures.values() for name in values))
    for part in (0, 1):
        print(" " * 18 + "".join(f"{name.split()[part]:>10}" for name in names))
    for scope, values in measures.items():
        print(f"{scope:18}" + "".join(f"{values[name]:10.4f}" if name in values else " " * 10 for name in names))
    print()


def compare(pinned: floor.Floor | None, now: floor.Floor) -> int:
    """Say what has fallen and risen since the floor was pinned; 1 where something has fallen."""
    if pinned is None:
        print("No floor is pinned yet.")
        return 0
    fallen = floor.fallen(pinned.measures, now.measures)
    print("\n".join((*fallen, *floor.risen(pinned.measures, now.measures), *floor.changes(pinned.errors, now.errors))))
    return 1 if fallen else 0


def update(pinned: floor.Floor | None, now: floor.Floor, allow_regression: bool, files: tuple[Path, Path]) -> int:
    """Pin what is reached now, unless that would lower a floor without leave."""
    refused = floor.update(pinned, now, allow_regression, files)
    if refused:
        print("\n".join(refused), file=sys.stderr)
        print("Nothing pinned: this would lower the floor. --allow-regression does it all the same.", file=sys.stderr)
        return 1
    print(f"Pinned in {files[0].relative_to(ROOT)}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
