"""Fits the matcher's weights on the annotated stories and prints the table for `checker/settings.toml`.

    python -m benchmarks.fit_matching                                     the table, from all stories
    python -m benchmarks.fit_matching --write checker/settings.toml       the same, into the settings
    python -m benchmarks.fit_matching --judge                             each story judged with weights from the others
    python -m benchmarks.fit_matching --judge --threshold 0.3 --threshold 0.5

Four logistic regressions: the comparisons of a pair, then its neighbours, then its score with the margin over its best
rival, then what is asked of whole threads. The comparisons are weighed on pairs of *different* figures only, where the
words must decide; what an identical figure adds is fitted afterwards, with all else held. Stories after real articles
weigh more than the others. Needs numpy.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np

from benchmarks.samples import BASES, Sample, Told, between, read_stories, short_texts, threads_of, within
from checker.check import check_documents
from checker.matching.block import candidate_pairs
from checker.matching.evidence.compare import COMPARISONS, LEADS
from checker.matching.evidence.neighbours import NEIGHBOURS, NOTHING, neighbours
from checker.matching.evidence.rivals import Rivals
from checker.matching.match import margins
from checker.matching.odds import odds
from checker.matching.threads.wholes import MEASURES
from checker.settings import Matching, Settings, default_settings
from claims.value import TEXTUAL
from tests.quality.gold import NEWS
from tests.quality.measures import measure
from tests.quality.scoring import StoryScore, score

SETTINGS = Path(__file__).parents[1] / "checker" / "settings.toml"
NAMES = [comparison.name for comparison in (*COMPARISONS, *LEADS)]
IDENTICAL = [NAMES.index(name) for name in ("same_figure", "once", "same_time")]
HELD = ("meaning", "digit", "contrasted")  # measured by the extra `semantic` alone, or seldom: their weights stay
RIDGE = 1.0
SHOWN = ("headline f1", "headline precision", "headline recall", "link precision", "link recall", "relation right")


def regress(
    columns: np.ndarray, truth: np.ndarray, weight: np.ndarray, evidence: int, offset: np.ndarray | None = None
) -> np.ndarray:
    """Logistic regression by Newton's method with a ridge; the first `evidence` weights are never below zero.

    With an `offset`, a score that is held, there is no start of its own (0 is returned for it).
    """
    matrix = np.hstack([np.ones((len(columns), 1)), columns])
    held = np.zeros(len(columns)) if offset is None else offset
    free = np.ones(matrix.shape[1], bool)
    free[0] = offset is None
    while True:
        solution = np.zeros(matrix.shape[1])
        ridge = np.eye(int(free.sum())) * RIDGE
        if free[0]:
            ridge[0, 0] = 1e-6
        part, found = matrix[:, free], np.zeros(int(free.sum()))
        for _ in range(50):
            odds = 1 / (1 + np.exp(-np.clip(held + part @ found, -30, 30)))
            slope = part.T @ (weight * (odds - truth)) + ridge @ found
            curve = (part * (weight * odds * (1 - odds))[:, None]).T @ part + ridge
            found -= np.linalg.solve(curve, slope)
        solution[free] = found
        wrong = (solution < 0) & free
        wrong[0] = False
        wrong[1 + evidence :] = False
        if not wrong.any():
            return solution
        free &= ~wrong


def fit(competing: Sequence[Sample], strangers: Sample) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(start and weights, neighbours, competition). Strangers have no neighbours and do not compete with anybody."""
    everything = [*competing, strangers]
    rows = np.vstack([data.rows for data in everything])
    truth = np.concatenate([data.one_thing for data in everything])
    weight = np.concatenate([data.weight for data in everything])
    apart = rows[:, IDENTICAL[0]] == 0
    first = regress(rows[apart], truth[apart], weight[apart], len(NAMES))
    blind = first[0] + rows @ first[1:]
    identical = regress(rows[:, IDENTICAL], truth, weight, len(IDENTICAL), offset=blind)
    first[[1 + place for place in IDENTICAL]] = identical[1:]
    scores = [first[0] + data.rows @ first[1:] for data in competing]
    truth = np.concatenate([data.one_thing for data in competing])
    weight = np.concatenate([data.weight for data in competing])
    rivals = [Rivals(data.pairs, data.seen) for data in competing]
    alone = regress(_with_margins(scores, rivals), truth, weight, 2)
    kept = [_neighbours(data, one, its, alone) for data, one, its in zip(competing, scores, rivals, strict=True)]
    beside = regress(np.vstack(kept), truth, weight, len(NEIGHBOURS), offset=np.concatenate(scores))[1:]
    scores = [one + columns @ beside for one, columns in zip(scores, kept, strict=True)]
    return first, beside, regress(_with_margins(scores, rivals), truth, weight, 2)


def _with_margins(scores: Sequence[np.ndarray], rivals: Sequence[Rivals]) -> np.ndarray:
    """Every score beside its margin over the best rival."""
    return np.vstack(
        [np.column_stack([one, margins(one.tolist(), its)]) for one, its in zip(scores, rivals, strict=True)]
    )


