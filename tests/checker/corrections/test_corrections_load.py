"""What is acknowledged is kept, whatever happens to the server: a small run of `tests/load.py`."""

from pathlib import Path
from shutil import copyfile

from tests.checker.corrections.test_corrections_web import checked
from tests.load import run

__all__ = ["checked"]


def test_every_acknowledged_tip_is_there_once_after_kill_9(checked: Path, tmp_path: Path) -> None:
    """Sixty readers, twelve at a time, the server killed twice: nothing lost, nothing twice, the file whole."""
    path = tmp_path / "story.db"
    copyfile(checked, path)
    found = run(path, submissions=60, at_once=12, kills=2)
    assert found["acknowledged"] == found["codes"] == found["stored"] == 60, found
    assert (found["lost"], found["stored_twice"], found["failures"], found["faults"]) == (0, 0, [], []), found
