"""Stale copies: an origin changed a figure, and articles that hang on it still carry the old one (S7)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.citation import Descent
from checker.judging.relate import tell
from checker.report import Finding, Judged, Relation, Severity, Thread
from checker.rules.versions import edited, same_article
from checker.words.passages import outlet
from checker.words.wording import listing, said
from claims.claim import Claim
from claims.document import Document
from claims.identity import short_id
from claims.meaning.figure_keys import figure_key

_EDITED = ("U2", "U3")
_Candidate = tuple[tuple[bool, str, str], Claim, Claim, list[Claim]]


class Stale:
    """Finds the stale copies among the articles of one check; `descents` say what hangs on what."""

    def __init__(
        self,
        claims: Iterable[Claim],
        documents: Mapping[str, Document],
        descents: Sequence[Descent],
    ) -> None:
        self._documents = documents
        self._claims = {claim.id: claim for claim in claims}
        self._figures: dict[str, set[object]] = {name: set() for name in documents}
        for claim in self._claims.values():
            self._figures[claim.document].add(figure_key(claim))
        self._hangs: dict[str, set[str]] = {}
        for descent in descents:
            self._hangs.setdefault(descent.child, set()).add(descent.parent)
            self._hangs.setdefault(descent.parent, set()).add(descent.child)

    def copies(self, threads: Sequence[Thread], relations: Sequence[Sequence[Judged]], language: str) -> list[Finding]:
        """One finding for each figure that an origin changed and that others still carry as it was.

        Articles that changed it themselves are not among them, nor earlier versions of the origin. The claims stand in
        three groups: as it was in the origin, as it is there now, and the copies.
        """
        found = [
            finding
            for thread, judged in zip(threads, relations, strict=True)
            for finding in self._of(thread, judged, language)
        ]
        return list({finding.id: finding for finding in found}.values())

    def _of(self, thread: Thread, judged: Sequence[Judged], language: str) -> Iterator[Finding]:
        """The stale copies of one thread: one finding for each figure and what became of it."""
        origins: dict[tuple[object, object], list[_Candidate]] = {}
        for item in judged:
            if item.rule not in _EDITED:
                continue
            old, new = self._claims[item.left], self._claims[item.right]
            verdict = edited(self._documents[old.document], self._documents[new.document])
            if verdict is None:
                continue
            if not verdict[1]:
                old, new = new, old
            if figure_key(old) in self._figures[new.document]:
                continue  # both versions have it: it was not this figure that changed
            # Several copies may have changed the figure. The origin is who says so aloud, else who was first.
            rank = (item.rule != "U2", self._documents[old.document].told or "9999", old.document)
            if copies := self._copies(thread, old, new):
                origins.setdefault((figure_key(old), figure_key(new)), []).append((rank, old, new, copies))
        for candidates in origins.values():
            _, old, new, copies = min(candidates, key=lambda candidate: candidate[0])
            yield self._finding(thread, old, new, copies, language)

    def _copies(self, thread: Thread, old: Claim, new: Claim) -> list[Claim]:
        origin = self._documents[old.document], self._documents[new.document]
        found: dict[str, Claim] = {}
        for name in thread.claims:
            claim = self._claims[name]
            document = self._documents[claim.document]
            hangs = self._hangs.get(document.id, set()) & {old.document, new.document}
            own = any(same_article(document, version) for version in origin)
            if hangs and not own and figure_key(claim) == figure_key(old) and self._is_latest(document):
                found.setdefault(document.id, claim)
        return sorted(found.values(), key=lambda claim: claim.document)

    def _is_latest(self, document: Document) -> bool:
        """Whether no later version of an article is among the documents."""
        later = (
            other for other in self._documents.values() if other.id != document.id and same_article(other, document)
        )
        return all((other.told or "") <= (document.told or "") for other in later)

    def _finding(self, thread: Thread, old: Claim, new: Claim, copies: Sequence[Claim], language: str) -> Finding:
        names = listing([outlet(self._documents[claim.document]) for claim in copies], language)
        told = tell("S7", said(old, language), said(new, language), names, language)
        ids = (old.id, new.id, *(claim.id for claim in copies))
        groups = ((old.id,), (new.id,), tuple(claim.id for claim in copies))
        name = short_id(thread.id, "S7", *sorted(ids))
        return Finding(name, "S7", Relation.UPDATE, thread.id, ids, Severity.WARNING, told, groups)
