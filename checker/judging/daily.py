"""Figures of one day: what markets quote is another figure tomorrow, and two articles of two days may both be right."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from claims.claim import Claim
from claims.document import Document
from claims.meaning.topics import Topic
from claims.value import Grain, Kind, Period

# What moves from day to day, by notion, and the kinds of figures that say where it stands: bonds are issued for sums
# of money, and gold is stolen by the kilogram.
_MOVING = {
    "bond-yield": (Kind.PERCENTAGE,),
    "stock-index": (Kind.COUNT,),
    "exchange-rate": (Kind.MONEY,),
    "oil-price": (Kind.MONEY,),
    "gas-price": (Kind.MONEY,),
    "gold-price": (Kind.MONEY,),
    "bitcoin-crypto": (Kind.MONEY,),
    "power-cut": (Kind.PERCENTAGE, Kind.COUNT),
    "fire-contained": (Kind.PERCENTAGE,),
}
_NEAR = 0.35  # how near a notion must stand: some ten words, no comma


def daily(read: Iterable[Topic], documents: Mapping[str, Document]) -> dict[str, str]:
    """The day, in ISO 8601, at which each claim about a thing that moves from day to day held, by the claim's id: the
    nearest day of its sentence, or else that of publication."""
    topics = list(read)
    days: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for topic in topics:
        claim = topic.claim
        if isinstance(claim.value, Period) and claim.value.grain is Grain.DAY and claim.value.low:
            days[claim.document, claim.sentence_span.start].append(claim)
    found = {}
    for topic in topics:
        claim = topic.claim
        if any(near >= _NEAR and claim.kind in _MOVING.get(notion, ()) for notion, near in topic.notions):
            told = days.get((claim.document, claim.sentence_span.start), ())
            nearest = min(told, key=lambda date: abs(date.span.start - claim.span.start), default=None)
            published = documents[claim.document].day
            if nearest is not None and isinstance(nearest.value, Period):
                found[claim.id] = str(nearest.value.low)[: len("2025-01-01")]
            elif published is not None:
                found[claim.id] = published.isoformat()
    return found
