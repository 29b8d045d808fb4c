"""The order of lists in the contract, by what they say: the same input gives the same bytes in whatever order files
were given. `order` is the place of every claim (`places`)."""

from collections.abc import Mapping, Sequence

from checker.report import Finding, Judged, Report, Severity, Thread


def places(report: Report) -> dict[str, int]:
    """The place of every claim: by its document, then by the text."""
    documents = sorted(report.documents, key=lambda document: (document.file, document.id))
    place = {document.id: number for number, document in enumerate(documents)}
    claims = sorted(report.claims, key=lambda c: (place.get(c.document, len(place)), *c.span, c.id))
    return {claim.id: number for number, claim in enumerate(claims)}


def in_order(ids: Sequence[str], order: Mapping[str, int]) -> list[str]:
    """Claims by their place."""
    return sorted(ids, key=lambda claim: (order.get(claim, len(order)), claim))


def by_claims(thread: Thread, order: Mapping[str, int]) -> tuple[int, str]:
    """A thread by its first claim."""
    return min((order.get(claim, len(order)) for claim in thread.claims), default=len(order)), thread.id


def by_pair(judged: Judged, order: Mapping[str, int]) -> tuple[int, int, int, str, str, str]:
    """A relation by how serious it is, then by its two claims."""
    end = len(order)
    both = order.get(judged.left, end), order.get(judged.right, end)
    return -judged.relation.seriousness, *both, judged.left, judged.right, judged.rule


def by_seriousness(finding: Finding, order: Mapping[str, int]) -> tuple[int, int, int, str]:
    """A finding by how loud it is told and how serious it is, then by its first claim."""
    first = min((order.get(claim, len(order)) for claim in finding.claims), default=len(order))
    loudness = list(Severity).index(finding.severity)
    return loudness, -finding.relation.seriousness, first, finding.id
