"""Snapshots: what a renderer writes for the sample report, kept beside the tests.

A change that is meant is accepted with `RECOUPE_UPDATE_SNAPSHOTS=1 pytest tests/`; then read the difference.
"""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "snapshots"


def assert_snapshot(written: str, name: str) -> None:
    """`written` is exactly what tests/snapshots/`name` holds."""
    path = FOLDER / name
    if os.environ.get("RECOUPE_UPDATE_SNAPSHOTS"):
        FOLDER.mkdir(exist_ok=True)
        path.write_text(written, encoding="utf-8", newline="")
    kept = path.read_bytes().decode("utf-8")
    assert written == kept, f"{name} changed; if that is meant, renew it with RECOUPE_UPDATE_SNAPSHOTS=1"
