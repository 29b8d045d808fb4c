"""Findings: what an editor should read, one a thread and rule, however many articles are involved.

Fifty articles that say 10 and two that say 12 are one finding with two groups. A discrepancy is an error only
where the match itself is sure; otherwise it is something to look at. Nuances are notes: they stand with the
figure they are about and set nobody off.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.judging.readings import alike
from checker.judging.relate import TWO_SPEAKERS, Judge
from checker.judging.telling import Teller
from checker.report import Finding, Judged, Relation, Severity, Thread, by_article
from checker.rules.dates import loose
from checker.rules.figures import far_apart
from checker.rules.growth import GROWING, MOVING, counted
from checker.rules.internal import flaws
from checker.rules.nuances import nuances
from checker.rules.rule import registry
from checker.rules.swaps import condensed, swaps
from checker.settings import Settings
from claims.claim import Claim
from claims.document import Document
from claims.identity import short_id

_QUIET = ("N5", "N11", "N12", "N13")  # told in the relations only: rarely worth an editor's time
_OF_SWAPS = ("D1", "D4", "D15")
_NOTED = ("N9",)  # compatible, and yet worth a line
_FLAGGED = (Relation.DISCREPANT, Relation.UPDATE, Relation.BOUND_DIFFERS, Relation.UNDECIDED)
# Told as one: a minimum since outgrown is a step of a figure that moves, a hedge that does not meet another value.
_TOLD_AS = {"A5": "U1", "D4": "D1"}
# Never more than a warning: a person may have two posts, a sum may leave out what everyone knows.
_MILD = ("D11", "D14", "I1", "I2", "I3", "I4")


@dataclass(frozen=True, slots=True)
class Case:
    """Everything findings are made from. `claims` in the order of documents and text; `headlines` are the ids of
    the claims that stand in one; `likely` gives the probability that two claims, by their ids, are about one thing."""

    claims: Sequence[Claim]
    documents: Mapping[str, Document]
    threads: Sequence[Thread]
    relations: Sequence[Sequence[Judged]]
    headlines: frozenset[str]
    likely: Callable[[str, str], float]
    judge: Judge
    settings: Settings
    language: str


def find(case: Case) -> list[Finding]:
    """The findings of a story, most serious first."""
    return ranked(_without_swapped(list(_Finder(case).find())))


def ranked(found: Iterable[Finding]) -> list[Finding]:
    """Findings in reading order."""
    return sorted(found, key=lambda item: (list(Severity).index(item.severity), -item.relation.seriousness, item.id))


def _without_swapped(found: list[Finding]) -> list[Finding]:
    """Two figures that changed places are told once, not as two different values as well."""
    swapped = [set(finding.claims) for finding in found if finding.rule == "D13"]
    return [
        finding
        for finding in found
        if finding.rule not in _OF_SWAPS or not any(set(finding.claims) <= claims for claims in swapped)
    ]


class _Finder:
    def __init__(self, case: Case) -> None:
        self._case = case
        self._claims = {claim.id: claim for claim in case.claims}
        self._home = {name: thread.id for thread in case.threads for name in thread.claims}
        self._tell = Teller(case.documents, case.language)
        self._by_document = by_article(case.documents, case.claims)

    def find(self) -> Iterator[Finding]:
        for thread, judged in zip(self._case.threads, self._case.relations, strict=True):
            yield from self._condensed(thread, judged)
            yield from self._headlines(thread)
            told = [self._claims[name] for name in thread.claims]
            for nuance in nuances(told, self._case.documents, self._by_document):
                sides = nuance.left, nuance.right
                yield self._finding(nuance.code, thread.id, sides, Severity.NOTE, self._tell.nuance(nuance))
        for document, claims in self._by_document.items():
            for flaw in flaws(self._case.documents[document], claims, self._case.settings.widths):
                sure = Severity.WARNING if flaw.code in _MILD else Severity.ERROR
                groups = (flaw.left, flaw.right) if flaw.right else (flaw.left,)
                yield self._finding(flaw.code, self._home[flaw.left[0].id], groups, sure, self._tell.flaw(flaw))
        yield from self._swapped()

    # ---- one thread, one rule

    def _condensed(self, thread: Thread, judged: Sequence[Judged]) -> Iterator[Finding]:
        by_rule: dict[str, list[Judged]] = defaultdict(list)
        for item in judged:
            flagged = item.relation in _FLAGGED and item.rule not in _QUIET
            if flagged or item.rule in _NOTED or item.rule in _TOLD_AS:
                by_rule[item.rule].append(item)
        for rule, other in _TOLD_AS.items():
            if rule in by_rule and (rule == "A5" or other in by_rule):
                by_rule[other] = by_rule.get(other, []) + by_rule.pop(rule)
        for rule, items in by_rule.items():
            relation = registry()[rule].relation
            names = dict.fromkeys(name for item in items for name in (item.left, item.right))
            groups = self._groups([self._claims[name] for name in names], relation)
            # The pair that speaks for the finding: the surest match, of equals the first in the text.
            spokesman = max(items, key=self._likely)
            groups = self._as_told(groups, relation, spokesman)
            told = self._tell.groups(rule, groups, items, spokesman)
            yield self._finding(rule, thread.id, groups, self._severity(rule, relation, spokesman), told)

    def _severity(self, rule: str, relation: Relation, spokesman: Judged) -> Severity:
        if relation is Relation.DISCREPANT:
            sure = self._likely(spokesman) >= self._case.settings.matching.sure and rule not in _MILD
            sure = sure and not (rule == "D6" and self._loose(spokesman))
            sure = sure and not (
                rule in _OF_SWAPS and far_apart(self._claims[spokesman.left], self._claims[spokesman.right])
            )
            sure = sure and not (rule == TWO_SPEAKERS and self._translated(spokesman))
            return Severity.ERROR if sure else Severity.WARNING
        return Severity.WARNING if relation in (Relation.UPDATE, Relation.BOUND_DIFFERS) else Severity.NOTE

    def _loose(self, item: Judged) -> bool:
        left, right = self._claims[item.left], self._claims[item.right]
        one, other = (self._case.documents[claim.document].language or "en" for claim in (left, right))
        return loose(left, right, (one, other))

    def _translated(self, item: Judged) -> bool:
        """Whether the two claims stand in two languages: two people may say much the same."""
        return len({self._case.documents[self._claims[name].document].language for name in (item.left, item.right)}) > 1

    def _likely(self, item: Judged) -> float:
        return self._case.likely(item.left, item.right)

    def _groups(self, claims: Sequence[Claim], relation: Relation) -> tuple[tuple[Claim, ...], ...]:
        """Claims that say the same, hedge included, stand together; the largest group first, or the oldest where a
        figure moved."""
        groups = alike(claims)
        if relation is Relation.UPDATE:
            return tuple(tuple(group) for group in sorted(groups, key=self._age))
        return tuple(tuple(group) for group in sorted(groups, key=lambda g: (-len(g), [c.id for c in g])))

    def _as_told(
        self, groups: tuple[tuple[Claim, ...], ...], relation: Relation, spokesman: Judged
    ) -> tuple[tuple[Claim, ...], ...]:
        """Two readings of two articles in the order of the sentence, which begins with the left of the pair that speaks
        for them: "A on one side, B on the other" are the sides A and B that a reviewer judges."""
        articles = {claim.document for group in groups for claim in group}
        alone = len(groups) == 2 and len(articles) == 2 and relation is not Relation.UPDATE
        turned = alone and spokesman.left not in {claim.id for claim in groups[0]}
        return groups[::-1] if turned else groups

    def _age(self, group: Sequence[Claim]) -> tuple[str, str]:
        return min((claim.as_of or self._case.documents[claim.document].told or "9", claim.id) for claim in group)

    # ---- one article

    def _headlines(self, thread: Thread) -> Iterator[Finding]:
        """I1: a headline and a body of one article that say it differently; an older figure told for the record of
        a count that moves is no such thing."""
        told: dict[str, list[Claim]] = defaultdict(list)
        for name in thread.claims:
            told[self._claims[name].document].append(self._claims[name])
        for claims in told.values():
            heads = [claim for claim in claims if claim.id in self._case.headlines]
            bodies = [claim for claim in claims if claim.id not in self._case.headlines]
            judged = [(a, b, self._case.judge.relate(a, b).relation) for a in heads for b in bodies]
            if any(relation.agrees for _, _, relation in judged):
                continue  # the body says it like the headline somewhere
            worst = max((relation for _, _, relation in judged), key=lambda r: r.seriousness, default=Relation.AGREE)
            moves = counted(claims) in GROWING | MOVING and worst is Relation.DISCREPANT
            if worst in (Relation.DISCREPANT, Relation.BOUND_DIFFERS) and not moves:
                sides = tuple(dict.fromkeys(a for a, _, _ in judged)), tuple(dict.fromkeys(b for _, b, _ in judged))
                yield self._finding("I1", thread.id, sides, Severity.WARNING, self._tell.inside("I1", *sides), worst)

    # ---- two threads

    def _swapped(self) -> Iterator[Finding]:
        discrepant = [
            [item for item in judged if item.relation is Relation.DISCREPANT] for judged in self._case.relations
        ]
        for same in condensed(swaps(discrepant, self._claims), self._home):
            surest = max(
                min(self._case.likely(a.id, b.id) for a, b in zip(swap.one, swap.other, strict=True)) for swap in same
            )
            sure = Severity.ERROR if surest >= self._case.settings.matching.sure else Severity.WARNING
            one = tuple(dict.fromkeys(claim for swap in same for claim in swap.one))
            other = tuple(dict.fromkeys(claim for swap in same for claim in swap.other))
            told = self._tell.exchange("D13", one, other)
            yield self._finding("D13", self._home[one[0].id], (one, other), sure, told)

    def _finding(
        self,
        rule: str,
        thread: str,
        groups: Sequence[Sequence[Claim]],
        severity: Severity,
        told: str,
        relation: Relation | None = None,
    ) -> Finding:
        names = tuple(tuple(claim.id for claim in group) for group in groups)
        ids = tuple(dict.fromkeys(name for group in names for name in group))
        name = short_id(thread, rule, *sorted(ids))
        return Finding(name, rule, relation or registry()[rule].relation, thread, ids, severity, told, names)
