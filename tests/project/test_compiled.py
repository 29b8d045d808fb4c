"""Compiled modules (`make fast`): that they can be made, and that none stands in front of a source that changed since.

What they read and match is tested by running all tests over them: `make fast test`.
"""

import os
import subprocess
import sys
import tomllib
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HATCH = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]
HOOK = HATCH["build"]["targets"]["wheel"]["hooks"]["mypyc"]
ROOMS = [ROOT / room.lstrip("/") for room in HOOK["include"]]
LEFT_OUT = {ROOT / path.lstrip("/") for path in HOOK["exclude"]}
SOURCES = [path for room in ROOMS for path in sorted(room.rglob("*.py")) if path not in LEFT_OUT]
TRANSLATE = """
import sys
from mypyc.build import mypycify
mypycify(sys.argv[2:], target_dir=sys.argv[1], multi_file=True)
"""


def test_the_rooms_that_are_compiled_can_be_translated(tmp_path: Path) -> None:
    """To C, which takes seconds; what mypyc cannot translate, it says."""
    arguments = [*HOOK["mypy-args"], *map(str, SOURCES)]
    program = [sys.executable, "-c", TRANSLATE, str(tmp_path), *arguments]
    environment = {**os.environ, "MYPY_CACHE_DIR": str(tmp_path / "cache")}
    done = subprocess.run(program, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert any(tmp_path.rglob("__native_*.c"))


def test_no_compiled_module_is_older_than_its_source() -> None:
    """Python would read it all the same: `make fast` makes it anew, `make plain` takes it away."""
    for source in SOURCES:
        for compiled in (source.with_suffix(ending) for ending in EXTENSION_SUFFIXES):
            assert not compiled.exists() or compiled.stat().st_mtime >= source.stat().st_mtime, compiled
