"""The review queue: which findings wait for a person, which came back and why, what others said of them.

Pure: findings and judgements in, items out. A finding that was judged stays judged however often the check is run,
until one of its passages or its relation changes; then it comes back and says why.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from checker.report import Finding, Severity
from checker.review.judgement import Judgement, Verdict, standing


class Told(Protocol):
    """What the queue has to know of a claim: a `Claim` will do, and so will the passage that was `Seen`."""

    @property
    def document(self) -> str:
        """The article's id."""

    @property
    def sentence(self) -> str:
        """The sentence around the words."""


class State(StrEnum):
    """Where a finding stands in the queue, in the order in which a reviewer meets them."""

    RETURNED = "returned"
    OPEN = "open"
    PENDING = "pending"
    QUESTION = "question"
    NOTED = "noted"  # worth knowing, nothing to decide: both sides can be true ("selon Reuters", or without a source)
    DECIDED = "decided"

    @property
    def waits(self) -> bool:
        """Whether the reviewer should be asked."""
        return self in (State.RETURNED, State.OPEN, State.PENDING)


class Change(StrEnum):
    """Why a judged finding came back."""

    RELATION = "relation"
    PASSAGE = "passage"
    ADDED = "added"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Reason:
    """One change since the judgement. `claim` is the claim as it is now (`None` for a changed relation); `before` and
    `after` are relations, or the sentences that changed; `before` is empty for a passage that is new."""

    change: Change
    claim: str | None
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Item:
    """A finding as a reviewer meets it.

    `opinions` are the latest judgement of each reviewer that covers it, oldest first. `judgement` is the latest of
    them that decides, else the latest: what one reader puts off does not undo what another decided. For a finding
    that came back it is the one that no longer covers it, with the `reasons`.
    """

    finding: Finding
    state: State
    judgement: Judgement | None
    reasons: tuple[Reason, ...]
    opinions: tuple[Judgement, ...]

    @property
    def disputed(self) -> bool:
        """Whether reviewers decided differently; to put off a decision is no other decision."""
        decided = (opinion for opinion in self.opinions if opinion.verdict.closes)
        return len({(opinion.verdict, frozenset(opinion.concerned)) for opinion in decided}) > 1

    @property
    def dismissed(self) -> bool:
        """Whether it was decided that there is nothing to it, and nobody decided otherwise."""
        decided = self.judgement if self.state is State.DECIDED and not self.disputed else None
        return decided is not None and decided.verdict.dismisses


def queue(
    findings: Sequence[Finding],
    judgements: Iterable[Judgement],
    claims: Mapping[str, Told],
    *,
    blind: str | None = None,
) -> tuple[Item, ...]:
    """Every finding with its state, in the order of the report; what came back first, what waits for later last.

    `claims` are those of the findings and, of those that were judged, the ones still there. With `blind`, the name of
    a reviewer, only their own judgements count, so that a second reader decides without knowing what the first said.
    """
    known = [row for row in standing(judgements) if blind is None or row.reviewer == blind]
    index = _Index(known)
    index.settle(findings)
    items = [_item(finding, index, claims) for finding in findings]
    order = list(State)
    return tuple(sorted(items, key=lambda item: order.index(item.state)))


class _Index:
    """Judgements by the claims and by the articles they are about."""

    def __init__(self, judgements: Iterable[Judgement]) -> None:
        self.by_claim: dict[str, list[Judgement]] = defaultdict(list)
        self.by_document: dict[tuple[str, str], list[Judgement]] = defaultdict(list)
        self.settled: set[int] = set()
        for row in judgements:
            for claim in row.claims:
                self.by_claim[claim].append(row)
            for document in {seen.document for seen in row.passages.values()}:
                self.by_document[row.rule, document].append(row)

    def settle(self, findings: Iterable[Finding]) -> None:
        """Remembers which judgements cover a finding there is: what was said of that one is about no other that shares
        a passage with it."""
        self.settled = {row.number for finding in findings for row in self.touching(finding) if row.covers(finding)}

    def touching(self, finding: Finding) -> list[Judgement]:
        """Those that share a claim with the finding, oldest first."""
        return _unique(row for claim in finding.claims for row in self.by_claim.get(claim, ()))

    def beside(self, finding: Finding, documents: Collection[str]) -> list[Judgement]:
        """Those by the same rule about the same articles, for a finding all of whose passages changed."""
        rows = _unique(row for document in documents for row in self.by_document.get((finding.rule, document), ()))
        return [row for row in rows if {seen.document for seen in row.passages.values()} <= set(documents)]


def _unique(rows: Iterable[Judgement]) -> list[Judgement]:
    return sorted({row.number: row for row in rows}.values(), key=lambda row: row.number)


def _item(finding: Finding, index: _Index, claims: Mapping[str, Told]) -> Item:
    touching = index.touching(finding)
    covering = [row for row in touching if row.covers(finding)]
    if covering:
        opinions = {row.reviewer: row for row in covering}
        latest = tuple(sorted(opinions.values(), key=lambda row: row.number))
        last = ([row for row in latest if row.verdict.closes] or latest)[-1]
        return Item(finding, _state(last), last, (), latest)
    touching = [row for row in touching if row.number not in index.settled]
    if not touching:
        documents = {claims[name].document for name in finding.claims if name in claims}
        beside = index.beside(finding, documents)
        free = [row for row in beside if row.number not in index.settled]
        touching = [row for row in free if not any(name in claims for name in row.claims)]
    if not touching:
        return Item(finding, State.NOTED if finding.severity is Severity.NOTE else State.OPEN, None, (), ())
    before = touching[-1]
    return Item(finding, State.RETURNED, before, tuple(_reasons(finding, before, claims)), ())


def _state(judgement: Judgement) -> State:
    if judgement.verdict.closes:
        return State.DECIDED
    return State.QUESTION if judgement.verdict is Verdict.QUESTION else State.PENDING


def _reasons(finding: Finding, before: Judgement, claims: Mapping[str, Told]) -> Iterator[Reason]:
    if finding.relation is not before.relation:
        yield Reason(Change.RELATION, None, before.relation.value, finding.relation.value)
    gone: dict[str, list[str]] = defaultdict(list)
    for name, seen in before.passages.items():
        if name not in finding.claims and name not in claims:
            gone[seen.document].append(seen.sentence)
    told = False
    for name in finding.claims:
        if name in before.passages or name not in claims:
            continue
        told = True
        claim = claims[name]
        if gone[claim.document]:
            yield Reason(Change.PASSAGE, name, gone[claim.document].pop(0), claim.sentence)
        else:
            yield Reason(Change.ADDED, name, "", claim.sentence)
    if not told and finding.relation is before.relation:
        yield Reason(Change.READING, None, before.explanation, finding.explanation)


def progress(items: Collection[Item]) -> tuple[int, int]:
    """How many of the findings that ask for a decision no longer wait, and how many there are."""
    asking = [item for item in items if item.state is not State.NOTED]
    return sum(not item.state.waits for item in asking), len(asking)
