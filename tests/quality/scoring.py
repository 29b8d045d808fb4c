"""One report against one story: for every annotated pair, whether it was linked and what was said about it."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from checker.report import Relation, Report
from claims.claim import Claim
from tests.quality.gold import Mention, Pair, Story
from tests.quality.placing import Placed, place

DIFFERENT = frozenset({Relation.DISCREPANT, Relation.BOUND_DIFFERS})


@dataclass(frozen=True, slots=True)
class PairScore:
    """What became of one annotated pair. `said` is the most serious relation given, `None` for silence."""

    pair: Pair
    linked: bool
    said: Relation | None

    @property
    def right(self) -> bool:
        """The answer is the annotated verdict or one that may stand for it."""
        return self.said is not None and self.said in self.pair.accepted

    @property
    def differs(self) -> bool:
        """The annotation says that the two differ."""
        return self.pair.verdict in DIFFERENT

    @property
    def asked(self) -> bool:
        """A difference that has to be reported; a linked pair that may also pass as compatible, and did, need not."""
        return self.differs and (self.flagged or not (self.linked and self.right))

    @property
    def flagged(self) -> bool:
        """Reported as a difference. An `update` counts as one, unless it is given for a difference that time does
        not explain: that is a miss, not a find."""
        if self.said is Relation.UPDATE:
            return self.pair.reason == "may_be_update" or not self.differs
        return self.said in DIFFERENT


@dataclass(frozen=True, slots=True)
class Stray:
    """A link or a difference between claims that are not about one fact. `facts` is empty where neither claim is about
    any; then the thread they share stands in."""

    left: Claim
    right: Claim
    facts: frozenset[str]
    thread: str
    same_language: bool

    @property
    def owners(self) -> frozenset[str]:
        """What the error counts against."""
        return self.facts or frozenset({self.thread})


@dataclass(frozen=True, slots=True)
class SourceScore:
    """The sources cited in one document: annotated and named, annotated and missed, named without annotation."""

    document: str
    found: tuple[str, ...]
    missed: tuple[str, ...]
    extra: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoryScore:
    """Everything the measures are made from."""

    story: Story
    placed: Placed
    pairs: tuple[PairScore, ...]
    wrong_links: tuple[Stray, ...]
    false_alarms: tuple[Stray, ...]
    sources: tuple[SourceScore, ...]


def score(story: Story, report: Report) -> StoryScore:
    """Hold a report against the annotations of its story."""
    placed = place(story, report)
    threads = {claim: thread.id for thread in report.threads for claim in thread.claims}
    relations = _most_serious(report)
    asked = (pair for pair in story.pairs if not any(m.optional and m not in placed.found for m in _mentions(pair)))
    return StoryScore(
        story=story,
        placed=placed,
        pairs=tuple(_pair_score(pair, placed, threads, relations) for pair in asked),
        wrong_links=tuple(_wrong_links(story, placed, threads)),
        false_alarms=tuple(_false_alarms(story, placed, threads, relations)),
        sources=tuple(_sources(story, report, placed)),
    )


def _mentions(pair: Pair) -> tuple[Mention, Mention]:
    return pair.left, pair.right


def _most_serious(report: Report) -> dict[frozenset[str], Relation]:
    worst: dict[frozenset[str], Relation] = {}
    for judged in report.relations:
        claims = frozenset((judged.left, judged.right))
        worst[claims] = max(worst.get(claims, Relation.AGREE), judged.relation, key=_seriousness)
    return worst


def _seriousness(relation: Relation) -> int:
    return relation.seriousness


def _pair_score(
    pair: Pair, placed: Placed, threads: dict[str, str], relations: dict[frozenset[str], Relation]
) -> PairScore:
    left, right = (placed.found.get(mention, ()) for mention in _mentions(pair))
    links = [(a.id, b.id) for a in left for b in right if a.id in threads and threads[a.id] == threads.get(b.id)]
    said = [relations[frozenset(link)] for link in links if frozenset(link) in relations]
    return PairScore(pair, bool(links), max(said, key=_seriousness, default=None))


def _wrong_links(story: Story, placed: Placed, threads: dict[str, str]) -> Iterator[Stray]:
    """Pairs of mentions of two facts, in two documents, that share a thread: each once."""
    together: defaultdict[str, dict[Mention, Claim]] = defaultdict(dict)
    for mention, claims in placed.found.items():
        for claim in claims:
            if claim.id in threads:
                together[threads[claim.id]].setdefault(mention, claim)
    for thread, members in together.items():
        for (one, left), (other, right) in combinations(members.items(), 2):
            if one.document != other.document and story.apart(one.fact, other.fact):
                same = story.same_language(one.document, other.document)
                yield Stray(left, right, frozenset((one.fact, other.fact)), thread, same)


def _false_alarms(
    story: Story, placed: Placed, threads: dict[str, str], relations: dict[frozenset[str], Relation]
) -> Iterator[Stray]:
    """Differences reported between two facts, or with a claim that should not have been made."""
    mentions = placed.mention_of()
    known = {claim.id: claim for claims in placed.found.values() for claim in claims}
    known |= {claim.id: claim for claim in placed.false}
    for claims, relation in relations.items():
        if relation not in DIFFERENT | {Relation.UPDATE} or not claims <= known.keys():
            continue
        left, right = (known[claim] for claim in sorted(claims))
        facts = [mentions[claim.id].fact for claim in (left, right) if claim.id in mentions]
        if len(facts) < 2 or story.apart(*facts):
            same = story.same_language(placed.files[left.document], placed.files[right.document])
            yield Stray(left, right, frozenset(facts), threads.get(left.id, ""), same)


def _sources(story: Story, report: Report, placed: Placed) -> Iterator[SourceScore]:
    for document in report.documents:
        file = placed.files[document.id]
        named, wanted = report.cited_sources.get(document.id, ()), story.cited[file]
        found = tuple(name for name in wanted if any(same_source(name, other) for other in named))
        extra = tuple(name for name in named if not any(same_source(name, other) for other in wanted))
        yield SourceScore(file, found, tuple(name for name in wanted if name not in found), extra)


def same_source(left: str, right: str) -> bool:
    """One name is contained in the other, word by word: "Parquet de Paris", "le parquet de Paris"."""
    a, b = _words(left), _words(right)
    return bool(a and b) and (f" {a} " in f" {b} " or f" {b} " in f" {a} ")


def _words(name: str) -> str:
    bare = "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))
    return " ".join(re.findall(r"\w+", bare.casefold()))
