"""The nouns of a reader's correction: what the reader sent, how it is understood, and what the evidence says.

What identifies the reader is not here: it is kept in a table of its own (`checker.corrections.intake.readers`).
"""

from dataclasses import dataclass, field
from enum import StrEnum

from claims.document import Span
from claims.value import Period, Value


class Channel(StrEnum):
    """How a tip came in."""

    FORM = "form"
    MAIL = "mail"
    FILE = "file"
    API = "api"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Tip:
    """One message of a reader, as it was sent.

    `article` is whatever the reader or the form named: a document's id, file, address or title. `passage` are words
    the reader selected or copied, `text` says what is wrong, `proposed` what would be right, `source` where that can
    be checked. `language` is the reader's (ISO 639-1), where known. `received` is an ISO 8601 moment in UTC.
    """

    id: str
    text: str
    received: str = ""
    channel: Channel = Channel.FORM
    article: str | None = None
    passage: str | None = None
    proposed: str | None = None
    source: str | None = None
    language: str | None = None


class How(StrEnum):
    """What a tip was tied to its claim by, the surest first."""

    PASSAGE = "passage"  # the words the reader selected stand in the article, once
    QUOTED = "quoted"  # so do words the reader quotes
    FIGURE = "figure"  # the reader repeats the article's figure
    TOPIC = "topic"  # what the reader writes is about the same thing, by the matcher's comparisons
    NOTHING = "nothing"


class Triage(StrEnum):
    """What the evidence says of a tip. A first word for the editor, never the last."""

    ALREADY = "already"
    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    UNKNOWN = "unknown"
    OUT_OF_SCOPE = "out_of_scope"
    ABUSE = "abuse"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The place in an article that a reading is about.

    `claim` is `None` where the passage holds no figure (a claim we missed) or where nothing was found. `sure` is false
    where an editor must look before anything rests on it; `reason` says why, in words. `rivals` are the ids of the
    claims it could also be; a passage that is not in the article is never tied to one of them.
    """

    document: str | None
    claim: str | None
    how: How
    sure: bool
    reason: str
    span: Span | None = None
    rivals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """One correction in a tip: the place, what the reader says stands there, what the reader says is right.

    `proposed` is in the unit of the claim (a bare "8" about "neuf objets" is 8 objects); `words` is how the reader put
    it. `supporters` and `opponents` are the ids of the claims of other origins that side with the reader or against.
    """

    anchor: Anchor
    proposed: Value | Period | str | None
    words: str
    triage: Triage
    explanation: str
    supporters: tuple[str, ...] = ()
    opponents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Understanding:
    """A tip as it was read: its language, its article, its corrections (the first is the main one), and the words that
    were read as other words because of a slip of the keyboard."""

    tip: str
    language: str
    document: str | None
    readings: tuple[Reading, ...]
    triage: Triage
    explanation: str
    rude: bool = False
    repaired: tuple[tuple[str, str], ...] = field(default=())

    @property
    def main(self) -> Reading | None:
        """The first correction, if there is one."""
        return self.readings[0] if self.readings else None