def _neighbours(data: Sample, scores: np.ndarray, rivals: Rivals, compete: np.ndarray) -> np.ndarray:
    """What is seen of the neighbours of every pair, from how likely all pairs are without them."""
    log_odds = compete[0] + _with_margins([scores], [rivals]) @ compete[1:]
    kept = neighbours(dict(zip(data.pairs, map(odds, log_odds.tolist()), strict=True)), data.seen)
    return np.array([kept.get(pair, NOTHING) for pair in data.pairs])


def with_wholes(like: Matching, told: Iterable[Told]) -> Matching:
    """The weights of a matcher with those of whole threads, fitted on the threads it makes of the stories."""
    found = [threads_of(story, like) for story in told]
    rows, truth = np.vstack([rows for rows, _ in found]), np.concatenate([truth for _, truth in found])
    fitted = regress(rows, truth, np.ones(len(rows)), len(MEASURES))
    return replace(
        like, wholes={name: round(float(value), 2) for name, value in zip(("start", *MEASURES), fitted, strict=True)}
    )


def matching(first: np.ndarray, beside: np.ndarray, compete: np.ndarray, like: Matching) -> Matching:
    """The weights as the matcher takes them; thresholds as in `like`."""
    count = len(NAMES)
    start = {"other": first[0], **{name: first[0] + more for name, more in zip(BASES, first[1 + count :], strict=True)}}
    return replace(
        like,
        start={name: round(float(value), 2) for name, value in start.items()},
        weights={
            **{name: round(float(value), 2) for name, value in zip(NAMES, first[1 : 1 + count], strict=True)},
            **{name: like.weights[name] for name in HELD},
        },
        neighbours={name: round(float(value), 2) for name, value in zip(NEIGHBOURS, beside, strict=True)},
        compete={
            name: round(float(value), 2) for name, value in zip(("start", "score", "margin"), compete, strict=True)
        },
    )


def table(fitted: Matching) -> str:
    """The tables of `settings.toml`."""
    parts = (
        ("start", fitted.start),
        ("weights", fitted.weights),
        ("neighbours", fitted.neighbours),
        ("compete", fitted.compete),
        ("wholes", fitted.wholes),
    )
    return "\n\n".join(
        "\n".join([f"[match.{part}]", *(f"{name} = {value:.2f}" for name, value in row.items())]) for part, row in parts
    )


def judged(told: Mapping[str, Told], threshold: float) -> Iterable[StoryScore]:
    """Each story, judged with weights from the others."""
    samples = {name: within(story) for name, story in told.items()}
    short, like = list(short_texts()), replace(default_settings().matching, threshold=threshold)
    for name, story in told.items():
        others = {other: read for other, read in told.items() if other != name}
        weights = matching(*fit([*(samples[other] for other in others), *short], between(others)), like)
        weights = with_wholes(weights, others.values())
        settings = Settings(widths=default_settings().widths, matching=weights)
        yield score(story.story, check_documents(story.documents, settings=settings))


def blocked(story: Told) -> float:
    """The share of the pairs of one fact, in two documents, that are compared at all."""
    kept = set(candidate_pairs(story.claims))
    told: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, (claim, fact) in enumerate(zip(story.claims, story.fact, strict=True)):
        if fact is not None and claim.kind not in TEXTUAL:
            told[fact, claim.kind].append(index)
    wanted = [
        pair
        for members in told.values()
        for pair in combinations(members, 2)
        if len({story.claims[index].document for index in pair}) == 2
    ]
    return sum(pair in kept for pair in wanted) / max(1, len(wanted))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--judge", action="store_true", help="judge each story with weights from the others")
    parser.add_argument(
        "--threshold", type=float, action="append", help="with --judge: from which probability on to link"
    )
    parser.add_argument("--write", type=Path, help="write the whole settings table there (default: print it)")
    chosen = parser.parse_args()
    told = {**read_stories(), **read_stories(NEWS)}
    if chosen.judge:
        for threshold in chosen.threshold or [default_settings().matching.threshold]:
            report(told, threshold)
        return
    before = default_settings().matching
    samples = [*(within(story) for story in told.values()), *short_texts()]
    fitted = with_wholes(matching(*fit(samples, between(told)), before), told.values())
    text = SETTINGS.read_text("utf-8").partition("[match.start]\n")[0] + table(fitted) + "\n"
    if chosen.write:
        chosen.write.write_text(text, "utf-8")
    else:
        print(text)


def report(told: Mapping[str, Told], threshold: float) -> None:
    """Prints the measures of every story, each judged with weights from the others."""
    scores = list(judged(told, threshold))
    measured = measure(scores)
    print(f"\nlinked from {threshold} on; each story with weights from the others")
    print(f"{'':18}" + "".join(f"{name:>20}" for name in (*SHOWN, "blocking recall")))
    for scope in ("all", "same language", "across languages", *told):
        shares = [measured[scope].get(name) for name in SHOWN] + [blocked(told[scope]) if scope in told else None]
        print(f"{scope:18}" + "".join(f"{'-':>20}" if share is None else f"{100 * share:20.1f}" for share in shares))


if __name__ == "__main__":
    main()
