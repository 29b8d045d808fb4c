"""Two texts, no articles: the relations between what they say, for desk scripts and sentence-pair benchmarks."""

from collections.abc import Mapping
from dataclasses import dataclass

from checker.check import read_all
from checker.judging.added import Sum
from checker.judging.opposed import oppositions
from checker.judging.relate import Judge, tell
from checker.judging.two_texts import Comparison
from checker.matching.block import candidate_pairs
from checker.matching.match import match
from checker.report import Judged, Relation
from checker.rules.rule import registry
from checker.settings import Settings, default_settings
from checker.words.passages import Quoted, shortened
from checker.words.wording import message, quoted
from claims.document import Document
from claims.meaning.statements import statements

_OPEN_DATE = "N4"


@dataclass(frozen=True, slots=True)
class Compared:
    """How two texts relate: the most serious relation (`None`: nothing in them is about the same thing), every relation
    found, the most serious first, and the passages they are between, by id."""

    relation: Relation | None
    relations: tuple[Judged, ...]
    passages: Mapping[str, Quoted]


def compare_texts(left: Document, right: Document, language: str = "en", settings: Settings | None = None) -> Compared:
    """The relations between the claims of two texts, and between what one affirms and the other denies."""
    settings = settings or default_settings()
    claims, read = read_all((left, right))
    said = statements(left), statements(right)
    judge = Judge({left.id: left, right.id: right}, settings.widths, language)
    matches = match(read, settings.matching)
    pairs = [
        (one, other)
        for members in matches.threads
        for one in members
        for other in members
        if claims[one].document == left.id and claims[other].document == right.id
    ]
    bare = not any(topic.words for topic in read)
    if bare and not pairs:  # "10 milliards", "12 milliards": who lays the two side by side means one thing
        pairs = list(candidate_pairs(claims))
    comparison = Comparison(read, pairs, {left.id: said[0], right.id: said[1]}, judge, language, bare)
    pairs += comparison.unmatched(pairs, left.id, right.id)
    pairs += comparison.of_one_event(pairs, left.id, right.id)
    pairs += comparison.of_one_date(pairs)
    added = list(comparison.added(left.id, right.id)) or list(comparison.added(right.id, left.id))
    pairs = [pair for pair in pairs if not any(claims[index] is found.total for found in added for index in pair)]
    judged = [comparison.judged(one, other, matches, settings) for one, other in comparison.meant(pairs)]
    passages: dict[str, Quoted] = {claim.id: claim for claim in claims}
    judged += [_together(found, right.id, language) for found in added]
    for found in oppositions(left, right, said, comparison.of_parts):
        passages |= {found.left.id: found.left, found.right.id: found.right}
        judged.append(_opposed(found.rule, found.left, found.right, language))
    if any(item.rule != _OPEN_DATE for item in judged):  # "last year" twice: nothing is said by it, nor against it
        judged = [item for item in judged if item.rule != _OPEN_DATE]
    judged.sort(key=lambda item: -item.relation.seriousness)
    return Compared(judged[0].relation if judged else None, tuple(judged), passages)


def _opposed(rule: str, left: Quoted, right: Quoted, language: str) -> Judged:
    one, other = (quoted(shortened(side.quote), language) for side in (left, right))
    return Judged(left.id, right.id, registry()[rule].relation, rule, tell(rule, one, other, "", language))


def _together(found: Sum, right: str, language: str) -> Judged:
    """Two parts on one side, their total on the other; the first part stands for both."""
    parts = message("plus", language).join(quoted(part.quote, language) for part in found.parts)
    ids = found.parts[0].id, found.total.id
    one, other = ids if found.total.document == right else ids[::-1]
    said = tell(found.rule, parts, quoted(found.total.quote, language), "", language)
    return Judged(one, other, registry()[found.rule].relation, found.rule, said)
