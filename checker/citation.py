"""Noun: a source that an article says it rests on, and what is known of it."""

from dataclasses import dataclass
from enum import StrEnum

from claims.document import SourceKind


class Via(StrEnum):
    """How an article names a source: whose text it is, in its words, in its list of sources, by a link."""

    CREDIT = "credit"
    TEXT = "text"
    LIST = "list"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class CitedSource:
    """One cited source. `name` is as full as the article has it; `url` the first address the article gives for it,
    and `home_page` says that it leads to a front page, where nobody can find the figure again."""

    name: str
    kind: SourceKind
    via: tuple[Via, ...]
    url: str | None = None
    home_page: bool = False
