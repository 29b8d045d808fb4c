"""Pairs of claims with a known answer: the annotated stories, two stories mixed, and the short passages.

What a matcher is fitted and judged on. A story is read once; its pairs are measured once.
"""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import inf
from pathlib import Path

import numpy as np

from checker.articles.article import read_inputs
from checker.check import in_stories, read_all, readable
from checker.matching.block import candidate_pairs
from checker.matching.evidence.compare import base, evidence
from checker.matching.evidence.rivals import Rivals
from checker.matching.evidence.views import View, views
from checker.matching.match import match
from checker.matching.threads.wholes import MEASURES, Wholes
from checker.report import Report
from checker.settings import Matching
from claims.claim import Claim
from claims.document import Document
from tests.quality.gold import NEWS, STORIES, Story, load, stories
from tests.quality.placing import place

BASES = ("date", "count", "rank", "duration")
PAIRS = Path(__file__).parents[1] / "fixtures" / "pairs.toml"
AS_IT_IS = 4.0  # weight of a pair of a story that follows real articles
STRANGER = 0.03  # weight of a pair from two stories: many, and easy
_EVERY = 47  # of the pairs of articles from two stories one in so many is read


@dataclass(frozen=True, slots=True)
class Sample:
    """Pairs of claims that compete with one another: what the comparisons measure, and whether they are one thing.

    `rows` has a column for each comparison, one for each of `LEADS`, and one for each of `BASES`.
    """

    pairs: Sequence[tuple[int, int]]
    rows: np.ndarray
    one_thing: np.ndarray
    weight: np.ndarray
    seen: Sequence[View]


@dataclass(frozen=True, slots=True)
class Told:
    """A story as read: its documents, claims, and the annotated fact each claim states, `None` for none."""

    story: Story
    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    seen: tuple[View, ...]
    fact: tuple[str | None, ...]


def read_stories(folder: Path = STORIES) -> dict[str, Told]:
    """Every annotated story of a folder by its name."""
    return {story.name: _read(load(story)) for story in stories(folder)}


def _read(story: Story) -> Told:
    documents, _ = read_inputs([str(story.folder / file) for file in story.languages])
    ordered = tuple(readable(sorted(documents, key=lambda document: (document.file, document.id)))[0])
    _, claims, topics = in_stories(ordered, *read_all(ordered))
    report = Report("", {}, ordered, (), tuple(claims), (), (), ())
    fact = {claim.id: mention.fact for mention, told in place(story, report).found.items() for claim in told}
    return Told(story, ordered, tuple(claims), views(topics), tuple(fact.get(claim.id) for claim in claims))


def within(told: Told) -> Sample:
    """Every candidate pair of two documents of one story whose answer is known. Facts with many mentions count less
    per pair, so that no headline figure decides alone, and stories after real articles more than the others."""
    near = {frozenset(pair) for pair in told.story.near}
    pairs, truth, rows = [], [], []
    compared = list(candidate_pairs(told.claims))
    for (left, right), row in zip(compared, _rows(compared, told.seen), strict=True):
        here, there = told.fact[left], told.fact[right]
        if here is None and there is None:
            continue
        if here and there and frozenset((here, there)) in near:
            continue
        pairs.append((left, right))
        truth.append(here is not None and here == there)
        rows.append(row)
    size = Counter(told.fact[left] for (left, _), same in zip(pairs, truth, strict=True) if same)
    weight = [3 / size[told.fact[left]] ** 0.5 if same else 1.0 for (left, _), same in zip(pairs, truth, strict=True)]
    worth = AS_IT_IS if told.story.folder.parent == NEWS else 1.0
    return Sample(pairs, np.array(rows), np.array(truth, float), worth * np.array(weight), told.seen)


def threads_of(told: Told, settings: Matching) -> tuple[np.ndarray, np.ndarray]:
    """What is measured of every two threads of a story as wholes, and whether they are one thing: whether most of the
    claims of both state one fact. Threads without annotation, and those whose facts are near, are left out."""
    near = {frozenset(pair) for pair in told.story.near}
    apart = replace(settings, wholes={**dict.fromkeys(MEASURES, 0.0), "start": -inf})
    found = match([view.topic for view in told.seen], apart)
    stated = [Counter(filter(None, (told.fact[index] for index in thread))).most_common(1) for thread in found.threads]
    facts = [told_most[0][0] if told_most else None for told_most in stated]
    rows, truth = [], []
    for (small, large), row in Wholes(found.threads, found.seen, found.probability).measured().items():
        here, there = facts[small], facts[large]
        if (here is None and there is None) or (here and there and frozenset((here, there)) in near):
            continue
        rows.append(row)
        truth.append(float(here is not None and here == there))
    return np.array(rows).reshape(-1, len(MEASURES)), np.array(truth)


def between(told: Mapping[str, Told]) -> Sample:
    """The pairs of claims of some pairs of articles from two stories, which are never one thing: figures in common
    ("2 %", "deux") do not link strangers."""
    articles = [
        (name, [view for view in story.seen if view.document == document.id])
        for name, story in told.items()
        for document in story.documents
    ]
    apart = [(one, other) for (its, one), (whose, other) in combinations(articles, 2) if its != whose][::_EVERY]
    pairs, rows, seen = [], [], list[View]()
    for one, other in apart:
        both = [*one, *other]
        compared = list(candidate_pairs([view.topic.claim for view in both]))
        rows += _rows(compared, both)
        pairs += [(len(seen) + left, len(seen) + right) for left, right in compared]
        seen += both
    return Sample(pairs, np.array(rows), np.zeros(len(rows)), np.full(len(rows), STRANGER * _EVERY), seen)


def _rows(pairs: Sequence[tuple[int, int]], seen: Sequence[View]) -> list[list[float]]:
    """What the matcher sees of each pair, and of which of `BASES` it is."""
    kinds = (base(seen[left], seen[right]) for left, right in pairs)
    return [
        [*row, *(float(kind == name) for name in BASES)]
        for kind, row in zip(kinds, evidence(pairs, seen, Rivals(pairs, seen)), strict=True)
    ]


def short_texts() -> Iterator[Sample]:
    """The pairs of `fixtures/pairs.toml`, each a small story of its own: two texts, two figures, one answer."""
    for row in tomllib.loads(PAIRS.read_text("utf-8"))["pair"]:
        if row.get("unread"):
            continue
        sides = [Document(id=side, text=row[side], language=row[f"{side}_language"]) for side in ("left", "right")]
        claims, topics = read_all(sides)
        chosen = {_claim_at(claims, side, row[f"{side.id}_figure"]) for side in sides}
        seen = views(topics)
        answers = {}
        compared = list(candidate_pairs(claims))
        for pair in compared:
            if set(pair) == chosen:
                answers[pair] = bool(row["one_thing"])
            elif row["one_thing"] and set(pair) & chosen:
                answers[pair] = False
        if answers:
            seen_of = dict(zip(compared, _rows(compared, seen), strict=True))
            rows = np.array([seen_of[pair] for pair in answers])
            truth = np.array([float(answer) for answer in answers.values()])
            yield Sample(list(answers), rows, truth, np.ones(len(answers)), seen)


def _claim_at(claims: Sequence[Claim], document: Document, words: str) -> int | None:
    start = document.text.find(words)
    for number, claim in enumerate(claims):
        if claim.document == document.id and claim.span.start < start + len(words) and claim.span.end > start:
            return number
    return None
