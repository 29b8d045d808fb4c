"""What went wrong, listed: the errors behind the measures."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from tests.quality.reading import bound_right
from tests.quality.scoring import PairScore, StoryScore, Stray

Errors: TypeAlias = dict[str, dict[str, int]]


def errors(scores: Sequence[StoryScore]) -> Errors:
    """What went wrong, in words that stay the same from run to run: by sort of error, with how often.

    Pairs are named by fact and documents, not by quotations, so that the list stays short enough to be read in a
    review; `lines` has the quotations.
    """
    found: dict[str, Counter[str]] = {sort: Counter() for sort in _SORTS}
    for sort, score, key, _ in _all(scores):
        found[sort][f"{score.story.name} {key}"] += 1
    return {sort: dict(sorted(counts.items())) for sort, counts in found.items()}


def lines(scores: Sequence[StoryScore]) -> list[str]:
    """Every error in full, one line each."""
    return [f"{sort}: {score.story.name} {key}: {text}" for sort, score, key, text in _all(scores)]


def _all(scores: Sequence[StoryScore]) -> Iterator[tuple[str, StoryScore, str, str]]:
    """(sort of error, story, key, text in full)"""
    for score in scores:
        for sort, listed in _SORTS.items():
            yield from ((sort, score, key, text) for key, text in listed(score))


def _missed_mentions(score: StoryScore) -> Iterable[tuple[str, str]]:
    for mention in score.story.mentions:
        if mention not in score.placed.found and not mention.optional:
            yield f"{_number(mention.document)} “{mention.quote}”", mention.fact


def _misread(score: StoryScore) -> Iterable[tuple[str, str]]:
    for mention, claims in score.placed.found.items():
        if not mention.textual and not any(bound_right(mention, claim) for claim in claims):
            said = "; ".join(f"“{claim.quote}” {claim.kind} {claim.value}" for claim in claims)
            wanted = f"{mention.low}..{mention.high} {mention.unit or ''} {mention.bound}"
            yield f"{_number(mention.document)} “{mention.quote}”", f"{mention.kind} {wanted}, read as {said}"


def _false_claims(score: StoryScore) -> Iterable[tuple[str, str]]:
    for claim in score.placed.false:
        yield f"{_number(score.placed.files[claim.document])} “{claim.quote}”", f"{claim.kind} in: {claim.sentence}"


def _missed_links(score: StoryScore) -> Iterable[tuple[str, str]]:
    return (_described(line) for line in score.pairs if not line.linked)


def _wrong_relations(score: StoryScore) -> Iterable[tuple[str, str]]:
    return (_described(line) for line in score.pairs if line.linked and not line.right)


def _missed_differences(score: StoryScore) -> Iterable[tuple[str, str]]:
    return (_described(line) for line in score.pairs if line.asked and not line.flagged)


def _wrong_links(score: StoryScore) -> Iterable[tuple[str, str]]:
    return (_strayed(score, stray) for stray in score.wrong_links)


def _false_alarms(score: StoryScore) -> Iterable[tuple[str, str]]:
    yield from (_strayed(score, stray) for stray in score.false_alarms)
    yield from (_described(line) for line in score.pairs if line.flagged and not line.differs)


def _missed_sources(score: StoryScore) -> Iterable[tuple[str, str]]:
    return ((_number(line.document), name) for line in score.sources for name in line.missed)


def _false_sources(score: StoryScore) -> Iterable[tuple[str, str]]:
    return ((_number(line.document), name) for line in score.sources for name in line.extra)


_SORTS: dict[str, Callable[[StoryScore], Iterable[tuple[str, str]]]] = {
    "missed mentions": _missed_mentions,
    "misread": _misread,
    "false claims": _false_claims,
    "missed links": _missed_links,
    "wrong links": _wrong_links,
    "wrong relations": _wrong_relations,
    "missed differences": _missed_differences,
    "false alarms": _false_alarms,
    "missed sources": _missed_sources,
    "false sources": _false_sources,
}


def _described(line: PairScore) -> tuple[str, str]:
    left, right = line.pair.left, line.pair.right
    key = f"{left.fact} {_number(left.document)}~{_number(right.document)}"
    return key, f"“{left.quote}” / “{right.quote}”: {line.pair.verdict}, said {line.said or 'nothing'}"


def _strayed(score: StoryScore, stray: Stray) -> tuple[str, str]:
    documents = "~".join(_number(score.placed.files[claim.document]) for claim in (stray.left, stray.right))
    facts = "+".join(sorted(stray.facts)) or "no fact"
    return f"{facts} {documents}", f"“{stray.left.quote}” / “{stray.right.quote}”"


def _number(file: str) -> str:
    return file.partition("-")[0]
