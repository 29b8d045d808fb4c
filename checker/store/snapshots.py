"""Snapshots: the bytes of an article as they came, with what the server said and when. Never changed, never dropped."""

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from checker.store.database import Database
from checker.store.rows import packed


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What one address or file answered at one moment (UTC, ISO 8601). Bytes already kept are not kept twice."""

    document: str
    at: str
    file: str
    body: bytes
    url: str | None = None
    content_type: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def sha256(self) -> str:
        """The hash of the bytes."""
        return hashlib.sha256(self.body).hexdigest()

    def of(self, document: str) -> "Snapshot":
        """The same bytes for an article of another id."""
        return replace(self, document=document)


def keep(database: Database, snapshots: Iterable[Snapshot]) -> None:
    """Adds snapshots; one whose bytes the article already has is passed over."""
    for taken in snapshots:
        database.execute(
            "INSERT INTO snapshots (document, at, file, url, content_type, headers, sha256, size, deflated) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document, sha256) DO NOTHING",
            [
                taken.document,
                taken.at,
                taken.file,
                taken.url,
                taken.content_type,
                packed(dict(taken.headers)),
                taken.sha256,
                len(taken.body),
                zlib.compress(taken.body),
            ],
        )


def snapshots(database: Database, document: str | None = None) -> Iterator[Snapshot]:
    """The snapshots of an article, or all, oldest first."""
    where, values = ("", []) if document is None else ("WHERE document = ?", [document])
    for row in database.query(f"SELECT * FROM snapshots {where} ORDER BY number", values):
        yield Snapshot(
            row["document"],
            row["at"],
            row["file"],
            zlib.decompress(row["deflated"]),
            row["url"],
            row["content_type"],
            json.loads(row["headers"]),
        )
