"""The report: one object that says what was read, how the claims relate, and what an editor should look at.

Everything after this point is rendering. The shapes follow the machine-readable contract; `to_contract`
in `checker.render.json` turns a report into exactly those shapes.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from checker.citation import CitedSource, Descent
from claims.claim import Claim
from claims.document import Document


class Relation(StrEnum):
    """How two claims about the same thing relate, least serious first."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    UNDECIDED = "undecided"
    BOUND_DIFFERS = "bound_differs"
    UPDATE = "update"
    DISCREPANT = "discrepant"

    @property
    def seriousness(self) -> int:
        """0 for `agree`, rising; the order in which an editor wants to read."""
        return _SERIOUSNESS[self]

    @property
    def agrees(self) -> bool:
        """Whether one truth satisfies both, word for word or not."""
        return self in (Relation.AGREE, Relation.COMPATIBLE)


_SERIOUSNESS = {relation: rank for rank, relation in enumerate(Relation)}


class Coverage(StrEnum):
    """Support of a thread, counted in origins (texts behind copies), never in addresses."""

    CORROBORATED = "corroborated"
    SINGLE_ORIGIN = "single_origin"
    UNCORROBORATED = "uncorroborated"
    CONFLICTING = "conflicting"


class Severity(StrEnum):
    """How loudly a finding speaks. Only `error` (a discrepancy we are sure of) sets the exit code."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Judged:
    """One pair of claims, the relation between them, the rule that says so and its sentence."""

    left: str
    right: str
    relation: Relation
    rule: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Thread:
    """One measured thing with every claim about it, from every document; a claim is in one thread only.

    `about` is a short description in the words of the articles; `origins` counts independent texts.
    """

    id: str
    about: str
    kind: str
    claims: tuple[str, ...]
    origins: int
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Finding:
    """What an editor should read: the relations of one thread under one rule, condensed.

    `claims` are the ids involved, grouped as `groups` (claims that say the same thing stand together, the
    largest group first). `thread` is the thread's id.
    """

    id: str
    rule: str
    relation: Relation
    thread: str
    claims: tuple[str, ...]
    severity: Severity
    explanation: str
    groups: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Sum:
    """Why the claims `left` and `right` were put together: `start` plus `parts` (a comparison's name and its points)
    make `score`; with `ahead`, its lead over the best rival in the same two articles, and the three weights of
    `compete` (start, score, lead) it makes `probability`, and one thing from `threshold` on."""

    left: str
    right: str
    start: float
    parts: tuple[tuple[str, float], ...]
    score: float
    ahead: float
    compete: tuple[float, float, float]
    logit: float
    probability: float
    threshold: float


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that could not be read, and why, in one line."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """What `recoupe check` found. `origins` maps a document id to the id of its origin cluster;
    `cited_sources` maps a document id to the names of the sources it cites, `sources` to what
    is known of them; `descents` say which article copies, rewrites, translates or cites which;
    `sums` maps a finding's id to the sum behind the pair that speaks for it, where there is one."""

    version: str
    settings: Mapping[str, object]
    documents: tuple[Document, ...]
    skipped: tuple[Skipped, ...]
    claims: tuple[Claim, ...]
    threads: tuple[Thread, ...]
    relations: tuple[Judged, ...]
    findings: tuple[Finding, ...]
    origins: Mapping[str, str] = field(default_factory=dict)
    cited_sources: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sources: Mapping[str, tuple[CitedSource, ...]] = field(default_factory=dict)
    descents: tuple[Descent, ...] = ()
    sums: Mapping[str, Sum] = field(default_factory=dict)


def by_article(articles: Iterable[str], claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """The claims of each article by its id, in the order given; an empty list for one without any."""
    told: dict[str, list[Claim]] = {article: [] for article in articles}
    for claim in claims:
        told[claim.document].append(claim)
    return told
