"""The whole case as the queue sees it: findings with their states, kept in memory until the case file changes."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import TypeVar

from checker.render.outline import reading_order
from checker.report import Finding, Report, Thread
from checker.review.queue import Item, State, queue
from checker.store.case import Case
from checker.store.judgements import Judgements
from checker.web.exchange import Asked
from checker.words.passages import outlet
from claims.claim import Claim
from claims.document import Document

_T = TypeVar("_T")
_KEPT = 12  # cases times languages times blind reviewers, of a desk that is busy

# What the interface asks for and the states behind it: what a reviewer has still to read, what waits, what is done.
STATES: Mapping[str, frozenset[State]] = {
    "open": frozenset((State.OPEN, State.RETURNED)),
    "waiting": frozenset((State.PENDING, State.QUESTION)),
    "decided": frozenset((State.DECIDED,)),
    "noted": frozenset((State.NOTED,)),
    "all": frozenset(State),
}


@dataclass(frozen=True, slots=True)
class Story:
    """What the last check made, in one language; `claims` are those of findings. `frame` is its report without what
    stands in tables: origins, sources, sums, what was not read."""

    frame: Report
    findings: tuple[Finding, ...]
    threads: Mapping[str, Thread]
    claims: Mapping[str, Claim]
    documents: Mapping[str, Document]

    def about(self, finding: Finding) -> str:
        """What the finding is about, in the words of the articles; "" where it is about several things."""
        return self.threads[finding.thread].about if finding.thread in self.threads else ""

    def tongue(self, finding: Finding) -> str:
        """The language of `about`: that of an article of the finding in which its words stand; "" for none."""
        words = max(self.about(finding).split("…"), key=len).strip()
        return next((one.language or "" for one in self.articles(finding) if words and words in one.text), "")

    def outlets(self, finding: Finding) -> dict[str, str]:
        """The outlet of each claim the finding shows."""
        claims = [self.claims[name] for name in finding.claims if name in self.claims]
        return {claim.id: outlet(self.documents[claim.document]) for claim in claims}

    def named(self, finding: Finding) -> list[str]:
        """What its articles are called, each name once."""
        return list(dict.fromkeys(outlet(document) for document in self.articles(finding)))

    def articles(self, finding: Finding) -> list[Document]:
        """The articles whose claims the finding shows, each once."""
        ids = dict.fromkeys(self.claims[name].document for name in finding.claims if name in self.claims)
        return [self.documents[name] for name in ids if name in self.documents]


@dataclass(frozen=True, slots=True)
class Desk:
    """The story with what people decided so far: the items in the order in which they are read."""

    story: Story
    items: tuple[Item, ...]

    def item(self, finding: str) -> Item | None:
        """The item of a finding."""
        return next((item for item in self.items if item.finding.id == finding), None)

    def progress(self) -> tuple[int, int]:
        """How many findings are decided, and how many ask for a decision."""
        asking = [item for item in self.items if item.state is not State.NOTED]
        return sum(item.state is State.DECIDED for item in asking), len(asking)


@dataclass(frozen=True, slots=True)
class Filters:
    """Which findings are wanted. Empty parts want everything."""

    state: str = "open"
    severity: str = ""
    relation: str = ""
    rule: str = ""
    article: str = ""
    kind: str = ""

    @classmethod
    def of(cls, query: Mapping[str, str]) -> "Filters":
        """The filters of an address; a state that does not exist is "open"."""
        state = query.get("state", "open")
        rest = {key: query.get(key, "") for key in ("severity", "relation", "rule", "article", "kind")}
        return cls(state if state in STATES else "open", **rest)

    def query(self) -> dict[str, str]:
        """As the parts of an address, without those that say nothing."""
        parts = {key: getattr(self, key) for key in ("severity", "relation", "rule", "article", "kind")}
        return {"state": "" if self.state == "open" else self.state, **parts}

    def admit(self, item: Item, story: Story, *, ignoring: str = "") -> bool:
        """Whether an item is wanted; `ignoring` leaves one part out, to count what it could be."""
        finding = item.finding
        thread = story.threads.get(finding.thread)
        tests = {
            "state": item.state in STATES[self.state],
            "severity": self.severity in ("", finding.severity.value),
            "relation": self.relation in ("", finding.relation.value),
            "rule": self.rule in ("", finding.rule),
            "kind": self.kind in ("", thread.kind if thread else ""),
            "article": not self.article
            or any(story.claims[name].document == self.article for name in finding.claims if name in story.claims),
        }
        return all(passed for part, passed in tests.items() if part != ignoring)


def desk(asked: Asked) -> Desk:
    """The desk as this visitor sees it: blind reviewers see their own decisions only."""
    blind = asked.visitor.name if asked.preferences.blind and asked.visitor else None
    return desk_of(asked.case, asked.language, blind)


def desk_of(case: Case, language: str, blind: str | None = None) -> Desk:
    """The desk of a case, made anew only where the case has changed."""
    told = _KEPT_STORIES.get((str(case.path), language), case.last_check, lambda: _story(case, language))
    mark = (case.last_check, Judgements(case).ledger.head())
    key = (str(case.path), language, blind)
    return _KEPT_DESKS.get(key, mark, lambda: _laid(told, case, blind))


def _laid(story: Story, case: Case, blind: str | None) -> Desk:
    items = queue(story.findings, Judgements(case).all(), story.claims, blind=blind)
    by_finding = {item.finding.id: item for item in items}
    return Desk(story, tuple(by_finding[finding.id] for finding in story.findings))


def _story(case: Case, language: str) -> Story:
    # As in the report, never by what was decided: a finding keeps its place while one works.
    found = case.findings(language=language)
    claims = case.claims({claim for finding in found for claim in finding.claims})
    documents = {document.id: document for document in case.documents()}
    findings = reading_order(found, claims, documents.values())
    threads = case.threads({finding.thread for finding in findings}, language)
    frame = case.load_threads((), language)
    return Story(frame, findings, {thread.id: thread for thread in threads}, claims, documents)


class _Kept:
    """The last few of something that is costly to make, each as long as its mark stays the same."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._found: OrderedDict[Hashable, tuple[object, object]] = OrderedDict()

    def get(self, key: Hashable, mark: object, make: Callable[[], _T]) -> _T:
        with self._lock:
            known = self._found.get(key)
        if known is None or known[0] != mark:
            known = (mark, make())
            with self._lock:
                self._found[key] = known
                self._found.move_to_end(key)
                while len(self._found) > _KEPT:
                    self._found.popitem(last=False)
        return known[1]  # type: ignore[return-value]


_KEPT_STORIES, _KEPT_DESKS = _Kept(), _Kept()
