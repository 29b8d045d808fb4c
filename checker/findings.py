"""Findings: what an editor should read, one a thread and rule, however many articles are involved.

Fifty articles that say 10 and two that say 12 are one finding with two groups. A discrepancy is an error only
where the match itself is sure; otherwise it is something to look at.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from checker.relate import distance, relate, tell
from checker.render.passages import outlet
from checker.render.wording import listing, message, said
from checker.report import Finding, Judged, Relation, Severity, Thread
from checker.settings import Settings
from claims.claim import Claim
from claims.document import Document
from claims.identity import short_id
from claims.topics import Topic, figure_key

_QUIET = ("N5",)  # told in the relations only: a role in other words is rarely worth an editor's time
_NAMED = 2  # outlets named before "and n others"
_FLAGGED = (Relation.DISCREPANT, Relation.UPDATE, Relation.BOUND_DIFFERS, Relation.UNDECIDED)


def find(
    threads: Sequence[Thread],
    relations: Sequence[Sequence[Judged]],
    claims: Sequence[Claim],
    documents: Mapping[str, Document],
    sure: Mapping[frozenset[str], float],
    settings: Settings,
    language: str,
) -> list[Finding]:
    """The findings of every thread, from its relations."""
    by_id = {claim.id: claim for claim in claims}
    found = []
    for thread, judged in zip(threads, relations, strict=True):
        by_rule: dict[str, list[Judged]] = defaultdict(list)
        for item in judged:
            if item.relation in _FLAGGED and item.rule not in _QUIET:
                by_rule[item.rule].append(item)
        for rule, items in by_rule.items():
            found.append(_finding(thread, rule, items, by_id, documents, sure, settings, language))
    return found


def _finding(
    thread: Thread,
    rule: str,
    items: Sequence[Judged],
    claims: Mapping[str, Claim],
    documents: Mapping[str, Document],
    sure: Mapping[frozenset[str], float],
    settings: Settings,
    language: str,
) -> Finding:
    ids = tuple(dict.fromkeys(name for item in items for name in (item.left, item.right)))
    relation = items[0].relation
    # The pair that speaks for the finding: the surest match, of equals the first in the text.
    spokesman = max(items, key=lambda item: _strength(item, sure))
    if relation is Relation.DISCREPANT:
        severity = Severity.ERROR if _strength(spokesman, sure) >= settings.base.sure else Severity.WARNING
    else:
        severity = Severity.WARNING if relation in (Relation.UPDATE, Relation.BOUND_DIFFERS) else Severity.NOTE
    groups = _groups(ids, claims)
    name = short_id(thread.id, rule, *sorted(ids))
    explanation = _told(rule, groups, claims, documents, spokesman, language)
    return Finding(name, rule, relation, thread.id, ids, severity, explanation, groups)


def _told(
    rule: str,
    groups: Sequence[Sequence[str]],
    claims: Mapping[str, Claim],
    documents: Mapping[str, Document],
    spokesman: Judged,
    language: str,
) -> str:
    """The rule's sentence with the articles behind each reading, where there are more than two of them."""
    involved = {claims[name].document for group in groups for name in group}
    if len(involved) <= 2 or len(groups) < 2:
        return spokesman.explanation
    first = next(number for number, group in enumerate(groups) if spokesman.left in group)
    left = _reading(groups[first], claims, documents, language)
    others = [_reading(group, claims, documents, language) for number, group in enumerate(groups) if number != first]
    sides = claims[spokesman.left], claims[spokesman.right]
    by = distance(*sides, language) if len(groups) == 2 else ""
    return tell(rule, left, listing(others, language), by, language)


def _reading(
    group: Sequence[str], claims: Mapping[str, Claim], documents: Mapping[str, Document], language: str
) -> str:
    """ "19 octobre 2025 (Directinfo, EM Egypt et 4 autres)"."""
    names = list(dict.fromkeys(outlet(documents[claims[name].document]) for name in group))
    if len(names) > _NAMED + 1:
        names = [*names[:_NAMED], message("others", language, n=len(names) - _NAMED)]
    return f"{said(claims[group[0]], language)} ({listing(names, language)})"


def _strength(item: Judged, sure: Mapping[frozenset[str], float]) -> float:
    return sure.get(frozenset((item.left, item.right)), 0.0)


def _groups(ids: Sequence[str], claims: Mapping[str, Claim]) -> tuple[tuple[str, ...], ...]:
    """Claims that say the same, hedge included, stand together; the largest group first."""
    groups: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for name in ids:
        claim = claims[name]
        groups[(*figure_key(claim), getattr(claim.value, "bound", ""), claim.change or "")].append(name)
    return tuple(tuple(group) for group in sorted(groups.values(), key=lambda group: (-len(group), group)))


def internal(
    threads: Sequence[Thread],
    claims: Sequence[Claim],
    documents: Mapping[str, Document],
    read: Sequence[Topic],
    settings: Settings,
    language: str,
) -> list[Finding]:
    """I1: a headline and a body of one article that disagree inside one thread."""
    topic = {item.claim.id: item for item in read}
    by_id = {claim.id: claim for claim in claims}
    found = []
    for thread in threads:
        for left, right in combinations(thread.claims, 2):
            one, other = by_id[left], by_id[right]
            if one.document != other.document or topic[left].headline == topic[right].headline:
                continue
            judged = relate(one, other, documents, settings.widths, language)
            if judged.relation is not Relation.DISCREPANT:
                continue
            name = short_id(thread.id, "I1", left, right)
            found.append(
                Finding(
                    name,
                    "I1",
                    Relation.DISCREPANT,
                    thread.id,
                    (left, right),
                    Severity.WARNING,
                    judged.explanation,
                    ((left,), (right,)),
                )
            )
    return found
