"""The sum behind a match, as numbers: start, contributions, the lead over the best rival, the probability."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import mul

from checker.matching.block import block_key, compared
from checker.matching.evidence.compare import COMPARISONS, LEADS, base, evidence
from checker.matching.evidence.neighbours import NEIGHBOURS, NOTHING
from checker.matching.evidence.rivals import Rivals
from checker.matching.gather import Pair
from checker.matching.match import Matches, after_competition, margins, weigh, with_neighbours
from checker.matching.odds import odds
from checker.matching.threads.doubts import needed
from checker.report import Finding, Sum
from checker.settings import Matching
from claims.meaning.topics import Topic


class Sums:
    """The sums behind the matches of one collection, worked out as they are asked for."""

    def __init__(self, read: Sequence[Topic], matches: Matches, settings: Matching) -> None:
        self._read, self._matches, self._settings = read, matches, settings
        self._block: dict[tuple[str, tuple[str, ...] | None], list[int]] = defaultdict(list)
        for index, topic in enumerate(read):
            self._block[topic.claim.document, block_key(topic.claim)].append(index)
        self._known: dict[tuple[object, ...], dict[Pair, Sum]] = {}

    def of(self, left: int, right: int) -> Sum | None:
        """The sum behind one pair of claims (positions, the lower first); `None` where they were never compared."""
        one, other = self._read[left].claim, self._read[right].claim
        if not compared(one, other):
            return None
        key = one.document, other.document, block_key(one)
        if key not in self._known:
            self._known[key] = self._between(self._block[key[0], key[2]], self._block[key[1], key[2]])
        return self._known[key][left, right]

    def _between(self, here: Sequence[int], there: Sequence[int]) -> dict[Pair, Sum]:
        """Those of all pairs of two articles that are compared with one another: they are each other's rivals."""
        settings, seen = self._settings, self._matches.seen
        pairs = [
            (left, right)
            for left in here
            for right in there
            if left < right and compared(self._read[left].claim, self._read[right].claim)
        ]
        rivals = Rivals(pairs, seen)
        rows = evidence(pairs, seen, rivals)
        kept = self._matches.neighbours
        scores = with_neighbours(pairs, weigh(pairs, seen, rows, settings), kept, settings)
        first, weight, lead = (settings.compete[name] for name in ("start", "score", "margin"))
        known = {**settings.weights, **settings.neighbours}
        names = [*(comparison.name for comparison in (*COMPARISONS, *LEADS)), *NEIGHBOURS]
        weights = [known[name] for name in names]
        found = {}
        for (left, right), row, score, ahead in zip(pairs, rows, scores, margins(scores, rivals), strict=True):
            logit = after_competition(score, ahead, settings)
            measured = [*row, *kept.get((left, right), NOTHING)]
            parts = zip(names, map(mul, weights, measured), strict=True)
            found[left, right] = Sum(
                left=self._read[left].claim.id,
                right=self._read[right].claim.id,
                start=settings.start[base(seen[left], seen[right])],
                parts=tuple((name, amount) for name, amount in parts if amount),
                score=score,
                ahead=ahead,
                compete=(first, weight, lead),
                logit=logit,
                probability=odds(logit),
                threshold=needed(seen[left], seen[right], settings),
            )
        return found


def sums(findings: Iterable[Finding], read: Sequence[Topic], matches: Matches, settings: Matching) -> dict[str, Sum]:
    """The sum behind each finding: that of its likeliest pair of claims from two sides and two articles."""
    place = {topic.claim.id: index for index, topic in enumerate(read)}
    every = Sums(read, matches, settings)
    found = {}
    for finding in findings:
        pairs = [
            (min(place[one], place[other]), max(place[one], place[other]))
            for number, side in enumerate(finding.groups)
            for other_side in finding.groups[number + 1 :]
            for one in side
            for other in other_side
            if read[place[one]].claim.document != read[place[other]].claim.document
        ]
        pair = max(pairs, key=lambda pair: (matches.of(*pair), -pair[0], -pair[1]), default=None)
        told = every.of(*pair) if pair else None
        if told is not None:
            found[finding.id] = told
    return found
