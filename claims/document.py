"""Documents: a text, and where it came from. Offsets count code points of `text`, the text a reader sees."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

_DAY = len("2025-01-01")


class SourceKind(StrEnum):
    """What a cited source is. `primary` speaks of itself (an authority, a court, a company); `unknown` is a link or
    a name that nothing is known of."""

    PRIMARY = "primary"
    AGENCY = "agency"
    MEDIA = "media"
    ENCYCLOPEDIA = "encyclopedia"
    UNKNOWN = "unknown"


class Span(NamedTuple):
    """Half-open code point offsets into a document's text."""

    start: int
    end: int

    def __contains__(self, offset: object) -> bool:
        return isinstance(offset, int) and self.start <= offset < self.end


@dataclass(frozen=True, slots=True)
class Link:
    """An outgoing link: where its words stand in the text, and the address it points to."""

    span: Span
    url: str


@dataclass(frozen=True, slots=True)
class Document:
    """One article as a reader sees it.

    `text` starts with the title (if there is one), then the paragraphs, separated by blank lines; page
    furniture (navigation, share counts, comments, related articles) is not in it. `published` is an ISO 8601
    day or moment. `country` is the ISO 3166 code of the outlet's country where known ("$" means something
    else in Canada). `listed_sources` are the names or addresses of a closing "Sources" list,
    `listed_urls` where each of them leads ("" where nowhere). `credits` are all agencies the text is credited to,
    `credit` the first of them. `seen` is when this version of the article was first read, where it was read at
    several times. `label` is what to call the article beside others that would be called the same.
    """

    id: str
    text: str
    file: str = ""
    title: str | None = None
    outlet: str | None = None
    language: str | None = None
    published: str | None = None
    url: str | None = None
    country: str | None = None
    headline: Span | None = None
    credit: str | None = None
    links: tuple[Link, ...] = field(default=())
    listed_sources: tuple[str, ...] = field(default=())
    listed_urls: tuple[str, ...] = field(default=())
    credits: tuple[str, ...] = field(default=())
    seen: str | None = None
    label: str | None = None

    @property
    def day(self) -> date | None:
        """The day of publication, where it is known."""
        try:
            return date.fromisoformat(self.published[:_DAY]) if self.published else None
        except ValueError:
            return None

    @property
    def told(self) -> str | None:
        """When the article said what it says: a later version when it was first read, else the publication."""
        return self.seen or self.published
