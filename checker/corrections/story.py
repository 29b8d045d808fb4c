"""A story as readers' corrections see it: its articles, claims and threads, with the topics that matching reads."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from checker.matching.alike.similarity import letters_alike, words_alike
from checker.report import Report, Thread, by_article
from checker.review.overlay import Overlay
from claims.claim import Claim
from claims.document import Document, Span
from claims.meaning.topics import Topic, topics
from claims.text.fold import fold

_SPACES = re.compile(r"\s+")
_QUOTES = "\"'«»“”„‘’‹› "
_GAP = re.compile(r"\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)\s*")
_PIECES = 4  # between ellipses
_SHORTEST_QUOTE, _LONGEST_QUOTE = 4, 60  # words of a passage that may be quoted from memory
_NEARLY = 0.75  # of its words, in order
_CONTENT = 5  # letters of a word that may not be missing
_SLIP = 0.8  # of its letters
_TITLE = 0.9  # of the words of a title in common


@dataclass(frozen=True, eq=False)
class Story:
    """The report on a story and the corrections in it; what is looked up is made once."""

    report: Report
    overlays: tuple[Overlay, ...] = ()

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """Articles by id."""
        return {document.id: document for document in self.report.documents}

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """Claims by id."""
        return {claim.id: claim for claim in self.report.claims}

    @cached_property
    def claims_of(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each article, in the order of its text."""
        ordered = sorted(self.report.claims, key=lambda claim: (claim.span, claim.id))
        return {name: tuple(claims) for name, claims in by_article(self.documents, ordered).items()}

    @cached_property
    def thread_of(self) -> Mapping[str, Thread]:
        """The thread of each claim."""
        return {name: thread for thread in self.report.threads for name in thread.claims}

    @cached_property
    def _topics(self) -> dict[str, tuple[Topic, ...]]:
        return {}

    def topics(self, document: str) -> tuple[Topic, ...]:
        """The topics of an article's claims, in the order of `claims_of`."""
        if document not in self._topics:
            self._topics[document] = topics(self.documents[document], self.claims_of[document])
        return self._topics[document]

    def origin(self, document: str) -> str:
        """The origin an article belongs to: itself, unless it copies another."""
        return self.report.origins.get(document, document)

    def named(self, words: str) -> Document | None:
        """The article that is named by its id, address, file or title; `None` where none or several are meant."""
        wanted = words.strip()
        found = [d for d in self.documents.values() if wanted in (d.id, d.file, d.url) or _same_place(wanted, d)]
        found = found or [d for d in self.documents.values() if d.title and fold(d.title) == fold(wanted)]
        return found[0] if len(found) == 1 else None

    def mentioned(self, text: str) -> Document | None:
        """The one article that a message speaks of, by address, title or outlet."""
        folded = _flat(text)
        for names in (_address, _title_in(folded), _outlet_in(folded)):
            found = [document for document in self.documents.values() if names(document, text)]
            if len(found) == 1:
                return found[0]
        return None


def _same_place(wanted: str, document: Document) -> bool:
    """One file or one page, whatever the folder, the scheme or the tracking behind the address."""
    if document.url and wanted.startswith(("http://", "https://")):
        a, b = urlsplit(wanted), urlsplit(document.url)
        return (a.netloc.lower().removeprefix("www."), a.path.rstrip("/"), _page(a.query)) == (
            b.netloc.lower().removeprefix("www."), b.path.rstrip("/"), _page(b.query)
        )  # fmt: skip
    return bool(document.file) and "/" not in wanted and PurePosixPath(document.file).name == wanted


def _page(query: str) -> str:
    return "&".join(part for part in query.split("&") if part and not part.startswith(("utm_", "fbclid", "gclid")))


def _address(document: Document, text: str) -> bool:
    return any(_same_place(found.rstrip(".,;:!?)>»"), document) for found in re.findall(r"https?://\S+", text))


def _title_in(folded: str):  # type: ignore[no-untyped-def]
    return lambda document, _: bool(
        document.title and len(document.title) > 20 and words_alike(_flat(document.title), folded) >= _TITLE
    )


def _outlet_in(folded: str):  # type: ignore[no-untyped-def]
    def is_in(document: Document, _: str) -> bool:
        outlet = fold(document.outlet or "").strip()
        return len(outlet) > 1 and re.search(rf"(?<!\w){re.escape(outlet)}(?!\w)", folded) is not None

    return is_in


def _flat(text: str) -> str:
    return _SPACES.sub(" ", fold(text)).strip()


def occurrences(passage: str, text: str) -> list[Span]:
    """Every place where a passage stands word for word.

    Case, accents, kinds of blanks and typographic marks do not count, nor do the quotation marks around the passage; an
    ellipsis stands for anything within the paragraph. A passage of other words is nowhere.
    """
    pieces = [piece.strip(_QUOTES) for piece in _GAP.split(passage.strip(_QUOTES + "."))][:_PIECES]
    patterns = [r"\s+".join(map(re.escape, fold(piece).split())) for piece in pieces if piece]
    if not patterns:
        return []
    pattern = re.compile(r"(?<!\w)" + r"[^\n]{0,400}?".join(patterns) + r"(?!\w)")
    if not fold(pieces[0])[:1].isalnum() or not fold(pieces[-1])[-1:].isalnum():
        pattern = re.compile(r"[^\n]{0,400}?".join(patterns))
    return [Span(*match.span()) for match in pattern.finditer(fold(text))]


def misquoted(passage: str, text: str) -> Span | None:
    """The one place where nearly all words of a passage stand in their order, each figure among them: a passage quoted
    from memory. `None` where there is none, or several."""
    wanted = re.findall(r"\w+", fold(passage))
    words = list(re.finditer(r"\w+", fold(text)))
    if not _SHORTEST_QUOTE <= len(wanted) <= _LONGEST_QUOTE:
        return None
    figures = {word for word in wanted if any(map(str.isdigit, word))}
    known = set(wanted)
    found: list[tuple[float, Span]] = []
    for first in range(len(words) - len(wanted) + 1):
        window = words[first : first + len(wanted)]
        there = [match[0] for match in window]
        if not figures <= set(there) or sum(word in known for word in there) < _NEARLY * len(wanted):
            continue
        alike = SequenceMatcher(None, wanted, there, autojunk=False).ratio()
        if alike >= _NEARLY and all(_is_in(word, there) for word in wanted if len(word) >= _CONTENT):
            found.append((alike, Span(window[0].start(), window[-1].end())))
    if not found:
        return None
    best = max(found, key=lambda item: (item[0], -item[1].start))
    apart = any(2 * abs(span.start - best[1].start) > best[1].end - best[1].start for _, span in found)
    return None if apart else best[1]


def _is_in(word: str, others: Sequence[str]) -> bool:
    """Whether a word, or a slip of the keyboard for it, is among others."""
    return word in others or any(letters_alike(word, other) >= _SLIP for other in others)


def overlapping(claims: Sequence[Claim], span: Span) -> list[Claim]:
    """The claims that share a character with a span."""
    return [claim for claim in claims if claim.span.start < span.end and span.start < claim.span.end]
