"""Nouns: a source that an article says it rests on, and how one article of a story hangs on another."""

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


class Kinship(StrEnum):
    """How one article hangs on another, strongest first. Copies, rewrites and translations share their origin;
    an article that cites another has one of its own."""

    COPY = "copy"
    REWRITE = "rewrite"
    TRANSLATION = "translation"
    CITES = "cites"


@dataclass(frozen=True, slots=True)
class Descent:
    """Article `child` hangs on article `parent` (document ids). `share` is the part of the smaller text's passages
    that both have, for a translation the part of the longer text's figures that both give in the same order, and 1
    for a citation."""

    child: str
    parent: str
    kind: Kinship
    share: float
