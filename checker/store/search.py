"""Full-text search over the articles and claims of a case, whatever the case or the accents of the words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.store.database import Database

_WORD = re.compile(r"\w+")
OPEN, CLOSE = "\u27e6", "\u27e7"  # around the words found; no article writes these brackets


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found: `snippet` has the words found between `OPEN` and `CLOSE`. `claim` is `None` for an article."""

    document: str
    claim: str | None
    thread: str | None
    snippet: str


def search(database: Database, words: str, limit: int = 50) -> list[Hit]:
    """Articles first, then claims, that have all the words, the last one as a beginning ("milli" finds "millions")."""
    query = _query(words)
    return [hit for subject in ("document", "claim") for hit in _hits(database, subject, query, limit)] if query else []


def _hits(database: Database, subject: str, query: str, limit: int) -> Iterator[Hit]:
    found = database.execute(
        "SELECT search.id, claims.document, claims.thread, snippet(search, -1, ?, ?, '…', 24) FROM search "
        "LEFT JOIN claims ON claims.id = search.id AND search.subject = 'claim' "
        "WHERE search MATCH ? AND search.subject = ? ORDER BY rank, search.rowid LIMIT ?",
        [OPEN, CLOSE, query, subject, limit],
    )
    for id, document, thread, snippet in found:
        yield Hit(document, id, thread, snippet) if subject == "claim" else Hit(id, None, None, snippet)


def _query(words: str) -> str:
    """Every word quoted, so that nothing of FTS5's own language gets through."""
    found = _WORD.findall(words)
    return " ".join(f'"{word}"' for word in found[:-1]) + f' "{found[-1]}"*' if found else ""
