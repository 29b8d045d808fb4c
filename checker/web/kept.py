"""Pages that are the same for everybody but for the seals of their forms: made once, then given at once.

Fifty readers who open the form of one article at the same moment would have it written fifty times. What stands on it
changes only with the article, the language and the check, so one is written with marks where the seals go.
"""

import secrets
from collections.abc import Hashable
from threading import Lock

from checker.web.seals import Seals

_MOST = 32_000_000  # characters of all pages together: a thousand long articles
MARKS = Seals(secrets.token_hex(16), secrets.token_hex(16))  # nobody who writes an article knows them


class Kept:
    """The pages of one server; where they become too many, the oldest go."""

    def __init__(self, most: int = _MOST) -> None:
        self._most, self._length = most, 0
        self._pages: dict[Hashable, str] = {}
        self._lock = Lock()

    def get(self, key: Hashable, seals: Seals) -> str | None:
        """A page with seals of its own; `None` where none was kept."""
        page = self._pages.get(key)
        return None if page is None else _sealed(page, seals)

    def keep(self, key: Hashable, page: str, seals: Seals) -> str:
        """Keeps a page that was written with `MARKS`; the page with seals."""
        with self._lock:
            self._length += len(page) - len(self._pages.pop(key, ""))
            self._pages[key] = page
            while self._length > self._most:
                self._length -= len(self._pages.pop(next(iter(self._pages))))
        return _sealed(page, seals)


def _sealed(page: str, seals: Seals) -> str:
    return page.replace(MARKS.csrf, seals.csrf).replace(MARKS.once, seals.once)
