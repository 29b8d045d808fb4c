"""Shares and averages.

Mentions and sources are counted; links, relations and differences are averaged over facts, so that a headline figure
repeated in every article does not outweigh the rest. Measures are grouped by scope: `all`, each story, each language
(mentions only), `same language` and `across languages` (pairs only).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from claims.claim import Claim
from tests.quality.gold import Mention
from tests.quality.reading import bound_right, value_right
from tests.quality.scoring import PairScore, StoryScore

Measures: TypeAlias = dict[str, dict[str, float]]
DIGITS = 4


def measure(scores: Sequence[StoryScore]) -> Measures:
    """Every measure of every scope. A measure that nothing was asked for is left out."""
    languages = sorted({language for score in scores for language in score.story.languages.values()})
    scopes = {
        "all": {**_mentions(scores), **_sources(scores), **_pairs(scores)},
        **{score.story.name: {**_mentions([score]), **_sources([score]), **_pairs([score])} for score in scores},
        **{language: _mentions(scores, language) for language in languages},
        "same language": _pairs(scores, same_language=True),
        "across languages": _pairs(scores, same_language=False),
    }
    return {
        scope: {name: round(value, DIGITS) for name, value in measures.items() if value is not None}
        for scope, measures in scopes.items()
    }


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _mentions(scores: Sequence[StoryScore], language: str | None = None) -> dict[str, float | None]:
    count: Counter[str] = Counter()
    for score in scores:
        for mention in score.story.mentions:
            if language in (None, score.story.languages[mention.document]):
                _count_mention(count, mention, score.placed.found.get(mention, ()))
        for claim in score.placed.false:
            count["false"] += language in (None, score.story.languages[score.placed.files[claim.document]])
    return {
        "mention recall": _share(count["found"], count["asked"]),
        "mention precision": _share(count["placed"], count["placed"] + count["false"]),
        "value right": _share(count["value"], count["found"]),
        "bound right": _share(count["bound"], count["found"]),
        "name recall": _share(count["names found"], count["names"]),
    }


def _count_mention(count: Counter[str], mention: Mention, claims: tuple[Claim, ...]) -> None:
    if mention.textual:
        count.update({"names": 1, "names found": bool(claims)})
        return
    count["placed"] += len(claims)
    if not mention.optional:
        count["asked"] += 1
        count["found"] += bool(claims)
        count["value"] += any(value_right(mention, claim) for claim in claims)
        count["bound"] += any(bound_right(mention, claim) for claim in claims)


def _sources(scores: Sequence[StoryScore]) -> dict[str, float | None]:
    lines = [line for score in scores for line in score.sources]
    found, missed, extra = (sum(len(getattr(line, name)) for line in lines) for name in ("found", "missed", "extra"))
    return {"source recall": _share(found, found + missed), "source precision": _share(found, found + extra)}


def _pairs(scores: Sequence[StoryScore], same_language: bool | None = None) -> dict[str, float | None]:
    facts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for score in scores:
        story = score.story
        for line in score.pairs:
            left, right = line.pair.left.document, line.pair.right.document
            if same_language in (None, story.same_language(left, right)):
                _count_pair(facts[story.name, line.pair.left.fact], line)
        for what, strays in (("wrong links", score.wrong_links), ("flags", score.false_alarms)):
            for stray in strays:
                if same_language in (None, stray.same_language):
                    for owner in stray.owners:
                        facts[story.name, owner][what] += 1
    return _pair_measures(list(facts.values()))


def _count_pair(count: Counter[str], line: PairScore) -> None:
    count["pairs"] += 1
    count["linked"] += line.linked
    count["right"] += line.right
    count["asked"] += line.asked
    count["found"] += line.differs and line.flagged
    count["flags"] += line.flagged


def _pair_measures(facts: list[Counter[str]]) -> dict[str, float | None]:
    precision = _mean(_share(fact["found"], fact["flags"]) for fact in facts)
    recall = _mean(_share(fact["found"], fact["asked"]) for fact in facts)
    return {
        "link precision": _mean(_share(fact["linked"], fact["linked"] + fact["wrong links"]) for fact in facts),
        "link recall": _mean(_share(fact["linked"], fact["pairs"]) for fact in facts),
        "relation right": _mean(_share(fact["right"], fact["linked"]) for fact in facts),
        "headline precision": precision,
        "headline recall": recall,
        "headline f1": _f1(precision, recall),
    }


def _f1(precision: float | None, recall: float | None) -> float | None:
    if recall is None:
        return None
    return 2 * precision * recall / (precision + recall) if precision and recall else 0.0
