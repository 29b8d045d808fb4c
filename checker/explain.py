"""Why two claims were linked or not: the sum behind a match, for a person to redo."""

from collections.abc import Sequence

from checker.check import in_stories, read_all
from checker.matching.evidence.compare import COMPARISONS, LEADS
from checker.matching.evidence.neighbours import NEIGHBOURS
from checker.matching.match_story import match_story
from checker.matching.odds import odds
from checker.matching.sums import Sums
from checker.settings import default_settings
from checker.words.errors import ToldError
from checker.words.tables import interface
from checker.words.wording import name
from claims.document import Document

_SENTENCES = {comparison.name: comparison.sentence for comparison in (*COMPARISONS, *LEADS)} | NEIGHBOURS


class UnknownClaimError(ToldError, LookupError):
    """A claim is asked for that none of the articles makes."""


def explain_match(documents: Sequence[Document], left: str, right: str, language: str = "en") -> str:
    """Start + contributions = score, then the competition: the sum behind a match, for a person to redo.

    Raises `UnknownClaimError` for an unknown claim id.
    """
    ordered = sorted(documents, key=lambda document: (document.file, document.id))
    told, _, read = in_stories(ordered, *read_all(ordered))
    settings = default_settings().matching
    place = {topic.claim.id: index for index, topic in enumerate(read)}
    for wanted in (left, right):
        if wanted not in place:
            raise UnknownClaimError("no_claim", claim=wanted)
    first, second = sorted((place[left], place[right]))
    lines = [f"A  {read[first].claim.sentence}", f"B  {read[second].claim.sentence}", ""]
    ends = {read[first].claim.document, read[second].claim.document}
    story = next((its for its in told if ends <= set(its)), None)
    if story is None:
        return "\n".join([*lines, "never compared: the two articles do not tell one story"])
    among = [index for index, topic in enumerate(read) if topic.claim.document in story]
    read = [read[index] for index in among]
    matches = match_story(read, settings)
    pair = among.index(first), among.index(second)
    found = Sums(read, matches, settings).of(*pair)
    if found is None:
        return "\n".join([*lines, "never compared: the units cannot be those of one thing"])
    lines.append(f"  start{found.start:>42.2f}")
    lines += [f"  {part:<14}{amount:>+33.2f}  {says(part, language)}" for part, amount in found.parts]
    start, weight, lead = found.compete
    verdict = "one thing" if found.probability >= found.threshold else "two things"
    lines += [
        f"  score{found.score:>42.2f}",
        f"  ahead of the best rival by{found.ahead:>21.2f}",
        "",
        f"  {start:+.2f} {weight:+.2f} x score {lead:+.2f} x ahead = {found.logit:.2f},"
        f" a probability of {found.probability:.2f}: {verdict} (from {found.threshold:.2f} on, one)",
    ]
    join = next((join for join in matches.joins if join.between(left, right)), None)
    if join is not None:
        lines += ["", f"  as whole threads, of {len(join.small)} and {len(join.large)} claims:"]
        lines.append(f"  start{join.start:>42.2f}")
        lines += [f"  {part:<14}{amount:>+33.2f}  {name('whole', part, language)}" for part, amount in join.parts]
        lines.append(f"  in all{join.logit:>41.2f}, a probability of {odds(join.logit):.2f}: one thing")
    elif (verdict == "one thing") is not (together := any({*pair} <= {*thread} for thread in matches.threads)):
        lines.append(
            "  yet they stand in one thread: the other claims of it hold them together"
            if together
            else "  yet they stand in two threads: the other claims of each draw them apart"
        )
    return "\n".join(lines)


def says(comparison: str, language: str) -> str:
    """What a comparison saw, as a sentence: its own in English, a translation else."""
    return _SENTENCES[comparison] if interface(language) == "en" else name("comparison", comparison, language)
