"""Snapshots in a folder: the bytes of everything read, what the server said and when, so that any quote can be shown
again and a run can be repeated without the network.

`index.jsonl` has one line for each reading, oldest first; `objects/` holds the bytes under their SHA-256. Nothing is
ever changed or removed.
"""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from checker.fetching.fetched import Fetched, State
from checker.words.errors import ToldError

_INDEX = "index.jsonl"


class Archive(Protocol):
    """Where snapshots are kept: a folder, or a case file."""

    def keep(self, fetched: Fetched) -> None:
        """Adds one reading."""

    def latest(self, target: str) -> Fetched | None:
        """The last reading of an input as given."""


class SnapshotsError(ToldError):
    """A folder of snapshots that cannot be used; it is named."""


class Snapshots:
    """Snapshots in a folder, which is made where there is none."""

    def __init__(self, folder: str | Path) -> None:
        self._folder = Path(folder)
        self._last: dict[str, dict[str, object]] = {}
        try:
            (self._folder / "objects").mkdir(parents=True, exist_ok=True)
            for row in self._rows():
                self._last[str(row["file"])] = row
        except (OSError, ValueError, KeyError) as problem:
            raise SnapshotsError("no_snapshots", folder=folder, reason=problem) from problem

    def keep(self, fetched: Fetched) -> None:
        """Adds one reading; bytes that are there already are not written again."""
        digest = fetched.sha256
        place = self._object(digest)
        if not place.exists():
            place.parent.mkdir(exist_ok=True)
            waiting = place.with_suffix(".part")
            waiting.write_bytes(fetched.body)
            waiting.replace(place)
        row: dict[str, object] = {
            "file": fetched.file,
            "url": fetched.url,
            "at": fetched.at,
            "status": fetched.status,
            "state": fetched.state.value,
            "moved": fetched.moved,
            "content_type": fetched.content_type,
            "headers": dict(fetched.headers),
            "sha256": digest,
            "size": len(fetched.body),
        }
        with open(self._folder / _INDEX, "a", encoding="utf-8") as index:
            index.write(json.dumps(row, ensure_ascii=False) + "\n")
        self._last[fetched.file] = row

    def latest(self, target: str) -> Fetched | None:
        """The last reading of an input as given. Raises `SnapshotsError` where its bytes are damaged or gone."""
        row = self._last.get(target)
        return self._fetched(row) if row is not None else None

    def all(self, target: str) -> list[Fetched]:
        """Every reading of an input as given, oldest first."""
        return [self._fetched(row) for row in self._rows() if row["file"] == target]

    def _rows(self) -> Iterator[dict[str, object]]:
        try:
            with open(self._folder / _INDEX, encoding="utf-8") as index:
                # A last line without its end was cut off while it was written: that reading was never kept.
                yield from (json.loads(line) for line in index if line.endswith("\n"))
        except FileNotFoundError:
            return

    def _object(self, digest: str) -> Path:
        return self._folder / "objects" / digest[:2] / digest

    def _fetched(self, row: dict[str, object]) -> Fetched:
        digest = str(row["sha256"])
        try:
            body = self._object(digest).read_bytes()
        except OSError as problem:
            raise SnapshotsError("snapshot_unread", file=self._object(digest), reason=problem.strerror) from problem
        if hashlib.sha256(body).hexdigest() != digest:
            raise SnapshotsError("snapshot_damaged", file=self._object(digest))
        headers = row["headers"] if isinstance(row["headers"], dict) else {}
        return Fetched(
            file=str(row["file"]),
            body=body,
            url=str(row["url"]) if row["url"] else None,
            content_type=str(row["content_type"]) if row["content_type"] else None,
            headers={str(name): str(value) for name, value in headers.items()},
            status=int(str(row["status"])),
            at=str(row["at"]),
            state=State(str(row["state"])),
            moved=bool(row["moved"]),
        )
