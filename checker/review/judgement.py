"""Judgements: what a person decided about a finding, and what they saw when they did.

A finding shows two or more sides, named A, B, C…: the readings of one thing, with the claims behind each. A judgement
names the side it speaks of ("error in B") by its claims, since sides may come in another order tomorrow.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from checker.report import Finding, Relation

Sides = tuple[tuple[str, ...], ...]


class Verdict(StrEnum):
    """What an editor may decide. Only people do; the program never says which article is right."""

    ERROR = "error"
    ACCEPTABLE = "acceptable"
    NOT_SAME = "not_same"
    QUESTION = "question"
    PENDING = "pending"
    WITHDRAWN = "withdrawn"

    @property
    def closes(self) -> bool:
        """Whether the finding leaves the queue: not while an answer or a decision is awaited."""
        return self is Verdict.ERROR or self.dismisses

    @property
    def dismisses(self) -> bool:
        """Whether there is nothing to it."""
        return self in (Verdict.ACCEPTABLE, Verdict.NOT_SAME)


# What a person may choose; `withdrawn` is the row that undoes another.
CHOICES = tuple(verdict for verdict in Verdict if verdict is not Verdict.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Seen:
    """A passage as the reviewer saw it."""

    document: str
    outlet: str
    quote: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """One row of the ledger. `number` counts from 1; `at` is a moment in UTC, ISO 8601.

    `finding`, `rule`, `relation`, `explanation`, `sides` and `passages` are what the reviewer had before them.
    `concerned` are the claims the verdict speaks of: those in error, or those that are not the same thing; none
    means the finding as a whole. `blind` is true where the reviewer could not see what others had decided.
    `undoes` is the number of the judgement that this row withdraws.
    """

    number: int
    at: str
    reviewer: str
    verdict: Verdict
    note: str
    finding: str
    rule: str
    relation: Relation
    explanation: str
    sides: Sides
    concerned: tuple[str, ...]
    passages: Mapping[str, Seen]
    blind: bool = False
    undoes: int | None = None

    @property
    def claims(self) -> frozenset[str]:
        """Every claim the reviewer saw."""
        return frozenset(claim for side in self.sides for claim in side)

    @property
    def letters(self) -> str:
        """The sides concerned, by letter: "A", "AB"; empty for the finding as a whole."""
        concerned = set(self.concerned)
        return "".join(letter(place) for place, side in enumerate(self.sides) if concerned & set(side))

    def covers(self, finding: Finding) -> bool:
        """Whether everything the finding shows has been judged here: the same relation, no passage that is new, and
        nothing set against each other that stood on one side then."""
        if finding.relation is not self.relation or not self.claims.issuperset(finding.claims):
            return False
        then = {claim: place for place, side in enumerate(self.sides) for claim in side}
        homes = [{then[claim] for claim in side} for side in sides(finding)]
        return all(a.isdisjoint(b) for a, b in combinations(homes, 2))


def sides(finding: Finding) -> Sides:
    """The sides of a finding, A first: its groups; where all claims read the same, each claim for itself."""
    return finding.groups if len(finding.groups) > 1 else tuple((claim,) for claim in finding.claims)


def letter(place: int) -> str:
    """The name of a side: A, B, … Z, A1, B1, …"""
    return chr(ord("A") + place % 26) + (str(place // 26) if place >= 26 else "")


def standing(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The judgements that nobody has withdrawn, oldest first. An undo is no judgement itself; undoing an undo does
    not exist: one judges again."""
    rows = tuple(judgements)
    withdrawn = {row.undoes for row in rows if row.undoes is not None}
    return tuple(row for row in rows if row.undoes is None and row.number not in withdrawn)


def apart(judgements: Iterable[Judgement]) -> frozenset[frozenset[str]]:
    """The pairs of claims that people say are not the same thing: the matcher's hard negatives for this case.

    A later judgement of the same claims that says otherwise takes them back.
    """
    found: set[frozenset[str]] = set()
    for judgement in standing(judgements):
        pairs = _opposed(judgement)
        if judgement.verdict is Verdict.NOT_SAME:
            found |= pairs
        elif judgement.verdict.closes:
            found -= pairs
    return frozenset(found)


def _opposed(judgement: Judgement) -> set[frozenset[str]]:
    """The pairs of claims on different sides; with sides named, only those against the others."""
    concerned = set(judgement.concerned)
    return {
        frozenset((left, right))
        for one, other in combinations(judgement.sides, 2)
        for left in one
        for right in other
        if not concerned or (left in concerned) != (right in concerned)
    }
