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
    """Articles first, the best match before others, then claims in the order of the articles; all have all the words,
    the last one as a beginning ("milli" finds "millions")."""
    query = _query(words)
    return [*_articles(database, query, limit), *_claims(database, query, limit)] if query else []


def _articles(database: Database, query: str, limit: int) -> Iterator[Hit]:
    found = database.execute(
        "SELECT id, snippet(search_articles, -1, ?, ?, '…', 24) FROM search_articles "
        "WHERE search_articles MATCH ? ORDER BY rank, rowid LIMIT ?",
        [OPEN, CLOSE, query, limit],
    )
    yield from (Hit(id, None, None, snippet) for id, snippet in found)


def _claims(database: Database, query: str, limit: int) -> Iterator[Hit]:
    """Sentences are of one length: to rank twenty thousand of them says little and takes long."""
    found = database.execute(
        "SELECT claims.document, claims.id, claims.thread, snippet(search_claims, -1, ?, ?, '…', 24) "
        "FROM search_claims JOIN claims ON claims.id = search_claims.id "
        "WHERE search_claims MATCH ? ORDER BY search_claims.rowid LIMIT ?",
        [OPEN, CLOSE, query, limit],
    )
    yield from (Hit(*row) for row in found)


def _query(words: str) -> str:
    """Every word quoted, so that nothing of FTS5's own language gets through."""
    found = _WORD.findall(words)
    return " ".join(f'"{word}"' for word in found[:-1]) + f' "{found[-1]}"*' if found else ""
