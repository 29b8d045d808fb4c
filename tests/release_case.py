"""Writes the small case that later versions must be able to open: fixtures/cases/<version>.zip.

    python -m tests.release_case

Run when a version is released; a pack that is there already stays as it is.
"""

import sys
import tempfile
from pathlib import Path

from checker.review.judgement import Verdict
from checker.store.judgements import Judgements
from checker.store.pack import export
from checker.store.snapshots import Snapshot
from claims import __version__
from tests.cases import FIRST, new_case

TARGET = Path(__file__).resolve().parents[1] / "fixtures" / "cases" / f"{__version__}.zip"
AT = "2025-09-05T08:00:00.000Z"


def main() -> None:
    """Two articles, one discrepancy, two readers, one snapshot."""
    if TARGET.exists():
        sys.exit(f"{TARGET.name} is there already: what was released does not change")
    with tempfile.TemporaryDirectory() as folder, new_case(Path(folder) / "case.db") as case:
        [finding], ledger = case.findings(), Judgements(case)
        ledger.add(finding, Verdict.ACCEPTABLE, reviewer="Anna", at=AT)
        ledger.add(finding, Verdict.ERROR, reviewer="Ben", letters="B", note="rang the firm", at=AT)
        case.save({"en": case.load("en"), "fr": case.load("fr")}, [Snapshot("first", AT, "first.txt", FIRST.encode())])
        export(case, TARGET)


if __name__ == "__main__":
    main()
