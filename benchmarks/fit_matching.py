"""Fits the matcher's weights on the annotated stories and prints the table for `checker/settings.toml`.

    python -m benchmarks.fit_matching            # weights from all stories, and the leave-one-story-out scores
    python -m benchmarks.fit_matching --hold louvre-theft

Two logistic regressions: the comparisons of a pair, then its score with the margin over its best rival. Pairs of
claims from two different stories are negatives too, so that figures in common ("2 %", "deux") do not link strangers.
Facts with many mentions count less per pair, so that no headline figure decides alone. Needs numpy.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from checker.article import read_inputs
from checker.block import candidate_pairs
from checker.check import read_all, readable
from checker.compare import COMPARISONS, measures, views
from checker.match import margins
from checker.report import Report
from claims.claim import Claim
from claims.topics import Topic
from tests.quality.gold import Story, load, stories
from tests.quality.placing import place

RIDGE = 1.0
STRANGER = 0.3  # weight of a pair from two stories: many, and easy


@dataclass
class Sample:
    """Pairs of claims, what the comparisons measure, and whether they are one thing."""

    pairs: list[tuple[int, int]]
    measured: np.ndarray
    one_thing: np.ndarray
    weight: np.ndarray
    topics: Sequence[Topic]
    within: np.ndarray


def read(names: Sequence[str]) -> tuple[list[Claim], list[Topic], dict[str, str], dict[str, str], set[frozenset[str]]]:
    """Claims and topics of some stories, with claim id -> fact, document id -> story, and pairs of near facts."""
    claims: list[Claim] = []
    topics: list[Topic] = []
    fact: dict[str, str] = {}
    origin: dict[str, str] = {}
    near: set[frozenset[str]] = set()
    for folder in stories():
        if folder.name not in names:
            continue
        story = load(folder)
        found, read_topics, documents = _story(story)
        claims += found
        topics += read_topics
        origin.update((document, story.name) for document in documents)
        report = Report("", {}, tuple(documents.values()), (), tuple(found), (), (), ())
        for mention, told in place(story, report).found.items():
            fact.update((claim.id, f"{story.name}/{mention.fact}") for claim in told)
        near |= {frozenset(f"{story.name}/{name}" for name in pair) for pair in story.near}
    return claims, topics, fact, origin, near


def _story(story: Story) -> tuple[list[Claim], list[Topic], dict[str, object]]:
    documents, _ = read_inputs([str(story.folder / file) for file in story.languages])
    documents = readable(documents)[0]
    claims, topics = read_all(documents)
    return claims, topics, {document.id: document for document in documents}


def sample(names: Sequence[str]) -> Sample:
    """Every candidate pair of two documents whose answer is known."""
    claims, topics, fact, origin, near = read(names)
    seen = views(topics)
    pairs, measured, truth, within = [], [], [], []
    for left, right in candidate_pairs(claims):
        one, other = claims[left], claims[right]
        if one.document == other.document:
            continue
        here, there = fact.get(one.id), fact.get(other.id)
        same_story = origin[one.document] == origin[other.document]
        if same_story and (here is None and there is None or here and there and frozenset((here, there)) in near):
            continue
        pairs.append((left, right))
        measured.append(measures(seen[left], seen[right]))
        truth.append(same_story and here is not None and here == there)
        within.append(same_story)
    size = Counter(fact[claims[left].id] for (left, _), same in zip(pairs, truth, strict=True) if same)
    weight = [
        3 / size[fact[claims[left].id]] ** 0.5 if same else 1.0 if inside else STRANGER
        for (left, _), same, inside in zip(pairs, truth, within, strict=True)
    ]
    return Sample(pairs, np.array(measured), np.array(truth, float), np.array(weight), topics, np.array(within))


def regress(columns: np.ndarray, truth: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Logistic regression by Newton's method with a ridge; weights of evidence never below zero."""
    matrix = np.hstack([np.ones((len(columns), 1)), columns])
    free = np.ones(matrix.shape[1], bool)
    while True:
        solution = np.zeros(matrix.shape[1])
        ridge = np.eye(int(free.sum())) * RIDGE
        ridge[0, 0] = 1e-6
        part, held = matrix[:, free], np.zeros(int(free.sum()))
        for _ in range(50):
            odds = 1 / (1 + np.exp(-np.clip(part @ held, -30, 30)))
            slope = part.T @ (weight * (odds - truth)) + ridge @ held
            curve = (part * (weight * odds * (1 - odds))[:, None]).T @ part + ridge
            held -= np.linalg.solve(curve, slope)
        solution[free] = held
        wrong = (solution < 0) & free
        wrong[0] = False
        if not wrong.any():
            return solution
        free &= ~wrong


def fit(data: Sample) -> tuple[np.ndarray, np.ndarray]:
    """(start and weights, competition) from a sample."""
    first = regress(data.measured, data.one_thing, data.weight)
    score = first[0] + data.measured @ first[1:]
    ahead = margins(data.topics, dict(zip(data.pairs, score, strict=True)))
    columns = np.column_stack([score, [ahead[pair] for pair in data.pairs]])
    inside = data.within
    return first, regress(columns[inside], data.one_thing[inside], data.weight[inside])


def table(first: np.ndarray, compete: np.ndarray) -> str:
    """The two tables of `settings.toml`."""
    lines = [f"start = {first[0]:.2f}", "", "[match.weights]"]
    lines += [f"{item.name} = {value:.2f}" for item, value in zip(COMPARISONS, first[1:], strict=True)]
    lines += ["", "[match.compete]", *(f"{name} = {value:.2f}" for name, value in zip(("start", "score", "margin"), compete, strict=True))]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hold", action="append", default=[], help="a story left out of the fit")
    chosen = parser.parse_args()
    names = [folder.name for folder in stories() if folder.name not in chosen.hold]
    print(table(*fit(sample(names))))


if __name__ == "__main__":
    main()
