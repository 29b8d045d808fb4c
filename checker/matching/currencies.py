"""Whose dollar it is, where another article of the story says so: "$300bn" beside "US$ 300 bilhões"."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from claims.claim import Claim
from claims.document import Document
from claims.meaning.topics import Topic
from claims.packs.units import UNDECIDED, units
from claims.value import Kind, Value


def decided(
    documents: Sequence[Document], claims: Sequence[Claim], read: Sequence[Topic], told: Iterable[Sequence[str]]
) -> tuple[list[Claim], list[Topic]]:
    """The claims and topics with the currencies that their story decides; `told`: the documents of each story, by id.

    A story decides where it names one of the currencies that an amount may be in, and only one. An outlet's own
    currency names none: its "$" is the one of its readers.
    """
    home = {document.id: units().countries.get(document.country or "") for document in documents}
    of: dict[str, int] = {name: number for number, story in enumerate(told) for name in story}
    named: dict[int, set[str]] = {}
    for claim in claims:
        value = claim.value
        if claim.kind is Kind.MONEY and isinstance(value, Value) and value.unit and value.unit != UNDECIDED:
            named.setdefault(of[claim.document], set()).update({value.unit} - {home[claim.document]})
    settled = {
        claim.id: its for claim in claims if (its := _settled(claim, named.get(of[claim.document], set()))) is not None
    }
    if not settled:
        return list(claims), list(read)
    return (
        [settled.get(claim.id, claim) for claim in claims],
        [_with(topic, settled) for topic in read],
    )


def _settled(claim: Claim, named: set[str]) -> Claim | None:
    value = claim.value
    if not isinstance(value, Value) or value.unit != UNDECIDED or not value.unit_candidates:
        return None
    said = named.intersection(value.unit_candidates)
    return claim._replace(value=value._replace(unit=said.pop(), unit_candidates=())) if len(said) == 1 else None


def _with(topic: Topic, settled: Mapping[str, Claim]) -> Topic:
    claim = settled.get(topic.claim.id)
    return topic if claim is None else replace(topic, claim=claim)
