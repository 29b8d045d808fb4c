"""Figures that changed places: "12 morts et 30 blessés" in one article, "30 morts et 12 blessés" in another."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.report import Judged
from claims.claim import Claim
from claims.meaning.figure_keys import figure_key
from claims.value import Value

_KEY = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Swap:
    """The two claims of one article and the two of another, thread by thread."""

    one: tuple[Claim, Claim]
    other: tuple[Claim, Claim]


def swaps(threads: Sequence[Sequence[Judged]], claims: Mapping[str, Claim]) -> Iterator[Swap]:
    """Pairs of discrepancies of two threads that are one exchange of figures. `threads`: the discrepant relations
    of each thread."""
    seen: dict[tuple[str, str, _KEY, _KEY], tuple[int, Claim, Claim]] = {}
    for number, judged in enumerate(threads):
        for item in judged:
            one, other = sorted((claims[item.left], claims[item.right]), key=lambda claim: claim.document)
            if not isinstance(one.value, Value):
                continue
            a, b = figure_key(one), figure_key(other)
            found = seen.get((one.document, other.document, b, a))
            if found is not None and found[1].kind is one.kind and _two_things(found, number, one):
                yield Swap((found[1], one), (found[2], other))
            seen.setdefault((one.document, other.document, a, b), (number, one, other))


def condensed(found: Iterable[Swap], thread: Mapping[str, str]) -> Iterator[list[Swap]]:
    """The exchanges of one pair of figures between the same two threads, all told the same way round: one finding,
    however many articles have them either way. `thread` is where each claim stands, by its id."""
    together: dict[frozenset[tuple[str, frozenset[_KEY]]], list[Swap]] = {}
    for swap in found:
        first, second = (sorted(side, key=lambda claim: thread[claim.id]) for side in (swap.one, swap.other))
        swap = Swap((first[0], first[1]), (second[0], second[1]))
        figures = frozenset(figure_key(claim) for claim in swap.one)
        known = together.setdefault(frozenset((thread[claim.id], figures) for claim in swap.one), [])
        turned = bool(known) and figure_key(known[0].one[0]) != figure_key(swap.one[0])
        known.append(Swap(swap.other, swap.one) if turned else swap)
    yield from together.values()


def _two_things(found: tuple[int, Claim, Claim], number: int, claim: Claim) -> bool:
    return found[0] != number or (found[1].concept != claim.concept and found[1].concept is not None)
