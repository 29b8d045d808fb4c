"""Fits the matcher's weights on the annotated stories and prints the table for `checker/settings.toml`.

    python -m benchmarks.fit_matching            # weights from all stories, and the leave-one-story-out scores
    python -m benchmarks.fit_matching --hold louvre-theft

Two logistic regressions: the comparisons of a pair, then its score with the margin over its best rival. Pairs of
claims from two different stories are negatives too, so that figures in common ("2 %", "deux") do not link strangers.
Facts with many mentions count less per pair, so that no headline figure decides alone. Needs numpy.
"""

import argparse
import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from checker.article import read_inputs
from checker.block import candidate_pairs
from checker.check import read_all, readable
from checker.compare import COMPARISONS, base, measures, views
from checker.match import margins
from checker.report import Report
from checker.semantic import available
from claims.claim import Claim
from claims.document import Document
from claims.topics import Topic
from tests.quality.gold import Story, load, stories
from tests.quality.placing import place

SETTINGS = Path(__file__).parents[1] / "checker" / "settings.toml"
BASES = ("date", "count", "rank", "duration")
NAMES = [comparison.name for comparison in COMPARISONS]
RIDGE = 1.0
PAIRS = Path(__file__).parents[1] / "fixtures" / "pairs.toml"
DIFFERENT = 4.0  # a missed difference is worse than a wrong link to be looked at
SHORT = 1.0  # weight of a pair of short texts
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
    base: np.ndarray


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


def sample(names: Sequence[str], semantic: bool) -> Sample:
    """Every candidate pair of two documents whose answer is known."""
    claims, topics, fact, origin, near = read(names)
    seen = views(topics, semantic)
    pairs, measured, truth, within, bases = [], [], [], [], []
    for left, right in candidate_pairs(claims):
        one, other = claims[left], claims[right]
        if one.document == other.document:
            continue
        here, there = fact.get(one.id), fact.get(other.id)
        same_story = origin[one.document] == origin[other.document]
        if same_story and ((here is None and there is None) or (here and there and frozenset((here, there)) in near)):
            continue
        pairs.append((left, right))
        measured.append(measures(seen[left], seen[right]))
        truth.append(same_story and here is not None and here == there)
        within.append(same_story)
        bases.append([float(base(seen[left], seen[right]) == name) for name in BASES])
    size = Counter(fact[claims[left].id] for (left, _), same in zip(pairs, truth, strict=True) if same)
    weight = [
        3 / size[fact[claims[left].id]] ** 0.5 if same else 1.0 if inside else STRANGER
        for (left, _), same, inside in zip(pairs, truth, within, strict=True)
    ]
    return Sample(
        pairs,
        np.array(measured),
        np.array(truth, float),
        np.array(weight),
        topics,
        np.array(within),
        np.array(bases),
    )


def short_texts(semantic: bool) -> list[Sample]:
    """The pairs of `fixtures/pairs.toml`, each a small story of its own: two texts, two figures, one answer."""
    samples = []
    for row in tomllib.loads(PAIRS.read_text("utf-8"))["pair"]:
        if row.get("unread"):
            continue
        sides = [Document(id=side, text=row[side], language=row[f"{side}_language"]) for side in ("left", "right")]
        claims, topics = read_all(sides)
        chosen = [_claim_at(claims, side, row[f"{side.id}_figure"]) for side in sides]
        if None in chosen:
            continue
        seen = views(topics, semantic and len({side.language for side in sides}) > 1)
        pairs = [pair for pair in candidate_pairs(claims) if claims[pair[0]].document != claims[pair[1]].document]
        truth = [
            row["one_thing"]
            if set(pair) == set(chosen)
            else False
            if row["one_thing"] and set(pair) & set(chosen)
            else None
            for pair in pairs
        ]
        known = [number for number, answer in enumerate(truth) if answer is not None]
        if not known:
            continue
        everything = [measures(seen[left], seen[right]) for left, right in pairs]
        samples.append(
            Sample(
                pairs=pairs,
                measured=np.array(everything),
                one_thing=np.array([float(bool(answer)) for answer in truth]),
                weight=np.array([SHORT if answer is not None else 0.0 for answer in truth]),
                topics=topics,
                within=np.ones(len(pairs), bool),
                base=np.array(
                    [[float(base(seen[left], seen[right]) == name) for name in BASES] for left, right in pairs]
                ),
            )
        )
    return samples


