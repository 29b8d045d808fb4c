"""The articles: a list of them, and one with its claims marked and their standing in the margin."""

from collections import Counter
from dataclasses import dataclass

from markupsafe import Markup

from checker.render.annotated import marked_paragraphs
from checker.render.rows import label, told
from checker.render.sections import Row
from checker.report import Thread
from checker.review.queue import Item, State
from checker.web.desk import desk
from checker.web.exchange import Answer, Asked, Page, Refusal
from checker.web.threads import WEIGHTS
from checker.words.messages import count, name
from checker.words.typography import capitalised
from checker.words.wording import reading
from claims.claim import Claim
from claims.document import Document


@dataclass(frozen=True, slots=True)
class Note:
    """What the margin says beside a line: about which words, how they stand, where to read on."""

    weight: str
    status: str
    words: str
    link: str


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of the article and the notes beside it."""

    text: Markup
    notes: tuple[Note, ...]


def show_all(asked: Asked) -> Answer:
    """The list of articles, with what each has to read."""
    room = desk(asked)
    waiting, everything = Counter[str](), Counter[str]()
    for item in room.items:
        ids = [document.id for document in room.story.articles(item.finding)]
        everything.update(ids)
        if item.state not in (State.DECIDED, State.NOTED):
            waiting.update(ids)
    origins = room.story.frame.origins
    documents = sorted(room.story.documents.values(), key=lambda d: (d.published or "9999", d.outlet or "", d.file))
    values = {"documents": documents, "waiting": waiting, "everything": everything, "origins": origins}
    return Page("articles.html", values | {"story": room.story})


def show(asked: Asked) -> Answer:
    """One article with its margin."""
    document = asked.case.document(asked.parts["id"])
    if document is None:
        raise Refusal(404, "no_article")
    room = desk(asked)
    claims, threads = claims_of(asked, document.id)
    items: dict[str, Item] = {}
    for item in reversed(room.items):
        items.update(dict.fromkeys(item.finding.claims, item))
    lines = _lines(document, claims, threads, items, asked.language)
    titled = document.headline is not None and document.headline.start == 0 and len(lines) > 1
    origin = room.story.frame.origins.get(document.id, document.id)
    return Page(
        "article.html",
        {
            "document": document,
            "title": lines[0].text if titled else None,
            "title_notes": lines[0].notes if titled else (),
            "lines": lines[1:] if titled else lines,
            "findings": len({item.finding.id for item in room.items if document in room.story.articles(item.finding)}),
            "claims": len(claims),
            "cited": room.story.frame.cited_sources.get(document.id, ()),
            "origin": room.story.documents.get(origin) if origin != document.id else None,
            "link_out": _out(document),
        },
    )


def claims_of(asked: Asked, document: str) -> tuple[list[Claim], dict[str, Thread]]:
    """The claims of an article in its order, and the thread of each, without the claims of other articles."""
    rows = asked.case.database.execute(
        "SELECT id, thread FROM claims WHERE document = ? ORDER BY position", [document]
    ).fetchall()
    claims = asked.case.claims([name for name, _ in rows])
    threads = {thread.id: thread for thread in asked.case.threads({home for _, home in rows if home}, asked.language)}
    found = {name: threads[home] for name, home in rows if home in threads}
    return [claims[name] for name, _ in rows], found


def _lines(
    document: Document, claims: list[Claim], threads: dict[str, Thread], items: dict[str, Item], language: str
) -> list[Line]:
    def around(claim: Claim) -> tuple[Markup, Markup]:
        opening = Markup('<mark id="c-{}" class="{}">').format(claim.id, _weight(claim, threads, items))
        return opening, Markup("</mark>")

    lines = []
    for text, span in marked_paragraphs(document, claims, around):
        inside = [c for c in claims if span.start <= c.span.start and c.span.end <= span.end]
        lines.append(Line(text, tuple(_notes(inside, threads, items, language))))
    return lines


def _notes(claims: list[Claim], threads: dict[str, Thread], items: dict[str, Item], language: str) -> list[Note]:
    """One note a thread: what differs and what others say too. That nobody else says it goes without a note."""
    found: dict[str, Note] = {}
    for claim in claims:
        thread, item = threads.get(claim.id), items.get(claim.id)
        words = told_of(claim, language)
        if item is not None:
            finding = item.finding
            status = label(finding.relation, finding.severity, language)
            found.setdefault(finding.thread, Note(finding.severity.value, status, words, f"/findings/{finding.id}"))
        elif thread is not None and len(thread.claims) > 1:
            status = capitalised(name("coverage", thread.coverage.value, language))
            if thread.origins > 1:
                status += f", {count('origins', thread.origins, language)}"
            found.setdefault(thread.id, Note(WEIGHTS.get(thread.coverage, "quiet"), status, words, _at(thread)))
    return list(found.values())


def told_of(claim: Claim, language: str) -> str:
    """The reading of a claim for the margin; of words, their beginning."""
    shown = told(Row(Document(claim.document, ""), claim, reading(claim, language), 1)) or claim.quote
    return shown if len(shown) <= 48 else shown[:46].rstrip() + "…"


def _weight(claim: Claim, threads: dict[str, Thread], items: dict[str, Item]) -> str:
    if claim.id in items:
        return items[claim.id].finding.severity.value
    thread = threads.get(claim.id)
    return "agree" if thread and thread.origins > 1 else "quiet"


def _at(thread: Thread) -> str:
    return f"/threads/{thread.id}"


def _out(document: Document) -> str:
    """The address of the article, if it is one a browser may follow."""
    address = document.url or document.file
    return address if address.startswith(("https://", "http://")) else ""
