"""Nouns: a report as a person reads it, its sections and their rows."""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from checker.report import Finding, Relation, Severity, Thread
from claims.claim import Claim
from claims.document import Document


@dataclass(frozen=True, slots=True)
class Row:
    """What one article says of the measured thing: the first place it says so, and how many places there are."""

    document: Document
    claim: Claim
    reading: str
    repeats: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a figure that moved: when, what was said, and the articles that said so then."""

    when: str
    reading: str
    amount: Decimal | None
    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One measured thing. `groups` hold the rows that read the same, the most frequent reading first; where the
    figure moved, the oldest first, and `history` has its steps. `notes` are nuances that set nobody off.

    `thread` is `None` for a finding about claims that belong to several threads ("parts do not sum"); the groups are
    then those of one thread after the other.
    """

    thread: Thread | None
    findings: tuple[Finding, ...]
    relation: Relation
    severity: Severity | None
    explanations: tuple[tuple[str, str], ...]
    groups: tuple[tuple[Row, ...], ...]
    notes: tuple[tuple[str, str], ...] = ()
    history: tuple[Step, ...] = ()

    @property
    def several(self) -> str:
        """The key of what to call a finding about several threads: of one article, or of figures that several articles
        give each other way round."""
        return "internal" if self.articles == 1 else "exchanged"

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, group after group."""
        return tuple(row for group in self.groups for row in group)

    @property
    def standing(self) -> str:
        """The family of names that tells what it is."""
        return standing(self.relation, self.severity)

    @property
    def articles(self) -> int:
        """How many articles speak of the thing."""
        return len({row.document.id for row in self.rows})


@dataclass(frozen=True, slots=True)
class Outline:
    """The report in reading order. `undecided` are those of which nothing is told: too little is known to say whether
    the articles agree, or the rule that says they do not was left out."""

    documents: tuple[Document, ...]
    flagged: tuple[Section, ...]
    agreed: tuple[Section, ...]
    undecided: tuple[Section, ...]
    single: tuple[tuple[Document, tuple[Row, ...]], ...]
    origins: int

    @property
    def shared(self) -> tuple[Section, ...]:
        """Everything that several articles speak of, and all findings."""
        return *self.flagged, *self.agreed, *self.undecided

    def tally(self) -> dict[str, int]:
        """How many sections of each weight: sure discrepancies, unsure ones, other differences."""
        standing = Counter(s.standing for s in self.flagged if s.relation is Relation.DISCREPANT)
        sure, unsure = standing["relation"], standing["unsure"]
        return {"discrepancies": sure, "unsure": unsure, "others": len(self.flagged) - sure - unsure}


def standing(relation: Relation, severity: Severity | None) -> str:
    """The family of names that tells what a finding is: a relation, one we are not sure of, or one already settled."""
    if relation is not Relation.DISCREPANT or severity is Severity.ERROR:
        return "relation"
    return "settled" if severity is Severity.NOTE else "unsure"