def _claim_at(claims: Sequence[Claim], document: Document, words: str) -> int | None:
    start = document.text.find(words)
    for number, claim in enumerate(claims):
        if claim.document == document.id and claim.span.start < start + len(words) and claim.span.end > start:
            return number
    return None


def regress(columns: np.ndarray, truth: np.ndarray, weight: np.ndarray, evidence: int) -> np.ndarray:
    """Logistic regression by Newton's method with a ridge; the first `evidence` weights are never below zero."""
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
        wrong[1 + evidence :] = False
        if not wrong.any():
            return solution
        free &= ~wrong


def fit(samples: Sequence[Sample]) -> tuple[np.ndarray, np.ndarray]:
    """(start and weights, competition) from samples that do not compete with one another.

    The comparisons are weighed on pairs of different figures only, where the words must decide; what a figure in
    common adds is fitted afterwards, with all else held.
    """
    columns = np.vstack([np.hstack([data.measured, data.base]) for data in samples])
    truth = np.concatenate([data.one_thing for data in samples])
    weight = np.concatenate([data.weight for data in samples])
    kinds, figure = samples[0].measured.shape[1], NAMES.index("same_figure")
    apart = columns[:, figure] == 0
    dear = np.where(truth > 0, DIFFERENT, 1.0)
    first = regress(columns[apart], truth[apart], (weight * dear)[apart], kinds)
    blind = first[0] + columns @ first[1:]
    first[1 + figure] = _slope(blind, columns[:, figure], truth, weight)
    second, inside = [], np.concatenate([data.within for data in samples])
    for data in samples:
        score = first[0] + np.hstack([data.measured, data.base]) @ first[1:]
        ahead = margins(data.topics, dict(zip(data.pairs, score, strict=True)))
        second.append(np.column_stack([score, [ahead[pair] for pair in data.pairs]]))
    competing = np.vstack(second)
    return first, regress(competing[inside], truth[inside], weight[inside], competing.shape[1])


def _slope(offset: np.ndarray, column: np.ndarray, truth: np.ndarray, weight: np.ndarray) -> float:
    """The weight of one column beside a fixed score: logistic regression in one unknown."""
    slope = 0.0
    for _ in range(100):
        odds = 1 / (1 + np.exp(-np.clip(offset + slope * column, -30, 30)))
        gradient = float(column @ (weight * (odds - truth))) + RIDGE * slope
        curve = float((column**2) @ (weight * odds * (1 - odds))) + RIDGE
        slope -= gradient / curve
    return slope


def table(part: str, first: np.ndarray, compete: np.ndarray) -> str:
    """The two tables of `settings.toml`."""
    count = len(COMPARISONS)
    starts = {
        "other": first[0],
        **{name: first[0] + value for name, value in zip(BASES, first[1 + count :], strict=True)},
    }
    lines = [f"[{part}.start]", *(f"{name} = {value:.2f}" for name, value in starts.items()), "", f"[{part}.weights]"]
    lines += [f"{item.name} = {value:.2f}" for item, value in zip(COMPARISONS, first[1 : 1 + count], strict=True)]
    names = ("start", "score", "margin")
    lines += ["", f"[{part}.compete]", *(f"{name} = {value:.2f}" for name, value in zip(names, compete, strict=True))]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hold", action="append", default=[], help="a story left out of the fit")
    parser.add_argument("--write", type=Path, help="write the whole settings table there (default: print it)")
    chosen = parser.parse_args()
    names = [folder.name for folder in stories() if folder.name not in chosen.hold]
    parts = ("base", "semantic") if available() else ("base",)
    tables = "\n\n".join(
        table(part, *fit([sample(names, part == "semantic"), *short_texts(part == "semantic")])) for part in parts
    )
    text = SETTINGS.read_text("utf-8")
    result = text.partition("[base.start]\n")[0] + tables + "\n"
    if chosen.write:
        chosen.write.write_text(result, "utf-8")
    else:
        print(result)


if __name__ == "__main__":
    main()
