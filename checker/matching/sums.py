"""The sum behind a match, as numbers: start, contributions, the lead over the best rival, the probability."""

from collections.abc import Iterable, Sequence

from checker.matching.block import compared
from checker.matching.compare import COMPARISONS, base
from checker.matching.match import Matches, after_competition, contributions, margins, odds, score
from checker.matching.second_figures import without_rivals
from checker.report import Finding, Sum
from checker.settings import Matching
from claims.meaning.topics import Topic


def sum_of(read: Sequence[Topic], matches: Matches, left: int, right: int, settings: Matching) -> Sum | None:
    """The sum behind one pair of claims (positions, the lower first); `None` where they were never compared."""
    seen = matches.seen
    one, other = read[left].claim, read[right].claim
    if not compared(one, other):
        return None
    # Only pairs that would use one of the two claims, in the same two articles, are rivals.
    rivals = [(left, right)]
    for index in _around(read, right):
        if index != right and compared(one, read[index].claim):
            rivals.append((min(left, index), max(left, index)))
    for index in _around(read, left):
        if index != left and compared(read[index].claim, other):
            rivals.append((min(index, right), max(index, right)))
    across = [pair for pair in rivals if read[pair[0]].claim.document != read[pair[1]].claim.document]
    scores = {pair: score(seen[pair[0]], seen[pair[1]], settings) for pair in across}
    ahead = margins(read, scores).get((left, right), 0.0)
    total = score(seen[left], seen[right], settings)
    logit = after_competition(total, ahead, settings)
    compete = settings.compete
    return Sum(
        left=one.id,
        right=other.id,
        start=settings.start[base(seen[left], seen[right])],
        parts=tuple(
            (comparison.name, amount)
            for comparison, amount in zip(COMPARISONS, contributions(seen[left], seen[right], settings), strict=True)
            if amount
        ),
        score=total,
        ahead=ahead,
        compete=(compete["start"], compete["score"], compete["margin"]),
        logit=logit,
        probability=odds(logit),
        threshold=settings.threshold,
        second=(without_rivals(total, seen[left], seen[right], settings), settings.second)
        if any(second.pair == (left, right) for second in matches.seconds)
        else None,
    )


def _around(read: Sequence[Topic], place: int) -> range:
    """The positions of the claims of one article, which stand together, around one of them."""
    document = read[place].claim.document
    first, last = place, place
    while first and read[first - 1].claim.document == document:
        first -= 1
    while last < len(read) and read[last].claim.document == document:
        last += 1
    return range(first, last)


def sums(findings: Iterable[Finding], read: Sequence[Topic], matches: Matches, settings: Matching) -> dict[str, Sum]:
    """The sum behind each finding: that of its likeliest pair of claims from two sides and two articles."""
    place = {topic.claim.id: index for index, topic in enumerate(read)}
    joined = {second.pair: settings.threshold for second in matches.seconds}
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
        pair = max(
            pairs, key=lambda pair: (max(matches.of(*pair), joined.get(pair, 0.0)), -pair[0], -pair[1]), default=None
        )
        told = sum_of(read, matches, *pair, settings) if pair else None
        if told is not None:
            found[finding.id] = told
    return found
