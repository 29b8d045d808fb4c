"""Why two claims were linked or not: the sum behind a match, for a person to redo."""

from collections.abc import Sequence

from checker.block import candidate_pairs
from checker.check import read_all
from checker.compare import COMPARISONS, base, views
from checker.match import after_competition, contributions, margins, odds, score
from checker.settings import default_settings
from claims.document import Document


def explain_match(documents: Sequence[Document], left: str, right: str, language: str = "en") -> str:
    """Start + contributions = score, then the competition: the sum behind a match, for a person to redo.

    Raises `LookupError` for an unknown claim id.
    """
    claims, read = read_all(sorted(documents, key=lambda document: (document.file, document.id)))
    settings = default_settings().matching(topic.language for topic in read)
    place = {claim.id: index for index, claim in enumerate(claims)}
    for wanted in (left, right):
        if wanted not in place:
            raise LookupError(f"no claim '{wanted}' in these articles")
    first, second = sorted((place[left], place[right]))
    seen = views(read, settings.semantic)
    pairs = set(candidate_pairs(claims))
    lines = [f"A  {claims[first].sentence}", f"B  {claims[second].sentence}", ""]
    if (first, second) not in pairs:
        return "\n".join([*lines, "never compared: the units cannot be those of one thing"])
    scores = {
        pair: score(seen[pair[0]], seen[pair[1]], settings)
        for pair in pairs
        if claims[pair[0]].document != claims[pair[1]].document
    }
    lines.append(f"  start{settings.start[base(seen[first], seen[second])]:>42.2f}")
    for comparison, amount in zip(COMPARISONS, contributions(seen[first], seen[second], settings), strict=True):
        if amount:
            lines.append(f"  {comparison.name:<14}{amount:>+33.2f}  {comparison.sentence}")
    total = score(seen[first], seen[second], settings)
    ahead = margins(read, scores).get((first, second), 0.0)
    compete = settings.compete
    final = after_competition(total, ahead, settings)
    likely = odds(final)
    told = "one thing" if likely >= settings.threshold else "two things"
    lines += [
        f"  score{total:>42.2f}",
        f"  ahead of the best rival by{ahead:>21.2f}",
        "",
        f"  {compete['start']:+.2f} {compete['score']:+.2f} x score {compete['margin']:+.2f} x ahead = {final:.2f},"
        f" a probability of {likely:.2f}: {told} (from {settings.threshold:.2f} on, one)",
    ]
    return "\n".join(lines)
